// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/people/people_index.h"

#include <QAbstractListModel>

// People by name with how they stand to the current destination. Forgotten people have no name and are left out.
class PeopleListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role
    {
        StandingRole = Qt::UserRole + 1, // int(Verdict)
        TitleRole = Qt::UserRole + 3,    // "Consent given"
        DetailRole,                      // "12 photos · until 2028-04-30"
    };

    PeopleListModel(const LibraryState &state, const PeopleIndex &index, QObject *parent = nullptr);

    void refresh(); // If somebody, an answer, the destination or the photos of somebody changed.
    void setSearchText(const QString &text); // A name, or the code on a form.
    PersonId person(int row) const;          // Not valid outside.
    // A face to know the person by; nothing: no photo shows them.
    std::optional<ListedFace> face(int row) const;
    int rowOf(PersonId person) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        PersonId person;
        QString name;
        Verdict standing = Verdict::Undecided;
        QString title;
        QString detail;
        std::optional<ListedFace> face;
        bool operator==(const Row &) const = default;
    };

    void readRows();
    bool isSought(const Person &person) const;

    const LibraryState &m_state;
    const PeopleIndex &m_index;
    bool m_isStale = true;
    int m_shownRevision = -1;
    QDate m_day;
    QString m_searchText;
    QList<Row> m_rows;
};
