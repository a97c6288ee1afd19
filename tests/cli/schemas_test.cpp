// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/command_line_tester.h"
#include "tests/support/witness.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString schemas = QStringLiteral(CLEARFRAME_SOURCE_DIR "/resources/schemas/");

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

// What the program prints for machines is what resources/schemas says, by the word of an independent validator.
class SchemasTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySchema_isDocumented()
    {
        static const QRegularExpression word(u"\"clearframe\\.([a-z-]+)/([0-9]+)\""_s);
        QSet<QString> known;
        for (const char *folder : {"app", "core", "ui"}) {
            QDirIterator files(QStringLiteral(CLEARFRAME_SOURCE_DIR "/") + QLatin1String(folder), {u"*.cpp"_s},
                               QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                auto matches = word.globalMatch(QString::fromUtf8(contentOf(files.next())));
                while (matches.hasNext())
                    known.insert(matches.next().captured(1));
            }
        }
        QVERIFY(known.size() > 20);
        for (const QString &name : std::as_const(known)) {
            const QJsonObject schema = QJsonDocument::fromJson(contentOf(schemas + name + u".json"_s)).object();
            QVERIFY2(!schema.isEmpty(), qPrintable(name));
            QCOMPARE(schema[u"properties"_s][u"schema"_s][u"const"_s].toString(), u"clearframe.%1/1"_s.arg(name));
            QVERIFY2(!schema[u"description"_s].toString().isEmpty(), qPrintable(name));
        }
    }

    void outputs_fitTheirSchemas()
    {
        if (QProcess::execute(u"python3"_s, {u"-c"_s, u"import jsonschema"_s}) != 0)
            SKIP_WITHOUT_WITNESS("python3-jsonschema");
        story();
        QStringList words{QStringLiteral(CLEARFRAME_SOURCE_DIR "/tests/support/validate_json.py")};
        for (const QString &file : std::as_const(m_files)) {
            const QString name = QJsonDocument::fromJson(contentOf(file).trimmed())[u"schema"_s].toString();
            QVERIFY2(name.startsWith(u"clearframe."), qPrintable(file));
            m_seen.insert(name.section(u'.', 1).section(u'/', 0, 0));
            words += {schemas + name.section(u'.', 1).section(u'/', 0, 0) + u".json"_s, file};
        }
        for (const QString &profile :
             QDir(QStringLiteral(CLEARFRAME_SOURCE_DIR "/resources/profiles")).entryList({u"*.json"_s}))
            words +=
                {schemas + u"profile.json"_s, QStringLiteral(CLEARFRAME_SOURCE_DIR "/resources/profiles/") + profile};
        QCOMPARE(validated(words), QByteArray());
        // None of the schemas went without an output that was held against it.
        QStringList unseen;
        for (const QString &file : QDir(schemas).entryList({u"*.json"_s})) {
            if (!m_seen.contains(file.chopped(5)) && file != u"profile.json")
                unseen.append(file);
        }
        QCOMPARE(unseen, QStringList());
    }

    void validator_seesWhatDoesNotFit()
    {
        if (QProcess::execute(u"python3"_s, {u"-c"_s, u"import jsonschema"_s}) != 0)
            SKIP_WITHOUT_WITNESS("python3-jsonschema");
        const QString file = path("wrong.json");
        QFile wrong(file);
        QVERIFY(wrong.open(QIODevice::WriteOnly));
        wrong.write("{\"schema\": \"clearframe.names/1\", \"names\": [1], \"more\": true}");
        wrong.close();
        const QByteArray said = validated(
            {QStringLiteral(CLEARFRAME_SOURCE_DIR "/tests/support/validate_json.py"), schemas + u"names.json"_s, file});
        QVERIFY(said.contains("names/0") && said.contains("more"));
    }

