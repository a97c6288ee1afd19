// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/kept_metadata.h"
#include "tests/support/witness.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

// What an original says that a wish can keep, as exiftool writes it, and which wish that is.
struct Said
{
    const char *wish;
    const char *tag;   // To write.
    const char *value; // Found again in the copy, and in no other.
    const char *read;  // The tag it is read as in the copy.
};

constexpr Said Everything[] = {
    {"caption", "XMP-dc:Title", "Titleword", "XMP-dc:Title"},
    {"caption", "XMP-dc:Description", "Descriptionword", "XMP-dc:Description"},
    {"caption", "XMP-photoshop:Headline", "Headlineword", "XMP-photoshop:Headline"},
    {"place", "XMP-photoshop:City", "Cityword", "XMP-photoshop:City"},
    {"place", "IPTC:Province-State", "Stateword", "XMP-photoshop:State"},
    {"place", "XMP-photoshop:Country", "Countryword", "XMP-photoshop:Country"},
    {"place", "XMP-iptcCore:Location", "Locationword", "XMP-iptcCore:Location"},
    {"gps", "GPSLatitude", "47.123456", "GPS:GPSLatitude"},
    {"gps", "GPSLongitude", "8.654321", "GPS:GPSLongitude"},
    {"dates", "DateTimeOriginal", "2026:05:01 10:20:30", "ExifIFD:DateTimeOriginal"},
    {"camera", "FNumber", "5.6", "ExifIFD:FNumber"},
};
// Never kept, whatever is wished.
constexpr Said Private[] = {{"", "XMP-dc:Subject", "Keywordword", ""},
                            {"", "XMP-iptcExt:PersonInImage", "Personword", ""},
                            {"", "SerialNumber", "SN471108", ""},
                            {"", "OwnerName", "Ownerword", ""},
                            {"", "IPTC:Keywords", "Iptcword", ""},
                            {"", "XMP-photoshop:History", "Historyword", ""},
                            {"", "XMP-mwg-rs:RegionName", "Regionword", ""},
                            {"", "XMP-plus:MinorModelAgeDisclosure", "AG-A15", ""}};

} // namespace

