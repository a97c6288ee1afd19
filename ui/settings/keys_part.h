// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QKeySequence>
#include <QWidget>

class KeyBindings;
class KeyField;
class NoticeBar;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QVBoxLayout;

// All keys: the scheme, a list that can be searched, and new keys for the chosen deed.
class KeysPart : public QWidget
{
    Q_OBJECT

public:
    explicit KeysPart(KeyBindings &keys, QWidget *parent = nullptr);

private:
    void addSchemes(QVBoxLayout *layout);
    void addList(QVBoxLayout *layout);
    void addEditor(QVBoxLayout *layout);
    void fill();
    void filter(const QString &text);
    void refresh();
    QString currentId() const;
    void offer(const QKeySequence &key);
    void take(const QKeySequence &key);

    KeyBindings &m_keys;
    QLineEdit *m_search;
    QTreeWidget *m_list;
    KeyField *m_field;
    QPushButton *m_none;
    QPushButton *m_reset;
    QPushButton *m_resetAll;
    NoticeBar *m_conflict;
    QKeySequence m_offered;
};
