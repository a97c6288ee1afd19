// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/people/photo_coverage.h"
#include "ui/common/library_state.h"

#include <QWidget>

class ElidedLabel;
class OptionalDate;
class QComboBox;

// Which photos an answer speaks of: all, those of a folder, those of some days, or those selected in the library.
class CoverageField : public QWidget
{
    Q_OBJECT

public:
    explicit CoverageField(LibraryState &state, QWidget *parent = nullptr);

    void reset();
    PhotoCoverage coverage() const;
    void setFolder(const FilePath &folder); // Also chooses "folder".

private:
    enum class Choice
    {
        All,
        Folder,
        Days,
        Selection
    };

    void chooseFolder();
    void update();
    Choice choice() const;

    LibraryState &m_state;
    QComboBox *m_choice;
    QWidget *m_folderRow;
    ElidedLabel *m_folderName;
    FilePath m_folder;
    QWidget *m_days;
    OptionalDate *m_from;
    OptionalDate *m_until;
    class QLabel *m_hint;
};
