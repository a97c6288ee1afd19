// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/license/license_parser.h"

#include "core/license/license_catalog.h"
#include "core/license/license_phrase.h"
#include "core/license/license_url.h"
#include "core/license/rights_statements.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace {

constexpr qsizetype LongestText = 20000; // Longer statements are cut: nobody hides a license that deep.

struct LicenseText
{
    Q_DECLARE_TR_FUNCTIONS(License)
};

LicenseReading reading(Certainty certainty, const QString &why)
{
    return {std::nullopt, certainty, why};
}

LicenseReading found(const License &license, Certainty certainty, const QString &why)
{
    return {license, certainty, why.arg(license.shortName())};
}

std::optional<License> findSpdx(const QString &text)
{
    if (!text.startsWith(u"cc", Qt::CaseInsensitive))
        return std::nullopt;
    for (const License &license : licenseCatalog()) {
        if (!license.spdx.isEmpty() && license.spdx.compare(text, Qt::CaseInsensitive) == 0)
            return license;
    }
    return std::nullopt;
}

bool isKnownCode(const QString &code)
{
    for (const License &license : licenseCatalog()) {
        if (license.code == code)
            return true;
    }
    return false;
}

// The whole text is one of our ids, an id without its version, or an SPDX id.
std::optional<LicenseReading> readIdentifier(const QString &text)
{
    if (const std::optional<License> license = findLicense(text.toLower()))
        return found(*license, Certainty::Exact,
                     LicenseText::tr("“%1” is the id of %2.").arg(text, QStringLiteral("%1")));
    if (text.contains(u'-') && isKnownCode(text.toLower()))
        return reading(Certainty::Ambiguous,
                       LicenseText::tr("%1 is named without a version (such as 4.0).").arg(text.toUpper()));
    QString spdx = text;
    if (spdx.startsWith(u"SPDX-License-Identifier:"))
        spdx = spdx.mid(spdx.indexOf(u':') + 1).trimmed();
    if (const std::optional<License> license = findSpdx(spdx))
        return found(*license, Certainty::Exact,
                     LicenseText::tr("“%1” is the SPDX id of %2.").arg(spdx, QStringLiteral("%1")));
    return std::nullopt;
}

struct Addresses
{
    QList<UrlReading> readings;
    QString rest; // The text without them.
};

