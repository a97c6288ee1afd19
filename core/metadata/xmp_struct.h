// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metadata/exiv2_adapter.h"

#include <QMap>

#include <memory>
#include <optional>

// A property of XMP with what is nested in it. Fields are found by their local name: inside a structure that is
// unambiguous, and it does not depend on the prefix a file happens to use.
class XmpStruct
{
public:
    // Empty when the packet has no such property.
    static XmpStruct property(const Exiv2Adapter::DecodedXmp &xmp, const QString &nameSpace, const QString &name);

    XmpStruct child(const char *name) const { return at(m_path + u'/' + QLatin1String(name)); }
    QList<XmpStruct> items() const; // Of an array, in order.
    bool has(const char *field) const;
    // Everything nested in it, by path ("Area/x").
    QMap<QString, QStringList> fields() const;
    QString text(const char *field) const;      // The default language of a language list; empty when there is none.
    QStringList texts(const char *field) const; // Items of an array of texts.
    QStringList texts() const;
    std::optional<double> number(const char *field) const;

private:
    using Values = QMap<QString, QStringList>; // By path without prefixes: "Regions/RegionList[1]/Name".

    XmpStruct(std::shared_ptr<const Values> values, QString path)
        : m_values(std::move(values))
        , m_path(std::move(path))
    {
    }
    XmpStruct at(const QString &path) const { return XmpStruct(m_values, path); }
    bool hasPath(const QString &path) const;

    std::shared_ptr<const Values> m_values;
    QString m_path;
};
