// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/people/coverage_field.h"

#include "ui/common/choose_file.h"
#include "ui/common/tokens.h"
#include "ui/common/widgets.h"
#include "ui/people/optional_date.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

CoverageField::CoverageField(LibraryState &state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_choice(new QComboBox)
    , m_folderRow(new QWidget)
    , m_folderName(new ElidedLabel)
    , m_days(new QWidget)
    , m_from(new OptionalDate(tr("Taken from"), QDate::currentDate()))
    , m_until(new OptionalDate(tr("Taken until"), QDate::currentDate()))
    , m_hint(smallLabel({}))
{
    m_choice->setAccessibleName(tr("Photos it speaks of"));
    m_choice->addItem(tr("All photos of the person"), int(Choice::All));
    m_choice->addItem(tr("Photos of a folder (a shoot)"), int(Choice::Folder));
    m_choice->addItem(tr("Photos taken on some days"), int(Choice::Days));
    m_choice->addItem(tr("Photos selected in the library"), int(Choice::Selection));
    QPushButton *choose = secondaryButton(tr("Choose a folder…"));
    QHBoxLayout *folderLine = row(Space::small);
    m_folderRow->setLayout(folderLine);
    folderLine->setContentsMargins(0, 0, 0, 0);
    folderLine->addWidget(m_folderName, 1);
    folderLine->addWidget(choose);
    QVBoxLayout *days = column(m_days, Space::small);
    days->addWidget(m_from);
    days->addWidget(m_until);
    QVBoxLayout *layout = column(this, Space::small);
    layout->addWidget(m_choice);
    layout->addWidget(m_folderRow);
    layout->addWidget(m_days);
    layout->addWidget(m_hint);
    connect(choose, &QPushButton::clicked, this, &CoverageField::chooseFolder);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &CoverageField::update);
    connect(&m_state, &LibraryState::selectionChanged, this, &CoverageField::update);
    update();
}

void CoverageField::reset()
{
    m_choice->setCurrentIndex(0);
    m_folder = FilePath();
    m_folderName->setFullText({});
    m_from->setDate(std::nullopt);
    m_until->setDate(std::nullopt);
}

CoverageField::Choice CoverageField::choice() const
{
    return Choice(m_choice->currentData().toInt());
}

PhotoCoverage CoverageField::coverage() const
{
    PhotoCoverage coverage;
    if (choice() == Choice::Folder && !m_folder.isEmpty())
        coverage.folders = {m_folder};
    if (choice() == Choice::Days) {
        coverage.takenFrom = m_from->date();
        coverage.takenUntil = m_until->date();
    }
    if (choice() == Choice::Selection)
        coverage.photos = m_state.selection();
    return coverage;
}

void CoverageField::setFolder(const FilePath &folder)
{
    m_choice->setCurrentIndex(m_choice->findData(int(Choice::Folder)));
    m_folder = folder;
    m_folderName->setFullText(folder.display());
    update();
}

void CoverageField::chooseFolder()
{
    ::chooseFolder(this, tr("The photos of this folder"), {},
                   [this](const FilePath &folder) { setFolder(folder.absolute()); });
}

void CoverageField::update()
{
    m_folderRow->setVisible(choice() == Choice::Folder);
    m_days->setVisible(choice() == Choice::Days);
    // What was not narrowed yet speaks of all photos, and must not look otherwise.
    const bool isStillAll = choice() != Choice::All && coverage().isAll();
    m_hint->setText(choice() == Choice::Selection && !isStillAll
                        ? tr("%n photo(s) selected", nullptr, int(m_state.selection().size()))
                        : tr("As long as nothing is chosen, it speaks of all photos."));
    m_hint->setVisible(isStillAll || choice() == Choice::Selection);
}
