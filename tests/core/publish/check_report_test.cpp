// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/license/license_catalog.h"
#include "core/publish/check_report.h"
#include "core/publish/check_report_escape.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

const QDate Day(2026, 6, 1);

CheckedPhoto checked(PhotoFacts photo, const QByteArray &path, const PeopleFacts &people = {})
{
    photo.path = FilePath::fromBytes(path);
    photo.state = ScanState::Scanned;
    const std::optional<License> &license = photo.rights.license.license;
    return {photo.path, license ? license->id : QString(), license ? license->shortName() : QString(),
            int(photo.faces.size()), judgePhoto(photo, people, *findProfile(u"website"_s), Day)};
}

PhotoFacts licensed(const QString &id)
{
    PhotoFacts photo;
    photo.rights.license = {findLicense(id), Certainty::Exact, {}};
    photo.rights.creator = u"Ada Example"_s;
    return photo;
}

FaceFacts faceOf(DecisionKind kind, qint64 person = 0)
{
    return {{11}, FaceKind::Face, {0.4, 0.4, 0.1, 0.1}, {kind, {person}, {}, {}}};
}

// A clear photo, an undecided one without license, one that Runner 12 refused, one with an accepted finding.
CheckReport sampleReport(const QString &name = u"Runner 12"_s)
{
    PhotoFacts undecided;
    undecided.faces = {faceOf(DecisionKind::None)};
    PhotoFacts refused = licensed(u"by-nc-sa-4.0"_s);
    refused.faces = {faceOf(DecisionKind::Person, 7)};
    PeopleFacts people;
    people.people.insert({7}, {{7}, name, false, {}, {}, false});
    Consent refusal;
    refusal.state = ConsentState::Refused;
    people.consents.insert({7}, {refusal});
    PhotoFacts accepted = licensed(u"by-4.0"_s);
    accepted.faces = {faceOf(DecisionKind::None)};
    accepted.accepted = {{u"PEOPLE001"_s, {}, u"a mannequin"_s, u"Ada Example"_s, Day}};
    return {*findProfile(u"website"_s),
            Day,
            {checked(licensed(u"by-sa-4.0"_s), "/photos/a.jpg"), checked(undecided, "/photos/b \xe9.jpg"),
             checked(refused, "/photos/c.jpg", people), checked(accepted, "/photos/d.jpg")},
            false};
}

CheckedPhotos withFirst(const CheckedPhotos &photos, const std::function<void(CheckedPhoto &)> &change)
{
    CheckedPhotos changed;
    for (CheckedPhoto photo : photos) {
        if (changed.isEmpty())
            change(photo);
        changed.append(photo);
    }
    return changed;
}

QByteArray whole(const std::function<void(const ReportSink &)> &write)
{
    QByteArray bytes;
    write([&](const QByteArray &piece) { bytes += piece; });
    return bytes;
}

QJsonObject checkJson(const CheckReport &report)
{
    return QJsonDocument::fromJson(whole([&](const ReportSink &sink) { writeCheckJson(report, sink); })).object();
}

QJsonObject checkSarif(const CheckReport &report)
{
    return QJsonDocument::fromJson(whole([&](const ReportSink &sink) { writeCheckSarif(report, sink); })).object();
}

QByteArray checkCsv(const CheckReport &report)
{
    return whole([&](const ReportSink &sink) { writeCheckCsv(report, sink); });
}

QByteArray checkHtml(const CheckReport &report, const PageOptions &options = {})
{
    return whole([&](const ReportSink &sink) { writeCheckHtml(report, options, sink); });
}

QString checkText(const CheckReport &report)
{
    return QString::fromUtf8(whole([&](const ReportSink &sink) { writeCheckText(report, sink); }));
}

QStringList rulesOf(const QJsonObject &photo)
{
    QStringList rules;
    const QJsonArray findings = photo.value(u"findings").toArray();
    for (const auto &finding : findings)
        rules.append(finding.toObject().value(u"rule").toString());
    return rules;
}

struct Printed
{
    QStringList sections;
    QList<PrintedPhoto> photos;
};

