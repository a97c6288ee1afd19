// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>

// Context of the translated sentences of this folder.
struct CatalogText
{
    Q_DECLARE_TR_FUNCTIONS(Catalog)
};
