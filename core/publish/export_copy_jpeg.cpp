// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/export_copy_container.h"

#include "core/imaging/byte_view.h"
#include "core/publish/export_copy_text.h"

#include <algorithm>

namespace {

const QByteArrayView profileMark("ICC_PROFILE\0", 12);

// One marker segment of a JPEG (ITU-T T.81, Annex B).
struct Segment
{
    quint8 marker = 0;
    QByteArrayView whole;   // With marker and length.
    QByteArrayView content; // After the length.
};

tl::unexpected<Error> brokenJpeg(const QString &name)
{
    return failure(ErrorKind::Unreadable, Export::tr("“%1” is damaged or cut short and was not copied.").arg(name));
}

// The segment at at; no marker when there is none.
Segment segmentAt(const ByteView &view, qint64 at)
{
    const quint8 marker = view.u8(at) == 0xFF ? view.u8(at + 1).value_or(0) : 0;
    const bool standsAlone = marker == 0x01 || (marker >= 0xD0 && marker <= 0xD9);
    if (standsAlone)
        return {marker, view.part(at, 2), {}};
    const int length = view.u16(at + 2).value_or(0);
    if (marker == 0 || marker == 0xFF || length < 2 || !view.holds(at + 2, length))
        return {};
    return {marker, view.part(at, 2 + length), view.part(at + 4, length - 2)};
}

// Where the entropy-coded data after a scan header ends: at the next marker that is no restart.
qint64 afterScanData(const ByteView &view, qint64 at)
{
    const QByteArrayView bytes = view.bytes();
    while (at + 1 < view.size()) {
        if (uchar(bytes[at]) != 0xFF) {
            ++at;
            continue;
        }
        const auto next = uchar(bytes[at + 1]);
        if (next != 0x00 && !(next >= 0xD0 && next <= 0xD7) && next != 0xFF)
            return at;
        at += next == 0xFF ? 1 : 2;
    }
    return -1;
}

QByteArray segmentOf(quint8 marker, const QByteArray &content)
{
    const int length = int(content.size()) + 2;
    return QByteArray("\xFF") + char(marker) + char(length >> 8) + char(length & 0xFF) + content;
}

// What remains of an application or comment segment; an empty array and a note of what was in it otherwise.
QByteArray keptOf(const Segment &segment, QSet<Private> &removed)
{
    const QByteArrayView content = segment.content;
    switch (segment.marker) {
    case 0xE0:
        if (!content.startsWith(QByteArrayView("JFIF\0", 5)) || content.size() < 14) {
            removed.insert(Private::Thumbnail);
            return {};
        }
        if (content.size() > 14)
            removed.insert(Private::Thumbnail);
        return segmentOf(0xE0, content.first(12).toByteArray() + QByteArray(2, '\0')); // No thumbnail.
    case 0xE1:
        if (content.startsWith(QByteArrayView("Exif\0", 5)))
            removed += privateInExif(content.sliced(std::min<qsizetype>(6, content.size())));
        else
            removed += privateInXmp(content);
        return {};
    case 0xE2:
        if (content.startsWith(profileMark))
            return segment.whole.toByteArray();
        removed.insert(content.startsWith(QByteArrayView("MPF\0", 4)) ? Private::FurtherPictures : Private::OtherData);
        return {};
    case 0xEB:
        removed.insert(Private::ContentCredentials);
        return {};
    case 0xED:
        removed.insert(Private::PhotoshopBlock);
        return {};
    case 0xEE:
        if (content.startsWith("Adobe") && content.size() >= 12)
            return segmentOf(0xEE, content.first(12).toByteArray());
        removed.insert(Private::OtherData);
        return {};
    case 0xFE:
        removed.insert(Private::Comment);
        return {};
    default:
        removed.insert(Private::OtherData);
        return {};
    }
}

bool isApplicationOrComment(quint8 marker)
{
    return (marker >= 0xE0 && marker <= 0xEF) || marker == 0xFE;
}

QByteArray orientationSegment(int orientation)
{
    if (orientation == 1)
        return {};
    const QByteArray directory = QByteArray("MM\0*\0\0\0\x08\0\1\x01\x12\0\3\0\0\0\1\0", 19) + char(orientation);
    return segmentOf(0xE1, QByteArray("Exif\0\0", 6) + directory + QByteArray(6, '\0'));
}

// Where a new application segment goes: after JFIF, which must come first.
qsizetype afterJfif(const QByteArray &jpeg)
{
    const Segment first = segmentAt(ByteView(jpeg, ByteView::Order::Big), 2);
    return first.marker == 0xE0 ? 2 + first.whole.size() : 2;
}

} // namespace

Result<CleanContainer> cleanJpeg(const QByteArray &file, int orientation, const QString &name)
{
    const ByteView view(file, ByteView::Order::Big);
    CleanContainer clean;
    clean.bytes.reserve(file.size());
    clean.bytes = "\xFF\xD8";
    for (qint64 at = 2; at >= 0;) {
        while (view.u8(at) == 0xFF && view.u8(at + 1) == 0xFF)
            ++at; // Fill bytes.
        const Segment segment = segmentAt(view, at);
        if (segment.marker == 0 || segment.marker == 0xD8)
            return brokenJpeg(name);
        at += segment.whole.size();
        if (isApplicationOrComment(segment.marker)) {
            clean.bytes += keptOf(segment, clean.removed);
            continue;
        }
        clean.bytes += segment.whole;
        if (segment.marker == 0xD9) {
            if (at < file.size())
                clean.removed.insert(Private::TrailingData);
            clean.bytes.insert(afterJfif(clean.bytes), orientationSegment(orientation));
            return clean;
        }
        if (segment.marker == 0xDA) {
            const qint64 end = afterScanData(view, at);
            clean.bytes += view.part(at, std::max<qint64>(end - at, 0));
            at = end;
        }
    }
    return brokenJpeg(name);
}
