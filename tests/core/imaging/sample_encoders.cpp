// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sample_encoders.h"

#include <QTemporaryFile>

#include <opencv2/imgproc.hpp>

#include <array>
#include <cstdio>
#include <cstdlib>

#include <jpeglib.h>
#include <tiffio.h>

#ifdef CLEARFRAME_HAS_HEIF
#include <libheif/heif.h>
#endif
#ifdef CLEARFRAME_HAS_JXL
#include <jxl/encode.h>
#endif

namespace {

// 16 bits a color.
void setPalette(TIFF *tiff, const QByteArray &palette)
{
    std::array<std::array<quint16, 256>, 3> colors{};
    for (qsizetype i = 0; i < palette.size(); ++i)
        colors[size_t(i % 3)][size_t(i / 3)] = quint16(uchar(palette[i]) * 257);
    TIFFSetField(tiff, TIFFTAG_COLORMAP, colors[0].data(), colors[1].data(), colors[2].data());
}

void setFields(TIFF *tiff, const cv::Mat &picture, const TiffOptions &options)
{
    const int depth = int(picture.elemSize1()) * 8;
    TIFFSetField(tiff, TIFFTAG_IMAGEWIDTH, picture.cols);
    TIFFSetField(tiff, TIFFTAG_IMAGELENGTH, picture.rows);
    TIFFSetField(tiff, TIFFTAG_BITSPERSAMPLE, depth);
    TIFFSetField(tiff, TIFFTAG_SAMPLESPERPIXEL, picture.channels());
    TIFFSetField(tiff, TIFFTAG_SAMPLEFORMAT, picture.depth() == CV_32F ? SAMPLEFORMAT_IEEEFP : SAMPLEFORMAT_UINT);
    TIFFSetField(tiff, TIFFTAG_COMPRESSION, options.compression);
    const int usual = picture.channels() == 1 ? PHOTOMETRIC_MINISBLACK : PHOTOMETRIC_RGB;
    TIFFSetField(tiff, TIFFTAG_PHOTOMETRIC, options.photometric ? options.photometric : usual);
    if (options.photometric == PHOTOMETRIC_SEPARATED)
        TIFFSetField(tiff, TIFFTAG_INKSET, INKSET_CMYK);
    TIFFSetField(tiff, TIFFTAG_PLANARCONFIG, options.isPlanar ? PLANARCONFIG_SEPARATE : PLANARCONFIG_CONTIG);
    TIFFSetField(tiff, TIFFTAG_ORIENTATION, options.orientation);
    if (!options.profile.isEmpty())
        TIFFSetField(tiff, TIFFTAG_ICCPROFILE, quint32(options.profile.size()), options.profile.constData());
    if (!options.palette.isEmpty())
        setPalette(tiff, options.palette);
    if (options.isTiled) {
        TIFFSetField(tiff, TIFFTAG_TILEWIDTH, 16);
        TIFFSetField(tiff, TIFFTAG_TILELENGTH, 16);
    } else {
        TIFFSetField(tiff, TIFFTAG_ROWSPERSTRIP, 8);
    }
}

void writeTiles(TIFF *tiff, const cv::Mat &picture)
{
    for (int y = 0; y < picture.rows; y += 16) {
        for (int x = 0; x < picture.cols; x += 16) {
            cv::Mat tile = picture(cv::Rect(x, y, 16, 16)).clone();
            TIFFWriteTile(tiff, tile.data, quint32(x), quint32(y), 0, 0);
        }
    }
}

void writeRows(TIFF *tiff, const cv::Mat &picture, quint16 plane)
{
    for (int y = 0; y < picture.rows; ++y)
        TIFFWriteScanline(tiff, const_cast<uchar *>(picture.ptr(y)), quint32(y), plane);
}

} // namespace

