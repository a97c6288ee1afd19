// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/people/decision_panel.h"

#include "ui/common/thumbnails.h"
#include "ui/common/tokens.h"
#include "ui/common/verdict_label.h"
#include "ui/common/widgets.h"
#include "ui/keys/key_button.h"
#include "ui/people/consent_text.h"

#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QStringListModel>
#include <QVBoxLayout>
#include <QVariant>

#include <algorithm>

namespace {

constexpr int cropPx = 4 * Measure::row;

const Person *personNamed(const PeopleFacts &people, const QString &name)
{
    const auto found = std::find_if(people.people.begin(), people.people.end(), [&](const Person &person) {
        return !person.isForgotten && person.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == people.people.end() ? nullptr : &*found;
}

} // namespace

DecisionPanel::DecisionPanel(const LibraryState &state, ThumbnailCache &thumbnails, QWidget *parent)
    : QFrame(parent)
    , m_state(state)
    , m_thumbnails(thumbnails)
    , m_crop(new QLabel)
    , m_file(new ElidedLabel)
    , m_folder(new ElidedLabel)
    , m_name(new QLineEdit)
    , m_names(new QStringListModel(this))
    , m_standing(new VerdictLabel(Verdict::Undecided))
    , m_standingDetail(smallLabel({}))
    , m_fromFile(secondaryLabel({}))
    , m_confirm(new KeyButton(tr("↵"), {}))
    , m_notThisPerson(new KeyButton(tr("N"), tr("Not this person")))
    , m_guess(new KeyButton(tr("G"), {}))
    , m_same(new KeyButton(tr("S"), {}))
    , m_guessText(secondaryLabel({}))
    , m_chosen(boldLabel({}))
    , m_offer(new NoticeBar(NoticeKind::Advice))
{
    setProperty("panel", QStringLiteral("inspector"));
    setFixedWidth(Measure::inspector);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::large, Space::large, Space::large, Space::large);
    layout->setSpacing(Space::medium);
    layout->addWidget(m_offer);
    layout->addWidget(makeHead());
    layout->addWidget(m_chosen);
    layout->addWidget(fieldRow(tr("Name or pseudonym"), m_name));
    layout->addWidget(m_fromFile);
    layout->addWidget(m_guessText);
    layout->addWidget(m_standing);
    layout->addWidget(m_standingDetail);
    layout->addWidget(makeKeys());
    layout->addWidget(secondaryLabel(tr("Your answer is kept when the photo is scanned again. It can be undone at any "
                                        "time.")));
    layout->addStretch();
    for (QWidget *widget : QList<QWidget *>{m_offer, m_guessText, m_guess, m_same, m_chosen})
        widget->hide();

    auto *completer = new QCompleter(m_names, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_name->setCompleter(completer);
    m_name->installEventFilter(this);
    connect(m_name, &QLineEdit::textChanged, this, &DecisionPanel::nameChanged);
    connect(m_name, &QLineEdit::returnPressed, this, &DecisionPanel::nameConfirmed);
    connect(m_offer, &NoticeBar::linkActivated, this, [this] { Q_EMIT consentRequested(m_offered); });
    connect(&m_thumbnails, &ThumbnailCache::ready, this, &DecisionPanel::showCrop);
    nameChanged();
}

QWidget *DecisionPanel::makeHead()
{
    m_crop->setFixedSize(cropPx, cropPx);
    m_crop->setAlignment(Qt::AlignCenter);
    m_crop->setAccessibleName(tr("The face"));
    m_folder->setProperty("role", QStringLiteral("small"));
    auto *head = new QWidget;
    head->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::medium);
    layout->addWidget(m_crop, 0, Qt::AlignTop);
    QVBoxLayout *texts = column(nullptr, Space::tiny);
    texts->addWidget(m_file);
    texts->addWidget(m_folder);
    texts->addStretch();
    layout->addLayout(texts, 1);
    return head;
}

QWidget *DecisionPanel::makeKeys()
{
    auto *keys = new QWidget;
    QVBoxLayout *layout = column(keys, 0);
    const auto add = [&](KeyButton *button, auto deed) {
        connect(button, &KeyButton::clicked, this, deed);
        layout->addWidget(button);
    };
    const auto decide = [this](DecisionKind kind) { return [this, kind] { Q_EMIT decided(kind); }; };
    add(m_confirm, [this] { Q_EMIT nameConfirmed(); });
    add(m_guess, [this] { Q_EMIT guessConfirmed(); });
    add(m_same, [this] { Q_EMIT sameRequested(); });
    add(m_notThisPerson, [this] { Q_EMIT namesRejected(); });
    add(new KeyButton(tr("X"), tr("Not a face")), decide(DecisionKind::NotAFace));
    add(new KeyButton(tr("D"), tr("Depicted: poster, statue, screen")), decide(DecisionKind::Depicted));
    add(new KeyButton(tr("K"), tr("Not recognizable")), decide(DecisionKind::NotRecognizable));
    add(new KeyButton(tr("E"), tr("Legal exception…")), [this] { Q_EMIT exceptionRequested(); });
    add(new KeyButton(tr("M"), tr("Mark: one answer for all chosen…")), [this] { Q_EMIT markRequested(); });
    add(new KeyButton(tr("I"), tr("Decide later")), [this] { Q_EMIT laterRequested(); });
    add(new KeyButton(tr("Z"), tr("Undo")), [this] { Q_EMIT undoRequested(); });
    return keys;
}

void DecisionPanel::showFace(const ListedFace &face, int chosen)
{
    m_face = face;
    m_chosen->setText(tr("%n faces chosen: the answer counts for all of them.", nullptr, chosen));
    m_chosen->setWordWrap(true);
    m_chosen->setVisible(chosen > 1);
    const int row = m_state.rowOf(face.photo);
    const FilePath path = row < 0 ? FilePath() : m_state.photos()[row].facts.path;
    m_file->setFullText(path.displayName());
    m_folder->setFullText(path.parent().display());
    showCrop();
    showSuggestions();
}

// Said as the claim it is; the field stays empty, so that nothing is chosen before the user chooses it.
void DecisionPanel::showSuggestions()
{
    QStringList claims;
    for (const NameSuggestion &suggestion : std::as_const(m_face.suggestions))
        claims.append(tr("“%1” (from the file: %2)").arg(suggestion.name, suggestionSourceTitles(suggestion.sources)));
    m_fromFile->setText(
        claims.size() > 1
            ? tr("The file disagrees with itself: %1. Type the name that is right.").arg(claims.join(tr(", ")))
            : tr("The file says %1. Look before you confirm.").arg(claims.value(0)));
    m_fromFile->setVisible(!claims.isEmpty());
    m_notThisPerson->setVisible(!claims.isEmpty());
    nameChanged();
}

void DecisionPanel::showGuess(PersonId person, const QString &why)
{
    const QString name = m_state.people().people.value(person).name;
    const bool isGuessed = !name.isEmpty();
    m_guessText->setText(tr("Guess: %1. Nothing of the face was compared. Look before you confirm.").arg(why));
    m_guess->setText(tr("Guess: “%1”").arg(name));
    m_guessText->setVisible(isGuessed);
    m_guess->setVisible(isGuessed);
    m_notThisPerson->setVisible(isGuessed || !m_face.suggestions.isEmpty());
}

void DecisionPanel::showSame(qsizetype named, qsizetype alike)
{
    m_same->setText(named > 0 ? tr("Choose %n more of that name", nullptr, int(named))
                              : tr("Choose %n look-alikes (a guess)", nullptr, int(alike)));
    m_same->setVisible(named > 0 || alike > 0);
}

void DecisionPanel::showCrop()
{
    m_crop->setPixmap(m_thumbnails.faceCrop(m_face.photo, m_face.box, cropPx, devicePixelRatioF()));
}

void DecisionPanel::refreshPeople()
{
    QStringList names;
    for (const Person &person : m_state.people().people) {
        if (!person.isForgotten)
            names.append(person.name);
    }
    names.sort(Qt::CaseInsensitive);
    if (names != m_names->stringList())
        m_names->setStringList(names);
    nameChanged();
}

void DecisionPanel::startName(const QString &firstText)
{
    m_name->setFocus(Qt::ShortcutFocusReason);
    if (!firstText.isEmpty())
        m_name->setText(firstText);
}

QString DecisionPanel::name() const
{
    const QString typed = m_name->text().trimmed();
    return typed.isEmpty() && m_face.suggestions.size() == 1 ? m_face.suggestions.first().name : typed;
}

QStringList DecisionPanel::offeredNames() const
{
    QStringList names;
    for (const NameSuggestion &suggestion : m_face.suggestions)
        names.append(suggestion.name);
    return names;
}

void DecisionPanel::clearName()
{
    m_name->clear();
}

void DecisionPanel::offerConsent(PersonId person, const QString &name)
{
    m_offered = person;
    m_offer->clearLines();
    m_offer->setVisible(person.isValid());
    if (person.isValid())
        m_offer->addLine(tr("%1 is new here. Photos stay undecided until there is an answer.").arg(name),
                         tr("Record consent"), QStringLiteral("consent"));
}

void DecisionPanel::nameChanged()
{
    const Person *known = personNamed(m_state.people(), name());
    if (name().isEmpty())
        m_confirm->setText(tr("Type a name"));
    else
        m_confirm->setText(known ? tr("Confirm “%1”").arg(known->name) : tr("Confirm “%1” (new)").arg(name()));
    m_standing->setVisible(known);
    m_standingDetail->setVisible(known);
    if (!known)
        return;
    const ConsentStanding standing =
        consentStanding(*known, m_state.people().consents.value(known->id), m_state.profile(), QDate::currentDate());
    m_standing->setVerdict(standing.look);
    m_standing->setText(standing.title);
    m_standingDetail->setText(standing.sentence);
}

bool DecisionPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_name && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        m_name->clear();
        Q_EMIT nameLeft();
        return true;
    }
    // The field lets Return go on to the page, where it would ask for a name again.
    const bool isReturn = watched == m_name && event->type() == QEvent::KeyPress &&
                          (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Return ||
                           static_cast<QKeyEvent *>(event)->key() == Qt::Key_Enter);
    if (isReturn) {
        Q_EMIT nameConfirmed();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}
