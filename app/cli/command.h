// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

// A row of the table of commands: one file of this folder each.
struct Command
{
    QString name;    // "scan", or two words: "license set".
    QString words;   // "PATH…"
    QString summary; // One line for the list of commands.
    // arguments: what follows the name, --catalog included. Returns the exit status.
    int (*run)(const QStringList &arguments) = nullptr;
};

const QList<Command> &allCommands();

int runScan(const QStringList &arguments);
int runStatus(const QStringList &arguments);
int runMark(const QStringList &arguments);
int runLicenseList(const QStringList &arguments);
int runLicenseParse(const QStringList &arguments);
int runLicenseShow(const QStringList &arguments);
int runLicenseSet(const QStringList &arguments);
int runLicenseTemplate(const QStringList &arguments);
int runLicenseHistory(const QStringList &arguments);
int runSessions(const QStringList &arguments);
int runUndo(const QStringList &arguments);
int runResume(const QStringList &arguments);
int runFaces(const QStringList &arguments);
int runFaceDecide(const QStringList &arguments);
int runFaceMark(const QStringList &arguments);
int runFaceSimilar(const QStringList &arguments);
int runFaceUndo(const QStringList &arguments);
int runFaceHistory(const QStringList &arguments);
int runFaceConfirm(const QStringList &arguments);
int runFaceReject(const QStringList &arguments);
int runFaceWrite(const QStringList &arguments);
int runPersonAdd(const QStringList &arguments);
int runPersonList(const QStringList &arguments);
int runPersonRename(const QStringList &arguments);
int runPersonMerge(const QStringList &arguments);
int runPersonForget(const QStringList &arguments);
int runPersonExport(const QStringList &arguments);
int runConsentGrant(const QStringList &arguments);
int runConsentLimit(const QStringList &arguments);
int runConsentRefuse(const QStringList &arguments);
int runConsentWithdraw(const QStringList &arguments);
int runConsentAsk(const QStringList &arguments);
int runConsentNotNeeded(const QStringList &arguments);
int runConsentDue(const QStringList &arguments);
int runConsentExport(const QStringList &arguments);
int runConsentImport(const QStringList &arguments);
int runConsentForm(const QStringList &arguments);
int runConsentUndo(const QStringList &arguments);
int runConsentShow(const QStringList &arguments);
int runCheck(const QStringList &arguments);
int runCheckAccept(const QStringList &arguments);
int runCheckRevoke(const QStringList &arguments);
int runCheckBaseline(const QStringList &arguments);
int runPublishList(const QStringList &arguments);
int runPublishText(const QStringList &arguments);
int runExport(const QStringList &arguments);
int runNamesList(const QStringList &arguments);
int runNamesAdd(const QStringList &arguments);
int runNamesRemove(const QStringList &arguments);
int runModels(const QStringList &arguments);
int runSettings(const QStringList &arguments);
int runCatalogBackup(const QStringList &arguments);
int runCatalogBackups(const QStringList &arguments);
int runCatalogRestore(const QStringList &arguments);
int runInspect(const QStringList &arguments);
