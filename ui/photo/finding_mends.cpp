// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/photo/finding_mends.h"

#include "core/license/license_catalog.h"
#include "core/metadata/field_map.h"
#include "core/workflow/own_names.h"
#include "ui/common/accept_command.h"
#include "ui/photo/covered_copy.h"
#include "ui/photo/loupe_view.h"
#include "ui/publish/accept_dialog.h"
#include "ui/publish/finding_groups.h"

#include <QUndoStack>

#include <algorithm>

namespace {

AcceptedFinding acceptedFrom(PhotoId photo, const Acceptance &acceptance)
{
    return {photo,
            acceptance.rule,
            acceptance.profile,
            acceptance.reason,
            acceptance.acceptedBy,
            acceptance.until,
            acceptance.subjects};
}

} // namespace

QString mendText(const Finding &finding)
{
    static const QHash<QString, const char *> texts{
        {QStringLiteral("decide-face"), QT_TRANSLATE_NOOP("FindingsTab", "Decide now")},
        {QStringLiteral("ask-consent"), QT_TRANSLATE_NOOP("FindingsTab", "Record consent")},
        {QStringLiteral("record-release"), QT_TRANSLATE_NOOP("FindingsTab", "Show people")},
        {QStringLiteral("choose-license"), QT_TRANSLATE_NOOP("FindingsTab", "Choose one")},
        {QStringLiteral("rescan"), QT_TRANSLATE_NOOP("FindingsTab", "Scan again")},
        {QStringLiteral("find-file"), QT_TRANSLATE_NOOP("FindingsTab", "Look again")},
        {QStringLiteral("look-closer"), QT_TRANSLATE_NOOP("FindingsTab", "Scan thoroughly")},
        {QStringLiteral("write-rights"), QT_TRANSLATE_NOOP("FindingsTab", "Write them")},
        {QStringLiteral("resolve-conflict"), QT_TRANSLATE_NOOP("FindingsTab", "Compare")},
        {QStringLiteral("set-creator"), QT_TRANSLATE_NOOP("FindingsTab", "Add it")},
        {QStringLiteral("set-data-mining"), QT_TRANSLATE_NOOP("FindingsTab", "Add it")},
        {QStringLiteral("check-creator"), QT_TRANSLATE_NOOP("FindingsTab", "That is me")},
        {QStringLiteral("correct-release"), QT_TRANSLATE_NOOP("FindingsTab", "Remove it")},
        {QStringLiteral("leave-out"), QT_TRANSLATE_NOOP("FindingsTab", "Export covered copy…")},
        {QStringLiteral("export"), QT_TRANSLATE_NOOP("FindingsTab", "Export clean copy…")}};
    const char *text = texts.value(finding.fix.action);
    return text ? QCoreApplication::translate("FindingsTab", text) : QString();
}

FindingMends::FindingMends(const PageContext &context, QWidget *panel)
    : QObject(panel)
    , m_context(context)
    , m_panel(panel)
    , m_copy(new CoveredCopy(context.state, panel))
{
    connect(m_copy, &CoveredCopy::finished, this, &FindingMends::copyMade);
}

void FindingMends::mend(const PhotoItem &photo, const Finding &finding)
{
    const QString &action = finding.fix.action;
    LibraryState &state = m_context.state;
    if (action == u"decide-face") {
        Q_EMIT faceRequested(finding.face.value_or(FaceId()));
    } else if (action == u"ask-consent" && finding.person) {
        openConsentPopup(m_context, *finding.person, m_panel);
    } else if (action == u"ask-consent" || action == u"record-release") {
        Q_EMIT peopleRequested();
    } else if (action == u"rescan" || action == u"look-closer") {
        state.scan({photo.facts.path}, {action == u"rescan" ? DetectionMode::Fast : DetectionMode::Thorough, true});
    } else if (action == u"find-file") {
        state.scan({photo.facts.path.parent()}, {});
    } else if (action == u"resolve-conflict" || action == u"set-creator" || action == u"set-data-mining") {
        Q_EMIT fieldRequested(finding.field);
    } else if (const auto pending = findLicense(photo.facts.pendingLicenseId); action == u"write-rights" && pending) {
        Q_EMIT editsProposed({*pending, {}});
    } else if (action == u"correct-release") {
        Q_EMIT editsProposed({{}, {{RightsFieldId::ModelRelease, QString()}}});
    } else if (action == u"check-creator") {
        addOwnNames(photo.facts.rights.creator);
    } else if (action == u"leave-out" || action == u"export") {
        m_copy->start(photo);
    } else {
        Q_EMIT state.licenseRequested({photo.facts.id});
    }
}

void FindingMends::addOwnNames(const QString &creators)
{
    const Result<Catalog *> catalog = m_context.state.catalog();
    const Result<void> added =
        catalog ? ::addOwnNames(**catalog, listItems(creators)) : Result<void>(failure(catalog.error()));
    if (!added)
        Q_EMIT m_context.state.problemFound(added.error().message);
    m_context.state.reload();
}

void FindingMends::accept(const PhotoItem &photo, const Finding &finding)
{
    FindingGroup group;
    group.rule = finding.rule;
    group.title = finding.message;
    group.photos = {photo.facts.id};
    auto *dialog = new AcceptDialog(group, m_context.state.profile(), m_panel);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, facts = photo.facts, subject = subjectOf(finding)] {
        QList<AcceptedFinding> accepted = dialog->acceptedFindings();
        QList<AcceptedFinding> before;
        for (AcceptedFinding &one : accepted) {
            one.subjects = {subject};
            for (const Acceptance &known : facts.accepted) {
                if (known.rule != one.rule || known.profile != one.profile)
                    continue;
                before.append(acceptedFrom(facts.id, known));
                one.subjects = known.subjects.isEmpty() ? known.subjects : known.subjects + one.subjects;
            }
        }
        m_context.undo.push(new AcceptCommand(m_context.state, AcceptCommand::Deed::Accept, accepted, before));
    });
    dialog->open();
}

void FindingMends::takeAcceptanceBack(const PhotoItem &photo, const Finding &finding)
{
    if (finding.accepted)
        m_context.undo.push(new AcceptCommand(m_context.state, AcceptCommand::Deed::Revoke,
                                              {acceptedFrom(photo.facts.id, *finding.accepted)}));
}
