// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/relicense_statements.h"

#include "core/license/own_names.h"
#include "core/license/relicense_move.h"

#include <QCoreApplication>
#include <QMap>

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Relicense)
};

constexpr int mostGroupsShown = 8;

QString licenseText(const RightsSummary &photo)
{
    return photo.license.license ? photo.license.license->shortName() : photo.licenseText;
}

RelicenseGroupKey keyOf(const RightsSummary &photo)
{
    return {photo.creator.simplified().toCaseFolded(), licenseText(photo)};
}

bool hasSeveralCreators(const QList<RightsSummary> &photos)
{
    QSet<QString> creators;
    for (const RightsSummary &photo : photos) {
        if (!photo.creator.trimmed().isEmpty())
            creators.insert(photo.creator.simplified().toCaseFolded());
    }
    return creators.size() > 1;
}

QString groupText(const RelicenseGroup &group)
{
    const QString creator =
        group.creator.isEmpty() ? Text::tr("no creator") : QStringLiteral("“%1”").arg(group.creator);
    const QString license = group.license.isEmpty() ? Text::tr("no license") : group.license;
    const QString text = Text::tr("%1, %2: %n photo(s)", nullptr, group.photos).arg(creator, license);
    return group.needsOwner || group.needsPublicDomain ? Text::tr("%1 (left alone)").arg(text) : text;
}

} // namespace

RelicenseStatements::RelicenseStatements(const QList<RightsSummary> &before, const LicenseChoice &choice,
                                         const RelicenseConfirmation &confirmed, const QStringList &ownNames)
    : m_choice(choice)
    , m_confirmed(confirmed)
    , m_ownNames(ownNames)
    , m_hasUnknownOwners(ownNames.isEmpty() && choice.creator.isEmpty() && hasSeveralCreators(before))
{
    QMap<QPair<QString, QString>, RelicenseGroup> groups;
    for (const RightsSummary &photo : before) {
        const RelicenseGroupKey key = keyOf(photo);
        RelicenseGroup &group = groups[{key.creator, key.license}];
        group.key = key;
        group.license = key.license;
        group.needsConfirmation = photo.license.license && photo.license.license != choice.license;
        const QSet<NeededStatement> statements = needed(photo);
        group.creator = photo.creator.simplified();
        ++group.photos;
        const bool isOwnershipNeeded = statements.contains(NeededStatement::Ownership);
        const bool isPublicDomainNeeded = statements.contains(NeededStatement::PublicDomain);
        group.needsOwner = isOwnershipNeeded && !isConfirmed(photo);
        group.needsPublicDomain = isPublicDomainNeeded && !confirmed.publicDomain;
        if (isOwnershipNeeded && !group.needsOwner && !m_usedCreators.contains(group.creator))
            m_usedCreators.append(group.creator);
        m_usesPublicDomain = m_usesPublicDomain || (isPublicDomainNeeded && confirmed.publicDomain);
    }
    m_groups = groups.values();
    for (RelicenseGroup &group : m_groups) {
        group.needsConfirmation = group.needsConfirmation && m_groups.size() > 1 && !choice.keepsLicense;
        group.isLeftOut = group.needsConfirmation && !confirmed.everyGroup && !confirmed.groups.contains(group.key);
        if (group.isLeftOut)
            m_leftOut.insert({group.key.creator, group.key.license});
    }
}

bool RelicenseStatements::isLeftOut(const RightsSummary &photo) const
{
    const RelicenseGroupKey key = keyOf(photo);
    return m_leftOut.contains({key.creator, key.license});
}

QSet<NeededStatement> RelicenseStatements::needed(const RightsSummary &photo) const
{
    if (!m_last || m_last->first != photo)
        m_last = std::pair(photo, neededNow(photo));
    return m_last->second;
}

QSet<NeededStatement> RelicenseStatements::neededNow(const RightsSummary &photo) const
{
    const RelicenseTarget target{m_choice.license, m_choice.creator, m_choice.dataMining, m_choice.marked, m_ownNames};
    QSet<NeededStatement> statements = neededStatements(relicenseMoves(photo, target));
    if (m_choice.keepsLicense) // Nothing is licensed, but another's notices must stay as well.
        statements.remove(NeededStatement::PublicDomain);
    if (m_hasUnknownOwners && !photo.creator.trimmed().isEmpty())
        statements.insert(NeededStatement::Ownership);
    return statements;
}

bool RelicenseStatements::isConfirmed(const RightsSummary &photo) const
{
    return m_confirmed.everyCreator || isOwnName(photo.creator, m_confirmed.creators) ||
           m_confirmed.creators.contains(photo.creator.simplified(), Qt::CaseInsensitive);
}

std::optional<Error> RelicenseStatements::objection(const RightsSummary &photo, const FilePath &path) const
{
    const QSet<NeededStatement> statements = needed(photo);
    if (statements.contains(NeededStatement::Ownership) && !isConfirmed(photo)) {
        const QString sentence =
            m_hasUnknownOwners
                ? Text::tr(
                      "“%1” names “%2” as its creator, and the photos together name several. Only the owner of the "
                      "rights may decide on them: state that you may license photos of “%2”, or add your name to "
                      "your own names.")
                : Text::tr("“%1” names “%2” as its creator, which is none of your names. Only the owner of the rights "
                           "may decide on them: state that you may license photos of “%2”, or add the name to your own "
                           "names.");
        return Error{ErrorKind::Invalid, sentence.arg(path.display(), photo.creator.simplified())};
    }
    if (statements.contains(NeededStatement::PublicDomain) && !m_confirmed.publicDomain)
        return Error{ErrorKind::Invalid,
                     Text::tr("“%1” is in the public domain by its own words (%2): everybody may go on using it, and "
                              "there is nothing left to license. Undo the session that said so if it was a mistake, or "
                              "state that it shall be licensed all the same.")
                         .arg(path.display(), licenseText(photo))};
    return std::nullopt;
}

QStringList RelicenseStatements::groupTexts() const
{
    if (m_groups.size() < 2)
        return {};
    QStringList parts;
    for (const RelicenseGroup &group : m_groups.first(std::min<qsizetype>(m_groups.size(), mostGroupsShown)))
        parts.append(groupText(group));
    if (m_groups.size() > mostGroupsShown)
        parts.append(QStringLiteral("…"));
    return {Text::tr("The photos come in %n group(s) of creator and license; look at each before you decide for all of "
                     "them: %1.",
                     nullptr, int(m_groups.size()))
                .arg(parts.join(QStringLiteral("; ")))};
}

QString RelicenseStatements::usedText() const
{
    QStringList parts;
    if (!m_usedCreators.isEmpty())
        parts.append(Text::tr("stated: may license photos of %1").arg(m_usedCreators.join(QStringLiteral(", "))));
    if (m_usesPublicDomain)
        parts.append(Text::tr("stated: license although in the public domain"));
    return parts.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(parts.join(QStringLiteral("; ")));
}
