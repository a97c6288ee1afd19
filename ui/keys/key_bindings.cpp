// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/keys/key_bindings.h"

#include <QAction>

namespace {

bool meet(KeyPlace a, KeyPlace b)
{
    return a == b || a == KeyPlace::Everywhere || b == KeyPlace::Everywhere;
}

} // namespace

KeyBindings::KeyBindings(QObject *parent)
    : QObject(parent)
{
}

void KeyBindings::setScheme(KeyScheme scheme)
{
    if (m_scheme == scheme)
        return;
    m_scheme = scheme;
    Q_EMIT changed();
}

QList<QKeySequence> KeyBindings::keys(const QString &id) const
{
    if (const auto changed = m_changed.constFind(id); changed != m_changed.constEnd())
        return *changed;
    const KeyAction *action = findKeyAction(id);
    return action ? schemeKeys(*action, m_scheme) : QList<QKeySequence>();
}

void KeyBindings::setKeys(const QString &id, const QList<QKeySequence> &keys)
{
    const KeyAction *action = findKeyAction(id);
    if (!action || this->keys(id) == keys)
        return;
    if (keys == schemeKeys(*action, m_scheme))
        m_changed.remove(id);
    else
        m_changed.insert(id, keys);
    Q_EMIT changed();
}

void KeyBindings::reset(const QString &id)
{
    if (m_changed.remove(id))
        Q_EMIT changed();
}

void KeyBindings::resetAll()
{
    if (m_changed.isEmpty())
        return;
    m_changed.clear();
    Q_EMIT changed();
}

const KeyAction *KeyBindings::takenBy(const QString &id, const QKeySequence &key) const
{
    const KeyAction *asking = findKeyAction(id);
    for (const KeyAction &other : keyActions()) {
        if (asking && other.id != id && meet(other.place, asking->place) && keys(other.id).contains(key))
            return &other;
    }
    return nullptr;
}

void KeyBindings::take(const QString &id, const QKeySequence &key)
{
    while (const KeyAction *other = takenBy(id, key)) {
        QList<QKeySequence> rest = keys(other->id);
        rest.removeAll(key);
        m_changed.insert(other->id, rest);
    }
    QList<QKeySequence> all = keys(id);
    if (!all.contains(key))
        all.append(key);
    m_changed.insert(id, all);
    Q_EMIT changed();
}

const KeyAction *KeyBindings::actionAt(KeyPlace place, const QKeySequence &key) const
{
    for (const KeyAction &action : keyActions()) {
        if (action.place == place && keys(action.id).contains(key))
            return &action;
    }
    return nullptr;
}

void KeyBindings::bind(QAction *action, const QString &id)
{
    m_bound.insert(id);
    action->setShortcuts(keys(id));
    connect(this, &KeyBindings::changed, action, [this, action, id] { action->setShortcuts(keys(id)); });
}

QHash<QString, QString> KeyBindings::changes() const
{
    QHash<QString, QString> texts;
    for (auto it = m_changed.constBegin(); it != m_changed.constEnd(); ++it)
        texts.insert(it.key(), textOfKeys(it.value()));
    return texts;
}

void KeyBindings::restore(KeyScheme scheme, const QHash<QString, QString> &changes)
{
    m_scheme = scheme;
    m_changed.clear();
    for (auto it = changes.constBegin(); it != changes.constEnd(); ++it) {
        if (findKeyAction(it.key()))
            m_changed.insert(it.key(), keysFromText(it.value()));
    }
    Q_EMIT changed();
}
