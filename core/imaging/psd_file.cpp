// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/imaging/psd_file.h"

namespace {

constexpr int mostChannels = 56;
constexpr qsizetype paletteSize = 768;

// Moves at behind a section that starts with its length; nothing when it does not end within the file.
std::optional<QByteArrayView> takeSection(const ByteView &view, qint64 &at, bool isLong)
{
    const qint64 start = at + (isLong ? 8 : 4);
    const quint64 length = isLong ? view.u64(at).value_or(0) : view.u32(at).value_or(0);
    if (length > quint64(view.size()) || !view.holds(start, qint64(length)))
        return std::nullopt;
    at = start + qint64(length);
    return view.part(start, qint64(length));
}

} // namespace

QByteArrayView PsdFile::resource(quint16 id) const
{
    const ByteView view(resources, ByteView::Order::Big);
    for (qint64 at = 0; view.holds(at, 12);) {
        // Name: a length byte and its text, together even.
        const qint64 sizeAt = at + 6 + ((qint64(view.u8(at + 6).value_or(0)) + 2) & ~qint64(1));
        const std::optional<quint32> size = view.u32(sizeAt);
        if (!size || !view.holds(sizeAt + 4, *size))
            return {};
        if (view.u16(at + 4) == id)
            return view.part(sizeAt + 4, *size);
        at = sizeAt + 4 + ((qint64(*size) + 1) & ~qint64(1));
    }
    return {};
}

bool PsdFile::hasFinishedPicture() const
{
    constexpr quint16 versionInfo = 1057;
    const QByteArrayView info = resource(versionInfo);
    return info.size() < 5 || info[4] != 0;
}

std::optional<PsdFile> readPsdFile(QByteArrayView file)
{
    const ByteView view(file, ByteView::Order::Big);
    if (!view.startsWith(0, "8BPS") || !view.holds(0, 26))
        return std::nullopt;
    PsdFile psd;
    psd.isBig = view.u16(4) == 2;
    psd.channels = *view.u16(12);
    psd.height = *view.u32(14);
    psd.width = *view.u32(18);
    psd.depth = *view.u16(22);
    psd.mode = PsdMode(*view.u16(24));
    if ((!psd.isBig && view.u16(4) != 1) || psd.channels < 1 || psd.channels > mostChannels)
        return std::nullopt;
    qint64 at = 26;
    const std::optional<QByteArrayView> colors = takeSection(view, at, false);
    const std::optional<QByteArrayView> resources = colors ? takeSection(view, at, false) : std::nullopt;
    if (!resources || !takeSection(view, at, psd.isBig) || !view.u16(at))
        return std::nullopt;
    if (psd.mode == PsdMode::Indexed && colors->size() != paletteSize)
        return std::nullopt;
    psd.palette = *colors;
    psd.resources = *resources;
    psd.compression = *view.u16(at);
    psd.pixelsAt = at + 2;
    return psd;
}
