// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whatever happens to a catalog: a check with kept verdicts says what a check says that judges everything anew.

#include "core/catalog/accepted_repository.h"
#include "core/catalog/export_repository.h"
#include "core/catalog/face_repository.h"
#include "core/catalog/people_repository.h"
#include "core/catalog/photo_repository.h"
#include "core/license/license_catalog.h"
#include "core/photos/find_photos.h"
#include "core/workflow/kept_verdicts.h"
#include "core/workflow/own_names.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int photoCount = 12;
constexpr int peopleCount = 4;

// A library that is changed at random, the same way for the same seed.
class ChangingLibrary
{
public:
    explicit ChangingLibrary(quint32 seed)
        : m_random(seed)
    {
        for (int i = 0; i < peopleCount; ++i) {
            Person person;
            person.name = u"Runner %1"_s.arg(i);
            m_people.append(PeopleRepository(*catalog).add(person).value());
        }
        for (int i = 0; i < photoCount; ++i)
            scan(i);
    }

    // Three profiles of which one is the user's, so that it can change.
    QList<Profile> profiles() const
    {
        Profile own = *findProfile(u"website"_s);
        own.id = u"club"_s;
        own.severities = m_severities;
        return {*findProfile(u"website"_s), *findProfile(u"commons"_s), own};
    }

    void changeSomething()
    {
        const QList<void (ChangingLibrary::*)()> deeds{
            &ChangingLibrary::scanOne,   &ChangingLibrary::touch,    &ChangingLibrary::remove,
            &ChangingLibrary::decide,    &ChangingLibrary::draw,     &ChangingLibrary::answer,
            &ChangingLibrary::answer,    &ChangingLibrary::withdraw, &ChangingLibrary::accept,
            &ChangingLibrary::revoke,    &ChangingLibrary::rename,   &ChangingLibrary::merge,
            &ChangingLibrary::forget,    &ChangingLibrary::publish,  &ChangingLibrary::pend,
            &ChangingLibrary::nameOwner, &ChangingLibrary::reweigh,  &ChangingLibrary::passTime,
            &ChangingLibrary::takeBack};
        (this->*deeds.at(number(deeds.size())))();
    }

    QString keptAnswer(const Profile &profile, int *judged = nullptr)
    {
        const QList<PhotoToCheck> photos = photosToCheck();
        CheckedPhotos checked;
        KeptVerdicts verdicts(*catalog, profile, day);
        if (const Result<void> done = verdicts.check(std::span<const PhotoToCheck>(photos), checked); !done)
            qFatal("%s", qPrintable(done.error().message));
        if (judged)
            *judged = verdicts.judgedCount();
        QString answer;
        for (const CheckedPhoto &photo : checked)
            answer += textOf(photo.path, photo.verdict);
        return answer;
    }

    QString freshAnswer(const Profile &profile)
    {
        FactsReader reader(*catalog);
        if (!reader.refresh())
            qFatal("no people");
        QString answer;
        for (const PhotoToCheck &photo : photosToCheck()) {
            QList<PhotoRecord> record = PhotoRepository(*catalog).ofIds({photo.id}).value();
            PhotoFacts facts = reader.read(std::span(record)).value().first();
            setDiskState(facts, photo.disk);
            answer += textOf(facts.path, judgePhoto(facts, reader.people(), profile, day));
        }
        return answer;
    }

    // The bytes of everything that lies beside the catalog.
    QByteArray allBytes() const
    {
        QByteArray bytes;
        for (const QString &name : QDir(m_folder.path()).entryList(QDir::Files)) {
            QFile file(m_folder.filePath(name));
            if (name.startsWith(u"catalog.db") && file.open(QIODevice::ReadOnly))
                bytes += file.readAll();
        }
        return bytes;
    }

    QDate day{2026, 11, 23};

    int number(qsizetype below) { return m_random.bounded(int(below)); }
    FilePath path(int photo) const { return m_root.child("photos").child(QByteArray::number(photo) + ".jpg"); }
    PersonId somebody() { return m_people.at(number(m_people.size())); }
    PhotoId photo() { return {number(photoCount) + 1}; }

    QList<PhotoToCheck> photosToCheck() const
    {
        JobControl job;
        const Result<PhotosToCheck> photos = findPhotosToCheck(*catalog, {m_root.child("photos")}, job);
        if (!photos)
            qFatal("%s", qPrintable(photos.error().message));
        return photos->photos;
    }

