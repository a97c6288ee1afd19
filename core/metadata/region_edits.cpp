// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metadata/region_edits.h"

#include "core/metadata/xmp_element.h"
#include "core/metadata/xmp_regions.h"

#include <QSet>

#include <algorithm>
#include <cmath>

using Exiv2Adapter::DecodedXmp;

namespace {

const QString mwg = QStringLiteral("http://www.metadataworkinggroup.com/schemas/regions/");
const QString area = QStringLiteral("http://ns.adobe.com/xmp/sType/Area#");
const QString dimensions = QStringLiteral("http://ns.adobe.com/xap/1.0/sType/Dimensions#");
const QString mp = QStringLiteral("http://ns.microsoft.com/photo/1.2/");
const QString mpInfo = QStringLiteral("http://ns.microsoft.com/photo/1.2/t/RegionInfo#");
const QString mpRegion = QStringLiteral("http://ns.microsoft.com/photo/1.2/t/Region#");
const QString iptc = QStringLiteral("http://iptc.org/std/Iptc4xmpExt/2008-02-29/");
const QString xmp = QStringLiteral("http://ns.adobe.com/xap/1.0/");
const QString rdf = QStringLiteral("http://www.w3.org/1999/02/22-rdf-syntax-ns#");

constexpr RegionVocabulary vocabularies[] = {RegionVocabulary::Mwg, RegionVocabulary::Microsoft,
                                             RegionVocabulary::Iptc};

// The same face, whoever drew the box.
constexpr double samePlace = 0.4;

QString number(double value)
{
    return QString::number(value, 'f', 6);
}

std::pair<QString, QString> propertyOf(RegionVocabulary vocabulary)
{
    switch (vocabulary) {
    case RegionVocabulary::Mwg:
        return {mwg, QStringLiteral("Regions")};
    case RegionVocabulary::Microsoft:
        return {mp, QStringLiteral("RegionInfo")};
    case RegionVocabulary::Iptc:
        break;
    }
    return {iptc, QStringLiteral("ImageRegion")};
}

QString bareName(const QString &name)
{
    return name.simplified().replace(u'|', u'/');
}

// The picture as the regions see it: what is stored counts, so it is taken as upright.
RegionFrame frameFor(const RegionList &wanted, const DecodedXmp &decoded)
{
    RegionFrame frame{wanted.width, wanted.height, 1};
    if (frame.width > 0 && frame.height > 0)
        return frame;
    const XmpStruct applied = XmpStruct::property(decoded, mwg, QStringLiteral("Regions")).child("AppliedToDimensions");
    return {int(applied.number("w").value_or(0)), int(applied.number("h").value_or(0)), 1};
}

// How the items of one list and the wanted regions belong together.
struct Match
{
    QList<std::optional<RegionInFile>> items;
    QList<qsizetype> wantedOf; // For each item; -1: none.
    QList<bool> isServed;      // For each wanted region.
};

Match matched(RegionVocabulary vocabulary, const DecodedXmp &decoded, const RegionFrame &frame,
              const RegionList &wanted)
{
    struct Pair
    {
        qsizetype item;
        qsizetype wanted;
        double overlap;
    };
    Match match{itemRegions(vocabulary, decoded, frame), {}, QList<bool>(wanted.regions.size(), false)};
    match.wantedOf = QList<qsizetype>(match.items.size(), -1);
    QList<Pair> pairs;
    for (qsizetype i = 0; i < match.items.size(); ++i) {
        for (qsizetype j = 0; match.items[i] && j < wanted.regions.size(); ++j) {
            const double shared = overlap(match.items[i]->box, wanted.regions[j].box);
            if (shared >= samePlace)
                pairs.append({i, j, shared});
        }
    }
    std::ranges::stable_sort(pairs, std::greater(), &Pair::overlap);
    for (const Pair &pair : std::as_const(pairs)) {
        if (match.wantedOf[pair.item] >= 0 || match.isServed[pair.wanted])
            continue;
        match.wantedOf[pair.item] = pair.wanted;
        match.isServed[pair.wanted] = true;
    }
    return match;
}

// What goes: faces that MWG's list has and that are not wanted, and names that are wanted no more.
struct Removals
{
    QList<Box> boxes;
    QMap<qsizetype, QString> names; // By wanted region.

