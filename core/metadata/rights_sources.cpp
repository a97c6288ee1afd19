// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metadata/rights_sources.h"

#include "core/metadata/exiv2_adapter.h"
#include "core/metadata/iim.h"
#include "core/metadata/tiff_directory.h"
#include "core/metadata/xmp_guard.h"

namespace {

constexpr RightsFieldId fieldsWithOlderHomes[] = {RightsFieldId::Creator, RightsFieldId::Credit, RightsFieldId::Notice};

QString exifText(RightsFieldId field, QByteArrayView value)
{
    // Copyright may hold "photographer NUL editor".
    QByteArray text = value.toByteArray();
    while (field == RightsFieldId::Notice && !text.isEmpty() && (text.front() == '\0' || text.front() == ' '))
        text.remove(0, 1);
    const qsizetype end = text.indexOf('\0');
    text = end < 0 ? text : text.first(end);
    return (text.isValidUtf8() ? QString::fromUtf8(text) : QString::fromLatin1(text)).trimmed();
}

} // namespace

void RightsSources::add(RightsFieldId field, const QString &block, const QString &key, const QString &value)
{
    const QString text = normalizedValue(field, value);
    if (!text.isEmpty())
        m_sources[field].append({block, key, text});
}

bool RightsSources::addXmp(const QByteArray &packet, const QString &block)
{
    const QByteArray utf8 = xmpAsUtf8(packet);
    if (!isSafeXmp(utf8))
        return false;
    const Exiv2Adapter::DecodedXmp decoded = Exiv2Adapter::decodeXmp(utf8);
    for (const XmpHome &home : xmpHomes()) {
        const auto *property = decoded.find(QLatin1String(home.nameSpace), QLatin1String(home.name));
        if (property)
            add(home.field, block, home.key(), property->items.join(QStringLiteral("; ")));
    }
    const auto *terms =
        decoded.find(QStringLiteral("http://ns.useplus.org/ldf/xmp/1.0/"), QStringLiteral("TermsAndConditionsURL"));
    if (terms)
        m_licenseHints.append({block, QStringLiteral("Xmp.plus.TermsAndConditionsURL"), terms->items.value(0)});
    return decoded.isSound || !decoded.properties.isEmpty();
}

void RightsSources::addExif(QByteArrayView tiff)
{
    const TiffReader reader(tiff);
    const std::optional<TiffDirectory> directory = reader.first();
    if (!directory)
        return;
    for (const RightsFieldId field : fieldsWithOlderHomes) {
        const TiffEntry *entry = exifTagOf(field) ? directory->find(exifTagOf(field)) : nullptr;
        if (entry)
            add(field, QStringLiteral("exif"), exifKeyOf(field), exifText(field, reader.valueOf(*entry)));
    }
}

bool RightsSources::addIim(const QByteArray &iim)
{
    const std::optional<IimBlock> block = IimBlock::parse(iim);
    if (!block)
        return false;
    for (const RightsFieldId field : fieldsWithOlderHomes)
        add(field, QStringLiteral("iim"), iimKeyOf(field),
            block->values(iimDatasetOf(field)).join(QStringLiteral("; ")));
    return true;
}

void RightsSources::addForeign(const QMap<QString, QString> &texts)
{
    for (const RightsFieldId field : fieldsWithOlderHomes) {
        if (exifTagOf(field))
            add(field, QStringLiteral("exif"), exifKeyOf(field), texts.value(exifKeyOf(field)));
        add(field, QStringLiteral("iim"), iimKeyOf(field), texts.value(iimKeyOf(field)));
    }
}
