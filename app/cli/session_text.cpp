// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/session_text.h"

#include "app/cli/exit_status.h"
#include "app/cli/terminal.h"
#include "core/publish/check_report_escape.h"

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

QJsonObject fileJson(const SessionFile &file)
{
    QJsonObject object{{QStringLiteral("path"), file.photo.display()},
                       {QStringLiteral("target"), file.target.display()},
                       {QStringLiteral("method"), writeMethodName(file.method)},
                       {QStringLiteral("state"), fileWriteStateName(file.state)},
                       {QStringLiteral("changes"), changesJson(file.changes)}};
    if (!file.why.isEmpty())
        object.insert(QStringLiteral("why"), file.why);
    if (!file.problem.isEmpty())
        object.insert(QStringLiteral("problem"), file.problem);
    if (file.writtenAt)
        object.insert(QStringLiteral("writtenAt"), file.writtenAt->toString(Qt::ISODate));
    if (file.undoneAt)
        object.insert(QStringLiteral("undoneAt"), file.undoneAt->toString(Qt::ISODate));
    return object;
}

QString sessionStateName(const SessionRecord &session)
{
    if (session.undoneAt)
        return QStringLiteral("undone");
    return session.finishedAt ? QStringLiteral("done") : QStringLiteral("interrupted");
}

QJsonObject sessionJson(const SessionRecord &session)
{
    QJsonObject object{{QStringLiteral("session"), session.id.value},
                       {QStringLiteral("title"), session.title},
                       {QStringLiteral("licenseUrl"), session.licenseUrl},
                       {QStringLiteral("licenseTitle"), session.licenseTitle},
                       {QStringLiteral("user"), session.user},
                       {QStringLiteral("startedAt"), session.startedAt.toString(Qt::ISODate)},
                       {QStringLiteral("state"), sessionStateName(session)},
                       {QStringLiteral("planned"), session.planned},
                       {QStringLiteral("written"), session.written},
                       {QStringLiteral("failed"), session.failed}};
    if (session.finishedAt)
        object.insert(QStringLiteral("finishedAt"), session.finishedAt->toString(Qt::ISODate));
    if (session.undoneAt)
        object.insert(QStringLiteral("undoneAt"), session.undoneAt->toString(Qt::ISODate));
    return object;
}

QString sessionFileText(const SessionFile &file)
{
    QStringList lines{QStringLiteral("%1  %2 (%3%4)")
                          .arg(file.target.display(), fileWriteStateName(file.state), writeMethodName(file.method),
                               file.why.isEmpty() ? QString() : QStringLiteral(": ") + file.why)};
    for (const FieldChange &change : file.changes)
        lines.append(fieldText(change));
    if (!file.problem.isEmpty())
        lines.append(QStringLiteral("    ") + file.problem);
    return lines.join(u'\n');
}

QByteArray sessionCsv(const SessionRecord &session, const QList<SessionFile> &files, bool withTitles)
{
    static const QStringList titles = {
        QStringLiteral("session"), QStringLiteral("started"),     QStringLiteral("user"),
        QStringLiteral("title"),   QStringLiteral("license_url"), QStringLiteral("license_title"),
        QStringLiteral("path"),    QStringLiteral("target"),      QStringLiteral("method"),
        QStringLiteral("state"),   QStringLiteral("written"),     QStringLiteral("undone"),
        QStringLiteral("field"),   QStringLiteral("before"),      QStringLiteral("after"),
        QStringLiteral("problem")};
    QByteArray csv;
    const auto addLine = [&](const QStringList &cells) {
        QByteArrayList line;
        for (const QString &cell : cells)
            line.append(csvCell(cell));
        csv += line.join(',') + "\r\n";
    };
    if (withTitles)
        addLine(titles);
    const auto timeText = [](const std::optional<QDateTime> &time) {
        return time ? time->toString(Qt::ISODate) : QString();
    };
    for (const SessionFile &file : files) {
        // A file without a change has a line too: it was refused, or said so already.
        const QList<FieldChange> changes = file.changes.isEmpty() ? QList<FieldChange>{FieldChange()} : file.changes;
        for (const FieldChange &change : changes)
            addLine({QString::number(session.id.value), session.startedAt.toString(Qt::ISODate), session.user,
                     session.title, session.licenseUrl, session.licenseTitle, file.photo.display(),
                     file.target.display(), writeMethodName(file.method), fileWriteStateName(file.state),
                     timeText(file.writtenAt), timeText(file.undoneAt),
                     file.changes.isEmpty() ? QString() : rightsFieldName(change.field), change.before, change.after,
                     file.problem});
    }
    return csv;
}

QJsonObject reportJson(const SessionReport &report)
{
    QJsonArray files;
    for (const SessionFile &file : report.files)
        files.append(fileJson(file));
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
