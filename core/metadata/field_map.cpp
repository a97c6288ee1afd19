// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metadata/field_map.h"

#include "core/metadata/iim.h"
#include "core/metadata/tiff_directory.h"

#include <algorithm>

namespace {

constexpr char creativeCommons[] = "http://creativecommons.org/ns#";
constexpr char dublinCore[] = "http://purl.org/dc/elements/1.1/";
constexpr char xmpRights[] = "http://ns.adobe.com/xap/1.0/rights/";
constexpr char plus[] = "http://ns.useplus.org/ldf/xmp/1.0/";
constexpr char plusVocabulary[] = "http://ns.useplus.org/ldf/vocab/";

bool isPlusCode(RightsFieldId field)
{
    return field == RightsFieldId::DataMining || field == RightsFieldId::ModelRelease ||
           field == RightsFieldId::ImageAlteration;
}

// "https://ns.useplus.org/LDF/vocab/dmi-prohibited" is met as well as the bare code: only the last part counts.
QString plusCode(const QString &value)
{
    return value.trimmed().section(u'/', -1, -1, QString::SectionSkipEmpty).section(u'#', -1).toUpper();
}

bool isKnownCode(RightsFieldId field, const QString &code)
{
    static const QStringList dataMining{QStringLiteral("DMI-UNSPECIFIED"),
                                        QStringLiteral("DMI-ALLOWED"),
                                        QStringLiteral("DMI-PROHIBITED"),
                                        QStringLiteral("DMI-PROHIBITED-AIMLTRAINING"),
                                        QStringLiteral("DMI-PROHIBITED-GENAIMLTRAINING"),
                                        QStringLiteral("DMI-PROHIBITED-EXCEPTSEARCHENGINEINDEXING"),
                                        QStringLiteral("DMI-PROHIBITED-SEECONSTRAINT"),
                                        QStringLiteral("DMI-PROHIBITED-SEEEMBEDDEDRIGHTSEXPR"),
                                        QStringLiteral("DMI-PROHIBITED-SEELINKEDRIGHTSEXPR")};
    static const QStringList release{QStringLiteral("MR-NON"), QStringLiteral("MR-NAP"), QStringLiteral("MR-UMR"),
                                     QStringLiteral("MR-LMR")};
    static const QStringList alteration{QStringLiteral("AL-CRP"), QStringLiteral("AL-FLP"), QStringLiteral("AL-RET"),
                                        QStringLiteral("AL-CLR"), QStringLiteral("AL-DCL"), QStringLiteral("AL-MRG")};
    const QStringList &known = field == RightsFieldId::DataMining     ? dataMining
                               : field == RightsFieldId::ModelRelease ? release
                                                                      : alteration;
    return known.contains(code);
}

QString cleaned(const QString &value)
{
    // Through UTF-8 and back: lone surrogates cannot be written.
    QString text = QString::fromUtf8(value.toUtf8()).normalized(QString::NormalizationForm_C);
    text.removeIf([](QChar c) { return c.unicode() < 0x20 && c != u'\n' && c != u'\t'; });
    text.removeIf([](QChar c) { return c == QChar(0xFFFE) || c == QChar(0xFFFF) || c == QChar(0x7F); });
    return text.trimmed();
}

} // namespace

QString XmpHome::key() const
{
    return QStringLiteral("Xmp.%1.%2").arg(QLatin1String(prefix), QLatin1String(name));
}