    bool takes(const Box &box) const
    {
        return std::ranges::any_of(boxes, [&](const Box &gone) { return overlap(gone, box) >= samePlace; });
    }
};

Removals removalsFrom(const Match &match, const RegionList &wanted)
{
    Removals removals;
    for (qsizetype i = 0; i < match.items.size(); ++i) {
        const qsizetype index = match.wantedOf[i];
        if (match.items[i] && index < 0)
            removals.boxes.append(match.items[i]->box);
        else if (match.items[i] && wanted.regions[index].name.isEmpty() && !match.items[i]->name.isEmpty())
            removals.names.insert(index, match.items[i]->name);
    }
    return removals;
}

bool isGone(RegionVocabulary vocabulary, const RegionInFile &item, const Removals &removals)
{
    return vocabulary == RegionVocabulary::Mwg || removals.takes(item.box);
}

// The name that an item is to carry.
QString nameFor(const RegionInFile &item, qsizetype index, const RegionList &wanted, const Removals &removals)
{
    const QString name = wanted.regions[index].name;
    if (!name.isEmpty())
        return bareName(item.name) == name ? item.name : name;
    return removals.names.value(index) == item.name ? QString() : item.name;
}

void setName(RegionVocabulary vocabulary, XmpElement &item, const QString &name)
{
    item.makeStructure();
    if (vocabulary == RegionVocabulary::Iptc) {
        item.setLanguageText(iptc, QStringLiteral("Name"), name.isEmpty() ? QStringLiteral("Face") : name);
        item.remove(iptc, QStringLiteral("PersonInImage"));
        return;
    }
    const bool isMwg = vocabulary == RegionVocabulary::Mwg;
    const QString nameSpace = isMwg ? mwg : mpRegion;
    const QString field = isMwg ? QStringLiteral("Name") : QStringLiteral("PersonDisplayName");
    if (name.isEmpty())
        item.remove(nameSpace, field);
    else
        item.setText(nameSpace, field, name);
}

void setPlace(RegionVocabulary vocabulary, XmpElement &item, const Box &box)
{
    if (vocabulary == RegionVocabulary::Microsoft) {
        item.setText(
            mpRegion, QStringLiteral("Rectangle"),
            QStringList({number(box.x), number(box.y), number(box.w), number(box.h)}).join(QStringLiteral(", ")));
        return;
    }
    if (vocabulary == RegionVocabulary::Mwg) {
        XmpElement &place = item.field(mwg, QStringLiteral("Area"));
        place.makeStructure();
        place.setText(area, QStringLiteral("x"), number(box.x + box.w / 2));
        place.setText(area, QStringLiteral("y"), number(box.y + box.h / 2));
        place.setText(area, QStringLiteral("w"), number(box.w));
        place.setText(area, QStringLiteral("h"), number(box.h));
        place.setText(area, QStringLiteral("unit"), QStringLiteral("normalized"));
        item.setText(mwg, QStringLiteral("Type"), QStringLiteral("Face"));
        return;
    }
    XmpElement &boundary = item.field(iptc, QStringLiteral("RegionBoundary"));
    boundary.makeStructure();
    boundary.setText(iptc, QStringLiteral("rbShape"), QStringLiteral("rectangle"));
    boundary.setText(iptc, QStringLiteral("rbUnit"), QStringLiteral("relative"));
    boundary.setText(iptc, QStringLiteral("rbX"), number(box.x));
    boundary.setText(iptc, QStringLiteral("rbY"), number(box.y));
    boundary.setText(iptc, QStringLiteral("rbW"), number(box.w));
    boundary.setText(iptc, QStringLiteral("rbH"), number(box.h));
}

// The content type of IPTC's vocabulary that is nearest to a face: "human".
void setHumanType(XmpElement &item)
{
    XmpElement entity{rdf, QStringLiteral("li")};
    entity.makeStructure();
    entity.field(xmp, QStringLiteral("Identifier"))
        .arrayItems()
        .append(
            {rdf, QStringLiteral("li"), {}, QStringLiteral("http://cv.iptc.org/newscodes/imageregiontype/human"), {}});
    entity.setLanguageText(iptc, QStringLiteral("Name"), QStringLiteral("Human"));
    item.field(iptc, QStringLiteral("rCtype")).arrayItems() = {entity};
}

XmpElement newItem(RegionVocabulary vocabulary, const StoredRegion &region)
{
    XmpElement item{rdf, QStringLiteral("li")};
    item.makeStructure();
    setPlace(vocabulary, item, region.box);
    if (vocabulary == RegionVocabulary::Iptc)
        setHumanType(item);
    if (vocabulary == RegionVocabulary::Iptc || !region.name.isEmpty())
        setName(vocabulary, item, region.name);
    return item;
}

// MWG asks for the size of the picture that the regions were made for.
bool setDimensions(XmpElement &top, const RegionList &wanted, const DecodedXmp &decoded)
{
    const XmpStruct known = XmpStruct::property(decoded, mwg, QStringLiteral("Regions")).child("AppliedToDimensions");
    const bool isRight =
        known.number("w").value_or(0) == wanted.width && known.number("h").value_or(0) == wanted.height;
    if (isRight || wanted.width <= 0 || wanted.height <= 0)
        return false;
    XmpElement &applied = top.field(mwg, QStringLiteral("AppliedToDimensions"));
    applied.makeStructure();
    applied.setText(dimensions, QStringLiteral("w"), QString::number(wanted.width));
    applied.setText(dimensions, QStringLiteral("h"), QString::number(wanted.height));
    applied.setText(dimensions, QStringLiteral("unit"), QStringLiteral("pixel"));
    return true;
}

QList<XmpElement> &itemsOf(RegionVocabulary vocabulary, XmpElement &top)
{
    if (vocabulary == RegionVocabulary::Iptc)
        return top.arrayItems();
    top.makeStructure();
    const bool isMwg = vocabulary == RegionVocabulary::Mwg;
    return top.field(isMwg ? mwg : mpInfo, isMwg ? QStringLiteral("RegionList") : QStringLiteral("Regions"))
        .arrayItems();
}

// The items as they are to be; nothing when they are so already.
std::optional<QList<XmpElement>> changedItems(RegionVocabulary vocabulary, const QList<XmpElement> &items,
                                              const Match &match, const RegionList &wanted, const Removals &removals)
{
    QList<XmpElement> changed;
    bool isChanged = false;
    for (qsizetype i = 0; i < items.size(); ++i) {
        const std::optional<RegionInFile> &region = match.items[i];
        const qsizetype index = match.wantedOf[i];
        if (region && index < 0 && isGone(vocabulary, *region, removals)) {
            isChanged = true;
            continue;
        }
        changed.append(items[i]);
        const QString name = region && index >= 0 ? nameFor(*region, index, wanted, removals) : QString();
        if (region && index >= 0 && name != region->name) {
            setName(vocabulary, changed.last(), name);
            isChanged = true;
        }
    }
    for (qsizetype j = 0; j < wanted.regions.size(); ++j) {
        if (match.isServed[j])
            continue;
        changed.append(newItem(vocabulary, wanted.regions[j]));
        isChanged = true;
    }
    return isChanged ? std::optional(changed) : std::nullopt;
}

// The fields of an item that a change of regions leaves alone, as one text.
QString keptFields(const XmpStruct &item, bool isMatched)
{
    static const QStringList ours{QStringLiteral("Name"), QStringLiteral("PersonDisplayName"),
                                  QStringLiteral("PersonInImage")};
    QStringList lines;
    const QMap<QString, QStringList> fields = item.fields();
    for (const auto &[path, texts] : fields.asKeyValueRange()) {
        if (!isMatched || !ours.contains(path.section(u'[', 0, 0)))
            lines.append(path + u'=' + texts.join(u'\n'));
    }
    return lines.join(u'\n');
}

QStringList keptItems(RegionVocabulary vocabulary, const DecodedXmp &decoded, const Match &match,
                      const Removals &removals)
{
    QStringList kept;
    const QList<XmpStruct> items = regionItems(vocabulary, decoded);
    for (qsizetype i = 0; i < items.size(); ++i) {
        const bool isMatched = match.wantedOf[i] >= 0;
        const bool goes = match.items[i] && !isMatched && isGone(vocabulary, *match.items[i], removals);
        if (!goes)
            kept.append(keptFields(items[i], isMatched));
    }
    return kept;
}

} // namespace

