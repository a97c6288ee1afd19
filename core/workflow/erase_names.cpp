// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/erase_names.h"

#include "core/catalog/forgotten_names.h"
#include "core/metadata/rights.h"

#include <QRegularExpression>

namespace {

bool eraseEverywhere(Rights &rights, const std::function<bool(RightsFieldId, QString &)> &erase)
{
    bool isErased = false;
    for (RightsField &field : rights.fields) {
        isErased |= erase(field.id, field.value);
        for (FieldSource &source : field.sources)
            isErased |= erase(field.id, source.value);
    }
    return isErased;
}

bool speaksOfPeopleShown(RightsFieldId id)
{
    return id == RightsFieldId::PersonsShown || id == RightsFieldId::PersonDetails || id == RightsFieldId::ModelInfo;
}

// Lists and structures are read as "Ada Example; Ben Example" and "PersonName: Ada Example, PersonId: 7".
bool dropForgotten(QString &text, ForgottenNames &forgotten)
{
    static const QRegularExpression separator(QStringLiteral("[;,:|\n]"));
    bool isDropped = false;
    const QStringList parts = text.split(separator);
    for (const QString &part : parts) {
        const QString name = part.trimmed();
        if (!name.isEmpty() && forgotten.contains(name))
            isDropped |= eraseName(text, name);
    }
    return isDropped;
}

} // namespace

bool eraseName(QString &text, const QString &name)
{
    if (name.isEmpty() || !text.contains(name, Qt::CaseInsensitive))
        return false;
    text.replace(name, QStringLiteral("[erased]"), Qt::CaseInsensitive);
    return true;
}

bool eraseName(Rights &rights, const QString &name)
{
    bool isErased = eraseEverywhere(rights, [&](RightsFieldId, QString &text) { return eraseName(text, name); });
    isErased |= eraseName(rights.license.why, name);
    isErased |= eraseName(rights.title, name);
    isErased |= eraseName(rights.caption, name);
    for (FileContent &content : rights.contents)
        isErased |= eraseName(content.text, name);
    for (QString &note : rights.notes)
        isErased |= eraseName(note, name);
    return isErased;
}

void dropForgottenNames(Catalog &catalog, Rights &rights)
{
    ForgottenNames forgotten(catalog);
    eraseEverywhere(rights, [&](RightsFieldId id, QString &text) {
        return speaksOfPeopleShown(id) && dropForgotten(text, forgotten);
    });
    dropForgotten(rights.title, forgotten);
    dropForgotten(rights.caption, forgotten);
}

void dropForgottenNames(Catalog &catalog, QStringList &privateItems)
{
    ForgottenNames forgotten(catalog);
    for (QString &item : privateItems) {
        const QString name = item.section(u'=', 1);
        if (!name.isEmpty() && forgotten.contains(name))
            eraseName(item, name);
    }
}
