// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/people/consent_details.h"

#include <array>
#include <utility>

namespace {

template <class Value, std::size_t Size>
using Names = std::array<std::pair<Value, const char *>, Size>;

constexpr Names<ConsentKind, 5> consentKindNames{{
    {ConsentKind::Consent, "consent"},
    {ConsentKind::Release, "release"},
    {ConsentKind::ConsentAndRelease, "consent-and-release"},
    {ConsentKind::Exception, "exception"},
    {ConsentKind::NotNeeded, "not-needed"},
}};

constexpr Names<CommercialUse, 4> commercialUseNames{{
    {CommercialUse::Unsaid, "unsaid"},
    {CommercialUse::Yes, "yes"},
    {CommercialUse::EditorialOnly, "editorial-only"},
    {CommercialUse::No, "no"},
}};

constexpr Names<NamePublication, 3> namePublicationNames{{
    {NamePublication::None, "none"},
    {NamePublication::FirstName, "first-name"},
    {NamePublication::Full, "full"},
}};

constexpr Names<Alterations, 4> alterationsNames{{
    {Alterations::Unsaid, "unsaid"},
    {Alterations::Free, "free"},
    {Alterations::ColorOnly, "color-only"},
    {Alterations::None, "none"},
}};

constexpr Names<Channel, 6> channelNames{{
    {Channel::Unsaid, "unsaid"},
    {Channel::Paper, "paper"},
    {Channel::Email, "email"},
    {Channel::Message, "message"},
    {Channel::Form, "form"},
    {Channel::Oral, "oral"},
}};

template <class Value, std::size_t Size>
QString nameOf(const Names<Value, Size> &names, Value value)
{
    for (const auto &[candidate, name] : names) {
        if (candidate == value)
            return QString::fromLatin1(name);
    }
    return {};
}

template <class Value, std::size_t Size>
std::optional<Value> valueOf(const Names<Value, Size> &names, const QString &text)
{
    for (const auto &[value, name] : names) {
        if (text == QLatin1String(name))
            return value;
    }
    return std::nullopt;
}

} // namespace

QString consentKindName(ConsentKind kind)
{
    return nameOf(consentKindNames, kind);
}

std::optional<ConsentKind> consentKindFromName(const QString &name)
{
    return valueOf(consentKindNames, name);
}

QString commercialUseName(CommercialUse use)
{
    return nameOf(commercialUseNames, use);
}

std::optional<CommercialUse> commercialUseFromName(const QString &name)
{
    return valueOf(commercialUseNames, name);
}

QString namePublicationName(NamePublication names)
{
    return nameOf(namePublicationNames, names);
}

std::optional<NamePublication> namePublicationFromName(const QString &name)
{
    return valueOf(namePublicationNames, name);
}

QString alterationsName(Alterations alterations)
{
    return nameOf(alterationsNames, alterations);
}

std::optional<Alterations> alterationsFromName(const QString &name)
{
    return valueOf(alterationsNames, name);
}

QString channelName(Channel channel)
{
    return nameOf(channelNames, channel);
}

std::optional<Channel> channelFromName(const QString &name)
{
    return valueOf(channelNames, name);
}