    static QString textOf(const FilePath &path, const PhotoVerdict &verdict)
    {
        QString text = u"%1 %2\n"_s.arg(path.display(), verdictName(verdict.verdict));
        for (const Finding &finding : verdict.findings)
            text += u"  %1 %2 %3 %4 %5 %6\n"_s.arg(finding.rule, severityName(finding.severity), finding.message,
                                                   subjectOf(finding), finding.fix.sentence,
                                                   finding.accepted ? finding.accepted->reason : QString());
        return text;
    }

    void write(int photo)
    {
        QDir().mkpath(QFile::decodeName(path(photo).parent().bytes()));
        QFile file(QFile::decodeName(path(photo).bytes()));
        if (!file.open(QIODevice::WriteOnly) ||
            file.write("\xff\xd8\xff\xe0 picture " + QByteArray(number(99), 'x')) < 0)
            qFatal("no photo");
    }

    void touch() { write(number(photoCount)); }
    void remove() { QFile::remove(QFile::decodeName(path(number(photoCount)).bytes())); }
    void reweigh() { m_severities[u"LICENSE006"_s] = Severity(number(4)); }
    void passTime() { day = day.addDays(number(9) - 4); }
    void scanOne() { scan(number(photoCount)); }

    void scan(int photo)
    {
        write(photo);
        JobControl job;
        const FoundPhotos found = findPhotos({path(photo)}, {}, job);
        PhotoRecord record;
        record.path = path(photo);
        record.stamp = found.photos.first().stamp;
        record.state = number(6) == 0 ? ScanState::Failed : ScanState::Scanned;
        record.mode = number(2) == 0 ? DetectionMode::Fast : DetectionMode::Thorough;
        const QStringList licenses{u"by-4.0"_s, u"by-nc-4.0"_s, u"cc0-1.0"_s};
        if (number(4) > 0)
            record.rights.license = {findLicense(licenses.at(number(3))), Certainty::Exact, {}};
        record.rights.creator = number(3) == 0 ? QString() : u"Ada Example"_s;
        const PhotoId id = PhotoRepository(*catalog).save(record, {}).value();
        Detections found2;
        for (int i = 0; i < number(4); ++i)
            found2.faces.append({FaceKind::Face, {i / 4.0, 0.1, 0.2, 0.2}, 0.9, u"yunet"_s});
        if (!FaceRepository(*catalog).replaceDetected(id, found2))
            qFatal("no faces");
    }

    void decide()
    {
        FaceRepository faces(*catalog);
        const QList<FaceRecord> all = faces.ofPhoto(photo()).value();
        if (all.isEmpty())
            return;
        const FaceId face = all.at(number(all.size())).id;
        const QList<Decision> decisions{{DecisionKind::Person, somebody(), {}, {}},
                                        {DecisionKind::Person, somebody(), {}, {}},
                                        {DecisionKind::NotAFace, {}, {}, {}},
                                        {DecisionKind::LegalException, {}, u"a procession"_s, {}},
                                        {}};
        (void)faces.decide(face, decisions.at(number(decisions.size()))); // Nobody is somebody forgotten.
    }

    void draw() { (void)FaceRepository(*catalog).add(photo(), {FaceKind::Face, {0.5, 0.7, 0.1, 0.1}, 1.0, u"user"_s}); }

    void answer()
    {
        Consent consent;
        consent.person = somebody();
        const QList<ConsentState> states{ConsentState::Asked,   ConsentState::Granted, ConsentState::Granted,
                                         ConsentState::Limited, ConsentState::Refused, ConsentState::NotNeeded};
        consent.state = states.at(number(states.size()));
        consent.uses = number(2) == 0 ? QStringList{u"web"_s} : QStringList();
        if (number(3) == 0)
            consent.until = day.addDays(number(9) - 4);
        if (number(3) == 0)
            consent.from = day.addDays(number(9) - 4);
        if (number(4) == 0)
            consent.photos.folders = {m_root.child(number(2) == 0 ? "photos" : "elsewhere")};
        consent.reason = u"self"_s;
        (void)PeopleRepository(*catalog).addConsent(consent); // A forgotten person takes none.
    }

    void withdraw() { (void)PeopleRepository(*catalog).withdraw(somebody(), day.addDays(number(5) - 2)); }

    void takeBack()
    {
        PeopleRepository people(*catalog);
        const Result<QList<Consent>> answers = people.consentsOf(somebody());
        if (answers && !answers->isEmpty())
            (void)people.takeBack(answers->at(number(answers->size())).id); // Not of a forgotten person.
    }

