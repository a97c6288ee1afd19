// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/icons.h"

#include <QDir>
#include <QImage>
#include <QTest>

namespace {

bool isEmpty(const QImage &image)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qAlpha(image.pixel(x, y)) > 0)
                return false;
        }
    }
    return true;
}

} // namespace

class IconsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyIcon_drawsSomething()
    {
        const QStringList files = QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")});
        QVERIFY(files.size() > 20);
        for (const QString &file : files) {
            const QString name = file.chopped(4);
            QVERIFY2(!isEmpty(iconPixmap(name, Qt::black, 16, 1.0).toImage()), qPrintable(name));
        }
    }

    void icon_takesTheColorAskedFor()
    {
        const QImage image = iconPixmap(QStringLiteral("verdict-blocked"), QColor(1, 200, 3), 32, 1.0).toImage();
        QCOMPARE(image.pixelColor(16, 16), QColor(1, 200, 3));
    }

    void icon_isRenderedAtTheScale()
    {
        const QPixmap pixmap = iconPixmap(QStringLiteral("person"), Qt::black, 16, 2.0);
        QCOMPARE(pixmap.size(), QSize(32, 32));
        QCOMPARE(pixmap.deviceIndependentSize(), QSizeF(16, 16));
    }
};

QTEST_MAIN(IconsTest)
#include "icons_test.moc"
