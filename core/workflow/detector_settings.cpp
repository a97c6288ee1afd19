// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/detector_settings.h"

#include "core/catalog/settings_repository.h"
#include "core/faces/own_detector.h"

namespace {

const QString personNet = QStringLiteral("person-net"); // "off"
const QString ownDetector = QStringLiteral("detector"); // FilePath::toArgument().
const QString ownDetectorSha256 = QStringLiteral("detector-sha256");

} // namespace

Result<DetectorOptions> readDetectorOptions(Catalog &catalog)
{
    SettingsRepository settings(catalog);
    const Result<QString> people = settings.value(personNet);
    const Result<QString> own = settings.value(ownDetector);
    const Result<QString> ownSum = settings.value(ownDetectorSha256);
    for (const Result<QString> *value : {&people, &own, &ownSum}) {
        if (!*value)
            return failure(value->error());
    }
    DetectorOptions options;
    options.wantsPeople = *people != u"off";
    options.ownDetector = FilePath::fromArgument(*own);
    options.ownDetectorSha256 = ownSum->toLatin1();
    return options;
}

Result<void> setPersonNet(Catalog &catalog, bool isOn)
{
    return SettingsRepository(catalog).set(personNet, isOn ? QString() : QStringLiteral("off"));
}

Result<void> setOwnDetector(Catalog &catalog, const FilePath &file)
{
    QByteArray sum;
    if (!file.isEmpty()) {
        const Result<QByteArray> tried = tryOwnDetector(file);
        if (!tried)
            return failure(tried.error());
        sum = *tried;
    }
    return catalog.inTransaction([&]() -> Result<void> {
        SettingsRepository settings(catalog);
        const Result<void> saved = settings.set(ownDetector, file.toArgument());
        return saved ? settings.set(ownDetectorSha256, QString::fromLatin1(sum)) : saved;
    });
}