Addresses takeAddresses(const QString &text)
{
    static const QRegularExpression expression(
        QStringLiteral("(?:(?:\\b[a-z][a-z0-9+.-]{1,20}:)?//[^\\s<>\"'|]+)"
                       "|(?<![\\w@.\\-/])(?:[\\w-]{1,63}\\.){1,8}[a-z]{2,24}\\.?(?::\\d+)?(?:[/?#][^\\s<>\"'|\\\\]*)?"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression closing(QStringLiteral("[.,;:!)\\]}\u201d\u00bb]+$"));
    Addresses addresses;
    qsizetype end = 0;
    auto matches = expression.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        addresses.readings.append(readLicenseUrl(match.captured().remove(closing)));
        addresses.rest += text.mid(end, match.capturedStart() - end) + QStringLiteral(" \u2026 ");
        end = match.capturedEnd();
    }
    addresses.rest += text.mid(end);
    return addresses;
}

// Everything one text says, sorted by how far it goes.
struct Evidence
{
    QList<License> byAddress;
    QList<License> byName;
    QList<PhraseReading::Mention> partial; // Without a version, or no entry of the catalog.
    std::optional<UrlReading> refused;
    QString statement; // Of RightsStatements.org.
    bool isDenied = false;
    bool isUnlisted = false;
    bool isIncomplete = false;
    bool hasOtherAddress = false;
};

void addOnce(QList<License> &licenses, const License &license)
{
    if (!licenses.contains(license))
        licenses.append(license);
}

void addAddress(Evidence &evidence, const UrlReading &address)
{
    switch (address.kind) {
    case UrlReading::Kind::Named:
        addOnce(evidence.byAddress, *address.license);
        break;
    case UrlReading::Kind::Refused:
        evidence.refused = address;
        break;
    case UrlReading::Kind::Statement:
        evidence.statement = address.statement;
        break;
    case UrlReading::Kind::NotListed:
        evidence.isUnlisted = true;
        break;
    case UrlReading::Kind::Incomplete:
        if (address.code.isEmpty())
            evidence.isIncomplete = true;
        else
            evidence.partial.append({address.code, {}, {}, false, false, false});
        break;
    case UrlReading::Kind::Other:
        evidence.hasOtherAddress = true;
        break;
    }
}

Evidence weigh(const Addresses &addresses, const PhraseReading &phrases)
{
    Evidence evidence;
    for (const UrlReading &address : addresses.readings)
        addAddress(evidence, address);
    for (const PhraseReading::Mention &mention : phrases.mentions) {
        evidence.isDenied = evidence.isDenied || (mention.isDenied && !mention.code.isEmpty());
        if (const std::optional<License> license = mention.license()) {
            // "CC BY 3.0" beside the address of a port names the port less fully, not another license.
            const bool isSaidBetter = evidence.byAddress.size() == 1 && mention.fits(evidence.byAddress.first());
            if (!isSaidBetter)
                addOnce(evidence.byName, *license);
        } else {
            evidence.partial.append(mention);
        }
    }
    return evidence;
}

LicenseReading readPartial(const PhraseReading::Mention &mention)
{
    if (mention.code.isEmpty())
        return reading(Certainty::Ambiguous,
                       LicenseText::tr("Creative Commons is named, but not which of its licenses."));
    const QString code = mention.code.toUpper();
    if (!isKnownCode(mention.code))
        return reading(Certainty::Ambiguous,
                       LicenseText::tr("“%1” is no Creative Commons license: its parts contradict each other or stand "
                                       "in an order that was never used.")
                           .arg(code));
    if (mention.isUnsureOfJurisdiction)
        return reading(Certainty::Ambiguous,
                       LicenseText::tr("“%1” may be a country's version of %2 %3 or an ordinary word.")
                           .arg(mention.jurisdiction, code, mention.version));
    if (mention.version.isEmpty() || mention.version == u"2")
        return reading(Certainty::Ambiguous, LicenseText::tr("%1 is named without a version (such as 4.0).").arg(code));
    return reading(Certainty::Unknown, LicenseText::tr("There is no %1 %2 %3.")
                                           .arg(code, mention.version, mention.jurisdiction.toUpper())
                                           .replace(QStringLiteral(" ."), QStringLiteral(".")));
}

LicenseReading readSeveral(const QList<License> &licenses)
{
    QStringList names;
    for (const License &license : licenses)
        names.append(license.shortName());
    return reading(Certainty::Ambiguous,
                   LicenseText::tr("Several licenses are named: %1.").arg(names.join(QStringLiteral(", "))));
}

LicenseReading decideNamed(const Evidence &evidence)
{
    QList<License> all = evidence.byAddress;
    for (const License &license : evidence.byName)
        addOnce(all, license);
    if (all.size() > 1)
        return readSeveral(all);
    const License &license = all.first();
    for (const PhraseReading::Mention &mention : evidence.partial) {
        if (!mention.fits(license))
            return reading(Certainty::Ambiguous, LicenseText::tr("%1 is named, but also “%2”, which does not fit it.")
                                                     .arg(license.shortName(), mention.code.toUpper()));
    }
    if (!evidence.byAddress.isEmpty())
        return found(license, Certainty::Exact, LicenseText::tr("The address of %1."));
    return found(license, Certainty::Likely, LicenseText::tr("The name of %1."));
}

LicenseReading decideUnnamed(const Evidence &evidence, const PhraseReading &phrases)
{
    if (!evidence.partial.isEmpty())
        return readPartial(evidence.partial.first());
    if (evidence.isIncomplete)
        return reading(Certainty::Ambiguous,
                       LicenseText::tr("The address leads to Creative Commons, but not to one license."));
    if (phrases.saysPublicDomain)
        return reading(Certainty::Ambiguous,
                       LicenseText::tr("The public domain is named, but not by CC0 or the Public Domain Mark."));
    if (phrases.saysSomeRights)
        return reading(Certainty::Ambiguous, LicenseText::tr("Some rights are reserved, but it is not said which."));
    if (const auto statement = findRightsStatement(evidence.statement))
        return reading(Certainty::Unknown,
                       LicenseText::tr("“%1” of RightsStatements.org describes a status and grants nothing (%2).")
                           .arg(rightsStatementTitle(*statement, QLocale().name()), statement->id));
    if (phrases.saysOther)
        return reading(Certainty::Unknown, LicenseText::tr("A license is named that is not in the catalog."));
    if (evidence.hasOtherAddress)
        return reading(Certainty::Unknown, LicenseText::tr("The address leads to terms that are not in the catalog."));
    return reading(Certainty::None, LicenseText::tr("Nothing is said about a license."));
}

} // namespace

QString certaintyName(Certainty certainty)
{
    switch (certainty) {
    case Certainty::None:
        return QStringLiteral("none");
    case Certainty::Unknown:
        return QStringLiteral("unknown");
    case Certainty::Ambiguous:
        return QStringLiteral("ambiguous");
    case Certainty::Likely:
        return QStringLiteral("likely");
    case Certainty::Exact:
        return QStringLiteral("exact");
    }
    return {};
}

LicenseReading parseLicense(const QString &text)
{
    QString trimmed = text.left(LongestText).trimmed();
    // An address that was packed into another one is read as it was before.
    if (trimmed.startsWith(u"http%3A%2F%2F", Qt::CaseInsensitive) ||
        trimmed.startsWith(u"https%3A%2F%2F", Qt::CaseInsensitive))
        trimmed = QString::fromUtf8(QByteArray::fromPercentEncoding(trimmed.toUtf8()));
    if (const std::optional<LicenseReading> identifier = readIdentifier(trimmed))
        return *identifier;
    const Addresses addresses = takeAddresses(trimmed);
    const PhraseReading phrases = readLicensePhrases(addresses.rest);
    const Evidence evidence = weigh(addresses, phrases);
    if (evidence.refused)
        return reading(Certainty::Unknown,
                       LicenseText::tr("The address looks like one of Creative Commons, but leads to %1.")
                           .arg(evidence.refused->host));
    if (evidence.isUnlisted)
        return reading(Certainty::Unknown, LicenseText::tr("Creative Commons has no license at this address."));
    if (evidence.isDenied)
        return reading(Certainty::Ambiguous, LicenseText::tr("A license is named, but with a “not” before it."));
    if (!evidence.byAddress.isEmpty() || !evidence.byName.isEmpty())
        return decideNamed(evidence);
    return decideUnnamed(evidence, phrases);
}
