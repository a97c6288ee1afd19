// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <optional>

// tiff:Orientation (1..8) of an XMP sidecar; nothing when it has none or cannot be parsed. RAW editors turn a photo by
// this property alone, because they do not write into RAW files.
std::optional<int> sidecarOrientation(const QByteArray &xmp);
