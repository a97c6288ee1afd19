// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/license/license_catalog.h"
#include "tests/ui/people/sample_library.h"
#include "ui/common/language.h"
#include "ui/library/library_page.h"
#include "ui/library/photo_grid_view.h"
#include "ui/license/license_form.h"
#include "ui/license/license_page.h"
#include "ui/license/write_preview.h"
#include "ui/main_window.h"
#include "ui/people/people_page.h"
#include "ui/people/people_panel.h"
#include "ui/photo/loupe_view.h"
#include "ui/photo/photo_inspector.h"
#include "ui/publish/publish_page.h"

#include <QDialog>
#include <QFileDialog>
#include <QTabWidget>

// The whole window over a small library in which every page has something to show: faces open and decided, a person
// with and one without consent, a photo without a license.
class WholeWindow
{
public:
    // code: as in ui/common/language.h.
    explicit WholeWindow(ThemeChoice themeChoice = ThemeChoice::Dark, const QString &code = QStringLiteral("en"))
        : theme(*qobject_cast<QApplication *>(QCoreApplication::instance()), themeChoice)
    {
        applyLanguage(code);
        library.state.reloadProfiles();
        fill();
        pages.library = new LibraryPage(library.context());
        pages.people = new PeoplePage(library.context());
        pages.license = new LicensePage(library.context());
        pages.publish = new PublishPage(library.context());
        window = std::make_unique<MainWindow>(library.context(), pages, theme);
        window->resize(1440, 900);
        window->show();
        settle();
    }
    ~WholeWindow()
    {
        closeDialogs();
        window.reset();
        applyLanguage(QStringLiteral("en"));
    }

