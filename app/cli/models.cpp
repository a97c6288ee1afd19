// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/faces/model_list.h"

#include "app/cli/arguments.h"
#include "app/cli/command.h"
#include "app/cli/exit_status.h"
#include "app/cli/terminal.h"

#include <QJsonArray>

namespace {

QJsonObject modelJson(const ModelProvenance &model)
{
    return {{QStringLiteral("name"), model.name},
            {QStringLiteral("finds"), model.finds},
            {QStringLiteral("license"), model.license},
            {QStringLiteral("source"), model.source},
            {QStringLiteral("trained-on"), model.trainedOn},
            {QStringLiteral("sha256"), QString::fromLatin1(model.file.sha256)}};
}

void printModel(const ModelProvenance &model)
{
    Terminal::print(QStringLiteral("%1: %2\n  license    %3\n  source     %4\n  trained on %5\n  SHA-256    %6")
                        .arg(model.name, model.finds, model.license, model.source, model.trainedOn,
                             QString::fromLatin1(model.file.sha256)));
}

} // namespace

int runModels(const QStringList &words)
{
    Arguments arguments(QStringLiteral("models"),
                        QStringLiteral("Lists the detection models in this program: where they come from, under which\n"
                                       "license, and what they were trained on."));
    arguments
        .option(QStringLiteral("json"), QStringLiteral("Prints the result as one JSON object (clearframe.models/1)."))
        .epilog(QStringLiteral(
            "They find that there is a face or a person, not whose. A model that tells people apart is not\n"
            "shipped: those to be had were trained on photos of people whom nobody asked."));
    if (const std::optional<int> status = arguments.parse(words))
        return *status;
    if (!arguments.has(QStringLiteral("json"))) {
        for (const ModelProvenance &model : shippedModels())
            printModel(model);
        return int(ExitStatus::Clear);
    }
    QJsonArray models;
    for (const ModelProvenance &model : shippedModels())
        models.append(modelJson(model));
    Terminal::print(QJsonObject{{QStringLiteral("schema"), QStringLiteral("clearframe.models/1")},
                                {QStringLiteral("models"), models}});
    return int(ExitStatus::Clear);
}
