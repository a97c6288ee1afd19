// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalog/catalog.h"
#include "core/faces/own_embedding.h"

// Whether "same person?" guesses may compare faces, with a model of the user's own. Off until the user switches it on.
struct RecognitionSettings
{
    bool isOn = false;
    FilePath embedding; // Empty: none.
    QByteArray embeddingSha256;
};

Result<RecognitionSettings> readRecognition(Catalog &catalog);
// It is tried first, and its SHA-256 is kept; empty: none. Recognition goes off: another model is another decision.
Result<void> setOwnEmbedding(Catalog &catalog, const FilePath &file);
// Invalid when it is switched on without a model. Callers show recognitionNotice() before.
Result<void> setRecognition(Catalog &catalog, bool isOn);
// What switching it on means in law, and what the program does and does not do. Plain text, one paragraph a line.
QString recognitionNotice();

// The model when recognition is on, else null.
Result<std::unique_ptr<FaceEmbedding>> loadRecognition(Catalog &catalog);
