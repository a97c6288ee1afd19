// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/photo/loupe_view.h"

#include "core/catalog/suggestion_repository.h"
#include "tests/ui/common/test_library.h"
#include "ui/photo/photo_canvas.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>

class LoupeViewTest : public QObject
{
    Q_OBJECT

private:
    void open(int faces)
    {
        m_library = std::make_unique<TestLibrary>();
        m_photo = m_library->addPhoto(QStringLiteral("a.jpg"), faces, QStringLiteral("by-4.0"));
        m_library->load(1);
        m_loupe = std::make_unique<LoupeView>(m_library->context());
        m_loupe->resize(900, 700);
        m_loupe->setPhoto(m_photo);
        m_loupe->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_loupe.get()));
        QTRY_VERIFY(!m_loupe->canvas().rectOf(m_library->face(m_photo)).isEmpty());
    }

    QWidget *clickFace(int index)
    {
        const QPoint middle = m_loupe->canvas().rectOf(m_library->face(m_photo, index)).center();
        QTest::mouseClick(&m_loupe->canvas(), Qt::LeftButton, {}, middle);
        return QApplication::activePopupWidget();
    }

    DecisionKind decided(int index) const { return m_library->item(m_photo).facts.faces.at(index).decision.kind; }

    std::unique_ptr<TestLibrary> m_library;
    std::unique_ptr<LoupeView> m_loupe;
    PhotoId m_photo;

private Q_SLOTS:
    void cleanup()
    {
        m_loupe.reset();
        m_library.reset();
    }

    void clickOnAFaceAndAnswer_changesTheVerdict()
    {
        open(1);
        QWidget *popup = clickFace(0);
        QVERIFY(popup);
        QTest::mouseClick(popup->findChild<QPushButton *>(QStringLiteral("not-a-face")), Qt::LeftButton);
        QCOMPARE(decided(0), DecisionKind::NotAFace);
        QCOMPARE(m_library->item(m_photo).verdict.verdict, Verdict::Clear);
    }

    void nameFromTheFile_isAButtonAndReturnTakesIt()
    {
        open(1);
        const Box box = m_library->item(m_photo).facts.faces.first().box;
        const RegionInFile region{QStringLiteral("mwg"), QStringLiteral("Ada Example"), box, box, false};
        QVERIFY(SuggestionRepository(**m_library->state().catalog()).replace(m_photo, {{region}, {}}));
        m_library->load(1);
        QWidget *popup = clickFace(0);
        QVERIFY(popup);
        auto *offer = popup->findChild<QPushButton *>(QStringLiteral("fromFile"));
        QVERIFY(offer && offer->text().contains(QStringLiteral("from the file: MWG")));
        auto *name = popup->findChild<QLineEdit *>(QStringLiteral("personName"));
        QVERIFY(name->text().isEmpty());
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(decided(0), DecisionKind::Person);
    }

    void nameAndConsent_clearThePhoto()
    {
        open(1);
        QWidget *popup = clickFace(0);
        QVERIFY(popup);
        auto *name = popup->findChild<QLineEdit *>(QStringLiteral("personName"));
        QTest::keyClicks(name, QStringLiteral("Runner 12"));
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(decided(0), DecisionKind::Person);
        QCOMPARE(m_library->item(m_photo).verdict.verdict, Verdict::Undecided);

        popup = clickFace(0);
        QVERIFY(popup);
        QTest::mouseClick(popup->findChild<QPushButton *>(QStringLiteral("recordConsent")), Qt::LeftButton);
        popup = QApplication::activePopupWidget();
        QVERIFY(popup);
        QTest::mouseClick(popup->findChild<QPushButton *>(QStringLiteral("saveConsent")), Qt::LeftButton);
        QCOMPARE(m_library->item(m_photo).verdict.verdict, Verdict::Clear);
    }

    void exceptionWithoutReason_isNotTaken()
    {
        open(1);
        QWidget *popup = clickFace(0);
        QVERIFY(popup);
        QTest::mouseClick(popup->findChild<QPushButton *>(QStringLiteral("legal-exception")), Qt::LeftButton);
        auto *reason = popup->findChild<QLineEdit *>(QStringLiteral("exceptionReason"));
        QTest::keyClick(reason, Qt::Key_Return);
        QCOMPARE(decided(0), DecisionKind::None);
        QTest::keyClicks(reason, QStringLiteral("Public assembly"));
        QTest::keyClick(reason, Qt::Key_Return);
        QCOMPARE(decided(0), DecisionKind::LegalException);
        QCOMPARE(m_library->item(m_photo).facts.faces.first().decision.reason, QStringLiteral("Public assembly"));
    }

    void decision_isTakenBackFromThePopup()
    {
        open(1);
        Decision statue;
        statue.kind = DecisionKind::Depicted;
        QVERIFY(m_library->decisions().decide({{m_photo, m_library->face(m_photo)}}, statue));
        QWidget *popup = clickFace(0);
        QVERIFY(popup);
        QTest::mouseClick(popup->findChild<QPushButton *>(QStringLiteral("none")), Qt::LeftButton);
        QCOMPARE(decided(0), DecisionKind::None);
    }

    void tabAndReturn_reachEveryFaceWithoutAMouse()
    {
        open(2);
        m_loupe->canvas().setFocus();
        QTest::keyClick(&m_loupe->canvas(), Qt::Key_Tab);
        QCOMPARE(m_loupe->canvas().focusedFace(), m_library->face(m_photo, 0));
        QTest::keyClick(&m_loupe->canvas(), Qt::Key_Tab);
        QCOMPARE(m_loupe->canvas().focusedFace(), m_library->face(m_photo, 1));
        QTest::keyClick(&m_loupe->canvas(), Qt::Key_Return);
        QWidget *popup = QApplication::activePopupWidget();
        QVERIFY(popup);
        QTest::mouseClick(popup->findChild<QPushButton *>(QStringLiteral("depicted")), Qt::LeftButton);
        QCOMPARE(decided(0), DecisionKind::None);
        QCOMPARE(decided(1), DecisionKind::Depicted);
    }
};

QTEST_MAIN(LoupeViewTest)
#include "loupe_view_test.moc"
