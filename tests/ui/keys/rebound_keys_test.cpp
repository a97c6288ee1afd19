// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/people/sample_library.h"
#include "ui/keys/key_bindings.h"
#include "ui/library/library_page.h"
#include "ui/main_window.h"
#include "ui/people/face_list.h"
#include "ui/people/people_page.h"

#include <QLineEdit>
#include <QStackedWidget>

namespace {

constexpr Box leftFace{0.1, 0.1, 0.2, 0.3};
constexpr Box rightFace{0.6, 0.1, 0.2, 0.3};

} // namespace

// The queue in the real window, answered with keys of the user.
class ReboundKeysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_library = std::make_unique<SampleLibrary>();
        m_photo = m_library->addPhoto(QStringLiteral("astronaut.png"), {leftFace, rightFace}, QStringLiteral("by-4.0"));
        QVERIFY(m_library->reload());
        m_theme = std::make_unique<Theme>(*qApp, ThemeChoice::Dark);
        m_keys = std::make_unique<KeyBindings>();
        WindowPages pages;
        pages.library = new LibraryPage(m_library->context());
        pages.people = new PeoplePage(m_library->context());
        pages.license = new Page(QStringLiteral("License"), QStringLiteral("license"));
        pages.publish = new Page(QStringLiteral("Publish"), QStringLiteral("publish"));
        m_window = std::make_unique<MainWindow>(m_library->context(), pages, *m_theme, nullptr, m_keys.get());
        m_window->resize(1440, 900);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
        m_faces = m_window->findChild<FaceList *>();
        QVERIFY(m_faces);
        m_faces->setFocus();
    }
    void cleanup()
    {
        m_window.reset();
        m_library->waitForJobs();
        m_keys.reset();
        m_theme.reset();
        m_library.reset();
    }

    void usualKey_answers()
    {
        QTest::keyClick(m_faces, Qt::Key_X);
        QTRY_COMPARE(decided(DecisionKind::NotAFace), 1);
    }

    void newKey_answersAndTheOldOneBeginsAName()
    {
        m_keys->setKeys(QStringLiteral("queue.notAFace"), {QKeySequence(Qt::Key_F)});
        QTest::keyClick(m_faces, Qt::Key_F);
        QTRY_COMPARE(decided(DecisionKind::NotAFace), 1);
        QTest::keyClick(m_faces, Qt::Key_X);
        const auto *name = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(name);
        QCOMPARE(name->text(), QStringLiteral("x"));
        QCOMPARE(decided(DecisionKind::NotAFace), 1);
    }

    void newKeyForUndo_undoes()
    {
        m_keys->setKeys(QStringLiteral("queue.undo"), {QKeySequence(Qt::Key_Backspace)});
        QTest::keyClick(m_faces, Qt::Key_X);
        QTRY_COMPARE(decided(DecisionKind::NotAFace), 1);
        QTest::keyClick(m_faces, Qt::Key_Backspace);
        QTRY_COMPARE(decided(DecisionKind::NotAFace), 0);
    }

    void answer_isUndoneFromAnotherPage()
    {
        QTest::keyClick(m_faces, Qt::Key_K);
        QTRY_COMPARE(decided(DecisionKind::NotRecognizable), 1);
        QTest::keyClick(m_window.get(), Qt::Key_4, Qt::ControlModifier);
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(decided(DecisionKind::NotRecognizable), 0);
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(decided(DecisionKind::NotRecognizable), 1);
    }

private:
    int decided(DecisionKind kind) const
    {
        const int row = m_library->state.rowOf(m_photo);
        const auto &faces = m_library->state.photos().at(row).facts.faces;
        return int(
            std::count_if(faces.begin(), faces.end(), [kind](const auto &face) { return face.decision.kind == kind; }));
    }

    std::unique_ptr<SampleLibrary> m_library;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<KeyBindings> m_keys;
    std::unique_ptr<MainWindow> m_window;
    FaceList *m_faces = nullptr;
    PhotoId m_photo;
};

QTEST_MAIN(ReboundKeysTest)
#include "rebound_keys_test.moc"
