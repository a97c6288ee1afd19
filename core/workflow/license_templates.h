// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/metadata/rights_change.h"

#include <QList>

class Catalog;

// Answers of the License page kept under a name: "My usual".
struct LicenseTemplate
{
    QString name;
    LicenseChoice choice;
    bool isDefault = false; // The page begins with it; at most one.
};

// In the order of their names. Kept in the settings of the catalog.
Result<QList<LicenseTemplate>> readLicenseTemplates(Catalog &catalog);
// In any case; NotFound names those that are there.
Result<LicenseTemplate> findLicenseTemplate(Catalog &catalog, const QString &name);
// Takes the place of the one with the same name. Invalid: no name.
Result<void> saveLicenseTemplate(Catalog &catalog, const QString &name, const LicenseChoice &choice);
// Invalid: another one has that name.
Result<void> renameLicenseTemplate(Catalog &catalog, const QString &name, const QString &newName);
Result<void> removeLicenseTemplate(Catalog &catalog, const QString &name);
Result<void> setDefaultLicenseTemplate(Catalog &catalog, const QString &name); // Empty: none is the default.
