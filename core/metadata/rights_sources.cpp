// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metadata/rights_sources.h"

#include "core/metadata/exiv2_adapter.h"
#include "core/metadata/iim.h"
#include "core/metadata/tiff_directory.h"
#include "core/metadata/xmp_guard.h"

#include <QRegularExpression>
#include <QTimeZone>

#include <utility>

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

// Not xmp:CreateDate, which programs set to the day of editing.
constexpr std::pair<const char *, const char *> xmpTimes[] = {
    {"http://ns.adobe.com/exif/1.0/", "DateTimeOriginal"},
    {"http://ns.adobe.com/photoshop/1.0/", "DateCreated"},
};

// "2026:05:01 10:20:30" of Exif or "2026-05-01T10:20:30+02:00" of XMP; what stands behind the seconds is left out, and
// a day alone is its noon. Not valid for zeros and blanks, which cameras without a set clock write.
QDateTime captureTime(const QString &text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^\\s*(\\d{4})[:-](\\d\\d)[:-](\\d\\d)(?:[ T](\\d\\d):(\\d\\d)(?::(\\d\\d))?)?"));
    const QRegularExpressionMatch match = pattern.match(text);
    const QDate day(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    const QTime time = match.captured(4).isEmpty()
                           ? QTime(12, 0)
                           : QTime(match.captured(4).toInt(), match.captured(5).toInt(), match.captured(6).toInt());
    return day.isValid() && time.isValid() ? QDateTime(day, time, QTimeZone::utc()) : QDateTime();
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
    for (const auto &[nameSpace, name] : xmpTimes) {
        const auto *time = m_xmpTime.isValid() ? nullptr : decoded.find(QLatin1String(nameSpace), QLatin1String(name));
        if (time)
            m_xmpTime = captureTime(time->text);
    }
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
    const TiffEntry *pointer = directory->find(TiffTag::ExifDirectory);
    const QList<quint32> offsets = pointer ? reader.numbersOf(*pointer) : QList<quint32>();
    const std::optional<TiffDirectory> exif = offsets.isEmpty() ? std::nullopt : reader.directory(offsets.first());
    if (const TiffEntry *time = exif ? exif->find(TiffTag::DateTimeOriginal) : nullptr)
        m_exifTime = captureTime(QString::fromLatin1(reader.valueOf(*time)));
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
    if (!m_exifTime.isValid())
        m_exifTime = captureTime(texts.value(QStringLiteral("Exif.Photo.DateTimeOriginal")));
    for (const RightsFieldId field : fieldsWithOlderHomes) {
        if (exifTagOf(field))
            add(field, QStringLiteral("exif"), exifKeyOf(field), texts.value(exifKeyOf(field)));
        add(field, QStringLiteral("iim"), iimKeyOf(field), texts.value(iimKeyOf(field)));
    }
}
