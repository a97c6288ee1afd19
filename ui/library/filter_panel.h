// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/library/photo_counts.h"

#include <QStandardItemModel>
#include <QTimer>
#include <QTreeView>

// The list on the left: what to show, stars, folders, licenses, people, each with its live count. One line is chosen at
// a time.
class FilterPanel : public QTreeView
{
    Q_OBJECT

public:
    explicit FilterPanel(LibraryState &state, QWidget *parent = nullptr);

    // The chosen line as a filter (search and "only" are not the panel's).
    PhotoFilter filter() const;
    void chooseGroup(PhotoGroup group);
    // Stable name of the chosen line, to come back to it. A line that is not there yet is chosen when it comes, unless
    // the user chose another one meanwhile.
    QString chosenKey() const;
    void chooseKey(const QString &key);

Q_SIGNALS:
    void filterChanged();

protected:
    void mousePressEvent(QMouseEvent *event) override;

private:
    struct Line
    {
        QString key; // Stable name of the line: "group/2", "folder//home/ada".
        QString parentKey;
        QString title;
        int count = 0;
        PhotoFilter filter;
    };
    QList<Line> linesNow() const;
    QList<Line> folderLines() const;
    QList<Line> peopleLines() const;
    QList<Line> starLines() const;
    QList<Line> licenseLines() const;
    void countAnew();
    void countRows(int first, int last, int sign);
    static void addMostFrequent(QList<Line> &lines, QList<Line> found, const Line &heading, qsizetype most);
    static void showCount(QStandardItem &item, const Line &line);
    void refresh();
    void rebuild(const QList<Line> &lines);
    QModelIndex indexOf(const QString &key) const;

    LibraryState &m_state;
    PhotoCounts m_counts;  // Of all photos, as far as they are not stale.
    QList<FilePath> m_top; // The topmost folders.
    bool m_areCountsStale = true;
    QStandardItemModel m_model;
    QHash<QString, QStandardItem *> m_items;
    QHash<QString, PhotoFilter> m_filters;
    QStringList m_keys; // In order; another order means the tree is built anew.
    QString m_wantedKey;
    QTimer m_refresh;
    bool m_isRebuilding = false;
};
