// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/library_part.h"

#include "ui/common/choose_file.h"
#include "ui/common/library_state.h"
#include "ui/common/tokens.h"
#include "ui/common/widgets.h"
#include "ui/jobs/job_runner.h"
#include "ui/settings/privacy_part.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QLocale>
#include <QSpinBox>
#include <QVBoxLayout>
#include <QVariant>

namespace {

QString lineOf(const CatalogBackup &backup)
{
    const QLocale locale;
    return QStringLiteral("%1 · %2").arg(locale.toString(backup.madeAt.toLocalTime(), QLocale::ShortFormat),
                                         locale.formattedDataSize(backup.bytes));
}

Result<void> inCatalog(const FilePath &file, const std::function<Result<void>(Catalog &)> &work)
{
    const Result<std::unique_ptr<Catalog>> catalog = Catalog::open(file);
    return catalog ? work(**catalog) : Result<void>(failure(catalog.error()));
}

} // namespace

LibraryPart::LibraryPart(LibraryState &state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_backups(new QListWidget)
    , m_make(secondaryButton(tr("Make a backup now")))
    , m_restore(secondaryButton(tr("Restore…")))
    , m_notice(new NoticeBar(NoticeKind::Advice))
{
    QVBoxLayout *layout = column(this, Space::medium);
    addCatalog(layout);
    layout->addWidget(horizontalLine());
    addBackups(layout);
    layout->addStretch();
    refresh();
}

void LibraryPart::addCatalog(QVBoxLayout *layout)
{
    layout->addWidget(sectionLabel(tr("The catalog")));
    layout->addWidget(secondaryLabel(tr("What you decided and who agreed is kept in one file. Photos stay where they "
                                        "are. The command line uses another catalog with --catalog.")));
    auto *path = new ElidedLabel(m_state.files().catalog.display());
    path->setObjectName(QStringLiteral("catalog"));
    path->setAccessibleName(tr("The catalog: %1").arg(m_state.files().catalog.display()));
    layout->addWidget(path);
    QPushButton *open = secondaryButton(tr("Open folder"));
    QPushButton *other = secondaryButton(tr("Use another…"));
    QPushButton *fresh = secondaryButton(tr("New…"));
    QHBoxLayout *line = row();
    for (QPushButton *button : {open, other, fresh})
        line->addWidget(button);
    line->addStretch();
    layout->addLayout(line);
    connect(open, &QPushButton::clicked, this, [this] { openFolderOf(m_state.files().catalog); });
    connect(other, &QPushButton::clicked, this, [this] { chooseCatalog(false); });
    connect(fresh, &QPushButton::clicked, this, [this] { chooseCatalog(true); });
}

void LibraryPart::addBackups(QVBoxLayout *layout)
{
    layout->addWidget(sectionLabel(tr("Backups")));
    layout->addWidget(
        secondaryLabel(tr("One is made every week and before the catalog is brought to a newer form. "
                          "Keep copies on another disk, too: a backup beside the catalog goes with it.")));
    m_backups->setAccessibleName(tr("Backups"));
    m_backups->setObjectName(QStringLiteral("backups"));
    m_backups->setProperty("role", QStringLiteral("box"));
    m_backups->setMaximumHeight(4 * Measure::control);
    layout->addWidget(m_notice);
    layout->addWidget(m_backups);
    QHBoxLayout *line = row();
    line->addWidget(m_make);
    line->addWidget(m_restore);
    line->addStretch();
    layout->addLayout(line);
    auto *kept = new QSpinBox;
    kept->setObjectName(QStringLiteral("backupsKept"));
    kept->setRange(0, mostBackups);
    kept->setSpecialValueText(tr("None by itself"));
    kept->setMaximumWidth(Measure::sidePanel);
    const Result<Catalog *> catalog = m_state.catalog();
    kept->setValue(catalog ? readBackupsKept(**catalog).value_or(usualBackups) : usualBackups);
    layout->addWidget(fieldRow(tr("Backups that are kept"), kept));
    m_notice->hide();
    connect(kept, &QSpinBox::valueChanged, this, [this](int count) {
        const Result<Catalog *> open = m_state.catalog();
        if (const Result<void> set = open ? setBackupsKept(**open, count) : failure(open.error()); !set)
            say(set, {});
    });
    connect(m_make, &QPushButton::clicked, this, &LibraryPart::backUp);
    connect(m_restore, &QPushButton::clicked, this, &LibraryPart::askToRestore);
    connect(m_backups, &QListWidget::currentRowChanged, this, [this](int row) { m_restore->setEnabled(row >= 0); });
    connect(m_notice, &NoticeBar::linkActivated, this, [this](const QString &link) {
        m_notice->hide();
        if (link == u"restore")
            restore();
    });
}

void LibraryPart::chooseCatalog(bool isNew)
{
    const auto take = [this](const FilePath &file) { Q_EMIT catalogChosen(file); };
    const QString filter = tr("Catalogs (*.db);;All files (*)");
    if (isNew)
        chooseNewFile(this, tr("A new catalog"), QStringLiteral("catalog.db"), filter, take);
    else
        chooseFile(this, tr("Another catalog"), filter, take);
}

void LibraryPart::backUp()
{
    m_make->setEnabled(false);
    const auto work = [file = m_state.files().catalog](JobControl &) {
        return inCatalog(file, [](Catalog &catalog) -> Result<void> {
            const Result<CatalogBackup> made = makeBackup(catalog, QDateTime::currentDateTimeUtc());
            return made ? Result<void>() : failure(made.error());
        });
    };
    m_state.runner()
        .start(std::make_shared<Job>(tr("Backing up the catalog")), work)
        .then(this, [this](const Result<void> &done) {
            m_make->setEnabled(true);
            say(done, tr("The backup is made."));
        });
}

void LibraryPart::askToRestore()
{
    const int row = m_backups->currentRow();
    if (row < 0 || row >= m_known.size())
        return;
    m_asked = m_known.at(row).file;
    m_notice->setKind(NoticeKind::Warning);
    m_notice->clearLines();
    m_notice->addLine(tr("Everything decided since %1 is taken back: faces, people, answers, accepted findings. Photos "
                         "are not touched. The catalog of now is backed up first.")
                          .arg(QLocale().toString(m_known.at(row).madeAt.toLocalTime(), QLocale::ShortFormat)),
                      {{tr("Restore"), QStringLiteral("restore")}, {tr("Cancel"), QStringLiteral("cancel")}});
    m_notice->show();
}

void LibraryPart::restore()
{
    m_restore->setEnabled(false);
    const auto work = [file = m_state.files().catalog, backup = m_asked](JobControl &) {
        return inCatalog(file, [&backup](Catalog &catalog) {
            return restoreBackup(catalog, backup, QDateTime::currentDateTimeUtc());
        });
    };
    m_state.runner()
        .start(std::make_shared<Job>(tr("Restoring the catalog")), work)
        .then(this, [this](const Result<void> &done) {
            say(done, tr("The catalog is as it was then."));
            if (done)
                Q_EMIT m_state.catalogReplaced();
            m_state.reload();
        });
}

void LibraryPart::say(const Result<void> &done, const QString &sentence)
{
    m_notice->setKind(done ? NoticeKind::Advice : NoticeKind::Problem);
    m_notice->clearLines();
    m_notice->addLine(done ? sentence : done.error().message);
    m_notice->show();
    refresh();
}

void LibraryPart::refresh()
{
    m_known = backupsOf(m_state.files().catalog);
    m_backups->clear();
    for (const CatalogBackup &backup : std::as_const(m_known))
        m_backups->addItem(lineOf(backup));
    if (m_known.isEmpty()) {
        m_backups->addItem(tr("No backup yet"));
        m_backups->item(0)->setFlags(Qt::NoItemFlags);
    }
    m_restore->setEnabled(m_backups->currentRow() >= 0 && !m_known.isEmpty());
}
