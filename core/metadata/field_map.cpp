// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metadata/field_map.h"

#include "core/metadata/licensor.h"
#include "core/metadata/region_list.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr char plusVocabulary[] = "http://ns.useplus.org/ldf/vocab/";

// What a value of the PLUS vocabulary begins with; empty for fields that are not one.
QLatin1StringView plusPrefix(RightsFieldId field)
{
    switch (field) {
    case RightsFieldId::DataMining:
        return "DMI-"_L1;
    case RightsFieldId::ModelRelease:
        return "MR-"_L1;
    case RightsFieldId::PropertyRelease:
        return "PR-"_L1;
    case RightsFieldId::ImageAlteration:
        return "AL-"_L1;
    case RightsFieldId::CopyrightStatus:
        return "CS-"_L1;
    case RightsFieldId::CreditRequired:
        return "CR-"_L1;
    case RightsFieldId::MinorAge:
        return "AG-"_L1;
    case RightsFieldId::AdultContent:
        return "CW-"_L1;
    default:
        return {};
    }
}

bool isPlusCode(RightsFieldId field)
{
    return !plusPrefix(field).isEmpty();
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
    static const QStringList status{QStringLiteral("CS-PRO"), QStringLiteral("CS-PUB"), QStringLiteral("CS-UNK")};
    static const QStringList credit{QStringLiteral("CR-NRQ"), QStringLiteral("CR-COI"), QStringLiteral("CR-CAI"),
                                    QStringLiteral("CR-CCA")};
    for (const QStringList &known : {dataMining, release, alteration, status, credit}) {
        if (code.startsWith(plusPrefix(field)) && known.contains(code))
            return true;
    }
    return false;
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
    // A text that is no code stays as it is, to be seen.
    if (isPlusCode(field))
        return plusCode(text).startsWith(plusPrefix(field)) ? plusCode(text) : text;
    if (field == RightsFieldId::SourceType && text.contains(u"cv.iptc.org/newscodes/"))
        return text.section(u'/', -1, -1, QString::SectionSkipEmpty);
    if (field == RightsFieldId::Marked && text.compare(u"true", Qt::CaseInsensitive) == 0)
        return QStringLiteral("True");
    if (field == RightsFieldId::Marked && text.compare(u"false", Qt::CaseInsensitive) == 0)
        return QStringLiteral("False");
    return text;
}

std::optional<QString> writableValue(RightsFieldId field, const QString &value)
{
    const QString text = normalizedValue(field, cleaned(value));
    const bool isUrl = field == RightsFieldId::License || field == RightsFieldId::AttributionUrl ||
                       field == RightsFieldId::MorePermissions || field == RightsFieldId::UseGuidelines ||
                       field == RightsFieldId::TermsUrl;
    const bool canBeWritten = isWritable(field) || describesLicense(field);
    if (!canBeWritten || text.isEmpty() || (isUrl && text.contains(u'\n')))
        return std::nullopt;
    if (field == RightsFieldId::Marked && text != u"True" && text != u"False")
        return std::nullopt;
    if (field == RightsFieldId::Licensor && licensorItems(text).isEmpty())
        return std::nullopt;
    if (field == RightsFieldId::FaceRegions && !regionListFromText(text))
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
    if (field == RightsFieldId::Licensor)
        return licensorItems(value);
    const bool isList = field == RightsFieldId::Creator || field == RightsFieldId::ImageAlteration ||
                        field == RightsFieldId::Permits || field == RightsFieldId::Requires ||
                        field == RightsFieldId::Prohibits;
    QStringList items = isList ? listItems(value) : QStringList(value);
    if (isPlusCode(field)) {
        for (QString &item : items)
            item.prepend(QLatin1String(plusVocabulary));
    }
    return items;
}
