// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/base/file_path.h"
#include "core/base/ids.h"

#include <QDateTime>
#include <QList>

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
};

class ExportRepository
{
public:
    explicit ExportRepository(Catalog &catalog);

    Result<void> add(const ExportRecord &record);
    Result<QList<ExportRecord>> all();
    Result<QList<ExportRecord>> ofPerson(PersonId person);

private:
    Catalog &m_catalog;
};
