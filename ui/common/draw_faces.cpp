// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/draw_faces.h"

#include "core/catalog/drawn_faces.h"
#include "ui/common/library_state.h"

#include <QCoreApplication>
#include <QUndoStack>

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(DrawFaces)
};

// Runs one change and shows it; false when it failed, which is told.
template <class Change>
bool change(LibraryState &state, PhotoId photo, Change deed)
{
    const Result<Catalog *> catalog = state.catalog();
    const Result<void> done = catalog ? deed(**catalog) : Result<void>(failure(catalog.error()));
    if (!done)
        Q_EMIT state.problemFound(done.error().message);
    state.reloadPhotos({photo});
    return done.has_value();
}

class DrawCommand : public QUndoCommand
{
public:
    DrawCommand(LibraryState &state, PhotoId photo, const Box &box)
        : QUndoCommand(Texts::tr("Draw a face"))
        , m_state(state)
        , m_photo(photo)
        , m_box(box)
    {
    }

    void redo() override
    {
        const bool isDone = change(m_state, m_photo, [this](Catalog &catalog) -> Result<void> {
            if (m_face)
                return DrawnFaces(catalog).restore(*m_face);
            const Result<FaceRecord> face = DrawnFaces(catalog).add(m_photo, m_box);
            if (!face)
                return failure(face.error());
            m_face = *face;
            return {};
        });
        setObsolete(!isDone);
    }
    void undo() override
    {
        setObsolete(
            !change(m_state, m_photo, [this](Catalog &catalog) { return DrawnFaces(catalog).remove(m_face->id); }));
    }

private:
    LibraryState &m_state;
    PhotoId m_photo;
    Box m_box;
    std::optional<FaceRecord> m_face; // Once it was drawn.
};

class MoveCommand : public QUndoCommand
{
public:
    MoveCommand(LibraryState &state, const FaceRecord &before, const Box &box)
        : QUndoCommand(Texts::tr("Move a face"))
        , m_state(state)
        , m_before(before)
        , m_box(box)
    {
    }

    void redo() override
    {
        setObsolete(!change(m_state, m_before.photo,
                            [this](Catalog &catalog) { return DrawnFaces(catalog).place(m_before.id, m_box); }));
    }
    void undo() override
    {
        setObsolete(!change(m_state, m_before.photo,
                            [this](Catalog &catalog) { return DrawnFaces(catalog).placeBack(m_before); }));
    }

private:
    LibraryState &m_state;
    FaceRecord m_before;
    Box m_box;
};

} // namespace

void drawFace(LibraryState &state, QUndoStack &undo, PhotoId photo, const Box &box)
{
    undo.push(new DrawCommand(state, photo, box));
}

void moveFace(LibraryState &state, QUndoStack &undo, FaceId face, const Box &box)
{
    const Result<Catalog *> catalog = state.catalog();
    const Result<std::optional<FaceRecord>> before =
        catalog ? FaceRepository(**catalog).find(face) : Result<std::optional<FaceRecord>>(failure(catalog.error()));
    if (!before)
        Q_EMIT state.problemFound(before.error().message);
    else if (*before)
        undo.push(new MoveCommand(state, **before, box));
}
