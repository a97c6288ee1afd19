// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/popup.h"

#include "ui/common/tokens.h"
#include "ui/common/widgets.h"

#include <QScreen>
#include <QVBoxLayout>
#include <QVariant>

Popup::Popup(const QString &title, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_content(new QVBoxLayout(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setProperty("role", QStringLiteral("popup"));
    setAccessibleName(title);
    setFixedWidth(Measure::popup);
    m_content->setContentsMargins(Space::medium, Space::medium, Space::medium, Space::medium);
    m_content->setSpacing(Space::small);
    m_content->addWidget(titleLabel(title));
}

void Popup::showBeside(const QRect &anchor)
{
    adjustSize();
    QRect place(QPoint(anchor.right() + Space::medium, anchor.top()), size());
    if (const QScreen *onScreen = parentWidget()->screen()) {
        const QRect room = onScreen->availableGeometry();
        if (place.right() > room.right())
            place.moveRight(anchor.left() - Space::medium);
        place.moveLeft(qMax(place.left(), room.left()));
        place.moveBottom(qMin(place.bottom(), room.bottom()));
        place.moveTop(qMax(place.top(), room.top()));
    }
    move(place.topLeft());
    show();
}
