// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/export_copy.h"

#include "core/imaging/decode.h"
#include "core/imaging/sidecar_orientation.h"
#include "core/metadata/prepare_write.h"
#include "core/metadata/private_contents.h"
#include "core/metadata/read_rights.h"
#include "core/photos/photo_file.h"
#include "core/publish/export_copy_container.h"
#include "core/publish/export_copy_file.h"
#include "core/publish/export_copy_text.h"
#include "core/publish/kept_metadata.h"
#include "core/publish/leak_scan.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>

namespace {

constexpr int jpegQuality = 92;
constexpr qint64 mostSidecarBytes = qint64(16) << 20;

// A photo that is being copied.
struct Source
{
    QByteArray file;
    QByteArray sidecar;
    FileType type = FileType::Unknown;
    PictureHeader header;
    QString name;
};

Result<Source> readSource(const CopyRequest &request, const DecodeLimits &limits)
{
    Source source;
    source.name = request.photo.display();
    Result<QByteArray> file = readRegularFile(request.photo);
    if (!file)
        return failure(file.error());
    source.file = std::move(*file);
    if (!request.sidecar.isEmpty()) {
        Result<QByteArray> sidecar = readRegularFile(request.sidecar, mostSidecarBytes);
        if (!sidecar)
            return failure(sidecar.error());
        source.sidecar = std::move(*sidecar);
    }
    source.type = sniffFileType(QByteArrayView(source.file).first(std::min(source.file.size(), sniffLength)));
    const Result<PictureHeader> header =
        readPictureHeader(source.file, source.name, limits, sidecarOrientation(source.sidecar));
    if (!header)
        return failure(header.error());
    source.header = *header;
    return source;
}

bool isLargerThanWanted(const Source &source, const CopyOptions &options)
{
    return options.maxSizePx > 0 && std::max(source.header.width, source.header.height) > options.maxSizePx;
}

// WebP has no place for the orientation but the Exif block that is left behind.
bool canKeepPictureData(const Source &source)
{
    return source.type == FileType::Jpeg || source.type == FileType::Png ||
           (source.type == FileType::WebP && source.header.orientation == 1);
}

Result<CleanContainer> cleaned(const Source &source)
{
    if (source.type == FileType::Jpeg)
        return cleanJpeg(source.file, source.header.orientation, source.name);
    if (source.type == FileType::Png)
        return cleanPng(source.file, source.header.orientation, source.name);
    return cleanWebP(source.file, source.name);
}

// What the original holds, when the copy is made of its pixels alone.
QSet<Private> privateIn(const Source &source)
{
    if (canKeepPictureData(source)) {
        const Result<CleanContainer> container = cleaned(source);
        return container ? container->removed : QSet<Private>();
    }
    return privateInFile(source.file);
}

bool becomesPng(const Source &source)
{
    return source.type == FileType::Png || source.type == FileType::Gif;
}

// Decodes, covers, scales and encodes again: nothing but pixels can come through.
Result<CleanContainer> drawnAgain(const Source &source, const CopyRequest &request, const CopyOptions &options)
{
    const int ownSidePx = std::max(source.header.width, source.header.height);
    Result<DecodedPhoto> photo =
        decodePhoto(source.file, source.name, options.maxSizePx > 0 ? options.maxSizePx : ownSidePx, options.limits,
                    sidecarOrientation(source.sidecar));
    if (!photo)
        return failure(photo.error());
    Picture picture = photo->picture;
    if (isLargerThanWanted(source, options))
        picture = scaledDown(picture, options.maxSizePx);
    if (options.cover)
        coverFaces(picture, request.boxes, *options.cover, request.strength);
    const bool isPng = becomesPng(source);
    const Result<QByteArray> encoded = isPng ? encodePng(picture) : encodeJpeg(picture, jpegQuality);
    if (!encoded)
        return failure(encoded.error());
    CleanContainer drawn;
    drawn.removed = privateIn(source);
    drawn.bytes = *encoded; // Without a profile: decoding made it sRGB.
    return drawn;
}

bool isDrawnAgain(const Source &source, const CopyRequest &request, const CopyOptions &options)
{
    return !request.boxes.isEmpty() || isLargerThanWanted(source, options) || !canKeepPictureData(source);
}

Result<CleanContainer> cleanPicture(const Source &source, const CopyRequest &request, const CopyOptions &options)
{
    if (!request.boxes.isEmpty() && !options.cover) {
        return failure(
            ErrorKind::Invalid,
            Export::tr("“%1” has faces that must be covered, but covering is switched off.").arg(source.name));
    }
    return isDrawnAgain(source, request, options) ? drawnAgain(source, request, options) : cleaned(source);
}

// What the original and its sidecar say on rights, to be said by the copy. Not the model release: that is a claim about
// people, which the records here answer for.
Result<RightsChange> rightsToKeep(const Source &source, const CopyRequest &request)
{
    static constexpr std::array kept{
        RightsFieldId::License,    RightsFieldId::Creator,         RightsFieldId::Credit,
        RightsFieldId::Notice,     RightsFieldId::Terms,           RightsFieldId::Statement,
        RightsFieldId::Marked,     RightsFieldId::AttributionName, RightsFieldId::AttributionUrl,
        RightsFieldId::DataMining, RightsFieldId::ImageAlteration};
    const Result<Rights> rights = readRights(source.file, source.sidecar, source.name);
    if (!rights)
        return failure(rights.error());
    RightsChange change;
    for (const RightsFieldId id : kept) {
        if (const QString value = rights->value(id); !value.isEmpty())
            change.fields.insert(id, value);
    }
    if (!request.releaseStatus.isEmpty())
        change.fields.insert(RightsFieldId::ModelRelease, request.releaseStatus);
    return change;
}

Result<QByteArray> withRights(const QByteArray &clean, const RightsChange &change, const QString &name)
{
    if (change.isEmpty())
        return clean;
    const Result<PreparedWrite> prepared = prepareWrite(clean, {}, change, name);
    if (!prepared)
        return failure(prepared.error());
    if (prepared->method == WriteMethod::Sidecar)
        return failure(
            ErrorKind::Unsupported,
            Export::tr("The rights could not be written into the copy of “%1”: %2").arg(name, prepared->why));
    const QByteArray copy = applied(prepared->plan, clean);
    const Result<void> verified = verifyWrite(clean, copy, change, *prepared, name);
    if (!verified)
        return failure(verified.error());
    return copy;
}

QByteArray copyName(const FilePath &photo, const QByteArray &wantedStem, const QByteArray &copy)
{
    const FileType type = sniffFileType(QByteArrayView(copy).first(std::min(copy.size(), sniffLength)));
    const QByteArray name = photo.fileName();
    const QByteArray extension = photo.extension();
    const bool fits = type == FileType::Png    ? extension == "png"
                      : type == FileType::WebP ? extension == "webp"
                                               : extension == "jpg" || extension == "jpeg" || extension == "jpe";
    const QByteArray ownStem = extension.isEmpty() ? name : name.chopped(extension.size() + 1);
    const QByteArray stem = wantedStem.isEmpty() ? ownStem : wantedStem;
    if (fits)
        return stem + name.mid(ownStem.size());
    return stem + (type == FileType::Png ? ".png" : type == FileType::WebP ? ".webp" : ".jpg");
}

// Values long enough to be found by accident nowhere, and not among what the rights say.
QByteArrayList secretsOf(const Source &source, const RightsChange &rights, const QStringList &keep)
{
    constexpr qsizetype shortest = 5;
    QByteArray said;
    for (const std::optional<QString> &value : rights.fields)
        said += value.value_or(QString()).toUtf8() + '\n';
    const QSet<PrivateKind> allowed = keptKinds(keep);
    QByteArrayList secrets;
    for (const PrivateItem &item : findPrivateItems(source.file, source.sidecar)) {
        const bool isSecret = item.value.size() >= shortest && item.value.size() < 200 &&
                              !allowed.contains(item.kind) && !said.contains(item.value) &&
                              item.value.count(item.value.front()) < item.value.size(); // Not "00000".
        if (isSecret && !secrets.contains(item.value))
            secrets.append(item.value);
    }
    return secrets;
}

QString formatName(FileType type)
{
    return type == FileType::Png    ? QStringLiteral("PNG")
           : type == FileType::WebP ? QStringLiteral("WebP")
                                    : QStringLiteral("JPEG");
}

QStringList inWords(const QSet<Private> &kinds)
{
    QList<Private> sorted(kinds.begin(), kinds.end());
    std::sort(sorted.begin(), sorted.end());
    QStringList words;
    for (const Private kind : std::as_const(sorted))
        words.append(privateName(kind));
    return words;
}

} // namespace

