// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/people/person_deeds.h"

#include "core/catalog/merge_people.h"
#include "core/catalog/people_repository.h"
#include "core/workflow/forget_person.h"
#include "core/workflow/held_on_person.h"
#include "ui/common/choose_file.h"
#include "ui/common/library_state.h"
#include "ui/jobs/job_runner.h"
#include "ui/people/face_queue.h"
#include "ui/people/person_dialogs.h"

#include <QDesktopServices>
#include <QUndoStack>
#include <QUrl>

#include <filesystem>

namespace {

// Runs one change of the people and tells what went wrong.
template <class Change>
bool change(LibraryState &state, Change deed)
{
    const Result<Catalog *> catalog = state.catalog();
    Result<void> done;
    if (catalog) {
        PeopleRepository people(**catalog);
        done = deed(people);
    } else {
        done = failure(catalog.error());
    }
    if (!done)
        Q_EMIT state.problemFound(done.error().message);
    return done.has_value();
}

bool savePerson(LibraryState &state, const Person &person)
{
    const bool done = change(state, [&](PeopleRepository &people) { return people.save(person); });
    if (done)
        state.reloadPerson(person.id);
    return done;
}

class RenameCommand : public QUndoCommand
{
public:
    RenameCommand(LibraryState &state, const Person &before, const Person &after)
        : QUndoCommand(PersonDeeds::tr("Rename %1").arg(before.name))
        , m_state(state)
        , m_before(before)
        , m_after(after)
    {
    }

    void redo() override { setObsolete(!savePerson(m_state, m_after)); }
    void undo() override { setObsolete(!savePerson(m_state, m_before)); }

private:
    LibraryState &m_state;
    Person m_before;
    Person m_after;
};

class MergeCommand : public QUndoCommand
{
public:
    MergeCommand(LibraryState &state, PersonId from, PersonId into)
        : QUndoCommand(PersonDeeds::tr("Merge %1").arg(state.people().people.value(from).name))
        , m_state(state)
        , m_from(from)
        , m_into(into)
    {
    }

    void redo() override
    {
        run([this](Catalog &catalog) -> Result<void> {
            const Result<PeopleMerge> merge = mergePeople(catalog, m_from, m_into);
            if (!merge)
                return failure(merge.error());
            m_merge = *merge;
            return {};
        });
    }
    void undo() override
    {
        run([this](Catalog &catalog) { return undoMerge(catalog, m_merge); });
    }

private:
    template <class Deed>
    void run(Deed deed)
    {
        const Result<Catalog *> catalog = m_state.catalog();
        const Result<void> done = catalog ? deed(**catalog) : Result<void>(failure(catalog.error()));
        if (!done) {
            setObsolete(true);
            Q_EMIT m_state.problemFound(done.error().message);
        }
        m_state.reload();
    }

    LibraryState &m_state;
    PersonId m_from;
    PersonId m_into;
    PeopleMerge m_merge;
};

// "Ada Example", and "Ada Example 2" where that is taken.
FilePath freeFolder(const FilePath &folder, const QString &name)
{
    QString tidy = name;
    for (QChar &c : tidy) {
        if (c < u' ' || QStringView(u"/\\:*?\"<>|").contains(c))
            c = u'_';
    }
    if (tidy.startsWith(u'.'))
        tidy.prepend(u'_');
    for (int number = 1;; ++number) {
        const QString suffix = number == 1 ? QString() : QStringLiteral(" %1").arg(number);
        const FilePath path = folder.child((tidy + suffix).toUtf8());
        std::error_code error;
        if (!std::filesystem::exists(std::filesystem::symlink_status(path.native(), error)))
            return path;
    }
}

Result<QList<Error>> writeAllHeld(const FilePath &catalogFile, const Person &person, const FilePath &folder)
{
    const Result<std::unique_ptr<Catalog>> catalog = Catalog::open(catalogFile);
    if (!catalog)
        return failure(catalog.error());
    return writeHeldOnPerson(**catalog, person, folder);
}

Result<ForgottenPerson> eraseAll(const FilePath &catalogFile, PersonId person)
{
    const Result<std::unique_ptr<Catalog>> catalog = Catalog::open(catalogFile);
    if (!catalog)
        return failure(catalog.error());
    return forgetPerson(**catalog, person);
}

} // namespace

