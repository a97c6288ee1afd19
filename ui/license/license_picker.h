// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QComboBox>

// The whole license catalog with search as one types: "3.0 de", "igo", "sampling".
class LicensePicker : public QComboBox
{
    Q_OBJECT

public:
    explicit LicensePicker(QWidget *parent = nullptr);

    void showLicense(const QString &licenseId); // Empty: none.

Q_SIGNALS:
    void licensePicked(const QString &licenseId); // By the user; not by showLicense().

protected:
    void focusOutEvent(QFocusEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void pick(int index);

    int m_shown = -1;
};
