// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QMap>
#include <QSet>
#include <QString>

// What may be on a disk after a power cut, from the calls that a program made until then (strace -y -xx). Weaker than
// any real file system: what was not followed by an fsync of the same file or folder may be there, be missing, or be
// missing while later things are there, page by page.
class DiskReplay
{
public:
    using Files = QMap<QByteArray, QByteArray>; // Path to content.

    // files: all that is on the disk, flushed long ago; calls that lead out of root are not looked at.
    DiskReplay(QByteArray root, const Files &files);

    // True when the disk may look different after this line of the log, or the program said something.
    bool take(const QByteArray &line);
    // Each way the disk may look now, none twice.
    QList<Files> states() const;
    // What the program has said on standard output until now.
    const QByteArray &said() const { return m_said; }

private:
    struct Change // At an offset, or of the size.
    {
        qint64 offset = -1;
        QByteArray bytes;
        qint64 size = -1;
        bool onlyGrows = false;
        qint64 room = 0; // Made at the offset; what lay there moves back.
    };
    struct File
    {
        QByteArray flushed;
        QList<Change> pending;
    };
    struct NameChange // In one folder, in one step; -1: the name goes.
    {
        QByteArray folder;
        QList<std::pair<QByteArray, int>> names;
    };
    struct OpenFile
    {
        int file = -1;
        QByteArray folder; // When it is one.
        qint64 position = 0;
    };
    using Keeps = bool (*)(qsizetype index);

    bool open(const QList<QByteArray> &words, qint64 result);
    bool write(const QList<QByteArray> &words, qint64 result);
    bool copy(const QList<QByteArray> &words, qint64 result);
    bool resize(int descriptor, qint64 size, bool onlyGrows);
    bool rename(const QByteArray &from, const QByteArray &to, bool exchanges);
    bool flush(int descriptor);
    bool changeNames(const QList<std::pair<QByteArray, int>> &names);
    bool append(int file, const Change &change);

    static Change withoutRoom(Change change, const Change &lost);

    int fileNow(const QByteArray &path) const;
    QByteArray contentOf(const File &file, Keeps keeps) const;
    Files stateWith(Keeps keepsChange, const QSet<qsizetype> &lostNames) const;

    QByteArray m_root;
    QList<File> m_files;
    QMap<QByteArray, int> m_flushedNames;
    QList<NameChange> m_pendingNames;
    QHash<int, OpenFile> m_open;
    QByteArray m_said;
};