std::optional<RegionList> mwgRegionList(const DecodedXmp &decoded)
{
    const RegionFrame frame = frameFor({}, decoded);
    RegionList list{frame.width, frame.height, {}};
    for (const std::optional<RegionInFile> &region : itemRegions(RegionVocabulary::Mwg, decoded, frame)) {
        if (region)
            list.regions.append({region->box, bareName(region->name)});
    }
    return list.regions.isEmpty() ? std::nullopt : std::optional(list);
}

std::optional<QList<XmpEdit>> regionEdits(const QByteArray &packet, const DecodedXmp &decoded, const RegionList &wanted)
{
    const RegionFrame frame = frameFor(wanted, decoded);
    const Removals removals = removalsFrom(matched(RegionVocabulary::Mwg, decoded, frame, wanted), wanted);
    QList<XmpEdit> edits;
    for (const RegionVocabulary vocabulary : vocabularies) {
        const auto [nameSpace, name] = propertyOf(vocabulary);
        const FoundElement found = findXmpElement(packet, nameSpace, name);
        XmpElement top = found.element.value_or(XmpElement{nameSpace, name});
        const Match match = matched(vocabulary, decoded, frame, wanted);
        QList<XmpElement> &items = itemsOf(vocabulary, top);
        if (found.count > 1 || items.size() != match.items.size())
            return std::nullopt;
        const std::optional<QList<XmpElement>> changed = changedItems(vocabulary, items, match, wanted, removals);
        if (changed)
            items = *changed;
        const bool isEmpty = items.isEmpty();
        const bool isResized = vocabulary == RegionVocabulary::Mwg && !isEmpty && setDimensions(top, wanted, decoded);
        if (!changed && !isResized)
            continue;
        XmpEdit edit;
        edit.nameSpace = nameSpace.toUtf8();
        edit.name = name.toUtf8();
        edit.element = isEmpty ? QByteArray() : toXml(top, found.prefixes);
        edits.append(edit);
    }
    return edits;
}

