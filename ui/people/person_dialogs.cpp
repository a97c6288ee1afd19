// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/people/person_dialogs.h"

#include "core/check/photo_facts.h"
#include "ui/common/tokens.h"
#include "ui/common/widgets.h"
#include "ui/people/consent_text.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

PersonDialog::PersonDialog(const QString &title, const QString &text, const QString &deed, QWidget *parent)
    : QDialog(parent)
    , m_fields(column(nullptr, Space::medium))
    , m_deed(primaryButton(deed))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    setMinimumWidth(Measure::readingWidth + 2 * Space::huge);
    QPushButton *cancel = secondaryButton(tr("Cancel"));
    QHBoxLayout *buttons = row();
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_deed);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::huge, Space::huge, Space::huge, Space::huge);
    layout->setSpacing(Space::medium);
    QLabel *heading = titleLabel(title);
    heading->setWordWrap(true);
    layout->addWidget(heading);
    QLabel *explanation = secondaryLabel(text);
    explanation->ensurePolished();
    // A dialog does not ask wrapped text for its height by itself.
    explanation->setMinimumHeight(explanation->heightForWidth(Measure::readingWidth));
    layout->addWidget(explanation);
    layout->addLayout(m_fields);
    layout->addLayout(buttons);
    m_deed->setDefault(true);
    connect(m_deed, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

void PersonDialog::addField(const QString &label, QWidget *editor)
{
    m_fields->addWidget(fieldRow(label, editor));
    if (m_fields->count() == 1)
        editor->setFocus();
}

void PersonDialog::setReady(bool ready)
{
    m_deed->setEnabled(ready);
}

RenameDialog::RenameDialog(const Person &person, QWidget *parent)
    : PersonDialog(tr("Rename %1").arg(person.name), tr("Faces and answers stay with the person."), tr("Rename"),
                   parent)
    , m_name(new QLineEdit(person.name))
{
    addField(tr("Name or pseudonym"), m_name);
    m_name->selectAll();
    setReady(false);
    connect(m_name, &QLineEdit::textChanged, this,
            [this, old = person.name] { setReady(!name().isEmpty() && name() != old); });
}

QString RenameDialog::name() const
{
    return m_name->text().trimmed();
}

MergeDialog::MergeDialog(const Person &person, const PeopleFacts &people, QWidget *parent)
    : PersonDialog(tr("Merge %1 into another person").arg(person.name),
                   tr("All faces and answers of %1 go to the other person, and the name %1 disappears. Undo takes it "
                      "back.")
                       .arg(person.name),
                   tr("Merge"), parent)
    , m_into(new QComboBox)
{
    QList<Person> others;
    for (const Person &other : people.people) {
        if (other.id != person.id && !other.isForgotten)
            others.append(other);
    }
    std::sort(others.begin(), others.end(), [](const Person &a, const Person &b) { return a.name < b.name; });
    for (const Person &other : others)
        m_into->addItem(other.name, other.id.value);
    m_into->setCurrentIndex(-1); // The alphabet must not decide who two people are.
    m_into->setPlaceholderText(tr("Choose a person"));
    addField(tr("Into"), m_into);
    setReady(false);
    connect(m_into, &QComboBox::currentIndexChanged, this, [this] { setReady(into().isValid()); });
}

PersonId MergeDialog::into() const
{
    return {m_into->currentData().toLongLong()};
}

ForgetDialog::ForgetDialog(const Person &person, int photos, QWidget *parent)
    : PersonDialog(tr("Forget %1").arg(person.name),
                   tr("The name, the notes, every answer and the reference to the evidence are erased for good. Nobody "
                      "can undo this, and older backups of the catalog still hold them.") +
                       QStringLiteral("\n\n") +
                       tr("%n photo(s) show this person. They stay blocked, without a name.", nullptr, photos),
                   tr("Forget for good"), parent)
{
    auto *name = new QLineEdit;
    addField(tr("Type “%1” to go on").arg(person.name), name);
    setReady(false);
    connect(name, &QLineEdit::textChanged, this,
            [this, wanted = person.name](const QString &typed) { setReady(typed.trimmed() == wanted); });
}

namespace {

QLineEdit *nameField(const PeopleFacts &people)
{
    QStringList names;
    for (const Person &person : people.people) {
        if (!person.isForgotten)
            names.append(person.name);
    }
    names.sort(Qt::CaseInsensitive);
    auto *field = new QLineEdit;
    auto *completer = new QCompleter(names, field);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    field->setCompleter(completer);
    return field;
}

} // namespace

SplitDialog::SplitDialog(const Person &person, int faces, const PeopleFacts &people, QWidget *parent)
    : PersonDialog(
          tr("%n face(s) of somebody else", nullptr, faces),
          tr("The chosen faces go from %1 to the person you name. Answers stay where they are.").arg(person.name),
          tr("Split off"), parent)
    , m_name(nameField(people))
{
    addField(tr("Name or pseudonym"), m_name);
    setReady(false);
    connect(m_name, &QLineEdit::textChanged, this, [this, old = person.name] {
        setReady(!name().isEmpty() && name().compare(old, Qt::CaseInsensitive) != 0);
    });
}

QString SplitDialog::name() const
{
    return m_name->text().trimmed();
}

AnswerForManyDialog::AnswerForManyDialog(const QStringList &people, QWidget *parent)
    : PersonDialog(tr("One answer for %n people", nullptr, int(people.size())),
                   tr("The answer is recorded for each of them: %1").arg(people.join(tr(", "))), tr("Record answer"),
                   parent)
    , m_answer(new QComboBox)
{
    addAnswers();
}

AnswerForManyDialog::AnswerForManyDialog(int faces, const PeopleFacts &people, QWidget *parent)
    : PersonDialog(tr("One answer for %n face(s)", nullptr, faces),
                   tr("For an event: everybody with a red lanyard refused. The mark becomes a pseudonym in the list of "
                      "people and can be used again for more faces."),
                   tr("Mark the faces"), parent)
    , m_mark(nameField(people))
    , m_answer(new QComboBox)
{
    addField(tr("Mark (“Red lanyard, fair 2026”)"), m_mark);
    addAnswers();
    setReady(false);
    connect(m_mark, &QLineEdit::textChanged, this, [this] { setReady(!mark().isEmpty()); });
}

void AnswerForManyDialog::addAnswers()
{
    for (const ConsentState state :
         {ConsentState::Refused, ConsentState::Granted, ConsentState::Asked, ConsentState::Withdrawn}) {
        if (state != ConsentState::Withdrawn || !m_mark) // A new mark has nothing to withdraw.
            m_answer->addItem(consentStateTitle(state), int(state));
    }
    addField(tr("Answer"), m_answer);
}

QString AnswerForManyDialog::mark() const
{
    return m_mark ? m_mark->text().trimmed() : QString();
}

ConsentState AnswerForManyDialog::answer() const
{
    return ConsentState(m_answer->currentData().toInt());
}

ForgottenDialog::ForgottenDialog(const QString &name, const QList<FileWithName> &files, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Forgotten"));
    resize(2 * Measure::inspector, Measure::inspector + Measure::sidePanel / 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::huge, Space::huge, Space::huge, Space::huge);
    layout->setSpacing(Space::medium);
    layout->addWidget(titleLabel(tr("%1 was forgotten").arg(name)));
    layout->addWidget(
        secondaryLabel(tr("The catalog holds the name no more. These files still say it, and stay as they "
                          "are; take it out of them, if they are to be given away.")));
    auto *list = new QListWidget;
    list->setAccessibleName(tr("Files that still say the name"));
    for (const FileWithName &file : files)
        list->addItem(tr("%1: %2").arg(file.path.display(), file.where.join(tr(", "))));
    layout->addWidget(list, 1);
    QPushButton *close = primaryButton(tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    layout->addWidget(close, 0, Qt::AlignRight);
}

TakeBackDialog::TakeBackDialog(QWidget *parent)
    : PersonDialog(
          tr("Take an answer back"),
          tr("For an answer that was recorded by mistake. It counts for nothing from now on; the history keeps "
             "it and says so. A person who changes their mind made no mistake: record that as a new answer."),
          tr("Take back"), parent)
    , m_reason(new QLineEdit)
{
    addField(tr("Reason (may stay empty)"), m_reason);
}

QString TakeBackDialog::reason() const
{
    return m_reason->text().trimmed();
}

ExceptionDialog::ExceptionDialog(QWidget *parent)
    : PersonDialog(
          tr("Legal exception"),
          tr("Some laws allow a photo without consent, for example of a public assembly or when people are mere "
             "accessory to a place. Law differs by country; this program gives no legal advice. Your reason is "
             "kept and shown in every report."),
          tr("Record the exception"), parent)
    , m_reason(new QLineEdit)
{
    addField(tr("Reason"), m_reason);
    setReady(false);
    connect(m_reason, &QLineEdit::textChanged, this, [this] { setReady(!reason().isEmpty()); });
}

QString ExceptionDialog::reason() const
{
    return m_reason->text().trimmed();
}
