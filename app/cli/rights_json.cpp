// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/rights_json.h"

#include <QJsonArray>

QJsonObject rightsJson(const FilePath &path, const Rights &rights)
{
    const License license = rights.license.license.value_or(License());
    QJsonArray fields;
    for (const RightsField &field : rights.fields) {
        QJsonArray sources;
        for (const FieldSource &source : field.sources)
            sources.append(QJsonObject{{QStringLiteral("block"), source.block},
                                       {QStringLiteral("key"), source.key},
                                       {QStringLiteral("value"), source.value}});
        fields.append(QJsonObject{{QStringLiteral("name"), rightsFieldName(field.id)},
                                  {QStringLiteral("value"), field.value},
                                  {QStringLiteral("sources"), sources},
                                  {QStringLiteral("conflict"), field.isConflict}});
    }
    return {{QStringLiteral("path"), path.display()},
            {QStringLiteral("license"),
             QJsonObject{{QStringLiteral("id"), license.id},
                         {QStringLiteral("url"), license.url},
                         {QStringLiteral("certainty"), certaintyName(rights.license.certainty)}}},
            {QStringLiteral("fields"), fields},
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
                         .arg(rightsFieldTitle(field.id), -22)
                         .arg(field.value, field.isConflict ? QStringLiteral("   (sources differ)") : QString()));
        for (const FieldSource &source : field.sources)
            lines.append(QStringLiteral("      %1 %2%3")
                             .arg(source.block, -8)
                             .arg(source.key, field.isConflict ? QStringLiteral(" = ") + source.value : QString()));
    }
    for (const QString &note : rights.notes)
        lines.append(QStringLiteral("  Note: ") + note);
    return lines.join(u'\n');
}
