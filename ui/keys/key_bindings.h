// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/keys/key_action.h"

#include <QHash>
#include <QObject>
#include <QSet>

class QAction;

// Which keys do what: those of a scheme, and what the user changed. Every menu, page and list of keys takes them from
// here.
class KeyBindings : public QObject
{
    Q_OBJECT

public:
    explicit KeyBindings(QObject *parent = nullptr);

    KeyScheme scheme() const { return m_scheme; }
    // What the user changed stays changed.
    void setScheme(KeyScheme scheme);
    QList<QKeySequence> keys(const QString &id) const;
    // Empty: the deed has no key.
    void setKeys(const QString &id, const QList<QKeySequence> &keys);
    void reset(const QString &id);
    void resetAll();
    bool isChanged(const QString &id) const { return m_changed.contains(id); }
    bool isAnyChanged() const { return !m_changed.isEmpty(); }

    // What the key does already where the deed works; null: it is free.
    const KeyAction *takenBy(const QString &id, const QKeySequence &key) const;
    // Takes the key away from who has it and gives it to the deed, beside the keys that it has.
    void take(const QString &id, const QKeySequence &key);
    // The deed of a key in a place, not looking at those of the whole window.
    const KeyAction *actionAt(KeyPlace place, const QKeySequence &key) const;

    // Gives a QAction the keys of a deed, from now on.
    void bind(QAction *action, const QString &id);
    bool isBound(const QString &id) const { return m_bound.contains(id); }

    // The changed ones as text, id to keys, for the settings.
    QHash<QString, QString> changes() const;
    void restore(KeyScheme scheme, const QHash<QString, QString> &changes);

Q_SIGNALS:
    void changed();

private:
    KeyScheme m_scheme = KeyScheme::Clearframe;
    QHash<QString, QList<QKeySequence>> m_changed;
    QSet<QString> m_bound;
};
