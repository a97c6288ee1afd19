// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/photo/rights_tab.h"

#include "core/catalog/photo_repository.h"
#include "core/metadata/rights_cbor.h"
#include "ui/common/flow_layout.h"
#include "ui/common/license_badge.h"
#include "ui/common/tokens.h"
#include "ui/common/verdict_label.h"
#include "ui/common/widgets.h"
#include "ui/license/change_kinds.h"
#include "ui/photo/change_card.h"
#include "ui/photo/conflict_field.h"
#include "ui/photo/field_editor.h"
#include "ui/photo/finding_mends.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCborValue>
#include <QClipboard>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace {

// The ones worth a place; the rest is shown when the file has it.
const QList<RightsFieldId> alwaysShown = {RightsFieldId::License,        RightsFieldId::Creator,
                                          RightsFieldId::Credit,         RightsFieldId::Notice,
                                          RightsFieldId::AttributionUrl, RightsFieldId::DataMining};

// What is a line of free text, or a wish; the others follow from the license or hold codes and structures.
const QList<RightsFieldId> edited = {RightsFieldId::Creator,        RightsFieldId::Credit,
                                     RightsFieldId::Notice,         RightsFieldId::AttributionName,
                                     RightsFieldId::AttributionUrl, RightsFieldId::DataMining,
                                     RightsFieldId::Instructions,   RightsFieldId::Source};

QString shownValue(RightsFieldId id, const Rights &rights)
{
    if (id == RightsFieldId::License) {
        const QString badge = licenseBadgeText(rights.license);
        return badge.isEmpty() ? RightsTab::tr("None") : badge;
    }
    return shownFieldValue(id, rights.value(id));
}

// How many findings the notice names; all of them stand in the tab beside it.
constexpr int mostLines = 3;

} // namespace

RightsTab::RightsTab(const PageContext &context, SessionRunner &runner, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_notice(column(nullptr, Space::medium))
    , m_list(column(nullptr, Space::medium))
    , m_end(column(nullptr, Space::medium))
    , m_card(new ChangeCard(context.state, runner))
{
    QVBoxLayout *layout = column(this, Space::medium);
    layout->setContentsMargins(0, Space::medium, Space::small, Space::medium);
    layout->addLayout(m_notice);
    layout->addLayout(m_list);
    layout->addWidget(m_card);
    layout->addLayout(m_end);
    layout->addStretch();
    connect(m_card, &ChangeCard::written, this, &RightsTab::discardEdits);
    connect(m_card, &ChangeCard::discarded, this, &RightsTab::discardEdits);
}

void RightsTab::setPhoto(const PhotoItem &photo)
{
    const Rights rights = rightsOf(photo.facts.id);
    const bool isSame = photo.facts.id == m_photo && rights == m_rights;
    if (photo.facts.id != m_photo)
        m_card->forget();
    else if (!isSame)
        m_card->withdraw(); // The file says something else now than what was edited.
    m_photo = photo.facts.id;
    m_path = photo.facts.path;
    m_rights = rights;
    clearLayout(m_notice);
    addNotice(photo);
    if (!isSame) // Else what is being typed would vanish with the next verdict.
        showFields(photo);
}

void RightsTab::showFields(const PhotoItem &photo)
{
    m_edits = {};
    m_editors.clear();
    m_conflicts.clear();
    clearLayout(m_list);
    clearLayout(m_end);
    addFields();
    m_end->addWidget(makeButtons(photo));
    for (const QString &note : m_rights.notes)
        m_end->addWidget(smallLabel(note));
}

QWidget *RightsTab::makeButtons(const PhotoItem &photo)
{
    QPushButton *choose = primaryButton(tr("Choose license…"));
    connect(choose, &QPushButton::clicked, this,
            [this, id = photo.facts.id] { Q_EMIT m_context.state.licenseRequested({id}); });
    QPushButton *copy = secondaryButton(tr("Copy credit"));
    copy->setEnabled(!photo.facts.rights.creator.isEmpty() || !photo.facts.rights.credit.isEmpty());
    copy->setToolTip(tr("Copies credit and license as text for a caption."));
    connect(copy, &QPushButton::clicked, this, [this, photo] { copyCredit(photo); });
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons);
    flow->addWidget(choose);
    flow->addWidget(copy);
    return buttons;
}

void RightsTab::addNotice(const PhotoItem &photo)
{
    if (photo.verdict.verdict == Verdict::Clear)
        return;
    const bool isBlocked = photo.verdict.verdict == Verdict::Blocked;
    auto *notice =
        new NoticeBar(isBlocked ? NoticeKind::Problem : NoticeKind::Warning,
                      tr("%1 for %2").arg(verdictTitle(photo.verdict.verdict), m_context.state.profile().title));
    int lines = 0;
    const QList<Finding> findings = photo.verdict.whole();
    for (const Finding &finding : findings) {
        if (finding.severity != Severity::Error || finding.accepted || ++lines > mostLines)
            continue;
        notice->addLine(finding.message, mendText(finding), QString::number(lines));
        connect(notice, &NoticeBar::linkActivated, this,
                [this, finding, id = QString::number(lines)](const QString &link) {
                    if (link == id)
                        Q_EMIT fixRequested(finding);
                });
    }
    if (lines > mostLines)
        notice->addLine(tr("And %n more; see Findings.", nullptr, lines - mostLines));
    m_notice->addWidget(notice);
}

