// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/file_path.h"
#include "core/catalog/suggestion_repository.h"

// Offered names a user speaks of: by the numbers of faces, or by a name.
struct SuggestionChoice
{
    QList<FaceId> faces;   // Empty: every face and photo that the name is offered for.
    QString name;          // Empty: the one that each face is offered; Invalid when there are several.
    QList<FilePath> under; // Only of photos at or below these; empty: of all.
};

// Errors: NotFound for a face that is not in the catalog, Invalid for one without such a suggestion.
Result<QList<SuggestedName>> chosenSuggestions(Catalog &catalog, const SuggestionChoice &choice);

struct ConfirmedNames
{
    QList<SuggestedName> faces;
    QStringList newPeople; // Not known before; they have no consent yet.
};

// Decides each face as the person it is suggested to be, as one entry of the history; names without a face and faces
// that were decided are left out.
Result<ConfirmedNames> confirmSuggestions(Catalog &catalog, const QList<SuggestedName> &names);
