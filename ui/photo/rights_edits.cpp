// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/photo/rights_edits.h"

#include "ui/license/change_kinds.h"

#include <QCoreApplication>

#include <algorithm>

LicenseChoice RightsEdits::choice() const
{
    LicenseChoice choice;
    choice.keepsLicense = !license;
    choice.license = license.value_or(License());
    for (const auto &[field, value] : fields.asKeyValueRange()) {
        if (field == RightsFieldId::Creator && !value.isEmpty())
            choice.creator = value;
        else
            choice.further[field] = value.isEmpty() ? std::nullopt : std::optional(value);
    }
    return choice;
}

QString blockTitle(const QString &block)
{
    const auto text = [](const char *source) { return QCoreApplication::translate("RightsTab", source); };
    if (block == u"xmp")
        return QStringLiteral("XMP");
    if (block == u"extended-xmp")
        return text(QT_TRANSLATE_NOOP("RightsTab", "extended XMP"));
    if (block == u"exif")
        return QStringLiteral("Exif");
    if (block == u"iim")
        return QStringLiteral("IPTC");
    if (block == u"photoshop")
        return QStringLiteral("Photoshop");
    if (block == u"png")
        return text(QT_TRANSLATE_NOOP("RightsTab", "PNG text"));
    if (block == u"trailer")
        return text(QT_TRANSLATE_NOOP("RightsTab", "behind the picture"));
    return block == u"sidecar" ? text(QT_TRANSLATE_NOOP("RightsTab", "sidecar")) : block;
}

QString placesText(const QList<FieldSource> &sources)
{
    QStringList blocks;
    for (const FieldSource &source : sources) {
        if (const QString title = blockTitle(source.block); !blocks.contains(title))
            blocks.append(title);
    }
    return blocks.join(QCoreApplication::translate("RightsTab", ", "));
}

QList<ConflictValue> conflictValues(const RightsField &field)
{
    QList<ConflictValue> values;
    const auto add = [&](const QString &value, const QList<FieldSource> &sources) {
        ConflictValue one{value, shownFieldValue(field.id, value), {}, sources};
        if (field.id == RightsFieldId::License)
            one.license = parseLicense(value).license;
        const auto same = std::ranges::find(values, one.shown, &ConflictValue::shown);
        if (same == values.end())
            values.append(one);
        else
            same->sources += sources;
    };
    add(field.value, {});
    for (const FieldSource &source : field.sources) {
        if (source.language.isEmpty()) // Translations say the same to other readers.
            add(source.value, {source});
    }
    return values;
}
