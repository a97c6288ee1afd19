// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/people/consent.h"
#include "core/workflow/library.h"
#include "ui/people/person_dialogs.h"

class LibraryState;

// A form to be signed, filled with what is asked of a person.
struct FormToPrint
{
    LibraryFiles files;
    Consent asked; // With its language; one that has a code was recorded before and is printed again.
    QString photographer;
    FilePath pdf;
};

// Records that the person was asked, and writes the PDF; returns the code that finds the record again. For a job.
Result<QString> printForm(const FormToPrint &form);

// Asks for language and photographer, and shows what the form will ask for.
class FormDialog : public PersonDialog
{
    Q_OBJECT

public:
    FormDialog(const Person &person, const QString &photographer, const QString &asked, QWidget *parent);

    QString language() const;
    QString photographer() const;

private:
    QComboBox *m_language;
    QLineEdit *m_photographer;
};
