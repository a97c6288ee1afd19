// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalog/accepted_repository.h"
#include "ui/publish/reason_dialog.h"

class QCheckBox;
class QDateEdit;
struct FindingGroup;
struct Profile;

// Accepts a group of findings, until a day.
class AcceptDialog : public ReasonDialog
{
    Q_OBJECT

public:
    AcceptDialog(const FindingGroup &group, const Profile &profile, QWidget *parent = nullptr);

    // One entry a photo of the group.
    QList<AcceptedFinding> acceptedFindings() const;

private:
    QList<PhotoId> m_photos;
    QString m_rule;
    QString m_profile;
    QCheckBox *m_hasEnd;
    QDateEdit *m_until;
    QCheckBox *m_everywhere;
};
