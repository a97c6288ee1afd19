// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QVBoxLayout;

// A small window at the thing it is about; closes on Escape and on a click elsewhere, and deletes itself then.
class Popup : public QFrame
{
    Q_OBJECT

public:
    explicit Popup(const QString &title, QWidget *parent);
    // Beside the anchor (global coordinates), wholly on the screen.
    void showBeside(const QRect &anchor);

protected:
    QVBoxLayout *content() const { return m_content; }

private:
    QVBoxLayout *m_content;
};
