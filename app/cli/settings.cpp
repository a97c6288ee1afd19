// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/backups.h"
#include "core/workflow/decode_settings.h"
#include "core/workflow/detector_settings.h"
#include "core/workflow/recognition.h"

#include "app/cli/arguments.h"
#include "app/cli/command.h"
#include "app/cli/exit_status.h"
#include "app/cli/library_access.h"
#include "app/cli/terminal.h"

#include <QJsonObject>

namespace {

const QString personNet = QStringLiteral("person-net");
const QString detector = QStringLiteral("detector");
const QString embedding = QStringLiteral("embedding");
const QString recognition = QStringLiteral("recognition");
const QString understood = QStringLiteral("i-have-read-this");
const QString backups = QStringLiteral("backups");
const QString maxMegapixels = QStringLiteral("max-megapixels");

QString nameOf(const FilePath &file)
{
    return file.isEmpty() ? QStringLiteral("none") : file.display();
}

void printFile(const QString &title, const FilePath &file, const QByteArray &sha256)
{
    Terminal::print(title + nameOf(file));
    if (!sha256.isEmpty())
        Terminal::print(QStringLiteral("                SHA-256 ") + QString::fromLatin1(sha256));
}

int show(Catalog &catalog, bool asJson)
{
    const Result<DetectorOptions> options = readDetectorOptions(catalog);
    const Result<DecodeLimits> limits = readDecodeLimits(catalog);
    const Result<RecognitionSettings> faces = readRecognition(catalog);
    const Result<int> kept = readBackupsKept(catalog);
    if (!options || !limits || !faces || !kept)
        return explain(!options ? options.error() : !limits ? limits.error() : !faces ? faces.error() : kept.error());
    const qint64 megapixels = limits->maxPixels / 1'000'000;
    const auto onOff = [](bool isOn) { return isOn ? QStringLiteral("on") : QStringLiteral("off"); };
    if (asJson) {
        Terminal::print(
            QJsonObject{{QStringLiteral("schema"), QStringLiteral("clearframe.settings/1")},
                        {personNet, onOff(options->wantsPeople)},
                        {maxMegapixels, megapixels},
                        {detector, nameOf(options->ownDetector)},
                        {QStringLiteral("detector-sha256"), QString::fromLatin1(options->ownDetectorSha256)},
                        {embedding, nameOf(faces->embedding)},
                        {QStringLiteral("embedding-sha256"), QString::fromLatin1(faces->embeddingSha256)},
                        {recognition, onOff(faces->isOn)},
                        {backups, *kept}});
        return int(ExitStatus::Clear);
    }
    Terminal::print(QStringLiteral("max-megapixels  %1\nperson-net      %2")
                        .arg(QString::number(megapixels), onOff(options->wantsPeople)));
    printFile(QStringLiteral("detector        "), options->ownDetector, options->ownDetectorSha256);
    printFile(QStringLiteral("embedding       "), faces->embedding, faces->embeddingSha256);
    Terminal::print(QStringLiteral("recognition     %1\nbackups         %2").arg(onOff(faces->isOn)).arg(*kept));
    return int(ExitStatus::Clear);
}

// Nothing: no such setting or value.
std::optional<Result<void>> choose(Catalog &catalog, const QString &name, const QString &value)
{
    if (name == personNet && (value == u"on" || value == u"off"))
        return setPersonNet(catalog, value == u"on");
    if (name == detector)
        return setOwnDetector(catalog, value == u"none" ? FilePath() : FilePath::fromArgument(value).absolute());
    if (name == embedding)
        return setOwnEmbedding(catalog, value == u"none" ? FilePath() : FilePath::fromArgument(value).absolute());
    if (name == recognition && (value == u"on" || value == u"off"))
        return setRecognition(catalog, value == u"on");
    bool isNumber = false;
    if (const int kept = value.toInt(&isNumber); name == backups && isNumber && kept >= 0 && kept <= mostBackups)
        return setBackupsKept(catalog, kept);
    if (const std::optional<int> megapixels = name == maxMegapixels ? megapixelsFrom(value) : std::nullopt)
        return setMaxMegapixels(catalog, *megapixels);
    return std::nullopt;
}

} // namespace

int runSettings(const QStringList &words)
{
    Arguments arguments(QStringLiteral("settings"),
                        QStringLiteral("Shows the settings of this library, or changes one."),
                        QStringLiteral("[NAME VALUE]"));
    arguments
        .option(QStringLiteral("json"),
                QStringLiteral("Prints the settings as one JSON object (clearframe.settings/1)."))
        .option(understood,
                QStringLiteral("For \"recognition on\": you have read what it means in law, which it prints "
                               "otherwise."))
        .epilog(QStringLiteral(
            "max-megapixels N     open photos up to this size (300); \"scan --retry-failed\" tries refused ones again\n"
            "person-net on|off    look for people from behind or far off, too (on)\n"
            "detector FILE|none   a face detector of your own, asked beside the ones in the program (none)\n"
            "embedding FILE|none  a model of your own that compares faces; none is shipped (none)\n"
            "recognition on|off   let \"face similar\" ask that model, not only the clothes (off)\n"
            "backups N            keep this many backups beside the catalog, one a week; 0: none by itself (4)\n\n"
            "Your own detector is an ONNX file that keeps to this:\n"
            "  input   float32 [1][3][640][640]: red, green, blue, 0..1; the picture in the upper left corner, rest "
            "black\n"
            "  output  float32 [1][n][5] or [n][5]: left, top, right, bottom in pixels of the input, score 0..1\n"
            "It is tried when it is chosen; scans refuse it when the file changes later. Boxes from 0.5 on need a "
            "decision,\n"
            "from 0.3 on they are faint. After a change, \"scan --redo-older\" looks again at what was scanned "
            "before.\n\n"
            "Your own model for faces is an ONNX file that keeps to this:\n"
            "  input   float32 [1][3][112][112]: red, green, blue, 0..1; one face with a tenth of its size around it\n"
            "  output  float32 [1][n], n 2..4096; two faces are alike when the cosine of their outputs is 0.5 or more\n"
            "Another model switches recognition off. No measurement of a face is kept."));
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
    if (given.at(0) == recognition && given.at(1) == u"on" && !arguments.has(understood)) {
        Terminal::print(recognitionNotice());
        return arguments.wrongUse(QStringLiteral("Nothing was changed. To switch it on: clearframe-cli settings "
                                                 "recognition on --%1")
                                      .arg(understood));
    }
    const std::optional<Result<void>> chosen = choose(**catalog, given.at(0), given.at(1));
    if (!chosen)
        return arguments.wrongUse(
            QStringLiteral("There is no setting “%1” that can be “%2”.").arg(given.at(0), given.at(1)));
    if (!*chosen)
        return explain(chosen->error());
    return show(**catalog, arguments.has(QStringLiteral("json")));
}
