// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"
#include "ui/common/page.h"
#include "ui/library/photo_filter.h"

class EmptyState;
class FilterPanel;
class LoupeView;
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
    LoupeView &loupe() const { return *m_loupe; }

Q_SIGNALS:
    void openFolderRequested();
    void searchResetRequested(); // "Show all photos": the search field must become empty too.

private:
    QWidget *sidePanel();
    QWidget *middle();
    void applyFilter();
    void showAll();
    void showFittingView();
    void step(int direction);
    void showPosition();

    PageContext m_context;
    PhotoGridModel *m_model;
    PhotoGridView *m_grid;
    FilterPanel *m_filters;
    LoupeView *m_loupe;
    PhotoInspector *m_inspector;
    SortBar *m_sortBar;
    QStackedWidget *m_stack;
    NoticeBar *m_onlyBar; // Says that only photos another page chose are shown.
    EmptyState *m_welcome;
    EmptyState *m_nothing;
    EmptyState *m_loading;
    QString m_search;
    QSet<PhotoId> m_only;
    int m_loupeRow = 0; // Of the model: where the photo in the loupe stood last.
};
