// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/page_renderer.h"

#include "core/license/license_catalog.h"
#include "ui/library/library_page.h"
#include "ui/library/photo_grid_view.h"
#include "ui/license/license_form.h"
#include "ui/license/license_page.h"
#include "ui/license/preview_tree.h"
#include "ui/license/session_log.h"
#include "ui/photo/photo_inspector.h"

#include <QAction>
#include <QMenu>
#include <QTabWidget>
#include <QTableView>

#include <algorithm>

namespace {

PhotoId firstWithConflict(const LibraryState &state)
{
    const auto photo = std::ranges::find_if(state.photos(),
                                            [](const PhotoItem &one) { return !one.facts.rights.conflicts.isEmpty(); });
    return photo == state.photos().end() ? PhotoId() : photo->facts.id;
}

QList<PhotoId> allOf(const LibraryState &state)
{
    QList<PhotoId> photos;
    for (const PhotoItem &photo : state.photos())
        photos.append(photo.facts.id);
    return photos;
}

} // namespace

void PageRenderer::planRightsScenes()
{
    LibraryPage &library = *m_app.pages().library;
    LibraryState &state = m_app.pageContext().state;
    auto *tabs = library.findChild<PhotoInspector *>()->findChild<QTabWidget *>();
    const auto conflict = [this, &library, &state, tabs](int tab) {
        m_app.window().showPage(&library);
        library.closeLoupe();
        library.grid().setCurrentPhoto(firstWithConflict(state));
        tabs->setCurrentIndex(tab);
    };
    const auto log = [this] { return m_app.pages().license->findChild<SessionLog *>(); };
    m_scenes += {
        {QStringLiteral("library-conflict"), [conflict] { conflict(0); }},
        {QStringLiteral("library-history"), [conflict] { conflict(3); }},
        {QStringLiteral("library-mixed"),
         [&library, &state] {
             library.showPhotos(allOf(state));
             library.grid().selectAll();
         }},
        {QStringLiteral("license-kinds"),
         [this, &state] {
             state.setSelection({});
             m_app.window().showPage(m_app.pages().license);
             auto *form = m_app.pages().license->findChild<LicenseForm *>();
             form->setForFaces(false);
             form->setLicense(*findLicense(QStringLiteral("by-nc-nd-4.0")));
         }},
        {QStringLiteral("license-template"),
         [this] {
             m_app.pages().license->findChild<PreviewTree *>()->expand(
                 m_app.pages().license->findChild<PreviewTree *>()->model()->index(0, 0));
             for (QAction *action :
                  m_app.pages().license->findChild<LicenseForm *>()->findChild<QMenu *>()->actions()) {
                 if (action->isEnabled()) {
                     action->trigger(); // The first one saves the answers.
                     break;
                 }
             }
         }},
        {QStringLiteral("license-log"),
         [this] { m_app.pages().license->findChild<QTabWidget *>()->setCurrentIndex(1); }},
        {QStringLiteral("license-session-detail"),
         [log] {
             auto *table = log()->findChild<QTableView *>();
             Q_EMIT table->activated(table->currentIndex());
         }},
    };
}
