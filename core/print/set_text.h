// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QPainter>
#include <QTextLayout>

#include <memory>

// Sets paragraphs on a painter and remembers how they are set: a report of 100,000 photos says the same few hundred
// sentences again and again.
class SetText
{
public:
    enum class Style
    {
        Heading,
        Strong,
        Plain,
        Quiet,
        SmallStrong
    };

    // device: what the text is laid out for; lengths are in its unit.
    explicit SetText(QPaintDevice *device);
    ~SetText();

    double lineHeight(Style style) const;
    double naturalWidth(const QString &text, Style style);
    double height(const QString &text, Style style, double width);
    // Draws what height() measured, and gives its height.
    double draw(QPainter &painter, const QRectF &place, const QString &text, Style style);
    // On one line, shortened in the middle when it is longer than the width.
    void drawLine(QPainter &painter, const QRectF &place, const QString &text, Style style, bool isAtEnd = false);

private:
    struct Key
    {
        QString text;
        Style style;
        int width;
        friend bool operator==(const Key &a, const Key &b) = default;
        friend size_t qHash(const Key &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.text, int(key.style), key.width);
        }
    };

    QFont font(Style style) const;
    const QTextLayout &laidOut(const QString &text, Style style, double width);

    QPaintDevice *m_device;
    QHash<Key, std::shared_ptr<QTextLayout>> m_known;
};
