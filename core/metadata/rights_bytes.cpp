// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metadata/rights_bytes.h"

#include "core/license/license_catalog.h"
#include "core/metadata/cbor_reader.h"
#include "core/metadata/rights_cbor.h"

#include <QTimeZone>

#include <algorithm>
#include <limits>

namespace {

constexpr qint64 most = std::numeric_limits<qint64>::max();
constexpr qint64 least = std::numeric_limits<qint64>::min();

void writeReading(CborWriter &writer, const LicenseReading &reading)
{
    writer.map(3);
    writer.latin1("id");
    writer.text(reading.license ? reading.license->id : QString());
    writer.latin1("certainty");
    writer.text(certaintyName(reading.certainty));
    writer.latin1("why");
    writer.text(reading.why);
}

Certainty certaintyFrom(CborSource &source)
{
    const QString name = source.text();
    for (const Certainty level :
         {Certainty::None, Certainty::Unknown, Certainty::Ambiguous, Certainty::Likely, Certainty::Exact}) {
        if (name == certaintyName(level))
            return level;
    }
    source.require(false);
    return Certainty::None;
}

LicenseReading readingFrom(CborSource &source)
{
    LicenseReading reading;
    bool isCertaintyKnown = false;
    for (qsizetype left = source.map(); left > 0; --left) {
        const QByteArrayView key = source.latin1();
        if (key == "id") {
            const QString id = source.text();
            reading.license = findLicense(id);
            source.require(id.isEmpty() || reading.license);
        } else if (key == "certainty") {
            reading.certainty = certaintyFrom(source);
            isCertaintyKnown = true;
        } else if (key == "why") {
            reading.why = source.text();
        } else {
            source.skip();
        }
    }
    source.require(isCertaintyKnown);
    return reading;
}

void writeTexts(CborWriter &writer, std::initializer_list<QStringView> texts)
{
    writer.array(qsizetype(texts.size()));
    for (const QStringView text : texts)
        writer.text(text);
}

void writeField(CborWriter &writer, const RightsField &field)
{
    writer.map(4);
    writer.latin1("id");
    writer.text(rightsFieldName(field.id));
    writer.latin1("value");
    writer.text(field.value);
    writer.latin1("sources");
    writer.array(field.sources.size());
    for (const FieldSource &source : field.sources)
        writeTexts(writer, {source.block, source.key, source.value, source.language});
    writer.latin1("conflict");
    writer.flag(field.isConflict);
}

RightsFieldId fieldIdFrom(CborSource &source)
{
    const std::optional<RightsFieldId> id = rightsFieldFromName(source.text());
    source.require(id.has_value());
    return id.value_or(RightsFieldId::License);
}

FieldSource fieldSourceFrom(CborSource &source)
{
    const qsizetype size = source.array();
    source.require(size == 3 || size == 4); // Records of the first version have no language.
    FieldSource found{source.text(), source.text(), source.text()};
    if (size == 4)
        found.language = source.text();
    return found;
}

RightsField fieldFrom(CborSource &source)
{
    RightsField field;
    bool isNamed = false;
    for (qsizetype left = source.map(); left > 0; --left) {
        const QByteArrayView key = source.latin1();
        if (key == "id") {
            field.id = fieldIdFrom(source);
            isNamed = true;
        } else if (key == "value") {
            field.value = source.text();
        } else if (key == "sources") {
            for (qsizetype more = source.array(); more > 0 && source.isSound(); --more)
                field.sources.append(fieldSourceFrom(source));
        } else if (key == "conflict") {
            field.isConflict = source.flag();
        } else {
            source.skip();
        }
    }
    source.require(isNamed);
    return field;
}

void readMember(Rights &rights, CborSource &source, QByteArrayView key)
{
    if (key == "license") {
        rights.license = readingFrom(source);
    } else if (key == "fields") {
        for (qsizetype left = source.array(); left > 0 && source.isSound(); --left)
            rights.fields.append(fieldFrom(source));
    } else if (key == "contents") {
        for (qsizetype left = source.array(); left > 0 && source.isSound(); --left) {
            source.require(source.array() == 2);
            rights.contents.append({source.text(), source.text()});
        }
    } else if (key == "notes") {
        for (qsizetype left = source.array(); left > 0 && source.isSound(); --left)
            rights.notes.append(source.text());
    } else if (key == "takenMs") {
        rights.takenAt = QDateTime::fromMSecsSinceEpoch(source.integer(least, most), QTimeZone::utc());
    } else if (key == "title") {
        rights.title = source.text();
    } else if (key == "caption") {
        rights.caption = source.text();
    } else if (key == "rating") {
        rights.rating = int(std::clamp<qint64>(source.integer(least, most), 0, 5));
    } else {
        source.skip();
    }
}

} // namespace

QByteArray rightsBytes(const Rights &rights)
{
    CborWriter writer;
    const bool isTimeKnown = rights.takenAt.isValid();
    writer.map(4 + isTimeKnown + !rights.title.isEmpty() + !rights.caption.isEmpty() + (rights.rating > 0));
    writer.latin1("license");
    writeReading(writer, rights.license);
    writer.latin1("fields");
    writer.array(rights.fields.size());
    for (const RightsField &field : rights.fields)
        writeField(writer, field);
    writer.latin1("contents");
    writer.array(rights.contents.size());
    for (const FileContent &content : rights.contents)
        writeTexts(writer, {content.kind, content.text});
    writer.latin1("notes");
    writer.array(rights.notes.size());
    for (const QString &note : rights.notes)
        writer.text(note);
    if (isTimeKnown) {
        writer.latin1("takenMs");
        writer.integer(rights.takenAt.toMSecsSinceEpoch());
    }
    if (!rights.title.isEmpty()) {
        writer.latin1("title");
        writer.text(rights.title);
    }
    if (!rights.caption.isEmpty()) {
        writer.latin1("caption");
        writer.text(rights.caption);
    }
    if (rights.rating > 0) {
        writer.latin1("rating");
        writer.integer(rights.rating);
    }
    return writer.take();
}

