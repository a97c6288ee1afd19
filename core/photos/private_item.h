// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

// What a file can say beside its picture that is nobody's business (the groups of the IPTC's privacy guidance).
enum class PrivateKind
{
    Position, // GPS
    Place,    // City, country, location as words
    PersonName,
    FaceRegion,
    Thumbnail,
    Preview,        // Larger than a thumbnail
    FurtherPicture, // MPF images, pages, gain maps
    MotionVideo,
    DepthMap,
    SerialNumber,
    OwnerName,
    MakerNotes, // Hold serial numbers, faces and previews in the maker's own form
    ChildAge,
    History, // Editing history, document ids
    Comment, // Free text
    ContentCredentials,
    OtherData
};
QString privateKindName(PrivateKind kind);  // "position": the word that is stored.
QString privateKindTitle(PrivateKind kind); // For people, translated: "GPS position".

struct PrivateItem
{
    PrivateKind kind = PrivateKind::OtherData;
    QByteArray value; // As it stands in the file, where it is a value: UTF-8 text of names and serial numbers.

    bool operator==(const PrivateItem &) const = default;
};

// For storing: each kind once, without the values but the names of people ("person-name=Ada Example").
QStringList wordsOf(const QList<PrivateItem> &items);
// Words that are not known (of a newer program) count as OtherData.
QList<PrivateItem> privateItemsFrom(const QStringList &words);
