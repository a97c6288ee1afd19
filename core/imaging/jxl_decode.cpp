// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/imaging/jxl_decode.h"

#include "core/imaging/color_profile.h"
#include "core/imaging/decode_errors.h"
#include "core/imaging/file_extent.h"

#ifdef CLEARFRAME_HAS_JXL

#include <jxl/decode.h>
#include <jxl/version.h>

#include <memory>
#include <utility>

namespace {

constexpr JxlPixelFormat rgb8{3, JXL_TYPE_UINT8, JXL_NATIVE_ENDIAN, 0};

struct DestroyDecoder
{
    void operator()(JxlDecoder *decoder) const { JxlDecoderDestroy(decoder); }
};
using Decoder = std::unique_ptr<JxlDecoder, DestroyDecoder>;

// No parallel runner: parallel work is done by processes. The input is not declared complete: libjxl would then say on
// standard error what is missing.
Decoder openJxl(QByteArrayView file, int events)
{
    Decoder decoder(JxlDecoderCreate(nullptr));
    if (!decoder || JxlDecoderSubscribeEvents(decoder.get(), events) != JXL_DEC_SUCCESS)
        return nullptr;
    JxlDecoderSetInput(decoder.get(), reinterpret_cast<const uint8_t *>(file.data()), size_t(file.size()));
    return decoder;
}

// Perceptually coded pictures can come in any color space; the others come in their own.
QByteArray askForSrgb(JxlDecoder *decoder, bool isGray)
{
    JxlColorEncoding srgb{};
    srgb.color_space = isGray ? JXL_COLOR_SPACE_GRAY : JXL_COLOR_SPACE_RGB;
    srgb.white_point = JXL_WHITE_POINT_D65;
    srgb.primaries = JXL_PRIMARIES_SRGB;
    srgb.transfer_function = JXL_TRANSFER_FUNCTION_SRGB;
    srgb.rendering_intent = JXL_RENDERING_INTENT_PERCEPTUAL;
    JxlDecoderSetPreferredColorProfile(decoder, &srgb);
    size_t size = 0;
#if JPEGXL_NUMERIC_VERSION < JPEGXL_COMPUTE_NUMERIC_VERSION(0, 9, 0)
    const auto sizeState = JxlDecoderGetICCProfileSize(decoder, &rgb8, JXL_COLOR_PROFILE_TARGET_DATA, &size);
#else
    const auto sizeState = JxlDecoderGetICCProfileSize(decoder, JXL_COLOR_PROFILE_TARGET_DATA, &size);
#endif
    if (sizeState != JXL_DEC_SUCCESS || size > size_t(largestProfile))
        return {};
    QByteArray profile(qsizetype(size), Qt::Uninitialized);
    auto *bytes = reinterpret_cast<uint8_t *>(profile.data());
#if JPEGXL_NUMERIC_VERSION < JPEGXL_COMPUTE_NUMERIC_VERSION(0, 9, 0)
    const auto state = JxlDecoderGetColorAsICCProfile(decoder, &rgb8, JXL_COLOR_PROFILE_TARGET_DATA, bytes, size);
#else
    const auto state = JxlDecoderGetColorAsICCProfile(decoder, JXL_COLOR_PROFILE_TARGET_DATA, bytes, size);
#endif
    return state == JXL_DEC_SUCCESS ? profile : QByteArray();
}

// Pixels were decoded as RGB.
void swapToBgr(Picture &picture)
{
    char *pixel = picture.bgr.data();
    for (const char *end = pixel + picture.bgr.size(); pixel < end; pixel += 3)
        std::swap(pixel[0], pixel[2]);
}

// Runs the decoder to its end; its last word.
JxlDecoderStatus decodeInto(StoredPicture &stored, JxlDecoder *decoder)
{
    bool isGray = false;
    for (;;) {
        const JxlDecoderStatus status = JxlDecoderProcessInput(decoder);
        JxlBasicInfo info;
        switch (status) {
        case JXL_DEC_BASIC_INFO:
            if (JxlDecoderGetBasicInfo(decoder, &info) != JXL_DEC_SUCCESS)
                return JXL_DEC_ERROR;
            stored.picture.width = int(info.xsize);
            stored.picture.height = int(info.ysize);
            isGray = info.num_color_channels == 1;
            break;
        case JXL_DEC_COLOR_ENCODING:
            stored.profile = askForSrgb(decoder, isGray);
            break;
        case JXL_DEC_NEED_IMAGE_OUT_BUFFER:
            stored.picture.bgr.resize(qsizetype(3) * stored.picture.width * stored.picture.height);
            if (JxlDecoderSetImageOutBuffer(decoder, &rgb8, stored.picture.bgr.data(),
                                            size_t(stored.picture.bgr.size())) != JXL_DEC_SUCCESS)
                return JXL_DEC_ERROR;
            break;
        case JXL_DEC_FULL_IMAGE:
            return JXL_DEC_SUCCESS;
        default:
            return status;
        }
    }
}

} // namespace

bool canDecodeJxl()
{
    return true;
}

HeaderReading readJxlHeader(QByteArrayView file)
{
    const bool isBare = file.startsWith("\xFF\x0A");
    if (!isBare && !holdsItsBoxes(file))
        return {{}, HeaderFault::CutShort};
    const Decoder decoder = openJxl(file, JXL_DEC_BASIC_INFO);
    if (!decoder)
        return {{}, HeaderFault::Damaged};
    const JxlDecoderStatus status = JxlDecoderProcessInput(decoder.get());
    JxlBasicInfo info;
    if (status == JXL_DEC_NEED_MORE_INPUT)
        return {{}, HeaderFault::CutShort};
    if (status != JXL_DEC_BASIC_INFO || JxlDecoderGetBasicInfo(decoder.get(), &info) != JXL_DEC_SUCCESS)
        return {{}, HeaderFault::Damaged};
    return {{qint64(info.xsize), qint64(info.ysize), 1, info.have_animation != 0}, HeaderFault::None};
}

Result<StoredPicture> decodeJxl(QByteArrayView file, const QString &name)
{
    const Decoder decoder = openJxl(file, JXL_DEC_BASIC_INFO | JXL_DEC_COLOR_ENCODING | JXL_DEC_FULL_IMAGE);
    if (!decoder)
        return failure(outOfMemoryError(name));
    StoredPicture stored;
    const JxlDecoderStatus status = decodeInto(stored, decoder.get());
    if (status == JXL_DEC_NEED_MORE_INPUT)
        return failure(cutShortError(name));
    if (status != JXL_DEC_SUCCESS || stored.picture.bgr.isEmpty())
        return failure(damagedError(name));
    swapToBgr(stored.picture);
    return stored;
}

#else

bool canDecodeJxl()
{
    return false;
}

HeaderReading readJxlHeader(QByteArrayView)
{
    return {{}, HeaderFault::Unsupported};
}

Result<StoredPicture> decodeJxl(QByteArrayView, const QString &name)
{
    return failure(rareKindError(name));
}

#endif
