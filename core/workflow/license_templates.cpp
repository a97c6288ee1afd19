// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/license_templates.h"

#include "core/catalog/catalog.h"
#include "core/catalog/settings_repository.h"
#include "core/metadata/cbor_reader.h"
#include "core/metadata/rights_cbor.h"
#include "core/workflow/workflow_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QString setting = QStringLiteral("license-templates"); // CBOR as Base64.

QByteArray encoded(const QList<LicenseTemplate> &templates)
{
    QCborArray array;
    for (const LicenseTemplate &one : templates)
        array.append(QCborMap{{"name"_L1, one.name}, {"choice"_L1, toCbor(one.choice)}, {"default"_L1, one.isDefault}});
    return array.toCborValue().toCbor().toBase64();
}

Result<QList<LicenseTemplate>> decoded(const QString &stored)
{
    QList<LicenseTemplate> templates;
    const QCborArray array = QCborValue::fromCbor(QByteArray::fromBase64(stored.toLatin1())).toArray();
    for (const QCborValue &value : array) {
        CborReader reader(value);
        const QString name = reader.text("name"_L1);
        const bool isDefault = reader.flag("default"_L1);
        const Result<LicenseChoice> choice = licenseChoiceFromCbor(reader.value("choice"_L1));
        if (!choice || !reader.isSound())
            return CborReader::damaged();
        templates.append({name, *choice, isDefault});
    }
    return templates;
}

auto placeOf(QList<LicenseTemplate> &templates, const QString &name)
{
    return std::ranges::find_if(templates, [&](const LicenseTemplate &one) {
        return one.name.compare(name.simplified(), Qt::CaseInsensitive) == 0;
    });
}

tl::unexpected<Error> missing(const QList<LicenseTemplate> &templates, const QString &name)
{
    QStringList names;
    for (const LicenseTemplate &one : templates)
        names.append(one.name);
    return failure(
        ErrorKind::NotFound,
        names.isEmpty()
            ? Text::tr("There is no license template “%1”; none was saved yet.").arg(name)
            : Text::tr("There is no license template “%1”, only: %2.").arg(name, names.join(QStringLiteral(", "))));
}

// Reads, changes and writes in one transaction.
template <class Change>
Result<void> changed(Catalog &catalog, const Change &change)
{
    return catalog.inTransaction([&]() -> Result<void> {
        Result<QList<LicenseTemplate>> templates = readLicenseTemplates(catalog);
        if (!templates)
            return failure(templates.error());
        if (const Result<void> done = change(*templates); !done)
            return done;
        std::ranges::sort(*templates, [](const LicenseTemplate &a, const LicenseTemplate &b) {
            return a.name.localeAwareCompare(b.name) < 0;
        });
        return SettingsRepository(catalog).set(
            setting, templates->isEmpty() ? QString() : QString::fromLatin1(encoded(*templates)));
    });
}

} // namespace

Result<QList<LicenseTemplate>> readLicenseTemplates(Catalog &catalog)
{
    const Result<QString> stored = SettingsRepository(catalog).value(setting);
    if (!stored)
        return failure(stored.error());
    return decoded(*stored);
}

Result<LicenseTemplate> findLicenseTemplate(Catalog &catalog, const QString &name)
{
    Result<QList<LicenseTemplate>> templates = readLicenseTemplates(catalog);
    if (!templates)
        return failure(templates.error());
    const auto found = placeOf(*templates, name);
    return found == templates->end() ? Result<LicenseTemplate>(missing(*templates, name)) : *found;
}

Result<void> saveLicenseTemplate(Catalog &catalog, const QString &name, const LicenseChoice &choice)
{
    const QString plain = name.simplified();
    if (plain.isEmpty())
        return failure(ErrorKind::Invalid, Text::tr("A license template needs a name."));
    return changed(catalog, [&](QList<LicenseTemplate> &templates) -> Result<void> {
        if (const auto found = placeOf(templates, plain); found != templates.end())
            *found = {plain, choice, found->isDefault};
        else
            templates.append({plain, choice});
        return {};
    });
}

Result<void> renameLicenseTemplate(Catalog &catalog, const QString &name, const QString &newName)
{
    const QString plain = newName.simplified();
    if (plain.isEmpty())
        return failure(ErrorKind::Invalid, Text::tr("A license template needs a name."));
    return changed(catalog, [&](QList<LicenseTemplate> &templates) -> Result<void> {
        const auto found = placeOf(templates, name);
        if (found == templates.end())
            return missing(templates, name);
        if (const auto other = placeOf(templates, plain); other != templates.end() && other != found)
            return failure(ErrorKind::Invalid, Text::tr("There is a license template “%1” already.").arg(other->name));
        found->name = plain;
        return {};
    });
}

Result<void> removeLicenseTemplate(Catalog &catalog, const QString &name)
{
    return changed(catalog, [&](QList<LicenseTemplate> &templates) -> Result<void> {
        const auto found = placeOf(templates, name);
        if (found == templates.end())
            return missing(templates, name);
        templates.erase(found);
        return {};
    });
}

Result<void> setDefaultLicenseTemplate(Catalog &catalog, const QString &name)
{
    return changed(catalog, [&](QList<LicenseTemplate> &templates) -> Result<void> {
        const auto found = placeOf(templates, name);
        if (!name.isEmpty() && found == templates.end())
            return missing(templates, name);
        for (auto one = templates.begin(); one != templates.end(); ++one)
            one->isDefault = one == found;
        return {};
    });
}
