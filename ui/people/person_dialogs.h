// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/people/consent.h"
#include "core/workflow/forget_person.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;
struct PeopleFacts;

// A question with one field, a plain text and two buttons; opened without blocking the window.
class PersonDialog : public QDialog
{
    Q_OBJECT

public:
    PersonDialog(const QString &title, const QString &text, const QString &deed, QWidget *parent);

    void addField(const QString &label, QWidget *editor);
    void setReady(bool ready); // May the deed be done?

private:
    QVBoxLayout *m_fields;
    QPushButton *m_deed;
};

class RenameDialog : public PersonDialog
{
    Q_OBJECT

public:
    RenameDialog(const Person &person, QWidget *parent);
    QString name() const;

private:
    QLineEdit *m_name;
};

class MergeDialog : public PersonDialog
{
    Q_OBJECT

public:
    MergeDialog(const Person &person, const PeopleFacts &people, QWidget *parent);
    PersonId into() const;

private:
    QComboBox *m_into;
};

// Plain words on what is lost; the user types the name to go on.
class ForgetDialog : public PersonDialog
{
    Q_OBJECT

public:
    ForgetDialog(const Person &person, int photos, QWidget *parent);
};

// Who the chosen faces are, if not this person.
class SplitDialog : public PersonDialog
{
    Q_OBJECT

public:
    SplitDialog(const Person &person, int faces, const PeopleFacts &people, QWidget *parent);
    QString name() const;

private:
    QLineEdit *m_name;
};

// One answer for many: for people who are known, or for faces of an event that share a mark ("Red lanyard").
class AnswerForManyDialog : public PersonDialog
{
    Q_OBJECT

public:
    AnswerForManyDialog(const QStringList &people, QWidget *parent); // Names.
    AnswerForManyDialog(int faces, const PeopleFacts &people, QWidget *parent);

    QString mark() const; // Empty for known people.
    ConsentState answer() const;

private:
    void addAnswers();

    QLineEdit *m_mark = nullptr;
    QComboBox *m_answer;
};

// Which files still say the name of somebody who was forgotten.
class ForgottenDialog : public QDialog
{
    Q_OBJECT

public:
    ForgottenDialog(const QString &name, const QList<FileWithName> &files, QWidget *parent);
};

// That an answer was recorded by mistake.
class TakeBackDialog : public PersonDialog
{
    Q_OBJECT

public:
    explicit TakeBackDialog(QWidget *parent);
    QString reason() const; // May be empty.

private:
    QLineEdit *m_reason;
};

class ExceptionDialog : public PersonDialog
{
    Q_OBJECT

public:
    explicit ExceptionDialog(QWidget *parent);
    QString reason() const;

private:
    QLineEdit *m_reason;
};
