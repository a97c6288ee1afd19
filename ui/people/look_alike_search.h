// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/base/file_path.h"
#include "ui/common/library_state.h"

#include <QObject>
#include <QSet>
#include <QTimer>

class JobRunner;

// Who a face may be, from clothes, time and place in the same shoot (core/workflow/similar_faces.h). A guess: offered,
// marked as such, and never taken without the user.
struct LookAlikes
{
    FaceId face;
    PersonId person; // Decided for the likeliest face that was decided; not valid: none was.
    QString why;     // "clothes of much the same color, 12 seconds apart"
    QSet<FaceId> undecided;
};

// Looks for look-alikes of one face after another, in jobs, the newest wish first.
class LookAlikeSearch : public QObject
{
    Q_OBJECT

public:
    explicit LookAlikeSearch(LibraryState &state, QObject *parent = nullptr);

    void lookFor(FaceId face); // found() follows, unless another face is wanted first. Not valid: nothing is wanted.

Q_SIGNALS:
    void found(const LookAlikes &alike);

private:
    void search();

    LibraryState &m_state;
    FaceId m_wanted;
    QTimer m_rest; // Faces are answered quicker than shoots are searched.
    bool m_isSearching = false;
};
