// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/license/license_url.h"

#include "core/license/license_catalog.h"
#include "core/license/rights_statements.h"

#include <QRegularExpression>

namespace {

struct Address
{
    QString host; // Lower case, without the usual ports and a trailing dot.
    QString path; // Percent-decoded once; with query and fragment.
};

// A user name before the host, a port, another scheme or a backslash is how an address is made to look like another
// one: it stays in the host, which then is nobody's.
Address splitAddress(const QString &url)
{
    static const QRegularExpression webScheme(QStringLiteral("^(?:https?:)?//"),
                                              QRegularExpression::CaseInsensitiveOption);
    QString rest = url;
    rest.remove(webScheme);
    static const QRegularExpression authorityEnd(QStringLiteral("[/?#]"));
    const qsizetype scheme = rest.indexOf(u"://");
    const qsizetype end = rest.indexOf(authorityEnd, scheme < 0 ? 0 : scheme + 3);
    QString host = end < 0 ? rest : rest.left(end);
    static const QRegularExpression port(QStringLiteral(":(?:80|443)?$"));
    host.remove(port);
    if (host.endsWith(u'.'))
        host.chop(1);
    const QString path = end < 0 ? QString() : rest.mid(end);
    return {host.toLower(), QString::fromUtf8(QByteArray::fromPercentEncoding(path.toUtf8()))};
}

// Groups: unit, code, version, jurisdiction.
const QRegularExpression &licensePath()
{
    static const QRegularExpression expression(
        QStringLiteral(
            "^/+(licenses|publicdomain)/([-a-z0-9+]+)/([0-9]+\\.[0-9]+)(?:/([a-z]{2}|igo|scotland))?"
            "(?:/(?:deed|legalcode|rdf|index)(?:[._-][a-z0-9_-]+)*(?:\\.(?:html?|php|txt))?)?/*(?:[?#].*)?$"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    return expression;
}

bool looksLikeLicensePath(const QString &path)
{
    static const QRegularExpression expression(
        QStringLiteral("^/+(?:licenses/(?:by|nc|nd|sa|publicdomain)|publicdomain/)"),
        QRegularExpression::CaseInsensitiveOption);
    return expression.match(path).hasMatch();
}

UrlReading named(const std::optional<License> &license, const QString &host)
{
    return {license ? UrlReading::Kind::Named : UrlReading::Kind::NotListed, license, {}, host, {}};
}

QString codeOfUnit(const QString &unit, const QString &code)
{
    if (unit == u"licenses")
        return code;
    if (code == u"zero")
        return QStringLiteral("cc0");
    if (code == u"mark")
        return QStringLiteral("pdm");
    return code == u"certification" ? code : QString();
}

UrlReading readWithoutVersion(const QString &path, const QString &host)
{
    static const QRegularExpression oldPublicDomain(QStringLiteral("^/+licenses/publicdomain(?:/.*)?$"));
    if (oldPublicDomain.match(path).hasMatch())
        return named(findLicense(QStringLiteral("certification-1.0-us")), host);
    static const QRegularExpression codeOnly(QStringLiteral("^/+(licenses|publicdomain)/([-a-z0-9+]+)/*(?:[?#].*)?$"));
    const QRegularExpressionMatch match = codeOnly.match(path);
    if (match.hasMatch())
        return {UrlReading::Kind::Incomplete, std::nullopt, codeOfUnit(match.captured(1), match.captured(2)), host, {}};
    if (looksLikeLicensePath(path))
        return {UrlReading::Kind::NotListed, std::nullopt, {}, host, {}};
    return {UrlReading::Kind::Incomplete, std::nullopt, {}, host, {}};
}

UrlReading readCreativeCommons(const QString &path, const QString &host)
{
    const QRegularExpressionMatch match = licensePath().match(path);
    if (!match.hasMatch())
        return readWithoutVersion(path.toLower(), host);
    const QString code = codeOfUnit(match.captured(1).toLower(), match.captured(2).toLower());
    QString id = code + u'-' + match.captured(3);
    if (!match.captured(4).isEmpty())
        id += u'-' + match.captured(4).toLower();
    return named(findLicense(id), host);
}

UrlReading readSpdx(const QString &path, const QString &host)
{
    static const QRegularExpression expression(
        QStringLiteral("^/+licenses/([-a-z0-9.+]+?)(?:\\.(?:html|json|txt))?/*$"),
        QRegularExpression::CaseInsensitiveOption);
    const QString name = expression.match(path).captured(1);
    for (const License &license : licenseCatalog()) {
        if (!name.isEmpty() && license.spdx.compare(name, Qt::CaseInsensitive) == 0)
            return named(license, host);
    }
    return {UrlReading::Kind::NotListed, std::nullopt, {}, host, {}};
}

UrlReading readRightsStatement(const QString &path, const QString &host)
{
    static const QRegularExpression expression(
        QStringLiteral("^/+(?:vocab|page|data)/([-a-z]+)/1\\.0(?:\\.(?:html|json|jsonld|ttl))?/*(?:[?#].*)?$"),
        QRegularExpression::CaseInsensitiveOption);
    const std::optional<RightsStatement> statement = findRightsStatement(expression.match(path).captured(1));
    if (!statement)
        return {UrlReading::Kind::Other, std::nullopt, {}, host, {}};
    return {UrlReading::Kind::Statement, std::nullopt, {}, host, statement->id};
}

} // namespace

UrlReading readLicenseUrl(const QString &url)
{
    const Address address = splitAddress(url);
    if (address.host == u"creativecommons.org" || address.host == u"www.creativecommons.org")
        return readCreativeCommons(address.path, address.host);
    if (address.host == u"spdx.org" || address.host == u"www.spdx.org")
        return readSpdx(address.path, address.host);
    if (address.host == u"rightsstatements.org" || address.host == u"www.rightsstatements.org")
        return readRightsStatement(address.path, address.host);
    if (address.host == u"web.resource.org" && address.path.startsWith(u"/cc/PublicDomain", Qt::CaseInsensitive))
        return named(findLicense(QStringLiteral("certification-1.0-us")), address.host);
    const bool isOfficial = address.host.endsWith(u".creativecommons.org"); // Pictures of the marks, the wiki.
    const bool isDisguised = address.host.contains(u"creativecommons") || looksLikeLicensePath(address.path);
    if (!isOfficial && isDisguised)
        return {UrlReading::Kind::Refused, std::nullopt, {}, address.host, {}};
    return {UrlReading::Kind::Other, std::nullopt, {}, address.host, {}};
}
