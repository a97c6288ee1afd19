// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/path_ranges.h"

#include <algorithm>

namespace {

constexpr char afterSlash = '/' + 1;

// Roots that do not lie in one another.
QList<FilePath> outermost(const QList<FilePath> &roots)
{
    QList<FilePath> sorted;
    for (const FilePath &root : roots)
        sorted.append(root.absolute());
    // With the slash as the smallest byte a folder is followed by all that lies in it.
    std::sort(sorted.begin(), sorted.end(), [](const FilePath &a, const FilePath &b) {
        return std::lexicographical_compare(
            a.bytes().begin(), a.bytes().end(), b.bytes().begin(), b.bytes().end(),
            [](char x, char y) { return (x == '/' ? -1 : int(uchar(x))) < (y == '/' ? -1 : int(uchar(y))); });
    });
    QList<FilePath> kept;
    for (const FilePath &root : std::as_const(sorted)) {
        if (kept.isEmpty() || !root.isInside(kept.last()))
            kept.append(root);
    }
    return kept;
}

} // namespace

QList<PathRange> rangesBelow(const QList<FilePath> &roots)
{
    if (roots.isEmpty())
        return {{QByteArray(), QByteArray(1, '\xff')}};
    QList<PathRange> ranges;
    for (const FilePath &root : outermost(roots)) {
        QByteArray folder = root.bytes();
        if (folder.endsWith('/')) {
            folder.chop(1);
        } else {
            ranges.append({folder, folder + '\0'}); // Nothing lies between a text and the same with a zero byte.
        }
        ranges.append({folder + '/', folder + afterSlash});
    }
    return ranges;
}
