// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/decode_settings.h"
#include "core/workflow/detector_settings.h"

#include "app/cli/arguments.h"
#include "app/cli/command.h"
#include "app/cli/exit_status.h"
#include "app/cli/library_access.h"
#include "app/cli/terminal.h"

#include <QJsonObject>

namespace {

const QString personNet = QStringLiteral("person-net");
const QString detector = QStringLiteral("detector");
const QString maxMegapixels = QStringLiteral("max-megapixels");

int show(Catalog &catalog, bool asJson)
{
    const Result<DetectorOptions> options = readDetectorOptions(catalog);
    const Result<DecodeLimits> limits = readDecodeLimits(catalog);
    if (!options || !limits)
        return explain(options ? limits.error() : options.error());
    const qint64 megapixels = limits->maxPixels / 1'000'000;
    const QString people = options->wantsPeople ? QStringLiteral("on") : QStringLiteral("off");
    const QString own = options->ownDetector.isEmpty() ? QStringLiteral("none") : options->ownDetector.display();
    if (asJson) {
        Terminal::print(
            QJsonObject{{QStringLiteral("schema"), QStringLiteral("clearframe.settings/1")},
                        {personNet, people},
                        {maxMegapixels, megapixels},
                        {detector, own},
                        {QStringLiteral("detector-sha256"), QString::fromLatin1(options->ownDetectorSha256)}});
    } else {
        Terminal::print(QStringLiteral("max-megapixels  %1\nperson-net      %2\ndetector        %3")
                            .arg(QString::number(megapixels), people, own));
        if (!options->ownDetectorSha256.isEmpty())
            Terminal::print(QStringLiteral("                SHA-256 ") +
                            QString::fromLatin1(options->ownDetectorSha256));
    }
    return int(ExitStatus::Clear);
}

// Nothing: no such setting or value.
std::optional<Result<void>> choose(Catalog &catalog, const QString &name, const QString &value)
{
    if (name == personNet && (value == u"on" || value == u"off"))
        return setPersonNet(catalog, value == u"on");
    if (name == detector)
        return setOwnDetector(catalog, value == u"none" ? FilePath() : FilePath::fromArgument(value).absolute());
    if (const std::optional<int> megapixels = name == maxMegapixels ? megapixelsFrom(value) : std::nullopt)
        return setMaxMegapixels(catalog, *megapixels);
    return std::nullopt;
}

} // namespace

int runSettings(const QStringList &words)
{
    Arguments arguments(QStringLiteral("settings"),
                        QStringLiteral("Shows what this library's scans look with, or changes it."),
                        QStringLiteral("[NAME VALUE]"));
    arguments
        .option(QStringLiteral("json"),
                QStringLiteral("Prints the settings as one JSON object (clearframe.settings/1)."))
        .epilog(QStringLiteral(
            "max-megapixels N     open photos up to this size (300); \"scan --retry-failed\" tries refused ones again\n"
            "person-net on|off    look for people from behind or far off, too (on)\n"
            "detector FILE|none   a face detector of your own, asked beside the ones in the program (none)\n\n"
            "Your own detector is an ONNX file that keeps to this:\n"
            "  input   float32 [1][3][640][640]: red, green, blue, 0..1; the picture in the upper left corner, rest "
            "black\n"
            "  output  float32 [1][n][5] or [n][5]: left, top, right, bottom in pixels of the input, score 0..1\n"
            "It is tried when it is chosen; scans refuse it when the file changes later. Boxes from 0.5 on need a "
            "decision,\n"
            "from 0.3 on they are faint. After a change, \"scan --redo-older\" looks again at what was scanned "
            "before."));
    if (const std::optional<int> status = arguments.parse(words))
        return *status;
    const QStringList given = arguments.words();
    if (!given.isEmpty() && given.size() != 2)
        return arguments.wrongUse(QStringLiteral("Say the name of a setting and its new value, or nothing."));
    const Result<std::unique_ptr<Catalog>> catalog = openCatalogOf(arguments);
    if (!catalog)
        return explain(catalog.error());
    if (given.isEmpty())
        return show(**catalog, arguments.has(QStringLiteral("json")));
    const std::optional<Result<void>> chosen = choose(**catalog, given.at(0), given.at(1));
    if (!chosen)
        return arguments.wrongUse(
            QStringLiteral("There is no setting “%1” that can be “%2”.").arg(given.at(0), given.at(1)));
    if (!*chosen)
        return explain(chosen->error());
    return show(**catalog, arguments.has(QStringLiteral("json")));
}
