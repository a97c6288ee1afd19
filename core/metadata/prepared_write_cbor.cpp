// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metadata/cbor_reader.h"
#include "core/metadata/rights_cbor.h"
#include "core/metadata/write_method.h"

using namespace Qt::StringLiterals;

namespace {

QCborArray changesToCbor(const QList<FieldChange> &changes)
{
    QCborArray array;
    for (const FieldChange &change : changes)
        array.append(QCborArray{rightsFieldName(change.field), change.before, change.after});
    return array;
}

std::optional<FieldChange> changeFromCbor(const QCborValue &value)
{
    const QCborArray parts = value.toArray();
    const std::optional<RightsFieldId> id = rightsFieldFromName(parts[0].toString());
    if (parts.size() != 3 || !id || !parts[1].isString() || !parts[2].isString())
        return std::nullopt;
    return FieldChange{*id, parts[1].toString(), parts[2].toString()};
}

// A copied range as [offset, length], own bytes as they are.
std::optional<SplicePiece> pieceFromCbor(const QCborValue &value)
{
    if (value.isByteArray())
        return SplicePiece{value.toByteArray()};
    const QCborArray range = value.toArray();
    const SplicePiece piece{{}, range[0].toInteger(-1), range[1].toInteger(-1)};
    if (range.size() != 2 || piece.oldOffset < 0 || piece.length <= 0)
        return std::nullopt;
    return piece;
}

} // namespace

QCborValue toCbor(const SplicePlan &plan)
{
    QCborArray pieces;
    for (const SplicePiece &piece : plan.pieces) {
        if (piece.isCopy())
            pieces.append(QCborArray{piece.oldOffset, piece.length});
        else
            pieces.append(piece.bytes);
    }
    return pieces;
}

Result<SplicePlan> splicePlanFromCbor(const QCborValue &value)
{
    if (!value.isArray())
        return CborReader::damaged();
    SplicePlan plan;
    for (const QCborValue &entry : value.toArray()) {
        const std::optional<SplicePiece> piece = pieceFromCbor(entry);
        if (!piece)
            return CborReader::damaged();
        plan.pieces.append(*piece);
    }
    return plan;
}

QCborValue toCbor(const PreparedWrite &prepared)
{
    return QCborMap{{"method"_L1, writeMethodName(prepared.method)},
                    {"why"_L1, prepared.why},
                    {"type"_L1, int(prepared.type)},
                    {"plan"_L1, toCbor(prepared.plan)},
                    {"changes"_L1, changesToCbor(prepared.changes)}};
}

Result<PreparedWrite> preparedWriteFromCbor(const QCborValue &value)
{
    CborReader reader(value);
    PreparedWrite prepared;
    const std::optional<WriteMethod> method = writeMethodFromName(reader.text("method"_L1));
    prepared.why = reader.text("why"_L1);
    const qint64 type = reader.value("type"_L1).toInteger(-1);
    const Result<SplicePlan> plan = splicePlanFromCbor(reader.value("plan"_L1));
    for (const QCborValue &entry : reader.array("changes"_L1)) {
        const std::optional<FieldChange> change = changeFromCbor(entry);
        if (!change)
            return CborReader::damaged();
        prepared.changes.append(*change);
    }
    if (!reader.isSound() || !method || !plan || type < 0 || type > int(FileType::Dng))
        return CborReader::damaged();
    prepared.method = *method;
    prepared.type = FileType(type);
    prepared.plan = *plan;
    return prepared;
}
