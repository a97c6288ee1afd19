// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/photo/people_tab.h"

#include "ui/common/flow_layout.h"
#include "ui/common/thumbnails.h"
#include "ui/common/tokens.h"
#include "ui/common/verdict_label.h"
#include "ui/common/widgets.h"
#include "ui/people/consent_text.h"
#include "ui/photo/face_text.h"
#include "ui/photo/loupe_view.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

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
        m_list->addWidget(faceCard(face, photo.verdict));
    if (photo.facts.state != ScanState::Scanned)
        m_list->addWidget(secondaryLabel(tr("This photo was not searched for people.")));
    else if (photo.facts.faces.isEmpty())
        m_list->addWidget(secondaryLabel(tr("No face was found in this photo.")));
    m_list->addStretch();
    showCrops();
}

QWidget *PeopleTab::faceCard(const FaceFacts &face, const ListedVerdict &verdict)
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
    auto *links = new QWidget;
    auto *flow = new FlowLayout(links);
    flow->addWidget(decide);
    if (face.decision.kind == DecisionKind::Person) {
        const PersonId person = face.decision.person;
        addConsent(words, person, verdict);
        QPushButton *consent = linkButton(tr("Record consent"));
        connect(consent, &QPushButton::clicked, this, [this, person] { openConsentPopup(m_context, person, this); });
        flow->addWidget(consent);
    } else if (!face.decision.reason.isEmpty()) {
        words->addWidget(smallLabel(face.decision.reason));
    }
    words->addWidget(links);
    QHBoxLayout *line = row(Space::medium);
    line->addWidget(crop, 0, Qt::AlignTop);
    line->addLayout(words, 1);
    cardLayout(card)->addLayout(line);
    return card;
}

// How the person stands to this photo and destination, and what was agreed to, until when.
void PeopleTab::addConsent(QVBoxLayout *words, PersonId person, const ListedVerdict &verdict)
{
    const PeopleFacts &people = m_context.state.people();
    const QList<Consent> consents = people.consents.value(person);
    const ConsentStanding standing =
        consentStanding(people.people.value(person), consents, m_context.state.profile(), QDate::currentDate());
    const auto finding = std::ranges::find_if(verdict.findings, [&](const ListedFinding &one) {
        return one.person == person && one.said->severity == Severity::Error && !one.said->accepted;
    });
    const bool isStopped = finding != verdict.findings.end();
    auto *label = new VerdictLabel(isStopped ? finding->said->effect : standing.look);
    label->setText(isStopped && standing.look == Verdict::Clear ? tr("Not for this photo") : standing.title);
    words->addWidget(label, 0, Qt::AlignLeft);
    const QString summary =
        consents.isEmpty() ? QString() : consentSummary(consents.last(), m_context.state.profiles());
    if (!summary.isEmpty())
        words->addWidget(smallLabel(summary));
    if (!consents.isEmpty() && !consents.last().until && standing.look == Verdict::Clear)
        words->addWidget(smallLabel(tr("Until withdrawn")));
    if (isStopped)
        words->addWidget(smallLabel(finding->said->message));
}

void PeopleTab::showCrops()
{
    for (const auto &[label, box] : std::as_const(m_crops))
        label->setPixmap(m_context.thumbnails.faceCrop(m_photo, box, cropPx, devicePixelRatioF()));
}
