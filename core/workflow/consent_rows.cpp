// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/consent_rows.h"

#include "core/base/csv_table.h"
#include "core/workflow/workflow_text.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

enum class Cell
{
    Text,
    List,
    Flag,
    Guardians,
    Evidence
};

// A column and the member of the JSON it stands for. Coverage is a nested object, person members are the person's.
struct Column
{
    const char *title;
    const char *member;
    Cell cell = Cell::Text;
    enum class Home
    {
        Person,
        Consent,
        Coverage
    } home = Home::Consent;
};

constexpr Column columns[] = {
    {"name", "name", Cell::Text, Column::Home::Person},
    {"minor", "minor", Cell::Flag, Column::Home::Person},
    {"born", "born", Cell::Text, Column::Home::Person},
    {"personNotes", "notes", Cell::Text, Column::Home::Person},
    {"state", "state"},
    {"kind", "kind"},
    {"uses", "uses", Cell::List},
    {"licenses", "licenses", Cell::List},
    {"commercial", "commercial"},
    {"names", "names"},
    {"alterations", "alterations"},
    {"coverFace", "coverFace", Cell::Flag},
    {"folders", "folders", Cell::List, Column::Home::Coverage},
    {"takenFrom", "takenFrom", Cell::Text, Column::Home::Coverage},
    {"takenUntil", "takenUntil", Cell::Text, Column::Home::Coverage},
    {"chosen", "chosen", Cell::List, Column::Home::Coverage},
    {"from", "from"},
    {"until", "until"},
    {"withdrawn", "withdrawn"},
    {"guardian", "guardian"},
    {"guardians", "guardians", Cell::Guardians},
    {"reason", "reason"},
    {"evidence", "evidence", Cell::Evidence},
    {"givenOn", "givenOn"},
    {"givenBy", "givenBy"},
    {"channel", "channel"},
    {"wording", "wording"},
    {"language", "language"},
    {"legalBasis", "legalBasis"},
    {"witness", "witness"},
    {"witnessedOn", "witnessedOn"},
    {"controller", "controller"},
    {"consideration", "consideration"},
    {"territory", "territory"},
    {"mayPublishRegions", "mayPublishRegions", Cell::Flag},
    {"mayRecognize", "mayRecognize", Cell::Flag},
    {"notes", "notes"},
    {"code", "code"},
    {"recordedAt", "recordedAt"},
    {"takenBackAt", "takenBackAt"},
    {"takenBackReason", "takenBackReason"},
};

const Column *columnTitled(const QString &title)
{
    const auto found = std::find_if(std::begin(columns), std::end(columns), [&](const Column &column) {
        return title.compare(QLatin1String(column.title), Qt::CaseInsensitive) == 0;
    });
    return found == std::end(columns) ? nullptr : found;
}

QStringList columnTitles()
{
    QStringList titles;
    for (const Column &column : columns)
        titles.append(QLatin1String(column.title));
    return titles;
}

std::optional<bool> flagOf(const QString &text)
{
    const QString word = text.toLower();
    if (QStringList{u"yes"_s, u"true"_s, u"1"_s, u"x"_s}.contains(word))
        return true;
    if (QStringList{u"no"_s, u"false"_s, u"0"_s}.contains(word))
        return false;
    return std::nullopt;
}

QStringList parts(const QString &text)
{
    QStringList list;
    for (const QString &part : text.split(u';', Qt::SkipEmptyParts))
        list.append(part.trimmed());
    return list;
}

// "Eve Example|mother|2026-05-01"
QJsonArray guardiansOf(const QString &text)
{
    QJsonArray array;
    for (const QString &part : parts(text)) {
        const QStringList fields = part.split(u'|');
        array.append(QJsonObject{{"name"_L1, fields.value(0).trimmed()},
                                 {"relation"_L1, fields.value(1).trimmed()},
                                 {"signedOn"_L1, fields.value(2).trimmed()}});
    }
    return array;
}

// "form.pdf" or "form.pdf|SHA-256"
QJsonArray evidenceOf(const QString &text)
{
    QJsonArray array;
    for (const QString &part : parts(text)) {
        const QStringList fields = part.split(u'|');
        array.append(
            QJsonObject{{"name"_L1, fields.value(0).trimmed()}, {"sha256"_L1, fields.value(1).trimmed().toLower()}});
    }
    return array;
}

QJsonValue valueOf(const Column &column, const QString &text, QString &problem)
{
    switch (column.cell) {
    case Cell::Text:
        return text;
    case Cell::List: // People also write commas, which no word has; paths may.
        return QJsonArray::fromStringList(
            parts(column.home == Column::Home::Coverage ? text : QString(text).replace(u',', u';')));
    case Cell::Flag:
        if (const std::optional<bool> flag = flagOf(text))
            return *flag;
        problem = Text::tr("%1 “%2” is neither yes nor no").arg(QLatin1String(column.title), text);
        return {};
    case Cell::Guardians:
        return guardiansOf(text);
    case Cell::Evidence:
        return evidenceOf(text);
    }
    return {};
}

