// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/photos/private_item.h"

#include "core/photos/photos_text.h"

#include <array>
#include <utility>

namespace {

using enum PrivateKind;

constexpr std::array<std::pair<PrivateKind, const char *>, 17> Names{{{Position, "position"},
                                                                      {Place, "place"},
                                                                      {PersonName, "person-name"},
                                                                      {FaceRegion, "face-region"},
                                                                      {Thumbnail, "thumbnail"},
                                                                      {Preview, "preview"},
                                                                      {FurtherPicture, "further-picture"},
                                                                      {MotionVideo, "motion-video"},
                                                                      {DepthMap, "depth-map"},
                                                                      {SerialNumber, "serial-number"},
                                                                      {OwnerName, "owner-name"},
                                                                      {MakerNotes, "maker-notes"},
                                                                      {ChildAge, "child-age"},
                                                                      {History, "history"},
                                                                      {Comment, "comment"},
                                                                      {ContentCredentials, "content-credentials"},
                                                                      {OtherData, "other-data"}}};

} // namespace

QString privateKindName(PrivateKind kind)
{
    for (const auto &[known, name] : Names) {
        if (known == kind)
            return QString::fromLatin1(name);
    }
    return {};
}

QString privateKindTitle(PrivateKind kind)
{
    switch (kind) {
    case Position:
        return Photos::tr("GPS position");
    case Place:
        return Photos::tr("name of the place");
    case PersonName:
        return Photos::tr("names of people");
    case FaceRegion:
        return Photos::tr("face regions");
    case Thumbnail:
        return Photos::tr("embedded thumbnail");
    case Preview:
        return Photos::tr("embedded preview");
    case FurtherPicture:
        return Photos::tr("further pictures");
    case MotionVideo:
        return Photos::tr("motion video");
    case DepthMap:
        return Photos::tr("depth map");
    case SerialNumber:
        return Photos::tr("serial numbers");
    case OwnerName:
        return Photos::tr("name of the camera's owner");
    case MakerNotes:
        return Photos::tr("maker notes");
    case ChildAge:
        return Photos::tr("age of a child");
    case History:
        return Photos::tr("editing history");
    case Comment:
        return Photos::tr("comments");
    case ContentCredentials:
        return Photos::tr("Content Credentials");
    case OtherData:
        return Photos::tr("data of other programs");
    }
    return {};
}

QStringList wordsOf(const QList<PrivateItem> &items)
{
    QStringList words;
    for (const PrivateItem &item : items) {
        QString word = privateKindName(item.kind);
        if (item.kind == PersonName && !item.value.isEmpty())
            word += u'=' + QString::fromUtf8(item.value);
        if (!words.contains(word))
            words.append(word);
    }
    return words;
}

QList<PrivateItem> privateItemsFrom(const QStringList &words)
{
    QList<PrivateItem> items;
    for (const QString &word : words) {
        PrivateItem item{OtherData, word.section(u'=', 1).toUtf8()};
        for (const auto &[kind, name] : Names) {
            if (word.section(u'=', 0, 0) == QLatin1String(name))
                item.kind = kind;
        }
        items.append(item);
    }
    return items;
}
