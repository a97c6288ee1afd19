// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/check_photos.h"
#include "core/workflow/library.h"
#include "core/workflow/scan.h"
#include "ui/common/photo_list.h"

#include <QHash>
#include <QObject>

#include <functional>
#include <memory>

class JobRunner;

// What the four pages share: the photos of the open library with their verdicts for the chosen destination, the people,
// and the selection. Lives in the GUI thread; reads the catalog in jobs and hands the pages finished values.
class LibraryState : public QObject
{
    Q_OBJECT

public:
    LibraryState(LibraryFiles files, std::shared_ptr<WorkerPool> workers, JobRunner &runner, QObject *parent = nullptr);
    ~LibraryState() override;

    const LibraryFiles &files() const;
    const std::shared_ptr<WorkerPool> &workers() const;
    JobRunner &runner() const;

    // Rows are stable between photosReset() signals; by path.
    const PhotoList &photos() const;
    int rowOf(PhotoId photo) const; // -1: not in the list.
    const PeopleFacts &people() const;
    int count(Verdict verdict) const;
    int pendingLicenses() const; // Photos whose chosen license is not in the file yet.
    int offlinePhotos() const;   // Photos whose folder is not there.

    const QList<Profile> &profiles() const;
    const Profile &profile() const;
    void setProfile(const QString &id);
    // Reads the user's destinations again, after one was changed; the current one stays, if it still exists.
    void reloadProfiles();

    // Photos selected in the library page; License and Publish work on them (all photos when it is empty).
    const QList<PhotoId> &selection() const;
    void setSelection(const QList<PhotoId> &photos);
    QList<FilePath> selectedPaths() const;

    // Reads the catalog again in a job; verdicts follow. Pages call it after they changed something.
    void reload();
    // Nothing is taken over from what was read before: texts are said in another language now.
    void readAnew();
    // Only what concerns these photos: cheap, used after a decision.
    void reloadPhotos(const QList<PhotoId> &photos);
    // The people and consents again, and the verdicts of photos that show this person.
    void reloadPerson(PersonId person);
    void scan(const QList<FilePath> &paths, const ScanOptions &options);
    // Stars and flags of photos; written to the catalog, never to the files. Verdicts stay.
    Result<void> setMarks(const QHash<PhotoId, PhotoMarks> &marks);
    // Looks at the files again: a drive may have come back.
    void compareWithDisk();
    // The day of publication: today, which the state notices by itself. Another one judges everything again.
    void setDay(QDate day);

    // The GUI thread's own connection, opened when first asked for: for changes of single rows (a decision, a consent),
    // which are fast. Long work opens its own inside its job.
    Result<Catalog *> catalog();

    // Is the catalog being read, so that an empty list does not mean an empty library?
    bool isLoading() const;
    // False while only the first photos of a library that is being opened are in the list.
    bool isWhole() const;
    bool isScanning() const;
    // What the last scan could not read; also in problemFound() as one sentence.
    const QList<FileProblem> &problems() const;
    // Folders whose photos are in the list, topmost first: what "scan again" works on.
    QList<FilePath> roots() const;

Q_SIGNALS:
    void photosReset(); // Rows may all be different.
    // Same rows, new content; the first while the old content is still there.
    void photosAboutToChange(int firstRow, int lastRow);
    void photosChanged(int firstRow, int lastRow);
    void peopleChanged();
    void profileChanged();
    void profilesChanged(); // There are others, or one reads otherwise; profileChanged() comes first if it is current.
    void selectionChanged();
    void loadingChanged();
    void scanStarted();
    void scanFinished();
    void problemFound(const QString &sentence);
    void showPhotosRequested(const QList<PhotoId> &photos); // A page asks the library to show these.
    void showFaceRequested(PhotoId photo, FaceId face);     // … to open the photo at this face, if it is valid.
    void decideRequested(const QList<PhotoId> &photos);     // A page asks for the People queue.
    void catalogReplaced(); // A backup was restored: what was done before cannot be undone any more.
    void undoSessionRequested(SessionId session, const QString &title);
    void licenseRequested(const QList<PhotoId> &photos); // A page asks to choose a license for these.

private:
    void showFirstPhotos();
    void applyLibrary(struct LoadedLibrary library);
    void applyContent(struct LoadedLibrary library); // Only rows that changed are told of.
    void replaceRows(const PhotoList &fresh);        // Each has its row.
    void replaceMost(PhotoList fresh, const QSet<PhotoId> &newer);
    void takePeople(const PeopleFacts &people, const QList<PhotoId> &judgedByThem);
    void tell(const QList<int> &rows, void (LibraryState::*change)(int, int));
    void showDiskStates(const QList<struct DiskChange> &changes, bool areVerdictsRight);
    void dropLater(PhotoList photos);
    void takeBatch(const QSet<PhotoId> &asked, const LoadedLibrary &found);
    void judgeAgain();
    void endScan(const ScanReport &report);

    struct Private;
    std::unique_ptr<Private> d;
};
