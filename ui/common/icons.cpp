// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/icons.h"

#include "ui/common/tokens.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace {

QByteArray svgOf(const QString &name, const QColor &color)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    // QtSvg knows no inherited currentColor, so it is put in by hand.
    return file.readAll().replace("currentColor", color.name().toLatin1());
}

// Draws the icon anew for every size and scale and, without a color of its own, in the theme's color of the moment.
class ThemedIconEngine : public QIconEngine
{
public:
    ThemedIconEngine(QString name, QColor color)
        : m_name(std::move(name))
        , m_color(std::move(color))
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(painter, rect, m_name, colorFor(mode));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    // Qt asks with the size in physical pixels and sets the ratio of the result itself.
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal) override
    {
        return iconPixmap(m_name, colorFor(mode), qMin(size.width(), size.height()), 1.0);
    }

    QIconEngine *clone() const override { return new ThemedIconEngine(m_name, m_color); }

private:
    QColor colorFor(QIcon::Mode mode) const
    {
        if (mode == QIcon::Disabled)
            return tokens().faint;
        return m_color.isValid() ? m_color : tokens().text;
    }

    QString m_name;
    QColor m_color;
};

} // namespace

QIcon icon(const QString &name, const QColor &color)
{
    return QIcon(new ThemedIconEngine(name, color));
}

QPixmap iconPixmap(const QString &name, const QColor &color, int sizePx, qreal devicePixelRatio)
{
    const QString key =
        QStringLiteral("clearframe-icon/%1/%2/%3/%4").arg(name, color.name()).arg(sizePx).arg(devicePixelRatio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    const int physicalPx = qRound(sizePx * devicePixelRatio);
    pixmap = QPixmap(physicalPx, physicalPx);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer(svgOf(name, color)).render(&painter, QRectF(0, 0, physicalPx, physicalPx));
    painter.end();
    pixmap.setDevicePixelRatio(devicePixelRatio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

void paintIcon(QPainter *painter, const QRectF &rect, const QString &name, const QColor &color)
{
    const int sizePx = qRound(qMin(rect.width(), rect.height()));
    if (sizePx <= 0)
        return;
    const QPixmap pixmap = iconPixmap(name, color, sizePx, painter->device()->devicePixelRatioF());
    const QPointF topLeft(rect.center().x() - sizePx / 2.0, rect.center().y() - sizePx / 2.0);
    painter->drawPixmap(QPointF(qRound(topLeft.x()), qRound(topLeft.y())), pixmap);
}