QByteArray encodeTiff(const cv::Mat &picture, const TiffOptions &options)
{
    QTemporaryFile file;
    if (!file.open())
        return {};
    TIFF *tiff = TIFFOpen(file.fileName().toLocal8Bit().constData(), "w");
    setFields(tiff, picture, options);
    if (options.isTiled) {
        writeTiles(tiff, picture);
    } else if (options.isPlanar) {
        std::vector<cv::Mat> planes;
        cv::split(picture, planes);
        for (size_t plane = 0; plane < planes.size(); ++plane)
            writeRows(tiff, planes[plane], quint16(plane));
    } else {
        writeRows(tiff, picture, 0);
    }
    TIFFClose(tiff);
    file.seek(0);
    return file.readAll();
}

QByteArray encodeJpegAs(const cv::Mat &picture, const JpegOptions &options)
{
    jpeg_compress_struct info{};
    jpeg_error_mgr errors{};
    info.err = jpeg_std_error(&errors);
    jpeg_create_compress(&info);
    unsigned char *bytes = nullptr;
    unsigned long size = 0;
    jpeg_mem_dest(&info, &bytes, &size);
    const bool isCmyk = picture.channels() == 4;
    info.image_width = JDIMENSION(picture.cols);
    info.image_height = JDIMENSION(picture.rows);
    info.input_components = picture.channels();
    info.in_color_space = isCmyk ? JCS_CMYK : JCS_EXT_BGR;
    jpeg_set_defaults(&info);
    if (options.isRgb)
        jpeg_set_colorspace(&info, JCS_RGB);
    if (isCmyk)
        jpeg_set_colorspace(&info, JCS_YCCK); // Writes the Adobe marker.
    jpeg_set_quality(&info, 97, TRUE);
    if (!options.isRgb && !isCmyk) {
        info.comp_info[0].h_samp_factor = options.sampling;
        info.comp_info[0].v_samp_factor = 1;
    }
    info.arith_code = options.isArithmetic;
    jpeg_start_compress(&info, TRUE);
    if (!options.profile.isEmpty())
        jpeg_write_icc_profile(&info, reinterpret_cast<const JOCTET *>(options.profile.constData()),
                               unsigned(options.profile.size()));
    for (int y = 0; y < picture.rows; ++y) {
        cv::Mat row = picture.row(y).clone();
        if (isCmyk)
            row = cv::Scalar(255, 255, 255, 255) - row;
        JSAMPROW line = row.data;
        jpeg_write_scanlines(&info, &line, 1);
    }
    jpeg_finish_compress(&info);
    jpeg_destroy_compress(&info);
    const QByteArray jpeg(reinterpret_cast<const char *>(bytes), qsizetype(size));
    std::free(bytes);
    return jpeg;
}

#ifdef CLEARFRAME_HAS_HEIF

namespace {

heif_compression_format formatOf(HeifCoding coding)
{
    return coding == HeifCoding::Hevc ? heif_compression_HEVC : heif_compression_AV1;
}

heif_error appendBytes(heif_context *, const void *data, size_t size, void *target)
{
    static_cast<QByteArray *>(target)->append(static_cast<const char *>(data), qsizetype(size));
    return {heif_error_Ok, heif_suberror_Unspecified, ""};
}

heif_image *heifImageOf(const cv::Mat &bgr)
{
    heif_image *image = nullptr;
    heif_image_create(bgr.cols, bgr.rows, heif_colorspace_RGB, heif_chroma_interleaved_RGB, &image);
    heif_image_add_plane(image, heif_channel_interleaved, bgr.cols, bgr.rows, 24);
    int stride = 0;
    uchar *plane = heif_image_get_plane(image, heif_channel_interleaved, &stride);
    cv::Mat rgb(bgr.rows, bgr.cols, CV_8UC3, plane, size_t(stride));
    cv::cvtColor(bgr, rgb, cv::COLOR_BGR2RGB);
    return image;
}

void setColors(heif_image *image, const HeifOptions &options)
{
    if (!options.profile.isEmpty())
        heif_image_set_raw_color_profile(image, "prof", options.profile.constData(), size_t(options.profile.size()));
    if (options.primaries == 0)
        return;
    heif_color_profile_nclx *colors = heif_nclx_color_profile_alloc();
    colors->color_primaries = heif_color_primaries(options.primaries);
    colors->transfer_characteristics = heif_transfer_characteristics(options.transfer);
    heif_image_set_nclx_color_profile(image, colors);
    heif_nclx_color_profile_free(colors);
}

} // namespace

