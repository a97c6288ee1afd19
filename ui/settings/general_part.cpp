// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/general_part.h"

#include "core/workflow/own_names.h"
#include "ui/common/library_state.h"
#include "ui/common/tokens.h"
#include "ui/common/widgets.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QVBoxLayout>
#include <QVariant>

GeneralPart::GeneralPart(LibraryState &state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_names(new QListWidget)
    , m_newName(new QLineEdit)
    , m_remove(secondaryButton(tr("Remove")))
    , m_problem(bodyLabel({}))
{
    QVBoxLayout *layout = column(this, Space::medium);
    addNames(layout);
    layout->addWidget(horizontalLine());
    addDestination(layout);
    layout->addWidget(m_problem);
    layout->addStretch();
    m_problem->setObjectName(QStringLiteral("problem"));
    m_problem->hide();
    refresh();
}

void GeneralPart::addNames(QVBoxLayout *layout)
{
    layout->addWidget(sectionLabel(tr("Names you work under")));
    layout->addWidget(secondaryLabel(tr("Photos whose creator is one of them are yours: no question whether you may "
                                        "license them, and no finding about a stranger as their creator.")));
    m_names->setObjectName(QStringLiteral("names"));
    m_names->setAccessibleName(tr("Names you work under"));
    m_names->setProperty("role", QStringLiteral("box"));
    m_names->setMaximumHeight(4 * Measure::control);
    layout->addWidget(m_names);
    m_newName->setObjectName(QStringLiteral("newName"));
    m_newName->setPlaceholderText(tr("Another name"));
    m_newName->setAccessibleName(tr("Another name"));
    QPushButton *add = secondaryButton(tr("Add"));
    QHBoxLayout *line = row();
    line->addWidget(m_newName, 1);
    line->addWidget(add);
    line->addWidget(m_remove);
    layout->addLayout(line);
    connect(m_newName, &QLineEdit::returnPressed, this, &GeneralPart::addName);
    connect(add, &QPushButton::clicked, this, &GeneralPart::addName);
    connect(m_remove, &QPushButton::clicked, this, &GeneralPart::removeName);
    connect(m_names, &QListWidget::currentRowChanged, this, [this](int row) { m_remove->setEnabled(row >= 0); });
}

void GeneralPart::addDestination(QVBoxLayout *layout)
{
    auto *destinations = new QComboBox;
    destinations->setObjectName(QStringLiteral("destination"));
    destinations->setMaximumWidth(Measure::inspector);
    for (const Profile &profile : m_state.profiles())
        destinations->addItem(profile.title, profile.id);
    destinations->setCurrentIndex(destinations->findData(m_state.profile().id));
    connect(destinations, &QComboBox::activated, this,
            [this, destinations] { m_state.setProfile(destinations->currentData().toString()); });
    connect(&m_state, &LibraryState::profileChanged, destinations,
            [this, destinations] { destinations->setCurrentIndex(destinations->findData(m_state.profile().id)); });
    layout->addWidget(fieldRow(tr("Destination that photos are checked for"), destinations));
    layout->addWidget(secondaryLabel(tr("Kept for the next start. The License page keeps the license and credit you "
                                        "use most as a template; the Publish page edits destinations.")));
}

void GeneralPart::addName()
{
    const QString name = m_newName->text().trimmed();
    const Result<Catalog *> catalog = m_state.catalog();
    if (!name.isEmpty())
        keep(catalog ? addOwnNames(**catalog, {name}) : Result<void>(failure(catalog.error())));
    m_newName->clear();
}

void GeneralPart::removeName()
{
    const Result<Catalog *> catalog = m_state.catalog();
    if (const QListWidgetItem *item = m_names->currentItem())
        keep(catalog ? removeOwnNames(**catalog, {item->text()}) : Result<void>(failure(catalog.error())));
}

void GeneralPart::keep(const Result<void> &change)
{
    m_problem->setText(change ? QString() : change.error().message);
    m_problem->setVisible(!change);
    refresh();
    m_state.reload(); // Findings on the creator read otherwise.
}

void GeneralPart::refresh()
{
    const Result<Catalog *> catalog = m_state.catalog();
    const Result<QStringList> names = catalog ? readOwnNames(**catalog) : Result<QStringList>(failure(catalog.error()));
    m_names->clear();
    if (names)
        m_names->addItems(*names);
    m_remove->setEnabled(m_names->currentRow() >= 0);
}
