// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

// Do all pictures that the directories of a RAW file announce lie within the file? Decoders would fill up what is
// missing, or show a whole preview of half a photo. True also for kinds whose structure is not known here.
bool holdsItsRawData(QByteArrayView file);
// Does every top-level box of an ISO base media file (HEIC, AVIF, CR3) end within the file? (ISO/IEC 14496-12, 4.2)
bool holdsItsBoxes(QByteArrayView file);