    // Everything that was started is done and painted; some of it starts a moment after the last change.
    void settle()
    {
        constexpr int quietWanted = 18;
        for (int quiet = 0; quiet < quietWanted;) {
            QTest::qWait(20);
            quiet = library.runner.jobs().isEmpty() ? quiet + 1 : 0;
        }
    }
    static QList<QDialog *> dialogs()
    {
        QList<QDialog *> found;
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *dialog = qobject_cast<QDialog *>(widget); dialog && dialog->isVisible())
                found.append(dialog);
        }
        return found;
    }
    static void closeDialogs()
    {
        while (QWidget *popup = QApplication::activePopupWidget())
            popup->close();
        for (QDialog *dialog : dialogs())
            dialog->reject();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }

    // A state of the window that a user meets, and how to get there from the one before.
    struct Scene
    {
        const char *name;
        std::function<void()> arrange;
    };
    QList<Scene> scenes()
    {
        const auto inspector = [this](int tab) {
            pages.library->grid().setCurrentPhoto(astronaut);
            window->showPage(pages.library);
            pages.library->findChild<PhotoInspector *>()->findChild<QTabWidget *>()->setCurrentIndex(tab);
        };
        const auto line = [this](PeopleLine which) {
            window->showPage(pages.people);
            pages.people->findChild<PeoplePanel *>()->selectLine(which);
        };
        const auto publishTab = [this](int tab) {
            window->showPage(pages.publish);
            pages.publish->findChild<QTabWidget *>()->setCurrentIndex(tab);
        };
        return {
            {"library", [=] { inspector(0); }},
            {"library-people", [=] { inspector(1); }},
            {"library-findings", [=] { inspector(2); }},
            {"library-all-selected", [this] { pages.library->grid().selectAll(); }},
            {"library-nothing", [this] { pages.library->setSearchText(QStringLiteral("no such photo")); }},
            {"loupe",
             [this] {
                 pages.library->setSearchText({});
                 pages.library->openLoupe(astronaut);
             }},
            {"people",
             [=, this] {
                 pages.library->closeLoupe();
                 line(PeopleLine::Undecided);
             }},
            {"people-sweep", [=] { line(PeopleLine::Sweep); }},
            {"people-named", [=] { line(PeopleLine::NamesInFiles); }},
            {"people-everybody", [=] { line(PeopleLine::Everybody); }},
            {"people-due", [=] { line(PeopleLine::Due); }},
            {"people-person", [this] { pages.people->findChild<PeoplePanel *>()->selectPerson(ada); }},
            {"license",
             [this] {
                 library.state.setSelection({});
                 window->showPage(pages.license);
             }},
            {"license-preview",
             [this] {
                 pages.license->findChild<LicenseForm *>()->setLicense(
                     findLicense(QStringLiteral("by-sa-4.0")).value_or(License()));
                 const auto *preview = pages.license->findChild<WritePreview *>();
                 (void)QTest::qWaitFor([&] { return preview->plan() && !preview->isRunning(); }, 30'000);
             }},
            {"license-faces", [this] { pages.license->findChild<LicenseForm *>()->setForFaces(true); }},
            {"license-log",
             [this] {
                 auto *tabs = pages.license->findChild<QTabWidget *>();
                 tabs->setCurrentIndex(tabs->count() - 1);
             }},
            {"publish", [=] { publishTab(0); }},
            {"publish-texts", [=] { publishTab(1); }},
            {"publish-ledger", [=] { publishTab(2); }},
        };
    }
    // Buttons of the page in front that open a dialog; their text ends as it does in every language.
    QList<QAbstractButton *> dialogButtons() const
    {
        QList<QAbstractButton *> buttons;
        for (QAbstractButton *button : window->currentPage()->findChildren<QAbstractButton *>()) {
            if (button->isVisible() && button->isEnabled() && button->text().endsWith(u'…'))
                buttons.append(button);
        }
        return buttons;
    }
    // Null when it opened none of ours (a file dialog is the system's).
    QDialog *openedBy(QAbstractButton *button)
    {
        QTimer closer; // File dialogs run their own event loop until they are closed.
        QObject::connect(&closer, &QTimer::timeout, &closer, [] {
            for (QDialog *dialog : dialogs()) {
                if (qobject_cast<QFileDialog *>(dialog))
                    dialog->reject();
            }
        });
        closer.start(50);
        button->click();
        settle();
        return dialogs().value(0);
    }

    SampleLibrary library;
    Theme theme;
    WindowPages pages;
    std::unique_ptr<MainWindow> window;
    PhotoId astronaut;
    PhotoId hopper;
    PersonId ada;

private:
    void fill()
    {
        astronaut = library.addPhoto(QStringLiteral("astronaut.png"),
                                     {{0.35, 0.12, 0.16, 0.24}, {0.6, 0.2, 0.1, 0.1}, {0.1, 0.5, 0.12, 0.12}},
                                     QStringLiteral("CC BY 4.0"), QStringLiteral("IMG_0001.png"));
        hopper = library.addPhoto(QStringLiteral("grace_hopper.jpg"), {{0.3, 0.1, 0.4, 0.4}},
                                  QStringLiteral("CC BY-SA 4.0"), QStringLiteral("IMG_0002.jpg"));
        library.addPhoto(QStringLiteral("coffee.png"), {}, {}, QStringLiteral("IMG_0003.png"));
        library.addPhoto(QStringLiteral("rocket.jpg"), {{0.2, 0.2, 0.2, 0.2}}, QStringLiteral("CC0"),
                         QStringLiteral("IMG_0004.jpg"));
        const bool isRead = library.reload();
        const auto decide = [this](PhotoId photo, int face, const QString &name) {
            (void)library.decisions.decideAsPerson({{photo, library.photo(photo).facts.faces.at(face).id}}, name);
        };
        decide(hopper, 0, QStringLiteral("Ada Example"));
        decide(astronaut, 1, QStringLiteral("Runner 12"));
        for (const Person &person : library.state.people().people) {
            if (person.name == u"Ada Example")
                ada = person.id;
        }
        Consent consent;
        consent.person = ada;
        consent.state = ConsentState::Granted;
        consent.uses = {QStringLiteral("web")};
        consent.from = QDate::currentDate().addDays(-10);
        consent.until = QDate::currentDate().addDays(20);
        (void)library.decisions.addConsent(consent);
        Q_ASSERT(isRead && library.waitForJobs());
        Q_UNUSED(isRead)
    }
};
