// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/command_line_tester.h"
#include "tests/support/witness.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStandardPaths>
#include <QTest>

#include <cmath>

namespace {

const QByteArray mwgOfAstronaut("-RegionInfo={AppliedToDimensions={W=512,H=512,Unit=pixel},RegionList=[{Name=Ada "
                                "Example,Type=Face,Area={X=0.43,Y=0.22,W=0.22,H=0.26,Unit=normalized}}]}");

QString exiftool()
{
    return QStandardPaths::findExecutable(QStringLiteral("exiftool"));
}

} // namespace

// Names and regions that other programs left in files, from scan to decision, with the real program.
class FaceSuggestionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        if (exiftool().isEmpty())
            SKIP_WITHOUT_WITNESS("exiftool");
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
        QVERIFY(face[QStringLiteral("detector")].toString().startsWith(QStringLiteral("yunet")));
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

    void picasaFolder_aloneChanged_isReadAgain()
    {
        const QByteArray photos = m_tester->copySamples({QStringLiteral("china.jpg"), QStringLiteral("flower.jpg")});
        m_tester->run({"scan", photos});
        QVERIFY(firstPhoto(photos)[QStringLiteral("faces")].toArray().isEmpty());
        const auto writeList = [&](const QByteArray &name) {
            QFile ini(QString::fromUtf8(photos + "/.picasa.ini"));
            QVERIFY(ini.open(QIODevice::WriteOnly));
            ini.write("[Contacts2]\nab12=" + name + ";;\n[china.jpg]\nfaces=rect64(3fff7fff7fffbfff),ab12\n");
        };
        writeList("Ada Example");
        QVERIFY(m_tester->run({"scan", photos}).output.contains("2 changed"));
        QCOMPARE(suggested(firstFace(firstPhoto(photos))), QStringLiteral("Ada Example picasa"));
        QVERIFY(m_tester->run({"scan", photos}).output.contains("2 unchanged"));
        writeList("Beatrice Example");
        m_tester->run({"scan", photos});
        QCOMPARE(suggested(firstFace(firstPhoto(photos))), QStringLiteral("Beatrice Example picasa"));
        QVERIFY(QFile::remove(QString::fromUtf8(photos + "/.picasa.ini")));
        m_tester->run({"scan", photos});
        QVERIFY(firstPhoto(photos)[QStringLiteral("faces")].toArray().isEmpty());
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

    // Three vocabularies, what was there kept, and the very bytes back.
    void decidedFaces_areWrittenAndUndone_data()
    {
        QTest::addColumn<QString>("sample");
        QTest::addColumn<bool>("isBeside");
        QTest::newRow("JPEG") << QStringLiteral("rocket.jpg") << false;
        QTest::newRow("PNG") << QStringLiteral("chelsea.png") << false;
        QTest::newRow("sidecar") << QStringLiteral("rocket.jpg") << true;
    }

    void decidedFaces_areWrittenAndUndone()
    {
        QFETCH(QString, sample);
        QFETCH(bool, isBeside);
        const QByteArray photos = m_tester->copySamples({sample});
        const QByteArray photo = photos + '/' + sample.toUtf8();
        if (!isBeside)
            change(photo, {"-RegionInfo={AppliedToDimensions={" + sizeOf(photo) +
                               ",Unit=pixel},RegionList=[{Name=Rex,Type=Pet,Area={X=0.2,Y=0.8,W=0.1,H=0.1,Unit="
                               "normalized}},{Name=Ben Example,Type=Face,Description=kept,Rotation=0.1,Area={X=0.75,"
                               "Y=0.75,W=0.1,H=0.1,Unit=normalized}}]}",
                           "-RegionInfoMP={Regions=[{PersonDisplayName=Ada Example,PersonEmailDigest=kept,Rectangle="
                           "0.1|, 0.2|, 0.2|, 0.1}]}"});
        else
            change(photo, {"-RegionInfoMP={Regions=[{PersonDisplayName=Ada Example,Rectangle=0.1|, 0.2|, 0.2|, "
                           "0.1}]}"});
        const QByteArray before = bytesOf(photo);
        m_tester->run({"scan", photos});
        m_tester->run({"face", "confirm", "--name", "Ada Example"});
        m_tester->run({"face", "confirm", "--name", "Ben Example"});
        m_tester->run({"consent", "grant", "Ada Example", "--for", "website", "--names", "full"});
        QList<QByteArray> write{"face", "write", photos, "--names"};
        if (isBeside)
            write.append("--sidecar");
        const ProgramRun planned = m_tester->run(write + QList<QByteArray>{"--dry-run"});
        QVERIFY2(planned.output.contains("Ada Example"), planned.output.constData());
        QCOMPARE(bytesOf(photo), before);
        const ProgramRun written = m_tester->run(write);
        QVERIFY2(written.exitStatus == 0, written.errors.constData());

        QByteArray target = photo;
        if (isBeside) {
            QCOMPARE(bytesOf(photo), before);
            target = QFile::exists(QString::fromUtf8(photo + ".xmp")) ? photo + ".xmp"
                                                                      : photo.left(photo.lastIndexOf('.')) + ".xmp";
        }
        const QJsonObject seen = seenIn(target);
        const QJsonArray mwg = seen[QStringLiteral("RegionInfo")][QStringLiteral("RegionList")].toArray();
        const QJsonArray mp = seen[QStringLiteral("RegionInfoMP")][QStringLiteral("Regions")].toArray();
        const QJsonArray iptc = seen[QStringLiteral("ImageRegion")].toArray();
        const QJsonValue ada = named(mwg, QStringLiteral("Name"));
        QVERIFY(std::abs(ada[QStringLiteral("Area")][QStringLiteral("X")].toDouble() - 0.2) < 0.0001);
        QVERIFY(std::abs(ada[QStringLiteral("Area")][QStringLiteral("Y")].toDouble() - 0.25) < 0.0001);
        QVERIFY(named(mp, QStringLiteral("PersonDisplayName")).isObject());
        const QJsonValue boundary = named(iptc, QStringLiteral("Name"))[QStringLiteral("RegionBoundary")];
        QVERIFY(std::abs(boundary[QStringLiteral("RbX")].toDouble() - 0.1) < 0.0001);
        if (!isBeside) {
            QCOMPARE(mwg.size(), 3);
            QCOMPARE(mwg[0][QStringLiteral("Type")].toString(), QStringLiteral("Pet"));
            QCOMPARE(mwg[1][QStringLiteral("Description")].toString(), QStringLiteral("kept"));
            QCOMPARE(mwg[1][QStringLiteral("Rotation")].toDouble(), 0.1);
            QCOMPARE(mp[0][QStringLiteral("PersonEmailDigest")].toString(), QStringLiteral("kept"));
        }
        QVERIFY2(seen[QStringLiteral("Validate")].toString().startsWith(QStringLiteral("OK")) || isBeside,
                 qPrintable(seen[QStringLiteral("Validate")].toString()));
        const ProgramRun again = m_tester->run(write + QList<QByteArray>{"--dry-run"});
        QVERIFY2(again.output.contains("nothing"), again.output.constData());

        QCOMPARE(m_tester->run({"undo"}).exitStatus, 0);
        QCOMPARE(bytesOf(photo), before);
        if (isBeside)
            QVERIFY(!QFile::exists(QString::fromUtf8(target)));
    }

    void nameThatMayNotBePublished_isNotWritten()
    {
        const QByteArray photos = m_tester->copySamples({QStringLiteral("astronaut.png")});
        m_tester->run({"scan", photos});
        const QByteArray face = idOf(firstFace(firstPhoto(photos)));
        m_tester->run({"face", "decide", face, "person", "Ada Example"});
        const ProgramRun refused = m_tester->run({"face", "write", photos, "--names"});
        QCOMPARE(refused.exitStatus, 0);
        QVERIFY2(refused.errors.contains("not agreed"), refused.errors.constData());
        QVERIFY(!bytesOf(photos + "/astronaut.png").contains("Ada Example"));
        m_tester->run({"consent", "grant", "Ada Example", "--for", "website", "--names", "first-name"});
        m_tester->run({"face", "write", photos, "--no-names"});
        QVERIFY(!bytesOf(photos + "/astronaut.png").contains("Ada"));
        m_tester->run({"face", "write", photos, "--names"});
        const QJsonObject seen = seenIn(photos + "/astronaut.png");
        QCOMPARE(seen[QStringLiteral("RegionInfo")][QStringLiteral("RegionList")][0][QStringLiteral("Name")].toString(),
                 QStringLiteral("Ada"));
    }

    void facesWithoutADecision_areNotWritten()
    {
        const QByteArray photos = m_tester->copySamples({QStringLiteral("astronaut.png")});
        const QByteArray before = bytesOf(photos + "/astronaut.png");
        QCOMPARE(m_tester->run({"face", "write", photos}).exitStatus, 3); // Never scanned.
        m_tester->run({"scan", photos});
        QCOMPARE(m_tester->run({"face", "write", photos}).exitStatus, 0);
        QCOMPARE(bytesOf(photos + "/astronaut.png"), before);
    }

    void wrongUse_isExplained()
    {
        QCOMPARE(m_tester->run({"face", "confirm"}).exitStatus, 2);
        QCOMPARE(m_tester->run({"face", "write", ".", "--names", "--no-names"}).exitStatus, 2);
        QCOMPARE(m_tester->run({"face", "confirm", "Ada"}).exitStatus, 2);
        QCOMPARE(m_tester->run({"face", "reject", "1", "--in", "/"}).exitStatus, 2);
        QCOMPARE(m_tester->run({"face", "confirm", "12345"}).exitStatus, 3);
    }

private:
    static QByteArray bytesOf(const QByteArray &path)
    {
        QFile file(QString::fromUtf8(path));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    // "W=640,H=427"
    static QByteArray sizeOf(const QByteArray &photo)
    {
        return runProgram(exiftool(), {"-s3", "-p", "W=$ImageWidth,H=$ImageHeight", photo}).output.trimmed();
    }
    static QJsonObject seenIn(const QByteArray &path)
    {
        const QByteArray json =
            runProgram(exiftool(), {"-struct", "-j", "-RegionInfo", "-RegionInfoMP", "-ImageRegion", "-validate", path})
                .output;
        return QJsonDocument::fromJson(json).array().first().toObject();
    }
    // The one entry that names Ada.
    static QJsonValue named(const QJsonArray &regions, const QString &field)
    {
        for (const QJsonValue &region : regions) {
            if (region[field].toString() == u"Ada Example")
                return region;
        }
        return {};
    }
    static void change(const QByteArray &photo, const QList<QByteArray> &arguments)
    {
        runProgram(exiftool(), QList<QByteArray>{"-q", "-overwrite_original"} + arguments + QList<QByteArray>{photo});
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
