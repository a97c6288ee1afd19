// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/photos/find_photos.h"

#include <QDialog>

// What went wrong, as files that could not be read: one line each with its reason; can be copied as text.
class ProblemList : public QDialog
{
    Q_OBJECT

public:
    ProblemList(const QList<FileProblem> &problems, QWidget *parent);
    // Of a task with this title.
    ProblemList(const QString &task, const QStringList &problems, QWidget *parent);

private:
    void build(const QString &heading, const QString &note, const QStringList &lines);
};
