// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/relicense.h"

#include <QObject>

#include <functional>
#include <memory>

class LibraryState;

enum class SessionDeed
{
    Write,
    Undo,
    Resume
};

// Writes, undoes and resumes sessions in jobs, one at a time; the library is read again afterwards.
class SessionRunner : public QObject
{
    Q_OBJECT

public:
    explicit SessionRunner(LibraryState &state, QObject *parent = nullptr);

    bool isBusy() const { return m_isBusy; }
    void write(const std::shared_ptr<const RelicensePlan> &plan);
    void undo(const SessionRecord &session);
    // photos: only what was written to these; none named: the whole session.
    void undo(SessionId session, const QString &title, const QSet<FilePath> &photos = {});
    void resume(const SessionRecord &session);

Q_SIGNALS:
    void busyChanged();
    void finished(SessionDeed deed, const SessionReport &report);

private:
    using Work = std::function<SessionReport(Library &, JobControl &)>;

    void run(SessionDeed deed, const QString &title, const Work &work);

    LibraryState &m_state;
    bool m_isBusy = false;
};
