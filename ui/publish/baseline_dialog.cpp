// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/publish/baseline_dialog.h"

#include <QLineEdit>
#include <QPlainTextEdit>

BaselineDialog::BaselineDialog(int photos, const QString &destination, QWidget *parent)
    : ReasonDialog(tr("These were published before: %1").arg(destination),
                   tr("What stops these photos today is accepted, and from now on the check shows only what is new. "
                      "Their licenses are noted as published. Never part of it: a refusal, a withdrawal, and photos "
                      "that nobody has looked at. Each acceptance stays in the reports and can be taken back."),
                   tr("Accept for %n photo(s)", nullptr, photos), parent)
{
    setWindowTitle(tr("Published before"));
    reasonField().setPlainText(tr("Published before"));
    nameField().setFocus();
}

AcceptanceWords BaselineDialog::words() const
{
    return {reason(), acceptedBy(), {}, false};
}
