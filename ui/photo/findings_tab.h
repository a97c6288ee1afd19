// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/library_state.h"
#include "ui/common/page.h"

#include <QWidget>

class QVBoxLayout;

// What the link of a finding is called; empty when nothing in the window mends it.
QString fixLinkText(const Finding &finding);

// What stands in the way of publishing the photo, and what is worth knowing: each with what mends it.
class FindingsTab : public QWidget
{
    Q_OBJECT

public:
    explicit FindingsTab(const PageContext &context, QWidget *parent = nullptr);
    void setPhoto(const PhotoItem &photo);

Q_SIGNALS:
    void fixRequested(const QString &action, FaceId face, PersonId person);

private:
    QWidget *findingCard(const Finding &finding);

    PageContext m_context;
    QVBoxLayout *m_list;
};
