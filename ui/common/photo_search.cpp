// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/photo_search.h"

namespace {

// A character that nobody types keeps a word from being found across two texts.
constexpr QChar between = u'\n';

QByteArray folded(const QString &text)
{
    // By way of the large letters, which alone make "ß" and "ss" alike.
    return text.normalized(QString::NormalizationForm_C).toUpper().toCaseFolded().toUtf8();
}

} // namespace

QByteArray searchTextOf(const PhotoFacts &photo, const QString &licenseBadge, const PeopleFacts &people)
{
    QString text = photo.path.display() + between + licenseBadge;
    for (const QString &part : {photo.rights.creator, photo.rights.credit, photo.caption}) {
        if (!part.isEmpty())
            text += between + part;
    }
    for (const FaceFacts &face : photo.faces) {
        if (face.decision.kind == DecisionKind::Person)
            text += between + people.people.value(face.decision.person).name;
    }
    return folded(text);
}

QList<QByteArray> searchWords(const QString &typed)
{
    return folded(typed.simplified()).split(' ');
}
