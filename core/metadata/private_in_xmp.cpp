// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metadata/private_contents.h"

#include "core/metadata/exiv2_adapter.h"
#include "core/metadata/xmp_guard.h"

#include <array>

using Exiv2Adapter::XmpProperty;

namespace {

using enum PrivateKind;

struct Known
{
    const char *nameSpace;
    const char *name; // Of the top-level property, or its beginning.
    PrivateKind kind;
};

constexpr char Exif[] = "http://ns.adobe.com/exif/1.0/";
constexpr char IptcCore[] = "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/";
constexpr char IptcExt[] = "http://iptc.org/std/Iptc4xmpExt/2008-02-29/";
constexpr char Photoshop[] = "http://ns.adobe.com/photoshop/1.0/";
constexpr char Aux[] = "http://ns.adobe.com/exif/1.0/aux/";
constexpr char ExifEx[] = "http://cipa.jp/exif/1.0/";
constexpr char Xmp[] = "http://ns.adobe.com/xap/1.0/";

constexpr std::array Table{Known{Exif, "GPSLatitude", Position},
                           Known{Exif, "GPSLongitude", Position},
                           Known{"http://www.dji.com/drone-dji/1.0/", "Gps", Position},
                           Known{IptcExt, "LocationCreated", Place},
                           Known{IptcExt, "LocationShown", Place},
                           Known{IptcCore, "Location", Place},
                           Known{IptcCore, "CountryCode", Place},
                           Known{Photoshop, "City", Place},
                           Known{Photoshop, "State", Place},
                           Known{Photoshop, "Country", Place},
                           Known{IptcExt, "PersonInImage", PersonName},
                           Known{IptcExt, "ImageRegion", FaceRegion},
                           Known{"http://www.metadataworkinggroup.com/schemas/regions/", "Regions", FaceRegion},
                           Known{"http://ns.microsoft.com/photo/1.2/", "RegionInfo", FaceRegion},
                           Known{"http://ns.acdsee.com/regions/", "", FaceRegion},
                           Known{"http://ns.apple.com/faceinfo/1.0/", "", FaceRegion},
                           Known{Aux, "SerialNumber", SerialNumber},
                           Known{Aux, "LensSerialNumber", SerialNumber},
                           Known{ExifEx, "BodySerialNumber", SerialNumber},
                           Known{ExifEx, "LensSerialNumber", SerialNumber},
                           Known{"http://ns.microsoft.com/photo/1.0/", "CameraSerialNumber", SerialNumber},
                           Known{Exif, "ImageUniqueID", SerialNumber},
                           Known{Aux, "OwnerName", OwnerName},
                           Known{ExifEx, "CameraOwnerName", OwnerName},
                           Known{"http://ns.useplus.org/ldf/xmp/1.0/", "MinorModelAgeDisclosure", ChildAge},
                           Known{IptcExt, "ModelAge", ChildAge},
                           Known{Xmp, "Thumbnails", Thumbnail},
                           Known{"http://ns.google.com/photos/1.0/image/", "Data", FurtherPicture},
                           Known{"http://ns.google.com/photos/1.0/depthmap/", "", DepthMap},
                           Known{"http://ns.google.com/photos/1.0/camera/", "MotionPhoto", MotionVideo},
                           Known{"http://ns.google.com/photos/1.0/camera/", "MicroVideo", MotionVideo},
                           Known{"http://ns.adobe.com/xap/1.0/mm/", "", History},
                           Known{Photoshop, "History", History},
                           Known{Photoshop, "DocumentAncestors", History},
                           Known{"http://ns.adobe.com/camera-raw-settings/1.0/", "", History},
                           Known{"http://purl.org/dc/elements/1.1/", "description", Comment},
                           Known{Exif, "UserComment", Comment}};

QString lastName(const QString &path)
{
    return path.section(u'/', -1).section(u':', -1).section(u'[', 0, 0);
}

// Names inside structures: regions of MWG, Microsoft, IPTC and ACDSee, and PersonInImageWDetails.
bool isNestedName(const QString &path)
{
    const QString last = lastName(path);
    const bool isNested = path.contains(u'/');
    const bool isRegion =
        path.startsWith(u"Regions") || path.startsWith(u"ImageRegion") || path.startsWith(u"RegionInfo");
    return (isNested && last == u"PersonDisplayName") || (isNested && last == u"PersonName") ||
           (isNested && last == u"PersonInImage") || (isRegion && isNested && last == u"Name");
}

QList<PrivateItem> itemsWithValues(PrivateKind kind, const QStringList &values)
{
    QList<PrivateItem> items;
    for (const QString &value : values) {
        if (!value.trimmed().isEmpty())
            items.append({kind, value.trimmed().toUtf8()});
    }
    return items;
}

// "People/Ada Example" of digiKam, "People|Ada Example" of Lightroom.
QList<PrivateItem> peopleInKeywords(const XmpProperty &property)
{
    QStringList names;
    for (const QString &item : property.items) {
        const QString path = QString(item).replace(u'|', u'/');
        if (path.startsWith(u"People/", Qt::CaseInsensitive))
            names.append(path.section(u'/', -1));
    }
    return itemsWithValues(PersonName, names);
}

} // namespace

QList<PrivateItem> privateItemsInXmp(const QByteArray &packet)
{
    const QByteArray text = xmpAsUtf8(packet);
    if (!isSafeXmp(text))
        return {{OtherData, {}}};
    QList<PrivateItem> items;
    for (const XmpProperty &property : Exiv2Adapter::decodeXmp(text).properties) {
        if (isNestedName(property.name)) {
            items += itemsWithValues(PersonName, property.items);
            continue;
        }
        if (property.name == u"TagsList" || property.name == u"hierarchicalSubject")
            items += peopleInKeywords(property);
        for (const Known &known : Table) {
            const bool isMet = property.nameSpace == QLatin1String(known.nameSpace) &&
                               property.name.startsWith(QLatin1String(known.name));
            if (!isMet)
                continue;
            const bool hasValue = !property.items.join(QString()).trimmed().isEmpty();
            if (property.name.contains(u'/') || !hasValue)
                items.append({known.kind, {}});
            else
                items += itemsWithValues(known.kind, property.items);
            break;
        }
    }
    return items;
}
