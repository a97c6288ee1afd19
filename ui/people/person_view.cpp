// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/people/person_view.h"

#include "core/catalog/catalog.h"
#include "core/catalog/people_repository.h"
#include "ui/common/flow_layout.h"
#include "ui/common/library_state.h"
#include "ui/common/tokens.h"
#include "ui/common/verdict_label.h"
#include "ui/common/widgets.h"
#include "ui/people/consent_detail_titles.h"
#include "ui/people/consent_text.h"
#include "ui/people/face_list.h"
#include "ui/people/face_list_model.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace {

QString takenBackText(const TakenBack &takenBack)
{
    const QString day = QLocale().toString(takenBack.at.toLocalTime().date(), QLocale::ShortFormat);
    return takenBack.reason.isEmpty()
               ? PersonView::tr("Taken back on %1; it counts for nothing.").arg(day)
               : PersonView::tr("Taken back on %1; it counts for nothing: %2").arg(day, takenBack.reason);
}

} // namespace

PersonView::PersonView(LibraryState &state, ThumbnailCache &thumbnails, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_model(new FaceListModel(state, FaceListModel::Caption::FileName, this))
    , m_name(titleLabel({}))
    , m_standing(new VerdictLabel(Verdict::Undecided))
    , m_sentence(secondaryLabel({}))
    , m_photosTitle(sectionLabel({}))
    , m_showPhotos(linkButton(tr("Show photos")))
    , m_faces(new FaceList(m_model, thumbnails))
    , m_split(linkButton(tr("Split off the chosen faces…")))
{
    m_faces->setAccessibleName(tr("Faces of this person"));
    QHBoxLayout *photosLine = row(Space::medium);
    photosLine->addWidget(m_photosTitle);
    photosLine->addWidget(m_showPhotos);
    photosLine->addWidget(m_split);
    photosLine->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::large, Space::large, Space::large, Space::large);
    layout->setSpacing(Space::medium);
    layout->addWidget(makeHead());
    layout->addLayout(photosLine);
    layout->addWidget(m_faces);
    layout->addWidget(sectionLabel(tr("Answers")));
    layout->addWidget(makeAnswers(), 1);
    connect(m_showPhotos, &QPushButton::clicked, this, [this] {
        QList<PhotoId> photos;
        for (const ListedFace &face : m_model->faces())
            photos.append(face.photo);
        Q_EMIT showPhotosRequested(photos);
    });
    connect(m_split, &QPushButton::clicked, this, [this] { Q_EMIT splitRequested(m_faces->selectedFaces()); });
    connect(m_faces, &QListView::activated, this, [this] {
        if (const ListedFace *face = m_faces->currentFace())
            Q_EMIT showPhotosRequested({face->photo});
    });
}

QWidget *PersonView::makeHead()
{
    QPushButton *rename = secondaryButton(tr("Rename…"));
    QPushButton *merge = secondaryButton(tr("Merge…"));
    QPushButton *form = secondaryButton(tr("Form to sign…"));
    QPushButton *handOut = secondaryButton(tr("Hand out…"));
    QPushButton *forget = secondaryButton(tr("Forget…"));
    handOut->setToolTip(tr("Everything that is held on this person, for the person"));
    connect(handOut, &QPushButton::clicked, this, &PersonView::handOutRequested);
    connect(form, &QPushButton::clicked, this, &PersonView::formRequested);
    connect(rename, &QPushButton::clicked, this, &PersonView::renameRequested);
    connect(merge, &QPushButton::clicked, this, &PersonView::mergeRequested);
    connect(forget, &QPushButton::clicked, this, &PersonView::forgetRequested);
    QHBoxLayout *line = row(Space::small);
    line->addWidget(m_name);
    line->addSpacing(Space::small);
    line->addWidget(m_standing);
    line->addStretch();
    auto *deeds = new FlowLayout(nullptr, Space::small); // Five buttons do not fit beside a name in every language.
    for (QPushButton *button : {form, handOut, rename, merge, forget})
        deeds->addWidget(button);
    auto *head = new QWidget;
    QVBoxLayout *layout = column(head, Space::tiny);
    layout->addLayout(line);
    layout->addWidget(m_sentence);
    layout->addSpacing(Space::tiny);
    layout->addLayout(deeds);
    return head;
}

