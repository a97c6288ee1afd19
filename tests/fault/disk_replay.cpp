// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fault/disk_replay.h"

#include <QRegularExpression>

#include <algorithm>

namespace {

QByteArray unquoted(const QByteArray &word)
{
    QByteArray hex = word;
    const qsizetype from = hex.indexOf('"');
    hex = hex.mid(from + 1, hex.lastIndexOf('"') - from - 1);
    return QByteArray::fromHex(hex.replace("\\x", ""));
}

// "8<\x2f\x74…>": the path behind a descriptor.
QByteArray pathBehind(const QByteArray &word)
{
    const qsizetype from = word.indexOf('<');
    QByteArray hex = word.mid(from + 1, word.indexOf('>') - from - 1);
    return QByteArray::fromHex(hex.replace("\\x", ""));
}

int descriptorIn(const QByteArray &word)
{
    return word.left(word.indexOf('<')).toInt();
}

QByteArray pathFrom(const QByteArray &folder, const QByteArray &name)
{
    const QByteArray path = unquoted(name);
    return path.startsWith('/') ? path : pathBehind(folder) + '/' + path;
}

QByteArray folderOf(const QByteArray &path)
{
    return path.left(path.lastIndexOf('/'));
}

bool all(qsizetype)
{
    return true;
}

bool none(qsizetype)
{
    return false;
}

bool allButTheFirst(qsizetype index)
{
    return index > 0;
}

bool onlyTheFirst(qsizetype index)
{
    return index == 0;
}

bool everySecond(qsizetype index)
{
    return index % 2 == 0;
}

} // namespace

DiskReplay::DiskReplay(QByteArray root, const Files &files)
    : m_root(std::move(root))
{
    for (const auto &[path, content] : files.asKeyValueRange()) {
        m_flushedNames[path] = int(m_files.size());
        m_files.append({content, {}});
    }
}

bool DiskReplay::take(const QByteArray &line)
{
    static const QRegularExpression form(QStringLiteral("^(\\w+)\\((.*)\\) += (\\d+)"));
    const auto match = form.match(QString::fromLatin1(line));
    if (!match.hasMatch())
        return false;
    const QString call = match.captured(1);
    QList<QByteArray> words;
    for (const QString &word : match.captured(2).split(QStringLiteral(", ")))
        words.append(word.toLatin1());
    const qint64 result = match.captured(3).toLongLong();
    const int descriptor = descriptorIn(words.first());
    if (call == u"openat")
        return open(words, result);
    if (call == u"write" || call == u"pwrite64")
        return write(words, result);
    if (call == u"copy_file_range")
        return copy(words, result);
    if (call == u"ftruncate")
        return resize(descriptor, words[1].toLongLong(), false);
    if (call == u"fallocate" && words[1] == "FALLOC_FL_INSERT_RANGE")
        return append(m_open.value(descriptor).file, {words[2].toLongLong(), {}, -1, false, words[3].toLongLong()});
    if (call == u"fallocate")
        return resize(descriptor, words[2].toLongLong() + words[3].toLongLong(), true);
    if (call == u"renameat2" || call == u"renameat")
        return rename(pathFrom(words[0], words[1]), pathFrom(words[2], words[3]), words.last() == "RENAME_EXCHANGE");
    if (call == u"rename")
        return rename(unquoted(words[0]), unquoted(words[1]), false);
    if (call == u"linkat")
        return changeNames({{pathFrom(words[2], words[3]), fileNow(pathFrom(words[0], words[1]))}});
    if (call == u"link")
        return changeNames({{unquoted(words[1]), fileNow(unquoted(words[0]))}});
    if (call == u"unlinkat")
        return changeNames({{pathFrom(words[0], words[1]), -1}});
    if (call == u"unlink")
        return changeNames({{unquoted(words[0]), -1}});
    if (call == u"fsync" || call == u"fdatasync")
        return flush(descriptor);
    if (call == u"fcntl" && words[1].startsWith("F_DUPFD"))
        m_open[int(result)] = m_open.value(descriptor);
    else if (call == u"lseek")
        m_open[descriptor].position = result;
    else if (call == u"close")
        m_open.remove(descriptor);
    return false;
}

bool DiskReplay::open(const QList<QByteArray> &words, qint64 result)
{
    const QByteArray path = pathFrom(words[0], words[1]);
    OpenFile opened;
    opened.file = fileNow(path);
    bool changes = false;
    if (opened.file < 0 && words[2].contains("O_CREAT") && path.startsWith(m_root)) {
        opened.file = int(m_files.size());
        m_files.append(File());
        changes = changeNames({{path, opened.file}});
    }
    if (opened.file < 0)
        opened.folder = path;
    m_open[int(result)] = opened;
    return (words[2].contains("O_TRUNC") && resize(int(result), 0, false)) || changes;
}

bool DiskReplay::write(const QList<QByteArray> &words, qint64 result)
{
    const int descriptor = descriptorIn(words[0]);
    const QByteArray bytes = unquoted(words[1]).left(result);
    if (descriptor == 1) {
        m_said += bytes;
        return true;
    }
    OpenFile &opened = m_open[descriptor];
    const qint64 offset = words.size() > 3 ? words[3].toLongLong() : opened.position;
    if (words.size() <= 3)
        opened.position += result;
    // The disk takes pages as it likes.
    constexpr qint64 page = 4096;
    qint64 done = 0;
    do {
        const qint64 length = std::min<qint64>(page - (offset + done) % page, bytes.size() - done);
        append(opened.file, {offset + done, bytes.mid(done, length)});
        done += length;
    } while (done < bytes.size());
    return opened.file >= 0;
}

