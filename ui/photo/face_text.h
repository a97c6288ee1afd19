// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/check/photo_facts.h"

#include <QRect>
#include <QString>

class QPainter;

// "Runner 12", "Depicted", "Not decided yet".
QString faceText(const FaceFacts &face, const PeopleFacts &people);
QString faceIconName(const FaceFacts &face);

// The small label under a face box, kept inside bounds. Undecided faces carry it always, others when they are pointed
// at.
void paintFaceTag(QPainter *painter, const QRectF &box, const QRect &bounds, const FaceFacts &face,
                  const PeopleFacts &people, bool isMarked);

// The last answer of a person in words: "Consent granted", "No answer yet".
QString consentText(const QList<Consent> &consents);
