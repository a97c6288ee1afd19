// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/translations.h"

#include <QTest>
#include <QTranslator>

class TranslationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void english_hasPluralForms()
    {
        installTranslations(QLocale(QLocale::English));
        QCOMPARE(QCoreApplication::translate("ExportReport", "Exported, %n face(s) covered", nullptr, 1),
                 QStringLiteral("Exported, 1 face covered"));
        QCOMPARE(QCoreApplication::translate("ExportReport", "Exported, %n face(s) covered", nullptr, 3),
                 QStringLiteral("Exported, 3 faces covered"));
    }

    void installedAgain_theOldTextsAreGone()
    {
        const auto installed = [] { return QCoreApplication::instance()->findChildren<QTranslator *>().size(); };
        installTranslations(QLocale(QLocale::English));
        QCOMPARE(installed(), 1);
        installTranslations(QLocale(QLocale::German));
        installTranslations(QLocale(QLocale::English));
        QCOMPARE(installed(), 1);
    }

    void languages_beginWithEnglish()
    {
        QStringList languages = translatedLanguages();
        QCOMPARE(languages.first(), QStringLiteral("en"));
        QCOMPARE(languages.removeDuplicates(), 0);
    }
};

QTEST_GUILESS_MAIN(TranslationsTest)
#include "translations_test.moc"
