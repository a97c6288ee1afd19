// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metadata/xmp_regions.h"

#include "core/metadata/xmp_struct.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>
#include <cmath>

namespace {

constexpr qsizetype mostRegions = 1000;

RegionInFile region(const QString &source, const QString &name, const Box &stored, const RegionFrame &frame)
{
    RegionInFile found;
    found.source = source;
    found.name = name.simplified();
    found.box = uprightBox(stored, frame.orientation);
    found.otherBox = stored;
    return found;
}

std::optional<RegionInFile> clamped(RegionInFile found)
{
    const std::optional<Box> box = clampedBox(found.box);
    const std::optional<Box> other = clampedBox(found.otherBox);
    if (!box || !other)
        return std::nullopt;
    found.box = *box;
    found.otherBox = *other;
    return found;
}

void appendClamped(QList<RegionInFile> &regions, const RegionInFile &found)
{
    const std::optional<RegionInFile> inside = clamped(found);
    if (inside && regions.size() < mostRegions)
        regions.append(*inside);
}

Box centered(double x, double y, double w, double h)
{
    return {x - w / 2, y - h / 2, w, h};
}

// An MWG area, or ACDSee's, which is alike. Circles have a diameter in parts of the smaller side; a point has no size.
std::optional<Box> areaBox(const XmpStruct &area, const XmpStruct &applied, const RegionFrame &frame)
{
    const std::optional<double> x = area.number("x");
    const std::optional<double> y = area.number("y");
    std::optional<double> w = area.number("w");
    std::optional<double> h = area.number("h");
    const bool isPixel = area.text("unit") == u"pixel";
    const double width = applied.number("w").value_or(frame.storedWidth());
    const double height = applied.number("h").value_or(frame.storedHeight());
    if (const std::optional<double> d = area.number("d"); d && (!w || !h) && width > 0 && height > 0) {
        const double pixels = isPixel ? *d : *d * std::min(width, height);
        w = isPixel ? pixels : pixels / width;
        h = isPixel ? pixels : pixels / height;
    }
    if (!x || !y || !w || !h)
        return std::nullopt;
    if (!isPixel)
        return centered(*x, *y, *w, *h);
    if (!(width > 0) || !(height > 0))
        return std::nullopt;
    return centered(*x / width, *y / height, *w / width, *h / height);
}

bool isFaceType(const QString &type)
{
    return type.isEmpty() || type.compare(u"Face", Qt::CaseInsensitive) == 0;
}

std::optional<RegionInFile> mwgRegion(const XmpStruct &item, const XmpStruct &applied, const RegionFrame &frame)
{
    const QString type = item.text("Type");
    const std::optional<Box> box = areaBox(item.child("Area"), applied, frame);
    if (!box || !isFaceType(type) || (type.isEmpty() && item.text("Name").isEmpty()))
        return std::nullopt;
    const XmpStruct extensions = item.child("Extensions");
    const bool isApple = extensions.has("FaceID") || extensions.has("AngleInfoRoll");
    RegionInFile found =
        region(isApple ? QStringLiteral("apple") : QStringLiteral("mwg"), item.text("Name"), *box, frame);
    found.isStale = isForOtherShape(applied.number("w").value_or(0), applied.number("h").value_or(0), frame);
    return clamped(found);
}

void addAcdsee(QList<RegionInFile> &regions, const XmpStruct &top, const RegionFrame &frame, const QString &suffix)
{
    const XmpStruct applied = top.child("AppliedToDimensions");
    for (const XmpStruct &item : top.child("RegionList").items()) {
        std::optional<Box> box;
        for (const char *area : {"DLYArea", "ALGArea", "ALYArea"}) {
            if (!box)
                box = areaBox(item.child(area), applied, frame);
        }
        if (!box || !isFaceType(item.text("Type")))
            continue;
        RegionInFile found = region(QStringLiteral("acdsee") + suffix, item.text("Name"), *box, frame);
        found.isStale = isForOtherShape(applied.number("w").value_or(0), applied.number("h").value_or(0), frame);
        appendClamped(regions, found);
    }
}

std::optional<RegionInFile> microsoftRegion(const XmpStruct &item, const RegionFrame &frame)
{
    QList<double> numbers;
    for (const QString &part : item.text("Rectangle").split(u',')) {
        bool isNumber = false;
        numbers.append(part.trimmed().toDouble(&isNumber));
        if (!isNumber)
            return std::nullopt;
    }
    if (numbers.size() != 4)
        return std::nullopt;
    return clamped(region(QStringLiteral("mp"), item.text("PersonDisplayName"),
                          {numbers[0], numbers[1], numbers[2], numbers[3]}, frame));
}

std::optional<Box> iptcPolygon(const XmpStruct &boundary)
{
    std::optional<Box> box;
    for (const XmpStruct &vertex : boundary.child("rbVertices").items()) {
        const std::optional<double> x = vertex.number("rbX");
        const std::optional<double> y = vertex.number("rbY");
        if (!x || !y)
            continue;
        if (!box)
            box = Box{*x, *y, 0, 0};
        const double right = std::max(box->x + box->w, *x);
        const double bottom = std::max(box->y + box->h, *y);
        box->x = std::min(box->x, *x);
        box->y = std::min(box->y, *y);
        box->w = right - box->x;
        box->h = bottom - box->y;
    }
    return box;
}

// IPTC Photo Metadata Standard, Region Boundary: a circle's radius is in parts of the width.
std::optional<Box> iptcBox(const XmpStruct &boundary, const RegionFrame &frame)
{
    const double width = frame.storedWidth();
    const double height = frame.storedHeight();
    if (!(width > 0) || !(height > 0))
        return std::nullopt;
    const bool isPixel = boundary.text("rbUnit") == u"pixel";
    const std::optional<double> x = boundary.number("rbX");
    const std::optional<double> y = boundary.number("rbY");
    const QString shape = boundary.text("rbShape");
    std::optional<Box> box;
    if (shape == u"polygon")
        box = iptcPolygon(boundary);
    else if (const auto radius = boundary.number("rbRx"); shape == u"circle" && x && y && radius)
        box = centered(*x, *y, 2 * *radius, isPixel ? 2 * *radius : 2 * *radius * width / height);
    else if (const auto w = boundary.number("rbW"), h = boundary.number("rbH");
             shape == u"rectangle" && x && y && w && h)
        box = Box{*x, *y, *w, *h};
    if (box && isPixel)
        box = Box{box->x / width, box->y / height, box->w / width, box->h / height};
    return box;
}

// The last words of an entity's identifiers and its names: "human", "mainSubjectArea", "Face".
QStringList entityWords(const XmpStruct &entities)
{
    QStringList words;
    for (const XmpStruct &entity : entities.items()) {
        for (const QString &identifier : entity.texts("Identifier"))
            words.append(identifier.section(u'/', -1).toLower());
        words.append(entity.text("Name").toLower());
    }
    words.removeAll(QString());
    return words;
}

bool saysPerson(const QStringList &words)
{
    return std::ranges::any_of(
        words, [](const QString &word) { return word == u"human" || word == u"face" || word == u"person"; });
}

std::optional<RegionInFile> iptcRegion(const XmpStruct &item, const RegionFrame &frame)
{
    const QStringList people = item.texts("PersonInImage");
    const QStringList types = entityWords(item.child("rCtype"));
    const QStringList roles = entityWords(item.child("rRole"));
    const QString title = item.text("Name");
    const bool isSubject =
        types.isEmpty() && !title.isEmpty() &&
        (roles.contains(QStringLiteral("mainsubjectarea")) || roles.contains(QStringLiteral("subjectarea")));
    const std::optional<Box> box = iptcBox(item.child("RegionBoundary"), frame);
    if (!box || (people.isEmpty() && !saysPerson(types) && !isSubject))
        return std::nullopt;
    const QString name = !people.isEmpty() ? people.first() : saysPerson({title.toLower()}) ? QString() : title;
    return clamped(region(QStringLiteral("iptc"), name, *box, frame));
}

XmpStruct topOf(RegionVocabulary vocabulary, const Exiv2Adapter::DecodedXmp &xmp)
{
    switch (vocabulary) {
    case RegionVocabulary::Mwg:
        return XmpStruct::property(xmp, QStringLiteral("http://www.metadataworkinggroup.com/schemas/regions/"),
                                   QStringLiteral("Regions"));
    case RegionVocabulary::Microsoft:
        return XmpStruct::property(xmp, QStringLiteral("http://ns.microsoft.com/photo/1.2/"),
                                   QStringLiteral("RegionInfo"));
    case RegionVocabulary::Iptc:
        break;
    }
    return XmpStruct::property(xmp, QStringLiteral("http://iptc.org/std/Iptc4xmpExt/2008-02-29/"),
                               QStringLiteral("ImageRegion"));
}

// Names under the root that programs keep people under: "People/Ada Example" or "People|Ada Example". A tag that others
// are below is a group.
QStringList namesInTree(const QStringList &tags, QChar separator)
{
    static const QStringList roots{QStringLiteral("people"),   QStringLiteral("person"),    QStringLiteral("persons"),
                                   QStringLiteral("personen"), QStringLiteral("personnes"), QStringLiteral("personas")};
    QStringList names;
    for (const QString &tag : tags) {
        const QString below = tag + separator;
        const bool isGroup = std::ranges::any_of(tags, [&](const QString &other) { return other.startsWith(below); });
        const QStringList path = tag.split(separator, Qt::SkipEmptyParts);
        if (path.size() > 1 && !isGroup && roots.contains(path.first().trimmed().toLower()))
            names.append(path.last());
    }
    return names;
}

// ACDSee, and digiKam after it, put their tree into one text: <Categories><Category Assigned="0">People<Category
// Assigned="1">Ada Example</Category></Category></Categories>.
QStringList acdseeCategories(const QString &xml)
{
    QStringList tags;
    QStringList path;
    QXmlStreamReader reader(xml);
    QList<bool> assigned;
    while (!reader.atEnd() && tags.size() < mostRegions) {
        reader.readNext();
        if (reader.isStartElement() && reader.name() == u"Category") {
            path.append(QString());
            assigned.append(reader.attributes().value(QLatin1String("Assigned")) != u"0");
        } else if (reader.isCharacters() && !path.isEmpty() && !reader.isWhitespace()) {
            path.last() = reader.text().toString().simplified();
            if (assigned.last())
                tags.append(path.join(u'|'));
        } else if (reader.isEndElement() && !path.isEmpty()) {
            path.removeLast();
            assigned.removeLast();
        }
    }
    return tags;
}

} // namespace

