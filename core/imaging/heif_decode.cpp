// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/imaging/heif_decode.h"

#include "core/imaging/color_profile.h"
#include "core/imaging/decode_errors.h"
#include "core/imaging/file_extent.h"

#ifdef CLEARFRAME_HAS_HEIF

#include <libheif/heif.h>

#include <memory>

namespace {

struct FreeHeif
{
    void operator()(heif_context *context) const { heif_context_free(context); }
    void operator()(heif_image_handle *handle) const { heif_image_handle_release(handle); }
    void operator()(heif_image *image) const { heif_image_release(image); }
    void operator()(heif_decoding_options *options) const { heif_decoding_options_free(options); }
};
template <class T>
using HeifPointer = std::unique_ptr<T, FreeHeif>;

struct OpenHeif
{
    HeifPointer<heif_context> context;
    HeifPointer<heif_image_handle> primary; // Null: damaged.
    bool lacksCodec = false;
};

OpenHeif openHeif(QByteArrayView file)
{
    OpenHeif open{HeifPointer<heif_context>(heif_context_alloc()), nullptr};
    if (!open.context)
        return open;
    // Parallel work is done by processes.
    heif_context_set_max_decoding_threads(open.context.get(), 0);
    heif_error error =
        heif_context_read_from_memory_without_copy(open.context.get(), file.data(), size_t(file.size()), nullptr);
    heif_image_handle *primary = nullptr;
    if (error.code == heif_error_Ok)
        error = heif_context_get_primary_image_handle(open.context.get(), &primary);
    if (error.code == heif_error_Ok)
        open.primary.reset(primary);
    open.lacksCodec = error.code == heif_error_Unsupported_filetype || error.code == heif_error_Unsupported_feature;
    return open;
}

// An ICC profile stands above code points (ISO/IEC 23008-12, 6.5.5).
QByteArray profileOf(const heif_image_handle *handle)
{
    const size_t size = heif_image_handle_get_raw_color_profile_size(handle);
    if (size == 0) {
        heif_color_profile_nclx *colors = nullptr;
        const bool isKnown = heif_image_handle_get_nclx_color_profile(handle, &colors).code == heif_error_Ok && colors;
        const QByteArray profile =
            isKnown ? codePointProfile(colors->color_primaries, colors->transfer_characteristics) : QByteArray();
        heif_nclx_color_profile_free(colors);
        return profile;
    }
    if (size > size_t(largestProfile))
        return {};
    QByteArray profile(qsizetype(size), Qt::Uninitialized);
    const heif_error error = heif_image_handle_get_raw_color_profile(handle, profile.data());
    return error.code == heif_error_Ok ? profile : QByteArray();
}

Picture bgrOf(const heif_image *image)
{
    int stride = 0;
    const uchar *plane = heif_image_get_plane_readonly(image, heif_channel_interleaved, &stride);
    Picture picture{heif_image_get_width(image, heif_channel_interleaved),
                    heif_image_get_height(image, heif_channel_interleaved),
                    {}};
    if (!plane || picture.isEmpty())
        return {};
    picture.bgr.resize(qsizetype(3) * picture.width * picture.height);
    char *bgr = picture.bgr.data();
    for (int y = 0; y < picture.height; ++y) {
        const uchar *rgb = plane + qsizetype(stride) * y;
        for (int x = 0; x < picture.width; ++x, rgb += 3, bgr += 3) {
            bgr[0] = char(rgb[2]);
            bgr[1] = char(rgb[1]);
            bgr[2] = char(rgb[0]);
        }
    }
    return picture;
}

} // namespace

bool canDecodeHeif()
{
    return true;
}

void prepareHeif()
{
    heif_init(nullptr);
    // The first question for a decoder makes versions without heif_init() look for theirs.
    heif_have_decoder_for_format(heif_compression_HEVC);
}

HeaderReading readHeifHeader(QByteArrayView file)
{
    // libheif notices missing bytes only where it looks for them.
    if (!holdsItsBoxes(file))
        return {{}, HeaderFault::CutShort};
    const OpenHeif open = openHeif(file);
    if (!open.primary)
        return {{}, open.lacksCodec ? HeaderFault::Unsupported : HeaderFault::Damaged};
    HeaderReading reading;
    reading.header.width = heif_image_handle_get_width(open.primary.get());
    reading.header.height = heif_image_handle_get_height(open.primary.get());
    reading.header.hasMorePictures = heif_context_get_number_of_top_level_images(open.context.get()) > 1;
    return reading;
}

Result<StoredPicture> decodeHeif(QByteArrayView file, const QString &name)
{
    const OpenHeif open = openHeif(file);
    const HeifPointer<heif_decoding_options> options(heif_decoding_options_alloc());
    if (!open.primary || !options)
        return failure(damagedError(name));
    options->convert_hdr_to_8bit = 1;
    heif_image *decoded = nullptr;
    const heif_error error = heif_decode_image(open.primary.get(), &decoded, heif_colorspace_RGB,
                                               heif_chroma_interleaved_RGB, options.get());
    const HeifPointer<heif_image> image(decoded);
    if (error.code == heif_error_Memory_allocation_error)
        return failure(outOfMemoryError(name));
    if (error.code == heif_error_Unsupported_filetype || error.code == heif_error_Unsupported_feature)
        return failure(rareKindError(name));
    if (error.code != heif_error_Ok)
        return failure(damagedError(name));
    StoredPicture stored{bgrOf(image.get()), profileOf(open.primary.get())};
    if (stored.picture.isEmpty())
        return failure(damagedError(name));
    return stored;
}

#else

bool canDecodeHeif()
{
    return false;
}

void prepareHeif() {}

HeaderReading readHeifHeader(QByteArrayView)
{
    return {{}, HeaderFault::Unsupported};
}

Result<StoredPicture> decodeHeif(QByteArrayView, const QString &name)
{
    return failure(rareKindError(name));
}

#endif
