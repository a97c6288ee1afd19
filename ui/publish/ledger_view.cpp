// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/publish/ledger_view.h"

#include "core/workflow/withdrawal.h"
#include "ui/common/library_state.h"
#include "ui/common/recall_dialog.h"
#include "ui/common/tokens.h"
#include "ui/common/widgets.h"
#include "ui/jobs/job_runner.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTableView>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <filesystem>

namespace {

Result<QList<LedgerRow>> readLedger(const FilePath &catalogFile)
{
    const Result<std::unique_ptr<Catalog>> catalog = Catalog::open(catalogFile);
    if (!catalog)
        return failure(catalog.error());
    const Result<QList<ExportRecord>> records = ExportRepository(**catalog).all();
    if (!records)
        return failure(records.error());
    QList<LedgerRow> rows;
    for (const ExportRecord &record : *records) {
        std::error_code error;
        rows.append({record, {}, std::filesystem::exists(record.copy.native(), error), false});
    }
    return rows;
}

} // namespace

LedgerView::LedgerView(LibraryState &state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_model(new LedgerModel(state, this))
    , m_profile(new QComboBox)
    , m_person(new QComboBox)
    , m_recall(new QCheckBox(tr("Only what is to be recalled")))
    , m_reach(linkButton(tr("What a withdrawal reaches…")))
    , m_table(new QTableView)
    , m_count(secondaryLabel({}))
    , m_detail(smallLabel({}))
    , m_showPhoto(secondaryButton(tr("Show the photo")))
    , m_openFolder(secondaryButton(tr("Open its folder")))
    , m_empty(new EmptyState(QStringLiteral("history"), {}, {}))
    , m_stack(new QStackedWidget)
{
    QVBoxLayout *layout = column(this, Space::medium);
    layout->addWidget(makeHead());
    m_stack->addWidget(m_empty);
    m_stack->addWidget(makeTable());
    layout->addWidget(m_stack, 1);
    connect(m_profile, &QComboBox::currentIndexChanged, this, &LedgerView::applyFilter);
    connect(m_person, &QComboBox::currentIndexChanged, this, &LedgerView::applyFilter);
    connect(m_recall, &QCheckBox::toggled, this, &LedgerView::applyFilter);
    connect(m_reach, &QPushButton::clicked, this, &LedgerView::showReach);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &LedgerView::showDetail);
    connect(m_showPhoto, &QPushButton::clicked, this, &LedgerView::showPhoto);
    connect(m_openFolder, &QPushButton::clicked, this, &LedgerView::openFolder);
    connect(m_table, &QTableView::activated, this, &LedgerView::showPhoto);
    take(QList<LedgerRow>());
}

QWidget *LedgerView::makeHead()
{
    m_profile->setAccessibleName(tr("Destination"));
    m_person->setAccessibleName(tr("Person"));
    m_count->setWordWrap(false);
    auto *head = new QWidget;
    QVBoxLayout *layout = column(head, Space::medium);
    QHBoxLayout *title = row(Space::medium);
    title->addWidget(titleLabel(tr("What was sent where")));
    title->addStretch();
    title->addWidget(m_count);
    layout->addLayout(title);
    QHBoxLayout *filters = row(Space::medium);
    filters->addWidget(m_profile);
    filters->addWidget(m_person);
    filters->addWidget(m_recall);
    filters->addStretch();
    filters->addWidget(m_reach);
    layout->addLayout(filters);
    return head;
}

QWidget *LedgerView::makeTable()
{
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Copies that were exported"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(Measure::control);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(LedgerModel::Copy, QHeaderView::Stretch);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    QHBoxLayout *bottom = row(Space::medium);
    bottom->addWidget(m_detail, 1);
    bottom->addWidget(m_showPhoto);
    bottom->addWidget(m_openFolder);
    auto *page = new QWidget;
    QVBoxLayout *layout = column(page, Space::medium);
    layout->addWidget(m_table, 1);
    layout->addLayout(bottom);
    return page;
}

void LedgerView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void LedgerView::refresh()
{
    if (!isVisible())
        return;
    const auto work = [file = m_state.files().catalog](JobControl &) { return readLedger(file); };
    m_state.runner().start(std::make_shared<Job>(), work).then(this, [this](const auto &rows) { take(rows); });
}

