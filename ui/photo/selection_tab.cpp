// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/photo/selection_tab.h"

#include "ui/common/library_state.h"
#include "ui/common/tokens.h"
#include "ui/common/verdict_label.h"
#include "ui/common/widgets.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace {

constexpr qsizetype valuesNamed = 4;

// Values with the number of photos that have them.
using Values = QHash<QString, int>;

struct SelectionFacts
{
    Values licenses, creators, credits, dataMining;
    std::array<int, 3> verdicts = {};
    int undecidedFaces = 0;
};

SelectionFacts factsOf(const LibraryState &state)
{
    SelectionFacts facts;
    for (const PhotoId id : state.selection()) {
        const int row = state.rowOf(id);
        if (row < 0)
            continue;
        const PhotoItem &photo = state.photos().at(row);
        const RightsSummary &rights = photo.facts.rights;
        ++facts.licenses[photo.licenseBadge];
        ++facts.creators[rights.creator];
        ++facts.credits[rights.credit];
        ++facts.dataMining[rights.dataMining];
        ++facts.verdicts[size_t(photo.verdict.verdict)];
        facts.undecidedFaces +=
            int(std::count_if(photo.facts.faces.cbegin(), photo.facts.faces.cend(),
                              [](const FaceFacts &face) { return face.decision.kind == DecisionKind::None; }));
    }
    return facts;
}

QString valueText(const QString &value)
{
    return value.isEmpty() ? SelectionTab::tr("none") : value;
}

// "CC BY 4.0: 12" a line, the most frequent first.
QString valuesText(const Values &values)
{
    QList<std::pair<int, QString>> sorted;
    for (auto it = values.cbegin(); it != values.cend(); ++it)
        sorted.append({-it.value(), it.key()});
    std::sort(sorted.begin(), sorted.end());
    QStringList lines;
    for (const auto &[count, value] : std::as_const(sorted).first(std::min(valuesNamed, sorted.size())))
        lines.append(SelectionTab::tr("%1: %2").arg(valueText(value), countText(-count)));
    if (sorted.size() > valuesNamed)
        lines.append(SelectionTab::tr("and %n more", nullptr, int(sorted.size() - valuesNamed)));
    return lines.join(u'\n');
}

void addField(QVBoxLayout *layout, const QString &title, const Values &values)
{
    layout->addWidget(smallLabel(title));
    if (values.size() == 1) {
        layout->addWidget(bodyLabel(valueText(values.cbegin().key())));
        return;
    }
    QLabel *mixed = boldLabel(SelectionTab::tr("%n values", nullptr, int(values.size())));
    layout->addWidget(mixed);
    layout->addWidget(secondaryLabel(valuesText(values)));
}

} // namespace

SelectionTab::SelectionTab(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_title(titleLabel({}))
    , m_verdicts(column(nullptr, Space::tiny))
    , m_fields(column(nullptr, Space::tiny))
    , m_license(primaryButton({}))
    , m_decide(secondaryButton(tr("Decide faces")))
{
    QVBoxLayout *layout = column(this, Space::medium);
    layout->setContentsMargins(0, Space::medium, Space::small, Space::medium);
    layout->addWidget(m_title);
    layout->addLayout(m_verdicts);
    layout->addLayout(m_fields);
    QHBoxLayout *buttons = row();
    buttons->addWidget(m_license);
    buttons->addWidget(m_decide);
    buttons->addStretch();
    layout->addLayout(buttons);
    layout->addStretch();
    connect(m_license, &QPushButton::clicked, this,
            [this] { Q_EMIT m_context.state.licenseRequested(m_context.state.selection()); });
    connect(m_decide, &QPushButton::clicked, this,
            [this] { Q_EMIT m_context.state.decideRequested(m_context.state.selection()); });
}

void SelectionTab::refresh()
{
    const SelectionFacts facts = factsOf(m_context.state);
    const int count = int(m_context.state.selection().size());
    m_title->setText(tr("%Ln photo(s) selected", nullptr, count));
    clearLayout(m_verdicts);
    for (const Verdict verdict : {Verdict::Clear, Verdict::Undecided, Verdict::Blocked}) {
        if (facts.verdicts[size_t(verdict)] == 0)
            continue;
        auto *label = new VerdictLabel(verdict);
        label->setCount(facts.verdicts[size_t(verdict)]);
        m_verdicts->addWidget(label);
    }
    clearLayout(m_fields);
    addField(m_fields, tr("License"), facts.licenses);
    addField(m_fields, tr("Creator"), facts.creators);
    addField(m_fields, tr("Credit line"), facts.credits);
    addField(m_fields, tr("Data mining and AI training"), facts.dataMining);
    m_license->setText(tr("Choose license…"));
    m_decide->setVisible(facts.undecidedFaces > 0);
}
