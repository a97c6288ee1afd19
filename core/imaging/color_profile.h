// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/imaging/picture.h"

#include <QByteArray>
#include <QByteArrayView>

#include <memory>

// A larger profile is not read: the largest printing profiles in use have about 4 MB.
inline constexpr qsizetype largestProfile = qsizetype(8) << 20;

// Converts a picture of an RGB or gray ICC profile to sRGB, in place (perceptual intent). A profile that is damaged,
// of another color model or sRGB itself changes nothing.
void convertToSrgb(Picture &picture, QByteArrayView profile);

// The ICC profile for code points of ITU-T H.273 (HEIF, AVIF): empty for sRGB, and for what is not known or treated as
// sRGB in practice (the camera curve of BT.709). PQ and HLG are cut off at their reference white (ITU-R BT.2408).
QByteArray codePointProfile(int primaries, int transfer);

// Converts rows of CMYK, 0 = no ink, to sRGB as the ICC profile says.
class CmykToSrgb
{
public:
    explicit CmykToSrgb(QByteArrayView profile);
    ~CmykToSrgb();
    CmykToSrgb(const CmykToSrgb &) = delete;
    CmykToSrgb &operator=(const CmykToSrgb &) = delete;

    // False when the profile is damaged or of another color model.
    bool isValid() const { return m_transform != nullptr; }
    // width pixels of 4 bytes to width pixels of 3 bytes (blue, green, red).
    void convertRow(const uchar *cmyk, char *bgr, int width) const;

private:
    void *m_transform = nullptr;
};
