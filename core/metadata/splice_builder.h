// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metadata/byte_order.h"
#include "core/metadata/splice.h"

// Collects replacements of ranges of an old file, in rising order, and makes the plan of the new one.
class SpliceBuilder
{
public:
    explicit SpliceBuilder(qint64 oldSize)
        : m_oldSize(oldSize)
    {
    }

    // An empty range inserts before its offset.
    void replace(ByteRange range, const QByteArray &bytes);
    SplicePlan finished();
    // How much longer the new file is so far.
    qint64 growth() const { return m_growth; }

private:
    void copyUpTo(qint64 offset);

    SplicePlan m_plan;
    qint64 m_oldSize;
    qint64 m_done = 0;
    qint64 m_growth = 0;
};

// True when every copied piece stays where it was: the plan is a patch of the bytes between.
bool isInPlace(const SplicePlan &plan, qint64 oldSize);
