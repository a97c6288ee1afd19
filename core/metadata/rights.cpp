// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metadata/rights.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace {

struct FieldWords
{
    RightsFieldId id;
    const char *name;
    const char *title;
};

constexpr std::array fieldWords{
    FieldWords{RightsFieldId::License, "license", QT_TRANSLATE_NOOP("Metadata", "License")},
    FieldWords{RightsFieldId::Creator, "creator", QT_TRANSLATE_NOOP("Metadata", "Creator")},
    FieldWords{RightsFieldId::Credit, "credit", QT_TRANSLATE_NOOP("Metadata", "Credit line")},
    FieldWords{RightsFieldId::Notice, "notice", QT_TRANSLATE_NOOP("Metadata", "Copyright notice")},
    FieldWords{RightsFieldId::Terms, "terms", QT_TRANSLATE_NOOP("Metadata", "Usage terms")},
    FieldWords{RightsFieldId::Statement, "statement", QT_TRANSLATE_NOOP("Metadata", "Web page on the rights")},
    FieldWords{RightsFieldId::Marked, "marked", QT_TRANSLATE_NOOP("Metadata", "Copyrighted")},
    FieldWords{RightsFieldId::AttributionName, "attribution-name", QT_TRANSLATE_NOOP("Metadata", "Attribution name")},
    FieldWords{RightsFieldId::AttributionUrl, "attribution-url", QT_TRANSLATE_NOOP("Metadata", "Attribution link")},
    FieldWords{RightsFieldId::DataMining, "data-mining", QT_TRANSLATE_NOOP("Metadata", "Data mining and AI training")},
    FieldWords{RightsFieldId::ModelRelease, "model-release", QT_TRANSLATE_NOOP("Metadata", "Model release")},
    FieldWords{RightsFieldId::ImageAlteration, "image-alteration",
               QT_TRANSLATE_NOOP("Metadata", "Limits on changing the picture")}};

const FieldWords &wordsOf(RightsFieldId id)
{
    return *std::ranges::find(fieldWords, id, &FieldWords::id);
}

} // namespace

const QList<RightsFieldId> &allRightsFields()
{
    static const QList<RightsFieldId> fields = [] {
        QList<RightsFieldId> ids;
        for (const FieldWords &words : fieldWords)
            ids.append(words.id);
        return ids;
    }();
    return fields;
}

QString rightsFieldName(RightsFieldId id)
{
    return QString::fromLatin1(wordsOf(id).name);
}

std::optional<RightsFieldId> rightsFieldFromName(const QString &name)
{
    for (const FieldWords &words : fieldWords) {
        if (name == QLatin1String(words.name))
            return words.id;
    }
    return std::nullopt;
}

QString rightsFieldTitle(RightsFieldId id)
{
    return QCoreApplication::translate("Metadata", wordsOf(id).title);
}

const RightsField *Rights::find(RightsFieldId id) const
{
    const auto found = std::ranges::find(fields, id, &RightsField::id);
    return found == fields.end() ? nullptr : &*found;
}

QString Rights::value(RightsFieldId id) const
{
    const RightsField *field = find(id);
    return field ? field->value : QString();
}
