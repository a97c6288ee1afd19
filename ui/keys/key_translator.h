// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/keys/key_action.h"

#include <QObject>

class KeyBindings;
class QKeyEvent;
class QWidget;

// Says which keys hold in a widget and all in it, but for what says otherwise itself.
void setKeyPlace(QWidget *widget, KeyPlace place);

// The key of an event as it is compared: without what only tells how a sign is typed.
QKeySequence keyOf(const QKeyEvent &event);

// The pages are written for Clearframe's own keys; this turns the user's keys into those before a page sees them. A key
// that was taken away from a deed arrives as an unknown key with its text, so that it may still begin a name. Whoever
// types into a field types as ever.
class KeyTranslator : public QObject
{
    Q_OBJECT

public:
    // For all widgets of the window.
    KeyTranslator(const KeyBindings &keys, QWidget *window);

    // Shows the user's keys on the buttons that say which key they are.
    void showKeys();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool overrides(KeyPlace place, const QKeyEvent &event) const;
    bool translate(QWidget *widget, KeyPlace place, QKeyEvent &event);

    const KeyBindings &m_keys;
    QWidget *m_window;
    bool m_isTranslating = false;
};
