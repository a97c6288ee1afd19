// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/qr_code.h"

#include "core/imaging/decode.h"

#include <QPoint>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int module = 8;
constexpr int quietZone = 4;

bool isDark(const Picture &picture, int x, int y)
{
    const qsizetype place = (qsizetype(quietZone + y) * module + 3) * picture.width + (quietZone + x) * module + 3;
    return uchar(picture.bgr.at(3 * place)) < 128;
}

} // namespace

class QrCodeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (qrCodePng(u"K7QF-3MZD"_s).isEmpty())
            QSKIP("Built without libqrencode.");
    }
    void png_isReadWithItsQuietZone()
    {
        const Result<DecodedPhoto> code = decodePhoto(qrCodePng(u"K7QF-3MZD"_s), u"code.png"_s, 10000);
        QVERIFY2(code, qPrintable(code ? QString() : code.error().message));
        QCOMPARE(code->picture.width, (21 + 2 * quietZone) * module); // Version 1: 21 modules.
        QCOMPARE(code->picture.height, code->picture.width);
        QVERIFY(!isDark(code->picture, -1, -1) && !isDark(code->picture, 21, 21));
    }
    void corners_haveTheirFinderPatterns()
    {
        const Result<DecodedPhoto> code = decodePhoto(qrCodePng(u"K7QF-3MZD"_s), u"code.png"_s, 10000);
        QVERIFY(code);
        for (const QPoint corner : {QPoint(0, 0), QPoint(14, 0), QPoint(0, 14)}) {
            for (int i = 0; i < 7; ++i)
                QVERIFY(isDark(code->picture, corner.x() + i, corner.y()));
            QVERIFY(!isDark(code->picture, corner.x() + 1, corner.y() + 1));
            QVERIFY(isDark(code->picture, corner.x() + 3, corner.y() + 3));
        }
    }
};

QTEST_GUILESS_MAIN(QrCodeTest)
#include "qr_code_test.moc"
