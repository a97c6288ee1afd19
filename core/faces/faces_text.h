// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>

// Context of this topic's sentences for translators.
struct Faces
{
    Q_DECLARE_TR_FUNCTIONS(Faces)
};
