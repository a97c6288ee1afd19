// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/rights_json.h"

#include <QJsonArray>

namespace {

QJsonObject sourceJson(const FieldSource &source)
{
    QJsonObject object{{QStringLiteral("block"), source.block},
                       {QStringLiteral("key"), source.key},
                       {QStringLiteral("value"), source.value}};
    if (!source.language.isEmpty())
        object.insert(QStringLiteral("language"), source.language);
    return object;
}

QJsonArray contentsJson(const QList<FileContent> &contents)
{
    QJsonArray array;
    for (const FileContent &content : contents)
        array.append(QJsonObject{{QStringLiteral("kind"), content.kind}, {QStringLiteral("text"), content.text}});
    return array;
}

QString sourceText(const FieldSource &source, bool isConflict)
{
    const QString where = QStringLiteral("      %1 %2").arg(source.block, -12).arg(source.key);
    if (!source.language.isEmpty())
        return QStringLiteral("%1 [%2] = %3").arg(where, source.language, source.value);
    return isConflict ? where + QStringLiteral(" = ") + source.value : where;
}

} // namespace

QJsonObject rightsJson(const FilePath &path, const Rights &rights)
{
    const License license = rights.license.license.value_or(License());
    QJsonArray fields;
    for (const RightsField &field : rights.fields) {
        QJsonArray sources;
        for (const FieldSource &source : field.sources)
            sources.append(sourceJson(source));
        fields.append(QJsonObject{{QStringLiteral("name"), rightsFieldName(field.id)},
                                  {QStringLiteral("value"), field.value},
                                  {QStringLiteral("sources"), sources},
                                  {QStringLiteral("conflict"), field.isConflict}});
    }
    return {
        {QStringLiteral("path"), path.display()},
        {QStringLiteral("license"), QJsonObject{{QStringLiteral("id"), license.id},
                                                {QStringLiteral("url"), license.url},
                                                {QStringLiteral("certainty"), certaintyName(rights.license.certainty)},
                                                {QStringLiteral("why"), rights.license.why}}},
        {QStringLiteral("fields"), fields},
        {QStringLiteral("contents"), contentsJson(rights.contents)},
        {QStringLiteral("notes"), QJsonArray::fromStringList(rights.notes)}};
}

QString rightsText(const FilePath &path, const Rights &rights)
{
    QStringList lines{path.display()};
    const QString license = rights.license.license ? rights.license.license->shortName() : QStringLiteral("no license");
    lines.append(
        QStringLiteral("  %1 (%2) %3").arg(license, certaintyName(rights.license.certainty), rights.license.why));
    for (const RightsField &field : rights.fields) {
        lines.append(QStringLiteral("  %1%2%3")
                         .arg(rightsFieldTitle(field.id), -28)
                         .arg(field.value, field.isConflict ? QStringLiteral("   (sources differ)") : QString()));
        for (const FieldSource &source : field.sources)
            lines.append(sourceText(source, field.isConflict));
    }
    for (const FileContent &content : rights.contents) {
        const QString title = fileContentTitle(content.kind);
        lines.append(QStringLiteral("  Also in the file: %1%2")
                         .arg(title, content.text == title ? QString() : QStringLiteral(": ") + content.text));
    }
    for (const QString &note : rights.notes)
        lines.append(QStringLiteral("  Note: ") + note);
    return lines.join(u'\n');
}
