// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/writing/row_codec.h"

#include "core/metadata/rights_bytes.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace {

// What decode() takes out of the bytes, or nothing when they are damaged.
template <class Decode>
auto decodedFrom(const QByteArray &bytes, const Decode &decode)
    -> std::optional<decltype(decode(std::declval<CborSource &>()))>
{
    CborSource source(bytes);
    auto value = decode(source);
    return source.isSoundToTheEnd() ? std::optional(std::move(value)) : std::nullopt;
}

template <class Value>
QByteArray bytesOf(const Value &value)
{
    CborWriter writer;
    write(writer, value);
    return writer.take();
}

} // namespace

QByteArray encoded(const QList<FieldChange> &changes)
{
    return bytesOf(changes);
}

std::optional<QList<FieldChange>> decodedChanges(const QByteArray &bytes)
{
    return decodedFrom(bytes, fieldChangesFrom);
}

QByteArray encoded(const RightsChange &change)
{
    return bytesOf(change);
}

std::optional<RightsChange> decodedChange(const QByteArray &bytes)
{
    return decodedFrom(bytes, rightsChangeFrom);
}

// A patch is a few hundred bytes: compressing it would take longer than writing it. The others begin with a length
// whose first byte is 0, CBOR's array never does.
QByteArray encoded(const SplicePlan &plan)
{
    constexpr qsizetype worthCompressing = 8 * 1024;
    const QByteArray plain = bytesOf(plan);
    return plain.size() < worthCompressing ? plain : qCompress(plain, 1); // Higher levels take most of a write's time.
}

std::optional<SplicePlan> decodedPlan(const QByteArray &bytes)
{
    const bool isCompressed = bytes.startsWith('\0');
    return decodedFrom(isCompressed ? qUncompress(bytes) : bytes, splicePlanFrom);
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
    CborWriter writer;
    writer.array(4);
    for (const qint64 number : {qint64(stamp.device), qint64(stamp.inode), stamp.sizeBytes, stamp.modifiedNs})
        writer.integer(number);
    return writer.take();
}

std::optional<FileStamp> decodedStamp(const QByteArray &bytes)
{
    return decodedFrom(bytes, [](CborSource &source) {
        constexpr qint64 least = std::numeric_limits<qint64>::min();
        constexpr qint64 most = std::numeric_limits<qint64>::max();
        source.require(source.array() == 4);
        FileStamp stamp;
        stamp.device = quint64(source.integer(least, most));
        stamp.inode = quint64(source.integer(least, most));
        stamp.sizeBytes = source.integer(least, most);
        stamp.modifiedNs = source.integer(least, most);
        return stamp;
    });
}
