// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/withdrawal.h"

#include <QDialog>

class LibraryState;

// Was the consent withdrawn, or is that only thought about?
enum class RecallMoment
{
    Before,
    After
};

// What a withdrawal reaches: photos that are blocked by it, and copies that went out, each with what can still be done.
// The whole can be copied as a text into a letter.
class RecallDialog : public QDialog
{
    Q_OBJECT

public:
    RecallDialog(const LibraryState &state, const QString &person, const WithdrawalReach &reach, RecallMoment moment,
                 QWidget *parent);

Q_SIGNALS:
    void showPhotosRequested();

private:
    QWidget *makePhotos(const WithdrawalReach &reach);
    QWidget *makeCopies(const LibraryState &state, const WithdrawalReach &reach);
};

// Reads the reach and opens the dialog; errors are told through LibraryState::problemFound().
void showRecall(LibraryState &state, const Consent &withdrawal, RecallMoment moment, QWidget *parent);
