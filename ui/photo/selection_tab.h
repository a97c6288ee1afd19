// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/file_path.h"
#include "core/base/ids.h"
#include "ui/common/page.h"

class ChangeCard;
class FieldEditor;
class QLabel;
class QPushButton;
class QVBoxLayout;
class SessionRunner;

// What several selected photos have in common: a field with one value shows it, others say how many values there are,
// and which, with their counts. What is edited is written to all of them; fields that nobody touched stay as they are.
class SelectionTab : public QWidget
{
    Q_OBJECT

public:
    SelectionTab(const PageContext &context, SessionRunner &runner, QWidget *parent = nullptr);
    // Reads the selection of the library.
    void refresh();

private:
    QWidget *makeButtons();
    void showVerdicts(const struct SelectionFacts &facts);
    void showFields(const SelectionFacts &facts);
    void collectEdits();
    void discardEdits();

    PageContext m_context;
    QList<PhotoId> m_photos;
    QLabel *m_title;
    QVBoxLayout *m_verdicts;
    QVBoxLayout *m_license;
    QList<FieldEditor *> m_editors;
    ChangeCard *m_card;
    QPushButton *m_choose;
    QPushButton *m_decide;
};
