// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/license/license_questions.h"

#include "ui/common/theme.h"
#include "ui/common/tokens.h"
#include "ui/common/widgets.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace {

constexpr int yes = 1;
constexpr int no = 0;
constexpr int publicDomain = 0;
constexpr int allRightsReserved = 1;

struct Option
{
    int id = 0;
    QString text;
};

// A line of buttons of which one is pressed; question is read out before each of them.
QHBoxLayout *choiceRow(QButtonGroup *group, const QString &question, const QList<Option> &options)
{
    QHBoxLayout *line = row(Space::small);
    for (const Option &option : options) {
        QPushButton *button = choiceButton(option.text);
        button->setAccessibleDescription(question);
        group->addButton(button, option.id);
        line->addWidget(button);
    }
    line->addStretch();
    return line;
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
    , m_commercialUse(new QButtonGroup(this))
    , m_changes(new QButtonGroup(this))
    , m_others(new QButtonGroup(this))
{
    const QString useQuestion = tr("May others use it commercially?");
    const QString changeQuestion = tr("May others change it?");
    const QString otherQuestion = tr("Or neither");
    QVBoxLayout *layout = column(this, Space::small);
    layout->addWidget(sectionLabel(useQuestion));
    layout->addLayout(choiceRow(m_commercialUse, useQuestion, {{yes, tr("Yes")}, {no, tr("No")}}));
    layout->addSpacing(Space::small);
    layout->addWidget(sectionLabel(changeQuestion));
    layout->addLayout(choiceRow(m_changes, changeQuestion,
                                {{int(ChangesAnswer::Yes), tr("Yes")},
                                 {int(ChangesAnswer::ShareAlike), tr("If they share alike")},
                                 {int(ChangesAnswer::No), tr("No")}}));
    layout->addSpacing(Space::small);
    layout->addWidget(sectionLabel(otherQuestion));
    layout->addLayout(choiceRow(m_others, otherQuestion, {{publicDomain, tr("Public domain (CC0)")}}));
    layout->addLayout(choiceRow(m_others, otherQuestion, {{allRightsReserved, tr("All rights reserved")}}));

    connect(m_commercialUse, &QButtonGroup::idClicked, this, &LicenseQuestions::answer);
    connect(m_changes, &QButtonGroup::idClicked, this, &LicenseQuestions::answer);
    connect(m_others, &QButtonGroup::idClicked, this, [this](int id) {
        const auto license = currentLicense(id == publicDomain ? u"cc0" : u"all-rights-reserved");
        if (license)
            Q_EMIT licenseChosen(*license);
    });
}

void LicenseQuestions::showLicense(const std::optional<License> &license)
{
    const std::optional<LicenseAnswers> answers = license ? answersOf(*license) : std::nullopt;
    press(m_commercialUse, answers ? std::optional(answers->commercialUse ? yes : no) : std::nullopt);
    press(m_changes, answers ? std::optional(int(answers->changes)) : std::nullopt);
    std::optional<int> other;
    if (license && license->isAllRightsReserved())
        other = allRightsReserved;
    else if (license && license->code == u"cc0")
        other = publicDomain;
    press(m_others, other);
}

void LicenseQuestions::answer()
{
    press(m_others, std::nullopt);
    if (m_commercialUse->checkedId() < 0 || m_changes->checkedId() < 0)
        return; // The other question is still open.
    const LicenseAnswers answers{m_commercialUse->checkedId() == yes, ChangesAnswer(m_changes->checkedId())};
    if (const auto license = licenseFor(answers))
        Q_EMIT licenseChosen(*license);
}
