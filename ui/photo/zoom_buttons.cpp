// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/photo/zoom_buttons.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"
#include "ui/photo/photo_canvas.h"

#include <QHBoxLayout>

ZoomButtons::ZoomButtons(PhotoCanvas &canvas, QWidget *parent)
    : QWidget(parent)
    , m_canvas(canvas)
    , m_scale(linkButton({}))
    , m_smaller(iconButton(QStringLiteral("minus"), tr("Smaller (−)")))
{
    QPushButton *larger = iconButton(QStringLiteral("plus"), tr("Larger (+)"));
    m_scale->setObjectName(QStringLiteral("zoom"));
    m_scale->setToolTip(tr("Fitted or 100 % (Z, or click the photo)"));
    const QString widest = tr("Fit · %1 %").arg(100);
    m_scale->setMinimumWidth(m_scale->fontMetrics().horizontalAdvance(widest) + Space::small);
    QHBoxLayout *line = row(Space::tiny);
    setLayout(line);
    for (QPushButton *button : {m_smaller, m_scale, larger}) {
        button->setFocusPolicy(Qt::TabFocus); // The keys belong to the photo.
        line->addWidget(button);
    }
    connect(m_smaller, &QPushButton::clicked, this, [this] { m_canvas.stepZoom(-1); });
    connect(larger, &QPushButton::clicked, this, [this] { m_canvas.stepZoom(1); });
    connect(m_scale, &QPushButton::clicked, this, [this] { m_canvas.toggleZoom(); });
    connect(&canvas, &PhotoCanvas::zoomChanged, this, &ZoomButtons::showZoom);
    showZoom();
}

void ZoomButtons::showZoom()
{
    const PictureZoom &zoom = m_canvas.zoom();
    const int percent = qRound(zoom.scale() * 100);
    m_scale->setText(zoom.isFitted() ? tr("Fit · %1 %").arg(percent) : tr("%1 %").arg(percent));
    m_smaller->setEnabled(!zoom.isFitted() || zoom.scale() > 1);
}
