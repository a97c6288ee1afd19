// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

// A release is a contract, often irrevocable; a consent can be withdrawn. One paper can be both.
enum class ConsentKind
{
    Consent,
    Release,
    ConsentAndRelease,
    Exception,
    NotNeeded
};
// "consent", "release", "consent-and-release", "exception", "not-needed".
QString consentKindName(ConsentKind kind);
std::optional<ConsentKind> consentKindFromName(const QString &name);

// Unsaid: what uses and licenses say.
enum class CommercialUse
{
    Unsaid,
    Yes,
    EditorialOnly,
    No
};
// "unsaid", "yes", "editorial-only", "no".
QString commercialUseName(CommercialUse use);
std::optional<CommercialUse> commercialUseFromName(const QString &name);

enum class NamePublication
{
    None,
    FirstName,
    Full
};
// "none", "first-name", "full".
QString namePublicationName(NamePublication names);
std::optional<NamePublication> namePublicationFromName(const QString &name);

// What may be done to the picture. Unsaid: what the licenses say. The last two forbid a license that allows changes.
enum class Alterations
{
    Unsaid,
    Free,
    ColorOnly,
    None
};
// "unsaid", "free", "color-only", "none".
QString alterationsName(Alterations alterations);
std::optional<Alterations> alterationsFromName(const QString &name);

// How the answer was given.
enum class Channel
{
    Unsaid,
    Paper,
    Email,
    Message,
    Form,
    Oral
};
// "unsaid", "paper", "email", "message", "form", "oral".
QString channelName(Channel channel);
std::optional<Channel> channelFromName(const QString &name);

// The signed form, a mail, a voice note. The content lies in the catalog's store (EvidenceStore) when it was kept
// there.
struct Evidence
{
    QString name;   // As the file was named; for entries of older catalogs its path or a description.
    QString sha256; // Hex of the content; empty: a description only, without a file.

    bool operator==(const Evidence &) const = default;
};

struct Guardian
{
    QString name;
    QString relation; // "mother"
    std::optional<QDate> signedOn;

    bool operator==(const Guardian &) const = default;
};

// What shows that an answer was given freely and informed (GDPR Art. 4(11), 7(1)); no rule depends on it.
struct ConsentDetails
{
    std::optional<QDate> givenOn;
    QString givenBy; // Empty: the person. "the heirs"
    Channel channel = Channel::Unsaid;
    QString wording;    // Name and version of the text that the person saw.
    QString language;   // Of that text: "de".
    QString legalBasis; // "GDPR 6(1)(a)", "KUG 23(1) nr 2"
    QList<Guardian> guardians;
    QString witness;
    std::optional<QDate> witnessedOn;
    QString controller;             // Who is responsible for the pictures: name and contact.
    QString consideration;          // What was given in return (KUG § 22 sentence 2).
    QString territory;              // Empty: the world.
    bool mayPublishRegions = false; // The box with the face may stay in the file.
    bool mayRecognize = false;      // Recognition by machine (GDPR Art. 9).

    bool operator==(const ConsentDetails &) const = default;
};
