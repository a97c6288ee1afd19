// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"
#include "ui/common/page.h"
#include "ui/library/photo_filter.h"

class EmptyState;
class FilterPanel;
class LargeView;
class LoupeView;
class QSplitter;
class WelcomeView;
class NoticeBar;
class PhotoGridModel;
class PhotoGridView;
class PhotoInspector;
class QStackedWidget;
class SortBar;

// All photos: filters on the left, grid or loupe in the middle, the current photo's rights and people on the right.
class LibraryPage : public Page
{
    Q_OBJECT

public:
    explicit LibraryPage(const PageContext &context, QWidget *parent = nullptr);

    void activate() override;
    void setSearchText(const QString &text) override;
    void showPhotos(const QList<PhotoId> &photos);
    void openLoupe(PhotoId photo);
    void closeLoupe();
    bool isLoupeOpen() const;
    PhotoGridView &grid() const { return *m_grid; }
    FilterPanel &filters() const { return *m_filters; }
    LoupeView &loupe() const;
    LargeView &large() const { return *m_large; }
    void openComparison(PhotoId left, PhotoId right);
    QVariantMap saveState() const override;
    void restoreState(const QVariantMap &state) override;

Q_SIGNALS:
    void openFolderRequested();
    void searchResetRequested(); // "Show all photos": the search field must become empty too.

private:
    QWidget *sidePanel();
    QWidget *middle();
    void applyFilter();
    void showAll();
    void showFittingView();
    void enterLarge();
    void showMenu(const QPoint &place);
    void showOffline();
    void connectViews();
    void connectState();

    PageContext m_context;
    PhotoGridModel *m_model;
    PhotoGridView *m_grid;
    FilterPanel *m_filters;
    LargeView *m_large;
    PhotoInspector *m_inspector;
    SortBar *m_sortBar;
    QSplitter *m_splitter;
    QStackedWidget *m_stack;
    NoticeBar *m_onlyBar;    // Says that only photos another page chose are shown.
    NoticeBar *m_offlineBar; // Says which photos cannot be reached, and what to do.
    WelcomeView *m_welcome;
    EmptyState *m_nothing;
    EmptyState *m_loading;
    QString m_search;
    QSet<PhotoId> m_only;
};
