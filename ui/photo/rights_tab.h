// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metadata/rights.h"
#include "ui/common/library_state.h"
#include "ui/common/page.h"

#include <QWidget>

class NoticeBar;
class QVBoxLayout;

// What the file says on its rights, with where each value stands, and what is missing for the destination.
class RightsTab : public QWidget
{
    Q_OBJECT

public:
    explicit RightsTab(const PageContext &context, QWidget *parent = nullptr);
    void setPhoto(const PhotoItem &photo);

Q_SIGNALS:
    void fixRequested(const QString &action, FaceId face, PersonId person);

private:
    void addNotice(const PhotoItem &photo);
    void addFields(const Rights &rights);
    QWidget *fieldView(RightsFieldId id, const Rights &rights);
    Rights rightsOf(PhotoId photo);
    void copyCredit(const PhotoItem &photo);

    PageContext m_context;
    QVBoxLayout *m_list;
};
