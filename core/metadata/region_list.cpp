// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metadata/region_list.h"

#include <QRegularExpression>
#include <QStringList>

#include <cmath>

QString regionListText(const RegionList &list)
{
    QStringList parts{QStringLiteral("%1x%2").arg(list.width).arg(list.height)};
    for (const StoredRegion &region : list.regions) {
        const auto &[x, y, w, h] = region.box;
        QString name = region.name.simplified();
        name.replace(u'|', u'/');
        parts.append(QStringLiteral("%1 %2 %3 %4 %5")
                         .arg(x, 0, 'f', 5)
                         .arg(y, 0, 'f', 5)
                         .arg(w, 0, 'f', 5)
                         .arg(h, 0, 'f', 5)
                         .arg(name)
                         .trimmed());
    }
    return parts.join(QStringLiteral(" | "));
}

std::optional<RegionList> regionListFromText(const QString &text)
{
    static const QRegularExpression size(QStringLiteral("^(\\d{1,7})x(\\d{1,7})$"));
    static const QRegularExpression entry(
        QStringLiteral("^(\\d\\.\\d+) (\\d\\.\\d+) (\\d\\.\\d+) (\\d\\.\\d+)(?: (.*))?$"));
    constexpr double rounding = 0.0001;
    QStringList parts = text.split(QStringLiteral(" | "));
    const QRegularExpressionMatch dimensions = size.match(parts.takeFirst());
    if (!dimensions.hasMatch())
        return std::nullopt;
    RegionList list{dimensions.captured(1).toInt(), dimensions.captured(2).toInt(), {}};
    for (const QString &part : parts) {
        const QRegularExpressionMatch match = entry.match(part);
        const Box box{match.captured(1).toDouble(), match.captured(2).toDouble(), match.captured(3).toDouble(),
                      match.captured(4).toDouble()};
        if (!match.hasMatch() || box.x + box.w > 1 + rounding || box.y + box.h > 1 + rounding)
            return std::nullopt;
        list.regions.append({box, match.captured(5)});
    }
    return list;
}
