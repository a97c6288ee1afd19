// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"
#include "ui/common/library_state.h"
#include "ui/common/page.h"

#include <functional>

class QMenu;
class QWidget;

// What the page does for the menu.
struct PhotoMenuDeeds
{
    std::function<void(PhotoId)> open;
    std::function<void()> compare;
};

// What can be done with the selected photos, as the menu of the grid; current is the photo the menu was asked for.
// Deletes itself when it closes.
QMenu *photoMenu(const PageContext &context, PhotoId current, const PhotoMenuDeeds &deeds, QWidget *parent);
