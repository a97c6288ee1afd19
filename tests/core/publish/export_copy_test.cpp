// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/export_copy.h"

#include "core/imaging/decode.h"
#include "core/metadata/image_data.h"
#include "core/metadata/prepare_write.h"
#include "core/metadata/read_rights.h"
#include "core/photos/photo_file.h"
#include "tests/support/witness.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace {

const QString licenseUrl = QStringLiteral("https://creativecommons.org/licenses/by/4.0/");

QByteArray sample(const char *name)
{
    QFile file(QStringLiteral(CLEARFRAME_SAMPLES "/") + QString::fromUtf8(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray segment(uchar marker, const QByteArray &content)
{
    const int length = int(content.size()) + 2;
    return QByteArray("\xFF") + char(marker) + char(length >> 8) + char(length & 0xFF) + content;
}

// Exif with an orientation and a (here empty) GPS directory.
QByteArray exifSegment(int orientation)
{
    QByteArray exif("Exif\0\0MM\0*\0\0\0\x08\0\2\x01\x12\0\3\0\0\0\1\0", 25);
    exif += char(orientation);
    exif += QByteArray("\0\0\x88\x25\0\4\0\0\0\1\0\0\0\x26\0\0\0\0\0\0\0\0\0\0", 24);
    return segment(0xE1, exif);
}

// A photo with everything that must stay behind, in the order cameras write it.
QByteArray talkativeJpeg(int orientation)
{
    const QByteArray plain = sample("rocket.jpg");
    const QByteArray xmp =
        "http://ns.adobe.com/xap/1.0/" + QByteArray(1, '\0') +
        "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF "
        "xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"><rdf:Description rdf:about=\"\" "
        "xmlns:Iptc4xmpExt=\"http://iptc.org/std/Iptc4xmpExt/2008-02-29/\"><Iptc4xmpExt:PersonInImage>"
        "<rdf:Bag><rdf:li>SECRET Ada Example</rdf:li></rdf:Bag></Iptc4xmpExt:PersonInImage>"
        "</rdf:Description></rdf:RDF></x:xmpmeta>";
    return plain.first(2) + exifSegment(orientation) + segment(0xE1, xmp) +
           segment(0xE2, QByteArray("MPF\0SECRET", 10)) + segment(0xED, QByteArray("Photoshop 3.0\0SECRET", 20)) +
           segment(0xFE, "SECRET comment") + segment(0xE7, "SECRET maker") + plain.mid(2) + "SECRET motion video";
}

QByteArray withLicense(const QByteArray &file)
{
    RightsChange change;
    change.fields.insert(RightsFieldId::License, licenseUrl);
    change.fields.insert(RightsFieldId::Creator, QStringLiteral("Ada Example"));
    change.fields.insert(RightsFieldId::Marked, QStringLiteral("True"));
    const Result<PreparedWrite> prepared = prepareWrite(file, {}, change, QStringLiteral("photo"));
    if (!prepared)
        qFatal("%s", qPrintable(prepared.error().message));
    return applied(prepared->plan, file);
}

} // namespace

class ExportCopyTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    FilePath path(const QByteArray &name) const { return FilePath::fromArgument(m_folder->path()).child(name); }

    FilePath write(const QByteArray &name, const QByteArray &content) const
    {
        QFile file(QString::fromUtf8(path(name).bytes()));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write");
        return path(name);
    }

    CopyOptions options() const
    {
        CopyOptions options;
        options.folder = path("out");
        return options;
    }

    static QByteArray content(const FilePath &file) { return readRegularFile(file).value(); }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void jpeg_keepsItsPictureBitForBitAndLosesTheRest()
    {
        const QByteArray original = withLicense(talkativeJpeg(1));
        QVERIFY(original.contains("SECRET"));
        const Result<FinishedCopy> copy = makeClearedCopy({write("a.jpg", original), {}, {}}, options());
        QVERIFY2(copy, copy ? "" : qPrintable(copy.error().message));
        const QByteArray bytes = content(copy->copy);
        QVERIFY(!bytes.contains("SECRET"));
        QVERIFY(!bytes.contains("PersonInImage"));
        QCOMPARE(imageDataSha256(bytes, FileType::Jpeg).value(),
                 imageDataSha256(sample("rocket.jpg"), FileType::Jpeg).value());
        QCOMPARE(copy->sha256, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
        QCOMPARE(copy->copy, path("out/a.jpg"));
    }

    void rights_areKept()
    {
        const FilePath photo = write("a.jpg", withLicense(talkativeJpeg(1)));
        const FinishedCopy copy = makeClearedCopy({photo, {}, {}}, options()).value();
        const Rights rights = readRights(content(copy.copy), {}, QStringLiteral("a.jpg")).value();
        QCOMPARE(rights.value(RightsFieldId::License), licenseUrl);
        QCOMPARE(rights.value(RightsFieldId::Creator), QStringLiteral("Ada Example"));
        QCOMPARE(rights.value(RightsFieldId::Marked), QStringLiteral("True"));
    }

    void removedThings_areNamed()
    {
        const FinishedCopy copy = makeClearedCopy({write("a.jpg", talkativeJpeg(1)), {}, {}}, options()).value();
        const QString words = copy.removed.join(u';');
        for (const char *expected :
             {"GPS", "names of people", "Photoshop", "further pictures", "after the picture", "comments"})
            QVERIFY2(words.contains(QString::fromUtf8(expected)), expected);
        const FinishedCopy plain = makeClearedCopy({write("b.png", sample("chelsea.png")), {}, {}}, options()).value();
        QVERIFY(!plain.removed.join(u';').contains(QStringLiteral("GPS")));
    }

    void rightsOfTheSidecar_goIntoTheCopy()
    {
        const QByteArray plain = sample("rocket.jpg");
        PrepareOptions beside;
        beside.alwaysSidecar = true;
        RightsChange change;
        change.fields.insert(RightsFieldId::License, licenseUrl);
        const PreparedWrite prepared = prepareWrite(plain, {}, change, QStringLiteral("a.jpg"), beside).value();
        const FilePath sidecar = write("a.jpg.xmp", applied(prepared.plan, {}));
        const FinishedCopy copy = makeClearedCopy({write("a.jpg", plain), sidecar, {}}, options()).value();
        const Rights rights = readRights(content(copy.copy), {}, QStringLiteral("a.jpg")).value();
        QCOMPARE(rights.value(RightsFieldId::License), licenseUrl);
    }

    void orientation_isKept()
    {
        const FinishedCopy copy = makeClearedCopy({write("a.jpg", talkativeJpeg(6)), {}, {}}, options()).value();
        const PictureHeader header = readPictureHeader(content(copy.copy), QStringLiteral("a.jpg")).value();
        QCOMPARE(header.orientation, 6);
        QCOMPARE(header.width, 427);
        QCOMPARE(header.height, 640);
    }

    void png_keepsItsPictureAndColor()
    {
        const QByteArray plain = sample("chelsea.png");
        const QByteArray text("\0\0\0\x0EtEXtComment\0SECRET\0\0\0\0", 26);
        const QByteArray talkative =
            plain.first(33) + text.first(8 + 14) + QByteArray(4, '\0') + plain.mid(33) + "SECRET";
        const FinishedCopy copy = makeClearedCopy({write("a.png", talkative), {}, {}}, options()).value();
        QVERIFY(!content(copy.copy).contains("SECRET"));
        QCOMPARE(imageDataSha256(content(copy.copy), FileType::Png).value(),
                 imageDataSha256(plain, FileType::Png).value());
    }

    void faces_areCovered_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("jpeg") << QByteArray("rocket.jpg");
        QTest::newRow("png") << QByteArray("astronaut.png");
    }

    void faces_areCovered()
    {
        QFETCH(QByteArray, name);
        CopyOptions cover = options();
        cover.cover = CoverStyle::Box;
        const QByteArray original = sample(name.constData());
        const FinishedCopy copy = makeClearedCopy({write(name, original), {}, {{0.4, 0.4, 0.2, 0.2}}}, cover).value();
        const Picture before = decodePhoto(original, {}, 0)->picture;
        const Picture after = decodePhoto(content(copy.copy), {}, 0)->picture;
        QCOMPARE(after.width, before.width);
        const auto at = [&](int x, int y) { return 3 * (qsizetype(y) * after.width + x); };
        const qsizetype center = at(after.width / 2, after.height / 2);
        QVERIFY(qAbs(uchar(after.bgr[center]) - 40) < 6);
        const qsizetype corner = at(2, 2);
        QVERIFY(qAbs(uchar(after.bgr[corner]) - uchar(before.bgr[corner])) < 12);
    }

    void facesToCoverWithoutCovering_areRefused()
    {
        const Result<FinishedCopy> copy =
            makeClearedCopy({write("a.jpg", sample("rocket.jpg")), {}, {{0.4, 0.4, 0.2, 0.2}}}, options());
        QVERIFY(!copy);
        QCOMPARE(copy.error().kind, ErrorKind::Invalid);
    }

    void largePhoto_isScaledDown()
    {
        CopyOptions small = options();
        small.maxSizePx = 200;
        const FinishedCopy copy =
            makeClearedCopy({write("a.jpg", withLicense(talkativeJpeg(6))), {}, {}}, small).value();
        const QByteArray bytes = content(copy.copy);
        const PictureHeader header = readPictureHeader(bytes, {}).value();
        QCOMPARE(header.height, 200);
        QCOMPARE(header.orientation, 1);
        QVERIFY(!bytes.contains("SECRET"));
        QCOMPARE(readRights(bytes, {}, {}).value().value(RightsFieldId::License), licenseUrl);
    }

    void takenName_getsANumber()
    {
        const FilePath photo = write("a.jpg", sample("rocket.jpg"));
        QCOMPARE(makeClearedCopy({photo, {}, {}}, options())->copy, path("out/a.jpg"));
        const QByteArray first = content(path("out/a.jpg"));
        QCOMPARE(makeClearedCopy({photo, {}, {}}, options())->copy, path("out/a-2.jpg"));
        QCOMPARE(makeClearedCopy({photo, {}, {}}, options())->copy, path("out/a-3.jpg"));
        QCOMPARE(content(path("out/a.jpg")), first);
        const QDir out(QString::fromUtf8(path("out").bytes()));
        QCOMPARE(out.entryList(QDir::Files | QDir::Hidden).size(), 3); // No temporary file is left.
    }

    void folderOfTheOriginal_doesNotLoseIt()
    {
        const QByteArray original = talkativeJpeg(1);
        CopyOptions here = options();
        const FilePath photo = write("a.jpg", original);
        here.folder = photo.parent();
        QCOMPARE(makeClearedCopy({photo, {}, {}}, here)->copy, path("a-2.jpg"));
        QCOMPARE(content(photo), original);
    }

    void brokenPhotos_areNotCopied()
    {
        const QByteArray jpeg = sample("rocket.jpg");
        const QByteArray png = sample("chelsea.png");
        for (const QByteArray &broken : {jpeg.first(jpeg.size() / 2), png.first(png.size() / 2), QByteArray("text")})
            QVERIFY(!makeClearedCopy({write("a.jpg", broken), {}, {}}, options()));
        QVERIFY(!makeClearedCopy({path("missing.jpg"), {}, {}}, options()));
        QVERIFY(!QFile::exists(QString::fromUtf8(path("out/a.jpg").bytes())));
    }

    void longName_isCutAtACharacter()
    {
        const QByteArray name = QString(120, QChar(0x00E9)).toUtf8() + "xxxxxxxxxx.jpg"; // 254 bytes
        const FinishedCopy copy = makeClearedCopy({write(name, sample("rocket.jpg")), {}, {}}, options()).value();
        QVERIFY(copy.copy.isUtf8());
        QVERIFY(copy.copy.fileName().endsWith(".jpg"));
        QVERIFY(copy.copy.fileName().size() <= 240);
    }

    void exiftool_findsNothingButRightsInACopy()
    {
        const QString exiftool = QStandardPaths::findExecutable(QStringLiteral("exiftool"));
        if (exiftool.isEmpty())
            SKIP_WITHOUT_WITNESS("exiftool");
        const FilePath photo = write("a.jpg", withLicense(sample("rocket.jpg")));
        const QString name = QString::fromUtf8(photo.bytes());
        QCOMPARE(QProcess::execute(
                     exiftool,
                     {QStringLiteral("-q"), QStringLiteral("-overwrite_original"), QStringLiteral("-GPSLatitude=47.1"),
                      QStringLiteral("-GPSLatitudeRef=N"), QStringLiteral("-SerialNumber=12345"),
                      QStringLiteral("-OwnerName=Ada Example"), QStringLiteral("-XMP-iptcExt:PersonInImage=Runner 12"),
                      QStringLiteral("-IPTC:City=Springfield"), QStringLiteral("-XMP:CreateDate=2020:01:01"),
                      QStringLiteral("-DateTimeOriginal=2020:01:01 10:00:00"), name}),
                 0);
        const FinishedCopy copy = makeClearedCopy({photo, {}, {}}, options()).value();
        QProcess process;
        process.start(exiftool, {QStringLiteral("-j"), QStringLiteral("-G0"), QStringLiteral("-a"),
                                 QStringLiteral("-u"), QString::fromUtf8(copy.copy.bytes())});
        QVERIFY(process.waitForFinished());
        const QJsonObject tags = QJsonDocument::fromJson(process.readAllStandardOutput()).array().at(0).toObject();
        QCOMPARE(tags.value(QStringLiteral("XMP:License")).toString(), licenseUrl);
        QVERIFY(!tags.contains(QStringLiteral("ExifTool:Warning")));
        for (const QString &tag : tags.keys()) {
            if (tag.startsWith(QStringLiteral("File:")) || tag.startsWith(QStringLiteral("ICC_Profile:")))
                continue; // The copy's own date, and the color profile's.
            for (const char *secret : {"GPS", "Serial", "Owner", "Person", "City", "Date", "MakerNote"})
                QVERIFY2(tag.startsWith(QStringLiteral("File:")) || !tag.contains(QString::fromUtf8(secret)),
                         qPrintable(tag));
        }
    }
};

QTEST_GUILESS_MAIN(ExportCopyTest)
#include "export_copy_test.moc"
