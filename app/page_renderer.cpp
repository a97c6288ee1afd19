// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/page_renderer.h"

#include "core/license/license_catalog.h"
#include "ui/common/mark_command.h"
#include "ui/library/filter_panel.h"
#include "ui/library/large_view.h"
#include "ui/library/library_page.h"
#include "ui/library/photo_grid_view.h"
#include "ui/license/license_form.h"
#include "ui/license/license_page.h"
#include "ui/license/write_choices.h"
#include "ui/people/people_panel.h"
#include "ui/photo/loupe_view.h"
#include "ui/photo/photo_canvas.h"
#include "ui/photo/photo_inspector.h"
#include "ui/settings/settings_dialog.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QPainter>
#include <QTabWidget>

#include <algorithm>

namespace {

constexpr int tickMs = 100;
constexpr int quietTicksWanted = 4; // Jobs came to rest and what they brought was painted.
constexpr int mostTicks = 600;      // A minute a scene, then the picture is taken as it is.

PhotoId firstWithFaces(const LibraryState &state)
{
    for (const PhotoItem &photo : state.photos()) {
        if (!photo.facts.faces.isEmpty())
            return photo.facts.id;
    }
    return state.photos().isEmpty() ? PhotoId() : state.photos().first().facts.id;
}

// A task to be seen in the list of tasks.
void runUntilStopped(JobControl &control)
{
    control.report(1204, 4880);
    control.setPaused(true);
    control.waitWhilePaused();
}

void closePopups()
{
    while (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *dialog = qobject_cast<QDialog *>(widget))
            dialog->close();
    }
}

} // namespace

PageRenderer::PageRenderer(AppContext &app, const QString &folder, const QString &suffix)
    : m_app(app)
    , m_folder(folder)
    , m_suffix(suffix)
{
    m_timer.setInterval(tickMs);
    connect(&m_timer, &QTimer::timeout, this, &PageRenderer::look);
    planScenes();
    planRightsScenes();
}

void PageRenderer::start()
{
    if (!m_folder.mkpath(QStringLiteral(".")))
        Q_EMIT finished(false);
    else
        m_timer.start();
}

void PageRenderer::planScenes()
{
    LibraryPage &library = *m_app.pages().library;
    MainWindow &window = m_app.window();
    LibraryState &state = m_app.pageContext().state;
    auto *tabs = library.findChild<PhotoInspector *>()->findChild<QTabWidget *>();
    const auto inspectorTab = [&library, &state, tabs](int index) {
        library.grid().setCurrentPhoto(firstWithFaces(state));
        tabs->setCurrentIndex(index);
    };
    m_scenes = {
        {QStringLiteral("library"), [inspectorTab] { inspectorTab(0); }},
        {QStringLiteral("library-people"), [inspectorTab] { inspectorTab(1); }},
        {QStringLiteral("library-findings"), [inspectorTab] { inspectorTab(2); }},
        {QStringLiteral("library-nothing"), [&library] { library.setSearchText(QStringLiteral("no such photo")); }},
        {QStringLiteral("loupe"),
         [&library, &state, tabs] {
             library.setSearchText({});
             tabs->setCurrentIndex(0);
             library.openLoupe(firstWithFaces(state));
         }},
        {QStringLiteral("loupe-face"),
         [&library, &state] {
             const int row = state.rowOf(library.loupe().photo());
             if (row >= 0 && !state.photos().at(row).facts.faces.isEmpty())
                 library.loupe().openFace(state.photos().at(row).facts.faces.first().id);
         }},
        {QStringLiteral("loupe-zoomed"), [&library] { library.loupe().canvas().toggleZoom(); }},
        {QStringLiteral("loupe-alone"),
         [&library] {
             library.loupe().canvas().fit();
             library.large().setFilmstripShown(false);
         }},
        {QStringLiteral("compare"),
         [&library, &state] {
             library.large().setFilmstripShown(true);
             library.openComparison(firstWithFaces(state), {});
         }},
        {QStringLiteral("people"),
         [&library, &window, this] {
             library.closeLoupe();
             window.showPage(m_app.pages().people);
         }},
        {QStringLiteral("people-sweep"), [this] { showLine(PeopleLine::Sweep); }},
        {QStringLiteral("people-everybody"), [this] { showLine(PeopleLine::Everybody); }},
        {QStringLiteral("people-due"), [this] { showLine(PeopleLine::Due); }},
        {QStringLiteral("people-person"), [this] { showPerson(); }},
        {QStringLiteral("people-rename"), [this] { press(QStringLiteral("Rename…")); }},
        {QStringLiteral("people-forget"), [this] { press(QStringLiteral("Forget…")); }},
        {QStringLiteral("license"),
         [&window, this] {
             m_app.pageContext().state.setSelection({});
             window.showPage(m_app.pages().license);
         }},
        {QStringLiteral("license-groups"),
         [this] {
             auto *form = m_app.pages().license->findChild<LicenseForm *>();
             form->setLicense(*findLicense(QStringLiteral("by-sa-4.0")));
             form->writeChoices().unfold();
         }},
        {QStringLiteral("license-faces"),
         [this] { m_app.pages().license->findChild<LicenseForm *>()->setForFaces(true); }},
        {QStringLiteral("publish"), [&window, this] { window.showPage(m_app.pages().publish); }},
        {QStringLiteral("publish-each"), [this] { press(QStringLiteral("Each one")); }},
        {QStringLiteral("publish-texts"), [this] { showPublishTab(1); }},
        {QStringLiteral("publish-ledger"), [this] { showPublishTab(2); }},
        {QStringLiteral("publish-accept"),
         [this] {
             showPublishTab(0);
             press(QStringLiteral("Accept…"));
         }},
        {QStringLiteral("publish-baseline"), [this] { press(QStringLiteral("These were published before…")); }},
        {QStringLiteral("publish-destinations"), [this] { press(QStringLiteral("Edit destinations…")); }},
        {QStringLiteral("settings-general"), [&window] { window.showSettings(SettingsPart::General); }},
        {QStringLiteral("settings-appearance"), [&window] { window.showSettings(SettingsPart::Appearance); }},
        {QStringLiteral("settings-keys"), [&window] { window.showSettings(SettingsPart::Keys); }},
        {QStringLiteral("settings-detection"), [&window] { window.showSettings(SettingsPart::Detection); }},
        {QStringLiteral("settings-privacy"), [&window] { window.showSettings(SettingsPart::Privacy); }},
        {QStringLiteral("settings-library"), [&window] { window.showSettings(SettingsPart::Library); }},
        {QStringLiteral("help-keys"), [&window] { window.showKeys(); }},
        {QStringLiteral("help-manual"), [&window] { window.showManual(); }},
        {QStringLiteral("tasks"),
         [&window, this] {
             m_app.pageContext().runner.start(std::make_shared<Job>(QStringLiteral("2024-07-14")), runUntilStopped);
             window.showTasks();
         }},
        {QStringLiteral("history"),
         [&window, this] {
             m_app.pageContext().runner.stopAll();
             window.showHistory();
         }},
        {QStringLiteral("after-crash"), [&window] { window.tellOfCrash(); }},
    };
}

