// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/people/coverage_boxes.h"

#include "core/license/license_catalog.h"
#include "ui/common/tokens.h"
#include "ui/people/consent_text.h"

#include <QCheckBox>
#include <QGridLayout>

namespace {

constexpr int columns = 2;

} // namespace

CoverageBoxes::CoverageBoxes(const QList<Choice> &choices, QWidget *parent)
    : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(0);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->setVerticalSpacing(0);
    for (const Choice &choice : choices) {
        auto *box = new QCheckBox(choice.title);
        const int index = int(m_boxes.size());
        grid->addWidget(box, index / columns, index % columns);
        connect(box, &QCheckBox::toggled, this, &CoverageBoxes::changed);
        m_boxes.append(box);
        m_words.append(choice.word);
    }
}

QStringList CoverageBoxes::words() const
{
    QStringList words;
    for (int i = 0; i < m_boxes.size(); ++i) {
        if (m_boxes[i]->isChecked())
            words.append(m_words[i]);
    }
    return words;
}

void CoverageBoxes::setWords(const QStringList &words)
{
    for (int i = 0; i < m_boxes.size(); ++i)
        m_boxes[i]->setChecked(words.contains(m_words[i]));
}

QList<CoverageBoxes::Choice> destinationChoices(const QList<Profile> &profiles)
{
    QList<CoverageBoxes::Choice> choices;
    for (const Profile &profile : profiles)
        choices.append({profile.id, profile.title});
    return choices;
}

QList<CoverageBoxes::Choice> useChoices()
{
    QList<CoverageBoxes::Choice> choices;
    for (const Use use : allUses())
        choices.append({useName(use), useTitle(use)});
    return choices;
}

QList<CoverageBoxes::Choice> licenseChoices()
{
    QList<CoverageBoxes::Choice> choices;
    for (const License &license : licenseCatalog()) {
        const bool isOffered = !license.isRetired && !license.isOldVersion() && license.jurisdiction.isEmpty() &&
                               (license.code.startsWith(u"by") || license.code == u"cc0");
        if (isOffered)
            choices.append({license.code, license.shortName().section(u' ', 0, -2)});
    }
    return choices;
}
