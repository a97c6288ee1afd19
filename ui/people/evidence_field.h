// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/base/file_path.h"

#include <QFrame>

class ElidedLabel;
class JobRunner;
class QLabel;
class QPushButton;

// The signed form, as file: chosen or dropped. Its SHA-256 says later whether it is still the same. The file stays
// where it is; only its name and hash are kept.
class EvidenceField : public QFrame
{
    Q_OBJECT

public:
    explicit EvidenceField(JobRunner &runner, QWidget *parent = nullptr);

    void setFile(const FilePath &file); // Reads it in a job.
    void clear();
    QString evidence() const; // Empty while there is none, or it is still being read.
    QString sha256() const { return m_sha256; }
    bool isReading() const { return m_isReading; }

Q_SIGNALS:
    void changed();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void choose();
    void take(const FilePath &file, const Result<QString> &hash);

    JobRunner &m_runner;
    FilePath m_file;
    QString m_sha256; // Hex.
    bool m_isReading = false;
    ElidedLabel *m_name;
    QLabel *m_detail;
    QPushButton *m_clear;
};
