// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metadata/licensor.h"

#include <QRegularExpression>

#include <algorithm>

namespace {

void setField(QList<QPair<QString, QString>> &fields, const QString &name, const QString &value)
{
    if (value.isEmpty())
        return;
    const auto found = std::ranges::find(fields, name, &QPair<QString, QString>::first);
    if (found == fields.end())
        fields.append({name, value});
    else
        found->second = value;
}

} // namespace

QStringList licensorItems(const QString &text)
{
    static const QRegularExpression border(QStringLiteral(";\\s*(?=Licensor[A-Za-z0-9]+: )"));
    QStringList items;
    for (const QString &item : text.split(border)) {
        if (licensorFields(item).isEmpty())
            return {};
        items.append(item.trimmed());
    }
    return items;
}

QList<QPair<QString, QString>> licensorFields(const QString &item)
{
    static const QRegularExpression border(QStringLiteral(",\\s*(?=Licensor[A-Za-z0-9]+: )"));
    static const QRegularExpression field(QStringLiteral("^(Licensor[A-Za-z0-9]+): (.+)$"),
                                          QRegularExpression::DotMatchesEverythingOption);
    QList<QPair<QString, QString>> fields;
    for (const QString &part : item.trimmed().split(border)) {
        const QRegularExpressionMatch match = field.match(part);
        if (!match.hasMatch())
            return {};
        fields.append({match.captured(1), match.captured(2).trimmed()});
    }
    return fields;
}

QString changedLicensor(const QString &current, const QString &name, const QString &url)
{
    QStringList items = licensorItems(current);
    QList<QPair<QString, QString>> fields = licensorFields(items.value(0));
    setField(fields, QStringLiteral("LicensorName"), name);
    setField(fields, QStringLiteral("LicensorURL"), url);
    QStringList parts;
    for (const auto &[field, value] : std::as_const(fields))
        parts.append(field + QStringLiteral(": ") + value);
    if (items.isEmpty())
        items.append(QString());
    items.first() = parts.join(QStringLiteral(", "));
    return items.join(QStringLiteral("; "));
}
