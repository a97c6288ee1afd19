// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// How far the program has come with a photo. Anything but Scanned blocks.
enum class ScanState { NotScanned, Scanned, Failed };
