// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/license/license_catalog.h"

#include "core/license/license_texts.h"

#include <QHash>
#include <QSet>

#include <array>

namespace {

// Codes that were published together: in which version, unported or not, and ported where.
struct Edition
{
    const char *codes;
    const char *version;
    bool isUnported;
    const char *jurisdictions;
};

constexpr auto FamilyCodes = "by by-sa by-nc by-nc-sa by-nd by-nc-nd";
constexpr auto RetiredCodes = "nd nc sa nd-nc nc-sa";

// Source: cc-legal-tools.csv of Creative Commons. Newest first; there is no unported 2.1 and no port of 4.0.
constexpr std::array Editions{
    Edition{FamilyCodes, "4.0", true, ""},
    Edition{"cc0 pdm", "1.0", true, ""},
    Edition{"all-rights-reserved", "", true, ""},
    Edition{FamilyCodes, "3.0", true,
            "am at au az br ca ch cl cn cr cz de ec ee eg es fr ge gr gt hk hr ie igo it lu nl no nz ph pl pr pt ro rs "
            "sg th tw ug us ve vn za"},
    Edition{FamilyCodes, "2.5", true,
            "ar au bg br ca ch cn co dk es hr hu il in it mk mt mx my nl pe pl pt scotland se si tw za"},
    Edition{FamilyCodes, "2.1", false, "au ca es jp"},
    Edition{FamilyCodes, "2.0", true, "at au be br ca cl de es fr hr it jp kr nl pl tw uk za"},
    Edition{"by by-sa by-nc by-nc-sa by-nd by-nd-nc", "1.0", true, "fi il nl"},
    Edition{RetiredCodes, "2.0", false, "jp"},
    Edition{RetiredCodes, "1.0", true, "fi nl"},
    Edition{"by-nd-nc", "2.0", false, "jp"},
    Edition{"sampling", "1.0", true, "br tw"},
    Edition{"sampling+", "1.0", true, "br de tw"},
    Edition{"nc-sampling+", "1.0", true, "tw"},
    Edition{"devnations", "2.0", true, ""},
    Edition{"certification", "1.0", false, "us"},
};

// The few ports that the SPDX license list names.
constexpr auto PortsInSpdx =
    "CC-BY-2.5-AU CC-BY-3.0-AT CC-BY-3.0-AU CC-BY-3.0-DE CC-BY-3.0-IGO CC-BY-3.0-NL CC-BY-3.0-US CC-BY-NC-3.0-DE "
    "CC-BY-NC-ND-3.0-DE CC-BY-NC-ND-3.0-IGO CC-BY-NC-SA-2.0-DE CC-BY-NC-SA-2.0-FR CC-BY-NC-SA-2.0-UK "
    "CC-BY-NC-SA-3.0-DE CC-BY-NC-SA-3.0-IGO CC-BY-ND-3.0-DE CC-BY-SA-2.0-UK CC-BY-SA-2.1-JP CC-BY-SA-3.0-AT "
    "CC-BY-SA-3.0-DE CC-BY-SA-3.0-IGO";

QStringList splitWords(const char *words)
{
    return QString::fromLatin1(words).split(u' ', Qt::SkipEmptyParts);
}

QString spdxOf(const License &license)
{
    if (license.code == u"cc0")
        return QStringLiteral("CC0-1.0");
    if (license.code == u"pdm")
        return QStringLiteral("CC-PDM-1.0");
    if (license.code == u"certification")
        return QStringLiteral("CC-PDDC");
    if (license.id == u"sa-1.0")
        return QStringLiteral("CC-SA-1.0");
    if (!license.code.startsWith(u"by"))
        return {};
    const QString code = license.code == u"by-nd-nc" ? QStringLiteral("by-nc-nd") : license.code;
    const QString name = QStringLiteral("CC-") + code.toUpper() + u'-' + license.version;
    if (license.jurisdiction.isEmpty())
        return name;
    static const QStringList ports = splitWords(PortsInSpdx);
    const QString port = name + u'-' + license.jurisdiction.toUpper();
    return ports.contains(port) ? port : QString();
}

QString urlOf(const License &license)
{
    if (license.isAllRightsReserved())
        return {};
    const QString unit = license.code == u"cc0"             ? QStringLiteral("publicdomain/zero")
                         : license.code == u"pdm"           ? QStringLiteral("publicdomain/mark")
                         : license.code == u"certification" ? QStringLiteral("publicdomain/certification")
                                                            : QStringLiteral("licenses/") + license.code;
    const QString port = license.jurisdiction.isEmpty() ? QString() : license.jurisdiction + u'/';
    return QStringLiteral("https://creativecommons.org/%1/%2/%3").arg(unit, license.version, port);
}

// What the public may do follows from the code alone; the machine-readable data of some ports is wrong.
void setPermissions(License &license)
{
    if (license.isAllRightsReserved())
        return;
    const QStringList elements = license.code.split(u'-');
    license.allowsCommercialUse = !elements.contains(u"nc");
    license.allowsChanges = !elements.contains(u"nd");
    license.requiresShareAlike = elements.contains(u"sa");
    license.requiresAttribution =
        elements.contains(u"by") || license.code.contains(u"sampling") || license.code == u"devnations";
    license.isRetired = !elements.contains(u"by") && license.code != u"cc0" && license.code != u"pdm";
}

License makeLicense(const QString &code, const QString &version, const QString &jurisdiction)
{
    License license;
    license.code = code;
    license.version = version;
    license.jurisdiction = jurisdiction;
    license.id = QStringList{code, version, jurisdiction}.join(u'-');
    while (license.id.endsWith(u'-'))
        license.id.chop(1);
    license.url = urlOf(license);
    license.spdx = spdxOf(license);
    setPermissions(license);
    return license;
}

void appendEdition(QList<License> &catalog, const Edition &edition)
{
    const QString version = QString::fromLatin1(edition.version);
    const QStringList codes = splitWords(edition.codes);
    if (edition.isUnported) {
        for (const QString &code : codes)
            catalog.append(makeLicense(code, version, {}));
    }
    for (const QString &jurisdiction : splitWords(edition.jurisdictions)) {
        for (const QString &code : codes)
            catalog.append(makeLicense(code, version, jurisdiction));
    }
}

QString scopeName(const License &license, const QString &language)
{
    if (!license.jurisdiction.isEmpty())
        return licenseText(language, QStringLiteral("jurisdictions"), license.jurisdiction);
    const QString scope = license.version == u"4.0"   ? QStringLiteral("international")
                          : license.version == u"3.0" ? QStringLiteral("unported")
                                                      : QStringLiteral("generic");
    return licenseText(language, QStringLiteral("scopes"), scope);
}

} // namespace

