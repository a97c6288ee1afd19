// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/faces/people_in_file.h"

#include "core/faces/faces_text.h"

namespace {

constexpr QLatin1String sidecarSuffix("-sidecar");

QString titleOf(const QString &source)
{
    if (source == u"mwg")
        return QStringLiteral("MWG");
    if (source == u"mp")
        return QStringLiteral("Microsoft");
    if (source == u"iptc")
        return QStringLiteral("IPTC");
    if (source == u"acdsee")
        return QStringLiteral("ACDSee");
    if (source == u"apple")
        return QStringLiteral("Apple");
    if (source == u"picasa")
        return QStringLiteral("Picasa");
    if (source == u"person-in-image")
        return Faces::tr("person shown");
    return source == u"keywords" ? Faces::tr("keywords") : source;
}

} // namespace

QString suggestionSourceTitle(const QString &source)
{
    if (source.endsWith(sidecarSuffix))
        return Faces::tr("%1, sidecar").arg(titleOf(source.chopped(sidecarSuffix.size())));
    return titleOf(source);
}

QString suggestionSourceTitles(const QStringList &sources)
{
    QStringList titles;
    for (const QString &source : sources)
        titles.append(suggestionSourceTitle(source));
    return titles.join(QStringLiteral(", "));
}

bool isRegionSource(const QString &detector)
{
    static const QStringList vocabularies{QStringLiteral("mwg"),    QStringLiteral("mp"),    QStringLiteral("iptc"),
                                          QStringLiteral("acdsee"), QStringLiteral("apple"), QStringLiteral("picasa")};
    return vocabularies.contains(detector.endsWith(sidecarSuffix) ? detector.chopped(sidecarSuffix.size()) : detector);
}
