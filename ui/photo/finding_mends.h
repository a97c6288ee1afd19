// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/library_state.h"
#include "ui/common/page.h"
#include "ui/photo/rights_edits.h"

#include <QPointer>

class CoveredCopy;
class QWidget;

// What the button of a finding is called; empty when nothing in the window mends it.
QString mendText(const Finding &finding);

// Does what mends a finding of the photo in the panel, or leads to where the one decision is made that it needs.
class FindingMends : public QObject
{
    Q_OBJECT

public:
    FindingMends(const PageContext &context, QWidget *panel);

    void mend(const PhotoItem &photo, const Finding &finding);
    // Asks for the reason and accepts this finding, and nothing else that the rule finds.
    void accept(const PhotoItem &photo, const Finding &finding);
    void takeAcceptanceBack(const PhotoItem &photo, const Finding &finding);

Q_SIGNALS:
    void faceRequested(FaceId face);
    void peopleRequested();
    void fieldRequested(const QString &fieldName); // Edit it, or resolve its conflict.
    void editsProposed(const RightsEdits &edits);
    void copyMade(const QString &sentence, bool isProblem);

private:
    void addOwnNames(const QString &creators);

    PageContext m_context;
    QWidget *m_panel;
    CoveredCopy *m_copy;
};
