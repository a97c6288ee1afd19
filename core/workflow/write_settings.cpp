// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/write_settings.h"

#include "core/catalog/catalog.h"
#include "core/catalog/settings_repository.h"

#include <QStringList>

namespace {

const QString setting = QStringLiteral("write-options"); // Words, as "license set" knows them.

const QStringList sidecarWords{QStringLiteral("sidecars-auto"), QStringLiteral("sidecars-both"),
                               QStringLiteral("sidecars-never")};
const QStringList linkWords{QStringLiteral("hard-links-skip"), QStringLiteral("hard-links-change-all"),
                            QStringLiteral("hard-links-part")};
const QString onlySidecar = QStringLiteral("sidecar");
const QString readOnlySidecar = QStringLiteral("read-only-sidecar");
const QString keepMtime = QStringLiteral("keep-mtime");

} // namespace

Result<std::optional<WriteOptions>> readWriteSettings(Catalog &catalog)
{
    const Result<QString> stored = SettingsRepository(catalog).value(setting);
    if (!stored)
        return failure(stored.error());
    if (stored->isEmpty())
        return std::optional<WriteOptions>();
    WriteOptions options;
    for (const QString &word : stored->split(u' ')) {
        if (const qsizetype mode = sidecarWords.indexOf(word); mode >= 0)
            options.sidecars = Sidecars(mode);
        else if (const qsizetype links = linkWords.indexOf(word); links >= 0)
            options.hardLinks = HardLinks(links);
        options.prepare.alwaysSidecar |= word == onlySidecar;
        options.sidecarsForReadOnly |= word == readOnlySidecar;
        options.keepsModifiedTime |= word == keepMtime;
    }
    return std::optional(options);
}

Result<void> saveWriteSettings(Catalog &catalog, const std::optional<WriteOptions> &options)
{
    QStringList words;
    if (options) {
        words = {sidecarWords[int(options->sidecars)], linkWords[int(options->hardLinks)]};
        if (options->prepare.alwaysSidecar)
            words.append(onlySidecar);
        if (options->sidecarsForReadOnly)
            words.append(readOnlySidecar);
        if (options->keepsModifiedTime)
            words.append(keepMtime);
    }
    return SettingsRepository(catalog).set(setting, words.join(u' '));
}