Result<FinishedCopy> drawClearedCopy(const CopyRequest &request, const CopyOptions &options)
{
    const Result<Source> source = readSource(request, options.limits);
    if (!source)
        return failure(source.error());
    const Result<CleanContainer> clean = cleanPicture(*source, request, options);
    if (!clean)
        return failure(clean.error());
    const Result<RightsChange> rights = rightsToKeep(*source, request);
    if (!rights)
        return failure(rights.error());
    const bool isUpright = isDrawnAgain(*source, request, options);
    const Result<QByteArray> kept = withKeptExif(clean->bytes, source->file, options.keep,
                                                 isUpright ? 1 : source->header.orientation, source->name);
    if (!kept)
        return failure(kept.error());
    const Result<QByteArray> licensed = withRights(*kept, *rights, source->name);
    if (!licensed)
        return failure(licensed.error());
    const Result<QByteArray> copy = withKeptXmp(*licensed, source->file, source->sidecar, request, options.keep);
    if (!copy)
        return failure(copy.error());
    const Result<FilePath> path = writeTemporaryFile(options.folder, *copy);
    if (!path)
        return failure(path.error());
    // What was kept on wish stands in the copy again.
    FinishedCopy finished{*path, QCryptographicHash::hash(*copy, QCryptographicHash::Sha256),
                          inWords(clean->removed - privateInFile(*copy))};
    finished.fileName = copyName(request.photo, request.stem, *copy);
    finished.secrets = secretsOf(*source, *rights, options.keep);
    finished.isReencoded = isUpright;
    finished.format = formatName(sniffFileType(QByteArrayView(*copy).first(std::min(copy->size(), sniffLength))));
    return finished;
}

Result<FinishedCopy> makeClearedCopy(const CopyRequest &request, const CopyOptions &options)
{
    Result<FinishedCopy> finished = drawClearedCopy(request, options);
    if (!finished)
        return finished;
    Result<FilePath> placed = failure(ErrorKind::Internal, QString());
    if (const Result<void> clean =
            scanForLeaks(finished->copy, {finished->secrets, keptKinds(options.keep), options.keep});
        !clean)
        placed = failure(clean.error());
    else
        placed = placeNewFile(finished->copy, options.folder, finished->fileName);
    if (!placed) {
        removeTemporaryFile(finished->copy);
        return failure(placed.error());
    }
    finished->copy = *placed;
    return finished;
}
