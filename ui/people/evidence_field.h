// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/base/file_path.h"
#include "core/people/consent_details.h"

#include <QFrame>

class JobRunner;
class QLabel;
class QVBoxLayout;

// The signed form and what else shows the answer, as files: chosen or dropped. A copy of each is kept in the catalog's
// store, where its SHA-256 says later whether it is still the same.
class EvidenceField : public QFrame
{
    Q_OBJECT

public:
    EvidenceField(JobRunner &runner, FilePath catalog, QWidget *parent = nullptr);

    void addFile(const FilePath &file); // Copies it in a job.
    void clear();
    const QList<Evidence> &evidence() const { return m_evidence; } // Without those still being copied.
    bool isReading() const { return m_reading > 0; }

Q_SIGNALS:
    void changed();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void choose();
    void take(const Result<Evidence> &kept);
    void showFiles();

    JobRunner &m_runner;
    FilePath m_catalog;
    QList<Evidence> m_evidence;
    int m_reading = 0;
    int m_generation = 0; // Files that were asked for before clear() are not taken any more.
    QVBoxLayout *m_files;
    QLabel *m_detail;
};
