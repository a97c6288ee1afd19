// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/people/consent_json.h"

#include <QJsonArray>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace {

FilePath pathOf(PhotoId photo)
{
    return FilePath::fromBytes("/photos/" + QByteArray::number(photo.value) + ".jpg");
}

PhotoId photoAt(const FilePath &path)
{
    return {path.fileName().split('.').first().toLongLong()};
}

Consent fullConsent()
{
    Consent consent;
    consent.state = ConsentState::Limited;
    consent.kind = ConsentKind::Release;
    consent.uses = {u"website"_s};
    consent.licenses = {u"by-sa"_s, u"by-nc-4.0"_s};
    consent.commercial = CommercialUse::No;
    consent.names = NamePublication::Full;
    consent.alterations = Alterations::Free;
    consent.isFaceToBeCovered = true;
    consent.photos = {{FilePath::fromBytes("/shoots/\xe9t\xe9"), FilePath::fromBytes("/a b")},
                      QDate(2026, 5, 1),
                      QDate(2026, 5, 2),
                      {{3}, {4}}};
    consent.from = QDate(2026, 1, 1);
    consent.until = QDate(2027, 1, 1);
    consent.withdrawn = QDate(2026, 12, 1);
    consent.guardian = u"Eve Example"_s;
    consent.reason = u"Club year book"_s;
    consent.evidence = {{u"form.pdf"_s, QString(64, u'b')}, {u"By phone"_s, {}}};
    consent.details.channel = Channel::Oral;
    consent.details.givenOn = QDate(2026, 4, 30);
    consent.details.guardians = {{u"Max Example"_s, u"father"_s, QDate(2026, 4, 30)}};
    consent.details.mayRecognize = true;
    consent.notes = u"Asked twice"_s;
    consent.code = u"0000-0000"_s;
    consent.recordedAt = QDateTime({2026, 4, 30}, {10, 20, 30, 456}, QTimeZone::utc());
    return consent;
}

} // namespace

class ConsentJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyField_comesBack()
    {
        const Result<Consent> read = consentFromJson(consentToJson(fullConsent(), pathOf), photoAt);
        QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().message));
        QVERIFY(*read == fullConsent());
    }

    void emptyConsent_saysStateAndKindOnly()
    {
        const QJsonObject object = consentToJson(Consent(), pathOf);
        QCOMPARE(object.keys(), QStringList({u"kind"_s, u"licenses"_s, u"state"_s, u"uses"_s}));
        QVERIFY(consentFromJson(object, photoAt).value() == Consent());
    }

    void whatIsWrong_isNamed_data()
    {
        QTest::addColumn<QJsonObject>("object");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("word") << QJsonObject{{u"state"_s, u"maybe"_s}} << u"state “maybe” is not known"_s;
        QTest::newRow("kind of value") << QJsonObject{{u"uses"_s, u"web"_s}} << u"uses is of the wrong kind"_s;
        QTest::newRow("day") << QJsonObject{{u"from"_s, u"2026-02-30"_s}}
                             << u"from “2026-02-30” is no day; write it as 2026-12-31"_s;
        QTest::newRow("photo") << QJsonObject{{u"photos"_s, QJsonObject{{u"chosen"_s, QJsonArray{u"/x.jpg"_s}}}}}
                               << u"the photo “/x.jpg” is not in the catalog; scan it first"_s;
        QTest::newRow("guardian") << QJsonObject{{u"guardians"_s, QJsonArray{QJsonObject{{u"name"_s, 7}}}}}
                                  << u"name is of the wrong kind"_s;
    }
    void whatIsWrong_isNamed()
    {
        QFETCH(QJsonObject, object);
        const Result<Consent> read = consentFromJson(object, photoAt);
        QVERIFY(!read);
        QTEST(read.error().message, "sentence");
    }
};

QTEST_GUILESS_MAIN(ConsentJsonTest)
#include "consent_json_test.moc"
