// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/photo/conflict_field.h"

#include "ui/common/tokens.h"
#include "ui/common/tool_tip.h"
#include "ui/common/widgets.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QRadioButton>

namespace {

QString keysText(const QList<FieldSource> &sources)
{
    QStringList keys;
    for (const FieldSource &source : sources)
        keys.append(source.key);
    return keys.join(u'\n');
}

} // namespace

ConflictField::ConflictField(const RightsField &field, QWidget *parent)
    : QFrame(parent)
    , m_field(field.id)
    , m_values(conflictValues(field))
    , m_choices(new QButtonGroup(this))
{
    setProperty("notice", QStringLiteral("warning"));
    const QString title = rightsFieldTitle(field.id);
    setAccessibleName(tr("%1: values disagree").arg(title));
    QLabel *heading = boldLabel(tr("%1: %n values disagree", nullptr, int(m_values.size())).arg(title));
    heading->setWordWrap(true);
    QVBoxLayout *layout = column(this, Space::tiny);
    layout->setContentsMargins(Space::small, Space::small, Space::small, Space::small);
    layout->addWidget(heading);
    auto *grid = new QGridLayout;
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Space::small);
    grid->setVerticalSpacing(Space::tiny / 2);
    grid->setColumnStretch(1, 1);
    for (int index = 0; index < m_values.size(); ++index)
        addValue(grid, index);
    if (isWritable(m_field) && m_field != RightsFieldId::License)
        addOther(grid);
    layout->addLayout(grid);
    layout->addWidget(smallLabel(isWritable(m_field) ? tr("Choose which one is right: it is written everywhere.")
                                                     : tr("This field is read only; mend it in another program.")));
    connect(m_choices, &QButtonGroup::idClicked, this, &ConflictField::changed);
}

void ConflictField::addValue(QGridLayout *grid, int index)
{
    const ConflictValue &value = m_values[index];
    const QString where = placesText(value.sources);
    auto *mark = new QRadioButton;
    mark->setAccessibleName(tr("%1, in %2").arg(value.shown, where));
    mark->setEnabled(isWritable(m_field) && (m_field != RightsFieldId::License || value.license));
    m_choices->addButton(mark, index);
    auto *text = new ElidedLabel(value.shown);
    text->setToolTip(toolTipText(value.value));
    QLabel *places = smallLabel(where);
    places->setWordWrap(false);
    places->setToolTip(keysText(value.sources));
    grid->addWidget(mark, index, 0);
    grid->addWidget(text, index, 1);
    grid->addWidget(places, index, 2);
}

void ConflictField::addOther(QGridLayout *grid)
{
    const int other = int(m_values.size());
    auto *mark = new QRadioButton;
    mark->setAccessibleName(tr("Another value"));
    m_choices->addButton(mark, other);
    m_other = new QLineEdit;
    m_other->setPlaceholderText(tr("Another value"));
    m_other->setAccessibleName(tr("Another value for %1").arg(rightsFieldTitle(m_field)));
    connect(m_other, &QLineEdit::textEdited, this, [this, mark] {
        mark->setChecked(true);
        Q_EMIT changed();
    });
    grid->addWidget(mark, other, 0);
    grid->addWidget(m_other, other, 1, 1, 2);
}

std::optional<ConflictValue> ConflictField::chosen() const
{
    const int index = m_choices->checkedId();
    if (index < 0)
        return std::nullopt;
    if (index < m_values.size())
        return m_values[index];
    const QString text = m_other->text().trimmed();
    return text.isEmpty() ? std::nullopt : std::optional(ConflictValue{text, text, {}, {}});
}

void ConflictField::reset()
{
    m_choices->setExclusive(false);
    for (QAbstractButton *button : m_choices->buttons())
        button->setChecked(false);
    m_choices->setExclusive(true);
    if (m_other)
        m_other->clear();
}
