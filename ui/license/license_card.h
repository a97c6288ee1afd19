// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/license/license.h"

#include <QFrame>

class QLabel;
class QPushButton;

// A license in the words of the catalog; the page of Creative Commons is opened on a click only.
class LicenseCard : public QFrame
{
    Q_OBJECT

public:
    explicit LicenseCard(QWidget *parent = nullptr);

    void setLicense(const std::optional<License> &license);

private:
    QString m_url;
    QLabel *m_name;
    QLabel *m_summary;
    QPushButton *m_read;
};
