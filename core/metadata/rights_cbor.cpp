// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metadata/rights_cbor.h"

#include "core/license/license_catalog.h"
#include "core/metadata/cbor_reader.h"

#include <QTimeZone>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

QCborValue toCbor(const RightsField &field)
{
    QCborArray sources;
    for (const FieldSource &source : field.sources)
        sources.append(QCborArray{source.block, source.key, source.value, source.language});
    return QCborMap{{"id"_L1, rightsFieldName(field.id)},
                    {"value"_L1, field.value},
                    {"sources"_L1, sources},
                    {"conflict"_L1, field.isConflict}};
}

std::optional<RightsField> fieldFromCbor(const QCborValue &value)
{
    CborReader reader(value);
    RightsField field;
    const std::optional<RightsFieldId> id = rightsFieldFromName(reader.text("id"_L1));
    field.value = reader.text("value"_L1);
    field.isConflict = reader.flag("conflict"_L1);
    for (const QCborValue &entry : reader.array("sources"_L1)) {
        const QCborArray source = entry.toArray();
        if (source.size() != 3 && source.size() != 4) // Records of the first version have no language.
            return std::nullopt;
        field.sources.append(
            {source.at(0).toString(), source.at(1).toString(), source.at(2).toString(), source.at(3).toString()});
    }
    if (!reader.isSound() || !id)
        return std::nullopt;
    field.id = *id;
    return field;
}

QCborValue toCbor(const LicenseReading &reading)
{
    return QCborMap{{"id"_L1, reading.license ? reading.license->id : QString()},
                    {"certainty"_L1, certaintyName(reading.certainty)},
                    {"why"_L1, reading.why}};
}

std::optional<LicenseReading> licenseReadingFromCbor(const QCborValue &value)
{
    CborReader reader(value);
    LicenseReading reading;
    const QString id = reader.text("id"_L1);
    const QString certainty = reader.text("certainty"_L1);
    reading.why = reader.text("why"_L1);
    reading.license = findLicense(id);
    constexpr std::array levels{Certainty::None, Certainty::Unknown, Certainty::Ambiguous, Certainty::Likely,
                                Certainty::Exact};
    const auto level = std::ranges::find(levels, certainty, certaintyName);
    if (!reader.isSound() || level == levels.end() || (!id.isEmpty() && !reading.license))
        return std::nullopt;
    reading.certainty = *level;
    return reading;
}

} // namespace

QCborValue toCbor(const Rights &rights)
{
    QCborArray fields;
    for (const RightsField &field : rights.fields)
        fields.append(toCbor(field));
    QCborArray contents;
    for (const FileContent &content : rights.contents)
        contents.append(QCborArray{content.kind, content.text});
    QCborMap map{{"license"_L1, toCbor(rights.license)},
                 {"fields"_L1, fields},
                 {"contents"_L1, contents},
                 {"notes"_L1, QCborArray::fromStringList(rights.notes)}};
    if (rights.takenAt.isValid())
        map.insert("takenMs"_L1, rights.takenAt.toMSecsSinceEpoch());
    if (!rights.title.isEmpty())
        map.insert("title"_L1, rights.title);
    if (!rights.caption.isEmpty())
        map.insert("caption"_L1, rights.caption);
    if (rights.rating > 0)
        map.insert("rating"_L1, rights.rating);
    return map;
}

Result<Rights> rightsFromCbor(const QCborValue &value)
{
    CborReader reader(value);
    Rights rights;
    const std::optional<LicenseReading> license = licenseReadingFromCbor(reader.value("license"_L1));
    for (const QCborValue &entry : reader.array("fields"_L1)) {
        const std::optional<RightsField> field = fieldFromCbor(entry);
        if (!field)
            return CborReader::damaged();
        rights.fields.append(*field);
    }
    // Absent in records of the first version.
    for (const QCborValue &entry : reader.value("contents"_L1).toArray())
        rights.contents.append({entry.toArray().at(0).toString(), entry.toArray().at(1).toString()});
    rights.notes = reader.texts("notes"_L1);
    if (const QCborValue taken = reader.value("takenMs"_L1); taken.isInteger())
        rights.takenAt = QDateTime::fromMSecsSinceEpoch(taken.toInteger(), QTimeZone::utc());
    rights.title = reader.value("title"_L1).toString();
    rights.caption = reader.value("caption"_L1).toString();
    rights.rating = std::clamp(int(reader.value("rating"_L1).toInteger()), 0, 5);
    if (!reader.isSound() || !license)
        return CborReader::damaged();
    rights.license = *license;
    return rights;
}

QCborValue toCbor(const RightsChange &change)
{
    QCborMap fields;
    for (const auto &[id, value] : change.fields.asKeyValueRange())
        fields.insert(rightsFieldName(id), value ? QCborValue(*value) : QCborValue(nullptr));
    if (change.replacesDamagedXmp)
        fields.insert(QLatin1StringView(replacesDamagedXmpKey), true);
    return fields;
}

Result<RightsChange> rightsChangeFromCbor(const QCborValue &value)
{
    if (!value.isMap())
        return CborReader::damaged();
    RightsChange change;
    for (const auto &[key, entry] : value.toMap()) {
        if (key == QLatin1StringView(replacesDamagedXmpKey) && entry.isBool()) {
            change.replacesDamagedXmp = entry.toBool();
            continue;
        }
        const std::optional<RightsFieldId> id = rightsFieldFromName(key.toString());
        if (!id || !(entry.isString() || entry.isNull()))
            return CborReader::damaged();
        change.fields[*id] = entry.isString() ? std::optional(entry.toString()) : std::nullopt;
    }
    return change;
}
