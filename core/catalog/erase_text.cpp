// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/erase_text.h"

#include "core/catalog/catalog.h"
#include "core/catalog/query.h"

namespace {

void eraseInColumn(Query &&texts, Query &&update, const std::function<bool(QString &)> &erase)
{
    QList<std::pair<QString, QString>> changed; // Old text, new text.
    while (texts.next()) {
        QString text = texts.text(0);
        if (erase(text))
            changed.append({texts.text(0), text});
    }
    for (const auto &[before, after] : std::as_const(changed)) {
        update.bind(after, before).run();
        update.reset();
    }
}

} // namespace

Result<void> eraseInTexts(Catalog &catalog, const std::function<bool(QString &)> &erase)
{
#define CLEARFRAME_ERASE(table, column)                                                                                \
    eraseInColumn(Query(catalog.statements(), "SELECT DISTINCT " column " FROM " table " WHERE " column " <> ''"),     \
                  Query(catalog.statements(), "UPDATE " table " SET " column " = ? WHERE " column " = ?"), erase)
    return catalog.inTransaction([&]() -> Result<void> {
        CLEARFRAME_ERASE("faces", "reason");
        CLEARFRAME_ERASE("face_decisions", "before_reason");
        CLEARFRAME_ERASE("face_decisions", "after_reason");
        CLEARFRAME_ERASE("accepted_findings", "reason");
        CLEARFRAME_ERASE("accepted_findings", "accepted_by");
        CLEARFRAME_ERASE("people", "notes");
        CLEARFRAME_ERASE("photos", "private_items");
        CLEARFRAME_ERASE("photos", "problem");
        CLEARFRAME_ERASE("photos", "caption");
        return {};
    });
#undef CLEARFRAME_ERASE
}
