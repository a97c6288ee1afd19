// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalog/face_repository.h"
#include "core/catalog/people_repository.h"
#include "core/catalog/photo_repository.h"
#include "ui/common/face_decisions.h"
#include "ui/common/library_state.h"
#include "ui/common/page.h"
#include "ui/common/photo_image.h"
#include "ui/common/theme.h"
#include "ui/common/thumbnails.h"
#include "ui/jobs/job_runner.h"

#include <QAbstractButton>
#include <QApplication>
#include <QBuffer>
#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

// A library on copies of the sample photos, filled through the repositories as a scan would, with all that a page
// needs.
class SampleLibrary
{
public:
    SampleLibrary()
        : files(libraryFilesFor(pathOf(QStringLiteral("catalog.sqlite"))))
        , state(files, makePool(), runner)
        , thumbnails(files.thumbnails, runner)
        , images(runner)
        , decisions(state, undo)
    {
        // A test that waits for what did not come should say why.
        QObject::connect(&state, &LibraryState::problemFound, &state,
                         [](const QString &sentence) { qInfo("Told to the user: %s", qPrintable(sentence)); });
    }

    FilePath pathOf(const QString &name) const { return FilePath::fromArgument(folder.filePath(name)); }
    PageContext context() { return {state, runner, thumbnails, images, decisions, undo}; }

    // Copies a sample and puts it into the catalog; an empty license leaves it without one.
    PhotoId addPhoto(const QString &sample, const QList<Box> &faces, const QString &license = {},
                     const QString &copyName = {})
    {
        const QString name = copyName.isEmpty() ? sample : copyName;
        const FilePath path = pathOf(name);
        QFile::copy(QStringLiteral(CLEARFRAME_SAMPLES "/") + sample, folder.filePath(name));
        const QImage picture(folder.filePath(name));
        PhotoRecord record;
        record.path = path;
        record.stamp = stampOf(path).value_or(FileStamp());
        record.type = sample.endsWith(u".png") ? FileType::Png : FileType::Jpeg;
        record.width = picture.width();
        record.height = picture.height();
        record.state = ScanState::Scanned;
        record.scannedAt = QDateTime::currentDateTimeUtc();
        record.rights.license = parseLicense(license);
        record.rights.licenseText = license;
        record.rights.creator = QStringLiteral("Ada Example");
        Catalog &catalog = **state.catalog();
        const PhotoId id = PhotoRepository(catalog).save(record, {}).value_or(PhotoId());
        Detections detections;
        for (const Box &box : faces)
            detections.faces.append({FaceKind::Face, box, 0.9, QStringLiteral("yunet")});
        const bool isSaved = FaceRepository(catalog).replaceDetected(id, detections).has_value();
        Q_ASSERT(isSaved);
        Q_UNUSED(isSaved)
        addThumbnail(id, picture);
        return id;
    }
    PersonId addPerson(const QString &name)
    {
        Person person;
        person.name = name;
        return PeopleRepository(**state.catalog()).add(person).value_or(PersonId());
    }
    bool reload()
    {
        state.reload();
        return QTest::qWaitFor([this] { return !state.isLoading(); }, 20'000) && waitForJobs();
    }
    bool waitForJobs()
    {
        return QTest::qWaitFor([this] { return runner.jobs().isEmpty(); }, 20'000);
    }
    const PhotoItem &photo(PhotoId id) const { return state.photos()[state.rowOf(id)]; }
    Decision decisionOf(PhotoId id, int face = 0) const { return photo(id).facts.faces[face].decision; }

    QTemporaryDir folder;
    LibraryFiles files;
    JobRunner runner;
    QUndoStack undo;
    LibraryState state;
    ThumbnailCache thumbnails;
    PhotoImages images;
    FaceDecisions decisions;

private:
    static std::shared_ptr<WorkerPool> makePool()
    {
        WorkerPoolOptions options;
        options.program = QStringLiteral(CLEARFRAME_BIN_DIR "/clearframe-cli");
        options.workers = 1;
        return std::make_shared<WorkerPool>(options);
    }
    void addThumbnail(PhotoId id, const QImage &picture)
    {
        QBuffer jpeg;
        jpeg.open(QIODevice::WriteOnly);
        picture.scaled(512, 512, Qt::KeepAspectRatio, Qt::SmoothTransformation).save(&jpeg, "JPEG");
        const auto store = ThumbnailStore::open(files.thumbnails);
        const auto library = (*state.catalog())->libraryId(); // A store of nobody's is emptied when a library opens it.
        const bool isSaved =
            store && library && (*store)->useFor(*library) && (*store)->save(id, jpeg.data()).has_value();
        Q_ASSERT(isSaved);
        Q_UNUSED(isSaved)
    }
};

// The visible button with this text; null when there is none.

inline QAbstractButton *buttonNamed(const QWidget *parent, const QString &text)
{
    QCoreApplication::processEvents(); // New widgets become visible with the next event.
    for (QAbstractButton *button : parent->findChildren<QAbstractButton *>()) {
        if (button->text() == text && button->isVisible())
            return button;
    }
    return nullptr;
}

inline void click(QWidget *widget)
{
    QVERIFY(widget);
    // A check box takes clicks on its mark and text only, not on the rest of its width.
    const bool isCheckBox = qobject_cast<QCheckBox *>(widget);
    QTest::mouseClick(widget, Qt::LeftButton, {}, isCheckBox ? QPoint(12, widget->height() / 2) : QPoint());
}
