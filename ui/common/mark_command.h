// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/photos/photo_marks.h"
#include "ui/common/page.h"

#include "core/base/ids.h"

#include <QHash>
#include <QUndoCommand>

#include <optional>

class LibraryState;

// What a key or menu line gives to photos: stars or a flag, the other stays.
struct MarkChange
{
    std::optional<int> stars = {};
    std::optional<PhotoFlag> flag = {};
};

// 0 to 5 give stars; P picks, X rejects, U takes the flag away.
std::optional<MarkChange> markChangeOfKey(int key);
// "3 stars", "Pick", "Reject", "No flag".
QString markChangeTitle(const MarkChange &change);

// Gives marks as one step that can be undone.
class MarkCommand : public QUndoCommand
{
public:
    MarkCommand(LibraryState &state, const QList<PhotoId> &photos, const MarkChange &change);

    void redo() override;
    void undo() override;

private:
    void apply(const QHash<PhotoId, PhotoMarks> &marks);

    LibraryState &m_state;
    QHash<PhotoId, PhotoMarks> m_before;
    QHash<PhotoId, PhotoMarks> m_after;
};

// Puts it on the undo stack; without photos nothing happens.
void giveMarks(const PageContext &context, const QList<PhotoId> &photos, const MarkChange &change);
