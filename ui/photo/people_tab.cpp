// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/photo/people_tab.h"

#include "ui/common/thumbnails.h"
#include "ui/common/tokens.h"
#include "ui/common/widgets.h"
#include "ui/photo/face_text.h"
#include "ui/photo/loupe_view.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace {

constexpr int cropPx = 56;

} // namespace

PeopleTab::PeopleTab(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_list(column(this, Space::small))
{
    m_list->setContentsMargins(0, Space::medium, 0, Space::medium);
    connect(&context.thumbnails, &ThumbnailCache::ready, this, [this](PhotoId photo) {
        if (photo == m_photo)
            showCrops();
    });
}

void PeopleTab::setPhoto(const PhotoItem &photo)
{
    m_photo = photo.facts.id;
    m_crops.clear();
    clearLayout(m_list);
    for (const FaceFacts &face : photo.facts.faces)
        m_list->addWidget(faceCard(face));
    if (photo.facts.state != ScanState::Scanned)
        m_list->addWidget(secondaryLabel(tr("This photo was not searched for people.")));
    else if (photo.facts.faces.isEmpty())
        m_list->addWidget(secondaryLabel(tr("No face was found in this photo.")));
    m_list->addStretch();
    showCrops();
}

QWidget *PeopleTab::faceCard(const FaceFacts &face)
{
    const PeopleFacts &people = m_context.state.people();
    QFrame *card = cardFrame();
    auto *crop = new QLabel;
    crop->setFixedSize(cropPx, cropPx);
    crop->setAccessibleName(tr("The face"));
    m_crops.append({crop, face.box});

    QVBoxLayout *words = column(nullptr, Space::tiny / 2);
    QLabel *who = boldLabel(faceText(face, people));
    who->setWordWrap(true);
    words->addWidget(who);
    QPushButton *decide = linkButton(face.decision.kind == DecisionKind::None ? tr("Decide now") : tr("Change"));
    connect(decide, &QPushButton::clicked, this, [this, id = face.id] { Q_EMIT faceRequested(id); });
    QHBoxLayout *links = row();
    links->addWidget(decide);
    if (face.decision.kind == DecisionKind::Person) {
        const PersonId person = face.decision.person;
        words->addWidget(smallLabel(consentText(people.consents.value(person))));
        QPushButton *consent = linkButton(tr("Record consent"));
        connect(consent, &QPushButton::clicked, this, [this, person] { openConsentPopup(m_context, person, this); });
        links->addWidget(consent);
    } else if (!face.decision.reason.isEmpty()) {
        words->addWidget(smallLabel(face.decision.reason));
    }
    links->addStretch();
    words->addLayout(links);
    QHBoxLayout *line = row(Space::medium);
    line->addWidget(crop, 0, Qt::AlignTop);
    line->addLayout(words, 1);
    cardLayout(card)->addLayout(line);
    return card;
}

void PeopleTab::showCrops()
{
    for (const auto &[label, box] : std::as_const(m_crops))
        label->setPixmap(m_context.thumbnails.faceCrop(m_photo, box, cropPx, devicePixelRatioF()));
}
