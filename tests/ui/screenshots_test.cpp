// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every state of every page as a picture: dark, light, German, Arabic, and at 200 %. The pictures are kept in
// build/…/screenshots to be looked at; what a program can see in them is checked here.

#include "tests/ui/whole_window.h"

#include <QFontDatabase>
#include <QPainter>
#include <QProcess>

namespace {

struct Look
{
    const char *name;
    ThemeChoice theme;
    const char *code;
    const char *scale;
};
constexpr Look looks[] = {
    {"dark", ThemeChoice::Dark, "en", "1"},     {"light", ThemeChoice::Light, "en", "1"},
    {"german", ThemeChoice::Light, "de", "1"},  {"arabic", ThemeChoice::Dark, "ar", "1"},
    {"dark-200", ThemeChoice::Dark, "en", "2"},
};

QString folder()
{
    return QStringLiteral(CLEARFRAME_BIN_DIR "/../screenshots");
}

// How much of the picture has about this color.
double shareOf(const QImage &picture, const QColor &color)
{
    constexpr int tolerance = 6;
    constexpr int step = 3;
    int same = 0;
    int all = 0;
    for (int y = 0; y < picture.height(); y += step) {
        for (int x = 0; x < picture.width(); x += step) {
            const QRgb pixel = picture.pixel(x, y);
            ++all;
            same += qAbs(qRed(pixel) - color.red()) <= tolerance && qAbs(qGreen(pixel) - color.green()) <= tolerance &&
                    qAbs(qBlue(pixel) - color.blue()) <= tolerance;
        }
    }
    return all == 0 ? 0 : double(same) / all;
}

int colorsIn(const QImage &picture)
{
    QSet<QRgb> colors;
    for (int y = 0; y < picture.height(); y += 2) {
        for (int x = 0; x < picture.width(); x += 2)
            colors.insert(picture.pixel(x, y));
    }
    return int(colors.size());
}

int takePictures(const Look &look)
{
    WholeWindow whole(look.theme, QString::fromLatin1(look.code));
    for (const WholeWindow::Scene &scene : whole.scenes()) {
        scene.arrange();
        whole.settle();
        const QString file = QStringLiteral("%1/%2-%3.png")
                                 .arg(folder(), QString::fromLatin1(scene.name), QString::fromLatin1(look.name));
        if (!whole.window->grab().save(file))
            return 3;
    }
    return 0;
}

} // namespace

