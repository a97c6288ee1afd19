// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/photo_tile_delegate.h"

#include "ui/common/face_boxes.h"
#include "ui/common/icons.h"
#include "ui/common/license_badge.h"
#include "ui/common/reading_direction.h"
#include "ui/common/star_row.h"
#include "ui/common/theme.h"
#include "ui/common/thumbnails.h"
#include "ui/common/verdict_label.h"
#include "ui/common/widgets.h"
#include "ui/library/photo_grid_model.h"

#include <QPainter>
#include <QPainterPath>

namespace {

constexpr int scaledCacheKiB = 40 * 1024;
constexpr int lineHeight = 22;
constexpr int captionHeight = 2 * lineHeight + Space::medium;
constexpr int markHeight = 18;
constexpr double dimmed = 0.4;
constexpr int margin = Space::small - 1; // Half the gap between two tiles.

QRect pictureArea(const QRect &tile)
{
    return tile.adjusted(0, 0, 0, -captionHeight);
}

void paintFrame(QPainter *painter, const QRect &tile, const QStyleOptionViewItem &option)
{
    const bool isSelected = option.state & QStyle::State_Selected;
    const bool isHovered = option.state & QStyle::State_MouseOver;
    painter->setPen(isSelected ? QPen(tokens().accent, Measure::focusLine)
                               : QPen(isHovered ? tokens().strongLine : tokens().line, 1));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(tile).adjusted(0.5, 0.5, -0.5, -0.5), Radius::medium, Radius::medium);
    if ((option.state & QStyle::State_HasFocus) && !isSelected) {
        painter->setPen(QPen(tokens().text, 1, Qt::DotLine));
        painter->drawRoundedRect(QRectF(tile).adjusted(2.5, 2.5, -2.5, -2.5), Radius::small, Radius::small);
    }
}

// The number of faces at the end of a line; says how wide it is.
int paintFaceCount(QPainter *painter, const QRect &line, qsizetype faces)
{
    if (faces == 0)
        return 0;
    const QString count = countText(faces);
    painter->setFont(tabularFont(TextSize::small));
    painter->setPen(tokens().secondary);
    const int textWidth = painter->fontMetrics().horizontalAdvance(count);
    const int width = Measure::iconSmall + Space::tiny + textWidth;
    const QRect iconPart(line.right() + 1 - width, line.center().y() - Measure::iconSmall / 2, Measure::iconSmall,
                         Measure::iconSmall);
    paintIcon(painter, inReadingDirection(line, iconPart), QStringLiteral("person"), tokens().secondary);
    painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter, count);
    return width + Space::small;
}

// The name has its line, shared with the number of faces only: files are told apart by it.
void paintCaption(QPainter *painter, const QRect &caption, const PhotoItem &photo)
{
    const QRect first(caption.left(), caption.top(), caption.width(), lineHeight);
    const QRect second(caption.left(), caption.top() + lineHeight, caption.width(), lineHeight);
    const int facesPart = paintFaceCount(painter, first, photo.facts.faces.size());
    painter->setFont(textFont(TextSize::body));
    painter->setPen(tokens().text);
    const int room = first.width() - facesPart;
    painter->drawText(inReadingDirection(first, first.adjusted(0, 0, -facesPart, 0)),
                      Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(photo.facts.path.displayName(), Qt::ElideMiddle, room));
    const int verdictPart =
        paintVerdict(painter, second, photo.verdict.verdict, Qt::AlignRight, TextSize::small) + Space::small;
    const QRect badgePart = inReadingDirection(second, second.adjusted(0, 0, -verdictPart, 0));
    paintLicenseBadge(painter, badgePart, photo.licenseBadge);
}

// A dark label on the picture with an icon and, where there is one, a word; says how wide it is.
int paintMark(QPainter *painter, const QPoint &topLeft, const QString &iconName, const QString &word)
{
    const Tokens &t = darkTokens(); // On photos, whatever the theme.
    painter->setFont(textFont(TextSize::small, QFont::DemiBold));
    const int wordWidth = word.isEmpty() ? 0 : painter->fontMetrics().horizontalAdvance(word) + Space::tiny;
    const QRect label(topLeft, QSize(Measure::iconSmall + Space::small + wordWidth, markHeight));
    painter->setPen(Qt::NoPen);
    painter->setBrush(t.window);
    painter->drawRoundedRect(label, Radius::small, Radius::small);
    paintIcon(painter,
              QRect(label.left() + Space::tiny, label.center().y() - Measure::iconSmall / 2 + 1, Measure::iconSmall,
                    Measure::iconSmall),
              iconName, t.text);
    painter->setPen(t.text);
    painter->drawText(label.adjusted(Space::tiny + Measure::iconSmall + Space::tiny, 0, 0, 0),
                      Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignVCenter, word);
    return label.width();
}

