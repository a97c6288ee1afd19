// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/people/person_deeds.h"

#include "core/catalog/merge_people.h"
#include "core/catalog/people_repository.h"
#include "core/workflow/forget_person.h"
#include "ui/common/library_state.h"
#include "ui/people/face_queue.h"
#include "ui/people/person_dialogs.h"

#include <QUndoStack>

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

bool PersonDeeds::answerForAll(const QList<PersonId> &people, const Consent &answer)
{
    const Result<Catalog *> catalog = m_state.catalog();
    const Result<void> done =
        !catalog ? Result<void>(failure(catalog.error())) : (*catalog)->inTransaction([&]() -> Result<void> {
            for (const PersonId person : people) {
                Consent consent = answer;
                consent.person = person;
                if (const Result<ConsentId> added = PeopleRepository(**catalog).addConsent(consent); !added)
                    return failure(added.error());
            }
            return {};
        });
    if (!done)
        Q_EMIT m_state.problemFound(done.error().message);
    m_state.reload();
    return done.has_value();
}

void PersonDeeds::forget(PersonId person, QWidget *parent)
{
    const QString name = m_state.people().people.value(person).name;
    const Result<Catalog *> catalog = m_state.catalog();
    const Result<ForgottenPerson> forgotten =
        catalog ? forgetPerson(**catalog, person) : Result<ForgottenPerson>(failure(catalog.error()));
    if (!forgotten) {
        Q_EMIT m_state.problemFound(forgotten.error().message);
        return;
    }
    m_undo.clear();
    m_state.reload();
    if (!forgotten->files.isEmpty())
        (new ForgottenDialog(name, forgotten->files, parent))->open();
}
