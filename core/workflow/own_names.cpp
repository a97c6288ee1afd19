// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/own_names.h"

#include "core/catalog/catalog.h"
#include "core/catalog/settings_repository.h"

#include <QCoreApplication>

namespace {

const QString setting = QStringLiteral("own-names"); // One a line.

Result<void> save(Catalog &catalog, const QStringList &names)
{
    return SettingsRepository(catalog).set(setting, names.join(u'\n'));
}

} // namespace

Result<QStringList> readOwnNames(Catalog &catalog)
{
    const Result<QString> names = SettingsRepository(catalog).value(setting);
    if (!names)
        return failure(names.error());
    return names->split(u'\n', Qt::SkipEmptyParts);
}

Result<void> addOwnNames(Catalog &catalog, const QStringList &names)
{
    return catalog.inTransaction([&]() -> Result<void> {
        Result<QStringList> all = readOwnNames(catalog);
        if (!all)
            return failure(all.error());
        for (const QString &name : names) {
            const QString plain = name.simplified();
            if (!plain.isEmpty() && !all->contains(plain, Qt::CaseInsensitive))
                all->append(plain);
        }
        return save(catalog, *all);
    });
}

Result<void> removeOwnNames(Catalog &catalog, const QStringList &names)
{
    return catalog.inTransaction([&]() -> Result<void> {
        Result<QStringList> all = readOwnNames(catalog);
        if (!all)
            return failure(all.error());
        for (const QString &name : names) {
            const QString plain = name.simplified();
            if (all->removeIf([&](const QString &one) { return one.compare(plain, Qt::CaseInsensitive) == 0; }) == 0)
                return failure(ErrorKind::NotFound,
                               QCoreApplication::translate("Relicense", "“%1” is not among your names.").arg(plain));
        }
        return save(catalog, *all);
    });
}
