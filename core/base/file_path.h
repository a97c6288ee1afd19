// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHashFunctions>
#include <QString>

#include <compare>
#include <filesystem>

// A file's path as the bytes the system uses, so that names which are not UTF-8 survive from scan to rename.
// On Windows the bytes are UTF-8 and are converted where a file is opened.
class FilePath
{
public:
    FilePath() = default;
    static FilePath fromBytes(QByteArray bytes);
    static FilePath fromNative(const std::filesystem::path &path);
    // Undoes toArgument(): invalid bytes come as the lone surrogates U+DC80..U+DCFF.
    static FilePath fromArgument(const QString &argument);

    const QByteArray &bytes() const { return m_bytes; }
    std::filesystem::path native() const;
    // A QString that fromArgument() turns into the same bytes; for command lines and item data, not for showing.
    QString toArgument() const;
    // For people: invalid UTF-8 as \xE9, control and bidirectional control characters as \n, \u202E.
    QString display() const;
    // The last part of display().
    QString displayName() const;
    bool isUtf8() const;

    bool isEmpty() const { return m_bytes.isEmpty(); }
    QByteArray fileName() const;  // Bytes after the last '/'.
    QByteArray extension() const; // Lower case, without the dot; empty when there is none.
    FilePath parent() const;
    FilePath child(const QByteArray &name) const;
    // Absolute and without "." and ".." parts; does not touch the disk, does not resolve links.
    FilePath absolute() const;
    // True for the folder itself and everything below it.
    bool isInside(const FilePath &folder) const;

    auto operator<=>(const FilePath &other) const { return m_bytes.compare(other.m_bytes) <=> 0; }
    bool operator==(const FilePath &other) const { return m_bytes == other.m_bytes; }

private:
    explicit FilePath(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
    }

    QByteArray m_bytes;
};

inline size_t qHash(const FilePath &path, size_t seed = 0)
{
    return ::qHash(path.bytes(), seed);
}
