// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/photos/file_type.h"

// Tiff, Dng or Raw for a file that begins as TIFF does, Unknown for any other. Many RAW files are TIFF to the letter;
// they give themselves away in the first directory, if that lies within the head: a DNGVersion tag, a thumbnail as
// first picture, or sensor data. A file that is called Raw by mistake gets a sidecar, one called Tiff by mistake is
// rewritten: so the tests lean towards Raw.
FileType typeOfTiff(QByteArrayView head);