Result<Rights> rightsFromBytes(QByteArrayView bytes)
{
    CborSource source(bytes);
    Rights rights;
    bool hasLicense = false;
    for (qsizetype left = source.map(); left > 0; --left) {
        const QByteArrayView key = source.latin1();
        hasLicense = hasLicense || key == "license";
        readMember(rights, source, key);
    }
    if (!source.isSoundToTheEnd() || !hasLicense)
        return CborReader::damaged();
    return rights;
}

void write(CborWriter &writer, const RightsChange &change)
{
    writer.map(change.fields.size() + (change.replacesDamagedXmp ? 1 : 0));
    for (const auto &[id, value] : change.fields.asKeyValueRange()) {
        writer.text(rightsFieldName(id));
        value ? writer.text(*value) : writer.null();
    }
    if (change.replacesDamagedXmp) {
        writer.latin1(replacesDamagedXmpKey);
        writer.flag(true);
    }
}

RightsChange rightsChangeFrom(CborSource &source)
{
    RightsChange change;
    for (qsizetype left = source.map(); left > 0 && source.isSound(); --left) {
        const QString name = source.text();
        if (name == QLatin1StringView(replacesDamagedXmpKey)) {
            change.replacesDamagedXmp = source.flag();
            continue;
        }
        const std::optional<RightsFieldId> id = rightsFieldFromName(name);
        source.require(id.has_value());
        if (id)
            change.fields[*id] = source.takeNull() ? std::nullopt : std::optional(source.text());
    }
    return change;
}

void write(CborWriter &writer, const QList<FieldChange> &changes)
{
    writer.array(changes.size());
    for (const FieldChange &change : changes)
        writeTexts(writer, {rightsFieldName(change.field), change.before, change.after});
}

QList<FieldChange> fieldChangesFrom(CborSource &source)
{
    QList<FieldChange> changes;
    for (qsizetype left = source.array(); left > 0 && source.isSound(); --left) {
        source.require(source.array() == 3);
        const RightsFieldId field = fieldIdFrom(source);
        const QString before = source.text();
        changes.append({field, before, source.text()});
    }
    return changes;
}

// A copied range as [offset, length], own bytes as they are.
void write(CborWriter &writer, const SplicePlan &plan)
{
    writer.array(plan.pieces.size());
    for (const SplicePiece &piece : plan.pieces) {
        if (!piece.isCopy()) {
            writer.bytes(piece.bytes);
            continue;
        }
        writer.array(2);
        writer.integer(piece.oldOffset);
        writer.integer(piece.length);
    }
}

SplicePlan splicePlanFrom(CborSource &source)
{
    SplicePlan plan;
    for (qsizetype left = source.array(); left > 0 && source.isSound(); --left) {
        if (source.isBytes()) {
            plan.pieces.append({source.bytes()});
            continue;
        }
        source.require(source.array() == 2);
        const qint64 offset = source.integer(0, most);
        plan.pieces.append({{}, offset, source.integer(1, most)});
    }
    return plan;
}

void write(CborWriter &writer, const RightsSummary &summary)
{
    writer.array(9);
    writeReading(writer, summary.license);
    summary.marked ? writer.flag(*summary.marked) : writer.null();
    for (const QString &text : {summary.licenseText, summary.creator, summary.credit, summary.dataMining,
                                summary.modelRelease, summary.imageAlteration})
        writer.text(text);
    writer.array(summary.conflicts.size());
    for (const QString &conflict : summary.conflicts)
        writer.text(conflict);
}

RightsSummary rightsSummaryFrom(CborSource &source)
{
    RightsSummary summary;
    source.require(source.array() == 9);
    summary.license = readingFrom(source);
    if (!source.takeNull())
        summary.marked = source.flag();
    for (QString *text : {&summary.licenseText, &summary.creator, &summary.credit, &summary.dataMining,
                          &summary.modelRelease, &summary.imageAlteration})
        *text = source.text();
    for (qsizetype left = source.array(); left > 0 && source.isSound(); --left)
        summary.conflicts.append(source.text());
    return summary;
}

void write(CborWriter &writer, const PreparedWrite &prepared)
{
    writer.array(5);
    writer.integer(int(prepared.method));
    writer.text(prepared.why);
    writer.integer(int(prepared.type));
    write(writer, prepared.plan);
    write(writer, prepared.changes);
}

PreparedWrite preparedWriteFrom(CborSource &source)
{
    PreparedWrite prepared;
    source.require(source.array() == 5);
    prepared.method = WriteMethod(source.integer(0, int(WriteMethod::Insert)));
    prepared.why = source.text();
    prepared.type = FileType(source.integer(0, int(FileType::Dng)));
    prepared.plan = splicePlanFrom(source);
    prepared.changes = fieldChangesFrom(source);
    return prepared;
}
