// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/base/file_path.h"
#include "core/people/consent_details.h"

#include <QFrame>

class ElidedLabel;
class JobRunner;
class QLabel;
class QPushButton;

// The signed form, as file: chosen or dropped. A copy is kept in the catalog's store, where its SHA-256 says later
// whether it is still the same.
class EvidenceField : public QFrame
{
    Q_OBJECT

public:
    EvidenceField(JobRunner &runner, FilePath catalog, QWidget *parent = nullptr);

    void setFile(const FilePath &file); // Copies it in a job.
    void clear();
    const std::optional<Evidence> &evidence() const { return m_evidence; } // None while it is still being copied.
    bool isReading() const { return m_isReading; }

Q_SIGNALS:
    void changed();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void choose();
    void take(const FilePath &file, const Result<Evidence> &kept);

    JobRunner &m_runner;
    FilePath m_catalog;
    FilePath m_file;
    std::optional<Evidence> m_evidence;
    bool m_isReading = false;
    ElidedLabel *m_name;
    QLabel *m_detail;
    QPushButton *m_clear;
};
