// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/photos/sidecar_names.h"

bool SidecarNames::isSidecarName(const QByteArray &name)
{
    return name.size() > 4 && name.last(4).toLower() == ".xmp";
}

void SidecarNames::add(const QByteArray &name, const FileStamp &stamp)
{
    // Of "a.xmp" and "a.XMP" the one that sorts first, so that the answer does not depend on the folder's order.
    const QByteArray stem = name.chopped(4);
    const auto known = m_byStem.constFind(stem);
    if (known == m_byStem.cend() || name < known->name)
        m_byStem.insert(stem, {name, stamp});
}

const SidecarNames::Sidecar *SidecarNames::find(const QByteArray &photoName) const
{
    auto found = m_byStem.constFind(photoName);
    if (const qsizetype dot = photoName.lastIndexOf('.'); found == m_byStem.cend() && dot > 0)
        found = m_byStem.constFind(photoName.first(dot));
    return found == m_byStem.cend() ? nullptr : &*found;
}
