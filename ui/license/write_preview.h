// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/relicense.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

class Job;
class LibraryState;

// What is to be written. Nothing to plan: neither a license nor faces.
struct WriteWish
{
    std::optional<LicenseChoice> license;
    bool faces = false; // The faces that have a decision, instead of a license.
    bool withNames = false;
    RelicenseConfirmation confirmed = {};
    WriteOptions options = {};
};

// Plans a write in the background whenever what is asked for has changed, a moment after the last change; the plan
// before is stopped. Holds the newest finished plan.
class WritePreview : public QObject
{
    Q_OBJECT

public:
    explicit WritePreview(LibraryState &state, QObject *parent = nullptr);
    ~WritePreview() override;

    void request(const QList<FilePath> &paths, const WriteWish &wish);
    // Null while there is none.
    const std::shared_ptr<const RelicensePlan> &plan() const { return m_plan; }
    bool isRunning() const { return m_timer.isActive() || m_job; }

Q_SIGNALS:
    void changed();                       // plan() or isRunning() did.
    void failed(const QString &sentence); // The library could not be opened, …

private:
    using Outcome = Result<std::shared_ptr<const RelicensePlan>>;

    void start();
    void stop();
    void take(const Outcome &outcome);

    LibraryState &m_state;
    QTimer m_timer;
    QList<FilePath> m_paths;
    WriteWish m_wish;
    std::shared_ptr<Job> m_job;
    std::shared_ptr<const RelicensePlan> m_plan;
};
