// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/stored_words.h"

#include <algorithm>
#include <array>
#include <utility>

namespace {

template <class Value, std::size_t Size>
using Words = std::array<std::pair<Value, const char *>, Size>;

constexpr Words<ScanState, 3> scanStates = {{
    {ScanState::NotScanned, "not-scanned"},
    {ScanState::Scanned, "scanned"},
    {ScanState::Failed, "failed"},
}};

constexpr Words<FileType, 15> fileTypes = {{
    {FileType::Unknown, "unknown"},
    {FileType::Jpeg, "jpeg"},
    {FileType::Png, "png"},
    {FileType::Tiff, "tiff"},
    {FileType::BigTiff, "bigtiff"},
    {FileType::WebP, "webp"},
    {FileType::Gif, "gif"},
    {FileType::Bmp, "bmp"},
    {FileType::Psd, "psd"},
    {FileType::Jp2, "jp2"},
    {FileType::Heif, "heif"},
    {FileType::Avif, "avif"},
    {FileType::Jxl, "jxl"},
    {FileType::Raw, "raw"},
    {FileType::Dng, "dng"},
}};

constexpr Words<DetectionMode, 2> detectionModes = {{
    {DetectionMode::Fast, "fast"},
    {DetectionMode::Thorough, "thorough"},
}};

constexpr Words<FaceKind, 2> faceKinds = {{
    {FaceKind::Face, "face"},
    {FaceKind::Person, "person"},
}};

constexpr Words<Certainty, 5> certainties = {{
    {Certainty::Unknown, "unknown"},
    {Certainty::None, "none"},
    {Certainty::Ambiguous, "ambiguous"},
    {Certainty::Likely, "likely"},
    {Certainty::Exact, "exact"},
}};

constexpr Words<DecisionKind, 6> decisionKinds = {{
    {DecisionKind::None, "none"},
    {DecisionKind::Person, "person"},
    {DecisionKind::NotAFace, "not-a-face"},
    {DecisionKind::Depicted, "depicted"},
    {DecisionKind::NotRecognizable, "not-recognizable"},
    {DecisionKind::LegalException, "legal-exception"},
}};

constexpr Words<ConsentState, 7> consentStates = {{
    {ConsentState::Unknown, "unknown"},
    {ConsentState::Asked, "asked"},
    {ConsentState::Granted, "granted"},
    {ConsentState::Limited, "limited"},
    {ConsentState::Refused, "refused"},
    {ConsentState::Withdrawn, "withdrawn"},
    {ConsentState::NotNeeded, "not-needed"},
}};

template <class Value, std::size_t Size>
QString wordFor(const Words<Value, Size> &words, Value value)
{
    const auto found = std::find_if(words.begin(), words.end(), [&](const auto &word) { return word.first == value; });
    return QString::fromLatin1(found == words.end() ? words.front().second : found->second);
}

// The first entry of a table is what an unknown word reads as.
template <class Value, std::size_t Size>
Value valueOf(const Words<Value, Size> &words, QByteArrayView text)
{
    const auto found = std::find_if(words.begin(), words.end(), [&](const auto &word) { return text == word.second; });
    return found == words.end() ? words.front().first : found->first;
}

} // namespace

QString storedWord(ScanState state)
{
    return wordFor(scanStates, state);
}

QString storedWord(FileType type)
{
    return wordFor(fileTypes, type);
}

QString storedWord(DetectionMode mode)
{
    return wordFor(detectionModes, mode);
}

QString storedWord(FaceKind kind)
{
    return wordFor(faceKinds, kind);
}

QString storedWord(Certainty certainty)
{
    return wordFor(certainties, certainty);
}

QString storedWord(DecisionKind kind)
{
    return wordFor(decisionKinds, kind);
}

QString storedWord(ConsentState state)
{
    return wordFor(consentStates, state);
}

ScanState scanStateOf(QByteArrayView word)
{
    return valueOf(scanStates, word);
}

FileType fileTypeOf(QByteArrayView word)
{
    return valueOf(fileTypes, word);
}

DetectionMode detectionModeOf(QByteArrayView word)
{
    return valueOf(detectionModes, word);
}

FaceKind faceKindOf(QByteArrayView word)
{
    return valueOf(faceKinds, word);
}

Certainty certaintyOf(QByteArrayView word)
{
    return valueOf(certainties, word);
}

DecisionKind decisionKindOf(QByteArrayView word)
{
    return valueOf(decisionKinds, word);
}

ConsentState consentStateOf(QByteArrayView word)
{
    return valueOf(consentStates, word);
}
