// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/publication_people.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

PhotoFacts photoOfRunner()
{
    PhotoFacts photo;
    photo.state = ScanState::Scanned;
    photo.faces = {{{11}, FaceKind::Face, {0.4, 0.4, 0.1, 0.1}, {DecisionKind::Person, {7}, {}, {}}}};
    return photo;
}

PeopleFacts runnerWho(NamePublication names)
{
    PeopleFacts people;
    people.people.insert({7}, {{7}, u"Runner 12"_s, false, {}, {}, false});
    Consent consent;
    consent.person = {7};
    consent.state = ConsentState::Granted;
    consent.names = names;
    people.consents.insert({7}, {consent});
    return people;
}

Publication titled(const QString &title)
{
    Publication publication;
    publication.fileName = u"finish.jpg"_s;
    publication.title = title;
    publication.description = title;
    return publication;
}

} // namespace

class PublicationPeopleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nameThatMayNotStandBesideThePhoto_isInNoText()
    {
        Publication publication = titled(u"Runner 12 at the finish"_s);
        describePeople(photoOfRunner(), runnerWho(NamePublication::None), publication);
        QCOMPARE(publication.title, u"finish"_s);
        QCOMPARE(publication.description, QString());
    }

    void nameThatMayStandBesideThePhoto_stays()
    {
        Publication publication = titled(u"Runner 12 at the finish"_s);
        describePeople(photoOfRunner(), runnerWho(NamePublication::Full), publication);
        QCOMPARE(publication.title, u"Runner 12 at the finish"_s);
    }

    void titleWithoutNames_stays()
    {
        Publication publication = titled(u"At the finish"_s);
        describePeople(photoOfRunner(), runnerWho(NamePublication::None), publication);
        QCOMPARE(publication.title, u"At the finish"_s);
        QCOMPARE(publication.description, u"At the finish"_s);
    }
};

QTEST_GUILESS_MAIN(PublicationPeopleTest)
#include "publication_people_test.moc"
