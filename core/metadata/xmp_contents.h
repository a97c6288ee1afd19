// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metadata/rights.h"
#include "core/metadata/xmp_tree.h"

// A value as one text: items joined with "; ", fields of a structure as "Name: value, Name: value", URIs of Creative
// Commons' and PLUS' vocabularies as they stand.
QString flattened(const XmpNode &node);

// What a packet says of other pictures, maps and videos in the file (Google's camera and container vocabularies,
// Adobe's gain map, Apple's and Android's motion photos).
QList<FileContent> contentsOf(const XmpTree &tree);
