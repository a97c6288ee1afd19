// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metadata/block_changes.h"

#include "core/license/license_catalog.h"
#include "core/license/license_parser.h"
#include "core/metadata/exiv2_adapter.h"
#include "core/metadata/field_map.h"
#include "core/metadata/recent_packets.h"
#include "core/metadata/region_edits.h"
#include "core/metadata/rights_sources.h"
#include "core/metadata/verify_blocks.h"
#include "core/metadata/xmp_guard.h"
#include "core/metadata/xmp_packet.h"

#include <QCoreApplication>

#include <algorithm>

using Exiv2Adapter::DecodedXmp;
using Exiv2Adapter::XmpProperty;

namespace {

constexpr char plusNameSpace[] = "http://ns.useplus.org/ldf/xmp/1.0/";
constexpr char termsUrlName[] = "TermsAndConditionsURL";

tl::unexpected<Error> damaged(const QString &name)
{
    return failure(ErrorKind::Unsupported,
                   QCoreApplication::translate("Metadata",
                                               "The XMP packet of “%1” is damaged or in an unusual form; changing "
                                               "it could lose what it holds. Write a sidecar instead, or let it be "
                                               "replaced.")
                       .arg(name));
}

bool isOtherLicense(const QString &text, const License &wanted)
{
    const LicenseReading stated = parseLicense(text);
    return stated.license && *stated.license != wanted;
}

// The texts in further languages, as they shall stay.
struct Translations
{
    QList<QPair<QString, QString>> kept;
    bool isSomeStale = false; // One names another license than the one that is set.
};

// license: nothing when the license is not changed.
Translations translationsOf(const RightsSources &sources, const XmpHome &home, const std::optional<License> &license)
{
    Translations translations;
    for (const FieldSource &source : sources.of(home.field)) {
        if (source.key != home.key() || source.language.isEmpty())
            continue;
        if (license && isOtherLicense(source.value, *license))
            translations.isSomeStale = true;
        else
            translations.kept.append({source.language, source.value});
    }
    return translations;
}

bool isRight(const XmpHome &home, const XmpProperty *property, const std::optional<QString> &wanted,
             const RightsSources &sources)
{
    if (!property || !wanted || home.isLegacy)
        return !property && (!wanted || home.isLegacy);
    if (home.form == XmpForm::Structures) {
        const QList<FieldSource> found = sources.of(home.field);
        return found.size() == 1 && found.first().value == *wanted;
    }
    // A legal list of creators counts item by item, a code in whatever spelling.
    const QString found = normalizedValue(home.field, property->items.join(QStringLiteral("; ")));
    const bool isList = home.form == XmpForm::Sequence;
    return found == *wanted && (!isList || property->items == xmpItems(home.field, *wanted));
}

// PLUS has a place of its own for the address of a license: one that names another license would contradict.
bool isContradictingTermsUrl(const XmpProperty *property, const RightsChange &change)
{
    const auto license = change.fields.constFind(RightsFieldId::License);
    if (!property || license == change.fields.constEnd())
        return false;
    const LicenseReading stated = parseLicense(property->items.value(0));
    return stated.license && stated.license != parseLicense(license->value_or(QString())).license;
}

// What the change makes of the license; nothing when it does not speak of it.
std::optional<License> licenseAfter(const RightsChange &change)
{
    const auto license = change.fields.constFind(RightsFieldId::License);
    if (license == change.fields.constEnd())
        return std::nullopt;
    return *license ? parseLicense(**license).license : findLicense(QStringLiteral("all-rights-reserved"));
}

QList<XmpEdit> editsFor(const DecodedXmp &decoded, const RightsSources &sources, const RightsChange &change,
                        QSet<RightsFieldId> &fields)
{
    QList<XmpEdit> edits;
    const std::optional<License> license = licenseAfter(change);
    for (const XmpHome &home : xmpHomes()) {
        if (!change.fields.contains(home.field))
            continue;
        const std::optional<QString> wanted = change.fields[home.field];
        const XmpProperty *property = decoded.find(QLatin1String(home.nameSpace), QLatin1String(home.name));
        const bool isTextRight = isRight(home, property, wanted, sources);
        // Translations of a text that stays stay with it, unless they speak of another license.
        const Translations translations = isTextRight ? translationsOf(sources, home, license) : Translations();
        if (isTextRight && !translations.isSomeStale)
            continue;
        const bool isSet = wanted && !home.isLegacy;
        edits.append({home.nameSpace, home.prefix, home.name, home.form,
                      isSet ? xmpItems(home.field, *wanted) : QStringList(), translations.kept});
        fields.insert(home.field);
    }
    if (isContradictingTermsUrl(decoded.find(QLatin1String(plusNameSpace), QLatin1String(termsUrlName)), change)) {
        edits.append({plusNameSpace, "plus", termsUrlName, XmpForm::Text, {}});
        fields.insert(RightsFieldId::License);
    }
    return edits;
}

// The list that a change asks for; an empty one takes all faces out. Nothing when it does not speak of regions.
std::optional<RegionList> wantedRegions(const RightsChange &change)
{
    const auto regions = change.fields.constFind(RightsFieldId::FaceRegions);
    if (regions == change.fields.constEnd())
        return std::nullopt;
    return regionListFromText(regions->value_or(QString())).value_or(RegionList());
}

// Nothing when the packet is damaged. packet: as changedXmp() takes it.
std::optional<ChangedBlock> changedPacket(const std::optional<QByteArray> &packet, const RightsChange &change)
{
    const bool isNew = isNewXmp(packet, change);
    // UTF-16 of old programs becomes UTF-8, which is what every container asks for (XMP Specification part 3).
    const QByteArray text = isNew ? emptyXmp() : xmpAsUtf8(*packet);
    const DecodedXmp decoded = isSafeXmp(text) ? Exiv2Adapter::decodeXmp(text) : DecodedXmp();
    if (!decoded.isSound && !isNew)
        return std::nullopt;
    ChangedBlock changed;
    RightsSources sources;
    sources.addXmp(text, QStringLiteral("xmp"));
    QList<XmpEdit> edits = editsFor(decoded, sources, change, changed.fields);
    const std::optional<RegionList> regions = wantedRegions(change);
    if (regions) {
        const std::optional<QList<XmpEdit>> ofRegions = regionEdits(text, decoded, *regions);
        if (!ofRegions)
            return std::nullopt;
        if (!ofRegions->isEmpty())
            changed.fields.insert(RightsFieldId::FaceRegions);
        edits += *ofRegions;
    }
    if (edits.isEmpty())
        return changed;
    changed.bytes = editXmp(text, edits);
    const bool isSound = changed.bytes && isSafeXmp(*changed.bytes) && Exiv2Adapter::decodeXmp(*changed.bytes).isSound;
    if (!isSound ||
        (regions && !differenceInRegions(decoded, Exiv2Adapter::decodeXmp(*changed.bytes), *regions).isEmpty()))
        return std::nullopt;
    if (!differenceInXmp(isNew ? std::nullopt : packet, changed.bytes, change).isEmpty())
        return std::nullopt;
    return changed;
}

} // namespace

