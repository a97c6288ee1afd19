// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/license/change_kinds.h"

#include "core/license/license_parser.h"
#include "ui/license/data_mining_choices.h"

#include <algorithm>
#include <map>
#include <tuple>

QList<ChangeKind> changeKinds(const WritePlan &plan)
{
    QList<ChangeKind> kinds;
    std::map<std::tuple<int, QString, QString>, qsizetype> places;
    for (int file = 0; file < plan.files.size(); ++file) {
        const PlannedWrite &write = plan.files[file];
        if (write.refusal || write.method == WriteMethod::Nothing)
            continue;
        for (const FieldChange &change : write.changes) {
            const auto [place, isNew] =
                places.try_emplace({int(change.field), change.before, change.after}, kinds.size());
            if (isNew)
                kinds.append({change.field, change.before, change.after, {}});
            kinds[place->second].files.append(file);
        }
    }
    std::ranges::stable_sort(kinds, [](const ChangeKind &a, const ChangeKind &b) {
        return a.field != b.field ? a.field < b.field : a.files.size() > b.files.size();
    });
    return kinds;
}

QString shownFieldValue(RightsFieldId field, const QString &value)
{
    if (value.isEmpty())
        return QStringLiteral("—");
    if (field == RightsFieldId::License) {
        if (const LicenseReading reading = parseLicense(value); reading.license)
            return reading.license->shortName();
    }
    if (field == RightsFieldId::DataMining) {
        for (const DataMiningChoice &choice : dataMiningChoices()) {
            if (choice.code == value)
                return choice.title;
        }
    }
    return value.simplified();
}
