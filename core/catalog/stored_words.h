// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/faces/detection.h"
#include "core/license/license_parser.h"
#include "core/people/consent.h"
#include "core/people/decision.h"
#include "core/photos/file_type.h"
#include "core/photos/scan_state.h"

#include <QByteArrayView>
#include <QString>

// The words the catalog's columns hold for our enumerations. They outlive any renaming elsewhere: never change one,
// only add. An unknown word (of a newer program, or of a damaged file) reads as the value that claims least.
QString storedWord(ScanState state);
QString storedWord(FileType type);
QString storedWord(DetectionMode mode);
QString storedWord(FaceKind kind);
QString storedWord(Certainty certainty);
QString storedWord(DecisionKind kind);
QString storedWord(ConsentState state);

ScanState scanStateOf(QByteArrayView word);
FileType fileTypeOf(QByteArrayView word);
DetectionMode detectionModeOf(QByteArrayView word);
FaceKind faceKindOf(QByteArrayView word);
Certainty certaintyOf(QByteArrayView word);
DecisionKind decisionKindOf(QByteArrayView word);
ConsentState consentStateOf(QByteArrayView word);
