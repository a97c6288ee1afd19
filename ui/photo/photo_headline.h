// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"
#include "ui/common/page.h"

#include <QWidget>

class ElidedLabel;
class LicenseBadge;
class QLabel;
class StarRow;
class VerdictLabel;

// What a photo is at a glance, above it: name, flag, stars, license and verdict. What does not fit is left
// out, the verdict last. Follows changes of the photo.
class PhotoHeadline : public QWidget
{
    Q_OBJECT

public:
    explicit PhotoHeadline(const PageContext &context, QWidget *parent = nullptr);
    void setPhoto(PhotoId photo);
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();
    void showWhatFits();

    PageContext m_context;
    PhotoId m_photo;
    ElidedLabel *m_name;
    QLabel *m_flag;
    StarRow *m_stars;
    LicenseBadge *m_license;
    VerdictLabel *m_verdict;
};
