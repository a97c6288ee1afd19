// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/keys/key_field.h"

#include "ui/keys/key_translator.h"

#include <QKeyEvent>

namespace {

bool isForTheWindow(int key)
{
    return key == Qt::Key_Tab || key == Qt::Key_Backtab || key == Qt::Key_Escape;
}

bool isModifier(int key)
{
    return key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt || key == Qt::Key_Meta ||
           key == Qt::Key_AltGr || key == Qt::Key_CapsLock || key == Qt::Key_unknown || key == 0;
}

} // namespace

KeyField::KeyField(QWidget *parent)
    : QLineEdit(parent)
{
    setReadOnly(true);
    setContextMenuPolicy(Qt::NoContextMenu);
    setPlaceholderText(tr("Click here and press a key"));
    setAccessibleName(tr("New key"));
}

// Shortcuts of the window must not take the key.
bool KeyField::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && !isForTheWindow(static_cast<QKeyEvent *>(event)->key())) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void KeyField::keyPressEvent(QKeyEvent *event)
{
    if (isForTheWindow(event->key())) {
        QLineEdit::keyPressEvent(event);
        return;
    }
    event->accept();
    if (!isModifier(event->key()))
        Q_EMIT keyPressed(keyOf(*event));
}
