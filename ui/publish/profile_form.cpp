// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/publish/profile_form.h"

#include "core/check/verdict.h"
#include "ui/common/tokens.h"
#include "ui/common/widgets.h"
#include "ui/common/word_boxes.h"

#include <QComboBox>
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace {

constexpr int asDefault = -1;
constexpr int rowsShown = 9;

} // namespace

ProfileForm::ProfileForm(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLineEdit)
    , m_id(new QLineEdit)
    , m_uses(new WordBoxes(useChoices()))
    , m_licenses(new QLineEdit)
    , m_ownNames(new QLineEdit)
    , m_keep(new WordBoxes(keepChoices()))
    , m_hint(new QLineEdit)
    , m_rules(new QTableWidget)
{
    m_licenses->setPlaceholderText(tr("any, also none"));
    m_ownNames->setPlaceholderText(tr("those of the library"));
    QVBoxLayout *layout = column(this, Space::medium);
    layout->setContentsMargins(0, 0, Space::small, 0);
    layout->addWidget(fieldRow(tr("Name"), m_title));
    layout->addWidget(fieldRow(tr("Id (lower-case letters, digits and dashes)"), m_id));
    layout->addWidget(sectionLabel(QLocale().toUpper(tr("It is a publication as"))));
    layout->addWidget(smallLabel(tr("A consent has to cover all of these, or name the destination.")));
    layout->addWidget(m_uses);
    layout->addWidget(fieldRow(tr("Licenses it takes (ids, codes, “cc” or “free”, with commas)"), m_licenses));
    layout->addWidget(fieldRow(tr("Names you work under there (with commas)"), m_ownNames));
    layout->addWidget(sectionLabel(QLocale().toUpper(tr("Copies keep"))));
    layout->addWidget(m_keep);
    layout->addWidget(fieldRow(tr("What to do there with recognizable people"), m_hint));
    layout->addWidget(sectionLabel(QLocale().toUpper(tr("How hard each rule counts"))));
    layout->addWidget(m_rules);
    makeRules();
    for (const QLineEdit *line : {m_title, m_id, m_licenses, m_ownNames, m_hint})
        connect(line, &QLineEdit::textEdited, this, &ProfileForm::edited);
    connect(m_uses, &WordBoxes::changed, this, &ProfileForm::edited);
    connect(m_keep, &WordBoxes::changed, this, &ProfileForm::edited);
}

void ProfileForm::makeRules()
{
    const QList<RuleInfo> rules = allRules();
    m_rules->setAccessibleName(tr("Rules"));
    m_rules->setRowCount(int(rules.size()));
    m_rules->setColumnCount(3);
    m_rules->setHorizontalHeaderLabels({tr("Rule"), tr("It says"), tr("Counts as")});
    m_rules->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_rules->setSelectionMode(QAbstractItemView::NoSelection);
    m_rules->setShowGrid(false);
    m_rules->verticalHeader()->hide();
    m_rules->verticalHeader()->setDefaultSectionSize(Measure::control + Space::tiny);
    m_rules->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_rules->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_rules->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_rules->setMinimumHeight(rowsShown * (Measure::control + Space::tiny));
    for (int row = 0; row < int(rules.size()); ++row) {
        const RuleInfo &rule = rules[row];
        auto *severity = new QComboBox;
        severity->setAccessibleName(tr("%1 counts as").arg(rule.title));
        severity->addItem(tr("Usual: %1").arg(severityTitle(rule.defaultSeverity)), asDefault);
        for (const Severity choice : {Severity::Error, Severity::Warning, Severity::Advice, Severity::Off})
            severity->addItem(severityTitle(choice), int(choice));
        // What nobody has looked at always stops a photo.
        severity->setEnabled(rule.canBeLowered);
        m_rules->setItem(row, 0, new QTableWidgetItem(rule.id));
        m_rules->setItem(row, 1, new QTableWidgetItem(rule.title));
        m_rules->setCellWidget(row, 2, severity);
        m_severities.insert(rule.id, severity);
        connect(severity, &QComboBox::activated, this, &ProfileForm::edited);
    }
}

void ProfileForm::setProfile(const Profile &profile)
{
    m_title->setText(profile.title);
    m_id->setText(profile.id);
    QStringList uses;
    for (const Use use : profile.uses)
        uses.append(useName(use));
    m_uses->setWords(uses);
    m_licenses->setText(profile.licenses.join(QStringLiteral(", ")));
    m_ownNames->setText(profile.ownNames.join(QStringLiteral(", ")));
    m_keep->setWords(profile.keep);
    m_hint->setText(profile.peopleHint);
    for (auto rule = m_severities.begin(); rule != m_severities.end(); ++rule) {
        const auto chosen = profile.severities.constFind(rule.key());
        const int value = chosen == profile.severities.constEnd() ? asDefault : int(chosen.value());
        rule.value()->setCurrentIndex(rule.value()->findData(value));
    }
}

void ProfileForm::setIdFixed(bool isFixed)
{
    m_id->setReadOnly(isFixed);
}

QStringList ProfileForm::listOf(const QLineEdit *line) const
{
    QStringList list;
    for (const QString &part : line->text().split(u',')) {
        if (const QString entry = part.trimmed(); !entry.isEmpty())
            list.append(entry);
    }
    return list;
}

Profile ProfileForm::profile() const
{
    Profile profile;
    profile.id = m_id->text().trimmed();
    profile.title = m_title->text().trimmed();
    for (const QString &word : m_uses->words())
        profile.uses.append(*useFromName(word));
    profile.licenses = listOf(m_licenses);
    profile.ownNames = listOf(m_ownNames);
    profile.keep = m_keep->words();
    profile.peopleHint = m_hint->text().trimmed();
    for (auto rule = m_severities.begin(); rule != m_severities.end(); ++rule) {
        if (const int value = rule.value()->currentData().toInt(); value != asDefault)
            profile.severities.insert(rule.key(), Severity(value));
    }
    return profile;
}
