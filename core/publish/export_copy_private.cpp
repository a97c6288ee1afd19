// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/export_copy_container.h"

#include "core/imaging/tiff_block.h"
#include "core/metadata/exiv2_adapter.h"
#include "core/metadata/field_map.h"
#include "core/metadata/private_contents.h"
#include "core/metadata/rights_sources.h"
#include "core/metadata/xmp_guard.h"
#include "core/publish/export_copy_text.h"

#include <algorithm>
#include <array>

namespace {

// Exif 2.32 and DNG 1.4 tags.
constexpr quint16 exifDirectory = 0x8769;
constexpr quint16 gpsDirectory = 0x8825;
constexpr quint16 xmpPacket = 0x02BC;

struct TagKind
{
    quint16 tag;
    Private kind;
};

constexpr std::array tagKinds{TagKind{0x927C, Private::MakerNotes},     TagKind{0xA431, Private::SerialNumber},
                              TagKind{0xA435, Private::SerialNumber},   TagKind{0xC62F, Private::SerialNumber},
                              TagKind{0xA430, Private::Owner},          TagKind{0x9C9D, Private::Owner},
                              TagKind{0x0132, Private::Dates},          TagKind{0x9003, Private::Dates},
                              TagKind{0x9004, Private::Dates},          TagKind{0x9286, Private::Comment},
                              TagKind{0x9C9C, Private::Comment},        TagKind{0x010E, Private::Comment},
                              TagKind{0x8649, Private::PhotoshopBlock}, TagKind{0x83BB, Private::PhotoshopBlock}};

// TIFF 6.0 and Exif 2.32 tags that tell of the rights or of how the pixels are stored, and the pointers between
// directories: nobody misses them in a copy.
bool saysNothingElse(quint16 tag)
{
    static const QSet<quint16> others{0x013B, 0x8298, 0x9C9D, exifDirectory, gpsDirectory, xmpPacket, 0x8649, 0x83BB,
                                      0x8773, 0x9000, 0x9101, 0x9102,        0xA000,       0xA001,    0xA002, 0xA003,
                                      0x00FE, 0x00FF, 0x013D, 0x013E,        0x013F,       0x828D,    0x828E};
    const bool isLayout = (tag >= 0x0100 && tag <= 0x0106) || (tag >= 0x0111 && tag <= 0x011D) || tag == 0x0128 ||
                          (tag >= 0x0140 && tag <= 0x0153) || (tag >= 0x0200 && tag <= 0x0214) || tag == 0x010A;
    return isLayout || others.contains(tag);
}

struct WordKind
{
    const char *word;
    Private kind;
};

// Parts of names that stand in an XMP packet, whatever its form.
constexpr std::array wordKinds{WordKind{"GPSLatitude", Private::Gps},
                               WordKind{"LocationCreated", Private::Gps},
                               WordKind{"LocationShown", Private::Gps},
                               WordKind{"photoshop:City", Private::Gps},
                               WordKind{"xmpGImg", Private::Thumbnail},
                               WordKind{"mwg-rs", Private::Regions},
                               WordKind{"ImageRegion", Private::Regions},
                               WordKind{"MPReg", Private::Regions},
                               WordKind{"PersonInImage", Private::PersonNames},
                               WordKind{"PersonDisplayName", Private::PersonNames},
                               WordKind{"SerialNumber", Private::SerialNumber},
                               WordKind{"OwnerName", Private::Owner},
                               WordKind{"xmpMM", Private::History},
                               WordKind{"DerivedFrom", Private::History},
                               WordKind{"CreateDate", Private::Dates},
                               WordKind{"DateCreated", Private::Dates},
                               WordKind{"GImage", Private::FurtherPictures}};

void addKinds(const TiffBlock::Directory &directory, QSet<Private> &kinds)
{
    for (const TagKind &known : tagKinds) {
        if (directory.find(known.tag))
            kinds.insert(known.kind);
    }
    const auto isMore = [](const TiffBlock::Entry &entry) { return !saysNothingElse(entry.tag); };
    if (std::any_of(directory.entries.begin(), directory.entries.end(), isMore))
        kinds.insert(Private::Exif);
    if (directory.find(gpsDirectory))
        kinds.insert(Private::Gps);
}

// A packet of rights alone leaves nothing behind; one that cannot be read may hold anything.
bool holdsMoreThanRights(const QByteArray &packet)
{
    if (!isSafeXmp(packet))
        return true;
    const Exiv2Adapter::DecodedXmp decoded = Exiv2Adapter::decodeXmp(packet);
    return !decoded.isSound ||
           std::any_of(decoded.properties.begin(), decoded.properties.end(), [](const Exiv2Adapter::XmpProperty &p) {
               const QString name = p.name.section(u'[', 0, 0).section(u'/', 0, 0);
               return !xmpHomeOf(p.nameSpace, name) && !isRightsNamespace(p.nameSpace);
           });
}

Private kindOf(PrivateKind kind)
{
    switch (kind) {
    case PrivateKind::Thumbnail:
        return Private::Thumbnail;
    case PrivateKind::Preview:
    case PrivateKind::FurtherPicture:
    case PrivateKind::DepthMap:
        return Private::FurtherPictures;
    case PrivateKind::MotionVideo:
        return Private::TrailingData;
    case PrivateKind::ContentCredentials:
        return Private::ContentCredentials;
    case PrivateKind::MakerNotes:
        return Private::MakerNotes;
    case PrivateKind::Comment:
        return Private::Comment;
    default:
        return Private::OtherData;
    }
}

} // namespace

