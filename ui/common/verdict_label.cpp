// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/verdict_label.h"

#include "ui/common/icons.h"
#include "ui/common/reading_direction.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"

#include <QCoreApplication>
#include <QPainter>

namespace {

constexpr int gap = 6;

int textWidth(const QString &text, int textSizePx)
{
    return QFontMetrics(textFont(textSizePx, QFont::DemiBold)).horizontalAdvance(text);
}

void paintIconAndText(QPainter *painter, const QRect &rect, const VerdictLook &look, const QString &text,
                      int textSizePx)
{
    const QRect iconRect(rect.left(), rect.top() + (rect.height() - Measure::iconSmall + 2) / 2, Measure::iconSmall,
                         Measure::iconSmall);
    paintIcon(painter, inReadingDirection(rect, iconRect), look.iconName, look.color);
    painter->setFont(textFont(textSizePx, QFont::DemiBold));
    painter->setPen(look.color);
    painter->drawText(inReadingDirection(rect, rect.adjusted(Measure::iconSmall + gap, 0, 0, 0)),
                      Qt::AlignLeft | Qt::AlignVCenter, text);
}

} // namespace

VerdictLook verdictLook(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Clear:
        return {QStringLiteral("verdict-clear"), verdictTitle(verdict), tokens().clear};
    case Verdict::Undecided:
        return {QStringLiteral("verdict-undecided"), verdictTitle(verdict), tokens().undecided};
    case Verdict::Blocked:
        break;
    }
    return {QStringLiteral("verdict-blocked"), verdictTitle(Verdict::Blocked), tokens().blocked};
}

QString verdictCountText(Verdict verdict, int count)
{
    const QString number = countText(count);
    switch (verdict) {
    case Verdict::Clear:
        return QCoreApplication::translate("Verdict", "%1 clear").arg(number);
    case Verdict::Undecided:
        return QCoreApplication::translate("Verdict", "%1 undecided").arg(number);
    case Verdict::Blocked:
        break;
    }
    return QCoreApplication::translate("Verdict", "%1 blocked").arg(number);
}

int verdictWidth(Verdict verdict, int textSizePx)
{
    return Measure::iconSmall + gap + textWidth(verdictLook(verdict).word, textSizePx);
}

int paintVerdict(QPainter *painter, const QRect &rect, Verdict verdict, Qt::Alignment alignment, int textSizePx)
{
    const int width = verdictWidth(verdict, textSizePx);
    QRect place(rect.left(), rect.top(), width, rect.height());
    if (alignment & Qt::AlignRight)
        place.moveRight(rect.right());
    place = inReadingDirection(rect, place);
    const VerdictLook look = verdictLook(verdict);
    paintIconAndText(painter, place, look, look.word, textSizePx);
    return width;
}

VerdictLabel::VerdictLabel(Verdict verdict, QWidget *parent)
    : QWidget(parent)
    , m_verdict(verdict)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setText({});
}

void VerdictLabel::setVerdict(Verdict verdict)
{
    m_verdict = verdict;
    update();
}

void VerdictLabel::setCount(int count)
{
    setText(verdictCountText(m_verdict, count));
}

void VerdictLabel::setText(const QString &text)
{
    m_text = text;
    update();
}

void VerdictLabel::update()
{
    setAccessibleName(m_text.isEmpty() ? verdictLook(m_verdict).word : m_text);
    updateGeometry();
    QWidget::update();
}

QSize VerdictLabel::sizeHint() const
{
    const QString text = m_text.isEmpty() ? verdictLook(m_verdict).word : m_text;
    const int height = QFontMetrics(textFont(TextSize::body, QFont::DemiBold)).height();
    return {Measure::iconSmall + gap + textWidth(text, TextSize::body) + 1, qMax(height, Measure::icon)};
}

void VerdictLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const VerdictLook look = verdictLook(m_verdict);
    paintIconAndText(&painter, rect(), look, m_text.isEmpty() ? look.word : m_text, TextSize::body);
}
