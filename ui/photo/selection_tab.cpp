// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/photo/selection_tab.h"

#include "ui/common/flow_layout.h"
#include "ui/common/library_state.h"
#include "ui/common/tokens.h"
#include "ui/common/tool_tip.h"
#include "ui/common/verdict_label.h"
#include "ui/common/widgets.h"
#include "ui/photo/change_card.h"
#include "ui/photo/field_editor.h"
#include "ui/photo/rights_edits.h"

#include <QVBoxLayout>

#include <algorithm>
#include <array>

struct SelectionFacts
{
    ValueCounts licenses, creators, credits, dataMining;
    std::array<int, 3> verdicts = {};
    int undecidedFaces = 0;
};

namespace {

const QList<RightsFieldId> edited = {RightsFieldId::Creator, RightsFieldId::Credit, RightsFieldId::DataMining};

// Photos beside each other mostly say the same: of 100,000 only what differs is looked up.
class ValueRun
{
public:
    explicit ValueRun(ValueCounts &counts)
        : m_counts(counts)
    {
    }
    ~ValueRun() { store(); }
    ValueRun(const ValueRun &) = delete;
    ValueRun &operator=(const ValueRun &) = delete;
    void add(const QString &value)
    {
        if (value != m_value)
            store();
        m_value = value;
        ++m_count;
    }

private:
    void store()
    {
        if (m_count > 0)
            m_counts[m_value] += m_count;
        m_count = 0;
    }

    ValueCounts &m_counts;
    QString m_value;
    int m_count = 0;
};

void countInto(SelectionFacts &facts, const LibraryState &state)
{
    ValueRun licenses(facts.licenses);
    ValueRun creators(facts.creators);
    ValueRun credits(facts.credits);
    ValueRun dataMining(facts.dataMining);
    for (const PhotoId id : state.selection()) {
        const int row = state.rowOf(id);
        if (row < 0)
            continue;
        const PhotoItem &photo = state.photos().at(row);
        const RightsSummary &rights = photo.facts.rights;
        licenses.add(photo.licenseBadge);
        creators.add(rights.creator);
        credits.add(rights.credit);
        dataMining.add(rights.dataMining);
        ++facts.verdicts[size_t(photo.verdict.verdict)];
        facts.undecidedFaces +=
            int(std::count_if(photo.facts.faces.cbegin(), photo.facts.faces.cend(),
                              [](const FaceFacts &face) { return face.decision.kind == DecisionKind::None; }));
    }
}

SelectionFacts factsOf(const LibraryState &state)
{
    SelectionFacts facts;
    countInto(facts, state);
    return facts;
}

const ValueCounts &valuesOf(const SelectionFacts &facts, RightsFieldId field)
{
    if (field == RightsFieldId::Creator)
        return facts.creators;
    return field == RightsFieldId::Credit ? facts.credits : facts.dataMining;
}

} // namespace

SelectionTab::SelectionTab(const PageContext &context, SessionRunner &runner, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_title(titleLabel({}))
    , m_verdicts(column(nullptr, Space::tiny))
    , m_license(column(nullptr, Space::tiny))
    , m_card(new ChangeCard(context.state, runner))
    , m_choose(primaryButton(tr("Choose license…")))
    , m_decide(secondaryButton(tr("Decide faces")))
{
    QVBoxLayout *layout = column(this, Space::medium);
    layout->setContentsMargins(0, Space::medium, Space::small, Space::medium);
    layout->addWidget(m_title);
    layout->addLayout(m_verdicts);
    layout->addLayout(m_license);
    for (const RightsFieldId field : edited) {
        auto *editor = new FieldEditor(field);
        connect(editor, &FieldEditor::changed, this, &SelectionTab::collectEdits);
        m_editors.append(editor);
        layout->addWidget(editor);
    }
    layout->addWidget(smallLabel(tr("Only the fields you change are written; the others stay as they are in each "
                                    "photo.")));
    layout->addWidget(m_card);
    layout->addWidget(makeButtons());
    layout->addStretch();
    connect(m_card, &ChangeCard::written, this, &SelectionTab::discardEdits);
    connect(m_card, &ChangeCard::discarded, this, &SelectionTab::discardEdits);
}

QWidget *SelectionTab::makeButtons()
{
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons);
    flow->addWidget(m_choose);
    flow->addWidget(m_decide);
    connect(m_choose, &QPushButton::clicked, this,
            [this] { Q_EMIT m_context.state.licenseRequested(m_context.state.selection()); });
    connect(m_decide, &QPushButton::clicked, this,
            [this] { Q_EMIT m_context.state.decideRequested(m_context.state.selection()); });
    return buttons;
}

void SelectionTab::refresh()
{
    const SelectionFacts facts = factsOf(m_context.state);
    const QList<PhotoId> &selection = m_context.state.selection();
    if (selection != m_photos)
        m_card->forget();
    m_title->setText(tr("%Ln photo(s) selected", nullptr, int(selection.size())));
    showVerdicts(facts);
    showFields(facts);
    m_photos = selection;
    m_decide->setVisible(facts.undecidedFaces > 0);
}

void SelectionTab::showVerdicts(const SelectionFacts &facts)
{
    clearLayout(m_verdicts);
    for (const Verdict verdict : {Verdict::Clear, Verdict::Undecided, Verdict::Blocked}) {
        if (facts.verdicts[size_t(verdict)] == 0)
            continue;
        auto *label = new VerdictLabel(verdict);
        label->setCount(facts.verdicts[size_t(verdict)]);
        m_verdicts->addWidget(label);
    }
}

void SelectionTab::showFields(const SelectionFacts &facts)
{
    clearLayout(m_license);
    m_license->addWidget(smallLabel(tr("License")));
    const bool isMixed = facts.licenses.size() > 1;
    const QString license = facts.licenses.isEmpty() ? QString() : facts.licenses.firstKey();
    QLabel *value = boldLabel(isMixed             ? tr("%n values", nullptr, int(facts.licenses.size()))
                              : license.isEmpty() ? tr("none")
                                                  : license);
    if (isMixed)
        value->setToolTip(toolTipText(valueCountsText(RightsFieldId::License, facts.licenses)));
    m_license->addWidget(value);
    for (FieldEditor *editor : std::as_const(m_editors)) {
        const bool isKept = m_photos == m_context.state.selection() && editor->edited();
        if (!isKept) // What is being typed must not vanish with the next verdict.
            editor->setValues(valuesOf(facts, editor->field()));
    }
}

void SelectionTab::collectEdits()
{
    RightsEdits edits;
    for (const FieldEditor *editor : std::as_const(m_editors)) {
        if (const auto value = editor->edited())
            edits.fields[editor->field()] = *value;
    }
    if (edits.isEmpty())
        m_card->withdraw();
    else
        m_card->propose(m_context.state.selectedPaths(), edits.choice());
}

void SelectionTab::discardEdits()
{
    for (FieldEditor *editor : std::as_const(m_editors))
        editor->reset();
}