bool isNewXmp(const std::optional<QByteArray> &packet, const RightsChange &change)
{
    if (!packet || packet->trimmed().isEmpty())
        return true;
    const QByteArray text = change.replacesDamagedXmp ? xmpAsUtf8(*packet) : QByteArray();
    return change.replacesDamagedXmp && !(isSafeXmp(text) && Exiv2Adapter::decodeXmp(text).isSound);
}

Result<ChangedBlock> changedXmp(const std::optional<QByteArray> &packet, const RightsChange &change,
                                const QString &name)
{
    // The photos of one shoot often carry the same packet and get the same change.
    thread_local RecentOfChange<std::optional<ChangedBlock>> recent;
    const QByteArray key = packet ? QByteArray(packet->constData(), packet->size()) : QByteArray();
    const std::optional<ChangedBlock> changed =
        recent.of(change).answerFor(key, [&](const QByteArray &) { return changedPacket(packet, change); });
    return changed ? Result<ChangedBlock>(*changed) : damaged(name);
}

QSet<QString> touchedXmpProperties(const RightsChange &change)
{
    QSet<QString> properties;
    for (const XmpHome &home : xmpHomes()) {
        if (change.fields.contains(home.field))
            properties.insert(QLatin1String(home.nameSpace) + u' ' + QLatin1String(home.name));
    }
    if (change.fields.contains(RightsFieldId::FaceRegions)) {
        for (const QString &property : regionProperties())
            properties.insert(property);
    }
    if (change.fields.contains(RightsFieldId::License))
        properties.insert(QLatin1String(plusNameSpace) + u' ' + QLatin1String(termsUrlName));
    return properties;
}
