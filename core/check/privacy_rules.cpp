// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/privacy_rules.h"

#include "core/photos/private_item.h"

#include <QCoreApplication>

namespace {

struct Check
{
    Q_DECLARE_TR_FUNCTIONS(Check)
};

// Titles of what the file holds of these kinds, each once, in their order.
QStringList titlesOf(const RuleInput &input, const QList<PrivateKind> &kinds)
{
    const QList<PrivateItem> items = privateItemsFrom(input.photo.privateItems);
    QStringList titles;
    for (const PrivateKind kind : kinds) {
        for (const PrivateItem &item : items) {
            if (item.kind == kind && !titles.contains(privateKindTitle(kind)))
                titles.append(privateKindTitle(kind));
        }
    }
    return titles;
}

// What an exported copy leaves behind by itself.
QList<Finding> leftBehind(const QString &sentence, const QStringList &titles)
{
    if (titles.isEmpty())
        return {};
    return {makeFinding(Verdict::Undecided, sentence.arg(titles.join(QStringLiteral(", "))), QStringLiteral("export"),
                        Check::tr("Publish an exported copy, which leaves this behind, instead of the file itself."))};
}

} // namespace

QList<Finding> findPosition(const RuleInput &input)
{
    return leftBehind(Check::tr("The file tells where the photo was taken (%1)."),
                      titlesOf(input, {PrivateKind::Position, PrivateKind::Place}));
}

QList<Finding> findNamesInFile(const RuleInput &input)
{
    QStringList names;
    bool hasRegions = false;
    for (const PrivateItem &item : privateItemsFrom(input.photo.privateItems)) {
        const QString name = QString::fromUtf8(item.value);
        if (item.kind == PrivateKind::PersonName && !name.isEmpty() && !names.contains(name))
            names.append(name);
        hasRegions = hasRegions || item.kind == PrivateKind::FaceRegion;
    }
    if (names.isEmpty() && !hasRegions)
        return {};
    const QString message =
        names.isEmpty() ? Check::tr("The file marks faces.")
        : names.size() == 1
            ? Check::tr("The file names a person: %1.").arg(names.first())
            : Check::tr("The file names %1 people: %2.").arg(names.size()).arg(names.join(QStringLiteral(", ")));
    Finding finding =
        makeFinding(Verdict::Undecided, message, QStringLiteral("export"),
                    Check::tr("Publish an exported copy, which leaves this behind, instead of the file itself."));
    finding.personName = names.join(QStringLiteral(", "));
    return {finding};
}

QList<Finding> findHiddenPictures(const RuleInput &input)
{
    return leftBehind(Check::tr("The file holds pictures that no viewer shows (%1)."),
                      titlesOf(input, {PrivateKind::Thumbnail, PrivateKind::Preview, PrivateKind::FurtherPicture,
                                       PrivateKind::MotionVideo, PrivateKind::DepthMap}));
}

QList<Finding> findSerialNumbers(const RuleInput &input)
{
    return leftBehind(Check::tr("The file identifies the camera or its owner (%1)."),
                      titlesOf(input, {PrivateKind::SerialNumber, PrivateKind::OwnerName, PrivateKind::MakerNotes}));
}

QList<Finding> findChildAge(const RuleInput &input)
{
    return leftBehind(Check::tr("The file says how old somebody in the photo is (%1)."),
                      titlesOf(input, {PrivateKind::ChildAge}));
}
