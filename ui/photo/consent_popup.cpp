// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/photo/consent_popup.h"

#include "ui/common/face_decisions.h"
#include "ui/common/library_state.h"
#include "ui/common/tokens.h"
#include "ui/common/widgets.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace {

enum Answer
{
    GrantedHere,
    GrantedEverywhere,
    Asked,
    Refused
};

} // namespace

ConsentPopup::ConsentPopup(const PageContext &context, PersonId person, QWidget *parent)
    : Popup(tr("Consent of %1").arg(context.state.people().people.value(person).name), parent)
    , m_context(context)
    , m_person(person)
    , m_answer(new QComboBox)
    , m_hasEnd(new QCheckBox(tr("Only until")))
    , m_until(new QDateEdit(QDate::currentDate().addYears(2)))
    , m_guardian(new QLineEdit)
    , m_evidence(new QLineEdit)
{
    setObjectName(QStringLiteral("ConsentPopup"));
    m_answer->addItem(tr("Agreed for %1").arg(context.state.profile().title));
    m_answer->addItem(tr("Agreed for every use"));
    m_answer->addItem(tr("Was asked, no answer yet"));
    m_answer->addItem(tr("Refused"));
    content()->addWidget(fieldRow(tr("Answer"), m_answer));

    m_until->setCalendarPopup(true);
    m_until->setAccessibleName(tr("Last day covered"));
    QHBoxLayout *end = row();
    end->addWidget(m_hasEnd);
    end->addWidget(m_until, 1);
    content()->addLayout(end);

    QWidget *guardian = fieldRow(tr("Parent or guardian who agreed"), m_guardian);
    guardian->setVisible(context.state.people().people.value(person).isMinor);
    content()->addWidget(guardian);
    m_evidence->setPlaceholderText(tr("Signed form, e-mail of May 1, …"));
    content()->addWidget(fieldRow(tr("Evidence"), m_evidence));

    QPushButton *save = primaryButton(tr("Record answer"));
    save->setObjectName(QStringLiteral("saveConsent"));
    connect(save, &QPushButton::clicked, this, [this] {
        FaceDecisions &decisions = m_context.decisions;
        const Consent answer = consent();
        close();
        (void)decisions.addConsent(answer); // Told the user through LibraryState::problemFound().
    });
    content()->addWidget(save);
    connect(m_answer, &QComboBox::currentIndexChanged, this, &ConsentPopup::showFitting);
    connect(m_hasEnd, &QCheckBox::toggled, this, &ConsentPopup::showFitting);
    showFitting();
}

void ConsentPopup::showFitting()
{
    const bool isGrant = m_answer->currentIndex() <= GrantedEverywhere;
    m_hasEnd->setEnabled(isGrant);
    m_until->setEnabled(isGrant && m_hasEnd->isChecked());
}

Consent ConsentPopup::consent() const
{
    Consent answer;
    answer.person = m_person;
    answer.from = QDate::currentDate();
    if (const QString evidence = m_evidence->text().trimmed(); !evidence.isEmpty())
        answer.evidence = {{evidence, {}}};
    answer.guardian = m_guardian->text().trimmed();
    switch (m_answer->currentIndex()) {
    case GrantedHere:
        answer.state = ConsentState::Limited;
        answer.uses = {m_context.state.profile().id};
        break;
    case GrantedEverywhere:
        answer.state = ConsentState::Granted;
        break;
    case Asked:
        answer.state = ConsentState::Asked;
        break;
    default:
        answer.state = ConsentState::Refused;
        break;
    }
    if (m_until->isEnabled())
        answer.until = m_until->date();
    return answer;
}
