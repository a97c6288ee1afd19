// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metadata/xmp_struct.h"

#include <QRegularExpression>

namespace {

QString withoutPrefixes(QString path)
{
    static const QRegularExpression prefix(QStringLiteral("/[^/:\\[\\]]+:"));
    return path.replace(prefix, QStringLiteral("/"));
}

} // namespace

XmpStruct XmpStruct::property(const Exiv2Adapter::DecodedXmp &xmp, const QString &nameSpace, const QString &name)
{
    auto values = std::make_shared<Values>();
    for (const Exiv2Adapter::XmpProperty &property : xmp.properties) {
        if (property.nameSpace != nameSpace || !property.name.startsWith(name))
            continue;
        const QStringView rest = QStringView(property.name).sliced(name.size());
        if (rest.isEmpty() || rest.front() == u'/' || rest.front() == u'[')
            values->insert(withoutPrefixes(property.name), property.items);
    }
    return XmpStruct(std::move(values), name);
}

bool XmpStruct::hasPath(const QString &path) const
{
    const auto found = m_values->lowerBound(path);
    return found != m_values->cend() && found.key().startsWith(path);
}

QList<XmpStruct> XmpStruct::items() const
{
    QList<XmpStruct> items;
    for (int i = 1;; ++i) {
        const QString path = QStringLiteral("%1[%2]").arg(m_path).arg(i);
        if (!hasPath(path))
            return items;
        items.append(at(path));
    }
}

QMap<QString, QStringList> XmpStruct::fields() const
{
    QMap<QString, QStringList> fields;
    const QString below = m_path + u'/';
    for (auto value = m_values->lowerBound(below); value != m_values->cend() && value.key().startsWith(below); ++value)
        fields.insert(value.key().sliced(below.size()), value.value());
    return fields;
}

bool XmpStruct::has(const char *field) const
{
    return m_values->contains(m_path + u'/' + QLatin1String(field));
}

QString XmpStruct::text(const char *field) const
{
    return m_values->value(m_path + u'/' + QLatin1String(field)).value(0).trimmed();
}

QStringList XmpStruct::texts(const char *field) const
{
    return child(field).texts();
}

// exiv2 gives an array of plain texts as one value, and one with qualifiers item by item.
QStringList XmpStruct::texts() const
{
    QStringList texts = m_values->value(m_path);
    texts.removeAll(QString());
    for (const XmpStruct &item : texts.isEmpty() ? items() : QList<XmpStruct>())
        texts += m_values->value(item.m_path);
    return texts;
}

std::optional<double> XmpStruct::number(const char *field) const
{
    QString found = text(field);
    // Some programs write numbers in the way of their user's country.
    if (found.count(u',') == 1 && !found.contains(u'.'))
        found.replace(u',', u'.');
    bool isNumber = false;
    const double number = found.toDouble(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}
