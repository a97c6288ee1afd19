// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/people/people_exchange.h"

#include "ui/common/choose_file.h"
#include "ui/common/library_state.h"
#include "ui/common/tokens.h"
#include "ui/common/widgets.h"
#include "ui/jobs/job_runner.h"

#include <QFile>
#include <QHBoxLayout>
#include <QListWidget>
#include <QSaveFile>
#include <QVBoxLayout>

namespace {

Result<ImportReport> runImport(const FilePath &catalogFile, const QByteArray &content, const ImportOptions &options)
{
    const Result<std::unique_ptr<Catalog>> catalog = Catalog::open(catalogFile);
    if (!catalog)
        return failure(catalog.error());
    return importConsents(**catalog, content, options);
}

Result<void> runExport(const FilePath &catalogFile, const FilePath &file)
{
    const Result<std::unique_ptr<Catalog>> catalog = Catalog::open(catalogFile);
    if (!catalog)
        return failure(catalog.error());
    const bool isCsv = file.display().endsWith(u".csv", Qt::CaseInsensitive);
    const Result<QByteArray> content = exportConsents(**catalog, isCsv ? ExchangeFormat::Csv : ExchangeFormat::Json);
    if (!content)
        return failure(content.error());
    QSaveFile out(file.toArgument());
    if (!out.open(QIODevice::WriteOnly) || out.write(*content) != content->size() || !out.commit())
        return failure(ErrorKind::NotWritable,
                       PeopleExchange::tr("%1 could not be written: %2").arg(file.display(), out.errorString()));
    return {};
}

QStringList wordsForUses(const QList<Profile> &profiles)
{
    QStringList words;
    for (const Use use : allUses())
        words.append(useName(use));
    for (const Profile &profile : profiles)
        words.append(profile.id);
    return words;
}

} // namespace

ImportDialog::ImportDialog(const FilePath &file, const ImportReport &plan, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Import people"));
    setMinimumWidth(Measure::readingWidth + 2 * Space::huge);
    QPushButton *cancel = secondaryButton(tr("Cancel"));
    QPushButton *go = primaryButton(tr("Import %n answer(s)", nullptr, plan.consentsAdded));
    go->setEnabled(plan.consentsAdded + plan.peopleAdded + plan.peopleCompleted > 0);
    QHBoxLayout *buttons = row();
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(go);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::huge, Space::huge, Space::huge, Space::huge);
    layout->setSpacing(Space::medium);
    layout->addWidget(titleLabel(tr("Import %1").arg(file.displayName())));
    layout->addWidget(bodyLabel(tr("%n new people", nullptr, plan.peopleAdded)));
    layout->addWidget(bodyLabel(tr("%n people who are known get more details", nullptr, plan.peopleCompleted)));
    layout->addWidget(bodyLabel(tr("%n answer(s) are added", nullptr, plan.consentsAdded)));
    layout->addWidget(bodyLabel(tr("%n answer(s) are known already", nullptr, plan.knownBefore)));
    if (!plan.problems.isEmpty()) {
        layout->addWidget(boldLabel(tr("%n row(s) are left out", nullptr, int(plan.problems.size()))));
        auto *list = new QListWidget;
        list->setAccessibleName(tr("Rows that are left out, with the reason"));
        list->setWordWrap(true);
        for (const ImportProblem &problem : plan.problems)
            list->addItem(tr("%1: %2").arg(problem.where, problem.sentence));
        layout->addWidget(list, 1);
    }
    layout->addLayout(buttons);
    go->setDefault(true);
    connect(go, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

PeopleExchange::PeopleExchange(LibraryState &state, QWidget *window)
    : QObject(window)
    , m_state(state)
    , m_window(window)
{
}

void PeopleExchange::askToImport()
{
    chooseFile(m_window, tr("A list of people with their answers"), tr("Lists (*.csv *.json)"),
               [this](const FilePath &file) { importFile(file); });
}

void PeopleExchange::askToExport()
{
    chooseNewFile(m_window, tr("Export people with their answers"), QStringLiteral("people.csv"),
                  tr("Lists (*.csv *.json)"), [this](const FilePath &file) { exportTo(file); });
}

void PeopleExchange::importFile(const FilePath &file)
{
    QFile in(file.toArgument());
    if (!in.open(QIODevice::ReadOnly)) {
        Q_EMIT m_state.problemFound(tr("%1 could not be read: %2").arg(file.display(), in.errorString()));
        return;
    }
    const QByteArray content = in.readAll();
    const ImportOptions plan{true, wordsForUses(m_state.profiles()), file.parent()};
    const auto work = [catalog = m_state.files().catalog, content, plan](JobControl &) {
        return runImport(catalog, content, plan);
    };
    const auto job = std::make_shared<Job>(tr("Reading %1").arg(file.displayName()));
    m_state.runner().start(job, work).then(this, [this, file, content](const Result<ImportReport> &report) {
        if (!report) {
            Q_EMIT m_state.problemFound(report.error().message);
            return;
        }
        auto *dialog = new ImportDialog(file, *report, m_window);
        connect(dialog, &QDialog::accepted, this, [this, file, content] { import(file, content); });
        dialog->open();
    });
}

void PeopleExchange::import(const FilePath &file, const QByteArray &content)
{
    const ImportOptions options{false, wordsForUses(m_state.profiles()), file.parent()};
    const auto work = [catalog = m_state.files().catalog, content, options](JobControl &) {
        return runImport(catalog, content, options);
    };
    const auto job = std::make_shared<Job>(tr("Importing %1").arg(file.displayName()));
    m_state.runner().start(job, work).then(this, [this](const Result<ImportReport> &report) {
        if (!report)
            Q_EMIT m_state.problemFound(report.error().message);
        m_state.reload();
    });
}

void PeopleExchange::exportTo(const FilePath &file)
{
    const auto work = [catalog = m_state.files().catalog, file](JobControl &) { return runExport(catalog, file); };
    const auto job = std::make_shared<Job>(tr("Exporting people"));
    m_state.runner().start(job, work).then(this, [this](const Result<void> &done) {
        if (!done)
            Q_EMIT m_state.problemFound(done.error().message);
    });
}
