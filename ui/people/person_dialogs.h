// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/people/person.h"

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

class ExceptionDialog : public PersonDialog
{
    Q_OBJECT

public:
    explicit ExceptionDialog(QWidget *parent);
    QString reason() const;

private:
    QLineEdit *m_reason;
};
