// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/popup.h"

class QUndoStack;

// All that was done and can be undone, the latest at the bottom; a click goes back to there, or forward again.
class UndoHistory : public Popup
{
    Q_OBJECT

public:
    UndoHistory(QUndoStack &undo, QWidget *parent);
};
