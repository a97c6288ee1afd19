// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/base/ids.h"
#include "core/people/decision.h"

#include <QDateTime>
#include <QList>

class Catalog;

// One face of a batch of decisions.
struct DecisionChange
{
    qint64 batch = 0;
    FaceId face;
    PhotoId photo;
    Decision before;
    Decision after; // Without decidedAt: see recordedAt.
    QDateTime recordedAt;
    bool isUndone = false;
};

// What became of a batch that was taken back.
struct UndoneDecisions
{
    QList<DecisionChange> changes; // Taken back; empty: there was nothing left to take back.
    int kept = 0;                  // Faces that are gone or were decided otherwise since: left as they are.
};

// Every decision on faces that was ever recorded, in batches: what was decided together is taken back together.
class DecisionHistory
{
public:
    explicit DecisionHistory(Catalog &catalog);

    // For FaceRepository, inside its transaction.
    void add(const QList<DecisionChange> &batch);
    // Takes the newest batch back that was not taken back yet.
    Result<UndoneDecisions> undo();
    // The newest batches, newest first, the faces of a batch in their order.
    Result<QList<DecisionChange>> newest(int batches);
    // All that was decided on the faces of a photo, newest first.
    Result<QList<DecisionChange>> ofPhoto(PhotoId photo);

private:
    Catalog &m_catalog;
};
