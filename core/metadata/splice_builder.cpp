// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metadata/splice_builder.h"

void SpliceBuilder::copyUpTo(qint64 offset)
{
    if (offset > m_done)
        m_plan.pieces.append({{}, m_done, offset - m_done});
    m_done = std::max(m_done, offset);
}

void SpliceBuilder::replace(ByteRange range, const QByteArray &bytes)
{
    Q_ASSERT(range.offset >= m_done && range.isInside(m_oldSize));
    copyUpTo(range.offset);
    if (!bytes.isEmpty())
        m_plan.pieces.append({bytes});
    m_done = range.end();
    m_growth += bytes.size() - range.size;
}

SplicePlan SpliceBuilder::finished()
{
    copyUpTo(m_oldSize);
    return m_plan;
}

bool isInPlace(const SplicePlan &plan, qint64 oldSize)
{
    qint64 offset = 0;
    for (const SplicePiece &piece : plan.pieces) {
        if (piece.isCopy() && piece.oldOffset != offset)
            return false;
        offset += piece.size();
    }
    return offset == oldSize;
}
