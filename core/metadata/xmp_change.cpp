// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metadata/block_changes.h"

#include "core/license/license_parser.h"
#include "core/metadata/exiv2_adapter.h"
#include "core/metadata/field_map.h"
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
                                               "it could lose what it holds. Write a sidecar instead.")
                       .arg(name));
}

bool isRight(const XmpHome &home, const XmpProperty *property, const std::optional<QString> &wanted)
{
    if (!property || !wanted || home.isLegacy)
        return !property && (!wanted || home.isLegacy);
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

QList<XmpEdit> editsFor(const DecodedXmp &decoded, const RightsChange &change, QSet<RightsFieldId> &fields)
{
    QList<XmpEdit> edits;
    for (const XmpHome &home : xmpHomes()) {
        if (!change.fields.contains(home.field))
            continue;
        const std::optional<QString> wanted = change.fields[home.field];
        const XmpProperty *property = decoded.find(QLatin1String(home.nameSpace), QLatin1String(home.name));
        if (isRight(home, property, wanted))
            continue;
        const bool isSet = wanted && !home.isLegacy;
        edits.append(
            {home.nameSpace, home.prefix, home.name, home.form, isSet ? xmpItems(home.field, *wanted) : QStringList()});
        fields.insert(home.field);
    }
    if (isContradictingTermsUrl(decoded.find(QLatin1String(plusNameSpace), QLatin1String(termsUrlName)), change)) {
        edits.append({plusNameSpace, "plus", termsUrlName, XmpForm::Text, {}});
        fields.insert(RightsFieldId::License);
    }
    return edits;
}

} // namespace

Result<ChangedBlock> changedXmp(const std::optional<QByteArray> &packet, const RightsChange &change,
                                const QString &name)
{
    const bool isNew = !packet || packet->trimmed().isEmpty();
    const QByteArray text = isNew ? emptyXmp() : xmpAsUtf8(*packet);
    // Only UTF-8 is edited: a text in UTF-16 would come back in another encoding than its reader may expect.
    const bool isUtf8 = isNew || packet->contains(text);
    const DecodedXmp decoded = isSafeXmp(text) ? Exiv2Adapter::decodeXmp(text) : DecodedXmp();
    if (!isUtf8 || (!decoded.isSound && !isNew))
        return damaged(name);
    ChangedBlock changed;
    const QList<XmpEdit> edits = editsFor(decoded, change, changed.fields);
    if (edits.isEmpty())
        return changed;
    changed.bytes = editXmp(text, edits);
    const bool isSound = changed.bytes && isSafeXmp(*changed.bytes) && Exiv2Adapter::decodeXmp(*changed.bytes).isSound;
    if (!isSound || !differenceInXmp(isNew ? std::nullopt : packet, changed.bytes, change).isEmpty())
        return damaged(name);
    return changed;
}

QSet<QString> touchedXmpProperties(const RightsChange &change)
{
    QSet<QString> properties;
    for (const XmpHome &home : xmpHomes()) {
        if (change.fields.contains(home.field))
            properties.insert(QLatin1String(home.nameSpace) + u' ' + QLatin1String(home.name));
    }
    if (change.fields.contains(RightsFieldId::License))
        properties.insert(QLatin1String(plusNameSpace) + u' ' + QLatin1String(termsUrlName));
    return properties;
}
