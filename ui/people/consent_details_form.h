// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/people/consent.h"
#include "ui/common/library_state.h"

#include <QWidget>

class CoverageField;
class OptionalDate;
class QCheckBox;
class QComboBox;
class QLineEdit;

// The rest of a record: what it is, money, changes, names, which photos, and what shows that it was given. Folded away
// at first: most answers need none of it.
class ConsentDetailsForm : public QWidget
{
    Q_OBJECT

public:
    explicit ConsentDetailsForm(LibraryState &state, QWidget *parent = nullptr);

    void reset();
    // isPositive: the answer covers something; money, changes and names go with such answers only.
    void setPositive(bool isPositive);
    void setWithoutNeed(bool isWithoutNeed); // "Not needed": the kind is that or an exception.
    void fill(Consent &consent) const;

private:
    QWidget *makeLimits();
    QWidget *makeProof();
    QLineEdit *addLine(const QString &title, class QVBoxLayout *layout);

    QComboBox *m_kind;
    QComboBox *m_commercial;
    QComboBox *m_changes;
    QComboBox *m_names;
    QCheckBox *m_coverFace;
    QCheckBox *m_regions;
    QCheckBox *m_recognize;
    QLineEdit *m_territory = nullptr;
    CoverageField *m_photos;
    QWidget *m_limits = nullptr;
    QWidget *m_content;
    OptionalDate *m_givenOn;
    OptionalDate *m_witnessedOn;
    QComboBox *m_channel;
    QLineEdit *m_wording = nullptr;
    QLineEdit *m_language = nullptr;
    QLineEdit *m_legalBasis = nullptr;
    QLineEdit *m_givenBy = nullptr;
    QLineEdit *m_witness = nullptr;
    QLineEdit *m_controller = nullptr;
    QLineEdit *m_consideration = nullptr;
    bool m_isPositive = true;
    bool m_isWithoutNeed = false;
};