class ScreenshotsTest : public QObject
{
    Q_OBJECT

private:
    QImage picture(const QString &scene, const char *look) const
    {
        return QImage(QStringLiteral("%1/%2-%3.png").arg(folder(), scene, QString::fromLatin1(look)))
            .convertToFormat(QImage::Format_RGB32);
    }
    // Of the pictures in this look.
    static void forEach(const char *look, const std::function<void(const QString &, const QImage &)> &check)
    {
        const QString end = QStringLiteral("-%1.png").arg(QString::fromLatin1(look));
        for (const QString &name : QDir(folder()).entryList({u'*' + end}, QDir::Files))
            check(name, QImage(folder() + u'/' + name).convertToFormat(QImage::Format_RGB32));
    }

private Q_SLOTS:
    void initTestCase()
    {
        QDir(folder()).removeRecursively();
        QVERIFY(QDir().mkpath(folder()));
        for (const Look &look : looks) { // The scale counts before the application exists: one program each.
            QProcess program;
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(QStringLiteral("QT_SCALE_FACTOR"), QString::fromLatin1(look.scale));
            environment.insert(QStringLiteral("CLEARFRAME_LOOK"), QString::fromLatin1(look.name));
            program.setProcessEnvironment(environment);
            program.start(QCoreApplication::applicationFilePath(), {});
            QVERIFY(program.waitForFinished(300'000));
            QCOMPARE(program.exitCode(), 0);
        }
    }

    void everyState_isPictured()
    {
        for (const Look &look : looks) {
            int pictures = 0;
            forEach(look.name, [&](const QString &, const QImage &) { ++pictures; });
            QVERIFY2(pictures >= 19, look.name);
        }
    }

    void noPicture_isEmpty()
    {
        for (const Look &look : looks) {
            forEach(look.name, [](const QString &name, const QImage &image) {
                QVERIFY2(!image.isNull() && colorsIn(image) > 40, qPrintable(name));
            });
        }
    }

    void theme_surroundsEverything()
    {
        const auto surround = [](const Tokens &theme, const QImage &image) {
            return shareOf(image, theme.window) + shareOf(image, theme.panel) + shareOf(image, theme.photoSurround) +
                   shareOf(image, theme.raised);
        };
        for (const Look &look : looks) {
            const Tokens &theme = look.theme == ThemeChoice::Dark ? darkTokens() : lightTokens();
            forEach(look.name, [&](const QString &name, const QImage &image) {
                QVERIFY2(surround(theme, image) > 0.4, qPrintable(name));
            });
        }
    }

    void verdicts_areInTheirColors()
    {
        QVERIFY(shareOf(picture(QStringLiteral("library"), "dark"), darkTokens().undecided) > 0);
        QVERIFY(shareOf(picture(QStringLiteral("publish"), "light"), lightTokens().undecided) > 0);
        QVERIFY(shareOf(picture(QStringLiteral("people-everybody"), "dark"), darkTokens().undecided) > 0);
    }

    void twoHundredPercent_hasTwiceThePixels()
    {
        const QSize plain = picture(QStringLiteral("publish"), "dark").size();
        QCOMPARE(picture(QStringLiteral("publish"), "dark-200").size(), plain * 2);
    }

    // A sharp picture loses most of its detail when it is halved and doubled again; an enlarged one loses nothing.
    void twoHundredPercent_isSharp()
    {
        const QImage image = picture(QStringLiteral("publish"), "dark-200");
        const QImage blurred = image.scaled(image.size() / 2, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                                   .scaled(image.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        int differing = 0;
        for (int y = 0; y < image.height(); y += 2) {
            for (int x = 0; x < image.width(); x += 2)
                differing += qAbs(qGray(image.pixel(x, y)) - qGray(blurred.pixel(x, y))) > 24;
        }
        QVERIFY2(differing > 2000, qPrintable(QString::number(differing)));
    }

    void arabic_isTheMirrorOfEnglish()
    {
        // The panel on the left of the People page is on the right.
        const QImage english = picture(QStringLiteral("people"), "dark");
        const QImage arabic = picture(QStringLiteral("people"), "arabic");
        const int y = english.height() * 3 / 4;
        const QColor panel = darkTokens().panel;
        QCOMPARE(english.pixelColor(6, y), panel);
        QCOMPARE(arabic.pixelColor(arabic.width() - 6, y), panel);
    }

    void everyScript_hasItsLetters_data()
    {
        QTest::addColumn<int>("writingSystem");
        QTest::addColumn<QString>("letters");
        QTest::newRow("latin") << int(QFontDatabase::Latin) << QStringLiteral("ßéãñ…↵→");
        QTest::newRow("arabic") << int(QFontDatabase::Arabic) << QStringLiteral("مصور");
        QTest::newRow("chinese") << int(QFontDatabase::SimplifiedChinese) << QStringLiteral("照片许可");
        QTest::newRow("japanese") << int(QFontDatabase::Japanese) << QStringLiteral("写真の許可");
    }

    void everyScript_hasItsLetters()
    {
        QFETCH(const int, writingSystem);
        QFETCH(const QString, letters);
        if (QFontDatabase::families(QFontDatabase::WritingSystem(writingSystem)).isEmpty())
            QSKIP("This computer has no font for it.");
        for (const QChar letter : letters)
            QVERIFY2(hasGlyph(letter), qPrintable(QString(letter)));
    }

private:
    // Drawn by whatever font has it: no box.
    static bool hasGlyph(QChar letter)
    {
        const auto drawn = [](const QString &text) {
            QImage image(48, 48, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            painter.setFont(textFont(TextSize::display));
            painter.drawText(image.rect(), Qt::AlignCenter, text);
            return image;
        };
        const QImage missing = drawn(QString(QChar(0xE123))); // Of the private use area: nobody has it.
        return drawn(QString(letter)) != missing;
    }
};

int main(int argc, char **argv)
{
    const QByteArray wanted = qgetenv("CLEARFRAME_LOOK");
    QApplication application(argc, argv);
    for (const Look &look : looks) {
        if (wanted == look.name)
            return takePictures(look);
    }
    ScreenshotsTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "screenshots_test.moc"
