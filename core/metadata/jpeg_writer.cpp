// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metadata/jpeg_container.h"

#include "core/metadata/jpeg_segments.h"
#include "core/metadata/multi_picture.h"
#include "core/metadata/photoshop_resources.h"
#include "core/metadata/splice_builder.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

constexpr qsizetype mpfSignatureSize = 4;

struct Replacement
{
    ByteRange range;
    QByteArray bytes;
};

// New blocks go behind JFIF and Exif: there every reader looks, and before a multi-picture index.
qint64 insertionOffset(QByteArrayView file, const JpegHeader &header, bool afterExif)
{
    qint64 offset = 2;
    for (const JpegSegment &segment : header.segments) {
        const bool isJfif = segment.marker == 0xE0;
        if (!isJfif && !(afterExif && isExif(file, segment)))
            break;
        offset = segment.range.end();
    }
    return offset;
}

// Empty for other segments and when the resources do not add up.
QList<PhotoshopResource> resourcesOf(QByteArrayView file, const JpegSegment &segment)
{
    if (!isPhotoshop(file, segment))
        return {};
    return parsePhotoshopResources(contentOf(file, segment).sliced(photoshopSignature.size()))
        .value_or(QList<PhotoshopResource>());
}

bool holdsRights(QByteArrayView file, const JpegSegment &segment)
{
    return std::ranges::any_of(resourcesOf(file, segment),
                               [](const PhotoshopResource &resource) { return isRightsResource(resource.id); });
}

class JpegEdit
{
public:
    JpegEdit(QByteArrayView file, const JpegHeader &header)
        : m_file(file)
        , m_header(header)
    {
    }

    // Replaces the one segment that isKind, or inserts a new one.
    template <class Predicate>
    void put(Predicate isKind, uchar marker, const QByteArray &content, bool afterExif)
    {
        m_fits = m_fits && content.size() <= jpegContentLimit;
        for (const JpegSegment &segment : m_header.segments) {
            if (isKind(m_file, segment))
                return void(m_replacements.append({segment.range, jpegSegment(marker, content)}));
        }
        m_replacements.append({{insertionOffset(m_file, m_header, afterExif), 0}, jpegSegment(marker, content)});
    }

    void putResources(const NewResources &changed)
    {
        for (const JpegSegment &segment : m_header.segments) {
            const QList<PhotoshopResource> resources = resourcesOf(m_file, segment);
            if (!holdsAny(resources, changed))
                continue;
            const QByteArray left = withResources(resources, changed);
            const QByteArray content = photoshopSignature.toByteArray() + left;
            m_fits = m_fits && content.size() <= jpegContentLimit;
            m_replacements.append(
                {segment.range, left.isEmpty() ? QByteArray() : jpegSegment(segment.marker, content)});
        }
    }

    bool fits() const { return m_fits; }

    SplicePlan plan()
    {
        moveMultiPictureIndexes();
        // Stable: two insertions at one place keep their order, Exif before XMP.
        std::ranges::stable_sort(m_replacements, {}, [](const Replacement &one) { return one.range.offset; });
        SpliceBuilder builder(m_file.size());
        for (const Replacement &replacement : m_replacements)
            builder.replace(replacement.range, replacement.bytes);
        return builder.finished();
    }

private:
    qint64 growthFrom(qint64 offset) const
    {
        qint64 growth = 0;
        for (const Replacement &one : m_replacements)
            growth += one.range.offset >= offset ? one.bytes.size() - one.range.size : 0;
        return growth;
    }

    void moveMultiPictureIndexes()
    {
        const qint64 total = growthFrom(0);
        for (const JpegSegment &segment : m_header.segments) {
            if (total == 0 || !isMultiPicture(m_file, segment))
                continue;
            const QByteArrayView content = contentOf(m_file, segment);
            const QByteArray moved =
                movedMultiPictureIndex(content.sliced(mpfSignatureSize), total, growthFrom(segment.range.end()));
            m_replacements.append({segment.content, content.first(mpfSignatureSize).toByteArray() + moved});
        }
    }

    QByteArrayView m_file;
    const JpegHeader &m_header;
    QList<Replacement> m_replacements;
    bool m_fits = true;
};

} // namespace

Result<SplicePlan> planJpegBlocks(const QByteArray &file, const NewBlocks &blocks, const QString &name)
{
    const Result<JpegHeader> header = parseJpeg(file, name);
    if (!header)
        return failure(header.error());
    JpegEdit edit(file, *header);
    if (blocks.exif)
        edit.put(isExif, 0xE1, exifSignature.toByteArray() + *blocks.exif, false);
    if (blocks.xmp)
        edit.put(isXmp, 0xE1, xmpSignature.toByteArray() + *blocks.xmp, true);
    edit.putResources(newResources(blocks));
    if (!edit.fits()) {
        return failure(ErrorKind::Unsupported,
                       QCoreApplication::translate("Metadata",
                                                   "The metadata of “%1” would not fit into its JPEG file, which "
                                                   "allows 64 KB a block. Write a sidecar instead.")
                           .arg(name));
    }
    return edit.plan();
}

Result<QByteArrayList> untouchedJpegParts(const QByteArray &file, const QString &name)
{
    const Result<JpegHeader> header = parseJpeg(file, name);
    if (!header)
        return failure(header.error());
    QByteArrayList parts;
    for (const JpegSegment &segment : header->segments) {
        const QByteArrayView content = contentOf(file, segment);
        if (isExif(file, segment) || isXmp(file, segment))
            continue;
        if (!holdsRights(file, segment)) {
            // A multi-picture index is compared by where it points to.
            parts.append(isMultiPicture(file, segment) ? QByteArray("MPF") : content.toByteArray());
            continue;
        }
        for (const PhotoshopResource &resource : resourcesOf(file, segment)) {
            if (!isRightsResource(resource.id))
                parts.append(bigEndian.u16Bytes(resource.id) + resource.content);
        }
    }
    return parts;
}