    void accept()
    {
        const QStringList rules{u"PEOPLE001"_s, u"PEOPLE002"_s, u"LICENSE001"_s};
        const std::optional<QDate> until = number(2) == 0 ? std::optional(day.addDays(number(5) - 1)) : std::nullopt;
        if (!AcceptedRepository(*catalog).accept(
                {photo(), rules.at(number(3)), {}, u"so it is"_s, u"Ada Example"_s, until}))
            qFatal("not accepted");
    }

    void revoke() { (void)AcceptedRepository(*catalog).revoke(photo(), u"PEOPLE001"_s, {}); }
    // In turns, of a photo with a face that nobody decided on.
    void acceptOrRevoke()
    {
        const PhotoId photo{1};
        m_isAccepted = !m_isAccepted;
        if (!m_isAccepted) {
            (void)AcceptedRepository(*catalog).revoke(photo, u"PEOPLE001"_s, {});
            return;
        }
        (void)FaceRepository(*catalog).add(photo, {FaceKind::Face, {0.5, 0.7, 0.1, 0.1}, 1.0, u"user"_s});
        (void)AcceptedRepository(*catalog).accept({photo, u"PEOPLE001"_s, {}, u"so it is"_s, u"Ada Example"_s, {}});
    }

    void rename()
    {
        const Result<std::optional<Person>> known = PeopleRepository(*catalog).find(somebody());
        if (!known || !*known || (*known)->isForgotten)
            return;
        Person person = **known;
        if (number(2) == 0)
            person.name = u"Runner %1"_s.arg(100 + m_random.bounded(1000000));
        person.isMinor = number(2) == 0;
        if (number(2) == 0)
            person.birthDate = day.addYears(-18).addDays(number(9) - 4);
        if (!PeopleRepository(*catalog).save(person))
            qFatal("not renamed");
    }

    void merge()
    {
        if (m_people.size() < 3)
            return;
        const PersonId from = m_people.takeLast();
        (void)PeopleRepository(*catalog).merge(from, m_people.first());
    }

    void forget()
    {
        if (number(4) == 0)
            (void)PeopleRepository(*catalog).forget(somebody());
    }

    void publish() { (void)ExportRepository(*catalog).addPublishedBefore({{photo(), u"flickr"_s, u"by-4.0"_s}}); }

    void pend()
    {
        (void)PhotoRepository(*catalog).setPendingLicense(photo(), number(2) == 0 ? u"cc0-1.0"_s : QString());
    }

    void nameOwner()
    {
        if (number(2) == 0)
            (void)addOwnNames(*catalog, {u"Ben Example"_s});
        else
            (void)removeOwnNames(*catalog, {u"Ben Example"_s});
    }

private:
    QTemporaryDir m_folder;
    FilePath m_root = FilePath::fromBytes(QFile::encodeName(m_folder.path()));
    QRandomGenerator m_random;
    QList<PersonId> m_people;
    QHash<QString, Severity> m_severities;
    bool m_isAccepted = false;

public:
    std::unique_ptr<Catalog> catalog = std::move(Catalog::open(m_root.child("catalog.db")).value());
};

} // namespace

Q_DECLARE_METATYPE(std::function<void(ChangingLibrary &)>)

class KeptVerdictsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keptVerdicts_areThoseJudgedAnew_afterAnyChanges_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 6; ++seed)
            QTest::newRow(QByteArray::number(seed)) << seed;
    }

    void keptVerdicts_areThoseJudgedAnew_afterAnyChanges()
    {
        QFETCH(quint32, seed);
        ChangingLibrary library(seed);
        int kept = 0;
        for (int round = 0; round < 60; ++round) {
            library.changeSomething();
            for (const Profile &profile : library.profiles()) {
                int judged = 0;
                const QString answer = library.keptAnswer(profile, &judged);
                kept += photoCount - judged;
                QCOMPARE(answer, library.freshAnswer(profile));
            }
        }
        QVERIFY2(kept > 60 * photoCount, "hardly anything was kept");
    }

    // The test above would notice each of these.
    void missingTrigger_showsAsStaleVerdict_data()
    {
        using Deed = void (ChangingLibrary::*)();
        QTest::addColumn<QByteArray>("trigger");
        QTest::addColumn<std::function<void(ChangingLibrary &)>>("deed"); // What it is for.
        const std::pair<const char *, Deed> triggers[] = {
            {"photo_was_changed", &ChangingLibrary::pend},
            {"face_was_added", &ChangingLibrary::draw},
            {"face_was_changed", &ChangingLibrary::decide},
            {"person_was_changed", &ChangingLibrary::rename},
            {"consent_was_added", &ChangingLibrary::answer},
            {"consent_was_taken_back", &ChangingLibrary::takeBack},
            {"finding_was_accepted", &ChangingLibrary::accept},
            {"acceptance_was_removed", &ChangingLibrary::acceptOrRevoke},
            {"published_before_was_added", &ChangingLibrary::publish},
        };
        for (const auto &[trigger, deed] : triggers)
            QTest::newRow(trigger) << QByteArray(trigger) << std::function<void(ChangingLibrary &)>(std::mem_fn(deed));
    }

    void missingTrigger_showsAsStaleVerdict()
    {
        QFETCH(QByteArray, trigger);
        using Deed = std::function<void(ChangingLibrary &)>;
        QFETCH(Deed, deed);
        bool isSeen = false;
        for (quint32 seed = 1; seed <= 20 && !isSeen; ++seed) {
            ChangingLibrary library(seed);
            library.catalog->database().exec("DROP TRIGGER " + trigger.toStdString());
            const Profile website = library.profiles().first();
            for (int round = 0; round < 60 && !isSeen; ++round) {
                if (round % 3 == 0)
                    library.decide(); // Somebody has to be in the photos,
                else if (round % 3 == 1)
                    library.answer(); // and to have agreed, for most changes to matter.
                else
                    deed(library);
                isSeen = library.keptAnswer(website) != library.freshAnswer(website);
            }
        }
        QVERIFY(isSeen);
    }

    void secondCheck_judgesNothing_andOneChangeOnePhoto()
    {
        ChangingLibrary library(1);
        const Profile website = library.profiles().first();
        int judged = 0;
        library.keptAnswer(website, &judged);
        QCOMPARE(judged, photoCount);
        library.keptAnswer(website, &judged);
        QCOMPARE(judged, 0);
        QVERIFY(PhotoRepository(*library.catalog).setPendingLicense({3}, u"cc0-1.0"_s));
        library.keptAnswer(website, &judged);
        QCOMPARE(judged, 1);
    }

    void otherProgramsChange_isSeenWithTheNextCheck()
    {
        ChangingLibrary library(1);
        const Profile website = library.profiles().first();
        library.keptAnswer(website);
        {
            const std::unique_ptr<Catalog> other = std::move(Catalog::open(library.catalog->file()).value());
            QVERIFY(PhotoRepository(*other).setPendingLicense({3}, u"cc0-1.0"_s));
        }
        int judged = 0;
        library.keptAnswer(website, &judged);
        QCOMPARE(judged, 1);
    }

    void forgottenName_isInNoByteOfTheCatalog()
    {
        ChangingLibrary library(1);
        Person person;
        person.name = u"Zacharias Zimmerling"_s;
        const PersonId id = PeopleRepository(*library.catalog).add(person).value();
        FaceRepository faces(*library.catalog);
        const FaceId face = faces.add({1}, {FaceKind::Face, {0.5, 0.7, 0.1, 0.1}, 1.0, u"user"_s}).value();
        QVERIFY(faces.decide(face, {DecisionKind::Person, id, {}, {}}));
        QVERIFY(library.keptAnswer(library.profiles().first()).contains(u"Zimmerling"));
        SQLite::Statement kept(library.catalog->database(), "SELECT count(*) FROM kept_findings WHERE "
                                                            "instr(CAST(finding AS BLOB), ?) > 0");
        // Texts are kept as UTF-16, highest byte first.
        const QByteArray name = QByteArray::fromHex("005a0069006d006d00650072006c0069006e0067");
        kept.bind(1, name.constData(), int(name.size()));
        QVERIFY(kept.executeStep());
        QVERIFY2(kept.getColumn(0).getInt() > 0, "the search does not find what is there");
        kept.reset();
        QVERIFY(library.allBytes().contains(name));
        QVERIFY(PeopleRepository(*library.catalog).forget(id));
        QVERIFY(library.catalog->eraseTraces());
        QVERIFY(!library.allBytes().contains(name));
        QVERIFY(!library.allBytes().contains("Zimmerling"));
    }
};

QTEST_GUILESS_MAIN(KeptVerdictsTest)
#include "kept_verdicts_test.moc"
