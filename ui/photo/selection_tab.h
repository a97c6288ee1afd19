// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"
#include "ui/common/page.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

// What several selected photos have in common: a field with one value shows it, others say how many values there are
// and which are the most frequent.
class SelectionTab : public QWidget
{
    Q_OBJECT

public:
    explicit SelectionTab(const PageContext &context, QWidget *parent = nullptr);
    // Reads the selection of the library.
    void refresh();

private:
    PageContext m_context;
    QLabel *m_title;
    QVBoxLayout *m_verdicts;
    QVBoxLayout *m_fields;
    QPushButton *m_license;
    QPushButton *m_decide;
};
