// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/faces/people_in_file.h"
#include "ui/common/face_decisions.h"
#include "ui/common/page.h"
#include "ui/common/popup.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

// "Who is this?": decides one face by name or by one of the other answers.
class FacePopup : public Popup
{
    Q_OBJECT

public:
    FacePopup(const PageContext &context, FaceOfPhoto face, QWidget *parent);

Q_SIGNALS:
    void consentRequested(PersonId person);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void addNameField();
    void addFileNames();
    void addAnswers();
    void addPersonLines();
    void addAnswer(const QString &iconName, DecisionKind kind);
    void showSuggestions();
    void decideName(const QString &name);
    void decide(DecisionKind kind, const QString &reason = {});
    void askReason();

    PageContext m_context;
    FaceOfPhoto m_face;
    Decision m_decision;              // As it is now.
    QList<NameSuggestion> m_fromFile; // Offered while there is no decision.
    QVBoxLayout *m_answers;
    QLineEdit *m_name = nullptr;
    QList<QPushButton *> m_suggestions;
    QLineEdit *m_reason = nullptr;
};