// The first visible button of the page with this text or name, in the language of the sources.
void PageRenderer::press(const QString &text)
{
    for (QAbstractButton *button : m_app.window().currentPage()->findChildren<QAbstractButton *>()) {
        if (button->isVisible() && (button->text() == text || button->accessibleName() == text)) {
            button->click();
            return;
        }
    }
}

void PageRenderer::showLine(PeopleLine line)
{
    m_app.pages().people->findChild<PeoplePanel *>()->selectLine(line);
}

void PageRenderer::showPerson()
{
    for (const Person &person : m_app.pageContext().state.people().people) {
        if (!person.isForgotten) {
            m_app.pages().people->findChild<PeoplePanel *>()->selectPerson(person.id);
            return;
        }
    }
}

void PageRenderer::showPublishTab(int tab)
{
    m_app.pages().publish->findChild<QTabWidget *>()->setCurrentIndex(tab);
}

void PageRenderer::look()
{
    ++m_ticks;
    const QList<std::shared_ptr<Job>> &jobs = m_app.pageContext().runner.jobs();
    const bool isQuiet =
        std::all_of(jobs.begin(), jobs.end(), [](const auto &job) { return job->control().isPaused(); });
    m_quietTicks = isQuiet ? m_quietTicks + 1 : 0;
    if (m_quietTicks < quietTicksWanted && m_ticks < mostTicks)
        return;
    m_quietTicks = 0;
    m_ticks = 0;
    const Scene &scene = m_scenes.first();
    if (!m_isArranged) {
        closePopups();
        scene.arrange();
        m_isArranged = true;
        return;
    }
    m_isComplete = save(scene.name) && m_isComplete;
    m_isArranged = false;
    m_scenes.removeFirst();
    if (!m_scenes.isEmpty())
        return;
    closePopups();
    m_timer.stop();
    Q_EMIT finished(m_isComplete);
}

bool PageRenderer::save(const QString &name)
{
    MainWindow &window = m_app.window();
    QPixmap picture = window.grab();
    if (QWidget *popup = QApplication::activePopupWidget()) {
        QPainter painter(&picture);
        painter.drawPixmap(popup->mapToGlobal(QPoint(0, 0)) - window.mapToGlobal(QPoint(0, 0)), popup->grab());
    }
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        const auto *dialog = qobject_cast<QDialog *>(widget);
        if (!dialog || !dialog->isVisible())
            continue;
        QPainter painter(&picture);
        const QSize room = window.size() - dialog->size();
        painter.drawPixmap(QPoint(room.width(), room.height()) / 2, widget->grab());
    }
    return picture.save(m_folder.filePath(QStringLiteral("%1%2.png").arg(name, m_suffix)));
}
