// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/library.h"
#include "ui/common/face_decisions.h"
#include "ui/common/library_state.h"
#include "ui/common/photo_image.h"
#include "ui/common/theme.h"
#include "ui/common/thumbnails.h"
#include "ui/jobs/job_runner.h"
#include "ui/main_window.h"

#include <QUndoStack>

#include <memory>

// Builds the objects of the window and hands them to each other; owns them all.
class AppContext
{
public:
    // remembers: take size, destination and language from the user's settings and keep them there. language: a code as
    // in ui/common/language.h, empty for the remembered one.
    AppContext(QApplication &application, const LibraryFiles &files, ThemeChoice theme, const QString &language,
               bool remembers);
    ~AppContext();

    MainWindow &window() { return *m_window; }
    const WindowPages &pages() const { return m_pages; }
    PageContext pageContext();
    // Shows the window and reads the library; paths are scanned.
    void start(const QList<FilePath> &paths);

private:
    void buildWindow();
    void chooseLanguage(const QString &code);
    void changeLanguage();

    bool m_remembers;
    QString m_language; // Empty: that of the system.
    bool m_isLanguageChanging = false;
    JobRunner m_runner; // Before the rest, so that it goes last: jobs end before what they report to is gone.
    Theme m_theme;
    QUndoStack m_undo;
    LibraryState m_state;
    ThumbnailCache m_thumbnails;
    PhotoImages m_images;
    FaceDecisions m_decisions;
    WindowPages m_pages;
    std::unique_ptr<MainWindow> m_window;
};
