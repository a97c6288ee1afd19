// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/publish/ledger_model.h"

#include <QWidget>

class EmptyState;
class LibraryState;
class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

// What was sent where: every copy that was exported, and what a recall would have to reach.
class LedgerView : public QWidget
{
    Q_OBJECT

public:
    explicit LedgerView(LibraryState &state, QWidget *parent = nullptr);

    void refresh(); // Reads the ledger again, in a job, when it is visible.

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeTable();
    void take(const Result<QList<LedgerRow>> &rows);
    void fillFilters();
    void applyFilter();
    void showDetail();
    void showPhoto();
    void openFolder();
    void showReach();
    PersonId chosenPerson() const;

    LibraryState &m_state;
    LedgerModel *m_model;
    QComboBox *m_profile;
    QComboBox *m_person;
    QCheckBox *m_recall;
    QPushButton *m_reach;
    QTableView *m_table;
    QLabel *m_count;
    QLabel *m_detail;
    QPushButton *m_showPhoto;
    QPushButton *m_openFolder;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
};
