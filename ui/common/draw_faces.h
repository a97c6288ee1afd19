// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/box.h"
#include "core/base/ids.h"

class LibraryState;
class QUndoStack;

// Faces drawn or moved by hand, each as a step that can be undone; errors are told through
// LibraryState::problemFound(). Boxes are 0..1 of the upright picture.
void drawFace(LibraryState &state, QUndoStack &undo, PhotoId photo, const Box &box);
void moveFace(LibraryState &state, QUndoStack &undo, FaceId face, const Box &box);
