// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QWidget>

class LibraryState;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QVBoxLayout;

// The names the user works under, and what a new piece of work begins with.
class GeneralPart : public QWidget
{
    Q_OBJECT

public:
    explicit GeneralPart(LibraryState &state, QWidget *parent = nullptr);

private:
    void addNames(QVBoxLayout *layout);
    void addDestination(QVBoxLayout *layout);
    void addName();
    void removeName();
    void keep(const Result<void> &change);
    void refresh();

    LibraryState &m_state;
    QListWidget *m_names;
    QLineEdit *m_newName;
    QPushButton *m_remove;
    QLabel *m_problem;
};
