// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/publication_text.h"

#include "core/license/license_catalog.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

Publication publication()
{
    Publication photo;
    photo.fileName = u"boat.jpg"_s;
    photo.title = u"boat"_s;
    photo.author = u"Ada Example"_s;
    photo.authorUrl = u"https://example.org/ada"_s;
    photo.notice = u"© 2026 Ada Example"_s;
    photo.statementUrl = u"https://example.org/terms"_s;
    photo.license = findLicense(u"by-sa-4.0"_s);
    return photo;
}

} // namespace

class PublicationTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void attribution_hasTitleAuthorSourceAndLicense()
    {
        QCOMPARE(attributionText(publication()), u"“boat” by Ada Example (https://example.org/ada), CC BY-SA 4.0 "
                                                 "<https://creativecommons.org/licenses/by-sa/4.0/>"_s);
        QCOMPARE(attributionMarkdown(publication()),
                 u"“boat” by [Ada Example](<https://example.org/ada>), [CC BY-SA 4.0]"
                 "(https://creativecommons.org/licenses/by-sa/4.0/)"_s);
    }

    void title_isThatOfTheFileElseItsName()
    {
        Rights rights;
        const FilePath path = FilePath::fromBytes("/photos/boat.jpg");
        QCOMPARE(publicationOf(path, rights, {}).title, u"boat"_s);
        rights.title = u"Morning at the lake"_s;
        QCOMPARE(publicationOf(path, rights, {}).title, u"Morning at the lake"_s);
    }

    void commonsPage_describesWhatThePhotoShows()
    {
        Publication photo = publication();
        photo.description = u"A boat at dawn"_s;
        QVERIFY(commonsText(photo).contains(u"|description={{en|1=A boat at dawn}}"));
        QVERIFY(pattypanLine(photo, FilePath::fromBytes("/a.jpg")).contains("{{en|1=A boat at dawn}}"));
    }

    void hostileNames_areHarmlessEverywhere()
    {
        Publication photo = publication();
        photo.title = u"<script>\"}}{{delete}}[[x]] *a*"_s;
        photo.author = u"</a><img src=x onerror=1>{{pwn|1}}"_s;
        QXmlStreamReader html(attributionHtml(photo));
        QStringList elements;
        while (!html.atEnd()) {
            if (html.readNext() == QXmlStreamReader::StartElement)
                elements.append(html.name().toString());
        }
        QVERIFY2(!html.hasError(), qPrintable(html.errorString()));
        QCOMPARE(elements, (QStringList{u"p"_s, u"span"_s, u"a"_s, u"span"_s, u"a"_s}));
        const QString wiki = commonsText(photo);
        QVERIFY(!wiki.contains(u"{{delete}}") && !wiki.contains(u"{{pwn") && !wiki.contains(u"<script>"));
        QVERIFY(attributionMarkdown(photo).contains(u"\\*a\\*"));
    }

    void addressesOtherThanWeb_areLeftOut()
    {
        Rights rights;
        rights.fields = {{RightsFieldId::AttributionUrl, u"javascript:alert(1)"_s, {}, false},
                         {RightsFieldId::Creator, u"Ada Example"_s, {}, false}};
        const Publication photo = publicationOf(FilePath::fromBytes("/photos/boat.jpg"), rights, {});
        QCOMPARE(photo.title, u"boat"_s);
        QVERIFY(photo.authorUrl.isEmpty());
        QVERIFY(!attributionHtml(photo).contains(u"javascript"));
    }

    void imageObject_hasWhatImageSearchReads()
    {
        const QJsonObject object = imageObject(publication());
        QCOMPARE(object[u"@type"_s].toString(), u"ImageObject"_s);
        QCOMPARE(object[u"license"_s].toString(), u"https://creativecommons.org/licenses/by-sa/4.0/"_s);
        QCOMPARE(object[u"acquireLicensePage"_s].toString(), u"https://example.org/terms"_s);
        QCOMPARE(object[u"creditText"_s].toString(), u"Ada Example"_s);
        QCOMPARE(object[u"creator"_s][u"name"_s].toString(), u"Ada Example"_s);
        QCOMPARE(object[u"copyrightNotice"_s].toString(), u"© 2026 Ada Example"_s);
    }

    void commonsPage_hasLicenseAndPeople()
    {
        Publication photo = publication();
        photo.isOwn = true;
        photo.hasPeople = true;
        QVERIFY(commonsText(photo).contains(u"{{self|cc-by-sa-4.0}}"));
        QVERIFY(commonsText(photo).contains(u"{{Personality rights}}"));
        QVERIFY(!commonsText(photo).contains(u"{{Consent"));
        photo.haveAllConsented = true;
        QVERIFY(commonsText(photo).contains(u"{{Consent|full}}"));
        photo.isOwn = false; // It says "I personally created this".
        QVERIFY(!commonsText(photo).contains(u"{{Consent"));
        photo.license = findLicense(u"pdm-1.0"_s);
        QVERIFY(commonsText(photo).contains(u"{{PDMark-owner}}"));
        photo.license = findLicense(u"by-nc-4.0"_s);
        QVERIFY(commonsText(photo).isEmpty());
    }

    void pattypanLine_isSafeInASpreadsheet()
    {
        Publication photo = publication();
        photo.title = u"=1+1"_s;
        QCOMPARE(pattypanHeader().count(','), pattypanLine(photo, FilePath::fromBytes("/a.jpg")).count(','));
        QVERIFY(pattypanLine(photo, FilePath::fromBytes("/a.jpg")).contains(",'=1+1,"));
    }
};

QTEST_GUILESS_MAIN(PublicationTextTest)
#include "publication_text_test.moc"
