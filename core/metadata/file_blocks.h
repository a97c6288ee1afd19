// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/metadata/file_trailers.h"
#include "core/metadata/splice.h"
#include "core/photos/file_type.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>

// A text beside the metadata blocks: a chunk of PNG, a comment (without keyword) of JPEG or GIF.
struct TextChunk
{
    QString keyword;
    QString text;
};

// The metadata blocks of a file as raw bytes, whatever the container.
struct FileBlocks
{
    std::optional<QByteArray> exif; // A TIFF structure, without the "Exif\0\0" before it; not set for TIFF files.
    std::optional<QByteArray> xmp;  // The packet as it stands, with its padding.
    std::optional<QByteArray> iim;
    QByteArray extendedXmp;              // Put together; empty when there is none or a part is missing.
    std::optional<QByteArray> iimDigest; // Photoshop's MD5 of the IIM block at the last reconciliation.
    int exifCount = 0;
    int xmpCount = 0;
    int iimCount = 0;
    bool hasTextProfiles = false; // PNG: "Raw profile type …", metadata as text, read by few and written by none.
    FileTrailers trailers;
    bool hasContentCredentials = false;        // A C2PA manifest, which any change makes invalid.
    std::optional<int> photoshopCopyrightFlag; // Image resource 0x040A.
    QByteArray photoshopUrl;                   // Image resource 0x040B.
    QList<TextChunk> texts;
    int furtherPictures = 0;     // Behind the main picture, by the multi-picture index: previews, gain and depth maps.
    bool hasDataBehind = false;  // Behind the picture, and no part of it.
    bool hasVideoBehind = false; // That is the video of a motion photo.
    bool isExtendedXmpBroken = false; // A part of it is missing, overlaps or belongs to another packet.
};

// Blocks to put into a file; those not set stay as they are.
struct NewBlocks
{
    std::optional<QByteArray> exif;
    std::optional<QByteArray> xmp;
    std::optional<QByteArray> iim;
    // New contents of Photoshop resources and, by their keywords in lower case, of text chunks, where the file has
    // them; nothing takes them out.
    QMap<quint16, std::optional<QByteArray>> resources = {};
    QMap<QString, std::optional<QString>> texts = {};
};

// What a Photoshop resource beside the IIM block says: the block's digest, copyright flag, URL.
struct PhotoshopResource;
void takeResource(FileBlocks &blocks, const PhotoshopResource &resource);

// For the types that isBlockContainer() names. Unreadable when the container is broken.
Result<FileBlocks> readBlocks(const QByteArray &file, FileType type, const QString &name);
Result<SplicePlan> planBlocks(const QByteArray &file, FileType type, const NewBlocks &blocks, const QString &name);
// Everything in the container that a change of blocks must leave alone, in order: segments, chunks, trailers.
Result<QByteArrayList> untouchedParts(const QByteArray &file, FileType type, const QString &name);
// JPEG, PNG, WebP, PSD, JP2: containers of blocks.
bool isBlockContainer(FileType type);
// TIFF and DNG: the whole file is a directory, which holds the blocks as tags.
bool isTiffFile(FileType type);
