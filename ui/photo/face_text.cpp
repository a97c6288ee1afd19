// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/photo/face_text.h"

#include "ui/common/face_boxes.h"
#include "ui/common/face_decisions.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QCoreApplication>
#include <QPainter>

QString faceText(const FaceFacts &face, const PeopleFacts &people)
{
    if (face.decision.kind == DecisionKind::Person) {
        const QString name = people.people.value(face.decision.person).name;
        return name.isEmpty() ? QCoreApplication::translate("FaceText", "Forgotten person") : name;
    }
    if (face.decision.kind == DecisionKind::None)
        return QCoreApplication::translate("FaceText", "Not decided yet");
    return decisionTitle(face.decision.kind);
}

QString faceIconName(const FaceFacts &face)
{
    switch (face.decision.kind) {
    case DecisionKind::None:
        return QStringLiteral("verdict-undecided");
    case DecisionKind::Person:
        return QStringLiteral("person");
    default:
        return QStringLiteral("check");
    }
}

void paintFaceTag(QPainter *painter, const QRectF &box, const QRect &bounds, const FaceFacts &face,
                  const PeopleFacts &people, bool isMarked)
{
    const bool isUndecided = face.decision.kind == DecisionKind::None;
    const QFont font = textFont(TextSize::small, QFont::DemiBold);
    const QString text = faceText(face, people);
    const int textWidth = QFontMetrics(font).horizontalAdvance(text);
    // In a crowd the words would cover the faces: small boxes get the icon alone until they are pointed at.
    const bool showsText = isMarked || box.width() >= textWidth;
    const double width = Measure::iconSmall + 2 * Space::small - 4 + (showsText ? textWidth + Space::tiny + 1 : 0);
    QRectF tag(box.center().x() - width / 2, box.bottom() + Space::tiny, width, Measure::icon + 4);
    tag.moveRight(qMin(tag.right(), double(bounds.right())));
    tag.moveLeft(qMax(tag.left(), double(bounds.left())));
    if (tag.bottom() > bounds.bottom())
        tag.moveBottom(box.top() - Space::tiny);

    const Tokens &t = darkTokens(); // On photos, whatever the theme.
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(isUndecided ? t.undecided : t.window);
    painter->drawRoundedRect(tag, Radius::small, Radius::small);
    const QColor color = isUndecided ? t.onVerdict : t.text;
    paintIcon(painter,
              QRectF(tag.left() + Space::small - 2, tag.center().y() - Measure::iconSmall / 2.0, Measure::iconSmall,
                     Measure::iconSmall),
              faceIconName(face), color);
    if (showsText) {
        painter->setFont(font);
        painter->setPen(color);
        // The icon stands before the text as on the photo's left, whatever the direction of reading.
        painter->drawText(tag.adjusted(Space::small - 2 + Measure::iconSmall + Space::tiny, 0, 0, 0),
                          Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignVCenter, text);
    }
    painter->restore();
}

QString consentText(const QList<Consent> &consents)
{
    const auto text = [](const char *source) { return QCoreApplication::translate("ConsentText", source); };
    if (consents.isEmpty())
        return text(QT_TRANSLATE_NOOP("ConsentText", "No answer yet"));
    switch (consents.last().state) {
    case ConsentState::Granted:
        return text(QT_TRANSLATE_NOOP("ConsentText", "Consent granted"));
    case ConsentState::Limited:
        return text(QT_TRANSLATE_NOOP("ConsentText", "Consent limited"));
    case ConsentState::Refused:
        return text(QT_TRANSLATE_NOOP("ConsentText", "Refused"));
    case ConsentState::Withdrawn:
        return text(QT_TRANSLATE_NOOP("ConsentText", "Consent withdrawn"));
    case ConsentState::NotNeeded:
        return text(QT_TRANSLATE_NOOP("ConsentText", "Consent not needed"));
    case ConsentState::Asked:
        return text(QT_TRANSLATE_NOOP("ConsentText", "Asked, no answer yet"));
    case ConsentState::Unknown:
        break;
    }
    return text(QT_TRANSLATE_NOOP("ConsentText", "No answer yet"));
}
