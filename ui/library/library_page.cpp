// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/library_page.h"

#include "ui/common/tokens.h"
#include "ui/common/widgets.h"
#include "ui/library/filter_panel.h"
#include "ui/library/photo_grid_model.h"
#include "ui/library/photo_grid_view.h"
#include "ui/library/photo_menu.h"
#include "ui/library/sort_bar.h"
#include "ui/photo/loupe_view.h"
#include "ui/photo/photo_canvas.h"
#include "ui/photo/photo_inspector.h"

#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

LibraryPage::LibraryPage(const PageContext &context, QWidget *parent)
    : Page(tr("Library"), QStringLiteral("library"), parent)
    , m_context(context)
    , m_model(new PhotoGridModel(context.state, this))
    , m_grid(new PhotoGridView(*m_model, context.state, context.thumbnails))
    , m_filters(new FilterPanel(context.state))
    , m_loupe(new LoupeView(context))
    , m_inspector(new PhotoInspector(context))
    , m_sortBar(new SortBar)
    , m_stack(new QStackedWidget)
    , m_onlyBar(new NoticeBar(NoticeKind::Advice))
{
    auto *splitter = new QSplitter;
    splitter->setProperty("role", QStringLiteral("panels"));
    splitter->addWidget(sidePanel());
    splitter->addWidget(middle());
    m_inspector->setProperty("panel", QStringLiteral("inspector"));
    m_inspector->setAttribute(Qt::WA_StyledBackground);
    m_inspector->setMinimumWidth(Measure::sidePanel);
    splitter->addWidget(m_inspector);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({Measure::sidePanel, 3 * Measure::sidePanel, Measure::inspector});
    splitter->setChildrenCollapsible(false);
    column(this, 0)->addWidget(splitter);

    connect(m_filters, &FilterPanel::filterChanged, this, [this] {
        m_only.clear();
        applyFilter();
        closeLoupe();
    });
    connect(m_grid, &PhotoGridView::currentPhotoChanged, this, [this](PhotoId photo) {
        if (!isLoupeOpen())
            m_inspector->setPhoto(photo);
    });
    connect(m_sortBar, &SortBar::orderChanged, m_model, &PhotoGridModel::setOrder);
    connect(m_grid, &QWidget::customContextMenuRequested, this, [this](const QPoint &place) {
        QMenu *menu = photoMenu(
            m_context.state, m_grid->currentPhoto(), [this](PhotoId photo) { openLoupe(photo); }, this);
        menu->popup(m_grid->viewport()->mapToGlobal(place));
    });
    connect(m_grid, &PhotoGridView::openRequested, this, &LibraryPage::openLoupe);
    connect(m_loupe, &LoupeView::closeRequested, this, &LibraryPage::closeLoupe);
    connect(m_loupe, &LoupeView::stepRequested, this, &LibraryPage::step);
    connect(m_inspector, &PhotoInspector::faceRequested, this, [this](PhotoId photo, FaceId face) {
        openLoupe(photo);
        if (!face.isValid())
            return;
        // The canvas knows where faces are once the photo was painted.
        m_loupe->canvas().repaint();
        m_loupe->openFace(face);
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, &LibraryPage::showFittingView);
    connect(&context.state, &LibraryState::loadingChanged, this, &LibraryPage::showFittingView);
    connect(&context.state, &LibraryState::scanStarted, this, &LibraryPage::showFittingView);
    connect(&context.state, &LibraryState::scanFinished, this, &LibraryPage::showFittingView);
    showFittingView();
}

QWidget *LibraryPage::sidePanel()
{
    auto *panel = new QWidget;
    panel->setProperty("panel", QStringLiteral("side"));
    panel->setAttribute(Qt::WA_StyledBackground);
    panel->setMinimumWidth(Measure::sidePanel - Measure::topBar);
    QVBoxLayout *layout = column(panel, Space::small);
    layout->setContentsMargins(Space::small, Space::small, Space::small, Space::medium);
    layout->addWidget(m_filters, 1);
    QPushButton *open = secondaryButton(tr("Open a folder…"));
    open->setToolTip(tr("Ctrl+O, or drop a folder on the window"));
    connect(open, &QPushButton::clicked, this, &LibraryPage::openFolderRequested);
    layout->addWidget(open);
    return panel;
}

QWidget *LibraryPage::middle()
{
    m_welcome = new EmptyState(QStringLiteral("folder-open"), tr("Which photos do you want to publish?"),
                               tr("Open a folder, or drop one here. Clearframe looks for licenses and people in the "
                                  "photos; it changes nothing in them and sends nothing anywhere."),
                               tr("Open a folder…"));
    m_nothing = new EmptyState(QStringLiteral("search"), tr("No photo matches"),
                               tr("Choose another group or folder, or change the search."), tr("Show all photos"));
    m_loading = new EmptyState(QStringLiteral("library"), tr("Reading the library"), {});
    connect(m_welcome->button(), &QPushButton::clicked, this, &LibraryPage::openFolderRequested);
    connect(m_nothing->button(), &QPushButton::clicked, this, [this] { showAll(); });
    for (QWidget *view :
         {static_cast<QWidget *>(m_grid), static_cast<QWidget *>(m_loupe), static_cast<QWidget *>(m_welcome),
          static_cast<QWidget *>(m_nothing), static_cast<QWidget *>(m_loading)})
        m_stack->addWidget(view);
    m_onlyBar->hide();
    connect(m_onlyBar, &NoticeBar::linkActivated, this, &LibraryPage::showAll);
    auto *middle = new QWidget;
    QVBoxLayout *layout = column(middle, 0);
    layout->addWidget(m_onlyBar);
    layout->addWidget(m_sortBar);
    layout->addWidget(m_stack, 1);
    return middle;
}

void LibraryPage::activate()
{
    (isLoupeOpen() ? static_cast<QWidget *>(m_loupe) : static_cast<QWidget *>(m_grid))->setFocus();
}

void LibraryPage::setSearchText(const QString &text)
{
    m_search = text.trimmed();
    applyFilter();
}

void LibraryPage::showPhotos(const QList<PhotoId> &photos)
{
    m_filters->chooseGroup(PhotoGroup::All);
    m_only = QSet<PhotoId>(photos.begin(), photos.end());
    applyFilter();
    closeLoupe();
}

void LibraryPage::showAll()
{
    m_only.clear();
    m_search.clear();
    m_filters->chooseGroup(PhotoGroup::All);
    applyFilter();
    Q_EMIT searchResetRequested();
}

void LibraryPage::applyFilter()
{
    PhotoFilter filter = m_filters->filter();
    filter.search = m_search;
    filter.only = m_only;
    m_onlyBar->setVisible(!m_only.isEmpty());
    if (!m_only.isEmpty()) {
        m_onlyBar->clearLines();
        m_onlyBar->addLine(tr("Only %n chosen photo(s) are shown.", nullptr, int(m_only.size())), tr("Show all photos"),
                           QStringLiteral("all"));
    }
    m_model->setFilter(filter);
    showFittingView();
}

void LibraryPage::openLoupe(PhotoId photo)
{
    if (m_context.state.rowOf(photo) < 0)
        return;
    m_loupe->setPhoto(photo);
    m_inspector->setPhoto(photo);
    m_inspector->setShowsSelection(false);
    m_stack->setCurrentWidget(m_loupe);
    m_sortBar->hide();
    m_loupe->setFocus();
    showPosition();
}

void LibraryPage::closeLoupe()
{
    if (!isLoupeOpen())
        return;
    m_inspector->setShowsSelection(true);
    m_grid->setCurrentPhoto(m_loupe->photo());
    m_stack->setCurrentWidget(m_grid);
    showFittingView();
    m_grid->setFocus();
}

bool LibraryPage::isLoupeOpen() const
{
    return m_stack->currentWidget() == m_loupe;
}

void LibraryPage::showFittingView()
{
    if (isLoupeOpen()) {
        if (m_context.state.rowOf(m_loupe->photo()) >= 0) {
            showPosition();
            return;
        }
    }
    QWidget *view = m_grid;
    const bool isEmpty = m_context.state.photos().isEmpty();
    if (isEmpty && m_context.state.isScanning())
        m_loading->setTexts(tr("Looking for photos"), tr("They appear here as they are found."));
    else if (isEmpty)
        m_loading->setTexts(tr("Reading the library"), {});
    if (isEmpty && (m_context.state.isLoading() || m_context.state.isScanning()))
        view = m_loading;
    else if (isEmpty)
        view = m_welcome;
    else if (m_model->rowCount() == 0)
        view = m_nothing;
    const bool isOther = m_stack->currentWidget() != view;
    m_sortBar->setVisible(view == m_grid || view == m_nothing);
    m_sortBar->setCount(m_model->rowCount(), int(m_context.state.photos().size()));
    m_stack->setCurrentWidget(view);
    // The keys belong to what is to be done here, unless somebody is typing.
    if (isOther && isVisible() && !qobject_cast<QLineEdit *>(QApplication::focusWidget()))
        (view == m_welcome ? static_cast<QWidget *>(m_welcome->button()) : view)->setFocus();
}

void LibraryPage::step(int direction)
{
    // Through what the grid shows. When the photo just left the filter, the next one has moved into its place.
    const QModelIndex current = m_model->indexOf(m_loupe->photo());
    const int next = current.isValid() ? current.row() + direction : m_loupeRow + std::min(direction, 0);
    if (const PhotoItem *photo = m_model->item(m_model->index(next)))
        openLoupe(photo->facts.id);
}

void LibraryPage::showPosition()
{
    const QModelIndex current = m_model->indexOf(m_loupe->photo());
    if (current.isValid())
        m_loupeRow = current.row();
    m_loupe->setPosition(current.row() + 1, m_model->rowCount());
}
