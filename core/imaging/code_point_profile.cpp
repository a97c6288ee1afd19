// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/imaging/color_profile.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <lcms2.h>

namespace {

constexpr cmsCIExyY d65{0.3127, 0.3290, 1};
constexpr cmsCIExyY dci{0.314, 0.351, 1};

struct Primaries
{
    cmsCIExyY white;
    cmsCIExyYTRIPLE colors;
};

// ITU-T H.273, table 2.
std::optional<Primaries> primariesOf(int codePoint)
{
    switch (codePoint) {
    case 1:
        return Primaries{d65, {{0.64, 0.33, 1}, {0.30, 0.60, 1}, {0.15, 0.06, 1}}};
    case 5: // BT.601, 625 lines
        return Primaries{d65, {{0.64, 0.33, 1}, {0.29, 0.60, 1}, {0.15, 0.06, 1}}};
    case 6:
    case 7: // BT.601, 525 lines
        return Primaries{d65, {{0.630, 0.340, 1}, {0.310, 0.595, 1}, {0.155, 0.070, 1}}};
    case 9: // BT.2020
        return Primaries{d65, {{0.708, 0.292, 1}, {0.170, 0.797, 1}, {0.131, 0.046, 1}}};
    case 11: // DCI-P3
        return Primaries{dci, {{0.680, 0.320, 1}, {0.265, 0.690, 1}, {0.150, 0.060, 1}}};
    case 12: // Display P3
        return Primaries{d65, {{0.680, 0.320, 1}, {0.265, 0.690, 1}, {0.150, 0.060, 1}}};
    default:
        return std::nullopt;
    }
}

constexpr int linear = 8;
constexpr int pq = 16;
constexpr int hlg = 18;

// SMPTE ST 2084, relative to the reference white of 203 cd/m².
double lightOfPq(double signal)
{
    constexpr double m1 = 2610.0 / 16384;
    constexpr double m2 = 2523.0 / 4096 * 128;
    constexpr double c1 = 3424.0 / 4096;
    constexpr double c2 = 2413.0 / 4096 * 32;
    constexpr double c3 = 2392.0 / 4096 * 32;
    const double root = std::pow(signal, 1 / m2);
    return std::pow(std::max(root - c1, 0.0) / (c2 - c3 * root), 1 / m1) * 10'000 / 203;
}

// ITU-R BT.2100, relative to the reference white at a signal of 0.75.
double lightOfHlg(double signal)
{
    constexpr double a = 0.17883277;
    constexpr double b = 1 - 4 * a;
    const double c = 0.5 - a * std::log(4 * a);
    const auto light = [&](double e) { return e <= 0.5 ? e * e / 3 : (std::exp((e - c) / a) + b) / 12; };
    return light(signal) / light(0.75);
}

cmsToneCurve *curveOf(int transfer)
{
    if (transfer == 4)
        return cmsBuildGamma(nullptr, 2.2);
    if (transfer == 5)
        return cmsBuildGamma(nullptr, 2.8);
    if (transfer == linear)
        return cmsBuildGamma(nullptr, 1);
    if (transfer == pq || transfer == hlg) {
        std::array<cmsUInt16Number, 4096> levels{};
        for (size_t i = 0; i < levels.size(); ++i) {
            const double signal = double(i) / double(levels.size() - 1);
            const double light = transfer == pq ? lightOfPq(signal) : lightOfHlg(signal);
            levels[i] = cmsUInt16Number(std::lround(std::clamp(light, 0.0, 1.0) * 65535));
        }
        return cmsBuildTabulatedToneCurve16(nullptr, cmsUInt32Number(levels.size()), levels.data());
    }
    constexpr std::array<cmsFloat64Number, 5> srgb{2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045};
    return cmsBuildParametricToneCurve(nullptr, 4, srgb.data());
}

bool hasOwnCurve(int transfer)
{
    return transfer == 4 || transfer == 5 || transfer == linear || transfer == pq || transfer == hlg;
}

} // namespace

QByteArray codePointProfile(int primaries, int transfer)
{
    const std::optional<Primaries> known = primariesOf(primaries);
    if (!known || (primaries == 1 && !hasOwnCurve(transfer)))
        return {};
    cmsToneCurve *curve = curveOf(transfer);
    cmsToneCurve *curves[3] = {curve, curve, curve};
    const cmsHPROFILE profile = curve ? cmsCreateRGBProfile(&known->white, &known->colors, curves) : nullptr;
    QByteArray bytes;
    cmsUInt32Number size = 0;
    if (profile && cmsSaveProfileToMem(profile, nullptr, &size)) {
        bytes.resize(qsizetype(size));
        if (!cmsSaveProfileToMem(profile, bytes.data(), &size))
            bytes.clear();
    }
    if (profile)
        cmsCloseProfile(profile);
    if (curve)
        cmsFreeToneCurve(curve);
    return bytes;
}
