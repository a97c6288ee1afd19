// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/library.h"
#include "ui/common/face_decisions.h"
#include "ui/common/library_state.h"
#include "ui/common/photo_image.h"
#include "ui/common/run_mark.h"
#include "ui/common/theme.h"
#include "ui/common/thumbnails.h"
#include "ui/jobs/job_runner.h"
#include "ui/keys/key_bindings.h"
#include "ui/main_window.h"

#include <QUndoStack>

#include <memory>
#include <optional>

// Builds the objects of the window and hands them to each other; owns them all.
class AppContext
{
public:
    // remembers: take size, destination, language, theme and keys from the user's settings and keep them there. theme,
    // language (a code as in ui/common/language.h): empty for the remembered one.
    AppContext(QApplication &application, const LibraryFiles &files, std::optional<ThemeChoice> theme,
               const QString &language, bool remembers);
    ~AppContext();

    MainWindow &window() { return *m_window; }
    const WindowPages &pages() const { return m_pages; }
    PageContext pageContext();
    // Shows the window and reads the library; paths are scanned.
    void start(const QList<FilePath> &paths);
    // The catalog that the user chose in the settings; empty: none.
    static FilePath chosenCatalog();

private:
    void buildWindow();
    void restoreSettings(bool isThemeGiven);
    void keepSettings();
    void backUpWhenDue();
    void startWith(const FilePath &catalog);
    void chooseLanguage(const QString &code);
    void changeLanguage();

    bool m_remembers;
    QString m_language; // Empty: that of the system.
    bool m_isLanguageChanging = false;
    JobRunner m_runner; // Before the rest, so that it goes last: jobs end before what they report to is gone.
    RunMark m_mark;
    Theme m_theme;
    KeyBindings m_keys;
    QUndoStack m_undo;
    LibraryState m_state;
    ThumbnailCache m_thumbnails;
    PhotoImages m_images;
    FaceDecisions m_decisions;
    WindowPages m_pages;
    std::unique_ptr<MainWindow> m_window;
};
