// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metadata/block_changes.h"

#include "core/metadata/field_map.h"

#include <QCoreApplication>

namespace {

Result<RightsChange> checkedChange(const RightsChange &change, const QString &name)
{
    RightsChange writable{{}, change.replacesDamagedXmp};
    for (const auto &[field, value] : change.fields.asKeyValueRange()) {
        writable.fields[field] = value ? writableValue(field, *value) : std::nullopt;
        if (value && !writable.fields[field]) {
            return failure(ErrorKind::Invalid, QCoreApplication::translate(
                                                   "Metadata", "“%1” cannot be written as “%2” to “%3”: the field does "
                                                               "not allow this value.")
                                                   .arg(value->left(80), rightsFieldTitle(field), name));
        }
    }
    return writable;
}

} // namespace

Result<RightsChange> writableChange(const RightsChange &change, const QString &name)
{
    // Thousands of photos get one and the same change.
    thread_local std::optional<std::pair<RightsChange, RightsChange>> last;
    if (last && last->first == change)
        return last->second;
    Result<RightsChange> writable = checkedChange(change, name);
    if (writable)
        last = std::pair(change, *writable);
    return writable;
}
