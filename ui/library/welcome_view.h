// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/file_path.h"

#include <QWidget>

class QPushButton;

// The page of an empty library: what to do, in three steps, and a place to drop a folder on.
class WelcomeView : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomeView(QWidget *parent = nullptr);
    QPushButton *button() const { return m_open; }

Q_SIGNALS:
    void openFolderRequested();
    void openPathRequested(const FilePath &folder);

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *dropArea();
    QWidget *steps();

    QPushButton *m_open;
    QWidget *m_dropArea;
    bool m_isDropping = false; // Files are dragged over the window.
};
