// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalog/photo_repository.h"
#include "core/photos/find_photos.h"
#include "core/workers/worker_pool.h"

// True when the problem says nothing lasting about the photo (it changed or vanished while it was read, no worker could
// be started): the catalog keeps what it has, and the next scan tries again.
bool isPassing(const ScannedPhoto &scanned);

// Brings a row up to date with what a worker found. Only a photo that was read to its end is Scanned.
void applyScan(PhotoRecord &record, const FoundPhoto &found, const ScannedPhoto &scanned);
