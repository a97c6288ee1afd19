// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/release_form.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

ReleaseForm form(const QString &language)
{
    ReleaseForm form;
    form.language = language;
    form.photographer = u"Max <Example>"_s;
    form.person.name = u"Zoë Example"_s;
    form.day = QDate(2026, 6, 1);
    form.asked.uses = {u"press"_s, u"school"_s};
    form.asked.licenses = {u"by-sa"_s, u"cc0-1.0"_s};
    form.asked.until = QDate(2028, 12, 31);
    form.asked.names = NamePublication::FirstName;
    form.asked.code = u"1000-0001"_s;
    form.photos = {{u"a.jpg"_s, "jpeg"}};
    form.codePng = "png";
    return form;
}

QJsonObject textsOf(const QString &language)
{
    QFile file(u":/forms/%1.json"_s.arg(language));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

} // namespace

class ReleaseFormTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLanguage_hasEveryText()
    {
        const QJsonObject english = textsOf(u"en"_s);
        QVERIFY(english.size() > 20);
        for (const QString &language : releaseFormLanguages()) {
            QCOMPARE(textsOf(language).keys(), english.keys());
            for (const QString &part : {u"words"_s, u"minor"_s})
                QCOMPARE(textsOf(language)[part].toObject().keys(), english[part].toObject().keys());
        }
    }

    void form_saysWhatIsAskedAndTicksNothing()
    {
        for (const QString &language : releaseFormLanguages()) {
            const QString html = QString::fromUtf8(releaseFormHtml(form(language)).value());
            const QJsonObject words = textsOf(language)[u"words"_s].toObject();
            for (const QString &text :
                 {u"Max &lt;Example&gt;"_s, u"Zoë Example"_s, u"1000-0001"_s, u"CC BY-SA"_s, u"CC0 1.0"_s, u"2028"_s,
                  u"a.jpg"_s, words[u"press"_s].toString(), words[u"school"_s].toString()})
                QVERIFY2(html.contains(text), qPrintable(language + u": "_s + text));
            QVERIFY(!html.contains(words[u"advertising"_s].toString()));
            QVERIFY(!html.contains(u"[x]"_s, Qt::CaseInsensitive));
            QVERIFY(!html.contains(u"%1"_s));
        }
    }

    void child_isSpokenForByGuardians_inEveryLanguage()
    {
        for (const QString &language : releaseFormLanguages()) {
            const QJsonObject minor = textsOf(language)[u"minor"_s].toObject();
            ReleaseForm child = form(language);
            child.asked.names = NamePublication::Full;
            QString html = QString::fromUtf8(releaseFormHtml(child).value());
            for (const QString &key : minor.keys())
                QVERIFY2(!html.contains(minor[key].toString()), qPrintable(language + u": "_s + key));
            child.person.birthDate = QDate(2014, 5, 6);
            html = QString::fromUtf8(releaseFormHtml(child).value());
            QCOMPARE(html.count(minor[u"guardian"_s].toString()), 2);
            for (const QString &key : {u"intro"_s, u"person"_s, u"allPhotos"_s, u"nameFull"_s, u"withdraw"_s})
                QVERIFY2(html.contains(minor[key].toString()), qPrintable(language + u": "_s + key));
            // Nothing is left that the child would say or sign.
            const QJsonObject adult = textsOf(language);
            for (const QString &key : {u"intro"_s, u"allPhotos"_s, u"nameFull"_s, u"withdraw"_s})
                QVERIFY2(!html.contains(adult[key].toString()), qPrintable(language + u": "_s + key));
            QVERIFY(!html.contains(minor[u"child"_s].toString()));
            QVERIFY(!html.contains(u": "_s + adult[u"person"_s].toString()));
        }
    }

    void childOfFourteen_isAskedToo()
    {
        const QString line = textsOf(u"en"_s)[u"minor"_s].toObject()[u"child"_s].toString();
        ReleaseForm child = form(u"en"_s);
        child.person.birthDate = QDate(2012, 6, 2); // Fourteen tomorrow.
        QVERIFY(!QString::fromUtf8(releaseFormHtml(child).value()).contains(line));
        child.person.birthDate = QDate(2012, 6, 1);
        QVERIFY(QString::fromUtf8(releaseFormHtml(child).value()).contains(line));
        child.person.birthDate.reset();
        child.person.isMinor = true; // Of an age that nobody wrote down.
        QVERIFY(QString::fromUtf8(releaseFormHtml(child).value()).contains(line));
    }

    void unknownLanguage_isRefused() { QCOMPARE(releaseFormHtml(form(u"tlh"_s)).error().kind, ErrorKind::Invalid); }
};

QTEST_GUILESS_MAIN(ReleaseFormTest)
#include "release_form_test.moc"
