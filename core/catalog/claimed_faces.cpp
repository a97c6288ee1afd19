// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/claimed_faces.h"

#include "core/catalog/match_faces.h"

#include <QSet>

#include <algorithm>

namespace {

// People draw and programs frame a face with hair and neck or without: a region counts as a detected face from this
// overlap on, or when the smaller box lies in the larger one.
constexpr double leastOverlap = 0.2;
constexpr double leastInside = 0.8;
constexpr double leastShareOfArea = 0.1;

double shareInside(const Box &small, const Box &large)
{
    const double w = std::min(small.x + small.w, large.x + large.w) - std::max(small.x, large.x);
    const double h = std::min(small.y + small.h, large.y + large.h) - std::max(small.y, large.y);
    return w > 0 && h > 0 && small.area() > 0 ? w * h / small.area() : 0;
}

bool isSamePlace(const Box &a, const Box &b)
{
    const Box &small = a.area() < b.area() ? a : b;
    const Box &large = a.area() < b.area() ? b : a;
    return overlap(a, b) >= leastOverlap ||
           (shareInside(small, large) >= leastInside && small.area() >= leastShareOfArea * large.area());
}

bool isAmong(const Box &box, const QList<FaceRecord> &known)
{
    return std::ranges::any_of(known, [&](const FaceRecord &face) { return isSamePlace(box, face.detection.box); });
}

// Which vocabularies of this file are to be read as places in the turned picture.
QSet<QString> otherwiseRead(const QList<RegionInFile> &regions, const QList<FaceRecord> &known)
{
    QSet<QString> fitAsSaid;
    QSet<QString> fitOtherwise;
    for (const RegionInFile &region : regions) {
        if (isAmong(region.box, known))
            fitAsSaid.insert(region.source);
        else if (isAmong(region.otherBox, known))
            fitOtherwise.insert(region.source);
    }
    return fitOtherwise - fitAsSaid;
}

bool isSameName(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

void addName(QList<NameSuggestion> &names, const QString &name, const QString &source)
{
    if (name.isEmpty())
        return;
    const auto known = std::ranges::find_if(
        names, [&](const NameSuggestion &suggestion) { return isSameName(suggestion.name, name); });
    if (known == names.end())
        names.append({name, {source}});
    else if (!known->sources.contains(source))
        known->sources.append(source);
}

// Regions at one place, from different vocabularies.
struct Place
{
    ClaimedFace claim;
    QSet<QString> sources;
};

void addRegion(QList<Place> &places, const RegionInFile &region, const Box &box)
{
    const auto same = std::ranges::find_if(places, [&](const Place &place) {
        return !place.sources.contains(region.source) && overlap(place.claim.box, box) >= sameFaceOverlap;
    });
    const qsizetype index = std::distance(places.begin(), same);
    if (index == places.size())
        places.append({{{}, box, region.source, {}}, {}});
    Place &place = places[index];
    place.sources.insert(region.source);
    addName(place.claim.names, region.name, region.source);
}

// One to one, the largest overlap first.
void matchPlaces(QList<Place> &places, const QList<FaceRecord> &known)
{
    struct Pair
    {
        qsizetype place;
        qsizetype face;
        double overlap;
    };
    QList<Pair> pairs;
    for (qsizetype i = 0; i < places.size(); ++i) {
        for (qsizetype j = 0; j < known.size(); ++j) {
            const Box &box = known[j].detection.box;
            if (isSamePlace(places[i].claim.box, box))
                pairs.append({i, j, overlap(places[i].claim.box, box)});
        }
    }
    std::ranges::stable_sort(pairs, std::greater(), &Pair::overlap);
    QSet<qsizetype> taken;
    for (const Pair &pair : std::as_const(pairs)) {
        if (places[pair.place].claim.face.isValid() || taken.contains(pair.face))
            continue;
        places[pair.place].claim.face = known[pair.face].id;
        taken.insert(pair.face);
    }
}

} // namespace

ClaimedPeople claimedPeople(const PeopleInFile &people, const QList<FaceRecord> &known)
{
    QList<FaceRecord> faces = known;
    faces.removeIf([](const FaceRecord &face) { return face.detection.kind != FaceKind::Face; });
    // Only what detectors and users saw says how the file is to be read; our own copy of a region would confirm itself.
    QList<FaceRecord> seen = faces;
    seen.removeIf([](const FaceRecord &face) { return isRegionSource(face.detection.detector); });
    const QSet<QString> otherwise = otherwiseRead(people.regions, seen);

    QList<Place> places;
    ClaimedPeople claimed;
    for (const RegionInFile &region : people.regions) {
        if (region.isStale)
            addName(claimed.names, region.name, region.source);
        else
            addRegion(places, region, otherwise.contains(region.source) ? region.otherBox : region.box);
    }
    for (const NameInFile &name : people.names)
        addName(claimed.names, name.name, name.source);
    matchPlaces(places, faces);
    for (const Place &place : std::as_const(places)) {
        claimed.faces.append(place.claim);
        for (const NameSuggestion &placed : place.claim.names)
            claimed.names.removeIf([&](const NameSuggestion &name) { return isSameName(name.name, placed.name); });
    }
    return claimed;
}
