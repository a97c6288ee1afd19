// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalog/face_repository.h"
#include "core/catalog/people_repository.h"
#include "core/catalog/photo_repository.h"
#include "core/license/license_catalog.h"
#include "ui/common/face_decisions.h"
#include "ui/common/library_state.h"
#include "ui/common/page.h"
#include "ui/common/photo_image.h"
#include "ui/common/thumbnails.h"
#include "ui/jobs/job_runner.h"

#include <QBuffer>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

// A library on disk with small photos made for the test, and what a page is built from.
class TestLibrary
{
public:
    TestLibrary()
        : m_state(filesIn(m_folder), pool(), m_runner)
        , m_thumbnails(m_state.files().thumbnails, m_runner)
    {
        QVERIFY(m_folder.isValid());
    }

    // A scanned photo with faces side by side; license: an id of the catalog, empty for none.
    PhotoId addPhoto(const QString &name, int faces, const QString &license = {}, const QSize &size = {64, 48},
                     const QString &caption = {})
    {
        const QString file = m_folder.filePath(QStringLiteral("photos/") + name);
        QDir().mkpath(QFileInfo(file).path());
        QImage picture(size, QImage::Format_RGB32);
        picture.fill(QColor::fromHsv(int(qHash(name) % 360), 90, 180));
        if (!picture.save(file, "JPG"))
            qFatal("The test's photo cannot be written.");
        PhotoRecord record;
        record.path = FilePath::fromBytes(QFile::encodeName(file));
        record.stamp = *stampOf(record.path);
        record.type = FileType::Jpeg;
        record.width = size.width();
        record.height = size.height();
        record.caption = caption;
        record.state = ScanState::Scanned;
        record.scannedAt = QDateTime::currentDateTimeUtc();
        record.rights.creator = QStringLiteral("Ada Example");
        record.rights.credit = QStringLiteral("Ada Example");
        if (!license.isEmpty())
            record.rights.license = {findLicense(license), Certainty::Exact, {}};
        Catalog &catalog = **m_state.catalog();
        const Result<PhotoId> photo = PhotoRepository(catalog).save(record, {});
        if (!photo)
            qFatal("%s", qPrintable(photo.error().message));
        Detections found;
        for (int i = 0; i < faces; ++i)
            found.faces.append({FaceKind::Face, {0.1 + 0.3 * i, 0.3, 0.2, 0.4}, 0.9, QStringLiteral("yunet")});
        if (const Result<void> saved = FaceRepository(catalog).replaceDetected(*photo, found); !saved)
            qFatal("%s", qPrintable(saved.error().message));
        return *photo;
    }

    // Reads the catalog and waits until everything is there.
    void load(int photos)
    {
        m_state.reload();
        QTRY_COMPARE(int(m_state.photos().size()), photos);
        settle();
    }
    void settle() { QTRY_VERIFY(m_runner.jobs().isEmpty()); }

    const PhotoItem &item(PhotoId photo) const { return m_state.photos().at(m_state.rowOf(photo)); }
    FaceId face(PhotoId photo, int index = 0) const { return item(photo).facts.faces.at(index).id; }
    LibraryState &state() { return m_state; }
    JobRunner &runner() { return m_runner; }
    QUndoStack &undo() { return m_undo; }
    FaceDecisions &decisions() { return m_decisions; }
    QString folder() const { return m_folder.path(); }
    PageContext context() { return {m_state, m_runner, m_thumbnails, m_images, m_decisions, m_undo}; }

private:
    static LibraryFiles filesIn(const QTemporaryDir &folder)
    {
        return libraryFilesFor(FilePath::fromBytes(QFile::encodeName(folder.filePath(QStringLiteral("catalog.db")))));
    }
    static std::shared_ptr<WorkerPool> pool()
    {
        WorkerPoolOptions options;
        options.program = QStringLiteral(CLEARFRAME_BIN_DIR "/clearframe-cli");
        options.workers = 1;
        return std::make_shared<WorkerPool>(options);
    }

    QTemporaryDir m_folder;
    JobRunner m_runner;
    QUndoStack m_undo;
    LibraryState m_state;
    ThumbnailCache m_thumbnails;
    PhotoImages m_images{m_runner};
    FaceDecisions m_decisions{m_state, m_undo};
};
