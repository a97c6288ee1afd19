// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/checked_photos.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

Finding finding(const QString &message, qint64 face, qint64 person)
{
    Finding made;
    made.rule = u"PEOPLE002"_s;
    made.message = message;
    made.effect = Verdict::Undecided;
    made.personName = u"Ada Example"_s;
    made.fix = {u"ask-consent"_s, u"Ask."_s};
    if (face > 0)
        made.face = FaceId{face};
    if (person > 0)
        made.person = PersonId{person};
    return made;
}

} // namespace

class CheckedPhotosTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void photos_comeOutAsTheyWentIn()
    {
        Finding accepted = finding(u"Not asked."_s, 5, 7);
        accepted.accepted = Acceptance{u"PEOPLE002"_s, {}, u"our trainer"_s, u"Ada Example"_s, QDate(2027, 1, 1), {}};
        const QList<Finding> findings{finding(u"Not asked."_s, 3, 7), finding(u"Not asked."_s, 4, 7), accepted,
                                      finding(u"Other."_s, 0, 0)};
        CheckedPhotos photos{{FilePath::fromBytes("/a.jpg"),
                              u"by-4.0"_s,
                              u"CC BY 4.0"_s,
                              3,
                              {{11}, Verdict::Blocked, findings},
                              DetectionMode::Thorough,
                              u"thorough-4"_s,
                              u"Ada Example"_s,
                              2,
                              {11}},
                             {FilePath::fromBytes("/b.jpg"),
                              {},
                              {},
                              1,
                              {{12}, Verdict::Clear, {}},
                              DetectionMode::Fast,
                              {},
                              {},
                              1,
                              {12}}};
        QCOMPARE(photos.size(), 2);
        QCOMPARE(photos.count(Verdict::Blocked), 1);
        QCOMPARE(photos.clearWithPeople(), 1);
        const CheckedPhoto first = photos.first();
        QCOMPARE(first.licenseShort, u"CC BY 4.0"_s);
        QCOMPARE(first.searched, DetectionMode::Thorough);
        QCOMPARE(first.detector, u"thorough-4"_s);
        QCOMPARE(first.creator, u"Ada Example"_s);
        QCOMPARE(first.photo, PhotoId{11});
        QCOMPARE(first.verdict.findings.size(), findings.size());
        for (qsizetype i = 0; i < findings.size(); ++i) {
            const Finding &out = first.verdict.findings.at(i);
            QCOMPARE(out.message, findings.at(i).message);
            QCOMPARE(out.face, findings.at(i).face);
            QCOMPARE(out.person, findings.at(i).person);
            QCOMPARE(out.accepted, findings.at(i).accepted);
            QCOMPARE(out.effect, findings.at(i).effect);
            QCOMPARE(out.fix.sentence, findings.at(i).fix.sentence);
        }
        QVERIFY(photos[1].licenseId.isEmpty());
        QVERIFY(photos[1].verdict.findings.isEmpty());
    }
};

QTEST_GUILESS_MAIN(CheckedPhotosTest)
#include "checked_photos_test.moc"
