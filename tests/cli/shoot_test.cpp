// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/command_line_tester.h"
#include "tests/support/witness.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPainter>
#include <QProcess>
#include <QSet>
#include <QStandardPaths>
#include <QTest>

namespace {

constexpr int tilePx = 300;

// A photo of the shoot and what the check must say of it. Who stands in it, from left to right: A agreed to everything,
// B refused, C is a child whose mother agreed to the website, E agreed until 2020, F withdrew, G agreed to the website
// under licenses without commercial use, H was asked, P is a poster, N cannot be recognized, U nobody has decided on.
// After a verdict follow the rules that stop the photo.
struct Row
{
    const char *file;
    const char *who;
    const char *license;
    const char *website;
    const char *commons;
    const char *press;
};

constexpr Row Shoot[] = {
    {"01-empty", "", "by-sa-4.0", "clear", "clear", "clear"},
    {"02-empty-nc", "", "by-nc-nd-4.0", "clear", "blocked LICENSE010", "clear"},
    {"03-empty-reserved", "", "all-rights-reserved", "clear", "blocked LICENSE010", "clear"},
    {"04-portrait", "A", "by-sa-4.0", "clear", "clear", "clear"},
    {"05-portrait-nc", "A", "by-nc-nd-4.0", "clear", "blocked LICENSE010", "clear"},
    {"06-portrait-reserved", "A", "all-rights-reserved", "clear", "blocked LICENSE010", "clear"},
    {"07-refused", "B", "by-sa-4.0", "blocked PEOPLE003", "blocked PEOPLE003", "blocked PEOPLE003"},
    {"08-child", "C", "by-sa-4.0", "clear", "blocked PEOPLE005", "blocked PEOPLE005"},
    {"09-child-reserved", "C", "all-rights-reserved", "clear", "blocked LICENSE010 PEOPLE005", "blocked PEOPLE005"},
    {"10-expired", "E", "by-sa-4.0", "blocked PEOPLE004", "blocked PEOPLE004", "blocked PEOPLE004"},
    {"11-withdrawn", "F", "by-sa-4.0", "blocked PEOPLE003", "blocked PEOPLE003", "blocked PEOPLE003"},
    {"12-limited", "G", "by-sa-4.0", "blocked PEOPLE006", "blocked PEOPLE005", "blocked PEOPLE005"},
    {"13-limited-nc", "G", "by-nc-nd-4.0", "clear", "blocked LICENSE010 PEOPLE005", "blocked PEOPLE005"},
    {"14-asked", "H", "by-sa-4.0", "undecided PEOPLE002", "undecided PEOPLE002", "undecided PEOPLE002"},
    {"15-poster", "P", "by-sa-4.0", "clear", "clear", "clear"},
    {"16-far", "N", "by-sa-4.0", "clear", "clear", "clear"},
    {"17-new", "U", "by-sa-4.0", "undecided PEOPLE001", "undecided PEOPLE001", "undecided PEOPLE001"},
    {"18-pair", "AB", "by-sa-4.0", "blocked PEOPLE003", "blocked PEOPLE003", "blocked PEOPLE003"},
    {"19-pair", "AC", "by-sa-4.0", "clear", "blocked PEOPLE005", "blocked PEOPLE005"},
    {"20-pair", "AE", "by-sa-4.0", "blocked PEOPLE004", "blocked PEOPLE004", "blocked PEOPLE004"},
    {"21-pair", "AF", "by-sa-4.0", "blocked PEOPLE003", "blocked PEOPLE003", "blocked PEOPLE003"},
    {"22-pair", "AG", "by-sa-4.0", "blocked PEOPLE006", "blocked PEOPLE005", "blocked PEOPLE005"},
    {"23-pair-nc", "AG", "by-nc-nd-4.0", "clear", "blocked LICENSE010 PEOPLE005", "blocked PEOPLE005"},
    {"24-pair", "AH", "by-sa-4.0", "undecided PEOPLE002", "undecided PEOPLE002", "undecided PEOPLE002"},
    {"25-pair", "AP", "by-sa-4.0", "clear", "clear", "clear"},
    {"26-pair", "AN", "by-sa-4.0", "clear", "clear", "clear"},
    {"27-pair", "AU", "by-sa-4.0", "undecided PEOPLE001", "undecided PEOPLE001", "undecided PEOPLE001"},
    {"28-pair", "BC", "by-sa-4.0", "blocked PEOPLE003", "blocked PEOPLE003 PEOPLE005", "blocked PEOPLE003 PEOPLE005"},
    {"29-pair", "BU", "by-sa-4.0", "blocked PEOPLE001 PEOPLE003", "blocked PEOPLE001 PEOPLE003",
     "blocked PEOPLE001 PEOPLE003"},
    {"30-pair", "PN", "by-sa-4.0", "clear", "clear", "clear"},
    {"31-pair-reserved", "AC", "all-rights-reserved", "clear", "blocked LICENSE010 PEOPLE005", "blocked PEOPLE005"},
    {"32-group", "ACP", "by-sa-4.0", "clear", "blocked PEOPLE005", "blocked PEOPLE005"},
    {"33-group", "ABP", "by-sa-4.0", "blocked PEOPLE003", "blocked PEOPLE003", "blocked PEOPLE003"},
    {"34-group", "AEH", "by-sa-4.0", "blocked PEOPLE002 PEOPLE004", "blocked PEOPLE002 PEOPLE004",
     "blocked PEOPLE002 PEOPLE004"},
    {"35-group", "CHG", "by-sa-4.0", "blocked PEOPLE002 PEOPLE006", "blocked PEOPLE002 PEOPLE005",
     "blocked PEOPLE002 PEOPLE005"},
    {"36-group", "ANP", "by-sa-4.0", "clear", "clear", "clear"},
    {"37-group", "BEF", "by-sa-4.0", "blocked PEOPLE003 PEOPLE004", "blocked PEOPLE003 PEOPLE004",
     "blocked PEOPLE003 PEOPLE004"},
    {"38-group-nc", "ACG", "by-nc-nd-4.0", "clear", "blocked LICENSE010 PEOPLE005", "blocked PEOPLE005"},
    {"39-group", "AUP", "by-sa-4.0", "undecided PEOPLE001", "undecided PEOPLE001", "undecided PEOPLE001"},
    {"40-group", "AAN", "by-sa-4.0", "clear", "clear", "clear"},
};

const QHash<char, QByteArray> Names{{'A', "Annabel Exampleton"},   {'B', "Benedict Exampleton"},
                                    {'C', "Cleopatra Exampleton"}, {'E', "Emilian Exampleton"},
                                    {'F', "Finnegan Exampleton"},  {'G', "Guinevere Exampleton"},
                                    {'H', "Hyacinth Exampleton"}};
constexpr char Serial[] = "SN4711081512";
constexpr char City[] = "Springfieldville";

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QImage tileOf(int number)
{
    static const QImage faces[] = {
        QImage(QStringLiteral(CLEARFRAME_SAMPLES "/astronaut.png")).copy(60, 0, 330, 330),
        QImage(QStringLiteral(CLEARFRAME_SAMPLES "/grace_hopper.jpg")).copy(60, 40, 400, 400)};
    return faces[number % 2].scaled(tilePx, tilePx, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

QImage compose(const QByteArray &who)
{
    if (who.isEmpty())
        return QImage(QStringLiteral(CLEARFRAME_SAMPLES "/coffee.png")).scaled(600, 400);
    QImage image(tilePx * int(who.size()), tilePx, QImage::Format_RGB32);
    QPainter painter(&image);
    for (int i = 0; i < who.size(); ++i)
        painter.drawImage(i * tilePx, 0, tileOf(i));
    return image;
}

// "blocked PEOPLE003": the verdict and the rules that stop the photo, each once.
QString told(const QJsonObject &photo)
{
    QStringList words{photo[QStringLiteral("verdict")].toString()};
    for (const QJsonValue &finding : photo[QStringLiteral("findings")].toArray()) {
        const QString rule = finding[QStringLiteral("rule")].toString();
        if (finding[QStringLiteral("severity")].toString() == u"error" && !words.contains(rule))
            words.append(rule);
    }
    return words.join(u' ');
}

QString nameOf(const QJsonObject &photo)
{
    return photo[QStringLiteral("path")].toString().section(u'/', -1).section(u'.', 0, 0);
}

const char *expected(const Row &row, const QByteArray &destination)
{
    return destination == "website" ? row.website : destination == "commons" ? row.commons : row.press;
}

} // namespace

// A shoot of forty photos from the scan to copies for three destinations, with the program from outside.
class ShootTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("exiftool")).isEmpty())
            SKIP_WITHOUT_WITNESS("exiftool");
        m_shoot = m_tester.folder() + "/shoot";
        QVERIFY(QDir().mkpath(QString::fromUtf8(m_shoot)));
        for (const Row &row : Shoot)
            QVERIFY(compose(row.who).save(path(row), "JPG", 92));
        makeTalkative();
        for (const char *license : {"by-sa-4.0", "by-nc-nd-4.0", "all-rights-reserved"}) {
            QList<QByteArray> words{"license", "set", license, "--creator", "Pat Photographer"};
            for (const Row &row : Shoot) {
                if (QByteArray(row.license) == license)
                    words.append(path(row).toUtf8());
            }
            const ProgramRun set = m_tester.run(words);
            QVERIFY2(set.exitStatus == 0, (set.errors + set.output).constData());
        }
        const ProgramRun scan = m_tester.run({"scan", m_shoot});
        QVERIFY2(scan.exitStatus == 0, (scan.errors + scan.output).constData());
        recordPeople();
        decideFaces();
    }

    void everyVerdict_isAsTheTableSays_data()
    {
        QTest::addColumn<QByteArray>("destination");
        for (const char *destination : {"website", "commons", "press"})
            QTest::newRow(destination) << QByteArray(destination);
    }

    void everyVerdict_isAsTheTableSays()
    {
        QFETCH(QByteArray, destination);
        const ProgramRun check = m_tester.run({"check", m_shoot, "--for", destination, "--json"});
        QCOMPARE(check.exitStatus, 1);
        QHash<QString, QString> said;
        for (const QJsonValue &photo : check.json()[QStringLiteral("photos")].toArray())
            said.insert(nameOf(photo.toObject()), told(photo.toObject()));
        QCOMPARE(said.size(), qsizetype(std::size(Shoot)));
        QStringList wrong;
        for (const Row &row : Shoot) {
            const QString says = said.value(QString::fromUtf8(row.file));
            if (says != QString::fromUtf8(expected(row, destination)))
                wrong.append(QString::fromUtf8(row.file) + QStringLiteral(": ") + says);
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void export_copiesTheClearOnesAndCoversWhereAsked()
    {
        exportFor("website", {"--cover", "pixelate"});
        exportFor("commons", {});
        // Every covered copy is searched thoroughly, so blur is tried on a few.
        for (const char *file : {"07-refused", "18-pair", "37-group"})
            exportFor("press", {"--cover", "blur", "--max-size", "500"}, '/' + QByteArray(file) + ".jpg");
        exportFor("press", {"--max-size", "500"});
        for (const Row &row : Shoot) {
            const bool isCoverable = !QByteArray(row.website).contains("LICENSE");
            QCOMPARE(QFile::exists(copyOf(row, "website")), isCoverable);
            QVERIFY2(QFile::exists(copyOf(row, "commons")) == (QByteArray(row.commons) == "clear"), row.file);
        }
    }

    void copies_holdNothingPrivate()
    {
        QVERIFY(!hiddenPictures(QDir(QString::fromUtf8(m_shoot))).isEmpty());
        for (const char *destination : {"website", "commons", "press"}) {
            const QDir folder(copies(destination));
            const QStringList names = folder.entryList({QStringLiteral("*.jpg")}, QDir::Files | QDir::Hidden);
            QVERIFY(names.size() >= 8);
            for (const QString &name : names) {
                const QByteArray bytes = contentOf(folder.filePath(name));
                for (const QByteArray &secret : secrets())
                    QVERIFY2(!bytes.contains(secret), qPrintable(name + u' ' + QString::fromLatin1(secret)));
            }
            QCOMPARE(hiddenPictures(folder), QByteArray());
            // Of what press keeps, dates and places, there is the place only.
            checkTags(folder, destination == QByteArray("press"));
        }
    }

    void coveredFaces_areNotFoundAgain()
    {
        for (const char *file : {"07-refused", "18-pair", "37-group"}) {
            const ProgramRun seen = m_tester.run(
                {"inspect", (copies("website") + u'/' + QString::fromUtf8(file) + QStringLiteral(".jpg")).toUtf8()});
            int faces = 0; // A body without a face may well be found.
            for (const QJsonValue &found : seen.json()[QStringLiteral("faces")].toArray())
                faces += found[QStringLiteral("kind")].toString() == u"face";
            QCOMPARE(faces, QByteArray(file) == "18-pair" ? 1 : 0);
        }
    }

    void secondExport_makesNothingAnew()
    {
        const ProgramRun run =
            m_tester.run({"export", m_shoot, "--for", "commons", "--to", copies("commons").toUtf8(), "--json"});
        for (const QJsonValue &photo : run.json()[QStringLiteral("photos")].toArray())
            QVERIFY(photo[QStringLiteral("outcome")].toString() != u"exported");
        QVERIFY(QDir(copies("commons")).entryList({QStringLiteral("*-2.jpg")}).isEmpty());
    }

    void withdrawal_listsExactlyTheCopiesThatShowThePerson()
    {
        QSet<QByteArray> copiesWithAnnabel;
        for (const Row &row : Shoot) {
            for (const char *destination : {"website", "commons", "press"}) {
                if (QByteArray(row.who).contains('A') && QFile::exists(copyOf(row, destination)))
                    copiesWithAnnabel.insert(copyOf(row, destination).toUtf8());
            }
        }
        QVERIFY(copiesWithAnnabel.size() > 20);
        const ProgramRun withdraw = m_tester.run({"consent", "withdraw", Names['A']});
        QCOMPARE(withdraw.exitStatus, 0);
        for (const QByteArray &copy : copiesWithAnnabel)
            QVERIFY2(withdraw.output.contains(copy), copy.constData());
        const ProgramRun list = m_tester.run({"publish", "list", "--person", Names['A'], "--json"});
        QSet<QByteArray> listed;
        for (const QJsonValue &copy : list.json()[QStringLiteral("exports")].toArray())
            listed.insert(copy[QStringLiteral("copy")].toString().toUtf8());
        QCOMPARE(listed, copiesWithAnnabel);
        QVERIFY(!withdraw.output.contains("/08-child.jpg"));
    }

private:
    QString path(const Row &row) const
    {
        return QString::fromUtf8(m_shoot) + u'/' + QString::fromUtf8(row.file) + QStringLiteral(".jpg");
    }
    QString copies(const QByteArray &destination) const
    {
        return QString::fromUtf8(m_tester.folder() + "/for-" + destination);
    }
    QString copyOf(const Row &row, const QByteArray &destination) const
    {
        return copies(destination) + u'/' + QString::fromUtf8(row.file) + QStringLiteral(".jpg");
    }

    // Everything a camera and an agency program put into a file, a thumbnail with the uncovered faces among it.
    void makeTalkative()
    {
        const QString thumbnail = QString::fromUtf8(m_tester.folder() + "/thumbnail.jpg");
        QVERIFY(compose("AB").scaled(160, 80).save(thumbnail, "JPG", 80));
        QCOMPARE(QProcess::execute(QStringLiteral("exiftool"),
                                   {QStringLiteral("-q"), QStringLiteral("-overwrite_original"),
                                    QStringLiteral("-GPSLatitude=47.123456"), QStringLiteral("-GPSLatitudeRef=N"),
                                    QStringLiteral("-GPSLongitude=8.654321"), QStringLiteral("-GPSLongitudeRef=E"),
                                    QStringLiteral("-SerialNumber=%1").arg(QLatin1String(Serial)),
                                    QStringLiteral("-OwnerName=%1").arg(QString::fromUtf8(Names['B'])),
                                    QStringLiteral("-XMP-iptcExt:PersonInImage=%1").arg(QString::fromUtf8(Names['A'])),
                                    QStringLiteral("-XMP-iptcExt:PersonInImage=%1").arg(QString::fromUtf8(Names['C'])),
                                    QStringLiteral("-IPTC:City=%1").arg(QLatin1String(City)),
                                    QStringLiteral("-IPTC:Keywords=%1").arg(QString::fromUtf8(Names['E'])),
                                    QStringLiteral("-Comment=with %1").arg(QString::fromUtf8(Names['F'])),
                                    QStringLiteral("-ThumbnailImage<=%1").arg(thumbnail), QString::fromUtf8(m_shoot)}),
                 0);
    }

    static QByteArrayList secrets()
    {
        QByteArrayList all = Names.values();
        all.append(Serial);
        all.append("Example"
                   "ton");
        all.append(QByteArray::fromHex("0000002f00000001")); // 47 degrees as Exif holds them.
        all += {"47.1234", "8.6543", "47,7.4", "8,39.2", "47 deg 7'", "8 deg 39'"};
        return all;
    }

    // Thumbnails and previews as exiftool extracts them, one after the other.
    static QByteArray hiddenPictures(const QDir &folder)
    {
        QProcess process;
        process.start(QStringLiteral("exiftool"), {QStringLiteral("-q"), QStringLiteral("-a"), QStringLiteral("-b"),
                                                   QStringLiteral("-ThumbnailImage"), QStringLiteral("-PreviewImage"),
                                                   QStringLiteral("-JpgFromRaw"), QStringLiteral("-OtherImage"),
                                                   QStringLiteral("-MPImage2"), QStringLiteral("-PhotoshopThumbnail"),
                                                   QStringLiteral("-ext"), QStringLiteral("jpg"), folder.path()});
        return process.waitForFinished(60'000) ? process.readAllStandardOutput() : QByteArray("exiftool hangs");
    }

    void checkTags(const QDir &folder, bool keepsPlace)
    {
        QProcess process;
        process.start(QStringLiteral("exiftool"),
                      {QStringLiteral("-ee"), QStringLiteral("-a"), QStringLiteral("-u"), QStringLiteral("-G1"),
                       QStringLiteral("-j"), QStringLiteral("-ext"), QStringLiteral("jpg"), folder.path()});
        QVERIFY(process.waitForFinished(60'000));
        for (const QJsonValue &file : QJsonDocument::fromJson(process.readAllStandardOutput()).array()) {
            const QJsonObject tags = file.toObject();
            for (auto tag = tags.begin(); tag != tags.end(); ++tag) {
                const QString group = tag.key().section(u':', 0, 0);
                const bool isOfTheFile = group == u"System" || group == u"File" || group == u"SourceFile";
                for (const char *word : {"GPS", "Serial", "Owner", "Person", "Thumbnail", "Preview", "Keywords",
                                         "Comment", "Region", "MakerNote", "MPImage"})
                    QVERIFY2(isOfTheFile || !tag.key().contains(QLatin1String(word)), qPrintable(tag.key()));
                if (!keepsPlace)
                    QVERIFY2(!tag->toString().contains(QLatin1String(City)), qPrintable(tag.key()));
            }
        }
    }

    void recordPeople()
    {
        for (auto name = Names.begin(); name != Names.end(); ++name) {
            QList<QByteArray> words{"person", "add", name.value()};
            if (name.key() == 'C')
                words.append("--minor");
            QCOMPARE(m_tester.run(words).exitStatus, 0);
        }
        const QList<QList<QByteArray>> answers{{"grant", Names['A']},
                                               {"refuse", Names['B']},
                                               {"grant", Names['C'], "--for", "website", "--guardian", "Dora Example"},
                                               {"grant", Names['E'], "--until", "2020-01-01"},
                                               {"grant", Names['F']},
                                               {"withdraw", Names['F']},
                                               {"limit", Names['G'], "--for", "website", "--licenses", "by-nc-nd"},
                                               {"ask", Names['H']}};
        for (const QList<QByteArray> &answer : answers) {
            const ProgramRun run = m_tester.run(QList<QByteArray>{"consent"} + answer);
            QVERIFY2(run.exitStatus == 0, (answer.join(' ') + run.errors).constData());
        }
    }

    void decideFaces()
    {
        const ProgramRun run = m_tester.run({"faces", m_shoot, "--json"});
        QHash<QString, QJsonArray> faces;
        for (const QJsonValue &photo : run.json()[QStringLiteral("photos")].toArray())
            faces.insert(nameOf(photo.toObject()), photo[QStringLiteral("faces")].toArray());
        QHash<char, QList<QByteArray>> facesOf; // One run of the program a person, not one a face.
        for (const Row &row : Shoot) {
            const QByteArray who(row.who);
            const QJsonArray found = faces.value(QString::fromUtf8(row.file));
            QVERIFY2(found.size() == who.size(),
                     qPrintable(QStringLiteral("%1: %2 faces").arg(QLatin1String(row.file)).arg(found.size())));
            for (const QJsonValue &face : found) {
                const double center = face[QStringLiteral("x")].toDouble() + face[QStringLiteral("w")].toDouble() / 2;
                facesOf[who.at(int(center * double(who.size())))].append(
                    QByteArray::number(face[QStringLiteral("id")].toInteger()));
            }
        }
        for (auto some = facesOf.cbegin(); some != facesOf.cend(); ++some)
            decide(some.key(), some.value());
    }

    void decide(char who, const QList<QByteArray> &faces)
    {
        QList<QByteArray> words = QList<QByteArray>{"face", "decide"} + faces;
        if (who == 'U')
            return;
        if (who == 'P')
            words.append("depicted");
        else if (who == 'N')
            words.append("not-recognizable");
        else
            words += QList<QByteArray>{"person", Names[who]};
        const ProgramRun run = m_tester.run(words);
        QVERIFY2(run.exitStatus == 0, run.errors.constData());
    }

    void exportFor(const QByteArray &destination, const QList<QByteArray> &options, const QByteArray &file = {})
    {
        const ProgramRun run = m_tester.run(
            QList<QByteArray>{"export", m_shoot + file, "--for", destination, "--to", copies(destination).toUtf8()} +
            options);
        QVERIFY2(run.exitStatus == 0 || run.exitStatus == 1, (run.errors + run.output).constData());
        QVERIFY2(run.errors.isEmpty(), run.errors.constData());
    }

    CommandLineTester m_tester;
    QByteArray m_shoot;
};

QTEST_GUILESS_MAIN(ShootTest)
#include "shoot_test.moc"
