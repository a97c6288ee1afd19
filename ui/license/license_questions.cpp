// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/license/license_questions.h"

#include "ui/common/flow_layout.h"
#include "ui/common/tokens.h"
#include "ui/common/widgets.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QVBoxLayout>

namespace {

constexpr int yes = 1;
constexpr int no = 0;

struct Option
{
    int id = 0;
    QString text;
};

// Buttons of which one is pressed; question is read out before each of them.
QWidget *choiceRow(QButtonGroup *group, const QString &question, const QList<Option> &options)
{
    auto *buttons = new QWidget;
    auto *line = new FlowLayout(buttons);
    for (const Option &option : options) {
        QPushButton *button = choiceButton(option.text);
        button->setAccessibleDescription(question);
        group->addButton(button, option.id);
        line->addWidget(button);
    }
    return buttons;
}

void press(QButtonGroup *group, std::optional<int> id)
{
    group->setExclusive(false); // An exclusive group refuses to have no button pressed.
    for (QAbstractButton *button : group->buttons())
        button->setChecked(id && group->id(button) == *id);
    group->setExclusive(true);
}

} // namespace

LicenseQuestions::LicenseQuestions(QWidget *parent)
    : QWidget(parent)
    , m_credit(new QButtonGroup(this))
    , m_commercialUse(new QButtonGroup(this))
    , m_changes(new QButtonGroup(this))
    , m_reserved(new QButtonGroup(this))
    , m_explanation(smallLabel({}))
{
    const QString creditQuestion = tr("Must others name you?");
    const QString useQuestion = tr("May others use it commercially?");
    const QString changeQuestion = tr("May others change it?");
    const QString reservedQuestion = tr("Or no license at all");
    QVBoxLayout *layout = column(this, Space::small);
    layout->addWidget(sectionLabel(creditQuestion));
    layout->addWidget(
        choiceRow(m_credit, creditQuestion, {{yes, tr("Yes, with credit")}, {no, tr("Public domain (CC0)")}}));
    layout->addSpacing(Space::small);
    layout->addWidget(sectionLabel(useQuestion));
    layout->addWidget(choiceRow(m_commercialUse, useQuestion, {{yes, tr("Yes")}, {no, tr("No")}}));
    layout->addSpacing(Space::small);
    layout->addWidget(sectionLabel(changeQuestion));
    layout->addWidget(choiceRow(m_changes, changeQuestion,
                                {{int(ChangesAnswer::Yes), tr("Yes")},
                                 {int(ChangesAnswer::No), tr("No")},
                                 {int(ChangesAnswer::ShareAlike), tr("If they share alike")}}));
    layout->addWidget(m_explanation);
    layout->addSpacing(Space::small);
    layout->addWidget(sectionLabel(reservedQuestion));
    layout->addWidget(choiceRow(m_reserved, reservedQuestion, {{yes, tr("All rights reserved")}}));
    explain();

    connect(m_credit, &QButtonGroup::idClicked, this, &LicenseQuestions::answerCredit);
    connect(m_commercialUse, &QButtonGroup::idClicked, this, &LicenseQuestions::answer);
    connect(m_changes, &QButtonGroup::idClicked, this, &LicenseQuestions::answer);
    connect(m_reserved, &QButtonGroup::idClicked, this, [this] { choose(u"all-rights-reserved"); });
}

void LicenseQuestions::showLicense(const std::optional<License> &license)
{
    const std::optional<LicenseAnswers> answers = license ? answersOf(*license) : std::nullopt;
    const bool isWaived = license && license->code == u"cc0";
    press(m_credit, answers ? std::optional(yes) : isWaived ? std::optional(no) : std::nullopt);
    press(m_commercialUse, answers ? std::optional(answers->commercialUse ? yes : no) : std::nullopt);
    press(m_changes, answers ? std::optional(int(answers->changes)) : std::nullopt);
    press(m_reserved, license && license->isAllRightsReserved() ? std::optional(yes) : std::nullopt);
    explain();
}

void LicenseQuestions::choose(QStringView code)
{
    if (const auto license = currentLicense(code))
        Q_EMIT licenseChosen(*license);
}

void LicenseQuestions::answerCredit(int id)
{
    if (id == no)
        choose(u"cc0");
    else
        answer();
}

void LicenseQuestions::answer()
{
    press(m_reserved, std::nullopt);
    press(m_credit, yes); // The other two are asked of a license that demands it.
    explain();
    if (m_commercialUse->checkedId() < 0 || m_changes->checkedId() < 0) {
        Q_EMIT licenseOpen();
        return;
    }
    const LicenseAnswers answers{m_commercialUse->checkedId() == yes, ChangesAnswer(m_changes->checkedId())};
    if (const auto license = licenseFor(answers))
        Q_EMIT licenseChosen(*license);
}

// What a word of the pressed buttons means to somebody who reads it for the first time.
void LicenseQuestions::explain()
{
    QString text;
    if (m_credit->checkedId() == no)
        text = tr("With CC0 you waive all your rights in the photo, worldwide and for good.");
    else if (m_changes->checkedId() == int(ChangesAnswer::ShareAlike))
        text = tr("Share alike: what others make of it carries the same license.");
    else if (m_changes->checkedId() == int(ChangesAnswer::No))
        text = tr("No changes: others may pass it on only as it is.");
    else if (m_credit->checkedId() == yes && (m_commercialUse->checkedId() < 0 || m_changes->checkedId() < 0))
        text = tr("Answer the other questions, too.");
    m_explanation->setText(text);
    m_explanation->setVisible(!text.isEmpty());
}
