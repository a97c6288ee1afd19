// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/faces/findings.h"
#include "core/faces/person_net.h"

// Looks for whole people: again in the mirror where it is in doubt, closer where there is a faint hint of one and,
// thoroughly, in parts of the picture.
class PeopleSearch
{
public:
    explicit PeopleSearch(std::unique_ptr<PersonNet> net);
    // hasFaces: the photo asks for decisions anyway.
    Findings search(const Picture &picture, DetectionMode mode, bool hasFaces);

private:
    void askMirror(const Picture &picture, QList<Detection> &people);
    QList<Detection> lookCloser(const Picture &picture, const Box &part, double leastScore);

    std::unique_ptr<PersonNet> m_net;
};

// A person box in which a face was found is that same individual and asks nothing more: it goes, and the face notes
// that the person net saw it too.
void joinPeopleWithFaces(Findings &people, QList<Detection> &faces);
