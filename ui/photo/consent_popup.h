// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/people/consent.h"
#include "ui/common/page.h"
#include "ui/common/popup.h"

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;

// The quick way to record one answer of a person; the People page has everything.
class ConsentPopup : public Popup
{
    Q_OBJECT

public:
    ConsentPopup(const PageContext &context, PersonId person, QWidget *parent);

private:
    Consent consent() const;
    void showFitting();

    PageContext m_context;
    PersonId m_person;
    QComboBox *m_answer;
    QCheckBox *m_hasEnd;
    QDateEdit *m_until;
    QLineEdit *m_guardian;
    QLineEdit *m_evidence;
};
