// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/recall_dialog.h"

#include "core/license/license_catalog.h"
#include "ui/common/library_state.h"
#include "ui/common/tokens.h"
#include "ui/common/widgets.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QListWidget>
#include <QLocale>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace {

enum Column
{
    CopyName,
    Destination,
    LicenseName,
    Exported,
    StillThere,
    ColumnCount
};

QString profileTitle(const LibraryState &state, const QString &id)
{
    for (const Profile &profile : state.profiles()) {
        if (profile.id == id)
            return profile.title;
    }
    return id;
}

QString licenseTitle(const QString &id)
{
    const auto license = findLicense(id);
    return license ? license->shortName() : id.isEmpty() ? RecallDialog::tr("none") : id;
}

} // namespace

RecallDialog::RecallDialog(const LibraryState &state, const QString &person, const WithdrawalReach &reach,
                           RecallMoment moment, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    const bool isDone = moment == RecallMoment::After;
    setWindowTitle(isDone ? tr("Consent withdrawn") : tr("What a withdrawal reaches"));
    resize(2 * Measure::inspector + Measure::sidePanel, 2 * Measure::inspector - Measure::sidePanel / 2);
    QPushButton *copy = secondaryButton(tr("Copy as text"));
    QPushButton *show = secondaryButton(tr("Show photos"));
    QPushButton *close = primaryButton(tr("Close"));
    show->setVisible(!reach.photos.isEmpty());
    QHBoxLayout *buttons = row();
    buttons->addWidget(copy);
    buttons->addWidget(show);
    buttons->addStretch();
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::huge, Space::huge, Space::huge, Space::huge);
    layout->setSpacing(Space::medium);
    layout->addWidget(
        titleLabel(isDone ? tr("%1 withdrew consent").arg(person) : tr("If %1 withdraws consent").arg(person)));
    if (reach.hasIrrevocable()) {
        auto *notice = new NoticeBar(NoticeKind::Warning);
        notice->addLine(
            tr("Copies under a Creative Commons license cannot be recalled: who has one may go on using it. "
               "Only copies in your own hands can be taken down."));
        layout->addWidget(notice);
    }
    layout->addWidget(sectionLabel(
        QLocale().toUpper(isDone ? tr("%n photo(s) blocked from now on", nullptr, int(reach.photos.size()))
                                 : tr("%n photo(s) would be blocked", nullptr, int(reach.photos.size())))));
    layout->addWidget(makePhotos(reach), 1);
    layout->addWidget(sectionLabel(QLocale().toUpper(tr("%n copies went out", nullptr, int(reach.copies.size())))));
    layout->addWidget(makeCopies(state, reach), 2);
    layout->addLayout(buttons);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(copy, &QPushButton::clicked, this,
            [text = withdrawalText(reach)] { QApplication::clipboard()->setText(text); });
    connect(show, &QPushButton::clicked, this, [this] {
        Q_EMIT showPhotosRequested();
        accept();
    });
}

QWidget *RecallDialog::makePhotos(const WithdrawalReach &reach)
{
    if (reach.photos.isEmpty())
        return secondaryLabel(tr("No photo of the library shows this person."));
    auto *list = new QListWidget;
    list->setAccessibleName(tr("Photos that are blocked"));
    for (const FilePath &photo : reach.photos)
        list->addItem(photo.display());
    return list;
}

QWidget *RecallDialog::makeCopies(const LibraryState &state, const WithdrawalReach &reach)
{
    if (reach.copies.isEmpty())
        return secondaryLabel(tr("No copy that shows this person was exported."));
    auto *tree = new QTreeWidget;
    tree->setAccessibleName(tr("Copies that went out, with what can still be done"));
    tree->setColumnCount(ColumnCount);
    tree->setHeaderLabels({tr("Copy"), tr("Destination"), tr("License"), tr("Exported"), tr("Today")});
    for (const RecalledCopy &recalled : reach.copies) {
        auto *item = new QTreeWidgetItem(tree);
        item->setText(CopyName, recalled.copy.copy.displayName());
        item->setToolTip(CopyName, recalled.copy.copy.display() + u'\n' +
                                       tr("SHA-256: %1").arg(QString::fromLatin1(recalled.copy.sha256.toHex())));
        item->setText(Destination, profileTitle(state, recalled.copy.profile));
        item->setText(LicenseName, licenseTitle(recalled.copy.licenseId));
        item->setText(Exported,
                      QLocale().toString(recalled.copy.exportedAt.toLocalTime().date(), QLocale::ShortFormat));
        item->setText(StillThere, recalled.isStillThere ? tr("In its folder") : tr("Moved away or deleted"));
        for (const QString &deed : recalled.deeds) {
            auto *line = new QTreeWidgetItem(item);
            line->setText(0, deed);
            line->setFirstColumnSpanned(true);
            line->setToolTip(0, deed);
        }
        item->setExpanded(true);
    }
    tree->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    tree->header()->setSectionResizeMode(CopyName, QHeaderView::Stretch);
    tree->header()->setStretchLastSection(false);
    return tree;
}

void showRecall(LibraryState &state, const Consent &withdrawal, RecallMoment moment, QWidget *parent)
{
    const Result<Catalog *> catalog = state.catalog();
    const Result<WithdrawalReach> reach =
        catalog ? reachOfWithdrawal(**catalog, withdrawal) : Result<WithdrawalReach>(failure(catalog.error()));
    if (!reach) {
        Q_EMIT state.problemFound(reach.error().message);
        return;
    }
    const QString name = state.people().people.value(withdrawal.person).name;
    auto *dialog = new RecallDialog(state, name, *reach, moment, parent);
    QObject::connect(dialog, &RecallDialog::showPhotosRequested, &state, [&state, person = withdrawal.person] {
        QList<PhotoId> photos;
        for (const PhotoItem &item : state.photos()) {
            for (const FaceFacts &face : item.facts.faces) {
                if (face.decision.person == person && (photos.isEmpty() || photos.last() != item.facts.id))
                    photos.append(item.facts.id);
            }
        }
        Q_EMIT state.showPhotosRequested(photos);
    });
    dialog->open();
}
