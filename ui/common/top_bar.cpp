// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/top_bar.h"

#include "ui/common/destination_chooser.h"
#include "ui/common/icons.h"
#include "ui/common/page.h"
#include "ui/common/tab_button.h"
#include "ui/common/tokens.h"
#include "ui/common/widgets.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QTimer>

namespace {

constexpr int searchDelayMs = 100; // A word is typed faster than it is looked for.

class AppMark : public QWidget
{
public:
    AppMark() { setFixedSize(Measure::icon + 4, Measure::icon + 4); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintIcon(&painter, rect(), QStringLiteral("app-mark"), tokens().accent);
    }
};

} // namespace

TopBar::TopBar(LibraryState &state, QMenu *menu, QWidget *parent)
    : QWidget(parent)
    , m_tabs(new QButtonGroup(this))
    , m_tabRow(row(Space::tiny))
    , m_search(searchField(tr("Search photos, people, licenses")))
    , m_menu(iconButton(QStringLiteral("menu"), tr("Menu")))
{
    setProperty("panel", QStringLiteral("top"));
    setAttribute(Qt::WA_StyledBackground);
    setFixedHeight(Measure::topBar);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Space::large, 0, Space::medium, 0);
    layout->setSpacing(Space::small);
    layout->addWidget(new AppMark);
    layout->addWidget(titleLabel(QStringLiteral("Clearframe")));
    layout->addSpacing(Space::medium);
    layout->addLayout(m_tabRow);
    layout->addStretch();
    auto *destination = new DestinationChooser(state);
    m_firstBehindTabs = destination;
    layout->addWidget(destination);
    m_search->setFixedWidth(Measure::sidePanel + Space::huge);
    layout->addWidget(m_search);
    m_menu->setMenu(menu);
    layout->addWidget(m_menu);

    connect(m_tabs, &QButtonGroup::idClicked, this, &TopBar::pageChosen);
    auto *typed = new QTimer(this);
    typed->setSingleShot(true);
    typed->setInterval(searchDelayMs);
    connect(m_search, &QLineEdit::textChanged, typed, qOverload<>(&QTimer::start));
    connect(typed, &QTimer::timeout, this, [this] { Q_EMIT searchChanged(m_search->text()); });
}

void TopBar::addPage(const Page &page)
{
    const QList<QAbstractButton *> before = m_tabs->buttons();
    auto *tab = new TabButton(page.title());
    tab->setBadgeCount(page.badgeCount());
    connect(&page, &Page::badgeCountChanged, tab, &TabButton::setBadgeCount);
    m_tabs->addButton(tab, int(m_tabs->buttons().size()));
    m_tabRow->addWidget(tab);
    // The tabs were made after what stands behind them.
    if (!before.isEmpty())
        setTabOrder(before.last(), tab);
    setTabOrder(tab, m_firstBehindTabs);
    setTabOrder(m_firstBehindTabs, m_search);
    setTabOrder(m_search, m_menu);
}

void TopBar::setCurrentPage(int index)
{
    m_tabs->button(index)->setChecked(true);
}