QList<XmpStruct> regionItems(RegionVocabulary vocabulary, const Exiv2Adapter::DecodedXmp &xmp)
{
    const XmpStruct top = topOf(vocabulary, xmp);
    if (vocabulary == RegionVocabulary::Iptc)
        return top.items();
    return top.child(vocabulary == RegionVocabulary::Mwg ? "RegionList" : "Regions").items();
}

QList<std::optional<RegionInFile>> itemRegions(RegionVocabulary vocabulary, const Exiv2Adapter::DecodedXmp &xmp,
                                               const RegionFrame &frame)
{
    const XmpStruct applied = topOf(vocabulary, xmp).child("AppliedToDimensions");
    QList<std::optional<RegionInFile>> regions;
    for (const XmpStruct &item : regionItems(vocabulary, xmp)) {
        regions.append(vocabulary == RegionVocabulary::Mwg         ? mwgRegion(item, applied, frame)
                       : vocabulary == RegionVocabulary::Microsoft ? microsoftRegion(item, frame)
                                                                   : iptcRegion(item, frame));
    }
    return regions;
}

QList<RegionInFile> xmpRegions(const Exiv2Adapter::DecodedXmp &xmp, const RegionFrame &frame, const QString &suffix)
{
    QList<RegionInFile> regions;
    for (const auto vocabulary : {RegionVocabulary::Mwg, RegionVocabulary::Microsoft, RegionVocabulary::Iptc}) {
        for (const std::optional<RegionInFile> &found : itemRegions(vocabulary, xmp, frame)) {
            if (found && regions.size() < mostRegions) {
                regions.append(*found);
                regions.last().source += suffix;
            }
        }
    }
    addAcdsee(regions,
              XmpStruct::property(xmp, QStringLiteral("http://ns.acdsee.com/regions/"), QStringLiteral("Regions")),
              frame, suffix);
    return regions;
}

