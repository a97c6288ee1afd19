// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/license/license_catalog.h"
#include "core/license/license_parser.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

void row(const QString &text, const QString &id)
{
    QTest::newRow(qPrintable(text)) << text << id;
}

} // namespace

class LicenseParserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exactStatement_namesItsEntry_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("id");
        row(u"https://creativecommons.org/licenses/by/4.0/"_s, u"by-4.0"_s);
        row(u"https://creativecommons.org/licenses/by/4.0"_s, u"by-4.0"_s);
        row(u"http://www.creativecommons.org/licenses/by/2.0/"_s, u"by-2.0"_s);
        row(u"//creativecommons.org/licenses/by-sa/3.0/"_s, u"by-sa-3.0"_s);
        row(u"creativecommons.org/licenses/by-nc/2.5"_s, u"by-nc-2.5"_s);
        row(u"HTTPS://CreativeCommons.ORG/Licenses/BY-ND/4.0/"_s, u"by-nd-4.0"_s);
        row(u"https://creativecommons.org:443/licenses/by/4.0/"_s, u"by-4.0"_s);
        row(u"https://creativecommons.org./licenses/by/4.0/"_s, u"by-4.0"_s);
        row(u"https://creativecommons.org/licenses/by/4.0/deed"_s, u"by-4.0"_s);
        row(u"https://creativecommons.org/licenses/by/4.0/deed.en"_s, u"by-4.0"_s);
        row(u"https://creativecommons.org/licenses/by/3.0/deed.pt_BR"_s, u"by-3.0"_s);
        row(u"https://creativecommons.org/licenses/by/4.0/deed.zh-hans"_s, u"by-4.0"_s);
        row(u"https://creativecommons.org/licenses/by-nc-sa/3.0/de/deed.de_AT"_s, u"by-nc-sa-3.0-de"_s);
        row(u"https://creativecommons.org/licenses/by/4.0/legalcode"_s, u"by-4.0"_s);
        row(u"https://creativecommons.org/licenses/by/4.0/legalcode.de"_s, u"by-4.0"_s);
        row(u"https://creativecommons.org/licenses/by/4.0/legalcode.txt"_s, u"by-4.0"_s);
        row(u"http://creativecommons.org/licenses/by/2.0/legalcode-plain"_s, u"by-2.0"_s);
        row(u"http://creativecommons.org/licenses/by/3.0/rdf"_s, u"by-3.0"_s);
        row(u"http://creativecommons.org/licenses/by/3.0/index.php"_s, u"by-3.0"_s);
        row(u"https://creativecommons.org/licenses/by/4.0/?ref=chooser-v1"_s, u"by-4.0"_s);
        row(u"https://creativecommons.org/licenses/by/4.0/#ref-appropriate-credit"_s, u"by-4.0"_s);
        row(u"http://creativecommons.org/licenses/sampling%2B/1.0/"_s, u"sampling+-1.0"_s);
        row(u"http://creativecommons.org/licenses/nc-sampling+/1.0/tw/"_s, u"nc-sampling+-1.0-tw"_s);
        row(u"http://creativecommons.org/licenses/by-nd-nc/1.0/"_s, u"by-nd-nc-1.0"_s);
        row(u"https://creativecommons.org/licenses/by/3.0/igo/"_s, u"by-3.0-igo"_s);
        row(u"https://creativecommons.org/licenses/by/2.5/scotland/"_s, u"by-2.5-scotland"_s);
        row(u"https://creativecommons.org/publicdomain/zero/1.0/"_s, u"cc0-1.0"_s);
        row(u"https://creativecommons.org/publicdomain/mark/1.0/deed.fr"_s, u"pdm-1.0"_s);
        row(u"http://creativecommons.org/licenses/publicdomain/"_s, u"certification-1.0-us"_s);
        row(u"http://web.resource.org/cc/PublicDomain"_s, u"certification-1.0-us"_s);
        row(u"https://spdx.org/licenses/CC-BY-SA-4.0.html"_s, u"by-sa-4.0"_s);
        row(u"CC-BY-SA-4.0"_s, u"by-sa-4.0"_s);
        row(u"cc-by-3.0-de"_s, u"by-3.0-de"_s);
        row(u"CC0-1.0"_s, u"cc0-1.0"_s);
        row(u"CC-PDDC"_s, u"certification-1.0-us"_s);
        row(u"CC-BY-NC-ND-1.0"_s, u"by-nd-nc-1.0"_s);
        row(u"SPDX-License-Identifier: CC-BY-4.0"_s, u"by-4.0"_s);
        row(u"by-sa-4.0"_s, u"by-sa-4.0"_s);
        row(u"sampling+-1.0"_s, u"sampling+-1.0"_s);
        row(u" All-Rights-Reserved "_s, u"all-rights-reserved"_s);
        row(u"© 2024 Ada Example, https://ada.example, https://creativecommons.org/licenses/by/4.0/."_s, u"by-4.0"_s);
        row(u"<a rel=\"license\" href=\"http://creativecommons.org/licenses/by-sa/3.0/\"><img "
            "src=\"https://i.creativecommons.org/l/by-sa/3.0/88x31.png\"/></a>"_s,
            u"by-sa-3.0"_s);
        row(u"Creative Commons Attribution license (http://creativecommons.org/licenses/by/3.0/)"_s, u"by-3.0"_s);
        row(u"CC BY-SA 3.0, http://creativecommons.org/licenses/by-sa/3.0/de/"_s, u"by-sa-3.0-de"_s);
        row(u"https%3A%2F%2Fcreativecommons.org%2Flicenses%2Fby%2F4.0%2F"_s, u"by-4.0"_s);
    }

    void exactStatement_namesItsEntry()
    {
        QFETCH(QString, text);
        QFETCH(QString, id);
        const LicenseReading reading = parseLicense(text);
        QVERIFY2(reading.license, qPrintable(reading.why));
        QCOMPARE(reading.license->id, id);
        QCOMPARE(reading.certainty, Certainty::Exact);
        QVERIFY(!reading.why.isEmpty());
    }

    void name_isLikely_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("id");
        row(u"CC BY-SA 4.0"_s, u"by-sa-4.0"_s);
        row(u"cc by sa 4.0"_s, u"by-sa-4.0"_s);
        row(u"cc_by_nc_nd 3.0"_s, u"by-nc-nd-3.0"_s);
        row(u"CC BY 4"_s, u"by-4.0"_s);
        row(u"CC\u00a0BY\u2011NC\u00a04.0"_s, u"by-nc-4.0"_s);
        row(u"CC-BY-2.0-FR"_s, u"by-2.0-fr"_s);
        row(u"CC BY 3.0 DE"_s, u"by-3.0-de"_s);
        row(u"cc by 3.0/de"_s, u"by-3.0-de"_s);
        row(u"CC BY 3.0 Deutschland"_s, u"by-3.0-de"_s);
        row(u"ccbysa 4.0"_s, u"by-sa-4.0"_s);
        row(u"CC-BY-SA v3.0"_s, u"by-sa-3.0"_s);
        row(u"CC0"_s, u"cc0-1.0"_s);
        row(u"Creative Commons Zero"_s, u"cc0-1.0"_s);
        row(u"CC0 1.0 Universal (CC0 1.0) Public Domain Dedication"_s, u"cc0-1.0"_s);
        row(u"Public Domain Mark"_s, u"pdm-1.0"_s);
        row(u"© 2020 Ada Example. All rights reserved."_s, u"all-rights-reserved"_s);
        row(u"Alle Rechte vorbehalten"_s, u"all-rights-reserved"_s);
        row(u"Tous droits réservés"_s, u"all-rights-reserved"_s);
        row(u"Todos los derechos reservados"_s, u"all-rights-reserved"_s);
        row(u"Attribution-ShareAlike 4.0 International (CC BY-SA 4.0)"_s, u"by-sa-4.0"_s);
        row(u"Attribution-NonCommercial 4.0 International"_s, u"by-nc-4.0"_s);
        row(u"Creative Commons Attribution-Share Alike license, version 3.0"_s, u"by-sa-3.0"_s);
        row(u"Creative Commons Namensnennung-Nicht kommerziell 3.0 Deutschland"_s, u"by-nc-3.0-de"_s);
        row(u"Licencia Creative Commons Reconocimiento-NoComercial-CompartirIgual 4.0 Internacional"_s,
            u"by-nc-sa-4.0"_s);
        row(u"Creative Commons Attribution - Pas d’Utilisation Commerciale 4.0 International"_s, u"by-nc-4.0"_s);
        row(u"Creative Commons Attribuzione - Condividi allo stesso modo 4.0 Internazionale"_s, u"by-sa-4.0"_s);
        row(u"Licensed CC BY 2.0 - Ada Example"_s, u"by-2.0"_s);
        row(u"Attribution-ShareAlike 2.0 Germany"_s, u"by-sa-2.0-de"_s);
        row(u"知识共享署名-相同方式共享 4.0 国际许可协议"_s, u"by-sa-4.0"_s);
        row(u"クリエイティブ・コモンズ 表示 - 継承 4.0 国際 ライセンス"_s, u"by-sa-4.0"_s);
        row(u"Лицензия Creative Commons Атрибуция-СохранениеУсловий 4.0"_s, u"by-sa-4.0"_s);
        row(u"Uznanie autorstwa-Na tych samych warunkach 4.0 Międzynarodowe"_s, u"by-sa-4.0"_s);
        // As darktable's menu has them in other languages, with the version that it leaves to the user.
        row(u"Creative Commons Namensnennung, nicht kommerziell, keine Bearbeitung (CC-BY-NC-ND) 4.0"_s,
            u"by-nc-nd-4.0"_s);
        row(u"Attribuzione Creative Commons - Non commerciale - No opere derivate (CC-BY-NC-ND) 4.0"_s,
            u"by-nc-nd-4.0"_s);
        row(u"Attribuzione Creative Commons 4.0"_s, u"by-4.0"_s);
        row(u"Creative Commons \nPaternité\nPas d'utilisation commerciale (CC-BY-NC) 3.0"_s, u"by-nc-3.0"_s);
        row(u"Creative Commons Attribution-gelijk delen (CC BY-SA) 4.0"_s, u"by-sa-4.0"_s);
        row(u"Creative Commons Nevezd meg! – Ne add el! (CC BY-NC) 4.0"_s, u"by-nc-4.0"_s);
        row(u"Prispevek Creative Commons - Nekomercialno - Deljenje pod enakimi pogoji (CC BY-NC-SA) 4.0"_s,
            u"by-nc-sa-4.0"_s);
        row(u"minden jog fenntartva"_s, u"all-rights-reserved"_s);
        row(u"Все права сохранены"_s, u"all-rights-reserved"_s);
        row(u"保留所有權利"_s, u"all-rights-reserved"_s);
        row(u"Commercial use is not allowed. CC BY-NC 4.0"_s, u"by-nc-4.0"_s);
        row(u"No CC license. All rights reserved"_s, u"all-rights-reserved"_s);
    }

    void name_isLikely()
    {
        QFETCH(QString, text);
        QFETCH(QString, id);
        const LicenseReading reading = parseLicense(text);
        QVERIFY2(reading.license, qPrintable(reading.why));
        QCOMPARE(reading.license->id, id);
        QCOMPARE(reading.certainty, Certainty::Likely);
    }

    void unclearStatement_namesNoEntry_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Certainty>("certainty");
        const auto ambiguous = [](const QString &text) {
            QTest::newRow(qPrintable(text)) << text << Certainty::Ambiguous;
        };
        const auto unknown = [](const QString &text) { QTest::newRow(qPrintable(text)) << text << Certainty::Unknown; };
        const auto none = [](const QString &text) { QTest::newRow(qPrintable(text)) << text << Certainty::None; };
        ambiguous(u"cc-by-sa"_s);
        ambiguous(u"Creative Commons"_s);
        ambiguous(u"CC BY"_s);
        ambiguous(u"CC BY 2"_s);
        ambiguous(u"CC BY-SA-NC 4.0"_s);
        ambiguous(u"CC BY-ND-SA 4.0"_s);
        ambiguous(u"CC BY 3.0 de Ada"_s);
        ambiguous(u"Creative Commons Attribution"_s);
        ambiguous(u"Namensnennung (CC BY)"_s);
        ambiguous(u"https://creativecommons.org/"_s);
        ambiguous(u"https://creativecommons.org/licenses/by/"_s);
        ambiguous(u"CC BY 4.0 or CC BY-SA 4.0"_s);
        ambiguous(u"CC BY-SA 4.0 https://creativecommons.org/licenses/by/4.0/"_s);
        ambiguous(u"All rights reserved. https://creativecommons.org/licenses/by/4.0/"_s);
        ambiguous(u"Creative Commons NonCommercial https://creativecommons.org/licenses/by/4.0/"_s);
        ambiguous(u"This is NOT licensed under CC BY 4.0"_s);
        ambiguous(u"nicht unter CC BY 4.0"_s);
        ambiguous(u"Attribution-NonCommercial-NoDerivs License"_s);
        ambiguous(u"Attribuzione Creative Commons (CC-BY)"_s);
        ambiguous(
            u"Creative Commons Nevezd meg! – Ne add el! – Így add tovább! (CC BY-SA) 4.0"_s); // darktable's own slip.
        ambiguous(u"Photo by Creative Commons 4.0"_s);
        ambiguous(u"Attribution. Creative Commons 4.0"_s);
        ambiguous(u"Public domain"_s);
        ambiguous(u"Some rights reserved"_s);
        unknown(u"CC BY 5.0"_s);
        unknown(u"https://creativecommons.org/licenses/by/9.9/"_s);
        unknown(u"https://creativecommons.org/licenses/by-sa-nc/3.0/"_s);
        unknown(u"https://creativecommons.org/licenses/by/4.0/de/"_s);
        unknown(u"http://creativecommons.org.evil.example/licenses/by/4.0/"_s);
        unknown(u"https://creativecomrnons.org/licenses/by/4.0/"_s);
        unknown(u"https://cr\u0435ativecommons.org/licenses/by/4.0/"_s);
        unknown(u"https://creativecommons.org@evil.example/licenses/by/4.0/"_s);
        unknown(u"https://evil.example/licenses/by/4.0/"_s);
        unknown(u"https://user@creativecommons.org/licenses/by/4.0/"_s);
        unknown(u"https://creativecommons.org:8080/licenses/by/4.0/"_s);
        unknown(u"https://creativecommons.org\\.evil.example/licenses/by/4.0/"_s);
        unknown(u"https://evil.example\\@creativecommons.org/licenses/by/4.0/"_s);
        unknown(u"javascript://creativecommons.org/licenses/by/4.0/"_s);
        unknown(u"ftp://creativecommons.org/licenses/by/4.0/"_s);
        unknown(u"https://evil.example/?u=https://creativecommons.org/licenses/by/4.0/"_s);
        unknown(u"https://search.creativecommons.org/licenses/by/4.0/"_s);
        unknown(u"https://rightsstatements.org/page/NoC-US/1.0/?language=en"_s);
        unknown(u"CC BY 4.0 https://creativecommons.com/licenses/by/4.0/"_s);
        unknown(u"https://ada.example/terms"_s);
        unknown(u"http://rightsstatements.org/vocab/InC/1.0/"_s);
        unknown(u"GFDL"_s);
        unknown(u"Royalty-free, see contract"_s);
        none(QString());
        none(u"   "_s);
        none(u"© 2024 Ada Example"_s);
        none(u"Photo by Ada Example"_s);
        none(u"cc: Ada Example"_s);
        none(u"Attribution required"_s);
        none(u"A 600 cc engine, version 4.0"_s);
        // Letters that look like others.
        none(u"\u0421\u0421 BY 4.0"_s);
        none(u"CC \u0412Y 4.0"_s);
        none(u"Cre\u0430tive Common\u0455 Namensnennung 4.0"_s);
        none(u"Namensnennung ohne Gewähr 4.0"_s);
        none(u"Creative Comments Attribution 4.0"_s);
        none(u"Creative Common Namensnennung 4.0"_s);
    }

    void unclearStatement_namesNoEntry()
    {
        QFETCH(QString, text);
        QFETCH(Certainty, certainty);
        const LicenseReading reading = parseLicense(text);
        QVERIFY2(!reading.license, qPrintable(reading.license ? reading.license->id : QString()));
        QVERIFY2(reading.certainty == certainty, qPrintable(certaintyName(reading.certainty) + u": "_s + reading.why));
        QVERIFY(!reading.why.isEmpty());
    }

    void rightsStatement_isNamedAndGrantsNothing()
    {
        const LicenseReading reading = parseLicense(u"http://rightsstatements.org/vocab/inc-edu/1.0/"_s);
        QVERIFY(!reading.license);
        QVERIFY2(reading.why.contains(u"InC-EDU"_s), qPrintable(reading.why));
        QVERIFY(!parseLicense(u"http://rightsstatements.org/vocab/ABC/1.0/"_s).why.contains(u"grants"_s));
    }

    void bareCode_isAmbiguous()
    {
        QCOMPARE(parseLicense(u"by-sa"_s).certainty, Certainty::Ambiguous);
        QCOMPARE(parseLicense(u"BY-NC-ND"_s).certainty, Certainty::Ambiguous);
    }

    void everyEntry_isReadBackFromWhatWeWrite()
    {
        for (const License &license : licenseCatalog()) {
            const QStringList texts{license.id, license.url, license.spdx, license.shortName(), usageTermsFor(license)};
            for (const QString &text : texts) {
                if (!text.isEmpty())
                    QVERIFY2(parseLicense(text).license == license,
                             qPrintable(license.id + u": "_s + text + u": "_s + parseLicense(text).why));
            }
        }
    }

    void everyTitle_isReadBackInEveryLanguage()
    {
        for (const License &license : licenseCatalog()) {
            for (const auto &language : {u"en"_s, u"de"_s, u"fr"_s, u"es"_s}) {
                const QString title = licenseTitle(license, language);
                const LicenseReading reading = parseLicense(title);
                QVERIFY2(reading.license == license, qPrintable(license.id + u": "_s + title + u": "_s + reading.why));
            }
        }
    }

    void hugeText_isReadQuickly_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("slashes") << QString(200000, u'/');
        QTest::newRow("dots") << QString(u"a."_s).repeated(100000);
        QTest::newRow("elements") << u"cc by "_s.repeated(40000);
        QTest::newRow("addresses") << u"http://creativecommons.org/licenses/by/4.0/deed.a.b "_s.repeated(4000);
        QTest::newRow("dashes") << u"creativecommons.org/licenses/by/4.0/deed"_s + u".-_"_s.repeated(60000);
    }

    void hugeText_isReadQuickly()
    {
        QFETCH(QString, text);
        QElapsedTimer timer;
        timer.start();
        QVERIFY(!parseLicense(text).why.isEmpty());
        QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_GUILESS_MAIN(LicenseParserTest)
#include "license_parser_test.moc"
