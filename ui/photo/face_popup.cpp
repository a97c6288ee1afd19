// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/photo/face_popup.h"

#include "ui/common/library_state.h"
#include "ui/common/tokens.h"
#include "ui/common/widgets.h"
#include "ui/photo/face_text.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace {

constexpr int mostSuggestions = 4;

QStringList namesLike(const PeopleFacts &people, const QString &text)
{
    QStringList starting;
    QStringList containing;
    for (const Person &person : people.people) {
        if (person.isForgotten || text.isEmpty())
            continue;
        if (person.name.startsWith(text, Qt::CaseInsensitive))
            starting.append(person.name);
        else if (person.name.contains(text, Qt::CaseInsensitive))
            containing.append(person.name);
    }
    starting.sort(Qt::CaseInsensitive);
    containing.sort(Qt::CaseInsensitive);
    return (starting + containing).mid(0, mostSuggestions);
}

FaceFacts factsNow(const LibraryState &state, const FaceOfPhoto &face)
{
    const int row = state.rowOf(face.photo);
    if (row < 0)
        return {};
    for (const FaceFacts &facts : state.photos().at(row).facts.faces) {
        if (facts.id == face.face)
            return facts;
    }
    return {};
}

} // namespace

FacePopup::FacePopup(const PageContext &context, FaceOfPhoto face, QWidget *parent)
    : Popup(tr("Who is this?"), parent)
    , m_context(context)
    , m_face(face)
    , m_decision(factsNow(context.state, face).decision)
    , m_answers(column(nullptr, Space::tiny / 2))
{
    setObjectName(QStringLiteral("FacePopup"));
    if (m_decision.kind == DecisionKind::None)
        m_fromFile = factsNow(context.state, face).suggestions;
    addPersonLines();
    addFileNames();
    addNameField();
    content()->addWidget(horizontalLine());
    content()->addLayout(m_answers);
    addAnswers();
}

void FacePopup::addPersonLines()
{
    if (m_decision.kind != DecisionKind::Person)
        return;
    const PersonId person = m_decision.person;
    const PeopleFacts &people = m_context.state.people();
    FaceFacts facts;
    facts.decision = m_decision;
    content()->addWidget(boldLabel(faceText(facts, people)));
    content()->addWidget(secondaryLabel(consentText(people.consents.value(person))));
    QPushButton *consent = menuButton(QStringLiteral("document"), tr("Record consent…"));
    consent->setObjectName(QStringLiteral("recordConsent"));
    connect(consent, &QPushButton::clicked, this, [this, person] {
        close();
        Q_EMIT consentRequested(person);
    });
    content()->addWidget(consent);
}

// What the file claims is a button like the others, never filled in: Return in the empty field takes it, when it is
// one.
void FacePopup::addFileNames()
{
    QStringList names;
    for (const NameSuggestion &suggestion : std::as_const(m_fromFile)) {
        const QString text =
            tr("%1 (from the file: %2)").arg(suggestion.name, suggestionSourceTitles(suggestion.sources));
        QPushButton *button = menuButton(QStringLiteral("person"), QString(text).replace(u'&', QStringLiteral("&&")));
        button->setObjectName(QStringLiteral("fromFile"));
        connect(button, &QPushButton::clicked, this, [this, suggestion] { decideName(suggestion.name); });
        content()->addWidget(button);
        names.append(suggestion.name);
    }
    if (names.isEmpty())
        return;
    QPushButton *wrong = menuButton(QStringLiteral("close"), tr("Not this person"));
    wrong->setObjectName(QStringLiteral("notThisPerson"));
    connect(wrong, &QPushButton::clicked, this, [this, names] {
        FaceDecisions &decisions = m_context.decisions;
        const FaceOfPhoto face = m_face;
        close();
        (void)decisions.rejectNames(face, names); // Told the user through LibraryState::problemFound().
    });
    content()->addWidget(wrong);
    content()->addWidget(horizontalLine());
}

