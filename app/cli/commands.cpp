// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"

const QList<Command> &allCommands()
{
    static const QString paths = QStringLiteral("PATH…");
    static const QString person = QStringLiteral("PERSON");
    static const QList<Command> commands = {
        {QStringLiteral("scan"), paths, QStringLiteral("Finds photos, reads their rights and finds the faces in them"),
         runScan},
        {QStringLiteral("status"), paths, QStringLiteral("Shows license, faces and verdict of each photo"), runStatus},
        {QStringLiteral("check"), paths, QStringLiteral("Says which photos may be published and what stops the others"),
         runCheck},
        {QStringLiteral("export"), paths, QStringLiteral("Writes cleared copies and a report"), runExport},
        {QStringLiteral("faces"), paths, QStringLiteral("Lists the faces found, with their decisions"), runFaces},
        {QStringLiteral("face decide"), QStringLiteral("FACE DECISION [PERSON]"),
         QStringLiteral("Says what or who a face is"), runFaceDecide},
        {QStringLiteral("person add"), QStringLiteral("NAME…"), QStringLiteral("Adds people, also under a pseudonym"),
         runPersonAdd},
        {QStringLiteral("person list"), QString(), QStringLiteral("Lists people with their photos and answers"),
         runPersonList},
        {QStringLiteral("person rename"), QStringLiteral("PERSON NAME"), QStringLiteral("Gives a person another name"),
         runPersonRename},
        {QStringLiteral("person merge"), QStringLiteral("PERSON INTO"), QStringLiteral("Makes two people one"),
         runPersonMerge},
        {QStringLiteral("person export"), person, QStringLiteral("Hands out all that is held on a person, as JSON"),
         runPersonExport},
        {QStringLiteral("person forget"), person, QStringLiteral("Erases a person; their photos stay blocked"),
         runPersonForget},
        {QStringLiteral("consent grant"), person, QStringLiteral("Records that a person agrees"), runConsentGrant},
        {QStringLiteral("consent limit"), person, QStringLiteral("Records that a person agrees to some uses only"),
         runConsentLimit},
        {QStringLiteral("consent refuse"), person, QStringLiteral("Records that a person does not agree"),
         runConsentRefuse},
        {QStringLiteral("consent withdraw"), person, QStringLiteral("Records that a person takes the consent back"),
         runConsentWithdraw},
        {QStringLiteral("consent ask"), person, QStringLiteral("Records that a person was asked and has not answered"),
         runConsentAsk},
        {QStringLiteral("consent not-needed"), person, QStringLiteral("Records that no consent is needed, and why"),
         runConsentNotNeeded},
        {QStringLiteral("consent show"), QStringLiteral("PERSON|CODE"),
         QStringLiteral("Shows all answers of a person, or the record with a code"), runConsentShow},
        {QStringLiteral("license list"), QString(), QStringLiteral("Lists the catalog of licenses"), runLicenseList},
        {QStringLiteral("license parse"), QStringLiteral("TEXT"),
         QStringLiteral("Says what a URL, SPDX id or phrase means, and how sure"), runLicenseParse},
        {QStringLiteral("license show"), paths, QStringLiteral("Shows everything files say on their rights"),
         runLicenseShow},
        {QStringLiteral("license set"), QStringLiteral("LICENSE PATH…"),
         QStringLiteral("Writes a license into files, as a session"), runLicenseSet},
        {QStringLiteral("sessions"), QString(), QStringLiteral("Lists the sessions of writes"), runSessions},
        {QStringLiteral("undo"), QStringLiteral("[SESSION]"), QStringLiteral("Takes a session back"), runUndo},
        {QStringLiteral("resume"), QStringLiteral("[SESSION]"),
         QStringLiteral("Goes on with a session that was interrupted"), runResume},
        {QStringLiteral("inspect"), paths, QStringLiteral("Reads photos without any catalog, one JSON line each"),
         runInspect},
    };
    return commands;
}
