// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

// Gives the main controls of the window their “What is this?” texts. Here in one place, so that they tell one story.
void explainControls(QWidget *window);

// Shows the text of what has the focus, or of the nearest thing around it; when there is none, the pointer asks.
void explainFocus(QWidget *window);
