// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/file_path.h"
#include "core/faces/detection.h"
#include "ui/common/page.h"

#include <QMainWindow>

#include <functional>
#include <optional>

class KeyBindings;
class KeySheet;
class LibraryPage;
class ManualWindow;
class NoticeBar;
class QActionGroup;
class QMenu;
class QStackedWidget;
class QUrl;
class SettingsDialog;
class StatusStrip;
class Theme;
class TopBar;
enum class SettingsPart;

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
    // keys: null for the usual ones, which are not kept then.
    MainWindow(const PageContext &context, const WindowPages &pages, Theme &theme, QWidget *parent = nullptr,
               KeyBindings *keys = nullptr);

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
    SettingsDialog *showSettings(SettingsPart part);
    std::optional<SettingsPart> openSettings() const; // Empty: they are closed.
    ManualWindow *showManual();
    KeySheet *showKeys();
    void showTasks();
    void showHistory();
    // The window before this one did not come to its end.
    void tellOfCrash();

Q_SIGNALS:
    // The window must be built anew to show it.
    void languageChosen(const QString &code);
    // The program must start again with it.
    void catalogChosen(const FilePath &catalog);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void addActions();
    void addUndoActions();
    void addThemeActions();
    void addLanguageActions();
    void addHelpActions();
    // In the menu and, by its id in ui/keys, with the user's keys.
    QAction *addAction(const QString &text, const QString &id, const std::function<void()> &deed);
    void addKeys(QAction *action, const QString &id);
    void addPageKeys();
    void toggleFullScreen();
    void connectPages();
    void chooseFolder();
    void scanAgain(DetectionMode mode);
    void showProblem(const QString &sentence);

    PageContext m_context;
    WindowPages m_pages;
    Theme &m_theme;
    KeyBindings *m_keys;
    QString m_language;
    QMenu *m_menu;
    QActionGroup *m_languages;
    TopBar *m_top;
    NoticeBar *m_problem;
    QStackedWidget *m_stack;
    StatusStrip *m_strip;
};
