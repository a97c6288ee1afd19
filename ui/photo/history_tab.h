// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/library_state.h"
#include "ui/common/page.h"
#include "ui/photo/photo_past.h"

#include <QWidget>

class QVBoxLayout;
class SessionResult;
class SessionRunner;

// What was done to the photo, newest first: every write with each field before and after, and every decision on a
// face; each can be taken back, a write for this photo alone or as a whole.
class HistoryTab : public QWidget
{
    Q_OBJECT

public:
    HistoryTab(const PageContext &context, SessionRunner &runner, QWidget *parent = nullptr);
    void setPhoto(const PhotoItem &photo);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void load();
    void show(const PhotoPast &past);
    QWidget *writeCard(const PhotoPast &past, qsizetype event);
    QWidget *writeButtons(const LicenseEvent &event, const SessionRecord &session);
    QWidget *decisionCard(const DecisionChange &change);
    void takeBack(const DecisionChange &change);

    PageContext m_context;
    SessionRunner &m_runner;
    PhotoItem m_photo;
    bool m_isStale = true;
    int m_generation = 0;  // Of the newest reading.
    bool m_isOurs = false; // The running session was begun here.
    SessionResult *m_result;
    QVBoxLayout *m_list;
};
