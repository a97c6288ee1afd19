// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalog/accepted_repository.h"

#include <QDialog>

class QCheckBox;
class QDateEdit;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
struct FindingGroup;
struct Profile;

// Asks for what makes an accepted finding worth something later: the reason, a name, and until when.
class AcceptDialog : public QDialog
{
    Q_OBJECT

public:
    AcceptDialog(const FindingGroup &group, const Profile &profile, QWidget *parent = nullptr);

    // One entry a photo of the group.
    QList<AcceptedFinding> acceptedFindings() const;

private:
    void updateButton();

    QList<PhotoId> m_photos;
    QString m_rule;
    QString m_profile;
    QPlainTextEdit *m_reason;
    QLineEdit *m_name;
    QCheckBox *m_hasEnd;
    QDateEdit *m_until;
    QCheckBox *m_everywhere;
    QPushButton *m_accept;
};
