// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/file_path.h"

#include <QString>

#include <functional>

class QWidget;

// Dialogs for files that hold nothing up: take is called with what was chosen, and not at all when nothing was. Jobs
// and timers go on, and the answer goes nowhere when parent is gone by then.
using TakeFile = std::function<void(const FilePath &file)>;

// start: where the dialog begins; empty: where the last one ended.
void chooseFolder(QWidget *parent, const QString &title, const FilePath &start, const TakeFile &take);
// Calls take for each file.
void chooseFiles(QWidget *parent, const QString &title, const QString &filter, const TakeFile &take);
void chooseFile(QWidget *parent, const QString &title, const QString &filter, const TakeFile &take);
void chooseNewFile(QWidget *parent, const QString &title, const QString &suggestedName, const QString &filter,
                   const TakeFile &take);