bool DiskReplay::copy(const QList<QByteArray> &words, qint64 result)
{
    const OpenFile &source = m_open[descriptorIn(words[0])];
    OpenFile &target = m_open[descriptorIn(words[2])];
    if (source.file < 0)
        return false;
    const qint64 from = words[1].mid(1).chopped(1).toLongLong(); // "[20]"
    const Change change{target.position, contentOf(m_files[source.file], all).mid(from, result)};
    target.position += result;
    return append(target.file, change);
}

bool DiskReplay::resize(int descriptor, qint64 size, bool onlyGrows)
{
    return append(m_open.value(descriptor).file, {-1, {}, size, onlyGrows});
}

bool DiskReplay::rename(const QByteArray &from, const QByteArray &to, bool exchanges)
{
    return changeNames({{to, fileNow(from)}, {from, exchanges ? fileNow(to) : -1}});
}

bool DiskReplay::flush(int descriptor)
{
    const OpenFile opened = m_open.value(descriptor);
    if (opened.file >= 0) {
        File &file = m_files[opened.file];
        file.flushed = contentOf(file, all);
        file.pending.clear();
        return true;
    }
    QList<NameChange> rest;
    for (const NameChange &change : m_pendingNames) {
        if (change.folder != opened.folder) {
            rest.append(change);
            continue;
        }
        for (const auto &[name, file] : change.names)
            m_flushedNames[name] = file;
    }
    m_pendingNames = rest;
    return opened.folder.startsWith(m_root);
}

bool DiskReplay::changeNames(const QList<std::pair<QByteArray, int>> &names)
{
    const QByteArray folder = folderOf(names.first().first);
    if (!folder.startsWith(m_root))
        return false;
    m_pendingNames.append({folder, names});
    return true;
}

bool DiskReplay::append(int file, const Change &change)
{
    if (file >= 0)
        m_files[file].pending.append(change);
    return file >= 0;
}

int DiskReplay::fileNow(const QByteArray &path) const
{
    int file = m_flushedNames.value(path, -1);
    for (const NameChange &change : m_pendingNames) {
        for (const auto &[name, now] : change.names)
            file = name == path ? now : file;
    }
    return file;
}

// Where a write to blocks goes that were moved back to make room, when the file system forgets that it moved them: into
// the same blocks, and what was written to the room nowhere.
DiskReplay::Change DiskReplay::withoutRoom(Change change, const Change &lost)
{
    if (change.offset < lost.offset)
        return change;
    const qint64 end = lost.offset + lost.room;
    change.bytes = change.bytes.mid(std::max<qint64>(0, end - change.offset));
    change.offset = std::max(change.offset, end) - lost.room;
    return change;
}

QByteArray DiskReplay::contentOf(const File &file, Keeps keeps) const
{
    QByteArray content = file.flushed;
    QList<Change> lostRooms;
    for (qsizetype i = 0; i < file.pending.size(); ++i) {
        Change change = file.pending[i];
        if (change.room > 0 && keeps(i))
            content.insert(change.offset, QByteArray(change.room, '\0'));
        else if (change.room > 0)
            lostRooms.append(change);
        if (change.room > 0 || !keeps(i))
            continue;
        for (const Change &lost : lostRooms)
            change = withoutRoom(std::move(change), lost);
        const qint64 needed = change.size >= 0 ? change.size : change.offset + change.bytes.size();
        if (content.size() < needed)
            content.append(needed - content.size(), '\0');
        if (change.size >= 0 && !change.onlyGrows)
            content.truncate(change.size);
        content.replace(change.offset < 0 ? 0 : change.offset, change.bytes.size(), change.bytes);
    }
    return content;
}

DiskReplay::Files DiskReplay::stateWith(Keeps keepsChange, const QSet<qsizetype> &lostNames) const
{
    QMap<QByteArray, int> names = m_flushedNames;
    for (qsizetype i = 0; i < m_pendingNames.size(); ++i) {
        for (const auto &[name, file] : m_pendingNames[i].names) {
            if (!lostNames.contains(i))
                names[name] = file;
        }
    }
    Files files;
    for (const auto &[name, file] : names.asKeyValueRange()) {
        if (file >= 0)
            files[name] = contentOf(m_files[file], keepsChange);
    }
    return files;
}

QList<DiskReplay::Files> DiskReplay::states() const
{
    QSet<qsizetype> everyName;
    QList<QSet<qsizetype>> lost{{}};
    for (qsizetype i = 0; i < m_pendingNames.size(); ++i) {
        everyName.insert(i);
        lost.append(QSet<qsizetype>{i});
    }
    lost.append(everyName);
    QList<Files> states;
    for (const QSet<qsizetype> &names : lost) {
        for (const Keeps keeps : {all, none, allButTheFirst, onlyTheFirst, everySecond}) {
            const Files state = stateWith(keeps, names);
            if (!states.contains(state))
                states.append(state);
        }
    }
    return states;
}
