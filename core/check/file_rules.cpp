// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/file_rules.h"

#include "core/license/license_catalog.h"

#include <QCoreApplication>

namespace {

struct Check
{
    Q_DECLARE_TR_FUNCTIONS(Check)
};

} // namespace

QList<Finding> findUnreadableFile(const RuleInput &input)
{
    if (input.photo.isMissing)
        return {makeFinding(Verdict::Blocked, Check::tr("The file is not there any more."), QStringLiteral("find-file"),
                            Check::tr("Bring the file back to its place, or scan the folder it moved to."))};
    if (input.photo.state != ScanState::Failed)
        return {};
    const QString message = input.photo.problem.isEmpty()
                                ? Check::tr("The file could not be read.")
                                : Check::tr("The file could not be read: %1").arg(input.photo.problem);
    return {
        makeFinding(Verdict::Blocked, message, QStringLiteral("rescan"),
                    Check::tr("Open the file in another program; replace it if it is damaged, then scan it again."))};
}

QList<Finding> findChangedFile(const RuleInput &input)
{
    if (!input.photo.isChangedOnDisk || input.photo.isMissing)
        return {};
    return {makeFinding(Verdict::Undecided, Check::tr("Another program changed the file after it was scanned."),
                        QStringLiteral("rescan"), Check::tr("Scan the photo again."))};
}

QList<Finding> findUnwrittenRights(const RuleInput &input)
{
    const QString &pending = input.photo.pendingLicenseId;
    if (pending.isEmpty() || (input.license() && input.license()->id == pending))
        return {};
    const std::optional<License> license = findLicense(pending);
    Finding finding = makeFinding(
        Verdict::Undecided,
        Check::tr("%1 was chosen, but is not written to the file yet.").arg(license ? license->shortName() : pending),
        QStringLiteral("write-rights"), Check::tr("Write the chosen license to the file."));
    finding.field = QStringLiteral("license");
    return {finding};
}
