// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/check/verdict.h"
#include "core/license/license_catalog.h"

// A photo to which the tests do one thing at a time.
namespace fixture {

inline const QDate Day(2026, 6, 1);

inline PhotoFacts clearPhoto()
{
    PhotoFacts photo;
    photo.id = {1};
    photo.path = FilePath::fromBytes("/photos/a.jpg");
    photo.state = ScanState::Scanned;
    photo.rights.license = {findLicense(QStringLiteral("by-sa-4.0")), Certainty::Exact, {}};
    photo.rights.licenseText = QStringLiteral("https://creativecommons.org/licenses/by-sa/4.0/");
    photo.rights.creator = QStringLiteral("Ada Example");
    photo.rights.dataMining = QStringLiteral("DMI-UNSPECIFIED");
    return photo;
}

inline FaceFacts face(DecisionKind kind, qint64 person = 0, const QString &reason = {})
{
    FaceFacts facts;
    facts.id = {11};
    facts.box = {0.1, 0.1, 0.1, 0.1};
    facts.decision = {kind, {person}, reason, {}};
    return facts;
}

inline PeopleFacts runner(const QList<Consent> &consents, bool isMinor = false)
{
    PeopleFacts people;
    people.people.insert({7}, {{7}, QStringLiteral("Runner 12"), isMinor, {}, {}, false});
    people.consents.insert({7}, consents);
    return people;
}

inline Consent consent(ConsentState state, const QStringList &uses = {})
{
    Consent answer;
    answer.person = {7};
    answer.state = state;
    answer.uses = uses;
    return answer;
}

inline std::optional<Finding> findingOf(const PhotoVerdict &verdict, const QString &rule)
{
    for (const Finding &finding : verdict.findings) {
        if (finding.rule == rule)
            return finding;
    }
    return std::nullopt;
}

} // namespace fixture
