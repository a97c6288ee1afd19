// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/accept_command.h"

#include "ui/common/library_state.h"

#include <QCoreApplication>

namespace {

Result<void> apply(LibraryState &state, AcceptCommand::Deed deed, const QList<AcceptedFinding> &findings,
                   const QList<AcceptedFinding> &replaced)
{
    const Result<Catalog *> catalog = state.catalog();
    if (!catalog)
        return failure(catalog.error());
    return (*catalog)->inTransaction([&]() -> Result<void> {
        AcceptedRepository accepted(**catalog);
        for (const AcceptedFinding &finding : findings) {
            Result<void> done = deed == AcceptCommand::Deed::Accept
                                    ? accepted.accept(finding)
                                    : accepted.revoke(finding.photo, finding.rule, finding.profile);
            if (!done)
                return done;
        }
        return deed == AcceptCommand::Deed::Revoke ? accepted.acceptAll(replaced) : Result<void>();
    });
}

} // namespace

AcceptCommand::AcceptCommand(LibraryState &state, Deed deed, QList<AcceptedFinding> findings,
                             QList<AcceptedFinding> replaced)
    : QUndoCommand(deed == Deed::Accept ? QCoreApplication::translate("AcceptCommand", "Accept a finding")
                                        : QCoreApplication::translate("AcceptCommand", "Take an acceptance back"))
    , m_state(state)
    , m_deed(deed)
    , m_findings(std::move(findings))
    , m_replaced(std::move(replaced))
{
}

void AcceptCommand::redo()
{
    run(m_deed);
}

void AcceptCommand::undo()
{
    run(m_deed == Deed::Accept ? Deed::Revoke : Deed::Accept);
}

void AcceptCommand::run(Deed deed)
{
    if (const Result<void> done = apply(m_state, deed, m_findings, m_replaced); !done) {
        setObsolete(true);
        Q_EMIT m_state.problemFound(done.error().message);
    }
    QList<PhotoId> photos;
    for (const AcceptedFinding &finding : m_findings)
        photos.append(finding.photo);
    m_state.reloadPhotos(photos);
}