void RightsTab::addFields()
{
    for (const RightsFieldId id : allRightsFields()) {
        const RightsField *field = m_rights.find(id);
        if (!field && !alwaysShown.contains(id))
            continue;
        if (field && field->isConflict)
            addConflict(*field);
        else if (edited.contains(id))
            addEditor(id);
        else
            m_list->addWidget(fieldView(id));
    }
}

void RightsTab::addConflict(const RightsField &field)
{
    auto *conflict = new ConflictField(field);
    connect(conflict, &ConflictField::changed, this, &RightsTab::collectEdits);
    m_conflicts.append(conflict);
    m_list->addWidget(conflict);
}

void RightsTab::addEditor(RightsFieldId id)
{
    const RightsField *field = m_rights.find(id);
    auto *editor = new FieldEditor(id);
    editor->setValues({{m_rights.value(id), 1}}, field ? placesText(field->sources) : QString());
    connect(editor, &FieldEditor::changed, this, &RightsTab::collectEdits);
    m_editors.append(editor);
    m_list->addWidget(editor);
}

QWidget *RightsTab::fieldView(RightsFieldId id)
{
    const RightsField *field = m_rights.find(id);
    auto *box = new QFrame;
    box->setProperty("role", QStringLiteral("value"));
    box->setMinimumHeight(Measure::control);
    QHBoxLayout *line = row();
    line->setContentsMargins(Space::small + 1, Space::tiny + 1, Space::small + 1, Space::tiny + 1);
    box->setLayout(line);
    line->addWidget(new ElidedLabel(shownValue(id, m_rights)), 1);
    if (field) {
        QLabel *where = smallLabel(placesText(field->sources));
        where->setWordWrap(false);
        line->addWidget(where);
    }
    box->setAccessibleName(QStringLiteral("%1: %2").arg(rightsFieldTitle(id), shownValue(id, m_rights)));
    return fieldRow(rightsFieldTitle(id), box);
}

void RightsTab::collectEdits()
{
    m_edits = {};
    for (const FieldEditor *editor : std::as_const(m_editors)) {
        if (const auto value = editor->edited())
            m_edits.fields[editor->field()] = *value;
    }
    for (const ConflictField *conflict : std::as_const(m_conflicts)) {
        const std::optional<ConflictValue> chosen = conflict->chosen();
        if (chosen && conflict->field() == RightsFieldId::License)
            m_edits.license = chosen->license;
        else if (chosen)
            m_edits.fields[conflict->field()] = chosen->value;
    }
    if (m_edits.isEmpty())
        m_card->withdraw();
    else
        m_card->propose({m_path}, m_edits.choice());
}

void RightsTab::discardEdits()
{
    m_edits = {};
    for (FieldEditor *editor : std::as_const(m_editors))
        editor->reset();
    for (ConflictField *conflict : std::as_const(m_conflicts))
        conflict->reset();
}

void RightsTab::propose(const RightsEdits &edits)
{
    discardEdits();
    m_edits = edits;
    m_card->propose({m_path}, edits.choice());
}

void RightsTab::editField(const QString &fieldName)
{
    const std::optional<RightsFieldId> id = rightsFieldFromName(fieldName);
    for (ConflictField *conflict : std::as_const(m_conflicts)) {
        if (conflict->field() != id)
            continue;
        if (auto *first = conflict->findChild<QAbstractButton *>())
            first->setFocus(Qt::ShortcutFocusReason);
        return;
    }
    for (FieldEditor *editor : std::as_const(m_editors)) {
        if (editor->field() == id)
            editor->focusEditor();
    }
}

Rights RightsTab::rightsOf(PhotoId photo)
{
    const Result<Catalog *> catalog = m_context.state.catalog();
    if (!catalog)
        return {};
    const Result<QByteArray> bytes = PhotoRepository(**catalog).rightsCbor(photo);
    if (!bytes || bytes->isEmpty())
        return {};
    const Result<Rights> rights = rightsFromCbor(QCborValue::fromCbor(*bytes));
    return rights ? *rights : Rights();
}

void RightsTab::copyCredit(const PhotoItem &photo)
{
    const RightsSummary &rights = photo.facts.rights;
    const QString who = rights.credit.isEmpty() ? rights.creator : rights.credit;
    const QString license = licenseBadgeText(rights.license);
    QString text = license.isEmpty() ? who : QStringLiteral("%1, %2").arg(who, license);
    if (rights.license.license && !rights.license.license->url.isEmpty())
        text += QStringLiteral(" <%1>").arg(rights.license.license->url);
    QApplication::clipboard()->setText(text);
}
