// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metadata/prepare_write.h"
#include "core/metadata/read_rights.h"
#include "core/metadata/region_list.h"

#include "metadata_samples.h"
#include "tests/support/witness.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace MetadataSamples;
using namespace Qt::StringLiterals;

// Every field we write, in every format that holds it and beside it, as exiftool reads it, which finds nothing new to
// complain of.

namespace {

const QString name = u"a photo"_s;

struct Written
{
    RightsFieldId field;
    QString value;
    QString tag; // As exiftool calls it.
    QJsonValue seen;
};

const QList<Written> &writtenFields()
{
    using enum RightsFieldId;
    static const auto plus = [](const char *code) {
        return QString(u"http://ns.useplus.org/ldf/vocab/"_s + QLatin1String(code));
    };
    static const auto same = [](RightsFieldId field, const QString &value, const QString &tag) {
        return Written{field, value, tag, value};
    };
    static const QList<Written> fields{
        same(License, u"https://creativecommons.org/licenses/by-nc/4.0/"_s, u"XMP-cc:License"_s),
        {Creator, u"Zoë Example; Runner 12"_s, u"XMP-dc:Creator"_s, QJsonArray{u"Zoë Example"_s, u"Runner 12"_s}},
        same(Credit, u"Example Press & Söhne"_s, u"XMP-photoshop:Credit"_s),
        same(Notice, u"© 2026 Zoë Example"_s, u"XMP-dc:Rights"_s),
        same(Terms, u"Free <to> share"_s, u"XMP-xmpRights:UsageTerms"_s),
        same(Statement, u"https://example.org/rights?a=1&b=2"_s, u"XMP-xmpRights:WebStatement"_s),
        {Marked, u"True"_s, u"XMP-xmpRights:Marked"_s, true},
        same(AttributionName, u"Zoë Example"_s, u"XMP-cc:AttributionName"_s),
        same(AttributionUrl, u"https://example.org/zoe"_s, u"XMP-cc:AttributionURL"_s),
        {DataMining, u"DMI-PROHIBITED"_s, u"XMP-plus:DataMining"_s, plus("DMI-PROHIBITED")},
        {ModelRelease, u"MR-LMR"_s, u"XMP-plus:ModelReleaseStatus"_s, u"MR-LMR"_s},
        {ImageAlteration, u"AL-CRP; AL-FLP"_s, u"XMP-plus:ImageAlterationConstraints"_s,
         QJsonArray{u"AL-CRP"_s, u"AL-FLP"_s}},
        same(MorePermissions, u"https://example.org/more"_s, u"XMP-cc:MorePermissions"_s),
        same(UseGuidelines, u"https://example.org/please"_s, u"XMP-cc:UseGuidelines"_s),
        same(Instructions, u"Not before Sunday"_s, u"XMP-photoshop:Instructions"_s),
        same(Source, u"Example Archive"_s, u"XMP-photoshop:Source"_s),
        {CopyrightStatus, u"CS-PRO"_s, u"XMP-plus:CopyrightStatus"_s, u"CS-PRO"_s},
        {CreditRequired, u"CR-CAI"_s, u"XMP-plus:CreditLineRequired"_s, u"CR-CAI"_s},
        same(TermsUrl, u"https://example.org/terms"_s, u"XMP-plus:TermsAndConditionsURL"_s),
        same(TermsText, u"Ask first"_s, u"XMP-plus:TermsAndConditionsText"_s),
        same(OtherConstraints, u"No masks"_s, u"XMP-plus:OtherConstraints"_s),
        same(MediaConstraints, u"No posters"_s, u"XMP-plus:MediaConstraints"_s),
        same(RegionConstraints, u"Not on islands"_s, u"XMP-plus:RegionConstraints"_s),
        same(ProductConstraints, u"No mugs"_s, u"XMP-plus:ProductOrServiceConstraints"_s),
        {Licensor, u"LicensorName: Zoë Example, LicensorURL: https://example.org/buy"_s, u"XMP-plus:LicensorURL"_s,
         u"https://example.org/buy"_s},
        {FaceRegions, regionListText({2, 2, {{{0.1, 0.2, 0.2, 0.1}, u"Runner 12"_s}}}), u"XMP-mwg-rs:RegionName"_s,
         u"Runner 12"_s}};
    return fields;
}

RightsChange everyField()
{
    RightsChange change;
    for (const Written &one : writtenFields())
        change.fields[one.field] = one.value;
    return change;
}

// The tags of each file, all in one run of the program; a tag met again is named "Group:Copy1:Tag".
QJsonArray seenIn(const QByteArrayList &files, const QString &extension)
{
    const QTemporaryDir folder;
    QStringList arguments{u"-j"_s, u"-a"_s, u"-G1:4"_s, u"-n"_s, u"-validate"_s, u"-Warning"_s, u"-Error"_s, u"-all"_s};
    for (const QByteArray &file : files) {
        QFile stored(folder.filePath(u"%1.%2"_s.arg(arguments.size()).arg(extension)));
        if (!stored.open(QIODevice::WriteOnly))
            return {};
        stored.write(file);
        arguments.append(stored.fileName());
    }
    QProcess process;
    process.start(u"exiftool"_s, arguments);
    process.waitForFinished();
    return QJsonDocument::fromJson(process.readAllStandardOutput()).array();
}

// Sorted; the same complaint several times stands there as often.
QStringList complaintsIn(const QJsonValue &seen)
{
    const QJsonObject tags = seen.toObject();
    QStringList complaints;
    for (auto tag = tags.begin(); tag != tags.end(); ++tag) {
        if (tag.key().endsWith(u":Warning") || tag.key().endsWith(u":Error"))
            complaints.append(tag.value().toString());
    }
    complaints.sort();
    return complaints;
}

// What the second list has more than the first.
QStringList added(const QStringList &before, const QStringList &after)
{
    QStringList rest;
    std::ranges::set_difference(after, before, std::back_inserter(rest));
    return rest;
}

// exiftool 13 leaves out the beginning that all words of PLUS share.
QJsonValue seenValue(const QJsonValue &value)
{
    return value.isString() ? QJsonValue(value.toString().remove(u"http://ns.useplus.org/ldf/vocab/"_s)) : value;
}

} // namespace

class FieldFormatsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!hasExiftool())
            SKIP_WITHOUT_WITNESS("exiftool");
    }

    void table_namesEveryFieldThatCanBeWritten()
    {
        QSet<RightsFieldId> named;
        for (const Written &one : writtenFields())
            named.insert(one.field);
        for (const RightsFieldId field : allRightsFields())
            QVERIFY2(named.contains(field) == isWritable(field), qPrintable(rightsFieldName(field)));
    }

    void everyField_isReadByExiftoolWithoutANewComplaint_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("extension");
        const auto row = [](const char *format, const QByteArray &file, const QString &extension) {
            QTest::newRow(format) << file << extension;
        };
        row("JPEG", sample(u"rocket.jpg"_s), u"jpg"_s);
        row("JPEG with Exif, IIM and XMP",
            changedByExiftool(sample(u"rocket.jpg"_s), u"jpg"_s,
                              {u"-IPTC:By-line=Old"_s, u"-IPTC:Keywords=one"_s, u"-EXIF:Make=Example"_s,
                               u"-XMP-dc:Creator=Old"_s, u"-XMP-dc:Subject=two"_s}),
            u"jpg"_s);
        row("PNG", sample(u"camera.png"_s), u"png"_s);
        row("WebP", webp(), u"webp"_s);
        row("TIFF", tiff(2), u"tif"_s);
        row("DNG", dng(), u"dng"_s);
        row("Photoshop", psd(), u"psd"_s);
        row("JPEG 2000", jp2(), u"jp2"_s);
    }

    void everyField_isReadByExiftoolWithoutANewComplaint()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, extension);
        const RightsChange change = everyField();
        const Result<PreparedWrite> prepared = prepareWrite(file, {}, change, name);
        QVERIFY2(prepared, qUtf8Printable(prepared ? QString() : prepared.error().message));
        const QByteArray after = applied(prepared->plan, file);
        QVERIFY(verifyWrite(file, after, change, *prepared, name));
        const QJsonArray seen = seenIn({file, after}, extension);
        for (const Written &one : writtenFields())
            QCOMPARE(seenValue(seen[1][one.tag]), seenValue(one.seen));
        QCOMPARE(added(complaintsIn(seen[0]), complaintsIn(seen[1])), QStringList());
    }

    void everyField_isReadFromASidecar()
    {
        const QByteArray gif("GIF89a\1\0\1\0\0\0\0;", 14);
        const RightsChange change = everyField();
        const Result<PreparedWrite> prepared = prepareWrite(gif, {}, change, name);
        QVERIFY(prepared);
        const QByteArray sidecar = applied(prepared->plan, {});
        QVERIFY(verifyWrite({}, sidecar, change, *prepared, name));
        const QJsonArray seen = seenIn({sidecar}, u"xmp"_s);
        for (const Written &one : writtenFields())
            QCOMPARE(seenValue(seen[0][one.tag]), seenValue(one.seen));
        QVERIFY2(complaintsIn(seen[0]).isEmpty(), qUtf8Printable(complaintsIn(seen[0]).join(u",")));
    }

    void control_complaintIsSeen()
    {
        const QByteArray good = jpeg(jfif() + xmpSegment(xmp("", "")));
        const QByteArray bad = jpeg(jfif() + xmpSegment(xmp("xmlns:a='urn:a'", "<a:b>1</a:c>")));
        const QJsonArray seen = seenIn({good, bad}, u"jpg"_s);
        QVERIFY(!added(complaintsIn(seen[0]), complaintsIn(seen[1])).isEmpty());
    }

    // Removing is writing too.
    void everyField_isGoneWhenRemoved()
    {
        const QByteArray file = sample(u"rocket.jpg"_s);
        const QByteArray with = applied(prepareWrite(file, {}, everyField(), name)->plan, file);
        RightsChange removal;
        for (const Written &one : writtenFields())
            removal.fields[one.field] = std::nullopt;
        const Result<PreparedWrite> prepared = prepareWrite(with, {}, removal, name);
        QVERIFY(prepared);
        const QByteArray without = applied(prepared->plan, with);
        QVERIFY(verifyWrite(with, without, removal, *prepared, name));
        const QJsonArray seen = seenIn({file, without}, u"jpg"_s);
        for (const Written &one : writtenFields())
            QVERIFY2(!seen[1].toObject().contains(one.tag), qUtf8Printable(one.tag));
        QCOMPARE(added(complaintsIn(seen[0]), complaintsIn(seen[1])), QStringList());
    }
};

QTEST_GUILESS_MAIN(FieldFormatsTest)
#include "field_formats_test.moc"