bool canEncodeHeif(HeifCoding coding)
{
    return heif_have_encoder_for_format(formatOf(coding)) && heif_have_decoder_for_format(formatOf(coding));
}

QByteArray encodeHeif(const cv::Mat &bgr, HeifCoding coding, const HeifOptions &options)
{
    heif_context *context = heif_context_alloc();
    heif_encoder *encoder = nullptr;
    heif_context_get_encoder_for_format(context, formatOf(coding), &encoder);
    heif_encoder_set_lossy_quality(encoder, 95);
    heif_encoding_options *encoding = heif_encoding_options_alloc();
    encoding->image_orientation = heif_orientation(options.orientation);
    encoding->macOS_compatibility_workaround_no_nclx_profile = options.primaries == 0;
    heif_image *image = heifImageOf(bgr);
    setColors(image, options);
    heif_image_handle *handle = nullptr;
    heif_context_encode_image(context, image, encoder, encoding, &handle);
    if (options.thumbnailSidePx > 0) {
        heif_image_handle *thumbnail = nullptr;
        heif_context_encode_thumbnail(context, image, handle, encoder, encoding, options.thumbnailSidePx, &thumbnail);
        heif_image_handle_release(thumbnail);
    }
    if (options.hasSecondPicture)
        heif_context_encode_image(context, image, encoder, encoding, nullptr);
    QByteArray bytes;
    heif_writer writer{1, appendBytes};
    heif_context_write(context, &writer, &bytes);
    heif_image_handle_release(handle);
    heif_image_release(image);
    heif_encoding_options_free(encoding);
    heif_encoder_release(encoder);
    heif_context_free(context);
    return bytes;
}

#endif

#ifdef CLEARFRAME_HAS_JXL

QByteArray encodeJxl(const cv::Mat &picture, const JxlOptions &options)
{
    cv::Mat rgb = picture.clone();
    const bool isGray = picture.channels() == 1;
    if (!isGray)
        cv::cvtColor(picture, rgb, cv::COLOR_BGR2RGB);
    const bool isDeep = picture.depth() == CV_16U;
    JxlEncoder *encoder = JxlEncoderCreate(nullptr);
    JxlBasicInfo info;
    JxlEncoderInitBasicInfo(&info);
    info.xsize = uint32_t(picture.cols);
    info.ysize = uint32_t(picture.rows);
    info.bits_per_sample = isDeep ? 16 : 8;
    info.num_color_channels = isGray ? 1 : 3;
    info.uses_original_profile = options.isLossless || !options.profile.isEmpty();
    info.orientation = JxlOrientation(options.orientation);
    JxlEncoderSetBasicInfo(encoder, &info);
    JxlColorEncoding color;
    JxlColorEncodingSetToSRGB(&color, isGray);
    if (options.profile.isEmpty())
        JxlEncoderSetColorEncoding(encoder, &color);
    else
        JxlEncoderSetICCProfile(encoder, reinterpret_cast<const uint8_t *>(options.profile.constData()),
                                size_t(options.profile.size()));
    JxlEncoderFrameSettings *settings = JxlEncoderFrameSettingsCreate(encoder, nullptr);
    if (options.isLossless)
        JxlEncoderSetFrameLossless(settings, JXL_TRUE);
    const JxlPixelFormat format{isGray ? 1U : 3U, isDeep ? JXL_TYPE_UINT16 : JXL_TYPE_UINT8, JXL_NATIVE_ENDIAN, 0};
    JxlEncoderAddImageFrame(settings, &format, rgb.data, rgb.total() * rgb.elemSize());
    JxlEncoderCloseInput(encoder);
    QByteArray bytes(1 << 16, '\0');
    auto *next = reinterpret_cast<uint8_t *>(bytes.data());
    size_t left = size_t(bytes.size());
    const JxlEncoderStatus status = JxlEncoderProcessOutput(encoder, &next, &left);
    JxlEncoderDestroy(encoder);
    return status == JXL_ENC_SUCCESS ? bytes.first(bytes.size() - qsizetype(left)) : QByteArray();
}

#endif
