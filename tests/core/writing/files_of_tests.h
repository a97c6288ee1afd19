// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/file_path.h"

#include <QByteArray>
#include <QFile>
#include <QString>

inline FilePath pathOf(const QString &name)
{
    return FilePath::fromBytes(QFile::encodeName(name));
}

inline QByteArray contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(missing)");
}
