// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/people/consent.h"

// What people read for the words of a record.
QString kindTitle(ConsentKind kind);
QString commercialTitle(CommercialUse use);
QString alterationsTitle(Alterations alterations);
QString namesTitle(NamePublication names);
QString channelTitle(Channel channel);

// What a record says beyond uses, licenses and dates, one line each.
QStringList consentDetailLines(const Consent &consent);
