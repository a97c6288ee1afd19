// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/license/license_catalog.h"
#include "core/license/license_texts.h"
#include "core/license/rights_statements.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

class LicenseCatalogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void termsOfTheVocabulary_followTheCode_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("terms");
        const auto row = [](const char *id, const char *terms) {
            QTest::newRow(id) << QString::fromLatin1(id) << QString::fromLatin1(terms);
        };
        row("by-4.0", "Reproduction Distribution DerivativeWorks / Notice Attribution / ");
        row("by-nc-sa-3.0-de",
            "Reproduction Distribution DerivativeWorks / Notice Attribution ShareAlike / CommercialUse");
        row("by-nd-nc-1.0", "Reproduction Distribution / Notice Attribution / CommercialUse");
        row("by-2.5-scotland", "Reproduction Distribution DerivativeWorks / Notice Attribution / ");
        row("sa-1.0", "Reproduction Distribution DerivativeWorks / Notice ShareAlike / ");
        row("sampling-1.0", "DerivativeWorks Reproduction / Notice Attribution / ");
        row("nc-sampling+-1.0", "DerivativeWorks Reproduction Sharing / Notice Attribution / CommercialUse");
        row("cc0-1.0", "Reproduction Distribution DerivativeWorks /  / ");
        row("all-rights-reserved", " /  / ");
    }

    void termsOfTheVocabulary_followTheCode()
    {
        QFETCH(QString, id);
        QFETCH(QString, terms);
        const License license = *findLicense(id);
        const QString found =
            QStringList{license.permits().join(u' '), license.obligations().join(u' '), license.prohibits().join(u' ')}
                .join(QStringLiteral(" / "));
        QCOMPARE(found, terms);
    }

    void everyRightsStatement_hasATitleInEveryLanguage()
    {
        QCOMPARE(rightsStatements().size(), 12);
        for (const RightsStatement &statement : rightsStatements()) {
            for (const QString &language : licenseLanguages())
                QVERIFY(rightsStatementTitle(statement, language) != statement.id);
        }
    }

    void everyEntry_hasItsOwnIdAndUrl()
    {
        QSet<QString> ids;
        QSet<QString> urls;
        for (const License &license : licenseCatalog()) {
            ids.insert(license.id);
            urls.insert(license.url);
            QCOMPARE(findLicense(license.id), std::optional(license));
        }
        QCOMPARE(ids.size(), licenseCatalog().size());
        QCOMPARE(urls.size(), licenseCatalog().size());
        QVERIFY(licenseCatalog().size() > 500);
    }

    void currentLicenses_comeFirst()
    {
        QStringList ids;
        for (int i = 0; i < 9; ++i)
            ids.append(licenseCatalog().at(i).id);
        QCOMPARE(ids, (QStringList{u"by-4.0"_s, u"by-sa-4.0"_s, u"by-nc-4.0"_s, u"by-nc-sa-4.0"_s, u"by-nd-4.0"_s,
                                   u"by-nc-nd-4.0"_s, u"cc0-1.0"_s, u"pdm-1.0"_s, u"all-rights-reserved"_s}));
    }

    void url_isCanonical_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("url");
        QTest::newRow("4.0") << u"by-sa-4.0"_s << u"https://creativecommons.org/licenses/by-sa/4.0/"_s;
        QTest::newRow("port") << u"by-3.0-de"_s << u"https://creativecommons.org/licenses/by/3.0/de/"_s;
        QTest::newRow("scotland") << u"by-nc-2.5-scotland"_s
                                  << u"https://creativecommons.org/licenses/by-nc/2.5/scotland/"_s;
        QTest::newRow("plus") << u"sampling+-1.0"_s << u"https://creativecommons.org/licenses/sampling+/1.0/"_s;
        QTest::newRow("cc0") << u"cc0-1.0"_s << u"https://creativecommons.org/publicdomain/zero/1.0/"_s;
        QTest::newRow("pdm") << u"pdm-1.0"_s << u"https://creativecommons.org/publicdomain/mark/1.0/"_s;
        QTest::newRow("certification") << u"certification-1.0-us"_s
                                       << u"https://creativecommons.org/publicdomain/certification/1.0/us/"_s;
        QTest::newRow("all rights") << u"all-rights-reserved"_s << QString();
    }

    void url_isCanonical()
    {
        QFETCH(QString, id);
        QFETCH(QString, url);
        QVERIFY(findLicense(id));
        QCOMPARE(findLicense(id)->url, url);
    }

    void neverPublishedEntries_areAbsent()
    {
        for (const auto &id : {u"by-2.1"_s, u"by-4.0-de"_s, u"by-nc-nd-1.0"_s, u"nc-3.0"_s, u"by-sa-nc-4.0"_s,
                               u"by-5.0"_s, u"sampling-2.0"_s, QString()})
            QVERIFY2(!findLicense(id), qPrintable(id));
    }

    // Columns: commercial, changes, share-alike, attribution, retired, old.
    void permissions_followTheCode_data()
    {
        QTest::addColumn<QList<bool>>("flags");
        QTest::newRow("by-4.0") << QList<bool>{true, true, false, true, false, false};
        QTest::newRow("by-sa-3.0-de") << QList<bool>{true, true, true, true, false, true};
        QTest::newRow("by-nc-2.5-scotland") << QList<bool>{false, true, false, true, false, true};
        QTest::newRow("by-nc-nd-4.0") << QList<bool>{false, false, false, true, false, false};
        QTest::newRow("by-nd-nc-1.0") << QList<bool>{false, false, false, true, false, true};
        QTest::newRow("nc-sa-1.0") << QList<bool>{false, true, true, false, true, false};
        QTest::newRow("nc-sampling+-1.0") << QList<bool>{false, true, false, true, true, false};
        QTest::newRow("cc0-1.0") << QList<bool>{true, true, false, false, false, false};
        QTest::newRow("pdm-1.0") << QList<bool>{true, true, false, false, false, false};
        QTest::newRow("all-rights-reserved") << QList<bool>{false, false, false, false, false, false};
    }

    void permissions_followTheCode()
    {
        QFETCH(QList<bool>, flags);
        const License license = findLicense(QString::fromLatin1(QTest::currentDataTag())).value();
        QCOMPARE((QList<bool>{license.allowsCommercialUse, license.allowsChanges, license.requiresShareAlike,
                              license.requiresAttribution, license.isRetired, license.isOldVersion()}),
                 flags);
    }

    // What Creative Commons' vocabulary says of each code, whatever the version and place.
    void terms_areThoseOfTheCode_data()
    {
        QTest::addColumn<QString>("permits");
        QTest::addColumn<QString>("requirements");
        QTest::addColumn<QString>("prohibits");
        const auto row = [](const char *code, const QString &permits, const QString &requirements,
                            const QString &prohibits) { QTest::newRow(code) << permits << requirements << prohibits; };
        const QString all = u"DerivativeWorks Distribution Reproduction"_s;
        const QString unchanged = u"Distribution Reproduction"_s;
        const QString parts = u"DerivativeWorks Reproduction"_s;
        const QString wholeToo = u"DerivativeWorks Reproduction Sharing"_s;
        const QString commercial = u"CommercialUse"_s;
        row("by", all, u"Attribution Notice"_s, {});
        row("by-sa", all, u"Attribution Notice ShareAlike"_s, {});
        row("by-nc", all, u"Attribution Notice"_s, commercial);
        row("by-nc-sa", all, u"Attribution Notice ShareAlike"_s, commercial);
        row("by-nd", unchanged, u"Attribution Notice"_s, {});
        row("by-nc-nd", unchanged, u"Attribution Notice"_s, commercial);
        row("by-nd-nc", unchanged, u"Attribution Notice"_s, commercial);
        row("nd", unchanged, u"Notice"_s, {});
        row("nc", all, u"Notice"_s, commercial);
        row("sa", all, u"Notice ShareAlike"_s, {});
        row("nd-nc", unchanged, u"Notice"_s, commercial);
        row("nc-sa", all, u"Notice ShareAlike"_s, commercial);
        row("sampling", parts, u"Attribution Notice"_s, {});
        row("sampling+", wholeToo, u"Attribution Notice"_s, {});
        row("nc-sampling+", wholeToo, u"Attribution Notice"_s, commercial);
        row("devnations", all, u"Notice"_s, u"HighIncomeNationUse"_s);
        row("cc0", all, {}, {});
        row("pdm", all, {}, {});
        row("certification", all, {}, {});
        row("all-rights-reserved", {}, {}, {});
    }

    void terms_areThoseOfTheCode()
    {
        QFETCH(QString, permits);
        QFETCH(QString, requirements);
        QFETCH(QString, prohibits);
        const auto sorted = [](QStringList names) {
            names.sort();
            return names.join(u' ');
        };
        int entries = 0;
        for (const License &license : licenseCatalog()) {
            if (license.code != QLatin1String(QTest::currentDataTag()))
                continue;
            ++entries;
            QCOMPARE(sorted(license.permits()), permits);
            QCOMPARE(sorted(license.obligations()), requirements);
            QCOMPARE(sorted(license.prohibits()), prohibits);
        }
        QVERIFY(entries > 0);
    }

    // The count of every code's versions and places, by the table of the standard.
    void catalog_hasEveryVersionAndPlace()
    {
        QHash<QString, int> entries;
        for (const License &license : licenseCatalog())
            ++entries[license.code];
        QCOMPARE(entries.value(u"by-nc-nd"_s),
                 entries.value(u"by"_s) - 4);      // 1.0 has it as by-nd-nc: unported, fi il nl.
        QCOMPARE(entries.value(u"by-nd-nc"_s), 5); // Those and 2.0 of Japan.
        for (const auto &code : {u"nd"_s, u"nc"_s, u"sa"_s, u"nd-nc"_s, u"nc-sa"_s})
            QCOMPARE(entries.value(code), 4); // 1.0, with fi and nl, and 2.0 of Japan.
        QCOMPARE(entries.value(u"sampling"_s), 3);
        QCOMPARE(entries.value(u"sampling+"_s), 4);
        QCOMPARE(entries.value(u"nc-sampling+"_s), 2);
        QCOMPARE(entries.value(u"devnations"_s), 1);
    }

    void summaryOfRetiredDevelopingNations_speaksOfNoAttribution()
    {
        for (const auto &language : {u"en"_s, u"de"_s, u"fr"_s, u"es"_s}) {
            const QString summary = licenseSummary(*findLicense(u"devnations-2.0"_s), language);
            QVERIFY2(summary.contains(u"2007") && !summary.contains(u"creator") && !summary.contains(u"Urheber") &&
                         !summary.contains(u"auteur") && !summary.contains(u"autor"),
                     qPrintable(summary));
        }
    }

    // RightsStatements.org's own titles.
    void rightsStatement_hasItsTitleInEveryLanguage()
    {
        QCOMPARE(rightsStatements().size(), 12);
        QCOMPARE(rightsStatementTitle({u"InC"_s}, u"de"_s), u"Urheberrechtsschutz"_s);
        QCOMPARE(rightsStatementTitle({u"InC"_s}, u"fr"_s), u"Protégé par le droit d'auteur"_s);
        QCOMPARE(rightsStatementTitle({u"InC"_s}, u"es"_s), u"Protegido por derecho de autor"_s);
        QCOMPARE(rightsStatementTitle({u"UND"_s}, u"es"_s), u"Derecho de autor sin determinar"_s);
        for (const RightsStatement &statement : rightsStatements()) {
            QSet<QString> titles;
            for (const auto &language : {u"en"_s, u"de"_s, u"fr"_s, u"es"_s}) {
                const QString title = rightsStatementTitle(statement, language);
                QVERIFY2(title.size() > 10 && title != statement.id, qPrintable(statement.id + language));
                titles.insert(title);
            }
            QCOMPARE(titles.size(), 4);
        }
    }

    void shortName_isWhatBadgesShow_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("by-sa-4.0") << u"CC BY-SA 4.0"_s;
        QTest::newRow("by-3.0-de") << u"CC BY 3.0 DE"_s;
        QTest::newRow("cc0-1.0") << u"CC0 1.0"_s;
        QTest::newRow("pdm-1.0") << u"PDM 1.0"_s;
        QTest::newRow("all-rights-reserved") << u"All rights reserved"_s;
        QTest::newRow("nc-sampling+-1.0-tw") << u"CC NC-Sampling+ 1.0 TW"_s;
        QTest::newRow("devnations-2.0") << u"CC DevNations 2.0"_s;
    }

    void shortName_isWhatBadgesShow()
    {
        QFETCH(QString, name);
        QCOMPARE(findLicense(QString::fromLatin1(QTest::currentDataTag()))->shortName(), name);
    }

    void spdx_isSetOnlyWhereTheListHasOne()
    {
        QCOMPARE(findLicense(u"by-nd-nc-1.0"_s)->spdx, u"CC-BY-NC-ND-1.0"_s);
        QCOMPARE(findLicense(u"by-3.0-de"_s)->spdx, u"CC-BY-3.0-DE"_s);
        QCOMPARE(findLicense(u"by-3.0-br"_s)->spdx, QString());
        QCOMPARE(findLicense(u"certification-1.0-us"_s)->spdx, u"CC-PDDC"_s);
        QCOMPARE(findLicense(u"sampling+-1.0"_s)->spdx, QString());
    }

    void title_isInTheLanguageAsked_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("title");
        QTest::newRow("en") << u"en"_s << u"Creative Commons Attribution-ShareAlike 4.0 International"_s;
        QTest::newRow("de")
            << u"de_AT"_s
            << u"Creative Commons Namensnennung - Weitergabe unter gleichen Bedingungen 4.0 International"_s;
        QTest::newRow("fr") << u"fr"_s
                            << u"Creative Commons Attribution - Partage dans les mêmes conditions 4.0 International"_s;
        QTest::newRow("es") << u"es"_s << u"Creative Commons Atribución-CompartirIgual 4.0 Internacional"_s;
        QTest::newRow("other") << u"xx"_s << u"Creative Commons Attribution-ShareAlike 4.0 International"_s;
    }

    void title_isInTheLanguageAsked()
    {
        QFETCH(QString, language);
        QFETCH(QString, title);
        QCOMPARE(licenseTitle(*findLicense(u"by-sa-4.0"_s), language), title);
    }

    void everyEntry_hasTitleAndSummaryInEveryLanguage()
    {
        for (const License &license : licenseCatalog()) {
            for (const auto &language : {u"en"_s, u"de"_s, u"fr"_s, u"es"_s}) {
                const QString title = licenseTitle(license, language);
                QVERIFY2(!title.endsWith(u' ' + license.jurisdiction) || license.jurisdiction.isEmpty(),
                         qPrintable(title));
                QVERIFY2(licenseSummary(license, language).size() > 30, qPrintable(license.id + language));
            }
        }
    }

    void usageTerms_nameTitleAndAddress()
    {
        QCOMPARE(usageTermsFor(*findLicense(u"by-3.0"_s)),
                 u"This work is licensed to the public under the Creative Commons Attribution 3.0 Unported license "
                 "https://creativecommons.org/licenses/by/3.0/"_s);
        QCOMPARE(usageTermsFor(*findLicense(u"all-rights-reserved"_s)), u"All rights reserved."_s);
        QVERIFY(usageTermsFor(*findLicense(u"cc0-1.0"_s)).contains(u"waived"));
        QVERIFY(usageTermsFor(*findLicense(u"pdm-1.0"_s)).contains(u"free of known restrictions"));
    }
};

QTEST_GUILESS_MAIN(LicenseCatalogTest)
#include "license_catalog_test.moc"
