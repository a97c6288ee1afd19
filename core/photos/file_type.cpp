// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/photos/file_type.h"

#include "core/photos/photos_text.h"
#include "core/photos/tiff_head.h"

#include <algorithm>
#include <array>

namespace {

struct Signature
{
    QByteArrayView bytes;
    FileType type;
};

// Byte strings that can begin only one kind of file. RAW files that look like TIFF are told apart in tiff_head.cpp.
const std::array signatures{
    Signature{QByteArrayView("\xFF\xD8\xFF", 3), FileType::Jpeg},
    Signature{QByteArrayView("\x89PNG\r\n\x1A\n", 8), FileType::Png},
    Signature{QByteArrayView("GIF87a", 6), FileType::Gif},
    Signature{QByteArrayView("GIF89a", 6), FileType::Gif},
    Signature{QByteArrayView("8BPS\0\1", 6), FileType::Psd},
    Signature{QByteArrayView("8BPS\0\2", 6), FileType::Psd},
    Signature{QByteArrayView("\0\0\0\x0CjP  \r\n\x87\n", 12), FileType::Jp2},
    Signature{QByteArrayView("\0\0\0\x0CJXL \r\n\x87\n", 12), FileType::Jxl},
    Signature{QByteArrayView("\xFF\x0A", 2), FileType::Jxl},
    Signature{QByteArrayView("II+\0\x08\0\0\0", 8), FileType::BigTiff},
    Signature{QByteArrayView("MM\0+\0\x08\0\0", 8), FileType::BigTiff},
    Signature{QByteArrayView("FUJIFILMCCD-RAW", 15), FileType::Raw},
    Signature{QByteArrayView("IIU\0", 4), FileType::Raw},                 // Panasonic RW2
    Signature{QByteArrayView("IIRO", 4), FileType::Raw},                  // Olympus ORF
    Signature{QByteArrayView("IIRS", 4), FileType::Raw},                  // Olympus ORF
    Signature{QByteArrayView("MMOR", 4), FileType::Raw},                  // Olympus ORF
    Signature{QByteArrayView("II\x1A\0\0\0HEAPCCDR", 14), FileType::Raw}, // Canon CRW
    Signature{QByteArrayView("FOVb", 4), FileType::Raw},                  // Sigma X3F
    Signature{QByteArrayView("\0MRM", 4), FileType::Raw},                 // Minolta MRW
};

// The brands of an ISO base media file say which of the many formats it holds (ISO/IEC 14496-12, 23008-12).
FileType typeOfBrand(QByteArrayView brand)
{
    static const std::array heif{"heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1", "mif2"};
    if (brand == QByteArrayView("crx "))
        return FileType::Raw;
    if (brand == QByteArrayView("avif") || brand == QByteArrayView("avis"))
        return FileType::Avif;
    const bool isHeif =
        std::any_of(heif.begin(), heif.end(), [&](const char *name) { return brand == QByteArrayView(name); });
    return isHeif ? FileType::Heif : FileType::Unknown;
}

FileType typeOfIsoMedia(QByteArrayView head)
{
    if (head.size() < 16 || head.sliced(4, 4) != QByteArrayView("ftyp"))
        return FileType::Unknown;
    const FileType major = typeOfBrand(head.sliced(8, 4));
    const quint32 boxSize = (quint32(uchar(head[0])) << 24) | (quint32(uchar(head[1])) << 16) |
                            (quint32(uchar(head[2])) << 8) | uchar(head[3]);
    const qsizetype end = std::min<qsizetype>(head.size(), boxSize);
    // "mif1" says only "pictures in HEIF"; the compatible brands tell the codec.
    const QByteArrayView majorBrand = head.sliced(8, 4);
    if (majorBrand != QByteArrayView("mif1") && majorBrand != QByteArrayView("msf1"))
        return major;
    for (qsizetype at = 16; at + 4 <= end; at += 4) {
        if (typeOfBrand(head.sliced(at, 4)) == FileType::Avif)
            return FileType::Avif;
    }
    return major;
}

// "BM" alone begins many a text; the size of the header that follows is one of a few.
bool isBmp(QByteArrayView head)
{
    if (head.size() < 18 || !head.startsWith("BM") || head[15] != 0 || head[16] != 0 || head[17] != 0)
        return false;
    static constexpr std::array sizes{12, 40, 52, 56, 64, 108, 124};
    return std::find(sizes.begin(), sizes.end(), int(uchar(head[14]))) != sizes.end();
}

} // namespace

FileType sniffFileType(QByteArrayView head)
{
    for (const Signature &signature : signatures) {
        if (head.startsWith(signature.bytes))
            return signature.type;
    }
    if (const FileType type = typeOfTiff(head); type != FileType::Unknown)
        return type;
    if (head.size() >= 12 && head.startsWith("RIFF") && head.sliced(8, 4) == QByteArrayView("WEBP"))
        return FileType::WebP;
    return isBmp(head) ? FileType::Bmp : typeOfIsoMedia(head);
}

QString fileTypeName(FileType type)
{
    switch (type) {
    case FileType::Jpeg:
        return QStringLiteral("JPEG");
    case FileType::Png:
        return QStringLiteral("PNG");
    case FileType::Tiff:
        return QStringLiteral("TIFF");
    case FileType::BigTiff:
        return QStringLiteral("BigTIFF");
    case FileType::WebP:
        return QStringLiteral("WebP");
    case FileType::Gif:
        return QStringLiteral("GIF");
    case FileType::Bmp:
        return QStringLiteral("BMP");
    case FileType::Psd:
        return QStringLiteral("Photoshop");
    case FileType::Jp2:
        return QStringLiteral("JPEG 2000");
    case FileType::Heif:
        return QStringLiteral("HEIC");
    case FileType::Avif:
        return QStringLiteral("AVIF");
    case FileType::Jxl:
        return QStringLiteral("JPEG XL");
    case FileType::Raw:
        return Photos::tr("camera RAW");
    case FileType::Dng:
        return QStringLiteral("DNG");
    case FileType::Unknown:
        break;
    }
    return Photos::tr("unknown format");
}

bool embedsRights(FileType type)
{
    switch (type) {
    case FileType::Jpeg:
    case FileType::Png:
    case FileType::Tiff:
    case FileType::WebP:
    case FileType::Psd:
    case FileType::Jp2:
    case FileType::Dng:
        return true;
    default:
        return false;
    }
}

bool hasPhotoExtension(const QByteArray &extension)
{
    static const std::array names{"3fr",  "arw", "avif", "bmp",  "cr2",  "cr3",  "crw", "dib",  "dng", "erf",
                                  "fff",  "gif", "heic", "heif", "hif",  "iiq",  "j2k", "jfif", "jp2", "jpe",
                                  "jpeg", "jpf", "jpg",  "jpx",  "jxl",  "kdc",  "mef", "mos",  "mrw", "nef",
                                  "nrw",  "orf", "pef",  "png",  "psb",  "psd",  "raf", "raw",  "rw2", "rwl",
                                  "sr2",  "srf", "srw",  "tif",  "tiff", "webp", "x3f"};
    const QByteArray lower = extension.toLower();
    return std::any_of(names.begin(), names.end(), [&](const char *name) { return lower == name; });
}
