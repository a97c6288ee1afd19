// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/file_path.h"

#include <QWidget>

class LibraryState;
class QLabel;
class QVBoxLayout;

// What is kept where on this computer, and whether faces are compared.
class PrivacyPart : public QWidget
{
    Q_OBJECT

public:
    explicit PrivacyPart(LibraryState &state, QWidget *parent = nullptr);

Q_SIGNALS:
    void detectionRequested();

protected:
    void showEvent(QShowEvent *event) override; // It may have been switched meanwhile.

private:
    void addPlace(QVBoxLayout *layout, const QString &title, const QString &what, const FilePath &file);
    void refresh();

    LibraryState &m_state;
    QLabel *m_recognition;
};

// Opens the folder in the system's file manager.
void openFolderOf(const FilePath &file);