void FacePopup::addNameField()
{
    m_name = new QLineEdit;
    m_name->setObjectName(QStringLiteral("personName"));
    content()->addWidget(fieldRow(tr("Name or pseudonym"), m_name));
    for (int i = 0; i < mostSuggestions; ++i) {
        QPushButton *suggestion = menuButton(QStringLiteral("person"), {});
        suggestion->hide();
        connect(suggestion, &QPushButton::clicked, this,
                [this, suggestion] { decideName(suggestion->property("name").toString()); });
        m_suggestions.append(suggestion);
        content()->addWidget(suggestion);
    }
    connect(m_name, &QLineEdit::textEdited, this, &FacePopup::showSuggestions);
    connect(m_name, &QLineEdit::returnPressed, this, [this] {
        const bool takesOffer = m_name->text().trimmed().isEmpty() && m_fromFile.size() == 1;
        decideName(takesOffer ? m_fromFile.first().name : m_name->text());
    });
}

void FacePopup::addAnswers()
{
    addAnswer(QStringLiteral("close"), DecisionKind::NotAFace);
    addAnswer(QStringLiteral("photo"), DecisionKind::Depicted);
    addAnswer(QStringLiteral("people"), DecisionKind::NotRecognizable);
    QPushButton *exception = menuButton(QStringLiteral("document"), tr("Legal exception…"));
    exception->setObjectName(decisionKindName(DecisionKind::LegalException));
    connect(exception, &QPushButton::clicked, this, &FacePopup::askReason);
    m_answers->addWidget(exception);
    m_reason = new QLineEdit;
    m_reason->setObjectName(QStringLiteral("exceptionReason"));
    m_reason->setPlaceholderText(tr("Reason, for example: public assembly"));
    m_reason->setAccessibleName(tr("Reason of the legal exception"));
    m_reason->hide();
    connect(m_reason, &QLineEdit::returnPressed, this, [this] {
        if (!m_reason->text().trimmed().isEmpty())
            decide(DecisionKind::LegalException, m_reason->text().trimmed());
    });
    m_answers->addWidget(m_reason);
    if (m_decision.kind != DecisionKind::None) {
        QPushButton *back = menuButton(QStringLiteral("undo"), tr("Take the decision back"));
        back->setObjectName(decisionKindName(DecisionKind::None));
        connect(back, &QPushButton::clicked, this, [this] { decide(DecisionKind::None); });
        m_answers->addWidget(back);
    }
}

void FacePopup::addAnswer(const QString &iconName, DecisionKind kind)
{
    const QString text = kind == DecisionKind::Depicted ? tr("Depicted: poster, statue, screen") : decisionTitle(kind);
    QPushButton *button = menuButton(iconName, text);
    button->setObjectName(decisionKindName(kind));
    connect(button, &QPushButton::clicked, this, [this, kind] { decide(kind); });
    m_answers->addWidget(button);
}

void FacePopup::showEvent(QShowEvent *event)
{
    Popup::showEvent(event);
    m_name->setFocus();
}

void FacePopup::showSuggestions()
{
    const QStringList names = namesLike(m_context.state.people(), m_name->text().trimmed());
    for (int i = 0; i < m_suggestions.size(); ++i) {
        m_suggestions.at(i)->setVisible(i < names.size());
        const QString name = names.value(i);
        m_suggestions.at(i)->setProperty("name", name);
        m_suggestions.at(i)->setText(QString(name).replace(u'&', QStringLiteral("&&")));
    }
    adjustSize();
}

void FacePopup::decideName(const QString &name)
{
    if (name.trimmed().isEmpty())
        return;
    // The popup goes first: the change makes the canvas repaint and other windows speak up.
    FaceDecisions &decisions = m_context.decisions;
    const FaceOfPhoto face = m_face;
    close();
    (void)decisions.decideAsPerson({face}, name); // Told the user through LibraryState::problemFound().
}

void FacePopup::decide(DecisionKind kind, const QString &reason)
{
    Decision decision;
    decision.kind = kind;
    decision.reason = reason;
    FaceDecisions &decisions = m_context.decisions;
    const FaceOfPhoto face = m_face;
    close();
    (void)decisions.decide({face}, decision); // As above.
}

void FacePopup::askReason()
{
    m_reason->show();
    m_reason->setFocus();
    adjustSize();
}
