// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class LibraryState;
class QPushButton;
class VerdictLabel;

// "For Website ▾" with its light: how many photos are blocked, undecided or, when nothing stands in the way, clear.
class DestinationChooser : public QFrame
{
    Q_OBJECT

public:
    explicit DestinationChooser(LibraryState &state, QWidget *parent = nullptr);

private:
    void fillMenu();
    void showDestination();
    void showCounts();

    LibraryState &m_state;
    QPushButton *m_button;
    VerdictLabel *m_clear;
    VerdictLabel *m_undecided;
    VerdictLabel *m_blocked;
};
