// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/consent_exchange.h"

#include <QDialog>
#include <QObject>

class LibraryState;

// What an import would do, with the rows that it leaves out.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    ImportDialog(const FilePath &file, const ImportReport &plan, QWidget *parent);
};

// People with their answers from and into files (CSV for spreadsheets, JSON), in jobs. Nothing is imported before the
// user saw what would be.
class PeopleExchange : public QObject
{
    Q_OBJECT

public:
    explicit PeopleExchange(LibraryState &state, QWidget *window);

    void askToImport();
    void askToExport();
    void importFile(const FilePath &file);
    void exportTo(const FilePath &file); // CSV for a name that ends so, else JSON.

private:
    void import(const FilePath &file, const QByteArray &content);

    LibraryState &m_state;
    QWidget *m_window;
};
