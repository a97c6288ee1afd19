// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

// The long forms take longer than Qt Test lets a function take by itself.
inline const bool mayTakeHours = qputenv("QTEST_FUNCTION_TIMEOUT", "86400000");

// The bytes of a file; empty when it cannot be read.
inline QByteArray contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline bool store(const QString &name, const QByteArray &content)
{
    QFile file(name);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

// Four gray pixels a page, the directories little-endian.
inline QByteArray smallTiff()
{
    return QByteArray::fromHex("49492a000800000009000001030001000000020000000101030001000000020000000201030001000000"
                               "0800000003010300010000000100000006010300010000000100000011010400010000007a000000150103"
                               "0001000000010000001601030001000000020000001701040001000000040000000000000061626364");
}

// A JPEG that was changed inside may have a torn beginning until the log mends it; the rest is whole.
inline bool isTornInside(const QByteArray &before, const QByteArray &after, const QByteArray &present)
{
    return before.startsWith("\xff\xd8") && (present.size() == before.size() || present.size() == after.size()) &&
           present.endsWith(before.last(before.size() / 2));
}