void paintStarsMark(QPainter *painter, const QPoint &bottomLeft, int stars)
{
    const QRect label(bottomLeft.x(), bottomLeft.y() - markHeight, starsWidth(stars) + Space::small, markHeight);
    painter->setPen(Qt::NoPen);
    painter->setBrush(darkTokens().window);
    painter->drawRoundedRect(label, Radius::small, Radius::small);
    paintStars(painter, {label.left() + Space::tiny, label.center().y() - Measure::iconSmall / 2 + 1}, stars,
               darkTokens().text);
}

// Flag and stars on the left of the picture, and why there is only a thumbnail of it.
void paintMarks(QPainter *painter, const QRect &area, const PhotoItem &photo)
{
    const QPoint inset(Space::small - 2, Space::small - 2);
    QPoint place = area.topLeft() + inset;
    if (photo.facts.marks.flag == PhotoFlag::Pick)
        place.rx() += paintMark(painter, place, QStringLiteral("flag"), {}) + Space::tiny;
    else if (photo.facts.marks.flag == PhotoFlag::Reject)
        place.rx() +=
            paintMark(painter, place, QStringLiteral("close"), PhotoTileDelegate::tr("Rejected")) + Space::tiny;
    if (photo.isFolderMissing)
        paintMark(painter, place, QStringLiteral("offline"), PhotoTileDelegate::tr("Not connected"));
    else if (photo.facts.isMissing)
        paintMark(painter, place, QStringLiteral("photo-broken"), PhotoTileDelegate::tr("File is gone"));
    if (photo.facts.stars() > 0)
        paintStarsMark(painter, area.bottomLeft() + QPoint(inset.x(), -inset.y()), photo.facts.stars());
}

bool isDimmed(const PhotoItem &photo)
{
    return photo.facts.isMissing || photo.facts.marks.flag == PhotoFlag::Reject;
}

} // namespace

PhotoTileDelegate::PhotoTileDelegate(const PhotoGridModel &model, ThumbnailCache &thumbnails, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
    , m_thumbnails(thumbnails)
    , m_scaled(scaledCacheKiB)
{
}

int PhotoTileDelegate::heightFor(int width)
{
    return (width - 2 * margin) * 3 / 4 + captionHeight + 2 * margin;
}

QSize PhotoTileDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.rect.width(), heightFor(option.rect.width())};
}

void PhotoTileDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const PhotoItem *photo = m_model.item(index);
    if (!photo)
        return;
    const QRect tile = option.rect.adjusted(margin, margin, -margin, -margin);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    shape.addRoundedRect(tile, Radius::medium, Radius::medium);
    painter->fillPath(shape, tokens().raised);
    painter->setClipPath(shape);
    paintPicture(painter, pictureArea(tile), *photo);
    paintMarks(painter, pictureArea(tile), *photo);
    painter->setClipping(false);
    paintCaption(painter,
                 QRect(tile.left() + Space::small + 2, tile.bottom() + 1 - captionHeight + Space::tiny + 2,
                       tile.width() - 2 * Space::small - 4, captionHeight),
                 *photo);
    paintFrame(painter, tile, option);
    painter->restore();
}

void PhotoTileDelegate::paintPicture(QPainter *painter, const QRect &area, const PhotoItem &photo) const
{
    painter->fillRect(area, tokens().photoSurround);
    const QPixmap thumbnail = m_thumbnails.thumbnail(photo.facts.id);
    if (thumbnail.isNull()) {
        if (!m_thumbnails.isAbsent(photo.facts.id))
            return;
        QRect middle(0, 0, Measure::control, Measure::control);
        middle.moveCenter(area.center());
        paintIcon(painter, middle, QStringLiteral("photo-broken"), tokens().faint);
        return;
    }
    QRect place(QPoint(), thumbnail.size().scaled(area.size(), Qt::KeepAspectRatio));
    place.moveCenter(area.center());
    painter->setOpacity(isDimmed(photo) ? dimmed : 1);
    painter->drawPixmap(place, scaled(thumbnail, place.size(), painter->device()->devicePixelRatioF()));
    paintFaceBoxes(painter, place, photo.facts.faces, FaceBoxStyle::Thin);
    painter->setOpacity(1);
}

QPixmap PhotoTileDelegate::scaled(const QPixmap &thumbnail, const QSize &size, qreal ratio) const
{
    const QString key =
        QStringLiteral("%1/%2x%3@%4").arg(thumbnail.cacheKey()).arg(size.width()).arg(size.height()).arg(ratio);
    if (const QPixmap *known = m_scaled.object(key))
        return *known;
    QPixmap pixmap = thumbnail.scaled(size * ratio, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    pixmap.setDevicePixelRatio(ratio);
    m_scaled.insert(key, new QPixmap(pixmap), pixmap.width() * pixmap.height() / 256 + 1);
    return pixmap;
}
