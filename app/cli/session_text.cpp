// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/session_text.h"

#include "app/cli/exit_status.h"
#include "app/cli/terminal.h"

#include <QJsonArray>
#include <QMap>

namespace {

QString fieldText(const FieldChange &change)
{
    const QString before = change.before.isEmpty() ? QStringLiteral("–") : change.before;
    const QString after = change.after.isEmpty() ? QStringLiteral("–") : change.after;
    return QStringLiteral("    %1%2  ->  %3").arg(rightsFieldTitle(change.field), -22).arg(before, after);
}

QJsonArray changesJson(const QList<FieldChange> &changes)
{
    QJsonArray array;
    for (const FieldChange &change : changes)
        array.append(QJsonObject{{QStringLiteral("field"), rightsFieldName(change.field)},
                                 {QStringLiteral("before"), change.before},
                                 {QStringLiteral("after"), change.after}});
    return array;
}

QString counts(const QMap<QString, int> &methods)
{
    QStringList parts;
    for (auto it = methods.begin(); it != methods.end(); ++it)
        parts.append(QStringLiteral("%1 %2").arg(it.value()).arg(it.key()));
    return parts.join(QStringLiteral(", "));
}

} // namespace

QString planText(const WritePlan &plan, const QStringList &warnings)
{
    QStringList lines;
    QMap<QString, int> methods;
    for (const PlannedWrite &file : plan.files) {
        if (file.refusal) {
            lines.append(
                QStringLiteral("%1\n    not written: %2").arg(file.request.photo.display(), file.refusal->message));
            ++methods[QStringLiteral("refused")];
            continue;
        }
        ++methods[writeMethodName(file.method)];
        lines.append(
            QStringLiteral("%1  (%2: %3)").arg(file.request.photo.display(), writeMethodName(file.method), file.why));
        for (const FieldChange &change : file.changes)
            lines.append(fieldText(change));
    }
    for (const QString &warning : warnings)
        lines.append(QStringLiteral("Note: ") + warning);
    lines.append(QStringLiteral("%1: %2. Nothing was written.").arg(plan.title, counts(methods)));
    return lines.join(u'\n');
}

QJsonObject planJson(const WritePlan &plan, const QStringList &warnings)
{
    QJsonArray files;
    for (const PlannedWrite &file : plan.files) {
        QJsonObject object{{QStringLiteral("path"), file.request.photo.display()},
                           {QStringLiteral("method"), writeMethodName(file.method)},
                           {QStringLiteral("why"), file.why},
                           {QStringLiteral("changes"), changesJson(file.changes)}};
        if (file.refusal)
            object.insert(QStringLiteral("refusal"), file.refusal->message);
        files.append(object);
    }
    return {{QStringLiteral("schema"), QStringLiteral("clearframe.plan/1")},
            {QStringLiteral("title"), plan.title},
            {QStringLiteral("warnings"), QJsonArray::fromStringList(warnings)},
            {QStringLiteral("files"), files}};
}

QJsonObject reportJson(const SessionReport &report)
{
    QJsonArray files;
    for (const SessionFile &file : report.files) {
        QJsonObject object{{QStringLiteral("path"), file.photo.display()},
                           {QStringLiteral("target"), file.target.display()},
                           {QStringLiteral("method"), writeMethodName(file.method)},
                           {QStringLiteral("state"), fileWriteStateName(file.state)},
                           {QStringLiteral("changes"), changesJson(file.changes)}};
        if (!file.problem.isEmpty())
            object.insert(QStringLiteral("problem"), file.problem);
        files.append(object);
    }
    return {{QStringLiteral("schema"), QStringLiteral("clearframe.session/1")},
            {QStringLiteral("session"), report.session.value},
            {QStringLiteral("stopped"), report.wasStopped},
            {QStringLiteral("files"), files}};
}

int finishSession(const SessionReport &report, bool asJson)
{
    QMap<QString, int> states;
    bool isSomeFailed = false;
    for (const SessionFile &file : report.files) {
        ++states[fileWriteStateName(file.state)];
        isSomeFailed = isSomeFailed || file.state == FileWriteState::Failed;
        if (!file.problem.isEmpty())
            Terminal::printError(file.problem);
    }
    if (asJson)
        Terminal::print(reportJson(report));
    else if (report.files.isEmpty())
        Terminal::print(QStringLiteral("There was nothing to write."));
    else
        Terminal::print(QStringLiteral("Session %1: %2.%3")
                            .arg(report.session.value)
                            .arg(counts(states), report.wasStopped
                                                     ? QStringLiteral(" Stopped; \"clearframe-cli resume\" goes on.")
                                                     : QString()));
    if (report.error) {
        Terminal::printError(report.error->message);
        return int(report.error->kind == ErrorKind::Invalid ? ExitStatus::WrongUse : ExitStatus::Failed);
    }
    if (report.wasStopped)
        return int(ExitStatus::Interrupted);
    return int(isSomeFailed ? ExitStatus::Failed : ExitStatus::Clear);
}
