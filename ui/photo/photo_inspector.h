// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/page.h"

#include <QTimer>

#include "core/base/ids.h"

#include <QWidget>

class FindingMends;
class FindingsTab;
class HistoryTab;
class PeopleTab;
class QStackedWidget;
class QTabWidget;
class RightsTab;
class SelectionTab;
class SessionRunner;
struct PhotoItem;

// The panel on the right: rights, people, findings and history of the photo that is current; of several selected
// photos, what they have in common.
class PhotoInspector : public QWidget
{
    Q_OBJECT

public:
    explicit PhotoInspector(const PageContext &context, QWidget *parent = nullptr);
    void setPhoto(PhotoId photo);
    // Off while a single photo is looked at, whatever is selected.
    void setShowsSelection(bool shows);

Q_SIGNALS:
    void faceRequested(PhotoId photo, FaceId face); // Show it in the loupe and decide it.

protected:
    void showEvent(QShowEvent *event) override;

private:
    void refresh();
    void refreshLater();
    void refreshNow();
    void connectMends();
    // The photo that is shown; null when there is none.
    const PhotoItem *shownPhoto() const;

    PageContext m_context;
    PhotoId m_photo;
    SessionRunner *m_sessions;
    FindingMends *m_mends;
    QStackedWidget *m_stack;
    QTabWidget *m_tabs;
    RightsTab *m_rights;
    PeopleTab *m_people;
    FindingsTab *m_findings;
    HistoryTab *m_history;
    SelectionTab *m_selection;
    QTimer m_later; // A selection grows photo by photo; it is looked at when it rests.
    bool m_showsSelection = true;
    bool m_isStale = false; // Something changed while another page was shown.
};
