// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/people/consent_due.h"

#include <QWidget>

class EmptyState;
class LibraryState;
class QComboBox;
class QStackedWidget;
class QTreeWidget;

// Consents that ended or end soon, month by month.
class DueView : public QWidget
{
    Q_OBJECT

public:
    explicit DueView(const LibraryState &state, QWidget *parent = nullptr);

    void refresh();
    int dueSoon() const { return m_soon; } // Ended, or ending within a month.

Q_SIGNALS:
    void personRequested(PersonId person);

private:
    void show(const QList<std::pair<Person, DueConsent>> &due);

    const LibraryState &m_state;
    int m_soon = 0;
    QComboBox *m_within;
    QTreeWidget *m_list;
    QStackedWidget *m_stack;
};
