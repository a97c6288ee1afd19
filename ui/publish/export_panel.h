// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/check/profile.h"
#include "core/publish/export_copy.h"
#include "ui/publish/save_check.h"

#include <QFrame>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class WordBoxes;

// The first tab of the right panel: where to, how copies are made, the button.
class ExportPanel : public QFrame
{
    Q_OBJECT

public:
    explicit ExportPanel(QWidget *parent = nullptr);

    void setProfiles(const QList<Profile> &profiles, const QString &current);
    void setKept(const QStringList &words); // What the destination keeps: the proposal.
    void setCover(CoverStyle style);
    void setFolder(const FilePath &folder);
    // How many photos are clear, and how many are not: of those some may only wait for covered faces.
    void setCounts(int clear, int uncleared);
    void setBusy(bool busy);
    CopyOptions options() const; // The folder is empty until one was chosen.

Q_SIGNALS:
    void profileChosen(const QString &id);
    void chooseFolderRequested();
    void exportRequested();
    void previewRequested(); // How covered faces will look.
    void editProfilesRequested();
    void saveReportRequested(ReportFormat format);

private:
    QWidget *makeProfileField();
    QWidget *makeFolderField();
    QWidget *makeNaming();
    void fillChoices();
    QWidget *makeReportButtons();
    void updateButton();

    FilePath m_folder;
    int m_clear = 0;
    int m_uncleared = 0;
    bool m_isBusy = false;
    QComboBox *m_profile;
    QLineEdit *m_folderText;
    QComboBox *m_cover;
    QPushButton *m_preview;
    QComboBox *m_size;
    QLineEdit *m_pattern;
    QLabel *m_patternHint;
    QComboBox *m_conflict;
    QCheckBox *m_again;
    WordBoxes *m_keep;
    QPushButton *m_export;
    QLabel *m_hint;
};
