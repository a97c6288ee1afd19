// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workers/people_messages.h"

namespace {

constexpr qsizetype mostEntries = 10'000;
constexpr qsizetype longestSource = 40;
constexpr qsizetype longestName = 500;

QCborArray toCbor(const Box &box)
{
    return {box.x, box.y, box.w, box.h};
}

Box boxFrom(CborFields &fields, const char *key)
{
    const QCborArray numbers = fields.array(key, 4);
    fields.require(numbers.size() == 4);
    double sides[4] = {};
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        const double side = numbers[i].toDouble(-1);
        fields.require(side >= 0 && side <= 1);
        sides[i] = side;
    }
    return {sides[0], sides[1], sides[2], sides[3]};
}

} // namespace

QCborMap toCbor(const PeopleInFile &people)
{
    QCborArray regions;
    for (const RegionInFile &region : people.regions) {
        regions.append(QCborMap{{QStringLiteral("source"), region.source},
                                {QStringLiteral("name"), region.name},
                                {QStringLiteral("box"), toCbor(region.box)},
                                {QStringLiteral("other"), toCbor(region.otherBox)},
                                {QStringLiteral("stale"), region.isStale}});
    }
    QCborArray names;
    for (const NameInFile &name : people.names)
        names.append(QCborMap{{QStringLiteral("source"), name.source}, {QStringLiteral("name"), name.name}});
    return {{QStringLiteral("regions"), regions}, {QStringLiteral("names"), names}};
}

PeopleInFile peopleInFileFrom(CborFields &fields)
{
    PeopleInFile people;
    for (const QCborValue &value : fields.array("regions", mostEntries)) {
        CborFields item(value);
        RegionInFile region;
        region.source = item.text("source", longestSource);
        region.name = item.text("name", longestName);
        region.box = boxFrom(item, "box");
        region.otherBox = boxFrom(item, "other");
        region.isStale = item.flag("stale");
        fields.require(item.isValid());
        people.regions.append(region);
    }
    for (const QCborValue &value : fields.array("names", mostEntries)) {
        CborFields item(value);
        people.names.append({item.text("source", longestSource), item.text("name", longestName)});
        fields.require(item.isValid());
    }
    return people;
}
