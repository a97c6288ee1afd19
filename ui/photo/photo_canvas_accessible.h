// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class PhotoCanvas;

// Makes the face boxes of every PhotoCanvas known to screen readers: as buttons "Face 1 of 3: undecided" in it, which
// can be focused and pressed. To be called before the first canvas is asked for; more calls do nothing.
void installPhotoCanvasAccessibility();

// Tells that a face box has the focus now.
void tellFaceFocus(PhotoCanvas &canvas, int face);