QString privateName(Private kind)
{
    switch (kind) {
    case Private::Exif:
        return Export::tr("camera data (Exif)");
    case Private::Gps:
        return Export::tr("GPS position or place");
    case Private::Thumbnail:
        return Export::tr("embedded thumbnail");
    case Private::MakerNotes:
        return Export::tr("maker notes");
    case Private::SerialNumber:
        return Export::tr("serial numbers");
    case Private::Owner:
        return Export::tr("name of the camera's owner");
    case Private::Dates:
        return Export::tr("dates and times");
    case Private::Xmp:
        return Export::tr("XMP properties other than rights");
    case Private::History:
        return Export::tr("editing history");
    case Private::Regions:
        return Export::tr("face regions");
    case Private::PersonNames:
        return Export::tr("names of people");
    case Private::PhotoshopBlock:
        return Export::tr("Photoshop and IPTC block");
    case Private::FurtherPictures:
        return Export::tr("further pictures (previews, depth or gain maps)");
    case Private::TrailingData:
        return Export::tr("data after the picture (such as a motion video)");
    case Private::Comment:
        return Export::tr("comments and descriptions");
    case Private::ContentCredentials:
        return Export::tr("Content Credentials");
    case Private::OtherData:
        return Export::tr("data of other programs");
    }
    return {};
}

QSet<Private> privateInExif(QByteArrayView exif)
{
    const TiffBlock block(exif);
    QSet<Private> kinds;
    if (!block.isValid())
        kinds.insert(Private::Exif); // Nobody can tell what it says.
    const QList<TiffBlock::Directory> chain = block.chain(16);
    for (const TiffBlock::Directory &directory : chain) {
        addKinds(directory, kinds);
        if (const TiffBlock::Entry *xmp = directory.find(xmpPacket))
            kinds += privateInXmp(block.view().part(xmp->valueAt, qint64(xmp->count)));
        addKinds(block.directoryAt(block.number(directory.find(exifDirectory), 0)), kinds);
    }
    if (chain.size() > 1)
        kinds.insert(Private::Thumbnail);
    return kinds;
}

QSet<Private> privateInXmp(QByteArrayView xmp)
{
    static const QByteArrayView jpegMark("http://ns.adobe.com/xap/1.0/\0", 29);
    const QByteArray packet = xmpAsUtf8((xmp.startsWith(jpegMark) ? xmp.sliced(jpegMark.size()) : xmp).toByteArray());
    QSet<Private> kinds;
    if (holdsMoreThanRights(packet))
        kinds.insert(Private::Xmp);
    for (const WordKind &known : wordKinds) {
        if (packet.contains(known.word))
            kinds.insert(known.kind);
    }
    return kinds;
}

QSet<Private> privateInFile(const QByteArray &file)
{
    const Result<PhotoBlocks> photo = readPhotoBlocks(file, QString());
    if (!photo || !photo->isReadable)
        return {Private::OtherData};
    QSet<Private> kinds;
    const FileBlocks &blocks = photo->blocks;
    const QByteArrayView exif = blocks.exif ? QByteArrayView(*blocks.exif) : QByteArrayView(photo->tiff);
    if (!exif.isEmpty())
        kinds += privateInExif(exif);
    if (blocks.xmp && photo->tiff.isEmpty()) // The packet of a TIFF file is looked at with its directories.
        kinds += privateInXmp(*blocks.xmp);
    if (!blocks.extendedXmp.isEmpty())
        kinds += privateInXmp(blocks.extendedXmp);
    if (blocks.iim)
        kinds.insert(Private::PhotoshopBlock);
    for (const PrivateItem &hidden : hiddenParts(file, photo->type))
        kinds.insert(kindOf(hidden.kind));
    return kinds;
}
