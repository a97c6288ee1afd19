// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/license/session_runner.h"

#include <QFrame>

class LibraryState;
class NoticeBar;
class QCheckBox;
class QLabel;
class QPushButton;
class QVBoxLayout;
class SessionResult;
class WritePreview;

// What the edits of the panel would change, field by field, with the button that writes it; afterwards what was
// written, with the way back. Hidden while there is nothing of that.
class ChangeCard : public QFrame
{
    Q_OBJECT

public:
    ChangeCard(LibraryState &state, SessionRunner &runner, QWidget *parent = nullptr);

    void propose(const QList<FilePath> &paths, const LicenseChoice &choice);
    void withdraw(); // Nothing is wanted any more.
    void forget();   // Other photos: what was written to the ones before is not told here.

Q_SIGNALS:
    void written();   // The files say what was edited.
    void discarded(); // By the button.

private:
    void makeLayout();
    void request();
    void showPlan();
    void showLines(const RelicensePlan &plan);
    void showStatements(const RelicensePlan *plan);
    void write();
    void showReport(SessionDeed deed, const SessionReport &report);

    LibraryState &m_state;
    SessionRunner &m_runner;
    WritePreview *m_preview;
    QList<FilePath> m_paths;
    std::optional<LicenseChoice> m_choice;
    bool m_isOurs = false; // The running session was begun here.
    QFrame *m_plan;
    QLabel *m_title;
    QVBoxLayout *m_lines;
    NoticeBar *m_warnings;
    QCheckBox *m_isOwner;
    QCheckBox *m_publicDomain;
    QPushButton *m_write;
    QPushButton *m_discard;
    SessionResult *m_result;
};
