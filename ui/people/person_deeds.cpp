// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/people/person_deeds.h"

#include "core/catalog/people_repository.h"
#include "ui/common/library_state.h"

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

} // namespace

PersonDeeds::PersonDeeds(LibraryState &state, QUndoStack &undo)
    : m_state(state)
    , m_undo(undo)
{
}

void PersonDeeds::rename(const Person &person, const QString &name)
{
    Person renamed = person;
    renamed.name = name;
    m_undo.push(new RenameCommand(m_state, person, renamed));
}

bool PersonDeeds::save(const Person &person)
{
    return savePerson(m_state, person);
}

bool PersonDeeds::withdraw(PersonId person, const QString &notes)
{
    const bool done = change(m_state, [&](PeopleRepository &people) -> Result<void> {
        const Result<ConsentId> added = people.withdraw(person, QDate::currentDate(), notes);
        if (!added)
            return failure(added.error());
        return {};
    });
    if (done)
        m_state.reloadPerson(person);
    return done;
}

void PersonDeeds::merge(PersonId from, PersonId into)
{
    if (!change(m_state, [&](PeopleRepository &people) { return people.merge(from, into); }))
        return;
    m_undo.clear();
    m_state.reload();
}

void PersonDeeds::forget(PersonId person)
{
    if (!change(m_state, [&](PeopleRepository &people) { return people.forget(person); }))
        return;
    m_undo.clear();
    m_state.reload();
}
