// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>

// Translation context of the sentences of the use cases.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Workflow)
};
