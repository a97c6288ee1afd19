// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/command_line_tester.h"
#include "tests/support/witness.h"

#include <QDate>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QByteArray &path)
{
    QFile file(QString::fromUtf8(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray day(int fromToday)
{
    return QDate::currentDate().addDays(fromToday).toString(Qt::ISODate).toUtf8();
}

// Everything below a folder, one after the other.
QByteArray bytesBelow(const QByteArray &folder)
{
    QByteArray all;
    const QDir dir(QString::fromUtf8(folder));
    for (const QFileInfo &entry : dir.entryInfoList(QDir::Files | QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot))
        all += entry.isDir() ? bytesBelow(entry.filePath().toUtf8()) : contentOf(entry.filePath().toUtf8());
    return all;
}

} // namespace

// People and their answers, with the program from outside.
class ConsentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_photos = m_tester.copySamples({u"astronaut.png"_s, u"grace_hopper.jpg"_s});
        QCOMPARE(m_tester.run({"scan", m_photos}).exitStatus, 0);
        const QJsonArray photos = run({"faces", m_photos, "--json"}).json()[u"photos"_s].toArray();
        QCOMPARE(photos.size(), 2);
        for (const QJsonValue photo : photos)
            m_faces.append(QByteArray::number(photo[u"faces"_s][0][u"id"_s].toInteger()));
        write("form.pdf", "signed by Ada");
    }

    void everyField_isShownAsItWasGiven()
    {
        run({"person", "add", "Ada Example"});
        run({"consent",
             "grant",
             "Ada Example",
             "--for",
             "website,press",
             "--licenses",
             "by-sa",
             "--kind",
             "release",
             "--commercial",
             "editorial-only",
             "--changes",
             "color-only",
             "--names",
             "first-name",
             "--from",
             "2026-01-01",
             "--until",
             "2099-12-31",
             "--folder",
             m_photos,
             "--photo",
             m_photos + "/astronaut.png",
             "--guardian",
             "Eve (mother)",
             "--guardian",
             "Max (father)",
             "--evidence",
             path("form.pdf"),
             "--given",
             "2026-01-02",
             "--channel",
             "paper",
             "--wording",
             "fair-v2",
             "--language",
             "de",
             "--witness",
             "Wit Ness",
             "--controller",
             "Example Club",
             "--in-return",
             "A print",
             "--territory",
             "Germany",
             "--legal-basis",
             "GDPR 6(1)(a)",
             "--notes",
             "Asked twice"});
        const QJsonObject record = shown("Ada Example").last().toObject();
        QCOMPARE(record[u"state"_s].toString(), u"granted"_s);
        QCOMPARE(record[u"kind"_s].toString(), u"release"_s);
        QCOMPARE(record[u"uses"_s].toArray(), QJsonArray({u"website"_s, u"press"_s}));
        QCOMPARE(record[u"commercial"_s].toString(), u"editorial-only"_s);
        QCOMPARE(record[u"alterations"_s].toString(), u"color-only"_s);
        QCOMPARE(record[u"names"_s].toString(), u"first-name"_s);
        QCOMPARE(record[u"guardians"_s][1][u"relation"_s].toString(), u"father"_s);
        QCOMPARE(record[u"photos"_s][u"folders"_s][0].toString(), QString::fromUtf8(m_photos));
        QCOMPARE(record[u"photos"_s][u"chosen"_s][0].toString(), QString::fromUtf8(m_photos + "/astronaut.png"));
        QCOMPARE(record[u"evidence"_s][0][u"state"_s].toString(), u"intact"_s);
        QCOMPARE(record[u"controller"_s].toString(), u"Example Club"_s);
        const QByteArray text = m_tester.run({"consent", "show", "Ada Example"}).output;
        for (const char *word : {"website, press", "by-sa", "release", "editorial-only", "color-only", "first-name",
                                 "2099-12-31", "Eve (mother)", "form.pdf", "intact", "paper", "fair-v2 (de)",
                                 "Wit Ness", "Example Club", "A print", "Germany", "GDPR 6(1)(a)", "Asked twice"})
            QVERIFY2(text.contains(word), word);
        // The code finds it again.
        const QByteArray code = record[u"code"_s].toString().toUtf8();
        QVERIFY(m_tester.run({"consent", "show", code.toLower()}).output.contains("fair-v2"));
        QCOMPARE(m_tester.run({"consent", "show", "0000-0000"}).exitStatus, 2);
    }

    void wrongWords_areExplained()
    {
        const QList<QList<QByteArray>> wrong = {{"--for", "moon"},         {"--licenses", "by-xy"},
                                                {"--kind", "promise"},     {"--commercial", "maybe"},
                                                {"--until", "2026-02-30"}, {"--taken-from", "yesterday"}};
        for (const QList<QByteArray> &words : wrong) {
            const ProgramRun refused = m_tester.run(QList<QByteArray>{"consent", "grant", "Ada Example"} + words);
            QCOMPARE(refused.exitStatus, 2);
            QVERIFY2(refused.errors.contains(words[1]), refused.errors.constData());
        }
        QCOMPARE(m_tester.run({"consent", "grant", "Ada Example", "--evidence", path("none.pdf")}).exitStatus, 3);
        QCOMPARE(m_tester.run({"consent", "grant", "Ada Example", "--folder", path("none")}).exitStatus, 3);
        QCOMPARE(m_tester.run({"consent", "not-needed", "Ada Example"}).exitStatus, 2);
        QCOMPARE(m_tester.run({"consent", "limit", "Ada Example"}).exitStatus, 2);
    }

    void manyFaces_areDecidedAndTakenBackTogether()
    {
        run({"face", "decide", m_faces[0], m_faces[1], "not-recognizable"});
        QVERIFY(!hasUndecidedFaces());
        const QByteArray undone = run({"face", "undo"}).output;
        QVERIFY2(undone.count("undecided again") == 2, undone.constData());
        QVERIFY(hasUndecidedFaces());
        QVERIFY(run({"face", "undo"}).output.contains("nothing to take back"));
        QCOMPARE(run({"face", "history", "--json"}).json()[u"decisions"_s].toArray().size(), 2);
        QCOMPARE(m_tester.run({"face", "decide", m_faces[0], "99999", "depicted"}).exitStatus, 2);
        QCOMPARE(run({"face", "history", "--json"}).json()[u"decisions"_s].toArray().size(), 2);
    }

    void mark_refusesForManyFacesAtOnce()
    {
        for (int times = 0; times < 2; ++times)
            run({"face", "mark", m_faces[0] + '-' + m_faces[0], m_faces[1], "refuse", "Red lanyard"});
        QCOMPARE(shown("Red lanyard").size(), 1);
        const ProgramRun check = m_tester.run({"check", m_photos, "--for", "website", "--json"});
        QCOMPARE(check.json()[u"summary"_s][u"blocked"_s].toInt(), 2);
        QVERIFY(check.output.contains("Red lanyard refused."));
        run({"face", "undo"});
        QVERIFY(hasUndecidedFaces());
    }

    void consentForAShoot_coversNoOtherPhoto()
    {
        run({"face", "decide", m_faces[0], m_faces[1], "person", "Shoot Example"});
        run({"consent", "grant", "Shoot Example", "--photo", m_photos + "/astronaut.png"});
        const QJsonArray photos =
            m_tester.run({"check", m_photos, "--for", "website", "--json"}).json()[u"photos"_s].toArray();
        for (const QJsonValue photo : photos) {
            const bool isChosen = photo[u"path"_s].toString().endsWith(u"astronaut.png");
            QByteArray rules;
            for (const QJsonValue finding : photo[u"findings"_s].toArray())
                rules += finding[u"rule"_s].toString().toUtf8() + ' ';
            QVERIFY2(rules.contains("PEOPLE005") != isChosen, rules.constData());
        }
    }

    void withdrawal_listsPhotosAndCopies()
    {
        run({"license", "set", "by-4.0", m_photos, "--creator", "Max Example"});
        const QByteArray copies = path("copies");
        m_tester.run({"export", m_photos, "--to", copies, "--for", "website"});
        const QByteArray dry = run({"consent", "withdraw", "Shoot Example", "--dry-run"}).output;
        QVERIFY2(dry.contains("copies/astronaut.png"), dry.constData());
        QVERIFY(dry.contains("by-4.0") && dry.contains("SHA-256") && dry.contains("cannot be recalled"));
        QCOMPARE(shown("Shoot Example").size(), 1);
        const QJsonObject reach = run({"consent", "withdraw", "Shoot Example", "--json"}).json();
        QCOMPARE(reach[u"schema"_s].toString(), u"clearframe.withdrawal/1"_s);
        QCOMPARE(reach[u"photos"_s].toArray().size(), 2);
        QCOMPARE(reach[u"copies"_s].toArray().size(), 1);
        const QJsonObject copy = reach[u"copies"_s][0].toObject();
        QCOMPARE(copy[u"destination"_s].toString(), u"website"_s);
        QCOMPARE(copy[u"license"_s].toString(), u"by-4.0"_s);
        QCOMPARE(copy[u"sha256"_s].toString().size(), 64);
        QVERIFY(copy[u"isStillThere"_s].toBool() && copy[u"isIrrevocable"_s].toBool());
        QCOMPARE(copy[u"deeds"_s].toArray().size(), 3);
        run({"undo"});
    }

    void due_remindsBeforeTheEnd()
    {
        run({"person", "add", "Due Example"});
        run({"consent", "grant", "Due Example", "--until", day(20)});
        QCOMPARE(m_tester.run({"consent", "due", "--within", "19"}).exitStatus, 0);
        const ProgramRun due = m_tester.run({"consent", "due", "--json"});
        QCOMPARE(due.exitStatus, 1);
        QCOMPARE(due.json()[u"due"_s][0][u"person"_s].toString(), u"Due Example"_s);
        QCOMPARE(due.json()[u"due"_s][0][u"days"_s].toInt(), 20);
        QVERIFY(m_tester.run({"consent", "due"}).output.contains("ends in 20 days"));
        QCOMPARE(m_tester.run({"consent", "due", "--within", "soon"}).exitStatus, 2);
    }

    void people_moveToAnotherCatalogAndBackWithEvidence()
    {
        run({"consent", "export", path("people.json"), "--evidence", path("evidence")});
        const QByteArray other = path("other.db");
        const ProgramRun wrong = m_tester.run(
            {"consent", "import", path("people.json"), "--evidence", path("evidence"), "--catalog", other});
        QCOMPARE(wrong.exitStatus, 3); // Chosen photos are not in that catalog.
        QVERIFY2(wrong.errors.contains("people.json, person 1, answer 1:"), wrong.errors.constData());
        run({"scan", m_photos, "--catalog", other});
        run({"consent", "import", path("people.json"), "--evidence", path("evidence"), "--catalog", other});
        const QByteArray again =
            run({"consent", "import", path("people.json"), "--dry-run", "--catalog", other}).output;
        QVERIFY2(again.contains("0 people and 0 answers added"), again.constData());
        const QByteArray text = run({"consent", "show", "Ada Example", "--catalog", other}).output;
        QVERIFY2(text.contains("intact"), text.constData());
    }

    void mistake_isTakenBackAndStaysInTheHistory()
    {
        run({"person", "add", "Mistake Example"});
        run({"consent", "grant", "Mistake Example", "--for", "press"});
        run({"consent", "refuse", "Mistake Example"});
        QVERIFY(
            run({"consent", "undo", "Mistake Example", "--dry-run"}).output.contains("would be taken back: refused"));
        const QByteArray said = run({"consent", "undo", "Mistake Example", "--reason", "wrong sister"}).output;
        QVERIFY2(said.contains("taken back: refused") && said.contains("granted for press"), said.constData());
        const QJsonArray answers = shown("Mistake Example");
        QCOMPARE(answers.size(), 2);
        QVERIFY(!answers[0].toObject().contains(u"takenBackAt"_s));
        QCOMPARE(answers[1][u"takenBackReason"_s].toString(), u"wrong sister"_s);
        QVERIFY(run({"consent", "show", "Mistake Example"}).output.contains("counts for nothing (wrong sister)"));
        QVERIFY(run({"person", "export", "Mistake Example"}).output.contains("wrong sister"));
        const QByteArray code = answers[0][u"code"_s].toString().toUtf8();
        QVERIFY(run({"consent", "undo", code}).output.contains("No answer counts now"));
        QCOMPARE(m_tester.run({"consent", "undo", code}).exitStatus, 2);
        QCOMPARE(m_tester.run({"consent", "undo", "Mistake Example"}).exitStatus, 2);
    }

    void form_isFoundAgainByItsCodeAndAnswered()
    {
        run({"person", "add", "Form Example"});
        const QByteArray pdf = path("form-fr.pdf");
        run({"consent", "form", "Form Example", "--pdf", pdf, "--language", "fr", "--for", "press", "--licenses",
             "by-sa", "--photographer", "Max Example"});
        QVERIFY(contentOf(pdf).startsWith("%PDF"));
        const QJsonObject asked = shown("Form Example").last().toObject();
        QCOMPARE(asked[u"state"_s].toString(), u"asked"_s);
        QCOMPARE(asked[u"language"_s].toString(), u"fr"_s);
        const QByteArray code = asked[u"code"_s].toString().toUtf8();
        run({"consent", "form", code, "--pdf", path("again.pdf")}); // Printed again, it is no new question.
        QCOMPARE(shown("Form Example").size(), 1);
        run({"consent", "grant", code, "--evidence", pdf, "--given", "2026-05-01"});
        const QJsonObject answer = shown("Form Example").last().toObject();
        QCOMPARE(answer[u"state"_s].toString(), u"granted"_s);
        QCOMPARE(answer[u"uses"_s].toArray(), QJsonArray({u"press"_s}));
        QCOMPARE(answer[u"wording"_s].toString(), asked[u"wording"_s].toString());
        QCOMPARE(answer[u"evidence"_s][0][u"name"_s].toString(), u"form-fr.pdf"_s);
        QVERIFY(answer[u"code"_s] != asked[u"code"_s]);
        QCOMPARE(
            m_tester.run({"consent", "form", "Form Example", "--pdf", path("x.pdf"), "--language", "tlh"}).exitStatus,
            2);
        QCOMPARE(m_tester.run({"consent", "form", "Form Example"}).exitStatus, 2);
    }

    void formOfAChild_isOnePageInEveryLanguage()
    {
        run({"person", "add", "Child Example", "--minor"});
        static const QRegularExpression page(u"/Type\\s*/Page\\b"_s);
        for (const char *language : {"de", "en", "es", "fr"}) {
            const QByteArray pdf = path("form-" + QByteArray(language) + ".pdf");
            run({"consent", "form", "Child Example", "--pdf", pdf, "--language", language, "--photographer", "Pat"});
            QCOMPARE(QString::fromLatin1(contentOf(pdf)).count(page), 1);
        }
    }

    void consentForSomeDays_coversPhotosTakenThen()
    {
        const QString exiftool = QStandardPaths::findExecutable(u"exiftool"_s);
        if (exiftool.isEmpty())
            SKIP_WITHOUT_WITNESS("exiftool");
        const QByteArray shoot = path("shoot");
        QVERIFY(QDir().mkpath(QString::fromUtf8(shoot)));
        QVERIFY(QFile::copy(QString::fromUtf8(m_photos + "/grace_hopper.jpg"),
                            QString::fromUtf8(shoot + "/grace_hopper.jpg")));
        const QByteArray photo = shoot + "/grace_hopper.jpg";
        QCOMPARE(runProgram(exiftool, {"-q", "-overwrite_original", "-DateTimeOriginal=2026:05:01 10:20:30", photo})
                     .exitStatus,
                 0);
        run({"scan", shoot});
        const QJsonObject face = run({"faces", shoot, "--json"}).json()[u"photos"_s][0][u"faces"_s][0].toObject();
        run({"face", "decide", QByteArray::number(face[u"id"_s].toInteger()), "person", "Day Example"});
        run({"consent", "grant", "Day Example", "--taken-from", "2026-05-02"});
        QVERIFY(m_tester.run({"check", shoot, "--for", "website"}).output.contains("PEOPLE005"));
        run({"consent", "grant", "Day Example", "--taken-from", "2026-05-01", "--taken-until", "2026-05-01"});
        QVERIFY(!m_tester.run({"check", shoot, "--for", "website"}).output.contains("PEOPLE0"));
    }

    void guesses_areGivenAsGuesses()
    {
        const ProgramRun similar = run({"face", "similar", m_faces[0], "--json"});
        QCOMPARE(similar.json()[u"schema"_s].toString(), u"clearframe.guesses/1"_s);
        QCOMPARE(m_tester.run({"face", "similar", "99999"}).exitStatus, 3);
        QCOMPARE(m_tester.run({"face", "similar", "Ada"}).exitStatus, 2);
    }

    void forgotten_isFoundInNoFile()
    {
        write("zyx-form.pdf", "Zyxwvut signed here");
        run({"person", "add", "Zyxwvut Example", "--notes", "Zyxwvut lives next door"});
        run({"consent", "grant", "Zyxwvut Example", "--evidence", path("zyx-form.pdf"), "--guardian",
             "Zyxwvut senior"});
        run({"face", "decide", m_faces[0], "person", "Zyxwvut Example"});
        const QByteArray bundle = path("bundle");
        run({"person", "export", "Zyxwvut Example", "--to", bundle});
        QVERIFY(contentOf(bundle + "/person.json").contains("Zyxwvut lives next door"));
        QCOMPARE(contentOf(bundle + "/zyx-form.pdf"), "Zyxwvut signed here");
        QVERIFY(QDir(QString::fromUtf8(bundle)).removeRecursively());
        QVERIFY(QFile::remove(QString::fromUtf8(path("zyx-form.pdf"))));
        QVERIFY(bytesBelow(m_tester.folder()).contains("Zyxwvut"));
        run({"person", "forget", "Zyxwvut Example", "--yes"});
        QVERIFY(!bytesBelow(m_tester.folder()).contains("Zyxwvut"));
        const ProgramRun check = m_tester.run({"check", m_photos + "/astronaut.png", "--for", "website"});
        QVERIFY(check.output.contains("erased on request"));
    }

    void forgotten_isNotReadFromFilesAgain()
    {
        const QString exiftool = QStandardPaths::findExecutable(u"exiftool"_s);
        if (exiftool.isEmpty())
            SKIP_WITHOUT_WITNESS("exiftool");
        const CommandLineTester tester; // Its photos lie apart from its catalog.
        const CommandLineTester elsewhere;
        const QByteArray photo = elsewhere.copySamples({u"grace_hopper.jpg"_s}) + "/grace_hopper.jpg";
        const QByteArray tags("-RegionInfoMP={Regions=[{PersonDisplayName=Zyxwvut Example,Rectangle=0.3|, 0.1|, 0.3|, "
                              "0.3}]}");
        QCOMPARE(runProgram(exiftool, {"-q", "-overwrite_original", tags, "-PersonInImage=Zyxwvut Example",
                                       "-PersonInImage=Ben Example", "-Creator=Zyxwvut Example", photo})
                     .exitStatus,
                 0);
        QCOMPARE(tester.run({"scan", photo}).exitStatus, 0);
        tester.run({"face", "confirm", "--name", "Zyxwvut Example"});
        tester.run({"face", "decide", "1", "person", "Zyxwvut Example"});
        QVERIFY(bytesBelow(tester.folder()).contains("Zyxwvut"));
        const ProgramRun forgotten = tester.run({"person", "forget", "Zyxwvut Example", "--yes"});
        QCOMPARE(forgotten.exitStatus, 0);
        QVERIFY2(forgotten.output.contains(photo), forgotten.output.constData());
        QVERIFY(forgotten.output.contains("face region or person tag"));
        QVERIFY(forgotten.output.contains("license set"));
        QVERIFY(!bytesBelow(tester.folder()).contains("Zyxwvut"));
        // The author is named by his own photo again; the person shown is not.
        QCOMPARE(
            runProgram(exiftool, {"-q", "-overwrite_original", "-Creator=Max Example", "-by-line=", "-Artist=", photo})
                .exitStatus,
            0);
        QCOMPARE(tester.run({"scan", "--rescan", photo}).exitStatus, 0);
        const QByteArray kept = bytesBelow(tester.folder());
        QVERIFY(!kept.contains("Zyxwvut"));
        QVERIFY(kept.contains("Ben Example"));
        QVERIFY(!tester.run({"faces", photo}).output.contains("Zyxwvut"));
        QVERIFY(tester.run({"check", photo, "--for", "website"}).output.contains("erased on request"));
    }

private:
    ProgramRun run(const QList<QByteArray> &words)
    {
        const ProgramRun done = m_tester.run(words);
        if (done.exitStatus != 0)
            qWarning("%s: %d %s", words.join(' ').constData(), done.exitStatus,
                     (done.errors + done.output).constData());
        return done;
    }

    QJsonArray shown(const QByteArray &person)
    {
        return run({"consent", "show", person, "--json"}).json()[u"consents"_s].toArray();
    }

    bool hasUndecidedFaces()
    {
        return !run({"faces", m_photos, "--undecided", "--json"}).json()[u"photos"_s].toArray().isEmpty();
    }

    QByteArray path(const QByteArray &name) const { return m_tester.folder() + '/' + name; }

    void write(const QByteArray &name, const QByteArray &content)
    {
        QFile file(QString::fromUtf8(path(name)));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    }

    CommandLineTester m_tester;
    QByteArray m_photos;
    QList<QByteArray> m_faces;
};

QTEST_GUILESS_MAIN(ConsentTest)
#include "consent_test.moc"
