// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/imaging/color_profile.h"

#include <array>
#include <cstring>

#include <lcms2.h>

namespace {

struct CloseProfile
{
    void operator()(void *profile) const { cmsCloseProfile(profile); }
};
using Profile = std::unique_ptr<void, CloseProfile>;

Profile openProfile(QByteArrayView bytes)
{
    // Damaged profiles are ignored, not talked about.
    static const bool isQuiet = [] {
        cmsSetLogErrorHandler([](cmsContext, cmsUInt32Number, const char *) {});
        return true;
    }();
    (void)isQuiet;
    if (bytes.size() < 128 || bytes.size() > largestProfile)
        return nullptr;
    return Profile(cmsOpenProfileFromMem(bytes.data(), cmsUInt32Number(bytes.size())));
}

// Most photos carry an sRGB profile: converting them would cost time and change nothing but rounding.
bool isSrgb(cmsHPROFILE profile)
{
    std::array<char, 64> text{};
    cmsGetProfileInfoASCII(profile, cmsInfoDescription, "en", "US", text.data(), text.size());
    return std::strstr(text.data(), "sRGB") != nullptr;
}

cmsHTRANSFORM transformToSrgb(const Profile &from, cmsUInt32Number format)
{
    const Profile srgb(cmsCreate_sRGBProfile());
    return srgb ? cmsCreateTransform(from.get(), format, srgb.get(), TYPE_BGR_8, INTENT_PERCEPTUAL, 0) : nullptr;
}

void convertGray(cmsHTRANSFORM transform, Picture &picture)
{
    // 256 grays are converted once instead of every pixel.
    std::array<uchar, 256> grays{};
    for (size_t i = 0; i < grays.size(); ++i)
        grays[i] = uchar(i);
    std::array<uchar, 3 * 256> converted{};
    cmsDoTransform(transform, grays.data(), converted.data(), cmsUInt32Number(grays.size()));
    char *bgr = picture.bgr.data();
    for (qsizetype at = 0; at + 2 < picture.bgr.size(); at += 3)
        std::memcpy(bgr + at, &converted[3 * size_t(uchar(bgr[at]))], 3);
}

void convertRgb(cmsHTRANSFORM transform, Picture &picture)
{
    char *bgr = picture.bgr.data();
    for (int y = 0; y < picture.height; ++y) {
        char *row = bgr + qsizetype(3) * picture.width * y;
        cmsDoTransform(transform, row, row, cmsUInt32Number(picture.width));
    }
}

} // namespace

void convertToSrgb(Picture &picture, QByteArrayView bytes)
{
    const Profile profile = openProfile(bytes);
    if (!profile || picture.isEmpty())
        return;
    const cmsColorSpaceSignature model = cmsGetColorSpace(profile.get());
    const bool isGray = model == cmsSigGrayData;
    if ((!isGray && model != cmsSigRgbData) || isSrgb(profile.get()))
        return;
    cmsHTRANSFORM transform = transformToSrgb(profile, isGray ? TYPE_GRAY_8 : TYPE_BGR_8);
    if (!transform)
        return;
    if (isGray)
        convertGray(transform, picture);
    else
        convertRgb(transform, picture);
    cmsDeleteTransform(transform);
}

CmykToSrgb::CmykToSrgb(QByteArrayView bytes)
{
    const Profile profile = openProfile(bytes);
    if (profile && cmsGetColorSpace(profile.get()) == cmsSigCmykData)
        m_transform = transformToSrgb(profile, TYPE_CMYK_8);
}

CmykToSrgb::~CmykToSrgb()
{
    if (m_transform)
        cmsDeleteTransform(m_transform);
}

void CmykToSrgb::convertRow(const uchar *cmyk, char *bgr, int width) const
{
    cmsDoTransform(m_transform, cmyk, bgr, cmsUInt32Number(width));
}
