// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>
#include <QKeySequence>
#include <QList>
#include <QString>

class KeyBindings;

// What a key does. Several keys that do the same are one row.
struct KeyRow
{
    QList<QKeySequence> keys;
    QString deed;
};

struct KeyGroup
{
    QString title; // Where they work.
    QList<KeyRow> rows;
};

// All keys of the window as they are now, by place; deeds without a key are left out.
QList<KeyGroup> windowKeys(const KeyBindings &bindings);

// The keys, to look up; Escape closes it.
class KeySheet : public QDialog
{
    Q_OBJECT

public:
    KeySheet(const KeyBindings &bindings, QWidget *parent);

Q_SIGNALS:
    // The user wants other keys.
    void changeRequested();
};
