// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/imaging/sidecar_orientation.h"

#include <QXmlStreamReader>

namespace {

const QString tiffNamespace = QStringLiteral("http://ns.adobe.com/tiff/1.0/");
const QString propertyName = QStringLiteral("Orientation");

std::optional<int> orientationOf(const QString &text)
{
    bool isNumber = false;
    const int value = text.trimmed().toInt(&isNumber);
    return isNumber && value >= 1 && value <= 8 ? std::optional(value) : std::nullopt;
}

} // namespace

std::optional<int> sidecarOrientation(const QByteArray &xmp)
{
    QXmlStreamReader reader(xmp);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (reader.attributes().hasAttribute(tiffNamespace, propertyName))
            return orientationOf(reader.attributes().value(tiffNamespace, propertyName).toString());
        if (reader.namespaceUri() == tiffNamespace && reader.name() == propertyName)
            return orientationOf(reader.readElementText(QXmlStreamReader::SkipChildElements));
    }
    return {};
}
