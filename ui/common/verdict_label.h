// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/check/verdict.h"
#include "ui/common/tokens.h"

#include <QWidget>

class QPainter;

// A verdict looks the same everywhere: icon and word and color.
struct VerdictLook
{
    QString iconName; // "verdict-clear", "verdict-undecided", "verdict-blocked"
    QString word;     // "Clear", "Undecided", "Blocked"
    QColor color;     // Of the current theme.
};
VerdictLook verdictLook(Verdict verdict);
// "989 clear", "214 undecided", "12 blocked".
QString verdictCountText(Verdict verdict, int count);

// Paints icon and word into the rectangle, vertically centered; returns the width used. For delegates.
int paintVerdict(QPainter *painter, const QRect &rect, Verdict verdict, Qt::Alignment alignment = Qt::AlignRight,
                 int textSizePx = TextSize::body);
int verdictWidth(Verdict verdict, int textSizePx = TextSize::body);

// Icon and word, or icon and "214 undecided" when a count was set.
class VerdictLabel : public QWidget
{
    Q_OBJECT

public:
    explicit VerdictLabel(Verdict verdict, QWidget *parent = nullptr);
    void setVerdict(Verdict verdict);
    Verdict verdict() const { return m_verdict; }
    void setCount(int count);          // Shows "count word".
    void setText(const QString &text); // Instead of the word: "Consent granted". Plain text.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void update();

    Verdict m_verdict;
    QString m_text;
};
