// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What people come to the program for, from beginning to end in the whole window, with their clicks and keys only.

#include "tests/ui/whole_window.h"

#include "ui/publish/finding_groups.h"

#include <QLabel>
#include <QMimeData>
#include <QUrl>

namespace {

// All that can be read on the page in front.
QString shownTextOf(const QWidget *page)
{
    QStringList texts;
    for (const QLabel *label : page->findChildren<QLabel *>()) {
        if (label->isVisible())
            texts.append(label->text());
    }
    return texts.join(u'\n');
}

void drop(QWidget *window, const QString &folder)
{
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(folder)});
    QDragEnterEvent enter(QPoint(100, 100), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(window, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent dropped(QPointF(100, 100), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(window, &dropped);
}

} // namespace

class StoriesTest : public QObject
{
    Q_OBJECT

private:
    // The window over a library, built as the program does.
    void open(SampleLibrary &library)
    {
        m_theme =
            std::make_unique<Theme>(*qobject_cast<QApplication *>(QCoreApplication::instance()), ThemeChoice::Dark);
        m_pages.library = new LibraryPage(library.context());
        m_pages.people = new PeoplePage(library.context());
        m_pages.license = new LicensePage(library.context());
        m_pages.publish = new PublishPage(library.context());
        m_window = std::make_unique<MainWindow>(library.context(), m_pages, *m_theme);
        m_window->resize(1440, 900);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    std::unique_ptr<Theme> m_theme;
    WindowPages m_pages;
    std::unique_ptr<MainWindow> m_window;

private Q_SLOTS:
    void cleanup()
    {
        m_window.reset();
        m_theme.reset();
    }

    void newcomer_knowsInThreeActionsWhatMayBePublished()
    {
        SampleLibrary library;
        QDir(library.folder.path()).mkdir(QStringLiteral("pictures"));
        const QString pictures = library.folder.filePath(QStringLiteral("pictures"));
        for (const char *name : {"coffee.png", "grace_hopper.jpg", "rocket.jpg"})
            QFile::copy(QStringLiteral(CLEARFRAME_SAMPLES "/") + QString::fromLatin1(name),
                        pictures + u'/' + QString::fromLatin1(name));
        open(library);

        drop(m_window.get(), pictures); // The first action; what follows is waiting.
        QTRY_COMPARE_WITH_TIMEOUT(int(library.state.photos().size()), 3, 120'000);
        QTRY_VERIFY_WITH_TIMEOUT(!library.state.isScanning() && library.runner.jobs().isEmpty(), 120'000);
        QTest::keyClick(m_window.get(), Qt::Key_4, Qt::ControlModifier); // The second one, and the last.
        QTRY_COMPARE(m_window->currentPage(), m_pages.publish);
        QVERIFY(library.waitForJobs());

        QTest::qWait(300); // Rows are made a moment after the page comes to the front.
        const QString page = shownTextOf(m_pages.publish);
        QVERIFY2(page.contains(QStringLiteral("of 3 photo")), qPrintable(page)); // How many may go,
        const int stopped = library.state.count(Verdict::Undecided) + library.state.count(Verdict::Blocked);
        QVERIFY(stopped > 0);
        for (const FindingGroup &group : groupFindings({&library.state.photos().first()})) // and what stops the others.
            QVERIFY2(page.contains(group.title), qPrintable(group.title + u'\n' + page));
    }

    void school_answersAHundredAndTwentyFacesByKeyboardAlone()
    {
        constexpr int photos = 40;
        SampleLibrary library;
        for (int i = 0; i < photos; ++i)
            library.addPhoto(QStringLiteral("grace_hopper.jpg"),
                             {{0.05, 0.2, 0.2, 0.2}, {0.4, 0.2, 0.2, 0.2}, {0.7, 0.2, 0.2, 0.2}},
                             QStringLiteral("CC BY 4.0"), QStringLiteral("class-%1.jpg").arg(i));
        QVERIFY(library.reload());
        open(library);
        const auto press = [this](Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
            QTest::keyClick(m_window->focusWidget() ? m_window->focusWidget() : m_window.get(), key, modifiers);
        };
        const auto open = [&library] {
            int faces = 0;
            for (const PhotoItem &photo : library.state.photos()) {
                for (const FaceFacts &face : photo.facts.faces)
                    faces += face.decision.kind == DecisionKind::None;
            }
            return faces;
        };
        const auto named = [&library](DecisionKind kind) {
            int faces = 0;
            for (const PhotoItem &photo : library.state.photos()) {
                for (const FaceFacts &face : photo.facts.faces)
                    faces += face.decision.kind == kind;
            }
            return faces;
        };

        press(Qt::Key_2, Qt::ControlModifier);
        QTRY_COMPARE(m_window->currentPage(), m_pages.people);
        for (int left = 3 * photos; left > 0; --left) {
            QCOMPARE(open(), left);
            switch (left % 4) {
            case 0: // A name, typed anew each time.
                for (const QChar letter : QStringLiteral("Pupil %1").arg(left % 25))
                    QTest::keyClick(m_window->focusWidget(), letter.toLatin1()); // The first one leads to the field.
                press(Qt::Key_Return);
                break;
            case 1:
                press(Qt::Key_K);
                break;
            case 2:
                press(Qt::Key_X);
                break;
            default:
                press(Qt::Key_D);
            }
        }
        QCOMPARE(open(), 0);
        QCOMPARE(named(DecisionKind::Person), 30);
        QCOMPARE(named(DecisionKind::NotRecognizable), 30);
        QCOMPARE(named(DecisionKind::NotAFace), 30);
        QCOMPARE(named(DecisionKind::Depicted), 30);
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(open(), 1);
        QTest::keySequence(QApplication::focusWidget(), QKeySequence::Redo);
        QCOMPARE(open(), 0);
    }
};

QTEST_MAIN(StoriesTest)
#include "stories_test.moc"
