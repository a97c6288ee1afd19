// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/recognition.h"

#include "core/catalog/settings_repository.h"
#include "core/workflow/workflow_text.h"

namespace {

const QString recognition = QStringLiteral("recognition"); // "on"
const QString embedding = QStringLiteral("embedding");     // FilePath::toArgument().
const QString embeddingSha256 = QStringLiteral("embedding-sha256");

} // namespace

Result<RecognitionSettings> readRecognition(Catalog &catalog)
{
    SettingsRepository settings(catalog);
    const Result<QString> state = settings.value(recognition);
    const Result<QString> file = settings.value(embedding);
    const Result<QString> sum = settings.value(embeddingSha256);
    for (const Result<QString> *value : {&state, &file, &sum}) {
        if (!*value)
            return failure(value->error());
    }
    return RecognitionSettings{*state == u"on" && !file->isEmpty(), FilePath::fromArgument(*file), sum->toLatin1()};
}

Result<void> setOwnEmbedding(Catalog &catalog, const FilePath &file)
{
    QByteArray sum;
    if (!file.isEmpty()) {
        const Result<QByteArray> tried = tryOwnEmbedding(file);
        if (!tried)
            return failure(tried.error());
        sum = *tried;
    }
    return catalog.inTransaction([&]() -> Result<void> {
        SettingsRepository settings(catalog);
        const QList<std::pair<QString, QString>> values{
            {recognition, QString()}, {embedding, file.toArgument()}, {embeddingSha256, QString::fromLatin1(sum)}};
        for (const auto &[name, value] : values) {
            const Result<void> saved = settings.set(name, value);
            if (!saved)
                return saved;
        }
        return {};
    });
}

Result<void> setRecognition(Catalog &catalog, bool isOn)
{
    const Result<RecognitionSettings> now = readRecognition(catalog);
    if (!now)
        return failure(now.error());
    if (isOn && now->embedding.isEmpty()) {
        return failure(ErrorKind::Invalid,
                       Text::tr("No model that compares faces is chosen, and none is shipped. Choose one of your own "
                                "first: clearframe-cli settings embedding FILE."));
    }
    return SettingsRepository(catalog).set(recognition, isOn ? QStringLiteral("on") : QString());
}

QString recognitionNotice()
{
    return Text::tr(
        "Comparing faces by a model processes biometric data.\n"
        "In the European Union this falls under Article 9 of the General Data Protection Regulation: it is forbidden "
        "unless an exception applies, as a rule the explicit consent of every person in the photos, beforehand and "
        "also of those in the background. Purely personal use at home is outside that law; work for a school, a club, "
        "a customer or a publication is not. The United Kingdom and Switzerland have like rules; Illinois, Texas and "
        "Washington in the United States ask for notice and consent. For children a guardian decides.\n"
        "The model is yours: whose faces it was trained on, whether they were asked, and how often it errs, and on "
        "whom, you have to know. Clearframe ships none.\n"
        "Clearframe compares faces of one shoot on this computer, offers what is alike as a question, keeps no "
        "measurement of any face and exports none. It decides nothing by itself.\n"
        "This is no legal advice.");
}

Result<std::unique_ptr<FaceEmbedding>> loadRecognition(Catalog &catalog)
{
    const Result<RecognitionSettings> settings = readRecognition(catalog);
    if (!settings)
        return failure(settings.error());
    if (!settings->isOn)
        return std::unique_ptr<FaceEmbedding>();
    return loadOwnEmbedding(settings->embedding, settings->embeddingSha256);
}
