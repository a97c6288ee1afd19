// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/export_copy_container.h"

#include "core/imaging/tiff_block.h"
#include "core/publish/export_copy_text.h"

#include <array>

namespace {

// Exif 2.32 and DNG 1.4 tags.
constexpr quint16 exifDirectory = 0x8769;
constexpr quint16 gpsDirectory = 0x8825;

struct TagKind
{
    quint16 tag;
    Private kind;
};

constexpr std::array tagKinds{TagKind{0x927C, Private::MakerNotes},    TagKind{0xA431, Private::SerialNumber},
                              TagKind{0xA435, Private::SerialNumber},  TagKind{0xC62F, Private::SerialNumber},
                              TagKind{0xA430, Private::Owner},         TagKind{0x9C9D, Private::Owner},
                              TagKind{0x0132, Private::Dates},         TagKind{0x9003, Private::Dates},
                              TagKind{0x9004, Private::Dates},         TagKind{0x9286, Private::Comment},
                              TagKind{0x9C9C, Private::Comment},       TagKind{0x010E, Private::Comment},
                              TagKind{0x02BC, Private::Xmp},           TagKind{0x8649, Private::PhotoshopBlock},
                              TagKind{0x83BB, Private::PhotoshopBlock}};

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
    if (directory.find(gpsDirectory))
        kinds.insert(Private::Gps);
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
    QSet<Private> kinds{Private::Exif};
    const QList<TiffBlock::Directory> chain = block.chain(16);
    for (const TiffBlock::Directory &directory : chain) {
        addKinds(directory, kinds);
        addKinds(block.directoryAt(block.number(directory.find(exifDirectory), 0)), kinds);
    }
    if (chain.size() > 1)
        kinds.insert(Private::Thumbnail);
    return kinds;
}

QSet<Private> privateInXmp(QByteArrayView xmp)
{
    QSet<Private> kinds{Private::Xmp};
    for (const WordKind &known : wordKinds) {
        if (xmp.contains(QByteArrayView(known.word)))
            kinds.insert(known.kind);
    }
    return kinds;
}
