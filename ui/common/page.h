// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QVariantMap>
#include <QWidget>

class JobRunner;
class LibraryState;
class PhotoImages;
class QUndoStack;
class ThumbnailCache;
class FaceDecisions;

// What every page gets in its constructor: `PeoplePage(const PageContext &context, QWidget *parent = nullptr)`.
struct PageContext
{
    LibraryState &state;
    JobRunner &runner;
    ThumbnailCache &thumbnails;
    PhotoImages &images;
    FaceDecisions &decisions; // Deciding faces, undoable; see ui/common/face_decisions.h.
    QUndoStack &undo;
};

// One of the pages of the main window.
class Page : public QWidget
{
    Q_OBJECT

public:
    Page(const QString &title, const QString &iconName, QWidget *parent = nullptr);

    const QString &title() const { return m_title; } // Translated, for the tab.
    const QString &iconName() const { return m_iconName; }
    int badgeCount() const { return m_badgeCount; } // 0: no badge.
    // The page was brought to the front: take what became stale meanwhile, give the focus to where work goes on.
    virtual void activate() {}
    // Where the user is on this page, to come back to it in the next window: plain values for JSON.
    virtual QVariantMap saveState() const { return {}; }
    virtual void restoreState(const QVariantMap &) {}
    // What stands in the search field of the top bar.
    virtual void setSearchText(const QString &) {}

Q_SIGNALS:
    void badgeCountChanged(int count);

protected:
    void setBadgeCount(int count);

private:
    QString m_title;
    QString m_iconName;
    int m_badgeCount = 0;
};
