// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/accept_findings.h"
#include "ui/publish/reason_dialog.h"

// "These were published before": asks for the reason and the name under which all of it is accepted.
class BaselineDialog : public ReasonDialog
{
    Q_OBJECT

public:
    BaselineDialog(int photos, const QString &destination, QWidget *parent = nullptr);

    AcceptanceWords words() const;
};