// Of an original's metadata a copy keeps what was wished, and nothing else.
class KeptMetadataTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (exiftool().isEmpty())
            SKIP_WITHOUT_WITNESS("exiftool");
        QVERIFY(QFile::copy(QStringLiteral(CLEARFRAME_SAMPLES "/rocket.jpg"), path(u"a.jpg"_s)));
        QStringList words{u"-q"_s, u"-overwrite_original"_s, u"-GPSLatitudeRef=N"_s, u"-GPSLongitudeRef=E"_s};
        for (const Said &said : Everything)
            words.append(u"-%1=%2"_s.arg(QLatin1String(said.tag), QLatin1String(said.value)));
        for (const Said &said : Private)
            words.append(u"-%1=%2"_s.arg(QLatin1String(said.tag), QLatin1String(said.value)));
        QCOMPARE(QProcess::execute(exiftool(), words << path(u"a.jpg"_s)), 0);
    }

    void wish_keepsItsOwnAndNothingElse_data()
    {
        QTest::addColumn<QStringList>("keep");
        QTest::newRow("nothing") << QStringList();
        for (const char *wish : {"caption", "place", "gps", "dates", "camera"})
            QTest::newRow(wish) << QStringList{QLatin1String(wish)};
        QTest::newRow("everything") << QStringList{u"caption"_s, u"place"_s, u"gps"_s, u"dates"_s, u"camera"_s};
    }

    void wish_keepsItsOwnAndNothingElse()
    {
        QFETCH(QStringList, keep);
        const QJsonObject tags = tagsOf(copied(request(), keep));
        for (const Said &said : Everything) {
            const QString there = textOf(tags[QLatin1String(said.read)]);
            const bool isWished = keep.contains(QLatin1String(said.wish));
            QVERIFY2(isWished ? there.contains(QLatin1String(said.value)) : there.isEmpty(),
                     qPrintable(QLatin1String(said.read) + u": "_s + there));
        }
        const QByteArray bytes = QJsonDocument(tags).toJson();
        for (const Said &said : Private)
            QVERIFY2(!bytes.contains(said.value), said.value);
    }

    void sidecar_speaksBeforeTheFile()
    {
        QFile sidecar(path(u"a.xmp"_s));
        QVERIFY(sidecar.open(QIODevice::WriteOnly));
        sidecar.write("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF "
                      "xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"><rdf:Description rdf:about=\"\" "
                      "xmlns:photoshop=\"http://ns.adobe.com/photoshop/1.0/\" photoshop:City=\"Sidecarword\" "
                      "photoshop:Instructions=\"Secretword\"/></rdf:RDF></x:xmpmeta>");
        sidecar.close();
        CopyRequest wish = request();
        wish.sidecar = FilePath::fromArgument(path(u"a.xmp"_s));
        const QJsonObject tags = tagsOf(copied(wish, {u"place"_s}));
        QCOMPARE(textOf(tags[u"XMP-photoshop:City"_s]), u"Sidecarword"_s);
        QCOMPARE(textOf(tags[u"XMP-iptcCore:Location"_s]), u"Locationword"_s);
        QVERIFY(!QJsonDocument(tags).toJson().contains("Secretword"));
    }

    void damagedSidecar_givesNothingAndStopsNothing()
    {
        QFile sidecar(path(u"broken.xmp"_s));
        QVERIFY(sidecar.open(QIODevice::WriteOnly));
        sidecar.write("<x:xmpmeta><rdf:RDF><!DOCTYPE a [<!ENTITY b \"Entityword\">]>&b;");
        sidecar.close();
        CopyRequest wish = request();
        wish.sidecar = FilePath::fromArgument(path(u"broken.xmp"_s));
        const QJsonObject tags = tagsOf(copied(wish, {u"place"_s}));
        QCOMPARE(textOf(tags[u"XMP-photoshop:City"_s]), u"Cityword"_s);
        QVERIFY(!QJsonDocument(tags).toJson().contains("Entityword"));
    }

    void recordsOfThePeople_areWrittenOnlyWhenWished()
    {
        CopyRequest wish = request();
        wish.releaseIds = {u"1000-0001"_s, u"1000-0012"_s};
        wish.releaseStatus = u"MR-LMR"_s;
        wish.ageDisclosure = u"AG-U14"_s;
        wish.personNames = {u"Ada Example"_s};
        const QJsonObject shy = tagsOf(copied(wish, {}));
        QVERIFY(textOf(shy[u"XMP-plus:ModelReleaseID"_s]).contains(u"1000-0012"));
        QVERIFY(shy[u"XMP-plus:MinorModelAgeDisclosure"_s].isUndefined());
        QVERIFY(shy[u"XMP-iptcExt:PersonInImage"_s].isUndefined());
        const QJsonObject open = tagsOf(copied(wish, {u"names"_s, u"age"_s}));
        QCOMPARE(textOf(open[u"XMP-iptcExt:PersonInImage"_s]), u"Ada Example"_s);
        QVERIFY(textOf(open[u"XMP-plus:MinorModelAgeDisclosure"_s]).contains(u"14"));
    }

    void scaledCopy_keepsTheSame()
    {
        CopyOptions options;
        options.folder = FilePath::fromArgument(path(u"small"_s));
        options.maxSizePx = 100;
        options.keep = {u"caption"_s, u"dates"_s};
        const Result<FinishedCopy> copy = makeClearedCopy(request(), options);
        QVERIFY2(copy, copy ? "" : qPrintable(copy.error().message));
        const QJsonObject tags = tagsOf(copy->copy);
        QCOMPARE(textOf(tags[u"XMP-dc:Title"_s]), u"Titleword"_s);
        QCOMPARE(textOf(tags[u"ExifIFD:DateTimeOriginal"_s]), u"2026:05:01 10:20:30"_s);
        QVERIFY(tags[u"XMP-photoshop:City"_s].isUndefined());
    }

private:
    static QString exiftool() { return QStandardPaths::findExecutable(u"exiftool"_s); }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    CopyRequest request() const
    {
        CopyRequest request;
        request.photo = FilePath::fromArgument(path(u"a.jpg"_s));
        return request;
    }
    static QString textOf(const QJsonValue &value)
    {
        QStringList texts;
        for (const QJsonValue &item : value.isArray() ? value.toArray() : QJsonArray{value})
            texts.append(item.toVariant().toString());
        return texts.join(u' ');
    }

    FilePath copied(const CopyRequest &wish, const QStringList &keep)
    {
        CopyOptions options;
        options.folder = FilePath::fromArgument(path(u"copies"_s));
        options.keep = keep;
        const Result<FinishedCopy> copy = makeClearedCopy(wish, options);
        if (!copy)
            qFatal("%s", qPrintable(copy.error().message));
        return copy->copy;
    }

    static QJsonObject tagsOf(const FilePath &copy)
    {
        QProcess process;
        process.start(exiftool(),
                      {u"-ee"_s, u"-a"_s, u"-u"_s, u"-G1"_s, u"-j"_s, u"-c"_s, u"%.6f"_s, copy.toArgument()});
        if (!process.waitForFinished(60'000))
            qFatal("exiftool hangs");
        return QJsonDocument::fromJson(process.readAllStandardOutput()).array().first().toObject();
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(KeptMetadataTest)
#include "kept_metadata_test.moc"
