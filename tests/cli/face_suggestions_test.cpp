// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/command_line_tester.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

#include <cmath>

namespace {

const QByteArray mwgOfAstronaut("-RegionInfo={AppliedToDimensions={W=512,H=512,Unit=pixel},RegionList=[{Name=Ada "
                                "Example,Type=Face,Area={X=0.43,Y=0.22,W=0.22,H=0.26,Unit=normalized}}]}");

} // namespace

// Names and regions that other programs left in files, from scan to decision, with the real program.
class FaceSuggestionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        if (runProgram(QStringLiteral("exiftool"), {"-ver"}).exitStatus != 0)
            QSKIP("exiftool is not installed");
        m_tester.emplace();
    }

    void regionOfAFile_isSuggestedConfirmedAndStaysSo()
    {
        const QByteArray photos = m_tester->copySamples({QStringLiteral("astronaut.png")});
        change(photos + "/astronaut.png", {mwgOfAstronaut, "-PersonInImage=Ben Example"});
        QCOMPARE(m_tester->run({"scan", photos}).exitStatus, 0);

        const QJsonObject photo = firstPhoto(photos);
        QCOMPARE(suggested(photo), QStringLiteral("Ben Example person-in-image"));
        QJsonObject face = firstFace(photo);
        QCOMPARE(suggested(face), QStringLiteral("Ada Example mwg"));
        QCOMPARE(face[QStringLiteral("decision")].toString(), QStringLiteral("none"));
        QCOMPARE(face[QStringLiteral("detector")].toString(), QStringLiteral("yunet"));
        QCOMPARE(m_tester->run({"check", photos, "--for", "website"}).exitStatus, 1);
        const QByteArray seen = m_tester->run({"faces", photos}).output;
        QVERIFY2(seen.contains("file says Ada Example (MWG)"), seen.constData());
        QVERIFY2(seen.contains("without a place: file says Ben Example (person shown)"), seen.constData());

        const ProgramRun confirmed = m_tester->run({"face", "confirm", idOf(face)});
        QCOMPARE(confirmed.exitStatus, 0);
        QVERIFY2(confirmed.output.contains("Ada Example is a new person"), confirmed.output.constData());
        QCOMPARE(m_tester->run({"scan", "--rescan", photos}).exitStatus, 0);
        face = firstFace(firstPhoto(photos));
        QCOMPARE(face[QStringLiteral("person")].toString(), QStringLiteral("Ada Example"));
        QVERIFY(!m_tester->run({"faces", photos}).output.contains("file says Ada"));
    }

    void confirmByName_takesEveryFaceOfferedUnderIt()
    {
        const QByteArray photos = m_tester->copySamples({QStringLiteral("astronaut.png"), QStringLiteral("china.jpg")});
        change(photos + "/astronaut.png", {mwgOfAstronaut});
        change(photos + "/china.jpg", {"-RegionInfoMP={Regions=[{PersonDisplayName=Ada Example,Rectangle=0.1|, 0.2|, "
                                       "0.2|, 0.1}]}"});
        QCOMPARE(m_tester->run({"scan", photos}).exitStatus, 0);
        const ProgramRun elsewhere = m_tester->run({"face", "confirm", "--name", "Ada Example", "--in", "/nowhere"});
        QVERIFY2(elsewhere.output.contains("no face"), elsewhere.output.constData());
        const ProgramRun confirmed = m_tester->run({"face", "confirm", "--name", "ada example", "--in", photos});
        QCOMPARE(confirmed.exitStatus, 0);
        QCOMPARE(confirmed.output.count("Face "), 2);
        QVERIFY(m_tester->run({"faces", photos, "--undecided"}).output.startsWith("No scanned photo"));
    }

    void rejectedName_isNotOfferedAgain()
    {
        const QByteArray photos = m_tester->copySamples({QStringLiteral("astronaut.png")});
        change(photos + "/astronaut.png", {mwgOfAstronaut});
        m_tester->run({"scan", photos});
        const QByteArray face = idOf(firstFace(firstPhoto(photos)));
        const ProgramRun rejected = m_tester->run({"face", "reject", face});
        QCOMPARE(rejected.exitStatus, 0);
        QVERIFY2(rejected.output.contains("not Ada Example"), rejected.output.constData());
        m_tester->run({"scan", "--rescan", photos});
        QVERIFY(!firstFace(firstPhoto(photos)).contains(QStringLiteral("suggestions")));
        const ProgramRun nothing = m_tester->run({"face", "confirm", face});
        QCOMPARE(nothing.exitStatus, 2);
        QVERIFY2(nothing.errors.contains("suggests no name"), nothing.errors.constData());
    }

    void picasaFolder_isRead()
    {
        const QByteArray photos = m_tester->copySamples({QStringLiteral("china.jpg")});
        QFile ini(QString::fromUtf8(photos + "/.picasa.ini"));
        QVERIFY(ini.open(QIODevice::WriteOnly));
        ini.write("[Contacts2]\nab12=Ada Example;;\n[china.jpg]\nfaces=rect64(3fff7fff7fffbfff),ab12\n");
        ini.close();
        m_tester->run({"scan", photos});
        const QJsonObject face = firstFace(firstPhoto(photos));
        QCOMPARE(suggested(face), QStringLiteral("Ada Example picasa"));
        QCOMPARE(face[QStringLiteral("detector")].toString(), QStringLiteral("picasa"));
    }

    // The program reads the orientation itself; the sidecar's is not the picture's.
    void eightOrientations_placeIsThatOfTheUprightPicture()
    {
        const double upright[8][4] = {{0.1, 0.2, 0.2, 0.1}, {0.7, 0.2, 0.2, 0.1}, {0.7, 0.7, 0.2, 0.1},
                                      {0.1, 0.7, 0.2, 0.1}, {0.2, 0.1, 0.1, 0.2}, {0.7, 0.1, 0.1, 0.2},
                                      {0.7, 0.7, 0.1, 0.2}, {0.2, 0.7, 0.1, 0.2}};
        const QByteArray photos = m_tester->copySamples({QStringLiteral("china.jpg")});
        const QByteArray mp("-RegionInfoMP={Regions=[{PersonDisplayName=Ada Example,Rectangle=0.1|, 0.2|, 0.2|, "
                            "0.1}]}");
        for (int orientation = 1; orientation <= 8; ++orientation) {
            const QByteArray number = QByteArray::number(orientation);
            const QByteArray embedded = photos + "/e" + number + ".jpg";
            const QByteArray beside = photos + "/s" + number + ".jpg";
            QVERIFY(QFile::copy(QString::fromUtf8(photos + "/china.jpg"), QString::fromUtf8(embedded)));
            change(embedded, {"-n", "-Orientation=" + number, mp});
            QVERIFY(QFile::copy(QString::fromUtf8(embedded), QString::fromUtf8(beside)));
        }
        // Away from the photos and into sidecars, which claim another orientation.
        change(photos, {"-ext", "jpg", "-n", "-XMP-tiff:Orientation=3", "-if", "$filename=~/^s/", "-o", "%d%f.xmp"});
        change(photos, {"-ext", "jpg", "-if", "$filename=~/^s/", "-XMP:All="});
        m_tester->run({"scan", photos});
        const QJsonArray found = m_tester->run({"faces", photos, "--json"}).json()[QStringLiteral("photos")].toArray();
        int checked = 0;
        for (const QJsonValue &value : found) {
            const QString name = value[QStringLiteral("path")].toString().section(u'/', -1);
            if (name == u"china.jpg")
                continue;
            const QJsonObject face = firstFace(value.toObject());
            QVERIFY2(!face.isEmpty(), qPrintable(name));
            const double *expected = upright[name.mid(1, 1).toInt() - 1];
            int side = 0;
            for (const char *key : {"x", "y", "w", "h"})
                QVERIFY2(std::abs(face[QLatin1String(key)].toDouble() - expected[side++]) < 0.001, qPrintable(name));
            ++checked;
        }
        QCOMPARE(checked, 16);
    }

    void wrongUse_isExplained()
    {
        QCOMPARE(m_tester->run({"face", "confirm"}).exitStatus, 2);
        QCOMPARE(m_tester->run({"face", "confirm", "Ada"}).exitStatus, 2);
        QCOMPARE(m_tester->run({"face", "reject", "1", "--in", "/"}).exitStatus, 2);
        QCOMPARE(m_tester->run({"face", "confirm", "12345"}).exitStatus, 3);
    }

private:
    static void change(const QByteArray &photo, const QList<QByteArray> &arguments)
    {
        runProgram(QStringLiteral("exiftool"),
                   QList<QByteArray>{"-q", "-overwrite_original"} + arguments + QList<QByteArray>{photo});
    }
    QJsonObject firstPhoto(const QByteArray &photos) const
    {
        return m_tester->run({"faces", photos, "--json"}).json()[QStringLiteral("photos")].toArray().first().toObject();
    }
    static QJsonObject firstFace(const QJsonObject &photo)
    {
        return photo[QStringLiteral("faces")].toArray().first().toObject();
    }
    static QByteArray idOf(const QJsonObject &face) { return QByteArray::number(face[QStringLiteral("id")].toInt()); }
    // "Ada Example mwg"
    static QString suggested(const QJsonObject &object)
    {
        const QJsonObject first = object[QStringLiteral("suggestions")].toArray().first().toObject();
        return first[QStringLiteral("name")].toString() + u' ' + first[QStringLiteral("source")].toString();
    }

    std::optional<CommandLineTester> m_tester;
};

QTEST_GUILESS_MAIN(FaceSuggestionsTest)
#include "face_suggestions_test.moc"
