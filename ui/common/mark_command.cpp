// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/mark_command.h"

#include "ui/common/library_state.h"

#include <QCoreApplication>
#include <QUndoStack>

namespace {

PhotoMarks changed(PhotoMarks marks, const MarkChange &change)
{
    if (change.stars)
        marks.stars = change.stars;
    if (change.flag)
        marks.flag = *change.flag;
    return marks;
}

} // namespace

std::optional<MarkChange> markChangeOfKey(int key)
{
    if (key >= Qt::Key_0 && key <= Qt::Key_5)
        return MarkChange{key - Qt::Key_0, {}};
    switch (key) {
    case Qt::Key_P:
        return MarkChange{{}, PhotoFlag::Pick};
    case Qt::Key_X:
        return MarkChange{{}, PhotoFlag::Reject};
    case Qt::Key_U:
        return MarkChange{{}, PhotoFlag::None};
    default:
        return std::nullopt;
    }
}

QString markChangeTitle(const MarkChange &change)
{
    if (change.stars && *change.stars > 0)
        return QCoreApplication::translate("MarkCommand", "%n star(s)", nullptr, *change.stars);
    if (change.stars)
        return QCoreApplication::translate("MarkCommand", "No stars");
    switch (change.flag.value_or(PhotoFlag::None)) {
    case PhotoFlag::Pick:
        return QCoreApplication::translate("MarkCommand", "Pick");
    case PhotoFlag::Reject:
        return QCoreApplication::translate("MarkCommand", "Reject");
    case PhotoFlag::None:
        break;
    }
    return QCoreApplication::translate("MarkCommand", "No flag");
}

MarkCommand::MarkCommand(LibraryState &state, const QList<PhotoId> &photos, const MarkChange &change)
    : QUndoCommand(markChangeTitle(change))
    , m_state(state)
{
    for (const PhotoId photo : photos) {
        const int row = state.rowOf(photo);
        if (row < 0)
            continue;
        const PhotoMarks before = state.photos().at(row).facts.marks;
        m_before.insert(photo, before);
        m_after.insert(photo, changed(before, change));
    }
}

void MarkCommand::redo()
{
    apply(m_after);
}

void MarkCommand::undo()
{
    apply(m_before);
}

void MarkCommand::apply(const QHash<PhotoId, PhotoMarks> &marks)
{
    if (const Result<void> done = m_state.setMarks(marks); !done) {
        setObsolete(true);
        Q_EMIT m_state.problemFound(done.error().message);
    }
}

void giveMarks(const PageContext &context, const QList<PhotoId> &photos, const MarkChange &change)
{
    if (!photos.isEmpty())
        context.undo.push(new MarkCommand(context.state, photos, change));
}
