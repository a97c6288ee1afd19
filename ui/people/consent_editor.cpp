// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/people/consent_editor.h"

#include "ui/common/tokens.h"
#include "ui/common/widgets.h"
#include "ui/common/word_boxes.h"
#include "ui/people/consent_details_form.h"
#include "ui/people/consent_text.h"
#include "ui/people/evidence_field.h"
#include "ui/people/guardian_fields.h"
#include "ui/people/optional_date.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QVBoxLayout>
#include <QVariant>

namespace {

bool coversSomething(ConsentState state)
{
    return state == ConsentState::Granted || state == ConsentState::Limited;
}

// A single name without more stays the short form of the record.
void takeGuardians(const QList<Guardian> &guardians, Consent &consent)
{
    if (guardians.isEmpty())
        return;
    consent.guardian = guardians.first().name;
    if (guardians.size() > 1 || guardians.first() != Guardian{consent.guardian, {}, {}})
        consent.details.guardians = guardians;
}

QString explanation(ConsentState state)
{
    switch (state) {
    case ConsentState::Asked:
        return ConsentEditor::tr("Photos of this person stay undecided until there is an answer.");
    case ConsentState::Granted:
        return ConsentEditor::tr("Covers what is checked; every use when nothing is checked.");
    case ConsentState::Limited:
        return ConsentEditor::tr("Covers only what is checked.");
    case ConsentState::Refused:
        return ConsentEditor::tr("Photos of this person are blocked, unless the face is covered.");
    case ConsentState::Withdrawn:
        return ConsentEditor::tr("From today every earlier answer covers nothing. What was published stays published: "
                                 "the license lives on, only your own copies can be taken down.");
    case ConsentState::NotNeeded:
        return ConsentEditor::tr("For example yourself. Say why; the reason stays in every report.");
    case ConsentState::Unknown:
        break;
    }
    return {};
}

} // namespace

ConsentEditor::ConsentEditor(LibraryState &state, QWidget *parent)
    : QFrame(parent)
    , m_state(state)
    , m_title(titleLabel(tr("New answer")))
    , m_answer(new QComboBox)
    , m_explanation(smallLabel({}))
    , m_coverage(new QWidget)
    , m_dates(new QWidget)
    , m_from(new OptionalDate(tr("From"), QDate::currentDate()))
    , m_until(new OptionalDate(tr("Until"), QDate::currentDate().addYears(2)))
    , m_reason(new QLineEdit)
    , m_isMinor(new QCheckBox(tr("Under 18: a guardian has to agree")))
    , m_birthDate(new OptionalDate(tr("Born on"), QDate::currentDate().addYears(-10)))
    , m_guardians(new GuardianFields)
    , m_evidence(new EvidenceField(state.runner(), state.files().catalog))
    , m_details(new ConsentDetailsForm(state))
    , m_notes(new QPlainTextEdit)
    , m_record(primaryButton(tr("Record answer")))
{
    setProperty("panel", QStringLiteral("inspector"));
    setFixedWidth(Measure::inspector);
    fillStates();
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(makeContent());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, Space::large);
    layout->setSpacing(Space::medium);
    layout->addWidget(area, 1);
    QVBoxLayout *bottom = column();
    bottom->setContentsMargins(Space::large, 0, Space::large, 0);
    bottom->addWidget(m_record);
    layout->addLayout(bottom);

    connect(m_answer, &QComboBox::currentIndexChanged, this, &ConsentEditor::updateFields);
    connect(m_isMinor, &QCheckBox::toggled, this, &ConsentEditor::updateFields);
    connect(m_destinations, &WordBoxes::changed, this, &ConsentEditor::updateFields);
    connect(m_uses, &WordBoxes::changed, this, &ConsentEditor::updateFields);
    connect(m_reason, &QLineEdit::textChanged, this, &ConsentEditor::updateFields);
    connect(m_evidence, &EvidenceField::changed, this, &ConsentEditor::updateFields);
    connect(m_record, &QPushButton::clicked, this, &ConsentEditor::recordRequested);
    updateFields();
}

void ConsentEditor::fillStates()
{
    for (const ConsentState state : {ConsentState::Granted, ConsentState::Limited, ConsentState::Asked,
                                     ConsentState::Refused, ConsentState::Withdrawn, ConsentState::NotNeeded})
        m_answer->addItem(consentStateTitle(state), int(state));
}