PersonDeeds::PersonDeeds(LibraryState &state, QUndoStack &undo)
    : m_state(state)
    , m_undo(undo)
{
}

bool PersonDeeds::save(const Person &person)
{
    return savePerson(m_state, person);
}

void PersonDeeds::askToRename(PersonId id, QWidget *parent)
{
    const Person person = m_state.people().people.value(id);
    auto *dialog = new RenameDialog(person, parent);
    QObject::connect(dialog, &QDialog::accepted, parent, [this, dialog, person] {
        Person renamed = person;
        renamed.name = dialog->name();
        m_undo.push(new RenameCommand(m_state, person, renamed));
    });
    dialog->open();
}

void PersonDeeds::askToMerge(PersonId id, QWidget *parent)
{
    auto *dialog = new MergeDialog(m_state.people().people.value(id), m_state.people(), parent);
    QObject::connect(dialog, &QDialog::accepted, parent, [this, dialog, id] { merge(id, dialog->into()); });
    dialog->open();
}

void PersonDeeds::askToForget(PersonId id, QWidget *parent)
{
    const int photos = int(facesOfPerson(m_state.photos(), id).size());
    auto *dialog = new ForgetDialog(m_state.people().people.value(id), photos, parent);
    QObject::connect(dialog, &QDialog::accepted, parent, [this, id, parent] { forget(id, parent); });
    dialog->open();
}

void PersonDeeds::merge(PersonId from, PersonId into)
{
    m_undo.push(new MergeCommand(m_state, from, into));
}

void PersonDeeds::askToHandOut(PersonId id, QWidget *parent)
{
    chooseFolder(parent, tr("Folder for what is held on this person"), {},
                 [this, id](const FilePath &folder) { handOut(id, folder, true); });
}

void PersonDeeds::handOut(PersonId id, const FilePath &folder, bool isShown)
{
    const Person person = m_state.people().people.value(id);
    const FilePath target = freeFolder(folder, person.name);
    const auto work = [catalog = m_state.files().catalog, person, target](JobControl &) {
        return writeAllHeld(catalog, person, target);
    };
    const auto job = std::make_shared<Job>(tr("Writing %1").arg(target.displayName()));
    m_state.runner().start(job, work).then(&m_state, [this, target, isShown](const Result<QList<Error>> &problems) {
        if (!problems) {
            Q_EMIT m_state.problemFound(problems.error().message);
            return;
        }
        for (const Error &problem : *problems)
            Q_EMIT m_state.problemFound(problem.message);
        if (isShown && problems->isEmpty())
            QDesktopServices::openUrl(QUrl::fromLocalFile(target.toArgument()));
    });
}

void PersonDeeds::forget(PersonId person, QWidget *parent)
{
    const QString name = m_state.people().people.value(person).name;
    const auto work = [catalog = m_state.files().catalog, person](JobControl &) { return eraseAll(catalog, person); };
    const auto show = [this, name, parent](const Result<ForgottenPerson> &forgotten) {
        if (!forgotten) {
            Q_EMIT m_state.problemFound(forgotten.error().message);
            return;
        }
        m_undo.clear();
        m_state.reload();
        if (!forgotten->files.isEmpty())
            (new ForgottenDialog(name, forgotten->files, parent))->open();
    };
    // The catalog is written anew, which takes seconds when it is large. No name in the list of tasks: it is to go.
    const auto job = std::make_shared<Job>(tr("Forgetting a person"), JobTrace::None);
    m_state.runner().start(job, work).then(parent, show);
}
