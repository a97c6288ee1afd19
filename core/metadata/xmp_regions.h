// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/faces/people_in_file.h"
#include "core/metadata/exiv2_adapter.h"
#include "core/metadata/region_place.h"

// Regions of one packet. suffix is appended to each source's name ("-sidecar").
QList<RegionInFile> xmpRegions(const Exiv2Adapter::DecodedXmp &xmp, const RegionFrame &frame, const QString &suffix);
// Names that a packet gives to the whole photo.
QList<NameInFile> xmpNames(const Exiv2Adapter::DecodedXmp &xmp, const QString &suffix);
// Regions of the photo in a .picasa.ini.
QList<RegionInFile> picasaRegions(const QByteArray &ini, const QByteArray &fileName, const RegionFrame &frame,
                                  bool isRaw);
