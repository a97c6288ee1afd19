// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metadata/rights.h"

#include <QMap>
#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;

// Values with the number of photos that have them; an empty value: none.
using ValueCounts = QMap<QString, int>;

// "Ada Example: 12" a line, the most frequent first.
QString valueCountsText(RightsFieldId field, const ValueCounts &values);

// One field of one or several photos to edit. Several values are shown as "3 values" and stay as they are until
// something is typed.
class FieldEditor : public QWidget
{
    Q_OBJECT

public:
    explicit FieldEditor(RightsFieldId field, QWidget *parent = nullptr);

    RightsFieldId field() const { return m_field; }
    // where: in which blocks it stands; may be empty. Ends an edit that was begun.
    void setValues(const ValueCounts &values, const QString &where = {});
    // The new value, empty to remove the field; nothing: not touched.
    std::optional<QString> edited() const;
    void reset();
    void focusEditor();

Q_SIGNALS:
    void changed();

private:
    QString currentValue() const;

    RightsFieldId m_field;
    ValueCounts m_values;
    QLabel *m_where;
    QLineEdit *m_text = nullptr;
    QComboBox *m_wish = nullptr; // For data mining.
    bool m_isTouched = false;
};
