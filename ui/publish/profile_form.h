// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/check/profile.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QTableWidget;
class WordBoxes;

// Everything a destination says, as fields.
class ProfileForm : public QWidget
{
    Q_OBJECT

public:
    explicit ProfileForm(QWidget *parent = nullptr);

    void setProfile(const Profile &profile);
    Profile profile() const;
    void setIdFixed(bool isFixed); // Consents and the ledger name a destination by its id.

Q_SIGNALS:
    void edited();

private:
    void makeRules();
    QStringList listOf(const QLineEdit *line) const;

    QLineEdit *m_title;
    QLineEdit *m_id;
    WordBoxes *m_uses;
    QLineEdit *m_licenses;
    QLineEdit *m_ownNames;
    WordBoxes *m_keep;
    QLineEdit *m_hint;
    QTableWidget *m_rules;
    QHash<QString, QComboBox *> m_severities;
};
