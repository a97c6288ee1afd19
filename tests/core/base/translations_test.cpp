// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/translations.h"

#include <QFile>
#include <QLocale>
#include <QTest>
#include <QXmlStreamReader>

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

    void everyEntry_isFinished()
    {
        QFile file(QStringLiteral(CLEARFRAME_SOURCE_DIR "/translations/clearframe_en.ts"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QXmlStreamReader xml(&file);
        int forms = 0;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == u"translation")
                QVERIFY(!xml.attributes().hasAttribute(QStringLiteral("type")));
            if (xml.name() == u"numerusform") {
                const QString text = xml.readElementText();
                QVERIFY2((text.contains(QStringLiteral("%n")) || text.contains(QStringLiteral("%Ln"))) && !text.contains(QStringLiteral("(s)")),
                         qPrintable(text));
                ++forms;
            }
        }
        QVERIFY(forms > 50);
    }
};

QTEST_GUILESS_MAIN(TranslationsTest)
#include "translations_test.moc"
