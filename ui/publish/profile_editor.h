// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/check/profile.h"

#include <QDialog>

class LibraryState;
class NoticeBar;
class ProfileForm;
class QLabel;
class QListWidget;
class QPushButton;

// The destinations: those of the program to look at and copy, the user's own to change. Saved as files of their own, so
// that they can be passed on.
class ProfileEditor : public QDialog
{
    Q_OBJECT

public:
    explicit ProfileEditor(LibraryState &state, QWidget *parent = nullptr);

private:
    QWidget *makeList();
    QWidget *makeDetail();
    void fillList(const QString &current);
    void showCurrent();
    void copy();
    void save();
    void remove();
    bool isOwn(const QString &id) const;
    QString freeId(const QString &id) const;

    LibraryState &m_state;
    QList<Profile> m_own;
    std::optional<Profile> m_new; // A copy that was not saved yet.
    QListWidget *m_list;
    ProfileForm *m_form;
    QLabel *m_hint;
    NoticeBar *m_problem;
    QPushButton *m_copy;
    QPushButton *m_remove;
    QPushButton *m_save;
};
