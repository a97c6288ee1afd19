// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTreeView>

class PreviewGroupsModel;

// The preview by kind of change: what goes is struck out, what comes is marked; the files unfold below.
class PreviewTree : public QTreeView
{
    Q_OBJECT

public:
    explicit PreviewTree(PreviewGroupsModel *model, QWidget *parent = nullptr);
};
