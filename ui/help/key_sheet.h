// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>
#include <QKeySequence>
#include <QList>
#include <QString>

// What a key does. Several keys that do the same are one row.
struct KeyRow
{
    QList<QKeySequence> keys;
    QString deed;
};

struct KeyGroup
{
    QString title; // The page on which they work.
    QList<KeyRow> rows;
};

// All keys of the window, by page.
QList<KeyGroup> windowKeys();

// The keys, to look up; Escape closes it.
class KeySheet : public QDialog
{
    Q_OBJECT

public:
    explicit KeySheet(QWidget *parent);
};