QList<NameInFile> xmpNames(const Exiv2Adapter::DecodedXmp &xmp, const QString &suffix)
{
    constexpr char iptcExt[] = "http://iptc.org/std/Iptc4xmpExt/2008-02-29/";
    const auto texts = [&](const char *nameSpace, const char *name) {
        return XmpStruct::property(xmp, QLatin1String(nameSpace), QLatin1String(name)).texts();
    };
    QList<NameInFile> names;
    const auto add = [&](const char *source, const QStringList &found) {
        for (const QString &name : found) {
            const NameInFile one{QLatin1String(source) + suffix, name.simplified()};
            if (!one.name.isEmpty() && !names.contains(one) && names.size() < mostRegions)
                names.append(one);
        }
    };
    add("person-in-image", texts(iptcExt, "PersonInImage"));
    for (const XmpStruct &person :
         XmpStruct::property(xmp, QLatin1String(iptcExt), QStringLiteral("PersonInImageWDetails")).items())
        add("person-in-image", {person.text("PersonName")});
    add("keywords", texts("http://ns.microsoft.com/expressionmedia/1.0/", "People"));
    add("keywords", texts("http://ns.iview-multimedia.com/mediapro/1.0/", "People"));
    add("keywords", namesInTree(texts("http://www.digikam.org/ns/1.0/", "TagsList"), u'/'));
    add("keywords", namesInTree(texts("http://ns.adobe.com/lightroom/1.0/", "hierarchicalSubject"), u'|'));
    add("keywords", namesInTree(texts("http://ns.microsoft.com/photo/1.0/", "LastKeywordXMP"), u'/'));
    for (const QString &categories : texts("http://ns.acdsee.com/iptc/1.0/", "categories"))
        add("keywords", namesInTree(acdseeCategories(categories), u'|'));
    add("keywords", namesInTree(texts("http://ns.microsoft.com/expressionmedia/1.0/", "CatalogSets"), u'|'));
    add("keywords", namesInTree(texts("http://ns.iview-multimedia.com/mediapro/1.0/", "CatalogSets"), u'|'));
    return names;
}

