// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/faces/people_in_file.h"
#include "core/metadata/exiv2_adapter.h"
#include "core/metadata/region_place.h"
#include "core/metadata/xmp_struct.h"

// The three vocabularies that are written as well as read.
enum class RegionVocabulary
{
    Mwg,
    Microsoft,
    Iptc
};
// Where its items stand: "RegionList" of mwg-rs:Regions, …
QList<XmpStruct> regionItems(RegionVocabulary vocabulary, const Exiv2Adapter::DecodedXmp &xmp);
// What each of those items says, in their order; nothing for one that is no face or has no place inside the picture.
QList<std::optional<RegionInFile>> itemRegions(RegionVocabulary vocabulary, const Exiv2Adapter::DecodedXmp &xmp,
                                               const RegionFrame &frame);

// Regions of one packet. suffix is appended to each source's name ("-sidecar").
QList<RegionInFile> xmpRegions(const Exiv2Adapter::DecodedXmp &xmp, const RegionFrame &frame, const QString &suffix);
// Names that a packet gives to the whole photo.
QList<NameInFile> xmpNames(const Exiv2Adapter::DecodedXmp &xmp, const QString &suffix);
// Regions of the photo in a .picasa.ini.
QList<RegionInFile> picasaRegions(const QByteArray &ini, const QByteArray &fileName, const RegionFrame &frame,
                                  bool isRaw);
