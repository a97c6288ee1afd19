// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/faces/findings.h"
#include "core/faces/person_net.h"

// Looks for whole people, closer where there is a faint hint of one and, thoroughly, in parts of the picture.
class PeopleSearch
{
public:
    explicit PeopleSearch(std::unique_ptr<PersonNet> net);
    Findings search(const Picture &picture, DetectionMode mode);

private:
    QList<Detection> lookCloser(const Picture &picture, const Box &part);

    std::unique_ptr<PersonNet> m_net;
};

// A person box in which a face was found is that same individual and asks nothing more: it goes, and the face notes
// that the person net saw it too.
void joinPeopleWithFaces(Findings &people, QList<Detection> &faces);