QString differenceInRegions(const DecodedXmp &before, const DecodedXmp &after, const RegionList &wanted)
{
    const RegionFrame frame = frameFor(wanted, before);
    const Removals removals = removalsFrom(matched(RegionVocabulary::Mwg, before, frame, wanted), wanted);
    for (const RegionVocabulary vocabulary : vocabularies) {
        const Match old = matched(vocabulary, before, frame, wanted);
        const Match now = matched(vocabulary, after, frame, wanted);
        const QString property = propertyOf(vocabulary).second;
        if (now.isServed.contains(false))
            return property;
        for (qsizetype i = 0; i < now.items.size(); ++i) {
            const QString name = now.wantedOf[i] < 0 ? QString() : wanted.regions[now.wantedOf[i]].name;
            if (!name.isEmpty() && bareName(now.items[i]->name) != name)
                return property;
        }
        QStringList present = keptItems(vocabulary, after, now, {});
        for (const QString &item : keptItems(vocabulary, before, old, removals)) {
            if (!present.removeOne(item))
                return property;
        }
    }
    return {};
}

QStringList regionProperties()
{
    QStringList properties;
    for (const RegionVocabulary vocabulary : vocabularies)
        properties.append(propertyOf(vocabulary).first + u' ' + propertyOf(vocabulary).second);
    return properties;
}
