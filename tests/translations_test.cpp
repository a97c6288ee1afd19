// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

namespace {

// One text of a .ts file. forms: the translation, or the plural forms of it.
struct Entry
{
    QString context;
    QString source;
    QStringList forms;
    bool isPlural = false;
    bool isFinished = true;
};

QDir folder()
{
    return QDir(QStringLiteral(CLEARFRAME_SOURCE_DIR "/translations"));
}

QList<Entry> readEntries(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read.", qPrintable(path));
    QXmlStreamReader xml(&file);
    QList<Entry> entries;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name") {
            context = xml.readElementText();
        } else if (xml.name() == u"message") {
            entries.append({context, {}, {}, xml.attributes().value(QStringLiteral("numerus")) == u"yes", true});
        } else if (xml.name() == u"source") {
            entries.last().source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            entries.last().isFinished = !xml.attributes().hasAttribute(QStringLiteral("type"));
            if (!entries.last().isPlural)
                entries.last().forms = {xml.readElementText()};
        } else if (xml.name() == u"numerusform") {
            entries.last().forms.append(xml.readElementText());
        }
    }
    return entries;
}

// "%1", "%Ln" … of a text. A plural form may say its number in words ("one photo"), so %n does not count there.
QSet<QString> placesOf(const QString &text, bool isPlural)
{
    static const QRegularExpression place(QStringLiteral("%L?(\\d+|n)"));
    QSet<QString> places;
    for (const QRegularExpressionMatch &match : place.globalMatch(text)) {
        if (!isPlural || match.captured(1) != u"n")
            places.insert(match.captured().remove(u'L'));
    }
    return places;
}

QString describe(const Entry &entry)
{
    return entry.context + QStringLiteral(": ") + entry.source;
}

} // namespace

// Every language is complete: what the programs say in English they say in it.
class TranslationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyEntry_isFinished_data() { eachLanguage(); }
    void everyEntry_isFinished()
    {
        QFETCH(QString, file);
        QStringList open;
        for (const Entry &entry : readEntries(folder().filePath(file))) {
            if (!entry.isFinished || entry.forms.isEmpty() || entry.forms.contains(QString()))
                open.append(describe(entry));
        }
        QCOMPARE(open.join(u'\n'), QString());
    }

    void everyTranslation_hasThePlacesOfItsSource_data() { eachLanguage(); }
    void everyTranslation_hasThePlacesOfItsSource()
    {
        QFETCH(QString, file);
        QStringList wrong;
        for (const Entry &entry : readEntries(folder().filePath(file))) {
            for (const QString &form : entry.forms) {
                if (placesOf(form, entry.isPlural) != placesOf(entry.source, entry.isPlural))
                    wrong.append(describe(entry) + QStringLiteral(" -> ") + form);
            }
        }
        QCOMPARE(wrong.join(u'\n'), QString());
    }

    void english_saysNoPluralInBrackets()
    {
        const QList<Entry> entries = readEntries(folder().filePath(QStringLiteral("clearframe_en.ts")));
        QVERIFY(entries.size() > 50);
        for (const Entry &entry : entries) {
            QVERIFY2(entry.isPlural, qPrintable(describe(entry)));
            for (const QString &form : entry.forms)
                QVERIFY2(!form.contains(QStringLiteral("(s)")), qPrintable(form));
        }
    }

    // Runs the extraction on a copy: it finds nothing that the file does not have. When this fails, build the target
    // "translations" and translate what it brought.
    void everyTextOfTheSource_hasAnEntry_data() { eachLanguage(); }
    void everyTextOfTheSource_hasAnEntry()
    {
        QFETCH(QString, file);
        const QString lupdate = QStringLiteral(CLEARFRAME_LUPDATE);
        if (lupdate.isEmpty())
            QSKIP("lupdate was not found when this was configured.");
        QTemporaryDir scratch;
        const QString copy = scratch.filePath(file);
        QVERIFY(QFile::copy(folder().filePath(file), copy));
        QProcess process;
        process.setWorkingDirectory(QStringLiteral(CLEARFRAME_SOURCE_DIR));
        QStringList words = {QStringLiteral("-I"),   QStringLiteral("."),   QStringLiteral("-locations"),
                             QStringLiteral("none"), QStringLiteral("app"), QStringLiteral("core"),
                             QStringLiteral("ui"),   QStringLiteral("-ts"), copy};
        if (file == u"clearframe_en.ts")
            words.prepend(QStringLiteral("-pluralonly"));
        process.start(lupdate, words);
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.exitCode(), 0);
        QStringList missing;
        for (const Entry &entry : readEntries(copy)) {
            if (!entry.isFinished)
                missing.append(describe(entry));
        }
        QCOMPARE(missing.join(u'\n'), QString());
    }

private:
    static void eachLanguage()
    {
        QTest::addColumn<QString>("file");
        for (const QString &file : folder().entryList({QStringLiteral("*.ts")}))
            QTest::newRow(qPrintable(file)) << file;
    }
};

QTEST_GUILESS_MAIN(TranslationsTest)
#include "translations_test.moc"
