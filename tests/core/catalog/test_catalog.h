// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalog/catalog.h"
#include "core/catalog/photo_repository.h"
#include "core/people/person.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

// A new catalog in a folder that goes with it.
struct TestCatalog
{
    QTemporaryDir folder;
    FilePath file = FilePath::fromBytes(QFile::encodeName(folder.path())).child("catalog.db");
    std::unique_ptr<Catalog> catalog = openIt();

    std::unique_ptr<Catalog> openIt() const
    {
        Result<std::unique_ptr<Catalog>> opened = Catalog::open(file);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        return std::move(*opened);
    }

    void reopen()
    {
        catalog.reset();
        catalog = openIt();
    }

    PhotoId addPhoto(const QByteArray &path) const
    {
        PhotoRecord record;
        record.path = FilePath::fromBytes(path);
        record.state = ScanState::Scanned;
        return PhotoRepository(*catalog).save(record, QByteArray()).value();
    }

    // Many at once, in one transaction: "/photos/0.jpg" …
    void addPhotos(int count) const
    {
        const Result<void> added = catalog->inTransaction([&]() -> Result<void> {
            for (int i = 0; i < count; ++i)
                addPhoto("/photos/" + QByteArray::number(i) + ".jpg");
            return {};
        });
        if (!added)
            qFatal("%s", qPrintable(added.error().message));
    }

    // Everything that lies in the folder, one after the other.
    QByteArray bytesOnDisk() const
    {
        QByteArray all;
        for (const QString &name : QDir(folder.path()).entryList(QDir::Files | QDir::Hidden)) {
            QFile one(folder.filePath(name));
            if (one.open(QIODevice::ReadOnly))
                all += one.readAll();
        }
        return all;
    }
};

inline Person named(const QString &name)
{
    Person person;
    person.name = name;
    return person;
}
