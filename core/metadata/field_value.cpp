// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metadata/field_value.h"

#include "core/license/license_parser.h"
#include "core/metadata/field_map.h"
#include "core/metadata/iim.h"

#include <QCryptographicHash>

#include <algorithm>

namespace {

int rankOf(const FieldSource &source, const ReconcileRules &rules)
{
    if (source.block == u"sidecar")
        return 0;
    if (source.block == u"exif")
        return 1;
    if (source.block == u"iim")
        return rules.trustIim ? 2 : 5;
    if (source.block == u"xmp")
        return 3;
    return source.block == u"extended-xmp" ? 4 : 6; // Photoshop's resources, texts of PNG, trailers.
}

QString comparable(RightsFieldId id, const QString &value)
{
    if (id == RightsFieldId::Creator)
        return QString(value).replace(u',', u';').split(u';', Qt::SkipEmptyParts).join(u' ').simplified();
    const bool isAddress = id == RightsFieldId::Statement || id == RightsFieldId::AttributionUrl;
    if (isAddress && value.endsWith(u'/')) // The same page, for every reader.
        return value.chopped(1).simplified();
    return value.simplified();
}

bool isSameLicense(const QString &a, const QString &b)
{
    const LicenseReading first = parseLicense(a);
    const LicenseReading second = parseLicense(b);
    return first.license ? first.license == second.license : a.compare(b, Qt::CaseInsensitive) == 0;
}

bool isIim(const FieldSource &source)
{
    return source.block == u"iim" || source.block == u"trailer";
}

// IIM keeps 32 or 128 bytes of each value: a beginning that long is the same statement.
bool isCutForm(RightsFieldId id, const QString &iim, const QString &full)
{
    constexpr qsizetype longestCharacter = 3; // Bytes that a cut on a character's border may leave free.
    const QStringList cutItems = id == RightsFieldId::Creator ? listItems(iim) : QStringList(iim);
    const QStringList fullItems = id == RightsFieldId::Creator ? listItems(full) : QStringList(full);
    return std::ranges::equal(cutItems, fullItems, [&](const QString &cut, const QString &whole) {
        const bool isAtLimit = cut.toUtf8().size() + longestCharacter >= iimLimit(iimDatasetOf(id));
        return cut == whole || (isAtLimit && whole.startsWith(cut));
    });
}

} // namespace

bool isIimTrusted(const FileBlocks &blocks)
{
    return blocks.iim && blocks.iimDigest && blocks.iimDigest->size() == 16 &&
           *blocks.iimDigest != QCryptographicHash::hash(*blocks.iim, QCryptographicHash::Md5);
}

bool isSameStatement(RightsFieldId id, const FieldSource &a, const FieldSource &b)
{
    // A sidecar and a photo may both hold regions without contradicting each other in their rights.
    if (comparable(id, a.value) == comparable(id, b.value) || id == RightsFieldId::FaceRegions)
        return true;
    if (id == RightsFieldId::License)
        return isSameLicense(a.value, b.value);
    return (isIim(a) && isCutForm(id, a.value, b.value)) || (isIim(b) && isCutForm(id, b.value, a.value));
}

std::optional<RightsField> reconciled(RightsFieldId id, const QList<FieldSource> &sources, const ReconcileRules &rules)
{
    if (sources.isEmpty())
        return std::nullopt;
    RightsField field{id, {}, sources, false};
    // Further languages of a text stand behind: they translate, they do not disagree.
    std::ranges::stable_sort(field.sources, {}, [&](const FieldSource &source) {
        return std::pair(!source.language.isEmpty(), rankOf(source, rules));
    });
    FieldSource chosen = field.sources.first();
    for (const FieldSource &source : field.sources) {
        // What IIM had to cut is taken whole from where it stands whole.
        if (isIim(chosen) && isCutForm(id, chosen.value, source.value))
            chosen = source;
    }
    const bool isOverridden = chosen.block == u"sidecar" && !rules.embedsRights;
    field.value = chosen.value;
    field.isConflict = std::ranges::any_of(field.sources, [&](const FieldSource &source) {
        return source.language.isEmpty() && !(isOverridden && source.block != u"sidecar") &&
               !isSameStatement(id, chosen, source);
    });
    return field;
}
