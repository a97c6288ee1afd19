// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/people/consent_details.h"

#include <QWidget>

class OptionalDate;
class QLineEdit;

// The guardians who agreed for a minor: up to two, each with relation and day.
class GuardianFields : public QWidget
{
    Q_OBJECT

public:
    explicit GuardianFields(QWidget *parent = nullptr);

    QList<Guardian> guardians() const; // Those with a name.
    void clear();

private:
    struct Fields
    {
        QLineEdit *name;
        QLineEdit *relation;
        OptionalDate *signedOn;
    };
    QList<Fields> m_fields;
};
