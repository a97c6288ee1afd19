// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/people/consent_words.h"

#include "core/license/license_catalog.h"
#include "core/people/consent_details.h"

#include <QStringList>

#include <algorithm>

namespace {

// From the first value up to the last.
template <class Value>
QString words(Value first, Value last, QString (*nameOf)(Value))
{
    QStringList names;
    for (int value = int(first); value <= int(last); ++value)
        names.append(nameOf(Value(value)));
    return names.join(QStringLiteral(", "));
}

} // namespace

bool isLicenseWord(const QString &word)
{
    const QList<License> &licenses = licenseCatalog();
    return word == u"any" || std::any_of(licenses.begin(), licenses.end(), [&word](const License &license) {
               return license.code == word || license.id == word;
           });
}

QString kindWords()
{
    return words(ConsentKind::Consent, ConsentKind::NotNeeded, consentKindName);
}

QString commercialWords()
{
    return words(CommercialUse::Unsaid, CommercialUse::No, commercialUseName);
}

QString nameWords()
{
    return words(NamePublication::None, NamePublication::Full, namePublicationName);
}

QString alterationWords()
{
    return words(Alterations::Unsaid, Alterations::None, alterationsName);
}

QString channelWords()
{
    return words(Channel::Unsaid, Channel::Oral, channelName);
}
