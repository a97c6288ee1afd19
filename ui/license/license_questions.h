// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/license/license_answers.h"

#include <QWidget>

class QButtonGroup;

// Two questions whose answers are a license, and the two ways out: public domain and "all rights reserved".
class LicenseQuestions : public QWidget
{
    Q_OBJECT

public:
    explicit LicenseQuestions(QWidget *parent = nullptr);

    // Shows the answers that a license stands for; nothing: no button is pressed.
    void showLicense(const std::optional<License> &license);

Q_SIGNALS:
    void licenseChosen(const License &license); // By a click; not by showLicense().

private:
    void answer();

    QButtonGroup *m_commercialUse;
    QButtonGroup *m_changes;
    QButtonGroup *m_others;
};
