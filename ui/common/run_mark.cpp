// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/run_mark.h"

#include <QFile>

namespace {

QString markOf(const FilePath &catalog)
{
    return QFile::decodeName(catalog.absolute().bytes() + ".open");
}

} // namespace

// A second window on the same catalog does not get the mark, and says nothing.
RunMark::RunMark(const FilePath &catalog)
    : m_lock(markOf(catalog))
    , m_wasCutShort(QFile::exists(markOf(catalog)))
{
    m_lock.setStaleLockTime(0);
    m_wasCutShort = m_lock.tryLock() && m_wasCutShort;
}
