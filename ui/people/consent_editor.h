// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/people/consent.h"
#include "ui/common/library_state.h"

#include <QFrame>

class ConsentDetailsForm;
class WordBoxes;
class EvidenceField;
class GuardianFields;
class OptionalDate;
class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

// One new answer of a person. Answers are never changed afterwards: a newer one takes the place of an older one.
class ConsentEditor : public QFrame
{
    Q_OBJECT

public:
    explicit ConsentEditor(LibraryState &state, QWidget *parent = nullptr);

    void setPerson(const Person &person); // Another person empties the form.
    void setState(ConsentState state);
    void reset();
    Consent consent() const;
    Person person() const; // With what the form says on age.

Q_SIGNALS:
    void recordRequested();

private:
    QWidget *makeContent();
    void makeCoverage(QVBoxLayout *layout);
    void makeAge(QVBoxLayout *layout);
    void fillStates();
    void updateFields();
    ConsentState state() const;

    LibraryState &m_state;
    Person m_person;
    QLabel *m_title;
    QComboBox *m_answer;
    QLabel *m_explanation;
    QWidget *m_coverage;
    WordBoxes *m_destinations = nullptr;
    WordBoxes *m_uses = nullptr;
    WordBoxes *m_licenses = nullptr;
    QWidget *m_dates;
    OptionalDate *m_from;
    OptionalDate *m_until;
    QLineEdit *m_reason;
    QWidget *m_reasonRow = nullptr;
    QCheckBox *m_isMinor;
    OptionalDate *m_birthDate;
    GuardianFields *m_guardians;
    EvidenceField *m_evidence;
    ConsentDetailsForm *m_details;
    QPlainTextEdit *m_notes;
    QPushButton *m_record;
};
