// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/license/license_form.h"

#include "core/license/license_catalog.h"
#include "ui/common/flow_layout.h"
#include "ui/common/tokens.h"
#include "ui/common/widgets.h"
#include "ui/license/data_mining_choices.h"
#include "ui/license/face_choices.h"
#include "ui/license/license_card.h"
#include "ui/license/license_picker.h"
#include "ui/license/license_questions.h"
#include "ui/license/template_bar.h"
#include "ui/license/write_choices.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QScrollArea>
#include <QVBoxLayout>
#include <QVariant>

#include <algorithm>

namespace {

// Titles of the fields that a choice sets and the form does not show.
QStringList furtherFields(const LicenseChoice &choice)
{
    QList<RightsFieldId> fields;
    const auto add = [&](const QString &text, RightsFieldId field) {
        if (!text.isEmpty())
            fields.append(field);
    };
    add(choice.credit, RightsFieldId::Credit);
    add(choice.notice, RightsFieldId::Notice);
    add(choice.terms, RightsFieldId::Terms);
    add(choice.statement, RightsFieldId::Statement);
    add(choice.attributionName, RightsFieldId::AttributionName);
    add(choice.licensorName + choice.licensorUrl, RightsFieldId::Licensor);
    fields += choice.further.keys();
    QStringList titles;
    for (const RightsFieldId field : std::as_const(fields))
        titles.append(rightsFieldTitle(field));
    return titles;
}

} // namespace

LicenseForm::LicenseForm(LibraryState &state, QWidget *parent)
    : QFrame(parent)
    , m_scope(titleLabel({}))
    , m_scopeDetail(smallLabel({}))
    , m_templates(new TemplateBar(state))
    , m_further(smallLabel({}))
    , m_questions(new LicenseQuestions)
    , m_picker(new LicensePicker)
    , m_card(new LicenseCard)
    , m_creator(new QLineEdit)
    , m_creditLink(new QLineEdit)
    , m_dataMining(new QComboBox)
    , m_kinds(new QButtonGroup(this))
    , m_licensePart(makeLicense())
    , m_faces(new FaceChoices)
    , m_write(new WriteChoices)
{
    setProperty("panel", QStringLiteral("side"));
    setFixedWidth(Measure::inspector);
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(makeContent());
    column(this, 0)->addWidget(area);

    connect(m_questions, &LicenseQuestions::licenseChosen, this, &LicenseForm::setLicense);
    connect(m_questions, &LicenseQuestions::licenseOpen, this, [this] {
        m_license.reset(); // The former one is not what the buttons say any more.
        m_picker->showLicense({});
        m_card->setLicense(std::nullopt);
        announce();
    });
    connect(m_picker, &LicensePicker::licensePicked, this, [this](const QString &id) {
        if (const auto license = findLicense(id))
            setLicense(*license);
    });
    connect(m_creator, &QLineEdit::textEdited, this, &LicenseForm::announce);
    connect(m_creditLink, &QLineEdit::textEdited, this, &LicenseForm::announce);
    connect(m_dataMining, &QComboBox::activated, this, &LicenseForm::announce);
    connect(m_templates, &TemplateBar::chosen, this, &LicenseForm::setChoice);
    connect(m_kinds, &QButtonGroup::idClicked, this, [this] {
        showKind();
        Q_EMIT choiceChanged();
    });
    connect(m_faces, &FaceChoices::changed, this, &LicenseForm::choiceChanged);
    connect(m_write, &WriteChoices::optionsChanged, this, &LicenseForm::choiceChanged);
    showKind();
}

QWidget *LicenseForm::makeContent()
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(Space::large, Space::large, Space::large, Space::large);
    layout->setSpacing(Space::medium);
    layout->addWidget(m_scope);
    layout->addWidget(m_scopeDetail);
    layout->addWidget(makeKinds());
    layout->addWidget(m_licensePart);
    layout->addWidget(m_faces);
    layout->addWidget(m_write);
    layout->addStretch();
    return content;
}

QWidget *LicenseForm::makeKinds()
{
    auto *kinds = new QWidget;
    auto *line = new FlowLayout(kinds);
    for (const QString &text : {tr("License"), tr("Faces")}) {
        QPushButton *button = choiceButton(text);
        button->setAccessibleDescription(tr("What is written"));
        m_kinds->addButton(button, int(m_kinds->buttons().size()));
        line->addWidget(button);
    }
    m_kinds->button(0)->setChecked(true);
    return kinds;
}

QWidget *LicenseForm::makeLicense()
{
    for (const DataMiningChoice &choice : dataMiningChoices())
        m_dataMining->addItem(choice.title, choice.code);
    m_dataMining->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_creator->setPlaceholderText(tr("As the file says"));
    m_creditLink->setPlaceholderText(QStringLiteral("https://"));

    auto *part = new QWidget;
    QVBoxLayout *layout = column(part, Space::medium);
    layout->addWidget(m_templates);
    layout->addWidget(m_further);
    m_further->hide();
    layout->addWidget(m_questions);
    layout->addWidget(fieldRow(tr("Any other license"), m_picker));
    layout->addWidget(m_card);
    layout->addWidget(fieldRow(tr("Credit to"), m_creator));
    layout->addWidget(fieldRow(tr("Link of the credit"), m_creditLink));
    layout->addWidget(fieldRow(tr("AI training"), m_dataMining));
    return part;
}

void LicenseForm::showKind()
{
    m_licensePart->setVisible(!isForFaces());
    m_faces->setVisible(isForFaces());
}

bool LicenseForm::isForFaces() const
{
    return m_kinds->checkedId() == 1;
}

void LicenseForm::setForFaces(bool forFaces)
{
    m_kinds->button(forFaces ? 1 : 0)->click();
}

bool LicenseForm::withNames() const
{
    return m_faces->withNames();
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
    LicenseChoice choice = m_base;
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
    announce();
}

void LicenseForm::setChoice(const LicenseChoice &choice)
{
    m_base = choice;
    m_creator->setText(choice.creator);
    m_creditLink->setText(choice.attributionUrl);
    m_dataMining->setCurrentIndex(std::max(0, m_dataMining->findData(choice.dataMining)));
    const QStringList further = furtherFields(choice);
    m_further->setText(tr("The template also sets: %1.").arg(further.join(tr(", "))));
    m_further->setVisible(!further.isEmpty());
    setLicense(choice.license);
}

void LicenseForm::announce()
{
    m_templates->setChoice(choice());
    Q_EMIT choiceChanged();
}
