// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/settings_dialog.h"

#include "ui/common/library_state.h"
#include "ui/common/tokens.h"
#include "ui/common/widgets.h"
#include "ui/settings/appearance_part.h"
#include "ui/settings/detection_part.h"
#include "ui/settings/general_part.h"
#include "ui/settings/keys_part.h"
#include "ui/settings/library_part.h"
#include "ui/settings/privacy_part.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <QVariant>

SettingsDialog::SettingsDialog(const SettingsContext &context, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_titles(new QListWidget)
    , m_parts(new QStackedWidget)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Settings"));
    m_titles->setAccessibleName(windowTitle());
    m_titles->setProperty("role", QStringLiteral("sections"));
    m_titles->setFixedWidth(Measure::sidePanel - Measure::control);
    m_titles->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *appearance = new AppearancePart(context.theme, context.language);
    auto *privacy = new PrivacyPart(context.state);
    auto *library = new LibraryPart(context.state);
    addPart(tr("General"), new GeneralPart(context.state));
    addPart(tr("Appearance"), appearance);
    addPart(tr("Keys"), new KeysPart(context.keys));
    addPart(tr("Finding people"), makeDetection());
    addPart(tr("Privacy"), privacy);
    addPart(tr("Library and backups"), library);
    QPushButton *done = primaryButton(tr("Close"));
    connect(done, &QPushButton::clicked, this, &QDialog::close);

    QHBoxLayout *both = row(Space::huge);
    both->addWidget(m_titles);
    both->addWidget(m_parts, 1);
    QVBoxLayout *layout = column(this, Space::medium);
    layout->setContentsMargins(Space::huge, Space::huge, Space::huge, Space::large);
    layout->addWidget(titleLabel(windowTitle()));
    layout->addLayout(both, 1);
    layout->addWidget(done, 0, Qt::AlignRight);
    connect(m_titles, &QListWidget::currentRowChanged, m_parts, &QStackedWidget::setCurrentIndex);
    connect(appearance, &AppearancePart::languageChosen, this, &SettingsDialog::languageChosen);
    connect(library, &LibraryPart::catalogChosen, this, &SettingsDialog::catalogChosen);
    connect(privacy, &PrivacyPart::detectionRequested, this, [this] { showPart(SettingsPart::Detection); });
    showPart(SettingsPart::General);
    resize(3 * Measure::inspector, 2 * Measure::inspector);
}

void SettingsDialog::addPart(const QString &title, QWidget *part)
{
    m_titles->addItem(title);
    auto *scroll = new QScrollArea;
    scroll->setAccessibleName(title);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    part->setContentsMargins(0, 0, Space::medium, 0);
    scroll->setWidget(part);
    m_parts->addWidget(scroll);
}

QWidget *SettingsDialog::makeDetection()
{
    const Result<Catalog *> catalog = m_context.state.catalog();
    if (catalog)
        return new DetectionPart(m_context.state, **catalog);
    return bodyLabel(catalog.error().message);
}

void SettingsDialog::showPart(SettingsPart part)
{
    m_titles->setCurrentRow(int(part));
    m_titles->setFocus();
}

SettingsPart SettingsDialog::part() const
{
    return SettingsPart(m_titles->currentRow());
}
