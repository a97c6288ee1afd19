// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/writing/session_store.h"

#include <QList>

// The same change of one field in several files: "Creator: Ada Example → Ada B. Example, in 12 files".
struct ChangeKind
{
    RightsFieldId field = RightsFieldId::License;
    QString before; // As in FieldChange.
    QString after;
    QList<int> files; // Places in the plan.
};

// By field in the order of the fields, then by the number of files.
QList<ChangeKind> changeKinds(const WritePlan &plan);

// A field's value for people: a license by its name, a wish on data mining in words, "—" for none.
QString shownFieldValue(RightsFieldId field, const QString &value);
