// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/file_path.h"
#include "core/catalog/backups.h"

#include <QWidget>

class LibraryState;
class NoticeBar;
class QLabel;
class QListWidget;
class QPushButton;
class QVBoxLayout;

// Where the catalog lies, and its backups: made now, one a week by itself, and brought back.
class LibraryPart : public QWidget
{
    Q_OBJECT

public:
    explicit LibraryPart(LibraryState &state, QWidget *parent = nullptr);

Q_SIGNALS:
    // Another one, or a new one: the program must start again with it.
    void catalogChosen(const FilePath &catalog);

private:
    void addCatalog(QVBoxLayout *layout);
    void addBackups(QVBoxLayout *layout);
    void chooseCatalog(bool isNew);
    void backUp();
    void askToRestore();
    void restore();
    void say(const Result<void> &done, const QString &sentence);
    void refresh();

    LibraryState &m_state;
    QListWidget *m_backups;
    QPushButton *m_make;
    QPushButton *m_restore;
    NoticeBar *m_notice;
    QList<CatalogBackup> m_known;
    FilePath m_asked; // To be restored when the user says yes.
};
