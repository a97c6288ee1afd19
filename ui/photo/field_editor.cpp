// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/photo/field_editor.h"

#include "ui/common/tokens.h"
#include "ui/common/tool_tip.h"
#include "ui/common/widgets.h"
#include "ui/license/change_kinds.h"
#include "ui/license/data_mining_choices.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace {

constexpr qsizetype valuesNamed = 12;

} // namespace

QString valueCountsText(RightsFieldId field, const ValueCounts &values)
{
    QList<std::pair<int, QString>> sorted;
    for (const auto &[value, count] : values.asKeyValueRange())
        sorted.append({-count, value});
    std::sort(sorted.begin(), sorted.end());
    QStringList lines;
    for (const auto &[count, value] : std::as_const(sorted).first(std::min(valuesNamed, sorted.size())))
        lines.append(FieldEditor::tr("%1: %2").arg(
            value.isEmpty() ? FieldEditor::tr("none") : shownFieldValue(field, value), countText(-count)));
    if (sorted.size() > valuesNamed)
        lines.append(FieldEditor::tr("and %n more", nullptr, int(sorted.size() - valuesNamed)));
    return lines.join(u'\n');
}

FieldEditor::FieldEditor(RightsFieldId field, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_where(smallLabel({}))
{
    const QString title = rightsFieldTitle(field);
    QLabel *caption = smallLabel(title);
    m_where->setWordWrap(false);
    QHBoxLayout *head = row(Space::small);
    head->addWidget(caption, 1);
    head->addWidget(m_where);
    QVBoxLayout *layout = column(this, Space::tiny);
    layout->addLayout(head);
    QWidget *editor = nullptr;
    if (field == RightsFieldId::DataMining) {
        editor = m_wish = new QComboBox;
        for (const DataMiningChoice &choice : dataMiningChoices())
            m_wish->addItem(choice.title, choice.code);
        m_wish->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        connect(m_wish, &QComboBox::activated, this, [this] {
            m_isTouched = true;
            Q_EMIT changed();
        });
    } else {
        editor = m_text = new QLineEdit;
        connect(m_text, &QLineEdit::textEdited, this, [this] {
            m_isTouched = true;
            Q_EMIT changed();
        });
    }
    editor->setAccessibleName(title);
    caption->setBuddy(editor);
    layout->addWidget(editor);
}

void FieldEditor::setValues(const ValueCounts &values, const QString &where)
{
    m_values = values;
    m_where->setText(where);
    m_where->setVisible(!where.isEmpty());
    reset();
}

void FieldEditor::reset()
{
    m_isTouched = false;
    const bool isMixed = m_values.size() > 1;
    const QString value = m_values.isEmpty() || isMixed ? QString() : m_values.firstKey();
    const QString mixed = tr("%n values", nullptr, int(m_values.size()));
    const QString tip = isMixed ? valueCountsText(m_field, m_values) : shownFieldValue(m_field, value);
    if (m_wish) {
        if (!value.isEmpty() && m_wish->findData(value) < 0)
            m_wish->addItem(value, value); // A wish of the vocabulary that needs a text of its own.
        m_wish->setPlaceholderText(mixed);
        m_wish->setCurrentIndex(isMixed ? -1 : m_wish->findData(value));
        m_wish->setToolTip(toolTipText(tip));
        m_wish->setAccessibleDescription(isMixed ? mixed : QString());
        return;
    }
    m_text->setText(value);
    m_text->setCursorPosition(0);
    m_text->setPlaceholderText(isMixed ? mixed : tr("None"));
    m_text->setToolTip(toolTipText(tip));
    m_text->setAccessibleDescription(isMixed ? mixed : QString());
}

QString FieldEditor::currentValue() const
{
    return m_wish ? m_wish->currentData().toString() : m_text->text().trimmed();
}

std::optional<QString> FieldEditor::edited() const
{
    if (!m_isTouched)
        return std::nullopt;
    const QString value = currentValue();
    if (m_values.size() > 1) {
        const bool isLeft = m_wish ? m_wish->currentIndex() < 0 : value.isEmpty();
        return isLeft ? std::nullopt : std::optional(value);
    }
    const QString before = m_values.isEmpty() ? QString() : m_values.firstKey();
    return value == before.trimmed() ? std::nullopt : std::optional(value);
}

void FieldEditor::focusEditor()
{
    QWidget *editor = m_wish ? static_cast<QWidget *>(m_wish) : m_text;
    editor->setFocus(Qt::ShortcutFocusReason);
}
