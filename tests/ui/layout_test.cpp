// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every page and dialog in every language on a screen at 200 %: no text is cut, and right to left everything is on the
// other side.

#include "tests/ui/clipped_texts.h"
#include "tests/ui/whole_window.h"

#include "ui/keys/key_button.h"

class LayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCOMPARE(qApp->devicePixelRatio(), 2.0); }

    void noText_isCut_data()
    {
        QTest::addColumn<QString>("code");
        for (const LanguageChoice &choice : languageChoices()) {
            if (!choice.code.isEmpty())
                QTest::newRow(qPrintable(choice.code)) << choice.code;
        }
    }

    void noText_isCut()
    {
        QFETCH(const QString, code);
        WholeWindow whole(ThemeChoice::Dark, code);
        QStringList clipped;
        int looks = 0;
        for (const WholeWindow::Scene &scene : whole.scenes()) {
            scene.arrange();
            whole.settle();
            ++looks;
            for (const QString &text : ClippedTexts::in(whole.window.get()))
                clipped.append(QString::fromLatin1(scene.name) + QStringLiteral(": ") + text);
            const bool hasDialogs = qstrcmp(scene.name, "people") == 0 || qstrcmp(scene.name, "people-person") == 0 ||
                                    qstrcmp(scene.name, "publish") == 0;
            for (qsizetype i = 0; hasDialogs && i < whole.dialogButtons().size(); ++i) {
                if (const QDialog *dialog = whole.openedBy(whole.dialogButtons().at(i))) {
                    ++looks;
                    for (const QString &text : ClippedTexts::in(dialog))
                        clipped.append(dialog->windowTitle() + QStringLiteral(": ") + text);
                }
                WholeWindow::closeDialogs();
            }
        }
        QVERIFY(looks > 20);
        QCOMPARE(whole.window->size(), QSize(1440, 900)); // No page makes the window larger than the screen.
        clipped.removeDuplicates();
        QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(u'\n')));
    }

    void rightToLeft_turnsThePanelsAround()
    {
        WholeWindow whole(ThemeChoice::Dark, QStringLiteral("ar"));
        whole.window->showPage(whole.pages.people);
        whole.settle();
        const auto centerOf = [&whole](const QWidget *widget) {
            return widget->mapTo(whole.window.get(), widget->rect().center()).x();
        };
        const auto *side = whole.pages.people->findChild<PeoplePanel *>();
        const auto *key = whole.pages.people->findChild<KeyButton *>();
        QVERIFY(centerOf(side) > whole.window->width() / 2);
        QVERIFY(centerOf(key) < whole.window->width() / 2);
    }

    void rightToLeft_turnsTheKeyCapsAround()
    {
        WholeWindow whole(ThemeChoice::Dark, QStringLiteral("ar"));
        whole.window->showPage(whole.pages.people);
        whole.settle();
        auto *key = whole.pages.people->findChild<KeyButton *>();
        const QImage picture = key->grab().toImage();
        // The cap is lighter than the panel it stands on.
        const int y = picture.height() / 2;
        const int inset = picture.height() / 4;
        QVERIFY(picture.pixelColor(picture.width() - inset, y).lightness() >
                picture.pixelColor(inset / 4, y).lightness());
    }
};

int main(int argc, char **argv)
{
    qputenv("QT_SCALE_FACTOR", "2"); // Counts before the application exists.
    QApplication application(argc, argv);
    LayoutTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "layout_test.moc"
