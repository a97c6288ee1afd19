// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/destination_chooser.h"

#include "ui/common/icons.h"
#include "ui/common/library_state.h"
#include "ui/common/tokens.h"
#include "ui/common/verdict_label.h"
#include "ui/common/widgets.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QVariant>

DestinationChooser::DestinationChooser(LibraryState &state, QWidget *parent)
    : QFrame(parent)
    , m_state(state)
    , m_button(new QPushButton)
    , m_clear(new VerdictLabel(Verdict::Clear))
    , m_undecided(new VerdictLabel(Verdict::Undecided))
    , m_blocked(new VerdictLabel(Verdict::Blocked))
{
    setProperty("role", QStringLiteral("value"));
    setFixedHeight(Measure::control);
    setFocusProxy(m_button);
    m_button->setProperty("role", QStringLiteral("destination"));
    m_button->setIcon(icon(QStringLiteral("chevron-down")));
    m_button->setIconSize({Measure::iconSmall, Measure::iconSmall});
    m_button->setLayoutDirection(Qt::RightToLeft); // The arrow stands behind the name.
    m_button->setMenu(new QMenu(m_button));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Space::medium, 0, Space::medium, 0);
    layout->setSpacing(Space::small);
    QLabel *caption = secondaryLabel(tr("For"));
    caption->setWordWrap(false);
    caption->setBuddy(m_button);
    layout->addWidget(caption);
    layout->addWidget(m_button);
    for (VerdictLabel *label : {m_clear, m_undecided, m_blocked})
        layout->addWidget(label);
    fillMenu();
    connect(&state, &LibraryState::profileChanged, this, &DestinationChooser::showDestination);
    connect(&state, &LibraryState::profilesChanged, this, [this] {
        m_button->menu()->clear();
        fillMenu();
        showDestination();
    });
    connect(&state, &LibraryState::photosReset, this, &DestinationChooser::showCounts);
    connect(&state, &LibraryState::photosChanged, this, &DestinationChooser::showCounts);
    connect(&state, &LibraryState::loadingChanged, this, &DestinationChooser::showCounts);
    showDestination();
    showCounts();
}

void DestinationChooser::fillMenu()
{
    for (const Profile &profile : m_state.profiles()) {
        QAction *action = m_button->menu()->addAction(profile.title);
        action->setCheckable(true);
        action->setData(profile.id);
        connect(action, &QAction::triggered, this, [this, id = profile.id] {
            m_state.setProfile(id);
            showDestination(); // Also when it was chosen before: the check mark stays.
        });
    }
}

void DestinationChooser::showDestination()
{
    m_button->setText(m_state.profile().title);
    m_button->setAccessibleName(tr("Destination: %1").arg(m_state.profile().title));
    for (QAction *action : m_button->menu()->actions())
        action->setChecked(action->data().toString() == m_state.profile().id);
}

void DestinationChooser::showCounts()
{
    // Of the first photos alone nobody could tell whether all of them are clear.
    const bool isKnown = !m_state.isLoading() || m_state.isWhole();
    const int undecided = isKnown ? m_state.count(Verdict::Undecided) : 0;
    const int blocked = isKnown ? m_state.count(Verdict::Blocked) : 0;
    m_undecided->setCount(undecided);
    m_blocked->setCount(blocked);
    m_clear->setCount(m_state.count(Verdict::Clear));
    m_undecided->setVisible(undecided > 0);
    m_blocked->setVisible(blocked > 0);
    m_clear->setVisible(isKnown && !m_state.photos().isEmpty() && undecided == 0 && blocked == 0);
}