void LedgerView::take(const Result<QList<LedgerRow>> &rows)
{
    if (!rows) {
        Q_EMIT m_state.problemFound(rows.error().message);
        return;
    }
    QList<LedgerRow> known = *rows;
    QHash<QString, Profile> profiles;
    for (const Profile &profile : m_state.profiles())
        profiles.insert(profile.id, profile);
    for (LedgerRow &entry : known) {
        const int row = m_state.rowOf(entry.copy.photo);
        if (row < 0)
            continue;
        const PhotoFacts &facts = m_state.photos()[row].facts;
        entry.photo = facts.path.displayName();
        if (profiles.contains(entry.copy.profile)) // As it stands for where it went, whatever is chosen now.
            entry.isBlockedNow =
                judgePhoto(facts, m_state.people(), profiles[entry.copy.profile], QDate::currentDate()).verdict ==
                Verdict::Blocked;
    }
    m_model->setRows(known);
    fillFilters();
    applyFilter();
}

void LedgerView::fillFilters()
{
    const QSignalBlocker profileBlocker(m_profile);
    const QSignalBlocker personBlocker(m_person);
    const QString profile = m_profile->currentData().toString();
    const qint64 person = chosenPerson().value;
    m_profile->clear();
    m_profile->addItem(tr("Every destination"), QString());
    for (const QString &id : m_model->profiles()) {
        const auto known = std::find_if(m_state.profiles().begin(), m_state.profiles().end(),
                                        [&](const Profile &candidate) { return candidate.id == id; });
        m_profile->addItem(known == m_state.profiles().end() ? id : known->title, id);
    }
    m_profile->setCurrentIndex(std::max(0, m_profile->findData(profile)));
    m_person->clear();
    m_person->addItem(tr("Everybody"), qint64(0));
    QList<Person> people = m_state.people().people.values();
    std::sort(people.begin(), people.end(), [](const Person &a, const Person &b) { return a.name < b.name; });
    for (const Person &known : std::as_const(people)) {
        if (!known.isForgotten)
            m_person->addItem(known.name, known.id.value);
    }
    m_person->setCurrentIndex(std::max(0, m_person->findData(person)));
}

PersonId LedgerView::chosenPerson() const
{
    return {m_person->currentData().toLongLong()};
}

void LedgerView::applyFilter()
{
    m_model->setFilter({m_profile->currentData().toString(), chosenPerson(), m_recall->isChecked()});
    const int copies = m_model->rowCount();
    QString count = tr("%n copies", nullptr, copies);
    if (m_model->toRecall() > 0)
        count += tr(" · ") + tr("%n to recall", nullptr, m_model->toRecall());
    m_count->setText(count);
    m_reach->setVisible(chosenPerson().isValid());
    const bool isFiltered = m_profile->currentIndex() > 0 || m_person->currentIndex() > 0 || m_recall->isChecked();
    m_empty->setTexts(isFiltered ? tr("No such copy") : tr("Nothing was exported yet"),
                      isFiltered
                          ? tr("No copy goes with what is chosen above.")
                          : tr("Each copy that is exported is entered here: when, where to, under which license, "
                               "and who is in it."));
    m_stack->setCurrentIndex(copies > 0 ? 1 : 0);
    if (copies > 0)
        m_table->selectRow(0);
    showDetail();
}

void LedgerView::showDetail()
{
    const LedgerRow *entry = m_model->row(m_table->currentIndex().row());
    m_showPhoto->setEnabled(entry && !entry->photo.isEmpty());
    m_openFolder->setEnabled(entry != nullptr);
    if (!entry) {
        m_detail->clear();
        return;
    }
    QStringList names;
    for (const PersonId person : entry->copy.people) {
        const QString name = m_state.people().people.value(person).name;
        names.append(name.isEmpty() ? tr("a forgotten person") : name);
    }
    QStringList lines{entry->copy.copy.display(),
                      tr("Original: %1").arg(entry->photo.isEmpty() ? tr("not in the library any more") : entry->photo),
                      tr("SHA-256: %1").arg(QString::fromLatin1(entry->copy.sha256.toHex()))};
    if (!names.isEmpty())
        lines.append(tr("Shows: %1").arg(names.join(tr(", "))));
    m_detail->setText(lines.join(u'\n'));
}

void LedgerView::showPhoto()
{
    const LedgerRow *entry = m_model->row(m_table->currentIndex().row());
    if (entry && m_state.rowOf(entry->copy.photo) >= 0)
        Q_EMIT m_state.showPhotosRequested({entry->copy.photo});
}

void LedgerView::openFolder()
{
    if (const LedgerRow *entry = m_model->row(m_table->currentIndex().row()))
        QDesktopServices::openUrl(QUrl::fromLocalFile(entry->copy.copy.parent().toArgument()));
}

void LedgerView::showReach()
{
    Consent withdrawal;
    withdrawal.person = chosenPerson();
    withdrawal.state = ConsentState::Withdrawn;
    showRecall(m_state, withdrawal, RecallMoment::Before, this);
}
