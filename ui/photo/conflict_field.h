// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/photo/rights_edits.h"

#include <QFrame>

class QButtonGroup;
class QGridLayout;
class QLineEdit;

// The values on which the places in a file disagree, side by side with where each stands; one is chosen, or another
// one typed, to be written everywhere.
class ConflictField : public QFrame
{
    Q_OBJECT

public:
    explicit ConflictField(const RightsField &field, QWidget *parent = nullptr);

    RightsFieldId field() const { return m_field; }
    // Nothing while nothing was chosen.
    std::optional<ConflictValue> chosen() const;
    void reset();

Q_SIGNALS:
    void changed();

private:
    void addValue(QGridLayout *grid, int index);
    void addOther(QGridLayout *grid);

    RightsFieldId m_field;
    QList<ConflictValue> m_values;
    QButtonGroup *m_choices;
    QLineEdit *m_other = nullptr; // Not for licenses: the catalog has them.
};
