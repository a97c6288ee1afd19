// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metadata/file_blocks.h"

#include <QByteArray>
#include <QList>
#include <QMap>

#include <optional>

// One Photoshop image resource ("8BIM" block) with its bytes as they stand, so that those we do not touch stay
// identical.
struct PhotoshopResource
{
    quint16 id = 0;
    QByteArray content;
    QByteArray whole; // Signature, id, name, length, content and padding.
};

inline constexpr quint16 iimResource = 0x0404;
inline constexpr quint16 iimDigestResource = 0x0425;
inline constexpr quint16 copyrightFlagResource = 0x040A;
inline constexpr quint16 urlResource = 0x040B;

// The resources of one APP13 segment behind its signature; nothing when they do not add up.
std::optional<QList<PhotoshopResource>> parsePhotoshopResources(QByteArrayView bytes);
QByteArray photoshopResource(quint16 id, const QByteArray &content);
// What the new blocks are as resources: an IIM block comes with its digest.
using NewResources = QMap<quint16, std::optional<QByteArray>>;
NewResources newResources(const NewBlocks &blocks);
// The resources with new contents where they are named; nothing takes one out, every other one keeps its bytes.
QByteArray withResources(const QList<PhotoshopResource> &resources, const NewResources &changed);
// Is one of them among those that change?
bool holdsAny(const QList<PhotoshopResource> &resources, const NewResources &changed);
// Those that hold rights, which a change may set: the IIM block, its digest, the copyright flag and the URL.
bool isRightsResource(quint16 id);
