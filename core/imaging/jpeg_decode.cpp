// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/imaging/jpeg_decode.h"

#include "core/imaging/color_profile.h"
#include "core/imaging/decode_errors.h"
#include "core/imaging/imaging_text.h"

#include <csetjmp>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <new>

#include <jpeglib.h>

#include <jerror.h>

namespace {

// A progressive file may hold any number of scans, each of which costs a pass over the picture; photos have about ten.
constexpr int mostScans = 200;

// Everything that must outlive a jump out of libjpeg.
struct Session
{
    jpeg_decompress_struct info{};
    jpeg_error_mgr errors{};
    jpeg_progress_mgr progress{};
    std::jmp_buf escape;
    Picture picture;
    QByteArray profile;
    std::unique_ptr<CmykToSrgb> cmykColors; // Null: no usable profile.
    QByteArray cmykRow;
    int failedWith = 0; // libjpeg's message code.
    bool isCutShort = false;
    bool hasTooManyScans = false;

    Session() = default;
    ~Session() { jpeg_destroy_decompress(&info); }
    Session(const Session &) = delete;
    Session &operator=(const Session &) = delete;
};

Session &sessionOf(j_common_ptr info)
{
    return *static_cast<Session *>(info->client_data);
}

[[noreturn]] void onError(j_common_ptr info)
{
    Session &session = sessionOf(info);
    session.failedWith = info->err->msg_code;
    std::longjmp(session.escape, 1);
}

// Data that ends early is filled up with gray by libjpeg: a face could be behind that.
void onMessage(j_common_ptr info, int level)
{
    if (level >= 0)
        return;
    Session &session = sessionOf(info);
    const int code = info->err->msg_code;
    if (code == JWRN_JPEG_EOF)
        session.isCutShort = true;
    if (code == JWRN_HIT_MARKER) {
        // Some cameras leave out the last few blocks; anything more is a hole in the picture.
        const JDIMENSION lastRows = session.info.output_height - session.info.output_height / 16;
        session.isCutShort = session.isCutShort || session.info.output_scanline < lastRows;
    }
}

void onOutput(j_common_ptr) {}

void onProgress(j_common_ptr info)
{
    Session &session = sessionOf(info);
    if (session.info.input_scan_number <= mostScans)
        return;
    session.hasTooManyScans = true;
    onError(info);
}

// Photoshop stores CMYK inverted, and nearly all CMYK photos come from there; the Adobe marker tells.
void convertCmyk(const uchar *cmyk, char *bgr, int width, bool isInverted)
{
    for (int x = 0; x < width; ++x, cmyk += 4, bgr += 3) {
        const int key = isInverted ? cmyk[3] : 255 - cmyk[3];
        for (int channel = 0; channel < 3; ++channel) {
            const int ink = isInverted ? cmyk[2 - channel] : 255 - cmyk[2 - channel];
            bgr[channel] = char(ink * key / 255);
        }
    }
}

void readProfile(Session &session)
{
    JOCTET *bytes = nullptr;
    unsigned int length = 0;
    if (!jpeg_read_icc_profile(&session.info, &bytes, &length))
        return;
    if (length <= unsigned(largestProfile))
        session.profile = QByteArray(reinterpret_cast<const char *>(bytes), qsizetype(length));
    std::free(bytes);
}

void convertCmykRow(Session &session, char *bgr)
{
    const int width = int(session.info.output_width);
    auto *row = reinterpret_cast<uchar *>(session.cmykRow.data());
    const bool isInverted = session.info.saw_Adobe_marker;
    if (!session.cmykColors)
        return convertCmyk(row, bgr, width, isInverted);
    for (int i = 0; isInverted && i < 4 * width; ++i)
        row[i] = uchar(255 - row[i]);
    session.cmykColors->convertRow(row, bgr, width);
}

void readRows(Session &session)
{
    jpeg_decompress_struct &info = session.info;
    const qsizetype row = qsizetype(3) * info.output_width;
    while (info.output_scanline < info.output_height) {
        char *target = session.picture.bgr.data() + qsizetype(info.output_scanline) * row;
        const bool isCmyk = info.out_color_space == JCS_CMYK;
        JSAMPROW line = reinterpret_cast<JSAMPROW>(isCmyk ? session.cmykRow.data() : target);
        if (jpeg_read_scanlines(&info, &line, 1) == 0)
            break;
        if (isCmyk)
            convertCmykRow(session, target);
    }
}

void useCmykProfile(Session &session)
{
    session.cmykColors = std::make_unique<CmykToSrgb>(session.profile);
    if (!session.cmykColors->isValid())
        session.cmykColors.reset();
    session.profile.clear();
}

// Only this function is jumped out of; it owns nothing that would need a destructor.
bool decompress(Session &session, QByteArrayView file, int denominator)
{
    jpeg_decompress_struct &info = session.info;
    if (setjmp(session.escape) != 0)
        return false;
    jpeg_create_decompress(&info);
    info.client_data = &session;
    info.progress = &session.progress;
    jpeg_mem_src(&info, reinterpret_cast<const uchar *>(file.data()), static_cast<unsigned long>(file.size()));
    jpeg_save_markers(&info, JPEG_APP0 + 2, 0xFFFF);
    jpeg_read_header(&info, TRUE);
    readProfile(session);
    info.scale_num = 1;
    info.scale_denom = static_cast<unsigned int>(denominator);
    const bool isCmyk = info.jpeg_color_space == JCS_CMYK || info.jpeg_color_space == JCS_YCCK;
    info.out_color_space = isCmyk ? JCS_CMYK : JCS_EXT_BGR;
    jpeg_start_decompress(&info);
    session.picture.width = int(info.output_width);
    session.picture.height = int(info.output_height);
    session.picture.bgr.resize(qsizetype(3) * info.output_width * info.output_height);
    if (isCmyk)
        useCmykProfile(session);
    session.cmykRow.resize(isCmyk ? qsizetype(4) * info.output_width : 0);
    readRows(session);
    jpeg_finish_decompress(&info);
    return true;
}

Error errorOf(const Session &session, const QString &name)
{
    if (session.hasTooManyScans)
        return {
            ErrorKind::TooLarge,
            Imaging::tr("“%1” has more than %2 scans, which no photo needs.").arg(name, QString::number(mostScans))};
    switch (session.failedWith) {
    case JERR_OUT_OF_MEMORY:
        return outOfMemoryError(name);
    case JERR_BAD_PRECISION:
    case JERR_SOF_UNSUPPORTED:
    case JERR_CONVERSION_NOTIMPL:
    case JERR_NOTIMPL:
    case JERR_ARITH_NOTIMPL:
        return rareKindError(name);
    case JERR_INPUT_EOF:
    case JERR_INPUT_EMPTY:
        return cutShortError(name);
    default:
        return damagedError(name);
    }
}

} // namespace

Result<StoredPicture> decodeJpeg(QByteArrayView file, int denominator, const QString &name)
{
    try {
        Session session;
        session.info.err = jpeg_std_error(&session.errors);
        session.errors.error_exit = onError;
        session.errors.emit_message = onMessage;
        session.errors.output_message = onOutput;
        session.progress.progress_monitor = onProgress;
        // jpeg_create_decompress() clears all but the error handler, so the way back must be known before it can fail.
        session.info.client_data = &session;
        if (!decompress(session, file, denominator))
            return failure(errorOf(session, name));
        if (session.isCutShort)
            return failure(cutShortError(name));
        return StoredPicture{std::move(session.picture), std::move(session.profile)};
    } catch (const std::bad_alloc &) {
        return failure(outOfMemoryError(name));
    }
}
