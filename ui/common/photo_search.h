// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/check/photo_facts.h"

#include <QByteArray>
#include <QList>

// What a search looks through: path, license, creator, credit, caption and the names of the people shown, in the form
// that makes large and small letters alike, as UTF-8. Made once a photo, so that a search is 100,000 quick looks.
QByteArray searchTextOf(const PhotoFacts &photo, const QString &licenseBadge, const PeopleFacts &people);

// The words of what was typed, in the same form; every one must be found.
QList<QByteArray> searchWords(const QString &typed);
