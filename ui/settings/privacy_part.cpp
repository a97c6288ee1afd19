// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/privacy_part.h"

#include "core/catalog/backups.h"
#include "core/workflow/recognition.h"
#include "ui/common/library_state.h"
#include "ui/common/tokens.h"
#include "ui/common/widgets.h"

#include <QDesktopServices>
#include <QFile>
#include <QHBoxLayout>
#include <QUrl>
#include <QVBoxLayout>

void openFolderOf(const FilePath &file)
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(QFile::decodeName(file.parent().bytes())));
}

PrivacyPart::PrivacyPart(LibraryState &state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_recognition(bodyLabel({}))
{
    QVBoxLayout *layout = column(this, Space::medium);
    layout->addWidget(bodyLabel(tr("Everything stays on this computer: no network, no account, no statistics. Files "
                                   "that hold personal data can be read by you alone.")));
    layout->addWidget(horizontalLine());
    layout->addWidget(sectionLabel(tr("What is kept where")));
    const LibraryFiles &files = state.files();
    addPlace(layout, tr("Catalog"),
             tr("People, consents with their evidence, faces, decisions, findings you accepted."), files.catalog);
    addPlace(layout, tr("Backups"), tr("Copies of the catalog. Forgetting a person removes them."),
             backupFolderOf(files.catalog));
    addPlace(layout, tr("Log of writes"), tr("What was written into which file, and the bytes that undo it."),
             files.journal);
    addPlace(layout, tr("Thumbnails"), tr("Small pictures; they are made again when they are deleted."),
             files.thumbnails);
    layout->addWidget(horizontalLine());
    layout->addWidget(sectionLabel(tr("Comparing faces")));
    m_recognition->setObjectName(QStringLiteral("recognition"));
    layout->addWidget(m_recognition);
    QPushButton *change = linkButton(tr("Change it…"));
    connect(change, &QPushButton::clicked, this, &PrivacyPart::detectionRequested);
    layout->addWidget(change);
    layout->addStretch();
    refresh();
}

void PrivacyPart::addPlace(QVBoxLayout *layout, const QString &title, const QString &what, const FilePath &file)
{
    auto *path = new ElidedLabel(file.display());
    path->setProperty("role", QStringLiteral("small"));
    path->setAccessibleName(tr("%1: %2").arg(title, file.display()));
    QPushButton *open = linkButton(tr("Open folder"));
    open->setAccessibleName(tr("Open the folder: %1").arg(title));
    connect(open, &QPushButton::clicked, this, [file] { openFolderOf(file); });
    QHBoxLayout *head = row();
    head->addWidget(boldLabel(title), 1);
    head->addWidget(open);
    QVBoxLayout *place = column(nullptr, Space::tiny / 2);
    place->addLayout(head);
    place->addWidget(secondaryLabel(what));
    place->addWidget(path);
    layout->addLayout(place);
}

void PrivacyPart::refresh()
{
    const Result<Catalog *> catalog = m_state.catalog();
    const Result<RecognitionSettings> faces =
        catalog ? readRecognition(**catalog) : Result<RecognitionSettings>(failure(catalog.error()));
    m_recognition->setText(!faces        ? faces.error().message
                           : faces->isOn ? tr("On. A model of your own compares faces within a shoot when guesses are "
                                              "asked for; no measurement of a face is kept.")
                                         : tr("Off. Nobody is recognized; guesses on who is the same person come from "
                                              "clothes and time."));
}

void PrivacyPart::showEvent(QShowEvent *event)
{
    refresh();
    QWidget::showEvent(event);
}
