// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metadata/read_regions.h"

#include "core/metadata/rights_sources.h"
#include "core/metadata/xmp_guard.h"
#include "core/metadata/xmp_regions.h"

namespace {

void addPacket(PeopleInFile &people, const QByteArray &packet, const RegionFrame &frame, const QString &suffix)
{
    const QByteArray utf8 = xmpAsUtf8(packet);
    if (!isSafeXmp(utf8))
        return;
    const Exiv2Adapter::DecodedXmp decoded = Exiv2Adapter::decodeXmp(utf8);
    people.regions += xmpRegions(decoded, frame, suffix);
    people.names += xmpNames(decoded, suffix);
}

} // namespace

Result<PeopleInFile> readPeopleInFile(const RegionSources &sources, const RegionFrame &frame, const QString &name)
{
    const Result<PhotoBlocks> photo = readPhotoBlocks(sources.file, name);
    if (!photo)
        return failure(photo.error());
    PeopleInFile people;
    if (photo->blocks.xmp)
        addPacket(people, *photo->blocks.xmp, frame, {});
    if (!photo->blocks.extendedXmp.isEmpty())
        addPacket(people, photo->blocks.extendedXmp, frame, {});
    if (!sources.sidecar.isEmpty())
        addPacket(people, sources.sidecar, frame, QStringLiteral("-sidecar"));
    if (!sources.picasaIni.isEmpty()) {
        const bool isRaw = photo->type == FileType::Raw || photo->type == FileType::Dng;
        people.regions += picasaRegions(sources.picasaIni, sources.fileName, frame, isRaw);
    }
    return people;
}
