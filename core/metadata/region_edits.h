// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metadata/exiv2_adapter.h"
#include "core/metadata/region_list.h"
#include "core/metadata/xmp_editor.h"

// The face regions of a packet's MWG list, which is the one that RightsFieldId::FaceRegions stands for; nothing when it
// has none.
std::optional<RegionList> mwgRegionList(const Exiv2Adapter::DecodedXmp &xmp);

// What brings the regions of a packet in line with wanted, in MWG, Microsoft and IPTC: regions that are there keep
// their place and everything that is nested in them, and get the name; missing ones are added; faces that the MWG list
// has and wanted has not are taken out of all three. Regions that are no faces, and faces that only Microsoft's or
// IPTC's list has, stay. Arrays are written as a whole. No edits: it is so already. Nothing when a list stands there
// twice.
std::optional<QList<XmpEdit>> regionEdits(const QByteArray &packet, const Exiv2Adapter::DecodedXmp &xmp,
                                          const RegionList &wanted);

// Empty when after says what is wanted in all three vocabularies and has kept the rest of before, else what differs.
QString differenceInRegions(const Exiv2Adapter::DecodedXmp &before, const Exiv2Adapter::DecodedXmp &after,
                            const RegionList &wanted);

// The three properties, as "namespace name".
QStringList regionProperties();
