// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/check/verdict.h"
#include "core/metadata/rights.h"
#include "ui/common/library_state.h"
#include "ui/common/page.h"
#include "ui/photo/rights_edits.h"

#include <QWidget>

class ChangeCard;
class ConflictField;
class FieldEditor;
class NoticeBar;
class QVBoxLayout;
class SessionRunner;

// What the file says on its rights, with where each value stands, and what is missing for the destination. Fields that
// disagree are shown side by side; what is edited or chosen is written as a session.
class RightsTab : public QWidget
{
    Q_OBJECT

public:
    RightsTab(const PageContext &context, SessionRunner &runner, QWidget *parent = nullptr);
    void setPhoto(const PhotoItem &photo);
    // Puts the focus where this field is edited or its conflict is resolved.
    void editField(const QString &fieldName);
    // Shows what this would change, ready to be written.
    void propose(const RightsEdits &edits);

Q_SIGNALS:
    void fixRequested(const Finding &finding);

private:
    void showFields(const PhotoItem &photo);
    void addNotice(const PhotoItem &photo);
    void addFields();
    void addConflict(const RightsField &field);
    void addEditor(RightsFieldId id);
    QWidget *fieldView(RightsFieldId id);
    QWidget *makeButtons(const PhotoItem &photo);
    Rights rightsOf(PhotoId photo);
    void collectEdits();
    void discardEdits();
    void copyCredit(const PhotoItem &photo);

    PageContext m_context;
    PhotoId m_photo;
    FilePath m_path;
    Rights m_rights;
    RightsEdits m_edits;
    QVBoxLayout *m_notice;
    QVBoxLayout *m_list;
    QVBoxLayout *m_end;
    ChangeCard *m_card;
    QList<FieldEditor *> m_editors;
    QList<ConflictField *> m_conflicts;
};
