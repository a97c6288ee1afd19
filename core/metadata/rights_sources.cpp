// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metadata/rights_sources.h"

#include "core/metadata/iim.h"
#include "core/metadata/region_edits.h"
#include "core/metadata/tiff_directory.h"
#include "core/metadata/xmp_contents.h"
#include "core/metadata/xmp_guard.h"

#include <QRegularExpression>
#include <QTimeZone>

#include <utility>

namespace {

constexpr qsizetype longestContent = 500;
constexpr qsizetype longestCaption = 2000; // As long as IIM lets it be.
constexpr qsizetype longestTitle = 300;
constexpr quint8 iimTitle = 5;                  // IIM 2:05, Object Name.
constexpr quint8 iimCaption = 120;              // IIM 2:120, Caption/Abstract.
constexpr quint16 imageDescriptionTag = 0x010E; // Exif ImageDescription.

QString latin1OrUtf8(const QByteArray &text)
{
    return text.isValidUtf8() ? QString::fromUtf8(text) : QString::fromLatin1(text);
}

QString exifText(RightsFieldId field, QByteArrayView value)
{
    // Copyright may hold "photographer NUL editor".
    QByteArray text = value.toByteArray();
    while (field == RightsFieldId::Notice && !text.isEmpty() && (text.front() == '\0' || text.front() == ' '))
        text.remove(0, 1);
    const qsizetype end = text.indexOf('\0');
    text = end < 0 ? text : text.first(end);
    return latin1OrUtf8(text).trimmed();
}

// Not xmp:CreateDate, which programs set to the day of editing.
constexpr std::pair<QStringView, QStringView> xmpTimes[] = {
    {u"http://ns.adobe.com/exif/1.0/", u"DateTimeOriginal"},
    {u"http://ns.adobe.com/photoshop/1.0/", u"DateCreated"},
};

// "2026:05:01 10:20:30" of Exif or "2026-05-01T10:20:30+02:00" of XMP; what stands behind the seconds is left out, and
// a day alone is its noon. Not valid for zeros and blanks, which cameras without a set clock write.
QDateTime captureTime(const QString &text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^\\s*(\\d{4})[:-](\\d\\d)[:-](\\d\\d)(?:[ T](\\d\\d):(\\d\\d)(?::(\\d\\d))?)?"));
    const QRegularExpressionMatch match = pattern.match(text);
    const QDate day(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    const QTime time = match.captured(4).isEmpty()
                           ? QTime(12, 0)
                           : QTime(match.captured(4).toInt(), match.captured(5).toInt(), match.captured(6).toInt());
    return day.isValid() && time.isValid() ? QDateTime(day, time, QTimeZone::utc()) : QDateTime();
}

// "5", "5.0"; what some programs write for "rejected" counts as no rating.
int ratingOf(const QString &text)
{
    bool isNumber = false;
    const double rating = text.trimmed().toDouble(&isNumber);
    return isNumber && rating > 0 && rating <= 5 ? qRound(rating) : 0;
}

} // namespace

QString RightsSources::title() const
{
    const QString title = m_xmpTitle.trimmed();
    return (title.isEmpty() ? m_iimTitle.trimmed() : title).left(longestTitle);
}

QString RightsSources::caption() const
{
    for (const QString &caption : {m_xmpCaption, m_iimCaption, m_exifCaption}) {
        if (const QString text = caption.trimmed().left(longestCaption); !text.isEmpty())
            return text;
    }
    return {};
}

void RightsSources::addDescription(const XmpTree &tree)
{
    const XmpNode *title = tree.find(u"http://purl.org/dc/elements/1.1/", u"title");
    if (title && m_xmpTitle.isEmpty())
        m_xmpTitle = title->defaultText();
    const XmpNode *description = tree.find(u"http://purl.org/dc/elements/1.1/", u"description");
    if (description && m_xmpCaption.isEmpty())
        m_xmpCaption = description->defaultText();
    const XmpNode *rating = tree.find(u"http://ns.adobe.com/xap/1.0/", u"Rating");
    if (rating && !m_rating)
        m_rating = ratingOf(rating->text);
}

void RightsSources::add(RightsFieldId field, const QString &block, const QString &key, const QString &value,
                        const QString &language)
{
    const QString text = normalizedValue(field, value);
    if (!text.isEmpty())
        m_sources[field].append({block, key, text, language});
}

void RightsSources::addContent(const QString &kind, const QString &text)
{
    const FileContent content{kind, text};
    if (!m_contents.contains(content))
        m_contents.append(content);
}

bool RightsSources::addXmp(const QByteArray &packet, const QString &block)
{
    const std::optional<XmpTree> tree = readXmpTree(xmpAsUtf8(packet));
    if (!tree)
        return false;
    for (const XmpNode &property : tree->properties)
        addProperty(property, block);
    if (tree->find(u"http://www.metadataworkinggroup.com/schemas/regions/", u"Regions"))
        addFaceRegions(xmpAsUtf8(packet), block);
    for (const FileContent &content : contentsOf(*tree))
        addContent(content.kind, content.text);
    addDescription(*tree);
    for (const auto &[nameSpace, name] : xmpTimes) {
        const XmpNode *time = m_xmpTime.isValid() ? nullptr : tree->find(nameSpace, name);
        if (time)
            m_xmpTime = captureTime(time->text);
    }
    return true;
}

void RightsSources::addFaceRegions(const QByteArray &utf8, const QString &block)
{
    const std::optional<RegionList> list =
        isSafeXmp(utf8) ? mwgRegionList(Exiv2Adapter::decodeXmp(utf8)) : std::nullopt;
    if (list)
        add(RightsFieldId::FaceRegions, block, QStringLiteral("Xmp.mwg-rs.Regions"), regionListText(*list));
}

void RightsSources::addProperty(const XmpNode &property, const QString &block)
{
    const XmpHome *home = xmpHomeOf(property.nameSpace, property.name);
    if (!home) {
        if (const QString text = flattened(property); isRightsNamespace(property.nameSpace) && !text.isEmpty())
            addContent(QStringLiteral("property"), property.name + QStringLiteral(": ") + text);
        return;
    }
    add(home->field, block, home->key(), flattened(property));
    if (property.kind != XmpNode::Kind::Languages)
        return;
    const QString chosen = property.defaultText();
    for (const XmpNode &item : property.children) {
        if (item.text != chosen)
            add(home->field, block, home->key(), item.text, item.language);
    }
}

void RightsSources::addExif(QByteArrayView tiff)
{
    const TiffReader reader(tiff);
    const std::optional<TiffDirectory> directory = reader.first();
    if (!directory)
        return;
    for (const RightsFieldId field : {RightsFieldId::Creator, RightsFieldId::Notice}) {
        if (const TiffEntry *entry = directory->find(exifTagOf(field)))
            add(field, QStringLiteral("exif"), exifKeyOf(field), exifText(field, reader.valueOf(*entry)));
    }
    if (const TiffEntry *caption = directory->find(imageDescriptionTag))
        m_exifCaption = exifText(RightsFieldId::Creator, reader.valueOf(*caption));
    const std::optional<TiffDirectory> exif = reader.exifOf(*directory);
    if (const TiffEntry *time = exif ? exif->find(TiffTag::DateTimeOriginal) : nullptr)
        m_exifTime = captureTime(QString::fromLatin1(reader.valueOf(*time)));
}

bool RightsSources::addIim(const QByteArray &iim, const QString &block)
{
    const std::optional<IimBlock> parsed = IimBlock::parse(iim);
    if (!parsed)
        return false;
    for (const RightsFieldId field : fieldsInIim())
        add(field, block, iimKeyOf(field), parsed->values(iimDatasetOf(field)).join(QStringLiteral("; ")));
    m_iimTitle = parsed->values(iimTitle).join(u' ');
    m_iimCaption = parsed->values(iimCaption).join(u' ');
    return true;
}

void RightsSources::addForeign(const QMap<QString, QString> &texts)
{
    if (!m_exifTime.isValid())
        m_exifTime = captureTime(texts.value(QStringLiteral("Exif.Photo.DateTimeOriginal")));
    for (const RightsFieldId field : {RightsFieldId::Creator, RightsFieldId::Notice})
        add(field, QStringLiteral("exif"), exifKeyOf(field), texts.value(exifKeyOf(field)));
    for (const RightsFieldId field : fieldsInIim())
        add(field, QStringLiteral("iim"), iimKeyOf(field), texts.value(iimKeyOf(field)));
}

void RightsSources::addFurtherExif(QByteArrayView tiff)
{
    const TiffReader reader(tiff);
    const std::optional<TiffDirectory> directory = reader.first();
    if (!directory)
        return;
    if (const TiffEntry *author = directory->find(TiffTag::WindowsAuthor))
        add(RightsFieldId::Creator, QStringLiteral("exif"), QStringLiteral("Exif.Image.XPAuthor"),
            windowsText(reader.valueOf(*author)));
    const std::optional<TiffDirectory> exif = reader.exifOf(*directory);
    if (!exif)
        return;
    if (const TiffEntry *photographer = exif->find(TiffTag::Photographer))
        add(RightsFieldId::Creator, QStringLiteral("exif"), QStringLiteral("Exif.Photo.Photographer"),
            exifText(RightsFieldId::Creator, reader.valueOf(*photographer)));
    if (const TiffEntry *editor = exif->find(TiffTag::ImageEditor))
        add(RightsFieldId::Contributor, QStringLiteral("exif"), QStringLiteral("Exif.Photo.ImageEditor"),
            exifText(RightsFieldId::Contributor, reader.valueOf(*editor)));
}

void RightsSources::addPhotoshop(const FileBlocks &blocks)
{
    // The flag is absent or 0 where nothing is known: only "copyrighted" says something.
    if (blocks.photoshopCopyrightFlag.value_or(0) != 0)
        add(RightsFieldId::Marked, QStringLiteral("photoshop"), QStringLiteral("Photoshop.CopyrightFlag"),
            QStringLiteral("True"));
    add(RightsFieldId::Statement, QStringLiteral("photoshop"), QStringLiteral("Photoshop.URL"),
        latin1OrUtf8(blocks.photoshopUrl));
}

void RightsSources::addTexts(const QList<TextChunk> &texts)
{
    for (const TextChunk &chunk : texts) {
        if (const std::optional<RightsFieldId> field = fieldOfText(chunk.keyword))
            add(*field, QStringLiteral("png"), QStringLiteral("PNG.") + chunk.keyword, chunk.text);
        else if (chunk.keyword.isEmpty())
            addContent(QStringLiteral("comment"), chunk.text.trimmed().left(longestContent));
        else
            addContent(QStringLiteral("text"),
                       chunk.keyword + QStringLiteral(": ") + chunk.text.trimmed().left(longestContent));
    }
}
