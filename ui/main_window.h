// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/file_path.h"
#include "core/faces/detection.h"
#include "ui/common/page.h"

#include <QMainWindow>

#include <functional>

class LibraryPage;
class NoticeBar;
class QActionGroup;
class QMenu;
class QStackedWidget;
class QUrl;
class Theme;
class TopBar;

// The pages in the order of their tabs; the window takes them over.
struct WindowPages
{
    LibraryPage *library = nullptr;
    Page *people = nullptr;
    Page *license = nullptr;
    Page *publish = nullptr;
};

// A file URL as dropped by a file manager, as the bytes of the path.
FilePath pathOfUrl(const QUrl &url);

// Puts the pages together: tabs, destination, search, status, and the keys that hold everywhere.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(const PageContext &context, const WindowPages &pages, Theme &theme, QWidget *parent = nullptr);

    void openPaths(const QList<FilePath> &paths);
    void showPage(const Page *page);
    Page *currentPage() const;
    int currentPageIndex() const;
    void showPageAt(int index);
    // Where the user is, to come back to it in the next window on the same library.
    QVariantMap savePlace() const;
    void restorePlace(const QVariantMap &place);
    // Which language the menu shows as chosen; empty: that of the system.
    void setLanguage(const QString &code);

Q_SIGNALS:
    // The window must be built anew to show it.
    void languageChosen(const QString &code);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void addActions();
    void addThemeActions();
    void addLanguageActions();
    QAction *addAction(const QString &text, const QKeySequence &keys, const std::function<void()> &deed);
    void addPageKeys();
    void showDetection();
    void connectPages();
    void chooseFolder();
    void scanAgain(DetectionMode mode);
    void showProblem(const QString &sentence);

    PageContext m_context;
    WindowPages m_pages;
    Theme &m_theme;
    QMenu *m_menu;
    QActionGroup *m_languages;
    TopBar *m_top;
    NoticeBar *m_problem;
    QStackedWidget *m_stack;
};
