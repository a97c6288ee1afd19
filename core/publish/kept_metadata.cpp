// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/kept_metadata.h"

#include "core/metadata/exiv2_adapter.h"
#include "core/metadata/iim.h"
#include "core/metadata/rights_sources.h"
#include "core/metadata/xmp_guard.h"
#include "core/metadata/xmp_packet.h"
#include "core/publish/export_copy_text.h"

#include <array>

using Exiv2Adapter::DecodedXmp;

namespace {

constexpr char Dc[] = "http://purl.org/dc/elements/1.1/";
constexpr char Photoshop[] = "http://ns.adobe.com/photoshop/1.0/";
constexpr char IptcCore[] = "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/";
constexpr char IptcExt[] = "http://iptc.org/std/Iptc4xmpExt/2008-02-29/";
constexpr char Plus[] = "http://ns.useplus.org/ldf/xmp/1.0/";
constexpr char PlusVocabulary[] = "http://ns.useplus.org/ldf/vocab/";
constexpr char ExifXmp[] = "http://ns.adobe.com/exif/1.0/";

// A property that a wish keeps, and where else it may stand.
struct Kept
{
    const char *wish;
    const char *nameSpace;
    const char *prefix;
    const char *name;
    XmpForm form;
    quint8 iimDataset; // 0: none.
};

constexpr std::array Table{Kept{"caption", Dc, "dc", "title", XmpForm::Languages, 5},
                           Kept{"caption", Dc, "dc", "description", XmpForm::Languages, 120},
                           Kept{"caption", Photoshop, "photoshop", "Headline", XmpForm::Text, 105},
                           Kept{"place", Photoshop, "photoshop", "City", XmpForm::Text, 90},
                           Kept{"place", Photoshop, "photoshop", "State", XmpForm::Text, 95},
                           Kept{"place", Photoshop, "photoshop", "Country", XmpForm::Text, 101},
                           Kept{"place", IptcCore, "Iptc4xmpCore", "Location", XmpForm::Text, 92},
                           Kept{"place", IptcCore, "Iptc4xmpCore", "CountryCode", XmpForm::Text, 100},
                           Kept{"gps", ExifXmp, "exif", "GPSLatitude", XmpForm::Text, 0},
                           Kept{"gps", ExifXmp, "exif", "GPSLongitude", XmpForm::Text, 0}};

// Everything the original and its sidecar say outside Exif.
struct OriginalTexts
{
    DecodedXmp sidecar;
    DecodedXmp xmp;
    std::optional<IimBlock> iim;

    QStringList of(const Kept &kept) const
    {
        for (const DecodedXmp *packet : {&sidecar, &xmp}) {
            const auto *property = packet->find(QLatin1String(kept.nameSpace), QLatin1String(kept.name));
            if (property && !property->items.isEmpty())
                return property->items;
        }
        return iim && kept.iimDataset != 0 ? iim->values(kept.iimDataset) : QStringList();
    }
};

DecodedXmp decoded(const QByteArray &packet)
{
    const QByteArray text = xmpAsUtf8(packet);
    return isSafeXmp(text) ? Exiv2Adapter::decodeXmp(text) : DecodedXmp();
}

OriginalTexts textsOf(const QByteArray &original, const QByteArray &sidecar)
{
    OriginalTexts texts;
    if (!sidecar.isEmpty())
        texts.sidecar = decoded(sidecar);
    const Result<PhotoBlocks> photo = readPhotoBlocks(original, QString());
    if (!photo)
        return texts;
    if (photo->blocks.xmp)
        texts.xmp = decoded(*photo->blocks.xmp);
    if (photo->blocks.iim)
        texts.iim = IimBlock::parse(*photo->blocks.iim);
    return texts;
}

QList<XmpEdit> editsFor(const QByteArray &original, const QByteArray &sidecar, const CopyRequest &request,
                        const QStringList &keep)
{
    QList<XmpEdit> edits;
    if (!request.releaseIds.isEmpty())
        edits.append({Plus, "plus", "ModelReleaseID", XmpForm::Bag, request.releaseIds});
    if (!request.ageDisclosure.isEmpty() && keep.contains(QStringLiteral("age")))
        edits.append({Plus,
                      "plus",
                      "MinorModelAgeDisclosure",
                      XmpForm::Text,
                      {QLatin1String(PlusVocabulary) + request.ageDisclosure}});
    if (!request.personNames.isEmpty() && keep.contains(QStringLiteral("names")))
        edits.append({IptcExt, "Iptc4xmpExt", "PersonInImage", XmpForm::Bag, request.personNames});
    const auto isWished = [&](const Kept &kept) { return keep.contains(QLatin1String(kept.wish)); };
    if (std::none_of(Table.begin(), Table.end(), isWished))
        return edits;
    const OriginalTexts texts = textsOf(original, sidecar);
    for (const Kept &kept : Table) {
        const QStringList items = isWished(kept) ? texts.of(kept) : QStringList();
        if (!items.isEmpty())
            edits.append({kept.nameSpace, kept.prefix, kept.name, kept.form, {items.join(QStringLiteral("; "))}});
    }
    return edits;
}

} // namespace

Result<QByteArray> withKeptXmp(const QByteArray &copy, const QByteArray &original, const QByteArray &sidecar,
                               const CopyRequest &request, const QStringList &keep)
{
    const QList<XmpEdit> edits = editsFor(original, sidecar, request, keep);
    if (edits.isEmpty())
        return copy;
    const QString name = request.photo.display();
    const Result<PhotoBlocks> photo = readPhotoBlocks(copy, name);
    if (!photo)
        return failure(photo.error());
    const std::optional<QByteArray> packet = editXmp(photo->blocks.xmp.value_or(emptyXmp()), edits);
    if (!packet || !isSafeXmp(*packet))
        return failure(ErrorKind::Internal,
                       Export::tr("The caption of “%1” could not be written into its copy.").arg(name));
    NewBlocks blocks;
    blocks.xmp = *packet;
    const Result<SplicePlan> plan = planBlocks(copy, photo->type, blocks, name);
    if (!plan)
        return failure(plan.error());
    return applied(*plan, copy);
}