QList<RegionInFile> picasaRegions(const QByteArray &ini, const QByteArray &fileName, const RegionFrame &frame,
                                  bool isRaw)
{
    QMap<QString, QString> contacts;
    QString faces;
    QByteArray section;
    for (const QByteArray &raw : ini.split('\n')) {
        const QByteArray line = raw.trimmed();
        if (line.startsWith('[') && line.endsWith(']'))
            section = line.sliced(1, line.size() - 2);
        const qsizetype equals = line.indexOf('=');
        if (equals <= 0)
            continue;
        const QString value = QString::fromUtf8(line.sliced(equals + 1));
        if (section == "Contacts" || section == "Contacts2")
            contacts.insert(QString::fromLatin1(line.first(equals)).toLower(), value.section(u';', 0, 0));
        else if (line.first(equals) == "faces" && section.compare(fileName, Qt::CaseInsensitive) == 0)
            faces = value;
    }
    static const QRegularExpression pattern(QStringLiteral("rect64\\(([0-9a-fA-F]{1,16})\\),([0-9a-zA-Z]*)"));
    QList<RegionInFile> regions;
    for (auto match = pattern.globalMatch(faces); match.hasNext();) {
        const QRegularExpressionMatch one = match.next();
        const quint64 corners = one.captured(1).toULongLong(nullptr, 16);
        const auto side = [&](int index) { return double((corners >> (48 - 16 * index)) & 0xFFFF) / 65535; };
        const Box box{side(0), side(1), side(2) - side(0), side(3) - side(1)};
        RegionInFile found = region(QStringLiteral("picasa"), contacts.value(one.captured(2).toLower()), box, frame);
        if (!isRaw) // Picasa marks what it shows: the turned picture, but for raw files.
            std::swap(found.box, found.otherBox);
        appendClamped(regions, found);
    }
    return regions;
}
