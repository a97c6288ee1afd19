// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/pixel_limit.h"

#include "core/workflow/decode_settings.h"

Result<std::optional<DecodeLimits>> limitsOf(const Arguments &arguments)
{
    const QString option = QStringLiteral("max-megapixels");
    if (!arguments.has(option))
        return std::optional<DecodeLimits>();
    const std::optional<int> megapixels = megapixelsFrom(arguments.value(option));
    if (!megapixels)
        return failure(ErrorKind::Invalid,
                       QStringLiteral("“%1” is no size: --max-megapixels takes a whole number from 1 to %2.")
                           .arg(arguments.value(option), QString::number(mostMegapixels)));
    return std::optional(DecodeLimits{qint64(*megapixels) * 1'000'000});
}
