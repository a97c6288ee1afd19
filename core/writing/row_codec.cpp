// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/writing/row_codec.h"

#include "core/metadata/rights_cbor.h"

#include <QCborArray>

#include <algorithm>

namespace {

QCborArray arrayFrom(const QByteArray &bytes)
{
    QCborParserError error;
    const QCborValue value = QCborValue::fromCbor(bytes, &error);
    return error.error == QCborError::NoError ? value.toArray() : QCborArray();
}

} // namespace

QByteArray encoded(const QList<FieldChange> &changes)
{
    QCborArray list;
    for (const FieldChange &change : changes)
        list.append(QCborArray{rightsFieldName(change.field), change.before, change.after});
    return list.toCborValue().toCbor();
}

std::optional<QList<FieldChange>> decodedChanges(const QByteArray &bytes)
{
    QList<FieldChange> changes;
    for (const QCborValue &entry : arrayFrom(bytes)) {
        const QCborArray parts = entry.toArray();
        const auto field = rightsFieldFromName(parts.at(0).toString());
        if (parts.size() != 3 || !field)
            return std::nullopt;
        changes.append({*field, parts.at(1).toString(), parts.at(2).toString()});
    }
    return changes;
}

QByteArray encoded(const RightsChange &change)
{
    return toCbor(change).toCbor();
}

std::optional<RightsChange> decodedChange(const QByteArray &bytes)
{
    const auto change = rightsChangeFromCbor(QCborValue::fromCbor(bytes));
    return change ? std::optional(*change) : std::nullopt;
}

// A patch is a few hundred bytes: compressing it would take longer than writing it. The others begin with a length
// whose first byte is 0, CBOR's array never does.
QByteArray encoded(const SplicePlan &plan)
{
    constexpr qsizetype worthCompressing = 8 * 1024;
    const QByteArray plain = toCbor(plan).toCbor();
    return plain.size() < worthCompressing ? plain : qCompress(plain, 1); // Higher levels take most of a write's time.
}

std::optional<SplicePlan> decodedPlan(const QByteArray &bytes)
{
    const bool isCompressed = bytes.startsWith('\0');
    const auto plan = splicePlanFromCbor(QCborValue::fromCbor(isCompressed ? qUncompress(bytes) : bytes));
    return plan ? std::optional(*plan) : std::nullopt;
}

int encoded(const WriteOptions &options)
{
    return int(options.prepare.alwaysSidecar) | int(options.prepare.touchContentCredentials) << 1 |
           int(options.keepsModifiedTime) << 2 | int(options.sidecarsForReadOnly) << 3 | int(options.hardLinks) << 4;
}

WriteOptions decodedOptions(int bits)
{
    WriteOptions options;
    options.prepare.alwaysSidecar = bits & 1;
    options.prepare.touchContentCredentials = bits & 2;
    options.keepsModifiedTime = bits & 4;
    options.sidecarsForReadOnly = bits & 8;
    options.hardLinks = HardLinks(std::min((bits >> 4) & 3, int(HardLinks::Part)));
    return options;
}

QByteArray encoded(const FileStamp &stamp)
{
    return QCborArray{qint64(stamp.device), qint64(stamp.inode), stamp.sizeBytes, stamp.modifiedNs}
        .toCborValue()
        .toCbor();
}

std::optional<FileStamp> decodedStamp(const QByteArray &bytes)
{
    const QCborArray parts = arrayFrom(bytes);
    if (parts.size() != 4)
        return std::nullopt;
    return FileStamp{quint64(parts.at(0).toInteger()), quint64(parts.at(1).toInteger()), parts.at(2).toInteger(),
                     parts.at(3).toInteger()};
}
