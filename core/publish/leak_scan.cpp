// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/leak_scan.h"

#include "core/metadata/exiv2_adapter.h"
#include "core/metadata/field_map.h"
#include "core/metadata/private_contents.h"
#include "core/metadata/rights_sources.h"
#include "core/metadata/tiff_directory.h"
#include "core/metadata/xmp_guard.h"
#include "core/photos/photo_file.h"
#include "core/publish/export_copy_text.h"
#include "core/publish/kept_metadata.h"

#include <QRegularExpression>
#include <QStringEncoder>

#include <algorithm>

using Exiv2Adapter::XmpProperty;

namespace {

constexpr quint16 ExifDirectory = 0x8769;
constexpr quint16 GpsDirectory = 0x8825;

void add(QStringList &leaks, const QString &leak)
{
    if (!leaks.contains(leak))
        leaks.append(leak);
}

// Properties beside the rights that a wish, or the people's records, put into a copy.
bool isWishedProperty(const XmpProperty &property, const QSet<PrivateKind> &allowed)
{
    static const QHash<QString, PrivateKind> wished{{QStringLiteral("title"), PrivateKind::Comment},
                                                    {QStringLiteral("description"), PrivateKind::Comment},
                                                    {QStringLiteral("Headline"), PrivateKind::Comment},
                                                    {QStringLiteral("City"), PrivateKind::Place},
                                                    {QStringLiteral("State"), PrivateKind::Place},
                                                    {QStringLiteral("Country"), PrivateKind::Place},
                                                    {QStringLiteral("Location"), PrivateKind::Place},
                                                    {QStringLiteral("CountryCode"), PrivateKind::Place},
                                                    {QStringLiteral("GPSLatitude"), PrivateKind::Position},
                                                    {QStringLiteral("GPSLongitude"), PrivateKind::Position},
                                                    {QStringLiteral("PersonInImage"), PrivateKind::PersonName},
                                                    {QStringLiteral("MinorModelAgeDisclosure"), PrivateKind::ChildAge}};
    if (property.name == u"ModelReleaseID")
        return true;
    const auto kind = wished.constFind(property.name);
    return kind != wished.constEnd() && allowed.contains(*kind);
}

void addXmpLeaks(const QByteArray &packet, const LeakRules &rules, QStringList &leaks)
{
    const QByteArray text = xmpAsUtf8(packet);
    if (!isSafeXmp(text)) {
        add(leaks, Export::tr("an XMP packet that cannot be read"));
        return;
    }
    for (const XmpProperty &property : Exiv2Adapter::decodeXmp(text).properties) {
        const bool isRight = std::any_of(xmpHomes().begin(), xmpHomes().end(), [&](const XmpHome &home) {
            return property.nameSpace == QLatin1String(home.nameSpace) && property.name == QLatin1String(home.name);
        });
        if (!isRight && !isWishedProperty(property, rules.allowed))
            add(leaks, Export::tr("the XMP property %1").arg(property.key));
    }
}

void addExifLeaks(const QByteArray &exif, const LeakRules &rules, QStringList &leaks)
{
    const TiffReader reader(exif);
    const std::optional<TiffDirectory> first = reader.isValid() ? reader.first() : std::nullopt;
    if (!first || first->next != 0) {
        add(leaks, Export::tr("a second Exif directory or a damaged one"));
        return;
    }
    const QSet<quint16> tags = keptExifTags(rules.keep);
    for (const TiffDirectory &directory : reader.all()) {
        for (const TiffEntry &entry : directory.entries) {
            const bool isPointer = entry.tag == ExifDirectory || entry.tag == GpsDirectory;
            const bool isGps = isKeptGpsTag(entry.tag) && rules.allowed.contains(PrivateKind::Position);
            if (!tags.contains(entry.tag) && !isPointer && !isGps)
                add(leaks, Export::tr("the Exif tag 0x%1").arg(entry.tag, 4, 16, QLatin1Char('0')));
        }
    }
}

// The same text as a file may hold it: UTF-8, UTF-16 of both orders, Latin-1.
QByteArrayList encodingsOf(const QByteArray &secret)
{
    QByteArrayList encoded{secret};
    const QString text = QString::fromUtf8(secret);
    if (text.toUtf8() != secret)
        return encoded;
    for (const QStringConverter::Encoding encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
        QStringEncoder encoder(encoding);
        const QByteArray bytes = encoder.encode(text);
        encoded.append(bytes);
    }
    if (const QByteArray latin = text.toLatin1(); latin != secret && QString::fromLatin1(latin) == text)
        encoded.append(latin);
    return encoded;
}

void addSecretLeaks(const QByteArray &copy, const QByteArrayList &secrets, QStringList &leaks)
{
    for (const QByteArray &secret : secrets) {
        const QByteArrayList encodings = encodingsOf(secret);
        const bool isThere = std::any_of(encodings.begin(), encodings.end(),
                                         [&](const QByteArray &bytes) { return copy.contains(bytes); });
        if (isThere)
            add(leaks, Export::tr("a name, number or position of the original"));
    }
}

QString folded(const QString &text)
{
    static const QRegularExpression separators(QStringLiteral("[\\s._,+-]+"));
    return u' ' + QString(text).replace(separators, QStringLiteral(" ")).trimmed().toCaseFolded() + u' ';
}

} // namespace

QStringList findLeaks(const QByteArray &copy, const LeakRules &rules)
{
    QStringList leaks;
    const FileType type = sniffFileType(copy);
    const Result<PhotoBlocks> photo = readPhotoBlocks(copy, QString());
    if (!photo || !isBlockContainer(type))
        return {Export::tr("a container that cannot be looked into")};
    for (const PrivateItem &item : findPrivateItems(copy, {})) {
        if (!rules.allowed.contains(item.kind))
            add(leaks, privateKindTitle(item.kind));
    }
    const FileBlocks &blocks = photo->blocks;
    if (blocks.xmp)
        addXmpLeaks(*blocks.xmp, rules, leaks);
    if (!blocks.extendedXmp.isEmpty() || blocks.isExtendedXmpBroken || blocks.xmpCount > 1 || blocks.exifCount > 1)
        add(leaks, Export::tr("further metadata blocks"));
    if (blocks.iim)
        add(leaks, Export::tr("an IPTC block"));
    if (blocks.exif)
        addExifLeaks(*blocks.exif, rules, leaks);
    addSecretLeaks(copy, rules.secrets, leaks);
    return leaks;
}

Result<void> scanForLeaks(const FilePath &copy, const LeakRules &rules)
{
    const Result<QByteArray> file = readRegularFile(copy);
    if (!file)
        return failure(file.error());
    const QStringList leaks = findLeaks(*file, rules);
    if (leaks.isEmpty())
        return {};
    return failure(
        ErrorKind::Internal,
        Export::tr("the finished copy still holds something private: %1.").arg(leaks.join(QStringLiteral(", "))));
}

bool namesSomebody(const QString &fileName, const QString &personName)
{
    constexpr qsizetype shortest = 3;
    const QString name = folded(personName);
    return name.trimmed().size() >= shortest && folded(fileName).contains(name);
}
