// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>

// The translation context of this topic's sentences.
struct WorkerText
{
    Q_DECLARE_TR_FUNCTIONS(Workers)
};
