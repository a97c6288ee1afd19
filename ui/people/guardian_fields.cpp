// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/people/guardian_fields.h"

#include "ui/common/tokens.h"
#include "ui/common/widgets.h"
#include "ui/people/optional_date.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

GuardianFields::GuardianFields(QWidget *parent)
    : QWidget(parent)
{
    QVBoxLayout *layout = column(this, Space::small);
    for (const QString &title : {tr("Guardian who agreed"), tr("Second guardian")}) {
        const Fields fields{new QLineEdit, new QLineEdit, new OptionalDate(tr("Signed on"), QDate::currentDate())};
        fields.relation->setPlaceholderText(tr("mother, father, legal guardian …"));
        QHBoxLayout *line = row(Space::small);
        line->addWidget(fieldRow(title, fields.name), 1);
        line->addWidget(fieldRow(tr("Relation"), fields.relation), 1);
        layout->addLayout(line);
        layout->addWidget(fields.signedOn);
        m_fields.append(fields);
    }
}

QList<Guardian> GuardianFields::guardians() const
{
    QList<Guardian> guardians;
    for (const Fields &fields : m_fields) {
        if (const QString name = fields.name->text().trimmed(); !name.isEmpty())
            guardians.append({name, fields.relation->text().trimmed(), fields.signedOn->date()});
    }
    return guardians;
}

void GuardianFields::clear()
{
    for (const Fields &fields : std::as_const(m_fields)) {
        fields.name->clear();
        fields.relation->clear();
        fields.signedOn->setDate(std::nullopt);
    }
}
