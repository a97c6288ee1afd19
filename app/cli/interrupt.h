// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class JobControl;

// While it lives, Ctrl-C (and SIGTERM) stops the job instead of the program; a second one ends the program at once.
class InterruptStopsJob
{
public:
    explicit InterruptStopsJob(JobControl &job);
    ~InterruptStopsJob();
    InterruptStopsJob(const InterruptStopsJob &) = delete;
    InterruptStopsJob &operator=(const InterruptStopsJob &) = delete;
    bool wasInterrupted() const;

private:
    struct Private;
    Private *d;
};