QWidget *PersonView::makeAnswers()
{
    auto *content = new QWidget;
    m_answers = column(content, Space::small);
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setWidget(content);
    return area;
}

void PersonView::showPerson(PersonId id)
{
    m_person = id;
    const Person person = m_state.people().people.value(id);
    const QList<Consent> consents = m_state.people().consents.value(id);
    const ConsentStanding standing = consentStanding(person, consents, m_state.profile(), QDate::currentDate());
    m_name->setText(person.name);
    m_standing->setVerdict(standing.look);
    m_standing->setText(standing.title);
    m_sentence->setText(standing.sentence);
    m_sentence->setVisible(!standing.sentence.isEmpty());
    showAnswers();
    const QList<ListedFace> faces = facesOfPerson(m_state.photos(), id);
    m_model->setFaces(faces);
    m_photosTitle->setText(QLocale().toUpper(tr("%n photo(s)", nullptr, int(faces.size()))));
    m_showPhotos->setVisible(!faces.isEmpty());
    m_faces->setVisible(!faces.isEmpty());
    m_split->setVisible(!faces.isEmpty());
}

QList<Consent> PersonView::history()
{
    const Result<Catalog *> catalog = m_state.catalog();
    const Result<QList<Consent>> history =
        catalog ? PeopleRepository(**catalog).historyOf(m_person) : Result<QList<Consent>>(failure(catalog.error()));
    if (history)
        return *history;
    Q_EMIT m_state.problemFound(history.error().message);
    return {};
}

void PersonView::showAnswers()
{
    clearLayout(m_answers);
    const QList<Consent> answers = history();
    bool isNewest = true;
    for (qsizetype i = answers.size() - 1; i >= 0; --i) {
        m_answers->addWidget(answerCard(answers[i], isNewest && !answers[i].takenBack));
        isNewest = isNewest && answers[i].takenBack;
    }
    if (answers.isEmpty())
        m_answers->addWidget(secondaryLabel(tr("Nobody asked yet, or nobody wrote the answer down. Record it on the "
                                               "right.")));
    m_answers->addStretch();
}

// One answer of the history; the newest that counts stands first and is marked.
QFrame *PersonView::answerCard(const Consent &consent, bool isNewest)
{
    QFrame *card = cardFrame();
    QHBoxLayout *head = row(Space::small);
    head->addWidget(consent.takenBack ? secondaryLabel(consentStateTitle(consent.state))
                                      : boldLabel(consentStateTitle(consent.state)));
    if (isNewest)
        head->addWidget(smallLabel(tr("newest")));
    head->addStretch();
    if (!consent.takenBack)
        head->addWidget(makeDeeds(consent));
    cardLayout(card)->addLayout(head);
    if (consent.takenBack)
        cardLayout(card)->addWidget(bodyLabel(takenBackText(*consent.takenBack)));
    if (const QString summary = consentSummary(consent, m_state.profiles()); !summary.isEmpty())
        cardLayout(card)->addWidget(secondaryLabel(summary));
    if (const QStringList details = consentDetailLines(consent); !details.isEmpty())
        cardLayout(card)->addWidget(secondaryLabel(details.join(u'\n')));
    for (const Evidence &evidence : consent.evidence) {
        if (evidence.sha256.isEmpty())
            continue;
        QLabel *hash = smallLabel(tr("SHA-256 of the evidence: %1").arg(evidence.sha256));
        hash->setTextInteractionFlags(Qt::TextSelectableByMouse);
        hash->setWordWrap(true);
        cardLayout(card)->addWidget(hash);
    }
    return card;
}

QWidget *PersonView::makeDeeds(const Consent &answer)
{
    auto *deeds = new QWidget;
    auto *layout = new QHBoxLayout(deeds);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::medium);
    if (answer.state == ConsentState::Asked && answer.details.channel == Channel::Paper) {
        QPushButton *again = linkButton(tr("Form again…"));
        connect(again, &QPushButton::clicked, this, [this, answer] { Q_EMIT formAgainRequested(answer); });
        layout->addWidget(again);
    }
    QPushButton *takeBack = linkButton(tr("Take back…"));
    takeBack->setToolTip(tr("It was recorded by mistake"));
    connect(takeBack, &QPushButton::clicked, this, [this, answer] { Q_EMIT takeBackRequested(answer); });
    layout->addWidget(takeBack);
    return deeds;
}
