// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metadata/xmp_contents.h"

#include <QCoreApplication>

namespace {

constexpr QStringView camera = u"http://ns.google.com/photos/1.0/camera/";
constexpr QStringView container = u"http://ns.google.com/photos/1.0/container/";
constexpr QStringView containerItem = u"http://ns.google.com/photos/1.0/container/item/";
constexpr QStringView depthMap = u"http://ns.google.com/photos/1.0/depthmap/";
constexpr QStringView secondImage = u"http://ns.google.com/photos/1.0/image/";
constexpr QStringView gainMap = u"http://ns.adobe.com/hdr-gain-map/1.0/";

FileContent content(const char *kind)
{
    return {QString::fromLatin1(kind), fileContentTitle(QString::fromLatin1(kind))};
}

// "Primary" is the photo itself.
const char *kindOfSemantic(const QString &semantic)
{
    if (semantic.contains(u"gain", Qt::CaseInsensitive))
        return "gain-map";
    if (semantic.contains(u"motion", Qt::CaseInsensitive))
        return "motion-photo";
    return semantic.contains(u"depth", Qt::CaseInsensitive) ? "depth-map" : nullptr;
}

void addItems(QList<FileContent> &contents, const XmpNode &directory)
{
    for (const XmpNode &item : directory.children) {
        const XmpNode *wrapped = item.find(container, u"Item");
        const XmpNode *semantic = (wrapped ? *wrapped : item).find(containerItem, u"Semantic");
        if (const char *kind = semantic ? kindOfSemantic(semantic->text) : nullptr)
            contents.append(content(kind));
    }
}

} // namespace

QString flattened(const XmpNode &node)
{
    if (node.kind == XmpNode::Kind::Text || node.kind == XmpNode::Kind::Languages)
        return node.defaultText();
    const bool isArray = node.kind == XmpNode::Kind::Array;
    QStringList parts;
    for (const XmpNode &child : node.children) {
        const QString text = flattened(child).trimmed();
        if (!text.isEmpty())
            parts.append(isArray ? text : child.name + QStringLiteral(": ") + text);
    }
    return parts.join(isArray ? QStringLiteral("; ") : QStringLiteral(", "));
}

QList<FileContent> contentsOf(const XmpTree &tree)
{
    QList<FileContent> contents;
    for (const XmpNode &property : tree.properties) {
        const bool isVideo = property.nameSpace == camera &&
                             (property.name == u"MotionPhoto" || property.name == u"MicroVideo") &&
                             property.text == u"1";
        if (isVideo)
            contents.append(content("motion-photo"));
        else if (property.nameSpace == container && property.name == u"Directory")
            addItems(contents, property);
        else if (property.nameSpace == depthMap || (property.nameSpace == secondImage && property.name == u"Data"))
            contents.append(content("depth-map"));
        else if (property.nameSpace == gainMap && property.name == u"Version")
            contents.append(content("gain-map"));
    }
    return contents;
}
