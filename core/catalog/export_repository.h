// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/base/file_path.h"
#include "core/base/ids.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QStringList>

class Catalog;

// One copy that left the house: the ledger.
struct ExportRecord
{
    PhotoId photo;
    FilePath copy;
    QString profile;
    QString licenseId;
    QByteArray sha256; // Of the copy.
    QDateTime exportedAt;
    QList<PersonId> people;
    QByteArray imageSha256 = {}; // Image data of the original at that time.
    QString settings = {};       // How the copy was made, in words; equal words make equal copies.
};

// A photo that was published before the program kept a ledger.
struct PublishedBefore
{
    PhotoId photo;
    QString profile;
    QString licenseId;
};

class ExportRepository
{
public:
    explicit ExportRepository(Catalog &catalog);

    // Notes a copy that is about to get its place; returns the entry's number, to confirm it with or to take it back.
    Result<qint64> add(const ExportRecord &record);
    Result<void> confirm(qint64 entry);
    Result<void> remove(qint64 entry);
    // Entries that were neither confirmed nor taken back, with their numbers: an export was interrupted, or goes on.
    Result<QHash<qint64, ExportRecord>> unconfirmed();
    Result<QList<ExportRecord>> all();
    Result<QList<ExportRecord>> ofPerson(PersonId person);
    Result<QList<ExportRecord>> ofPhoto(PhotoId photo);
    Result<void> addPublishedBefore(const QList<PublishedBefore> &photos);
    // Licenses under which copies of a photo went out, from the ledger and from what was published before it.
    Result<QHash<PhotoId, QStringList>> publishedLicenses();

private:
    Catalog &m_catalog;
};
