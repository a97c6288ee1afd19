// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metadata/private_contents.h"
#include "tests/support/witness.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using enum PrivateKind;

namespace {

QByteArray plainJpeg()
{
    QFile file(QStringLiteral(CLEARFRAME_SAMPLES "/rocket.jpg"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray withSegment(uchar marker, const QByteArray &content)
{
    const int length = int(content.size()) + 2;
    const QByteArray plain = plainJpeg();
    return plain.first(2) + "\xFF" + char(marker) + char(length >> 8) + char(length & 0xFF) + content + plain.mid(2);
}

QByteArray quickTimeHead()
{
    return QByteArray("\0\0\0\x18"
                      "ftypmp42",
                      12);
}

// The plain photo with what exiftool, an independent writer, adds to it.
QByteArray tagged(const QStringList &words)
{
    QTemporaryDir folder;
    const QString name = folder.filePath(u"a.jpg"_s);
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(plainJpeg()) < 0)
        return {};
    file.close();
    QProcess::execute(u"exiftool"_s,
                      QStringList{u"-q"_s, u"-m"_s, u"-overwrite_original"_s} + words + QStringList{name});
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QList<PrivateKind> kindsIn(const QByteArray &file)
{
    QList<PrivateKind> kinds;
    for (const PrivateItem &item : findPrivateItems(file, {})) {
        if (!kinds.contains(item.kind))
            kinds.append(item.kind);
    }
    return kinds;
}

QByteArray sidecarOf(const QByteArray &properties)
{
    return "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
           "<rdf:Description rdf:about=\"\" xmlns:photoshop=\"http://ns.adobe.com/photoshop/1.0/\""
           " xmlns:cc=\"http://creativecommons.org/ns#\">" +
           properties + "</rdf:Description></rdf:RDF></x:xmpmeta>";
}

} // namespace

class PrivateContentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(u"exiftool"_s).isEmpty())
            SKIP_WITHOUT_WITNESS("exiftool");
    }

    void eachTag_isOfItsKindAlone_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<PrivateKind>("kind");
        const auto row = [](const char *name, const QStringList &words, PrivateKind kind) {
            QTest::newRow(name) << words << kind;
        };
        row("Exif position", {u"-EXIF:GPSLatitude=47.1"_s, u"-EXIF:GPSLongitude=8.6"_s}, Position);
        row("XMP position", {u"-XMP-exif:GPSLatitude=47.1"_s, u"-XMP-exif:GPSLongitude=8.6"_s}, Position);
        row("XMP city", {u"-XMP-photoshop:City=Springfield"_s}, Place);
        row("IIM city", {u"-IPTC:City=Springfield"_s}, Place);
        row("person", {u"-XMP-iptcExt:PersonInImage=Runner 12"_s}, PersonName);
        row("body serial", {u"-EXIF:SerialNumber=SN4711081512"_s}, SerialNumber);
        row("lens serial", {u"-EXIF:LensSerialNumber=SN4711081512"_s}, SerialNumber);
        row("XMP serial", {u"-XMP-aux:SerialNumber=SN4711081512"_s}, SerialNumber);
        row("owner", {u"-EXIF:OwnerName=Ada Example"_s}, OwnerName);
        row("age", {u"-XMP-plus:MinorModelAgeDisclosure#=http://ns.useplus.org/ldf/vocab/AG-U14"_s}, ChildAge);
        row("history", {u"-XMP-xmpMM:DocumentID=xmp.did:1234567890"_s}, History);
        row("Exif comment", {u"-EXIF:UserComment=at the lake"_s}, Comment);
        row("IIM caption", {u"-IPTC:Caption-Abstract=at the lake"_s}, Comment);
        row("thumbnail", {u"-EXIF:ThumbnailImage<=" CLEARFRAME_SAMPLES "/flower.jpg"_s}, Thumbnail);
    }

    void eachTag_isOfItsKindAlone()
    {
        QFETCH(QStringList, words);
        QFETCH(PrivateKind, kind);
        const QList<PrivateKind> before = kindsIn(plainJpeg());
        QList<PrivateKind> kinds = kindsIn(tagged(words));
        QVERIFY(!before.contains(kind) || kind == Comment);
        kinds.removeIf([&](PrivateKind one) { return before.contains(one) && one != kind; });
        QCOMPARE(kinds, QList<PrivateKind>{kind});
    }

    void eachPart_isOfItsKind_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<PrivateKind>("kind");
        QTest::newRow("comment") << withSegment(0xFE, "at the lake") << Comment;
        QTest::newRow("further pictures")
            << withSegment(0xE2, QByteArray("MPF\0MM\0*\0\0\0\x08\0\0", 14)) << FurtherPicture;
        QTest::newRow("content credentials")
            << withSegment(0xEB, QByteArray("JP\0\1\0\0\0\1\0\0\0\x1Ejumb\0\0\0\x16jumdc2pa", 28))
            << ContentCredentials;
        QTest::newRow("JFIF thumbnail") << withSegment(0xE0, QByteArray("JFIF\0\1\1\0\0\1\0\1\1\1abc", 17))
                                        << Thumbnail;
        QTest::newRow("motion video") << plainJpeg() + quickTimeHead() << MotionVideo;
        QTest::newRow("second picture") << plainJpeg() + plainJpeg() << FurtherPicture;
        QTest::newRow("other data") << plainJpeg() + "maker data" << OtherData;
    }

    void eachPart_isOfItsKind()
    {
        QFETCH(QByteArray, file);
        QFETCH(PrivateKind, kind);
        QVERIFY(kindsIn(file).contains(kind));
        if (kind != Comment)
            QVERIFY(!kindsIn(plainJpeg()).contains(kind));
    }

    void rights_areNotPrivate()
    {
        const QByteArray file =
            tagged({u"-Comment="_s, u"-XMP-cc:License=https://creativecommons.org/licenses/by/4.0/"_s,
                    u"-XMP-dc:Creator=Ada Example"_s, u"-EXIF:Artist=Ada Example"_s, u"-EXIF:Copyright=Ada Example"_s,
                    u"-XMP-photoshop:Credit=Ada Example"_s, u"-XMP-plus:ModelReleaseStatus=MR-NAP"_s});
        QCOMPARE(kindsIn(file), QList<PrivateKind>());
    }

    void sidecar_isLookedAtToo()
    {
        const QByteArray city = sidecarOf("<photoshop:City>Springfield</photoshop:City>");
        const QByteArray license = sidecarOf("<cc:license>https://creativecommons.org/licenses/by/4.0/</cc:license>");
        QVERIFY(findPrivateItems(plainJpeg(), city).contains(PrivateItem{Place, "Springfield"}));
        QCOMPARE(findPrivateItems(plainJpeg(), license), findPrivateItems(plainJpeg(), {}));
    }

    void whatCannotBeTakenApart_isOtherData() { QCOMPARE(kindsIn("no photo"), QList<PrivateKind>{OtherData}); }
};

QTEST_GUILESS_MAIN(PrivateContentsTest)
#include "private_contents_test.moc"
