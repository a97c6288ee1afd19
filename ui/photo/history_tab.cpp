// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/photo/history_tab.h"

#include "ui/common/face_decisions.h"
#include "ui/common/flow_layout.h"
#include "ui/common/tokens.h"
#include "ui/common/widgets.h"
#include "ui/jobs/job_runner.h"
#include "ui/license/change_kinds.h"
#include "ui/license/session_log_model.h"
#include "ui/license/session_result.h"
#include "ui/license/session_runner.h"
#include "ui/photo/face_text.h"

#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>

namespace {

QString timeText(const QDateTime &at)
{
    return QLocale().toString(at.toLocalTime(), QLocale::ShortFormat);
}

// Who or what a decision said.
QString decisionText(const Decision &decision, const PeopleFacts &people)
{
    FaceFacts face;
    face.decision = decision;
    const QString text = faceText(face, people);
    return decision.reason.isEmpty() ? text : HistoryTab::tr("%1 (%2)").arg(text, decision.reason);
}

QLabel *wrapped(QLabel *label)
{
    label->setWordWrap(true);
    return label;
}

} // namespace

HistoryTab::HistoryTab(const PageContext &context, SessionRunner &runner, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_runner(runner)
    , m_result(new SessionResult)
    , m_list(column(nullptr, Space::small))
{
    QVBoxLayout *layout = column(this, Space::small);
    layout->setContentsMargins(0, Space::medium, Space::small, Space::medium);
    layout->addWidget(m_result);
    layout->addLayout(m_list);
    layout->addStretch();
    connect(&m_runner, &SessionRunner::busyChanged, this, &HistoryTab::load);
    connect(&m_runner, &SessionRunner::finished, this, [this](SessionDeed deed, const SessionReport &report) {
        if (m_isOurs)
            m_result->showReport(deed, report);
        m_isOurs = false;
    });
}

void HistoryTab::setPhoto(const PhotoItem &photo)
{
    if (m_photo.facts.id != photo.facts.id)
        m_result->hide();
    m_photo = photo;
    m_isStale = true;
    if (isVisible())
        load();
}

void HistoryTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        load();
}

void HistoryTab::load()
{
    if (!isVisible() || !m_photo.facts.id.isValid()) {
        m_isStale = true;
        return;
    }
    m_isStale = false;
    const LibraryFiles &files = m_context.state.files();
    const auto work = [catalog = files.catalog, journal = files.journal, id = m_photo.facts.id,
                       path = m_photo.facts.path](JobControl &) { return readPhotoPast(catalog, journal, id, path); };
    const int generation = ++m_generation;
    m_context.runner.start(std::make_shared<Job>(), work).then(this, [this, generation](const Result<PhotoPast> &past) {
        if (generation != m_generation)
            return;
        if (past)
            show(*past);
        else
            Q_EMIT m_context.state.problemFound(past.error().message);
    });
}

void HistoryTab::show(const PhotoPast &past)
{
    clearLayout(m_list);
    QList<std::pair<QDateTime, QWidget *>> cards;
    for (qsizetype event = past.events.size() - 1; event >= 0; --event)
        cards.append({past.events[event].at, writeCard(past, event)});
    for (const DecisionChange &change : past.decisions)
        cards.append({change.recordedAt, decisionCard(change)});
    std::ranges::stable_sort(cards, std::greater(), &std::pair<QDateTime, QWidget *>::first);
    for (const auto &[at, card] : std::as_const(cards))
        m_list->addWidget(card);
    if (cards.isEmpty())
        m_list->addWidget(secondaryLabel(
            tr("Nothing was written to this photo and nobody was decided in it yet. What you do is kept here and can "
               "be taken back.")));
}

QWidget *HistoryTab::writeCard(const PhotoPast &past, qsizetype number)
{
    const LicenseEvent &event = past.events[number];
    const SessionRecord session = past.sessions.value(event.session);
    QFrame *card = cardFrame();
    QVBoxLayout *layout = cardLayout(card);
    const QString title = event.isUndo ? tr("Undone: %1").arg(session.title) : session.title;
    layout->addWidget(wrapped(boldLabel(title)));
    layout->addWidget(smallLabel(tr("%1, written by %2").arg(timeText(event.at), event.user)));
    if (event.target != event.photo)
        layout->addWidget(smallLabel(tr("In the sidecar “%1”").arg(event.target.displayName())));
    if (!event.isSettled)
        layout->addWidget(smallLabel(tr("Not finished: the log on the License page can finish it.")));
    for (const FieldChange &change : event.changes)
        layout->addWidget(
            bodyLabel(tr("%1: %2 → %3")
                          .arg(rightsFieldTitle(change.field), shownFieldValue(change.field, change.before),
                               shownFieldValue(change.field, change.after))));
    if (canTakeBack(past, number))
        layout->addWidget(writeButtons(event, session));
    card->setAccessibleName(tr("%1, %2").arg(title, timeText(event.at)));
    return card;
}

QWidget *HistoryTab::writeButtons(const LicenseEvent &event, const SessionRecord &session)
{
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons);
    const auto add = [&](const QString &text, const QSet<FilePath> &photos) {
        QPushButton *button = secondaryButton(text);
        button->setEnabled(!m_runner.isBusy());
        button->setAccessibleDescription(session.title);
        connect(button, &QPushButton::clicked, this, [this, session, photos] {
            m_isOurs = true;
            m_runner.undo(session.id, session.title, photos);
        });
        flow->addWidget(button);
    };
    const int files = session.planned + session.written + session.failed;
    if (files > 1)
        add(tr("Undo here"), {event.photo});
    if (canUndo(session))
        add(files > 1 ? tr("Undo all %n file(s)", nullptr, session.written) : tr("Undo"), {});
    return buttons;
}

QWidget *HistoryTab::decisionCard(const DecisionChange &change)
{
    const PeopleFacts &people = m_context.state.people();
    QFrame *card = cardFrame();
    QVBoxLayout *layout = cardLayout(card);
    const QString title = change.isUndone ? tr("Decision on a face, undone") : tr("Decision on a face");
    layout->addWidget(wrapped(boldLabel(title)));
    layout->addWidget(smallLabel(timeText(change.recordedAt)));
    layout->addWidget(
        bodyLabel(tr("%1 → %2").arg(decisionText(change.before, people), decisionText(change.after, people))));
    card->setAccessibleName(tr("%1, %2").arg(title, timeText(change.recordedAt)));
    const auto isStill = [&](const FaceFacts &face) {
        return face.id == change.face && face.decision.kind == change.after.kind &&
               face.decision.person == change.after.person && face.decision.reason == change.after.reason;
    };
    if (change.isUndone || !std::ranges::any_of(m_photo.facts.faces, isStill))
        return card;
    QPushButton *undo = secondaryButton(tr("Undo"));
    undo->setAccessibleDescription(title);
    connect(undo, &QPushButton::clicked, this, [this, change] { takeBack(change); });
    layout->addWidget(undo, 0, Qt::AlignLeft);
    return card;
}

// As a decision of its own, so that it can be taken back in turn.
void HistoryTab::takeBack(const DecisionChange &change)
{
    const Result<void> decided =
        m_context.decisions.decide({{change.photo, change.face}}, change.before, tr("Take a decision back"));
    Q_UNUSED(decided) // Told by the decisions themselves.
}
