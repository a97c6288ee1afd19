// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/page.h"
#include "ui/publish/publish_overview.h"
#include "ui/publish/save_check.h"

#include <QTimer>

class ExportPanel;
class ExportResult;
class FindingList;
class LedgerView;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTabWidget;
class TextsPanel;
class VerdictSummary;

// What stops the photos on their way to the destination, what mends it, and the export of what is clear.
class PublishPage : public Page
{
    Q_OBJECT

public:
    explicit PublishPage(const PageContext &context, QWidget *parent = nullptr);

    void activate() override;
    // Saves what the buttons of the panel ask for, without asking for a file.
    void saveReport(ReportFormat format, const FilePath &file);

private:
    QWidget *makeFindings();
    QWidget *makePanel();
    void connectPanel();
    void refreshSoon();
    void refresh();
    void groupPhotos();
    void showOverview(const PublishOverview &overview);
    PhotoList photosInScope() const;
    void mend(MendingStep step, const QList<PhotoId> &photos);
    void acceptGroup(const FindingGroup &group);
    void revokeGroup(const FindingGroup &group);
    void chooseFolder();
    void exportCopies();
    void showPreview();
    void askForBaseline();
    void editProfiles();
    void askAndSaveReport(ReportFormat format);

    PageContext m_context;
    LibraryState &m_state;
    QUndoStack &m_undo;
    QTimer m_refresh; // Many photos change one by one while a scan runs.
    VerdictSummary *m_summary;
    QLabel *m_scope;
    ExportResult *m_result;
    FindingList *m_findings;
    ExportPanel *m_panel;
    TextsPanel *m_texts;
    LedgerView *m_ledger;
    QPushButton *m_baseline;
    QStackedWidget *m_center;
    QTabWidget *m_tabs;
    int m_overview = 0; // Counts those that were asked for: an older one is not shown.
    bool m_isGrouping = false;
    QString m_keptOf; // The destination whose choice of what to keep was proposed.
};
