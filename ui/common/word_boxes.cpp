// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/word_boxes.h"

#include "core/license/license_catalog.h"
#include "ui/common/tokens.h"
#include "ui/common/use_titles.h"

#include <QCheckBox>
#include <QGridLayout>

#include <algorithm>
#include <numeric>

namespace {

constexpr int mostColumns = 2;

} // namespace

WordBoxes::WordBoxes(const QList<Choice> &choices, QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(0);
    m_grid->setVerticalSpacing(0);
    m_grid->setSizeConstraint(QLayout::SetNoConstraint); // minimumSizeHint() says it.
    for (const Choice &choice : choices) {
        auto *box = new QCheckBox(choice.title);
        connect(box, &QCheckBox::toggled, this, &WordBoxes::changed);
        m_boxes.append(box);
        m_words.append(choice.word);
    }
    arrange(mostColumns);
}

void WordBoxes::arrange(int columns)
{
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (int column = 0; column < mostColumns; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    for (int i = 0; i < m_boxes.size(); ++i)
        m_grid->addWidget(m_boxes[i], i / columns, i % columns);
}

int WordBoxes::widthOf(int columns) const
{
    QList<int> widest(columns, 0);
    for (int i = 0; i < m_boxes.size(); ++i)
        widest[i % columns] = std::max(widest[i % columns], m_boxes[i]->sizeHint().width());
    return std::accumulate(widest.begin(), widest.end(), 0);
}

QSize WordBoxes::minimumSizeHint() const
{
    return {widthOf(1), m_grid->minimumSize().height()};
}

void WordBoxes::resizeEvent(QResizeEvent *event)
{
    arrange(width() >= widthOf(mostColumns) ? mostColumns : 1);
    QWidget::resizeEvent(event);
}

QStringList WordBoxes::words() const
{
    QStringList words;
    for (int i = 0; i < m_boxes.size(); ++i) {
        if (m_boxes[i]->isChecked())
            words.append(m_words[i]);
    }
    return words;
}

void WordBoxes::setWords(const QStringList &words)
{
    for (int i = 0; i < m_boxes.size(); ++i)
        m_boxes[i]->setChecked(words.contains(m_words[i]));
}

QList<WordBoxes::Choice> destinationChoices(const QList<Profile> &profiles)
{
    QList<WordBoxes::Choice> choices;
    for (const Profile &profile : profiles)
        choices.append({profile.id, profile.title});
    return choices;
}

QList<WordBoxes::Choice> useChoices()
{
    QList<WordBoxes::Choice> choices;
    for (const Use use : allUses())
        choices.append({useName(use), useTitle(use)});
    return choices;
}

QList<WordBoxes::Choice> licenseChoices()
{
    QList<WordBoxes::Choice> choices;
    for (const License &license : licenseCatalog()) {
        const bool isOffered = !license.isRetired && !license.isOldVersion() && license.jurisdiction.isEmpty() &&
                               (license.code.startsWith(u"by") || license.code == u"cc0");
        if (isOffered)
            choices.append({license.code, license.shortName().section(u' ', 0, -2)});
    }
    return choices;
}

QList<WordBoxes::Choice> keepChoices()
{
    const QHash<QString, QString> titles{{QStringLiteral("gps"), WordBoxes::tr("GPS position")},
                                         {QStringLiteral("place"), WordBoxes::tr("Names of places")},
                                         {QStringLiteral("dates"), WordBoxes::tr("Dates")},
                                         {QStringLiteral("camera"), WordBoxes::tr("Camera")},
                                         {QStringLiteral("caption"), WordBoxes::tr("Caption")},
                                         {QStringLiteral("names"), WordBoxes::tr("Names of people")},
                                         {QStringLiteral("age"), WordBoxes::tr("Age of minors")}};
    QList<WordBoxes::Choice> choices;
    for (const QString &word : keepWords())
        choices.append({word, titles.value(word, word)});
    return choices;
}
