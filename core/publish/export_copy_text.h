// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>

// Context of the export's sentences for translators.
struct Export
{
    Q_DECLARE_TR_FUNCTIONS(Export)
};
