// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/export_copy.h"

#include "core/imaging/decode.h"
#include "core/metadata/prepare_write.h"
#include "core/metadata/read_rights.h"
#include "core/photos/photo_file.h"
#include "core/publish/leak_scan.h"
#include "tests/core/imaging/sample_pictures.h"
#include "tests/support/witness.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

// Photos of every format as sources of cleared copies: what comes out, how it stands, what it says.
class ExportSourcesTest : public QObject
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

    FilePath licensedSidecar(const QByteArray &photo) const
    {
        PrepareOptions beside;
        beside.alwaysSidecar = true;
        RightsChange change;
        change.fields.insert(RightsFieldId::License, u"https://creativecommons.org/licenses/by/4.0/"_s);
        const PreparedWrite prepared = prepareWrite(photo, {}, change, u"photo"_s, beside).value();
        return write("photo.xmp", applied(prepared.plan, {}));
    }

    CopyOptions options(const QStringList &keep = {}) const
    {
        CopyOptions options;
        options.folder = path("out");
        options.keep = keep;
        return options;
    }

    static QByteArray content(const FilePath &file) { return readRegularFile(file).value(); }

    static bool tag(const FilePath &photo, const QStringList &words)
    {
        return QProcess::execute(QStandardPaths::findExecutable(u"exiftool"_s),
                                 QStringList{u"-q"_s, u"-m"_s, u"-overwrite_original"_s} + words +
                                     QStringList{QString::fromUtf8(photo.bytes())}) == 0;
    }

    static QByteArray tagsOf(const FilePath &photo)
    {
        QProcess process;
        process.start(u"exiftool"_s, {u"-a"_s, u"-u"_s, u"-s"_s, u"-G1"_s, QString::fromUtf8(photo.bytes())});
        return process.waitForFinished() ? process.readAllStandardOutput() : QByteArray();
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void everyFormat_comesOutUprightWithItsRights_data()
    {
        QTest::addColumn<int>("index");
        const QList<SamplePicture> samples = orientedSamples(6);
        for (int i = 0; i < samples.size(); ++i)
            QTest::newRow(qPrintable(samples[i].name)) << i;
    }

    void everyFormat_comesOutUprightWithItsRights()
    {
        QFETCH(int, index);
        static const QList<SamplePicture> samples = orientedSamples(6);
        const SamplePicture &sample = samples[index];
        const FilePath photo = write("photo." + sample.name.section(u' ', 0, 0).toUtf8(), sample.file);
        const Result<FinishedCopy> copy = makeClearedCopy({photo, licensedSidecar(sample.file), {}}, options());
        QVERIFY2(copy, copy ? "" : qPrintable(copy.error().message));
        const bool keepsPicture = sample.name == u"jpeg" || sample.name == u"png";
        QCOMPARE(copy->isReencoded, !keepsPicture);
        QCOMPARE(copy->format, sample.name == u"png" ? u"PNG"_s : u"JPEG"_s);
        const QByteArray bytes = content(copy->copy);
        const DecodedPhoto before = decodePhoto(sample.file, u"original"_s, 0).value();
        const DecodedPhoto after = decodePhoto(bytes, u"copy"_s, 0).value();
        QCOMPARE(after.header.orientation, keepsPicture ? 6 : 1);
        QCOMPARE(after.picture.width, sampleHeight);
        QCOMPARE(after.picture.height, sampleWidth);
        for (const auto &[x, y] : {std::pair(8, 12), std::pair(24, 12), std::pair(8, 36), std::pair(24, 36)}) {
            for (int channel = 0; channel < 3; ++channel) {
                const qsizetype at = 3 * (qsizetype(y) * sampleHeight + x) + channel;
                QVERIFY(qAbs(uchar(before.picture.bgr[at]) - uchar(after.picture.bgr[at])) < 12);
            }
        }
        const Rights rights = readRights(bytes, {}, u"copy"_s).value();
        QCOMPARE(rights.value(RightsFieldId::License), u"https://creativecommons.org/licenses/by/4.0/"_s);
        QCOMPARE(findLeaks(bytes, {}), QStringList());
    }

    void rawTurnedByItsSidecar_comesOutTurned()
    {
        const QList<SamplePicture> samples = orientedSamples(1);
        const auto dng =
            std::find_if(samples.begin(), samples.end(), [](const SamplePicture &one) { return one.name == u"dng"; });
        if (dng == samples.end())
            QSKIP("this build does not decode it");
        const FilePath sidecar = write(
            "photo.xmp", "<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF "
                         "xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><rdf:Description rdf:about='' "
                         "xmlns:tiff='http://ns.adobe.com/tiff/1.0/' tiff:Orientation='6'/></rdf:RDF></x:xmpmeta>");
        const FinishedCopy copy = makeClearedCopy({write("photo.dng", dng->file), sidecar, {}}, options()).value();
        const DecodedPhoto after = decodePhoto(content(copy.copy), u"copy"_s, 0).value();
        QCOMPARE(after.picture.width, sampleHeight);
        QCOMPARE(after.picture.height, sampleWidth);
    }

    void wishes_areKeptAndTheRestIsNot_data()
    {
        QTest::addColumn<QByteArray>("name");
        for (const char *name : {"png", "webp", "tiff", "psd", "heic", "avif", "jxl", "dng"})
            QTest::newRow(name) << QByteArray(name);
    }

    void wishes_areKeptAndTheRestIsNot()
    {
        if (QStandardPaths::findExecutable(u"exiftool"_s).isEmpty())
            SKIP_WITHOUT_WITNESS("exiftool");
        QFETCH(QByteArray, name);
        const QList<SamplePicture> samples = orientedSamples(6);
        const auto sample = std::find_if(samples.begin(), samples.end(),
                                         [&](const SamplePicture &one) { return one.name == QLatin1String(name); });
        if (sample == samples.end())
            QSKIP("this build does not decode it");
        const FilePath photo = write("photo." + name, sample->file);
        QVERIFY(tag(photo, {u"-EXIF:SerialNumber=SN4711081512"_s, u"-EXIF:Make=Examplecam"_s,
                            u"-EXIF:DateTimeOriginal=2020:01:02 03:04:05"_s, u"-EXIF:GPSLatitude=47.123456"_s,
                            u"-EXIF:GPSLatitudeRef=N"_s, u"-XMP-dc:Description=the caption"_s,
                            u"-XMP-iptcExt:PersonInImage=Runner 12"_s}));
        const FinishedCopy bare = makeClearedCopy({photo, {}, {}}, options()).value();
        const QByteArray bareTags = tagsOf(bare.copy);
        for (const char *word : {"Examplecam", "SN4711081512", "2020:01:02", "GPS", "the caption", "Runner 12"})
            QVERIFY2(!bareTags.contains(word), word);
        const QString left = bare.removed.join(u';');
        for (const QString &word : {u"GPS"_s, u"serial numbers"_s, u"dates"_s, u"names of people"_s, u"Exif"_s})
            QVERIFY2(left.contains(word), qPrintable(left));

        const FinishedCopy wished =
            makeClearedCopy({photo, {}, {}}, options({u"dates"_s, u"camera"_s, u"caption"_s})).value();
        const QByteArray tags = tagsOf(wished.copy);
        for (const char *word : {"Examplecam", "2020:01:02 03:04:05", "the caption"})
            QVERIFY2(tags.contains(word), word);
        for (const char *word : {"SN4711081512", "GPS", "Runner 12"})
            QVERIFY2(!tags.contains(word), word);
        QVERIFY2(!wished.removed.join(u';').contains(u"dates"_s), qPrintable(wished.removed.join(u';')));
        QVERIFY(wished.removed.join(u';').contains(u"serial numbers"_s));
    }

    void rightsAlone_areNothingLeftBehind_data()
    {
        QTest::addColumn<QByteArray>("name");
        for (const char *name : {"jpeg", "png", "webp", "tiff"})
            QTest::newRow(name) << QByteArray(name);
    }

    void rightsAlone_areNothingLeftBehind()
    {
        QFETCH(QByteArray, name);
        const QList<SamplePicture> samples = orientedSamples(1);
        const auto sample = std::find_if(samples.begin(), samples.end(),
                                         [&](const SamplePicture &one) { return one.name == QLatin1String(name); });
        RightsChange change;
        change.fields.insert(RightsFieldId::License, u"https://creativecommons.org/licenses/by/4.0/"_s);
        change.fields.insert(RightsFieldId::Creator, u"Ada Example"_s);
        change.fields.insert(RightsFieldId::DataMining, u"DMI-PROHIBITED-GENAIMLTRAINING"_s);
        const PreparedWrite prepared = prepareWrite(sample->file, {}, change, u"photo"_s).value();
        const FilePath photo = write("photo." + name, applied(prepared.plan, sample->file));
        QCOMPARE(makeClearedCopy({photo, {}, {}}, options()).value().removed, QStringList());
    }
};

QTEST_GUILESS_MAIN(ExportSourcesTest)
#include "export_sources_test.moc"
