// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/license/license_answers.h"

#include <QWidget>

class QButtonGroup;
class QLabel;

// The questions of Creative Commons whose answers are a license: credit or waive, commercial use, changes and share
// alike; and the way out, "all rights reserved".
class LicenseQuestions : public QWidget
{
    Q_OBJECT

public:
    explicit LicenseQuestions(QWidget *parent = nullptr);

    // Shows the answers that a license stands for; nothing: no button is pressed.
    void showLicense(const std::optional<License> &license);

Q_SIGNALS:
    void licenseChosen(const License &license); // By a click; not by showLicense().
    void licenseOpen();                         // By a click that leaves another question to be answered.

private:
    void answerCredit(int id);
    void answer();
    void choose(QStringView code);
    void explain();

    QButtonGroup *m_credit;
    QButtonGroup *m_commercialUse;
    QButtonGroup *m_changes;
    QButtonGroup *m_reserved;
    QLabel *m_explanation;
};
