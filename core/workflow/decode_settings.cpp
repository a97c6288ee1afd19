// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/decode_settings.h"

#include "core/catalog/settings_repository.h"

namespace {

const QString maxMegapixels = QStringLiteral("max-megapixels");

} // namespace

Result<DecodeLimits> readDecodeLimits(Catalog &catalog)
{
    const Result<QString> value = SettingsRepository(catalog).value(maxMegapixels);
    if (!value)
        return failure(value.error());
    DecodeLimits limits;
    if (const std::optional<int> megapixels = megapixelsFrom(*value))
        limits.maxPixels = qint64(*megapixels) * 1'000'000;
    return limits;
}

Result<void> setMaxMegapixels(Catalog &catalog, int megapixels)
{
    const bool isDefault = qint64(megapixels) * 1'000'000 == DecodeLimits().maxPixels;
    return SettingsRepository(catalog).set(maxMegapixels, isDefault ? QString() : QString::number(megapixels));
}

std::optional<int> megapixelsFrom(const QString &text)
{
    bool isNumber = false;
    const int megapixels = text.toInt(&isNumber);
    return isNumber && megapixels >= 1 && megapixels <= mostMegapixels ? std::optional(megapixels) : std::nullopt;
}
