// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/license/license_form.h"

#include "core/license/license_catalog.h"
#include "ui/common/tokens.h"
#include "ui/common/widgets.h"
#include "ui/license/data_mining_choices.h"
#include "ui/license/license_card.h"
#include "ui/license/license_picker.h"
#include "ui/license/license_questions.h"

#include <QComboBox>
#include <QScrollArea>
#include <QVBoxLayout>
#include <QVariant>

LicenseForm::LicenseForm(QWidget *parent)
    : QFrame(parent)
    , m_scope(titleLabel({}))
    , m_scopeDetail(smallLabel({}))
    , m_questions(new LicenseQuestions)
    , m_picker(new LicensePicker)
    , m_card(new LicenseCard)
    , m_creator(new QLineEdit)
    , m_creditLink(new QLineEdit)
    , m_dataMining(new QComboBox)
{
    setProperty("panel", QStringLiteral("side"));
    setFixedWidth(Measure::inspector);
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(makeContent());
    column(this, 0)->addWidget(area);

    connect(m_questions, &LicenseQuestions::licenseChosen, this, &LicenseForm::setLicense);
    connect(m_picker, &LicensePicker::licensePicked, this, [this](const QString &id) {
        if (const auto license = findLicense(id))
            setLicense(*license);
    });
    connect(m_creator, &QLineEdit::textEdited, this, &LicenseForm::choiceChanged);
    connect(m_creditLink, &QLineEdit::textEdited, this, &LicenseForm::choiceChanged);
    connect(m_dataMining, &QComboBox::activated, this, &LicenseForm::choiceChanged);
}

QWidget *LicenseForm::makeContent()
{
    for (const DataMiningChoice &choice : dataMiningChoices())
        m_dataMining->addItem(choice.title, choice.code);
    m_dataMining->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_creator->setPlaceholderText(tr("As the file says"));
    m_creditLink->setPlaceholderText(QStringLiteral("https://"));

    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(Space::large, Space::large, Space::large, Space::large);
    layout->setSpacing(Space::medium);
    layout->addWidget(m_scope);
    layout->addWidget(m_scopeDetail);
    layout->addWidget(m_questions);
    layout->addWidget(fieldRow(tr("Any other license"), m_picker));
    layout->addWidget(m_card);
    layout->addWidget(fieldRow(tr("Credit to"), m_creator));
    layout->addWidget(fieldRow(tr("Link of the credit"), m_creditLink));
    layout->addWidget(fieldRow(tr("AI training"), m_dataMining));
    layout->addStretch();
    return content;
}

void LicenseForm::setScope(const QString &title, const QString &sentence)
{
    m_scope->setText(title);
    m_scopeDetail->setText(sentence);
    m_scopeDetail->setVisible(!sentence.isEmpty());
}

std::optional<LicenseChoice> LicenseForm::choice() const
{
    if (!m_license)
        return std::nullopt;
    LicenseChoice choice;
    choice.license = *m_license;
    choice.creator = m_creator->text().trimmed();
    choice.attributionUrl = m_creditLink->text().trimmed();
    choice.dataMining = m_dataMining->currentData().toString();
    return choice;
}

void LicenseForm::setLicense(const License &license)
{
    m_license = license;
    m_questions->showLicense(license);
    m_picker->showLicense(license.id);
    m_card->setLicense(license);
    Q_EMIT choiceChanged();
}
