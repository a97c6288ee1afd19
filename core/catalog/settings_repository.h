// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QString>

class Catalog;

// What the user chose for this library.
class SettingsRepository
{
public:
    explicit SettingsRepository(Catalog &catalog);

    Result<QString> value(const QString &name);                  // Empty: not chosen.
    Result<void> set(const QString &name, const QString &value); // Empty: back to the default.

private:
    Catalog &m_catalog;
};
