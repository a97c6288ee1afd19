// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metadata/rights.h"
#include "core/metadata/xmp_editor.h"

#include <optional>

// An XMP property in which a field stands.
struct XmpHome
{
    RightsFieldId field;
    const char *nameSpace;
    const char *prefix;
    const char *name;
    XmpForm form;
    bool isLegacy = false; // Read, and removed when the field is written.

    QString key() const; // "Xmp.dc.rights"
};

// The field's present home first, then older ones.
const QList<XmpHome> &xmpHomes();
const XmpHome *xmpHomeOf(const QString &nameSpace, const QString &name); // Nothing for other properties.
// A vocabulary that speaks of nothing but rights, so that what we do not know of it is rights all the same.
bool isRightsNamespace(const QString &nameSpace);

// The older homes outside XMP (Exif tag, IIM dataset); 0: none.
quint16 exifTagOf(RightsFieldId field);
quint8 iimDatasetOf(RightsFieldId field);
QString exifKeyOf(RightsFieldId field); // "Exif.Image.Copyright"
QString iimKeyOf(RightsFieldId field);  // "Iptc.Application2.Copyright"
const QList<RightsFieldId> &fieldsInIim();
// The field that a text chunk of PNG with this keyword speaks of, by the keywords of the PNG specification.
std::optional<RightsFieldId> fieldOfText(const QString &keyword);

// One spelling of values that files spell in many ways: PLUS codes without their URI, "True" and "False".
QString normalizedValue(RightsFieldId field, const QString &value);
// A value as it goes into a file: Unicode composed, without control characters and white space around it. Nothing when
// the field does not allow it.
std::optional<QString> writableValue(RightsFieldId field, const QString &value);
// The value as the items of its XMP property: creators and alteration limits are lists, PLUS codes full URIs.
QStringList xmpItems(RightsFieldId field, const QString &value);
// "Ada Example; Runner 12" as its parts.
QStringList listItems(const QString &value);
