// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/evidence_store.h"

#include "core/catalog/people_repository.h"
#include "tests/core/catalog/test_catalog.h"

class EvidenceStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void added_isCopiedPrivatelyUnderItsHash()
    {
        TestCatalog test;
        const FilePath form = writeFile(test, "form.pdf", "signed");
        const Evidence evidence = EvidenceStore(*test.catalog).add(form).value();
        QCOMPARE(evidence.name, QStringLiteral("form.pdf"));
        QCOMPARE(evidence.sha256, QStringLiteral("4a3cdfae6f291c8f544daea5b72905cf9e74c1ed427d831ad0d7ca00c73c794d"));
        QVERIFY(QFile::remove(form.toArgument()));
        QCOMPARE(EvidenceStore(*test.catalog).read(evidence).value(), "signed");
        const QFileInfo kept(EvidenceStore(*test.catalog).fileOf(evidence).toArgument());
#ifndef Q_OS_WIN
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(kept.permissions() & others));
        QVERIFY(!(QFileInfo(kept.path()).permissions() & others));
#endif
    }

    void altered_isToldAndMendedByAddingAgain()
    {
        TestCatalog test;
        EvidenceStore store(*test.catalog);
        const FilePath form = writeFile(test, "form.pdf", "signed");
        const Evidence evidence = store.add(form).value();
        QFile kept(store.fileOf(evidence).toArgument());
        QVERIFY(kept.open(QIODevice::WriteOnly) && kept.write("forged") == 6);
        kept.close();
        QCOMPARE(store.read(evidence).error().kind, ErrorKind::Changed);
        QVERIFY(store.add(form));
        QCOMPARE(store.read(evidence).value(), "signed");
    }

    void whatIsNotKept_isToldWithItsName()
    {
        TestCatalog test;
        EvidenceStore store(*test.catalog);
        for (const Evidence &evidence :
             {Evidence{QStringLiteral("By phone"), {}}, Evidence{QStringLiteral("By phone"), QString(64, u'a')},
              Evidence{QStringLiteral("By phone"), QStringLiteral("../catalog.db")}}) {
            QCOMPARE(store.read(evidence).error().kind, ErrorKind::NotFound);
            QVERIFY(store.read(evidence).error().message.contains(QStringLiteral("By phone")));
        }
        QCOMPARE(store.add(test.file.parent().child("nothing.pdf")).error().kind, ErrorKind::NotFound);
    }

    void forget_removesWhatNobodyElseNames()
    {
        TestCatalog test;
        EvidenceStore store(*test.catalog);
        PeopleRepository people(*test.catalog);
        const Evidence shared = store.add(writeFile(test, "list.pdf", "all signed")).value();
        const Evidence own = store.add(writeFile(test, "ada.pdf", "Ada signed")).value();
        const PersonId ada = people.add(named(QStringLiteral("Ada Example"))).value();
        const PersonId eve = people.add(named(QStringLiteral("Eve Example"))).value();
        for (const PersonId person : {ada, eve}) {
            Consent consent;
            consent.person = person;
            consent.state = ConsentState::Granted;
            consent.evidence = person == ada ? QList{shared, own} : QList{shared};
            QVERIFY(people.addConsent(consent));
        }
        QVERIFY(people.forget(ada));
        QVERIFY(!QFile::exists(store.fileOf(own).toArgument()));
        QCOMPARE(store.read(shared).value(), "all signed");
    }

private:
    static FilePath writeFile(const TestCatalog &test, const QByteArray &name, const QByteArray &content)
    {
        const FilePath path = test.file.parent().child(name);
        QFile file(path.toArgument());
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", name.constData());
        return path;
    }
};

QTEST_GUILESS_MAIN(EvidenceStoreTest)
#include "evidence_store_test.moc"