Printed printed(const CheckReport &report, const PageOptions &options = {})
{
    Printed pages;
    writeCheckPages(report, options,
                    {[](const QByteArray &) {}, [&](const QString &title) { pages.sections.append(title); },
                     [&](const PrintedPhoto &photo) { pages.photos.append(photo); }});
    return pages;
}

QString textOf(const PrintedPhoto &photo)
{
    QString text;
    for (const PrintedPhoto::Line &line : photo.lines)
        text += line.mark + u' ' + line.grade + u' ' + line.text + u'\n';
    return text;
}

} // namespace

class CheckReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void json_hasTheAgreedForm()
    {
        const QJsonObject json = checkJson(sampleReport());
        QCOMPARE(json.value(u"schema").toString(), u"clearframe.check/1"_s);
        QCOMPARE(json.value(u"profile").toString(), u"website"_s);
        QCOMPARE(json.value(u"date").toString(), u"2026-06-01"_s);
        QCOMPARE(json.value(u"summary").toObject(),
                 (QJsonObject{{u"clear"_s, 2}, {u"undecided"_s, 1}, {u"blocked"_s, 1}}));
        const QJsonArray photos = json.value(u"photos").toArray();
        QCOMPARE(photos.size(), 4);
        const QJsonObject undecided = photos[1].toObject();
        QCOMPARE(undecided.value(u"path").toString(), u"/photos/b \\xE9.jpg"_s);
        QCOMPARE(undecided.value(u"verdict").toString(), u"undecided"_s);
        QVERIFY(undecided.value(u"license").isNull());
        QCOMPARE(undecided.value(u"faces").toInt(), 1);
        QCOMPARE(rulesOf(undecided), (QStringList{u"AI001"_s, u"LICENSE001"_s, u"PEOPLE001"_s}));
    }

    void jsonFinding_namesWhatItIsAbout()
    {
        const QJsonArray photos = checkJson(sampleReport()).value(u"photos").toArray();
        const QJsonObject refusal = photos[2].toObject().value(u"findings").toArray().last().toObject();
        QCOMPARE(refusal.value(u"rule").toString(), u"PEOPLE003"_s);
        QCOMPARE(refusal.value(u"severity").toString(), u"error"_s);
        QCOMPARE(refusal.value(u"person").toString(), u"Runner 12"_s);
        QCOMPARE(refusal.value(u"face").toInt(), 11);
        QVERIFY(refusal.value(u"fix").isString() && !refusal.contains(u"accepted"));
        const QJsonObject accepted = photos[3].toObject().value(u"findings").toArray().last().toObject();
        QCOMPARE(
            accepted.value(u"accepted").toObject(),
            (QJsonObject{{u"reason"_s, u"a mannequin"_s}, {u"by"_s, u"Ada Example"_s}, {u"until"_s, u"2026-06-01"_s}}));
        QCOMPARE(photos[3].toObject().value(u"verdict").toString(), u"clear"_s);
    }

    void csv_hasOneRowAFindingAndOneForNone()
    {
        CheckReport report = sampleReport();
        report.photos = withFirst(report.photos, [](CheckedPhoto &photo) { photo.verdict.findings.clear(); });
        const QByteArray csv = checkCsv(report);
        QVERIFY(csv.endsWith("\r\n"));
        const QList<QByteArray> lines = csv.split('\n');
        QVERIFY(lines[0].startsWith("path,verdict,license,faces,rule,severity,message,"));
        QCOMPARE(lines[1], QByteArray("/photos/a.jpg,clear,by-sa-4.0,0,,,,,,,,,,,\r"));
        int findings = 0;
        for (const CheckedPhoto &photo : report.photos)
            findings += int(photo.verdict.findings.size());
        QCOMPARE(lines.size(), 1 + 1 + findings + 1);
    }

    void csvCell_isHarmless_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("cell");
        QTest::newRow("plain") << u"Ada"_s << QByteArray("Ada");
        QTest::newRow("empty") << QString() << QByteArray();
        QTest::newRow("comma") << u"a, b"_s << QByteArray("\"a, b\"");
        QTest::newRow("quote") << u"a \"b\""_s << QByteArray("\"a \"\"b\"\"\"");
        QTest::newRow("line") << u"a\nb"_s << QByteArray("\"a\nb\"");
        QTest::newRow("formula") << u"=1+1"_s << QByteArray("'=1+1");
        QTest::newRow("formula in quotes")
            << u"=HYPERLINK(\"x\",\"y\")"_s << QByteArray("\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"");
        QTest::newRow("plus") << u"+1"_s << QByteArray("'+1");
        QTest::newRow("minus") << u"-1"_s << QByteArray("'-1");
        QTest::newRow("at") << u"@SUM(1)"_s << QByteArray("'@SUM(1)");
        QTest::newRow("tab") << u"\t=1"_s << QByteArray("'\t=1");
        QTest::newRow("carriage return") << u"\r=1"_s << QByteArray("\"'\r=1\"");
        QTest::newRow("null") << QString(QChar(0)) + u"=1"_s << QByteArray("'\0=1", 4);
        QTest::newRow("full width") << u"\uFF1D1"_s << QByteArray("'\xEF\xBC\x9D") + "1";
    }

    void csvCell_isHarmless()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, cell);
        QCOMPARE(csvCell(text), cell);
    }

    void html_namesPeopleOnlyWhenAsked()
    {
        const CheckReport report = sampleReport(u"Quentin Example"_s);
        QVERIFY(checkHtml(report, {true}).contains("Quentin Example"));
        QVERIFY(!checkHtml(report).contains("Quentin"));
    }

    void html_runsNothingAndLoadsNothing()
    {
        const QByteArray html = checkHtml(sampleReport(u"<script>alert('x')</script>\"&"_s), {true});
        QVERIFY(html.startsWith("<!DOCTYPE html>"));
        QVERIFY(html.contains("content=\"default-src 'none'; style-src 'unsafe-inline'\""));
        QVERIFY(!html.contains("<script"));
        QVERIFY(html.contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&quot;&amp;"));
        QVERIFY(!html.contains("http://") && !html.contains("https://") && !html.contains("src=\"") &&
                !html.contains("url("));
        QVERIFY(html.contains("prefers-color-scheme: dark"));
    }

    void html_isWellFormed()
    {
        QByteArray html = checkHtml(sampleReport());
        html.replace("<!DOCTYPE html>", "").replace("&nbsp;", " ");
        const QRegularExpression meta(u"<meta[^>]*>"_s);
        QXmlStreamReader reader(QString::fromUtf8(html).remove(meta));
        while (!reader.atEnd())
            reader.readNext();
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    }

    void pages_holdEveryPhotoOnce()
    {
        CheckReport report{*findProfile(u"website"_s), Day, {}, false};
        for (int i = 0; i < 120; ++i)
            report.photos.append(checked(licensed(u"by-4.0"_s), "/photos/n" + QByteArray::number(i) + ".jpg"));
        QStringList names;
        for (const PrintedPhoto &photo : printed(report).photos)
            names.append(photo.folder + u'/' + photo.name);
        QCOMPARE(names.size(), 120);
        QCOMPARE(names.first(), u"/photos/n0.jpg"_s);
        QCOMPARE(names.last(), u"/photos/n119.jpg"_s);
    }

    void pages_haveASectionForEachVerdictWorstFirst()
    {
        const Printed pages = printed(sampleReport());
        QCOMPARE(pages.sections, QStringList({u"Blocked (1)"_s, u"Undecided (1)"_s, u"Clear (2)"_s}));
        QCOMPARE(pages.photos.first().name, u"c.jpg"_s);
        QCOMPARE(pages.photos.first().tone, PrintedPhoto::Tone::Bad);
        QCOMPARE(pages.photos.last().tone, PrintedPhoto::Tone::Good);
    }

    void pages_numberPeopleUnlessNamesAreWished()
    {
        QVERIFY(!textOf(printed(sampleReport()).photos.first()).contains(u"Runner 12"));
        PageOptions named;
        named.withNames = true;
        QVERIFY(textOf(printed(sampleReport(), named).photos.first()).contains(u"Runner 12"));
    }

    void pages_sayOnceWhatMendsSeveralFindings()
    {
        PhotoFacts photo = licensed(u"by-4.0"_s);
        photo.faces = QList<FaceFacts>(3, faceOf(DecisionKind::None));
        CheckReport report{*findProfile(u"website"_s), Day, {checked(photo, "/photos/a.jpg")}, false};
        const QString text = textOf(printed(report).photos.first());
        QCOMPARE(text.count(u"PEOPLE001"), 3);
        QCOMPARE(text.count(u"\u2192 Decide who or what it is."), 1);
    }

    void pages_tellWhatWasAcceptedByWhom()
    {
        const QString text = textOf(printed(sampleReport()).photos.last());
        QVERIFY2(text.contains(u"Accepted by Ada Example: a mannequin (until 2026-06-01)"), qPrintable(text));
    }

    void html_saysVerdictInWordsWorstFirst()
    {
        const QByteArray html = checkHtml(sampleReport());
        QVERIFY(html.contains("Blocked (1)") && html.contains("Undecided (1)") && html.contains("Clear (2)"));
        QVERIFY(html.indexOf("/photos/c.jpg") < html.indexOf("/photos/b \\xE9.jpg"));
        QVERIFY(html.indexOf("/photos/b \\xE9.jpg") < html.indexOf("/photos/a.jpg"));
        QVERIFY(html.contains("Accepted by Ada Example: a mannequin (until 2026-06-01)"));
    }

    void everyForm_saysHowHardPeopleWereLookedFor()
    {
        CheckReport report = sampleReport();
        report.photos = withFirst(report.photos, [](CheckedPhoto &photo) {
            photo.searched = DetectionMode::Thorough;
            photo.detector = u"thorough-4 yunet:8f2383e4dd3c"_s;
        });
        const QJsonObject photo = checkJson(report).value(u"photos").toArray()[0].toObject();
        QCOMPARE(photo.value(u"mode").toString(), u"thorough"_s);
        QCOMPARE(photo.value(u"detector").toString(), u"thorough-4 yunet:8f2383e4dd3c"_s);
        const QList<QByteArray> lines = checkCsv(report).split('\n');
        QVERIFY(lines[0].endsWith("people searched,detector\r"));
        QVERIFY(lines[1].endsWith(",thorough,thorough-4 yunet:8f2383e4dd3c\r"));
        QVERIFY(lines[2].endsWith(",,\r")); // Not looked at.
        const QByteArray html = checkHtml(report);
        QVERIFY(html.contains("<td title=\"thorough-4 yunet:8f2383e4dd3c\">thoroughly</td>"));
        QVERIFY(html.contains("not looked at"));
        const QJsonObject run = checkSarif(report).value(u"runs").toArray()[0].toObject();
        QCOMPARE(run.value(u"artifacts").toArray().size(), report.photos.size());
        const QJsonObject properties = run.value(u"artifacts").toArray()[0].toObject().value(u"properties").toObject();
        QCOMPARE(properties.value(u"mode").toString(), u"thorough"_s);
        QCOMPARE(properties.value(u"detector").toString(), u"thorough-4 yunet:8f2383e4dd3c"_s);
    }

    void sarif_namesRulesPlacesAndSuppressions()
    {
        const QJsonObject sarif = checkSarif(sampleReport());
        QCOMPARE(sarif.value(u"version").toString(), u"2.1.0"_s);
        const QJsonObject run = sarif.value(u"runs").toArray()[0].toObject();
        const QJsonObject driver = run.value(u"tool").toObject().value(u"driver").toObject();
        QCOMPARE(driver.value(u"name").toString(), u"Clearframe"_s);
        const QJsonArray rules = driver.value(u"rules").toArray();
        const QJsonArray results = run.value(u"results").toArray();
        int suppressed = 0;
        for (const auto &value : results) {
            const QJsonObject result = value.toObject();
            QCOMPARE(rules[result.value(u"ruleIndex").toInt(-1)].toObject().value(u"id"), result.value(u"ruleId"));
            QVERIFY((QStringList{u"error"_s, u"warning"_s, u"note"_s}).contains(result.value(u"level").toString()));
            QVERIFY(!result.value(u"message").toObject().value(u"text").toString().isEmpty());
            suppressed += result.contains(u"suppressions");
        }
        QCOMPARE(suppressed, 1);
        const QJsonObject location = results[1].toObject().value(u"locations").toArray()[0].toObject();
        const QString uri = location.value(u"physicalLocation")
                                .toObject()
                                .value(u"artifactLocation")
                                .toObject()
                                .value(u"uri")
                                .toString();
        QCOMPARE(uri, u"file:///photos/b%20%E9.jpg"_s);
    }

    void text_alignsItsColumns()
    {
        const QStringList lines = checkText(sampleReport()).split(u'\n');
        QCOMPARE(lines[0], u"verdict    license          faces  path"_s);
        QCOMPARE(lines[1], u"clear      CC BY-SA 4.0         0  /photos/a.jpg"_s);
        QCOMPARE(lines[2], u"undecided  -                    1  /photos/b \\xE9.jpg"_s);
        QCOMPARE(lines[3], u"    LICENSE001  error     The photo has no license."_s);
        QVERIFY(lines[4].startsWith(u"                          \u2192 Choose a license"_s));
        QCOMPARE(lines[5], u"    PEOPLE001   error     Nobody has decided whose face is in the middle."_s);
    }

    void text_alignsWideNames()
    {
        CheckReport report = sampleReport();
        report.photos = withFirst(report.photos, [](CheckedPhoto &photo) { photo.licenseShort = u"著作権所有"_s; });
        const QStringList lines = checkText(report).split(u'\n');
        const auto pathColumn = [](const QString &line) { return displayWidth(line.left(line.indexOf(u"/photos"))); };
        QCOMPARE(pathColumn(lines[1]), pathColumn(lines[2]));
    }

    void text_endsWithAdviceAndSummary()
    {
        const QString text = checkText(sampleReport());
        QVERIFY(text.contains(u"  AI001       No statement on AI training (4 photos)\n"_s));
        QVERIFY(text.endsWith(u"4 photos for Website on 2026-06-01: 2 clear, 1 undecided, 1 blocked.\n"_s));
        QVERIFY(text.contains(
            u"accepted  Nobody has decided whose face is in the middle. Accepted by Ada Example: a mannequin"_s));
        CheckReport stopped = sampleReport();
        stopped.wasStopped = true;
        QVERIFY(checkText(stopped).contains(u"stopped"));
    }

    void text_gathersManyFindingsOfOneRule()
    {
        PhotoFacts crowd = licensed(u"by-4.0"_s);
        crowd.faces = QList<FaceFacts>(30, faceOf(DecisionKind::None));
        const CheckReport report{*findProfile(u"website"_s), Day, {checked(crowd, "/photos/crowd.jpg")}, false};
        const QString text = checkText(report);
        QCOMPARE(text.count(u"Nobody has decided"_s), 5);
        QVERIFY(text.contains(u"and 25 more"));
        QCOMPARE(text.count(QChar(0x2192)), 1);
    }

    void text_showsNoControlCharacters()
    {
        const QString text = checkText(sampleReport(u"Eve\u001b[2J\u202e"_s));
        QVERIFY(!text.contains(QChar(0x1b)) && !text.contains(QChar(0x202e)));
        QVERIFY(text.contains(u"Eve\\u001b[2J\\u202e refused"_s));
    }

    void emptyReport_isASentence()
    {
        const CheckReport report{*findProfile(u"website"_s), Day, {}, false};
        QCOMPARE(checkText(report), u"0 photos for Website on 2026-06-01: 0 clear, 0 undecided, 0 blocked.\n"_s);
        QCOMPARE(checkJson(report).value(u"photos").toArray().size(), 0);
        QVERIFY(checkHtml(report).contains("0 photos"));
    }

    void displayWidth_countsColumns_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("width");
        QTest::newRow("ascii") << u"abc"_s << 3;
        QTest::newRow("umlaut") << u"äöü"_s << 3;
        QTest::newRow("combining") << u"a\u0308"_s << 1;
        QTest::newRow("cjk") << u"写真"_s << 4;
        QTest::newRow("hangul") << u"사진"_s << 4;
        QTest::newRow("emoji") << u"\U0001F600"_s << 2;
        QTest::newRow("full width") << u"Ａ"_s << 2;
    }

    void displayWidth_countsColumns()
    {
        QFETCH(QString, text);
        QFETCH(int, width);
        QCOMPARE(displayWidth(text), width);
    }
};

QTEST_GUILESS_MAIN(CheckReportTest)
#include "check_report_test.moc"
