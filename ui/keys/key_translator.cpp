// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/keys/key_translator.h"

#include "ui/keys/key_bindings.h"
#include "ui/keys/key_button.h"

#include <QAbstractButton>
#include <QApplication>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QWidget>

#include <algorithm>
#include <iterator>

namespace {

constexpr const char *placeProperty = "keyPlace";

std::optional<KeyPlace> placeOf(const QWidget *widget)
{
    for (; widget && !widget->isWindow(); widget = widget->parentWidget()) {
        if (const QVariant place = widget->property(placeProperty); place.isValid())
            return KeyPlace(place.toInt());
    }
    return std::nullopt;
}

bool takesText(const QWidget *widget)
{
    static const char *const editors[] = {"QLineEdit", "QTextEdit", "QPlainTextEdit", "QAbstractSpinBox", "QComboBox"};
    return std::any_of(std::begin(editors), std::end(editors),
                       [widget](const char *editor) { return widget && widget->inherits(editor); });
}

// Return and Space press a button, whatever else they do.
bool pressesButton(const QKeyEvent &event)
{
    const int key = event.key();
    const bool presses = key == Qt::Key_Space || key == Qt::Key_Return || key == Qt::Key_Enter;
    return presses && qobject_cast<QAbstractButton *>(QApplication::focusWidget());
}

QString textOf(const QKeyCombination &key)
{
    const bool isPrintable = key.key() >= Qt::Key_Space && key.key() <= Qt::Key_AsciiTilde;
    if (!isPrintable || key.keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return {};
    const auto sign = QChar(char16_t(key.key()));
    return key.keyboardModifiers() & Qt::ShiftModifier ? QString(sign) : QString(sign.toLower());
}

const KeyAction *ownerOf(KeyPlace place, const QKeySequence &key)
{
    for (const KeyAction &action : keyActions()) {
        if (action.place == place && schemeKeys(action, KeyScheme::Clearframe).contains(key))
            return &action;
    }
    return nullptr;
}

} // namespace

// "+" is Shift and "=" on many keyboards: Shift only counts with keys that it does not change.
QKeySequence keyOf(const QKeyEvent &event)
{
    Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const bool isSign = event.key() > Qt::Key_Space && event.key() <= Qt::Key_AsciiTilde &&
                        !(event.key() >= Qt::Key_A && event.key() <= Qt::Key_Z) &&
                        !(event.key() >= Qt::Key_0 && event.key() <= Qt::Key_9);
    if (isSign)
        modifiers &= ~Qt::ShiftModifier;
    return QKeySequence(QKeyCombination(modifiers, Qt::Key(event.key())));
}

void setKeyPlace(QWidget *widget, KeyPlace place)
{
    widget->setProperty(placeProperty, int(place));
}

KeyTranslator::KeyTranslator(const KeyBindings &keys, QWidget *window)
    : QObject(window)
    , m_keys(keys)
    , m_window(window)
{
    qApp->installEventFilter(this);
    connect(&keys, &KeyBindings::changed, this, &KeyTranslator::showKeys);
}

void KeyTranslator::showKeys()
{
    for (KeyButton *button : m_window->findChildren<KeyButton *>()) {
        const std::optional<KeyPlace> place = placeOf(button);
        const KeyAction *action = place ? ownerOf(*place, button->ownKey()) : nullptr;
        if (!action)
            continue;
        const QList<QKeySequence> keys = m_keys.keys(action->id);
        const bool isOwn = !keys.isEmpty() && keys.first() == button->ownKey();
        button->setShownKey(isOwn || keys.isEmpty() ? QString() : keys.first().toString(QKeySequence::NativeText),
                            !keys.isEmpty());
    }
}

bool KeyTranslator::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (!isKey || m_isTranslating || !watched->isWidgetType())
        return false;
    auto *widget = static_cast<QWidget *>(watched);
    if (widget->window() != m_window || takesText(QApplication::focusWidget()))
        return false;
    const std::optional<KeyPlace> place = placeOf(widget);
    if (!place)
        return false;
    auto &key = static_cast<QKeyEvent &>(*event);
    if (pressesButton(key))
        return false;
    if (event->type() == QEvent::KeyPress)
        return translate(widget, *place, key);
    if (!overrides(*place, key))
        return false;
    event->accept();
    return true;
}

// Is the key one of the page's own, which wins over the window's?
bool KeyTranslator::overrides(KeyPlace place, const QKeyEvent &event) const
{
    const KeyAction *action = m_keys.actionAt(place, keyOf(event));
    return action && !m_keys.isBound(action->id);
}

bool KeyTranslator::translate(QWidget *widget, KeyPlace place, QKeyEvent &event)
{
    const QKeySequence pressed = keyOf(event);
    const KeyAction *action = m_keys.actionAt(place, pressed);
    const KeyAction *owner = ownerOf(place, pressed);
    if (action == owner || (action && m_keys.isBound(action->id)))
        return false;
    QKeyCombination meant(Qt::Key_unknown);
    QString text = event.text();
    if (action) {
        meant = schemeKeys(*action, KeyScheme::Clearframe).first()[0];
        text = textOf(meant);
    }
    QKeyEvent translated(event.type(), meant.key(), meant.keyboardModifiers(), text, event.isAutoRepeat());
    const QScopedValueRollback isTranslating(m_isTranslating, true);
    QCoreApplication::sendEvent(widget, &translated);
    event.setAccepted(translated.isAccepted());
    return true;
}
