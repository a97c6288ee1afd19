// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/license/license_catalog.h"
#include "core/metadata/rights_bytes.h"
#include "core/metadata/rights_cbor.h"

#include <QCborArray>
#include <QCborMap>
#include <QTest>
#include <QTimeZone>

namespace {

Rights someRights()
{
    Rights rights;
    rights.license = parseLicense(QStringLiteral("https://creativecommons.org/licenses/by/4.0/"));
    rights.fields = {{RightsFieldId::Marked,
                      QStringLiteral("True"),
                      {{QStringLiteral("xmp"), QStringLiteral("Xmp.xmpRights.Marked"), QStringLiteral("True"),
                        QStringLiteral("de")}},
                      false},
                     {RightsFieldId::Notice, QStringLiteral("© ") + QString(300, u'é'), {}, true}};
    rights.contents = {{QStringLiteral("comment"), QStringLiteral("x")}};
    rights.title = QStringLiteral("Morning");
    rights.caption = QStringLiteral("The street");
    rights.rating = 3;
    rights.notes = {QStringLiteral("A note.")};
    rights.takenAt = QDateTime({1969, 12, 31}, {23, 59}, QTimeZone::utc()); // Before the epoch: negative.
    return rights;
}

template <class Value>
QByteArray bytesOf(const Value &value)
{
    CborWriter writer;
    write(writer, value);
    return writer.take();
}

SplicePlan planFrom(const QCborArray &pieces, bool &isSound)
{
    const QByteArray bytes = pieces.toCborValue().toCbor();
    CborSource source(bytes);
    const SplicePlan plan = splicePlanFrom(source);
    isSound = source.isSoundToTheEnd();
    return plan;
}

} // namespace

class RightsBytesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Catalogs and journals hold the form that QCborValue wrote.
    void rights_areWrittenAsBefore() { QCOMPARE(rightsBytes(someRights()), toCbor(someRights()).toCbor()); }

    void rights_comeBack()
    {
        const Result<Rights> back = rightsFromBytes(rightsBytes(someRights()));
        QVERIFY(back);
        QCOMPARE(*back, someRights());
    }

    void rightsOfTheFirstVersion_areRead()
    {
        const QCborMap field{{QStringLiteral("conflict"), false},
                             {QStringLiteral("id"), QStringLiteral("credit")},
                             {QStringLiteral("value"), QStringLiteral("x")},
                             {QStringLiteral("sources"),
                              QCborArray{QCborArray{QStringLiteral("xmp"), QStringLiteral("Xmp.photoshop.Credit"),
                                                    QStringLiteral("x")}}}};
        const QCborMap license{{QStringLiteral("why"), QString()},
                               {QStringLiteral("certainty"), QStringLiteral("none")},
                               {QStringLiteral("id"), QString()}};
        const QCborMap old{{QStringLiteral("notes"), QCborArray()},
                           {QStringLiteral("fields"), QCborArray{field}},
                           {QStringLiteral("license"), license}};
        const Result<Rights> rights = rightsFromBytes(old.toCborValue().toCbor());
        QVERIFY(rights);
        QCOMPARE(rights->value(RightsFieldId::Credit), QStringLiteral("x"));
    }

    void memberOfALaterVersion_isPassedOver()
    {
        QCborMap map = toCbor(someRights()).toMap();
        map.insert(QStringLiteral("later"), QCborArray{QCborMap{{1, 2.5}}, QByteArray("x"), QCborValue()});
        const Result<Rights> rights = rightsFromBytes(map.toCborValue().toCbor());
        QVERIFY(rights);
        QCOMPARE(*rights, someRights());
    }

    void cutRights_areRefusedAtEveryByte()
    {
        const QByteArray bytes = rightsBytes(someRights());
        for (qsizetype size = 0; size < bytes.size(); ++size) {
            const Result<Rights> rights = rightsFromBytes(QByteArrayView(bytes).first(size));
            QVERIFY2(!rights && rights.error().kind == ErrorKind::Invalid, qPrintable(QString::number(size)));
        }
    }

    void changedBytes_neverEndTheProgram()
    {
        const QByteArray bytes = rightsBytes(someRights());
        qsizetype refused = 0;
        for (qsizetype i = 0; i < bytes.size(); ++i) {
            for (const char value : {'\x00', '\x5F', '\x9F', '\xBB', '\xFF'}) {
                QByteArray changed = bytes;
                changed[i] = value;
                refused += !rightsFromBytes(changed);
            }
        }
        QVERIFY(refused > 0);
    }

    void change_isWrittenAsBefore()
    {
        RightsChange change{{{RightsFieldId::License, std::nullopt}, {RightsFieldId::Credit, QStringLiteral("x")}}};
        change.replacesDamagedXmp = true;
        QCOMPARE(bytesOf(change), toCbor(change).toCbor());
        const QByteArray bytes = bytesOf(change);
        CborSource source(bytes);
        QCOMPARE(rightsChangeFrom(source), change);
        QVERIFY(source.isSoundToTheEnd());
    }

    void preparedWrite_comesBack()
    {
        const PreparedWrite prepared{WriteMethod::Splice,
                                     QStringLiteral("why"),
                                     FileType::Png,
                                     SplicePlan{{{{}, 0, 9}, {"own"}, {{}, 12, qint64(5) << 32}}},
                                     {{RightsFieldId::Credit, {}, QStringLiteral("new")}}};
        const QByteArray bytes = bytesOf(prepared);
        CborSource source(bytes);
        const PreparedWrite back = preparedWriteFrom(source);
        QVERIFY(source.isSoundToTheEnd());
        QCOMPARE(back.plan, prepared.plan);
        QCOMPARE(back.changes, prepared.changes);
        QVERIFY(back.method == prepared.method && back.type == prepared.type && back.why == prepared.why);
    }

    void impossiblePieces_areRefused()
    {
        bool isSound = false;
        planFrom(QCborArray{QCborArray{0, 5}}, isSound);
        QVERIFY(isSound);
        for (const QCborArray &wrong : {QCborArray{QCborArray{-1, 5}}, QCborArray{QCborArray{0, 0}}, QCborArray{7}}) {
            planFrom(wrong, isSound);
            QVERIFY(!isSound);
        }
    }

    void summary_comesBack()
    {
        const RightsSummary summary = summaryWithOwner(someRights());
        const QByteArray bytes = bytesOf(summary);
        CborSource source(bytes);
        QCOMPARE(rightsSummaryFrom(source), summary);
        QVERIFY(source.isSoundToTheEnd());
    }

    void deepNesting_isRefused()
    {
        const QByteArray deep = QByteArray("\xA1\x61x", 3) + QByteArray(100'000, '\x81') + '\x00';
        QVERIFY(!rightsFromBytes(deep));
    }
};

QTEST_GUILESS_MAIN(RightsBytesTest)
#include "rights_bytes_test.moc"
