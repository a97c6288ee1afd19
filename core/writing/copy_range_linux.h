// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metadata/splice.h"

// Both append to newFile (a descriptor at its end) and return 0 or an errno value; short writes are continued.
int appendBytes(int newFile, const QByteArray &bytes);
// Copies inside the kernel where the file system can, shares the extents where it can. ESTALE when oldFile ends too
// early.
int appendRange(int newFile, int oldFile, qint64 offset, qint64 length);