QWidget *ConsentEditor::makeContent()
{
    m_notes->setTabChangesFocus(true);
    m_notes->setFixedHeight(2 * Measure::control);
    m_reasonRow = fieldRow(tr("Reason"), m_reason);
    QVBoxLayout *dates = column(m_dates, Space::small);
    dates->addWidget(m_from);
    dates->addWidget(m_until);

    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(Space::large, Space::large, Space::small, 0); // The scroll bar is air enough.
    layout->setSpacing(Space::medium);
    layout->addWidget(m_title);
    layout->addWidget(fieldRow(tr("Answer"), m_answer));
    layout->addWidget(m_explanation);
    layout->addWidget(m_reasonRow);
    makeCoverage(column(m_coverage, Space::small));
    layout->addWidget(m_coverage);
    layout->addWidget(m_dates);
    makeAge(layout);
    layout->addWidget(fieldRow(tr("Evidence"), m_evidence));
    layout->addWidget(m_details);
    layout->addWidget(fieldRow(tr("Notes (never exported)"), m_notes));
    layout->addStretch();
    return content;
}

void ConsentEditor::makeCoverage(QVBoxLayout *layout)
{
    m_destinations = new WordBoxes(destinationChoices(m_state.profiles()));
    m_uses = new WordBoxes(useChoices());
    m_licenses = new WordBoxes(licenseChoices());
    layout->addWidget(sectionLabel(tr("Destinations")));
    layout->addWidget(m_destinations);
    layout->addWidget(sectionLabel(tr("Uses")));
    layout->addWidget(m_uses);
    layout->addWidget(sectionLabel(tr("Licenses")));
    layout->addWidget(smallLabel(tr("Any license when nothing is checked.")));
    layout->addWidget(m_licenses);
}

void ConsentEditor::makeAge(QVBoxLayout *layout)
{
    layout->addWidget(m_isMinor);
    layout->addWidget(m_birthDate);
    layout->addWidget(m_guardians);
}

void ConsentEditor::setPerson(const Person &person)
{
    const bool isAnother = person.id != m_person.id;
    m_person = person;
    m_title->setText(tr("New answer of %1").arg(person.name));
    m_title->setWordWrap(true);
    if (isAnother)
        reset();
}

void ConsentEditor::reset()
{
    m_answer->setCurrentIndex(0);
    m_destinations->setWords({});
    m_uses->setWords({});
    m_licenses->setWords({});
    m_from->setDate(std::nullopt);
    m_until->setDate(std::nullopt);
    m_reason->clear();
    m_isMinor->setChecked(m_person.isMinor);
    m_birthDate->setDate(m_person.birthDate);
    m_guardians->clear();
    m_evidence->clear();
    m_details->reset();
    m_notes->clear();
    updateFields();
}

void ConsentEditor::setState(ConsentState state)
{
    m_answer->setCurrentIndex(m_answer->findData(int(state)));
}

ConsentState ConsentEditor::state() const
{
    return ConsentState(m_answer->currentData().toInt());
}

void ConsentEditor::updateFields()
{
    const bool covers = coversSomething(state());
    m_explanation->setText(explanation(state()));
    m_coverage->setVisible(covers);
    m_dates->setVisible(covers);
    m_details->setPositive(covers);
    m_details->setWithoutNeed(state() == ConsentState::NotNeeded);
    m_reasonRow->setVisible(state() == ConsentState::NotNeeded);
    m_birthDate->setVisible(m_isMinor->isChecked());
    m_guardians->setVisible(m_isMinor->isChecked() && covers);
    const bool isEmptyLimit =
        state() == ConsentState::Limited && m_destinations->words().isEmpty() && m_uses->words().isEmpty();
    const bool isReasonMissing = state() == ConsentState::NotNeeded && m_reason->text().trimmed().isEmpty();
    m_record->setEnabled(!isEmptyLimit && !isReasonMissing && !m_evidence->isReading());
}

Consent ConsentEditor::consent() const
{
    Consent consent;
    consent.person = m_person.id;
    consent.state = state();
    if (coversSomething(consent.state)) {
        consent.uses = m_destinations->words() + m_uses->words();
        consent.licenses = m_licenses->words();
        consent.from = m_from->date();
        consent.until = m_until->date();
        if (m_isMinor->isChecked())
            takeGuardians(m_guardians->guardians(), consent);
    }
    if (consent.state == ConsentState::NotNeeded)
        consent.reason = m_reason->text().trimmed();
    consent.evidence = m_evidence->evidence();
    m_details->fill(consent);
    consent.notes = m_notes->toPlainText().trimmed();
    return consent;
}

Person ConsentEditor::person() const
{
    Person person = m_person;
    person.isMinor = m_isMinor->isChecked();
    person.birthDate = person.isMinor ? m_birthDate->date() : m_person.birthDate;
    return person;
}
