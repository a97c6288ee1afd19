// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/imaging/decode_errors.h"

#include "core/imaging/imaging_text.h"

Error cutShortError(const QString &name)
{
    return {ErrorKind::Unreadable, Imaging::tr("“%1” is cut short. Copy it again from where it came from.").arg(name)};
}

Error damagedError(const QString &name)
{
    return {ErrorKind::Unreadable,
            Imaging::tr("“%1” is damaged and cannot be shown. Copy it again from where it came from.").arg(name)};
}

Error rareKindError(const QString &name)
{
    return {ErrorKind::Unsupported,
            Imaging::tr("“%1” is of a rare kind, which this version cannot look into. Save it as JPEG and check that.")
                .arg(name)};
}

Error missingCodecsError()
{
    return {ErrorKind::Internal, Imaging::tr("Clearframe is not installed completely: its file “clearframe_codecs” is "
                                             "missing beside the program. Install it again.")};
}

Error outOfMemoryError(const QString &name)
{
    return {ErrorKind::TooLarge, Imaging::tr("“%1” needs more memory than there is.").arg(name)};
}

Error damagedOrTooLargeError(const QString &name)
{
    return {
        ErrorKind::TooLarge,
        Imaging::tr("“%1” needs more memory than there is, or is damaged. Save it smaller and check that.").arg(name)};
}
