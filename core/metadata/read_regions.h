// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/faces/people_in_file.h"
#include "core/metadata/region_place.h"

#include <QByteArray>

// The bytes in which regions may stand.
struct RegionSources
{
    QByteArray file;
    QByteArray sidecar;   // Empty: none.
    QByteArray picasaIni; // Of the photo's folder; empty: none.
    QByteArray fileName;  // Of the photo, as picasaIni has it: without folder.
};

// Reads face regions and names of MWG, Microsoft, IPTC, ACDSee, Apple and Picasa and the names of keyword trees and
// PersonInImage. Parses untrusted data: call it in a worker. frame: of the photo itself, whatever a sidecar says of the
// orientation. What is damaged is left out; the error is that of a broken container.
Result<PeopleInFile> readPeopleInFile(const RegionSources &sources, const RegionFrame &frame, const QString &name);
