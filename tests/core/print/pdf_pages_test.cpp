// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/print/pdf_pages.h"

#include <QRegularExpression>
#include <QTest>

namespace {

QByteArray lines(int count)
{
    return "<html><body>" + QByteArray("<p>One line of the report.</p>").repeated(count) + "</body></html>";
}

int pagesOf(const QByteArray &pdf)
{
    static const QRegularExpression page(QStringLiteral("/Type\\s*/Page\\b"));
    return int(QString::fromLatin1(pdf).count(page));
}

QByteArray printed(const QList<QByteArray> &pieces)
{
    QByteArray pdf;
    {
        PdfPages pages([&](const QByteArray &piece) { pdf += piece; }, QStringLiteral("Report"));
        for (const QByteArray &piece : pieces)
            pages.add(piece);
    }
    return pdf;
}

PrintedPhoto photoWith(int lines)
{
    PrintedPhoto photo;
    photo.name = QStringLiteral("a.jpg");
    photo.verdict = QStringLiteral("? Undecided");
    photo.lines = QList<PrintedPhoto::Line>(
        lines, {QStringLiteral("PEOPLE001"), QStringLiteral("Error"), QStringLiteral("Nobody has decided.")});
    return photo;
}

int pagesOfPhotos(const QList<PrintedPhoto> &photos)
{
    QByteArray pdf;
    {
        PdfPages pages([&](const QByteArray &piece) { pdf += piece; }, QStringLiteral("Report"));
        pages.startSection(QStringLiteral("Undecided"));
        for (const PrintedPhoto &photo : photos)
            pages.add(photo);
    }
    return pagesOf(pdf);
}

} // namespace

class PdfPagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void file_isAPdfWithItsTitle()
    {
        const QByteArray pdf = printed({lines(3)});
        QVERIFY(pdf.startsWith("%PDF-"));
        QVERIFY(pdf.trimmed().endsWith("%%EOF"));
    }
    void smallPieces_shareAPage() { QCOMPARE(pagesOf(printed(QList<QByteArray>(5, lines(3)))), 1); }
    void pieces_takeNoMorePagesThanTheWhole()
    {
        const int whole = pagesOf(printed({lines(400)}));
        QVERIFY(whole > 3);
        QVERIFY(std::abs(pagesOf(printed(QList<QByteArray>(40, lines(10)))) - whole) <= 1);
    }
    void photos_shareAPage() { QCOMPARE(pagesOfPhotos(QList<PrintedPhoto>(8, photoWith(2))), 1); }
    void photoOfManyLines_goesOverPages()
    {
        QVERIFY(pagesOfPhotos({photoWith(200)}) > 2);
        QVERIFY(pagesOfPhotos({photoWith(200)}) < 7);
    }
    void longNames_areShortenedOnTheirLine()
    {
        PrintedPhoto photo = photoWith(0);
        photo.name = QString(3000, u'n');
        photo.folder = QString(3000, u'f');
        QCOMPARE(pagesOfPhotos(QList<PrintedPhoto>(8, photo)), 1);
    }
    void htmlAndPhotos_followEachOther()
    {
        QByteArray pdf;
        {
            PdfPages pages([&](const QByteArray &piece) { pdf += piece; }, QStringLiteral("Report"));
            pages.add(lines(5));
            pages.startSection(QStringLiteral("Undecided"));
            pages.add(photoWith(3));
            pages.add(lines(5));
        }
        QCOMPARE(pagesOf(pdf), 1);
    }
    void pages_areGivenAwayWhileMoreCome()
    {
        qsizetype given = 0;
        PdfPages pages([&](const QByteArray &piece) { given += piece.size(); }, QStringLiteral("Report"));
        pages.add(lines(200));
        const qsizetype first = given;
        pages.add(lines(200));
        QVERIFY(first > 0);
        QVERIFY(given > first);
    }
};

QTEST_MAIN(PdfPagesTest)
#include "pdf_pages_test.moc"
