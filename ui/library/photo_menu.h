// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"
#include "ui/common/library_state.h"

#include <functional>

class QMenu;
class QWidget;

// What can be done with the selected photos, as the menu of the grid; open shows the photo the menu was asked for.
// Deletes itself when it closes.
QMenu *photoMenu(LibraryState &state, PhotoId current, const std::function<void(PhotoId)> &open, QWidget *parent);