const QList<XmpHome> &xmpHomes()
{
    using enum RightsFieldId;
    using enum XmpForm;
    static const QList<XmpHome> homes{{License, creativeCommons, "cc", "license", Resource},
                                      {License, "http://web.resource.org/cc/", "ccold", "license", Resource, true},
                                      {License, "http://purl.org/dc/terms/", "dcterms", "license", Languages, true},
                                      {Creator, dublinCore, "dc", "creator", Sequence},
                                      {Credit, "http://ns.adobe.com/photoshop/1.0/", "photoshop", "Credit", Text},
                                      {Notice, dublinCore, "dc", "rights", Languages},
                                      {Terms, xmpRights, "xmpRights", "UsageTerms", Languages},
                                      {Statement, xmpRights, "xmpRights", "WebStatement", Text},
                                      {Marked, xmpRights, "xmpRights", "Marked", Text},
                                      {AttributionName, creativeCommons, "cc", "attributionName", Text},
                                      {AttributionUrl, creativeCommons, "cc", "attributionURL", Resource},
                                      {DataMining, plus, "plus", "DataMining", Text},
                                      {ModelRelease, plus, "plus", "ModelReleaseStatus", Text},
                                      {ImageAlteration, plus, "plus", "ImageAlterationConstraints", Bag}};
    return homes;
}

quint16 exifTagOf(RightsFieldId field)
{
    if (field == RightsFieldId::Creator)
        return TiffTag::Artist;
    return field == RightsFieldId::Notice ? TiffTag::Copyright : 0;
}

quint8 iimDatasetOf(RightsFieldId field)
{
    switch (field) {
    case RightsFieldId::Creator:
        return IimDataset::Byline;
    case RightsFieldId::Credit:
        return IimDataset::Credit;
    case RightsFieldId::Notice:
        return IimDataset::Copyright;
    default:
        return 0;
    }
}

QString exifKeyOf(RightsFieldId field)
{
    return field == RightsFieldId::Creator ? QStringLiteral("Exif.Image.Artist")
                                           : QStringLiteral("Exif.Image.Copyright");
}

QString iimKeyOf(RightsFieldId field)
{
    if (field == RightsFieldId::Creator)
        return QStringLiteral("Iptc.Application2.Byline");
    return field == RightsFieldId::Credit ? QStringLiteral("Iptc.Application2.Credit")
                                          : QStringLiteral("Iptc.Application2.Copyright");
}

QString normalizedValue(RightsFieldId field, const QString &value)
{
    const QString text = value.trimmed();
    if (field == RightsFieldId::ImageAlteration) {
        QStringList codes;
        for (const QString &item : listItems(text))
            codes.append(plusCode(item));
        codes.sort();
        return codes.join(QStringLiteral("; "));
    }
    if (isPlusCode(field))
        return plusCode(text);
    if (field == RightsFieldId::Marked && text.compare(u"true", Qt::CaseInsensitive) == 0)
        return QStringLiteral("True");
    if (field == RightsFieldId::Marked && text.compare(u"false", Qt::CaseInsensitive) == 0)
        return QStringLiteral("False");
    return text;
}

std::optional<QString> writableValue(RightsFieldId field, const QString &value)
{
    const QString text = normalizedValue(field, cleaned(value));
    const bool isUrl = field == RightsFieldId::License || field == RightsFieldId::AttributionUrl;
    if (text.isEmpty() || (isUrl && text.contains(u'\n')))
        return std::nullopt;
    if (field == RightsFieldId::Marked && text != u"True" && text != u"False")
        return std::nullopt;
    const QStringList codes = isPlusCode(field) ? listItems(text) : QStringList();
    const bool areKnown = std::ranges::all_of(codes, [&](const QString &code) { return isKnownCode(field, code); });
    return areKnown ? std::optional(text) : std::nullopt;
}

QStringList listItems(const QString &value)
{
    QStringList items;
    for (const QString &item : value.split(u';')) {
        if (!item.trimmed().isEmpty())
            items.append(item.trimmed());
    }
    return items;
}

QStringList xmpItems(RightsFieldId field, const QString &value)
{
    const bool isList = field == RightsFieldId::Creator || field == RightsFieldId::ImageAlteration;
    QStringList items = isList ? listItems(value) : QStringList(value);
    if (isPlusCode(field)) {
        for (QString &item : items)
            item.prepend(QLatin1String(plusVocabulary));
    }
    return items;
}