QString cellOf(const Column &column, const QJsonValue &value)
{
    QStringList list;
    switch (column.cell) {
    case Cell::Text:
        return value.toString();
    case Cell::Flag:
        return value.toBool() ? u"yes"_s : QString();
    case Cell::List:
        for (const QJsonValue entry : value.toArray())
            list.append(entry.toString());
        break;
    case Cell::Guardians:
        for (const QJsonValue entry : value.toArray())
            list.append(u"%1|%2|%3"_s.arg(entry["name"_L1].toString(), entry["relation"_L1].toString(),
                                          entry["signedOn"_L1].toString()));
        break;
    case Cell::Evidence:
        for (const QJsonValue entry : value.toArray())
            list.append(u"%1|%2"_s.arg(entry["name"_L1].toString(), entry["sha256"_L1].toString()));
        break;
    }
    return list.join(u"; "_s);
}

ConsentRow rowOf(const CsvRow &cells, const QList<const Column *> &order)
{
    ConsentRow row;
    row.where = Text::tr("row %1").arg(cells.number);
    QJsonObject consent;
    QJsonObject coverage;
    for (qsizetype i = 0; i < cells.cells.size(); ++i) {
        const QString &text = cells.cells[i];
        if (text.isEmpty())
            continue;
        if (i >= order.size()) {
            row.problem = Text::tr("there are more cells than columns");
            break;
        }
        QJsonObject &home = order[i]->home == Column::Home::Person     ? row.person
                            : order[i]->home == Column::Home::Coverage ? coverage
                                                                       : consent;
        home.insert(QLatin1String(order[i]->member), valueOf(*order[i], text, row.problem));
    }
    if (!coverage.isEmpty())
        consent.insert("photos"_L1, coverage);
    if (!consent.isEmpty())
        row.consent = consent;
    return row;
}

} // namespace

Result<QList<ConsentRow>> rowsOfCsv(const QByteArray &content)
{
    const QList<CsvRow> table = readCsv(content);
    QList<const Column *> order;
    for (const QString &title : table.isEmpty() ? QStringList() : table.first().cells) {
        const Column *column = columnTitled(title);
        if (!column)
            return failure(ErrorKind::Invalid, Text::tr("The column “%1” is not known. Known are: %2.")
                                                   .arg(title, columnTitles().join(QStringLiteral(", "))));
        order.append(column);
    }
    if (!order.contains(&columns[0]))
        return failure(ErrorKind::Invalid, Text::tr("The first row must name the columns, and one of them “name”."));
    QList<ConsentRow> rows;
    for (const CsvRow &cells : table.sliced(1))
        rows.append(rowOf(cells, order));
    return rows;
}

Result<QList<ConsentRow>> rowsOfJson(const QByteArray &content)
{
    QJsonParseError error;
    const QJsonObject root = QJsonDocument::fromJson(content, &error).object();
    if (error.error != QJsonParseError::NoError) {
        const qsizetype line = content.first(std::min<qsizetype>(error.offset, content.size())).count('\n') + 1;
        return failure(ErrorKind::Invalid,
                       Text::tr("The JSON is damaged in line %1: %2.").arg(line).arg(error.errorString()));
    }
    const QString schema = root["schema"_L1].toString();
    if (schema != u"clearframe.consent/1" || !root["people"_L1].isArray())
        return failure(ErrorKind::Invalid, Text::tr("The schema is “%1”, not “clearframe.consent/1”.").arg(schema));
    QList<ConsentRow> rows;
    int number = 0;
    for (const QJsonValue entry : root["people"_L1].toArray()) {
        QJsonObject person = entry.toObject();
        const QJsonArray consents = person.take("consents"_L1).toArray();
        const QString where = Text::tr("person %1").arg(++number);
        if (consents.isEmpty())
            rows.append({where, person, {}, {}});
        for (qsizetype i = 0; i < consents.size(); ++i)
            rows.append({Text::tr("%1, answer %2").arg(where).arg(i + 1), person, consents[i].toObject(), {}});
    }
    return rows;
}

QByteArray csvOfPeople(const QJsonArray &people)
{
    QByteArray csv = "\xEF\xBB\xBF" + csvLine(columnTitles()); // Spreadsheets take it for Latin-1 without the mark.
    for (const QJsonValue person : people) {
        QJsonArray consents = person["consents"_L1].toArray();
        if (consents.isEmpty())
            consents.append(QJsonObject());
        for (const QJsonValue consent : std::as_const(consents)) {
            QStringList cells;
            for (const Column &column : columns) {
                const QJsonValue home = column.home == Column::Home::Person     ? person
                                        : column.home == Column::Home::Coverage ? consent["photos"_L1]
                                                                                : consent;
                cells.append(cellOf(column, home[QLatin1String(column.member)]));
            }
            csv += csvLine(cells);
        }
    }
    return csv;
}
