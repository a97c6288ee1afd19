// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/file_path.h"
#include "ui/common/page.h"

#include <QList>

class GroupList;
class InterruptedNotice;
class LicenseForm;
class NoticeBar;
class PreviewGroupsModel;
class PreviewModel;
class QCheckBox;
class QLabel;
class QComboBox;
class QPushButton;
class QStackedWidget;
class QTabWidget;
class EmptyState;
class RefusalList;
class SessionLog;
class SessionResult;
class SessionRunner;
class WritePreview;

// Choose a license, see every change field by field, write, undo.
class LicensePage : public Page
{
    Q_OBJECT

public:
    explicit LicensePage(const PageContext &context, QWidget *parent = nullptr);

    void activate() override;

private:
    QWidget *makeChanges();
    QWidget *makeHeadline();
    QWidget *makeFooter();
    void scopeChanged();
    void requestPreview();
    void showPreview();
    void showHeadline();
    void showWarnings();
    void showStatements();
    void updateButton();
    int previewIndex() const; // Of the stack: by kind or by file, as was chosen.
    void readSettings();
    void saveSettings();

    LibraryState &m_state;
    SessionRunner *m_sessions;
    WritePreview *m_preview;
    PreviewModel *m_model;
    PreviewGroupsModel *m_kinds;
    LicenseForm *m_form;
    InterruptedNotice *m_interrupted;
    SessionResult *m_result;
    NoticeBar *m_warnings;
    RefusalList *m_refusals;
    GroupList *m_groups;
    QCheckBox *m_isOwner; // Shown when photos wait for such a statement of the user.
    QCheckBox *m_despitePublicDomain;
    QLabel *m_headline;
    QLabel *m_methods;
    QComboBox *m_filter;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QPushButton *m_write;
    SessionLog *m_log;
    QTabWidget *m_tabs;
    QList<FilePath> m_paths; // What the preview is about.
    bool m_hasSettings = false;
    bool m_isStale = true; // The scope changed while another page was in front.
};
