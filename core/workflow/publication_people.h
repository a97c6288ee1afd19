// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/check/photo_facts.h"
#include "core/publish/publication_text.h"

// Says in the publication whether somebody recognizable is in the photo, and whether all of them agreed to a
// publication under an open license, as the library knows it today. A title or description that names somebody in the
// photo who did not agree to that is left out.
void describePeople(const PhotoFacts &photo, const PeopleFacts &people, Publication &publication);
