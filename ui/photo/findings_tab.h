// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/library_state.h"
#include "ui/common/page.h"

#include <QWidget>

class NoticeBar;
class QVBoxLayout;

// What stands in the way of publishing the photo, and what is worth knowing: each with what mends it.
class FindingsTab : public QWidget
{
    Q_OBJECT

public:
    explicit FindingsTab(const PageContext &context, QWidget *parent = nullptr);
    void setPhoto(const PhotoItem &photo);
    // What became of a mend that takes a while; gone with the next photo.
    void showOutcome(const QString &sentence, bool isProblem);

Q_SIGNALS:
    void fixRequested(const Finding &finding);
    void acceptRequested(const Finding &finding);
    void takeBackRequested(const Finding &finding);

private:
    QWidget *findingCard(const Finding &finding);
    QWidget *findingButtons(const Finding &finding);

    PageContext m_context;
    PhotoId m_photo;
    NoticeBar *m_outcome;
    QVBoxLayout *m_list;
};