private:
    QString path(const QByteArray &name) const { return QString::fromUtf8(m_tester.folder() + '/' + name); }

    static QByteArray validated(const QStringList &words)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(u"python3"_s, words);
        return process.waitForFinished(60'000) ? process.readAll() : QByteArray("the validator hangs");
    }

    // Keeps what a command prints for the validator.
    QJsonObject keep(const QList<QByteArray> &words)
    {
        const ProgramRun run = m_tester.run(words);
        if (run.exitStatus != 0 && run.exitStatus != 1 && run.exitStatus != 3)
            qFatal("%s: %s", words.join(' ').constData(), run.errors.constData());
        m_files.append(path("output-" + QByteArray::number(m_files.size()) + ".json"));
        QFile file(m_files.last());
        if (!file.open(QIODevice::WriteOnly) || file.write(run.output) != run.output.size())
            qFatal("not written");
        return run.json();
    }

    // Every command that prints JSON, in an order in which each has something to say.
    void story()
    {
        const QByteArray photos = m_tester.copySamples({u"astronaut.png"_s, u"grace_hopper.jpg"_s, u"rocket.jpg"_s});
        QFile(QString::fromUtf8(photos + "/broken.jpg")).open(QIODevice::WriteOnly);
        QFile csv(path("people.csv"));
        QVERIFY(csv.open(QIODevice::WriteOnly));
        csv.write("name,born,state,uses,until,guardian\nBen Example,1990-01-01,granted,web,2026-12-31,\n"
                  "Kid Example,2015-02-03,granted,website,,Dora Example (mother)\nBad Example,2015-02-33,granted,,,\n");
        csv.close();
        keep({"scan", photos, "--json"});
        keep({"inspect", photos + "/astronaut.png"});
        keep({"license", "list", "--json"});
        keep({"license", "parse", "--json", "CC BY-SA 4.0"});
        keep({"license", "set", "by-4.0", photos + "/astronaut.png", photos + "/rocket.jpg", "--creator", "Pat Example",
              "--dry-run", "--json"});
        keep({"license", "set", "by-4.0", photos + "/astronaut.png", photos + "/rocket.jpg", "--creator", "Pat Example",
              "--json"});
        keep({"license", "show", photos, "--json"});
        keep({"license", "history", photos + "/rocket.jpg", "--json"});
        keep({"sessions", "--json"});
        keep({"sessions", "show", "1", "--json"});
        m_tester.run({"names", "add", "Pat Example"});
        keep({"names", "list", "--json"});
        keep({"settings", "--json"});
        keep({"catalog", "backup", "--json"});
        keep({"models", "--json"});
        keep({"consent", "import", path("people.csv").toUtf8(), "--json"});
        const QJsonObject faces = keep({"faces", photos, "--json"});
        QList<QByteArray> ids;
        for (const QJsonValue photo : faces[u"photos"_s].toArray()) {
            for (const QJsonValue face : photo[u"faces"_s].toArray())
                ids.append(QByteArray::number(face[u"id"_s].toInteger()));
        }
        QCOMPARE(ids.size(), 2);
        QCOMPARE(m_tester.run({"face", "decide", ids[0], "person", "Ben Example"}).exitStatus, 0);
        QCOMPARE(m_tester.run({"face", "decide", ids[1], "legal-exception", "--reason", "a procession"}).exitStatus, 0);
        keep({"face", "history", "--json"});
        keep({"face", "similar", ids[0], "--json"});
        keep({"faces", photos, "--json"});
        QCOMPARE(m_tester
                     .run({"consent",
                           "limit",
                           "Ben Example",
                           "--for",
                           "website",
                           "--licenses",
                           "by",
                           "--names",
                           "full",
                           "--folder",
                           photos,
                           "--evidence",
                           photos + "/rocket.jpg",
                           "--witness",
                           "Wim Example",
                           "--given",
                           "2026-01-02",
                           "--channel",
                           "paper",
                           "--notes",
                           "by mail"})
                     .exitStatus,
                 0);
        QCOMPARE(m_tester
                     .run({"check", "accept", "LICENSE001", photos, "--for", "website", "--reason", "ours", "--until",
                           "2099-01-01"})
                     .exitStatus,
                 0);
        keep({"check", photos, "--for", "website", "--json"});
        keep({"check", photos, "--for", "commons", "--json"});
        keep({"status", photos, "--json"});
        keep({"export", photos, "--for", "website", "--to", path("out").toUtf8(), "--json"});
        m_files.append(path("out/clearframe-report.json"));
        keep({"publish", "list", "--json"});
        keep({"person", "list", "--json"});
        keep({"consent", "show", "Ben Example", "--json"});
        keep({"consent", "export", "-"});
        keep({"consent", "due", "--within", "40000", "--json"});
        QCOMPARE(m_tester.run({"person", "export", "Ben Example", "--to", path("ben").toUtf8()}).exitStatus, 0);
        m_files.append(path("ben/person.json"));
        keep({"consent", "withdraw", "Ben Example", "--json"});
        keep({"undo", "--json"});
    }

    CommandLineTester m_tester;
    QStringList m_files;
    QSet<QString> m_seen;
};

QTEST_GUILESS_MAIN(SchemasTest)
#include "schemas_test.moc"