const QList<License> &licenseCatalog()
{
    static const QList<License> catalog = [] {
        QList<License> licenses;
        for (const Edition &edition : Editions)
            appendEdition(licenses, edition);
        return licenses;
    }();
    return catalog;
}

std::optional<License> findLicense(const QString &id)
{
    static const QHash<QString, qsizetype> rows = [] {
        QHash<QString, qsizetype> positions;
        for (qsizetype i = 0; i < licenseCatalog().size(); ++i)
            positions.insert(licenseCatalog().at(i).id, i);
        return positions;
    }();
    const auto row = rows.constFind(id);
    return row == rows.cend() ? std::nullopt : std::optional(licenseCatalog().at(*row));
}

QString licenseTitle(const License &license, const QString &language)
{
    const QString special = licenseText(language, QStringLiteral("titles"), license.code);
    if (special != license.code)
        return special;
    QStringList names;
    for (const QString &element : license.code.split(u'-')) {
        const bool isOldNd = element == u"nd" && license.version != u"4.0";
        names += licenseText(language, QStringLiteral("elements"), isOldNd ? QStringLiteral("nd-before-4") : element);
    }
    return QStringLiteral("Creative Commons %1 %2 %3")
        .arg(names.join(licenseText(language, {}, QStringLiteral("separator"))), license.version,
             scopeName(license, language));
}

QString licenseSummary(const License &license, const QString &language)
{
    return licenseText(language, QStringLiteral("summaries"), license.code);
}

QString usageTermsFor(const License &license)
{
    if (license.isAllRightsReserved())
        return QStringLiteral("All rights reserved.");
    const QString name = licenseTitle(license);
    if (license.code == u"cc0")
        return QStringLiteral("To the extent possible under law, the creator has waived all copyright and related or "
                              "neighboring rights to this work under %1 %2")
            .arg(name, license.url);
    if (license.isPublicDomain())
        return QStringLiteral("This work has been identified as being free of known restrictions under copyright law: "
                              "%1 %2")
            .arg(name, license.url);
    return QStringLiteral("This work is licensed to the public under the %1 license %2").arg(name, license.url);
}
