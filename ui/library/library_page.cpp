// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/library_page.h"

#include "ui/common/mark_command.h"
#include "ui/common/photo_image.h"
#include "ui/common/tokens.h"
#include "ui/common/widgets.h"
#include "ui/library/filter_panel.h"
#include "ui/library/large_view.h"
#include "ui/library/photo_grid_model.h"
#include "ui/library/photo_grid_view.h"
#include "ui/library/photo_menu.h"
#include "ui/library/sort_bar.h"
#include "ui/library/welcome_view.h"
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

namespace {

constexpr qsizetype mostRemembered = 1000; // Of a larger selection the first ones are selected again.

} // namespace

LibraryPage::LibraryPage(const PageContext &context, QWidget *parent)
    : Page(tr("Library"), QStringLiteral("library"), parent)
    , m_context(context)
    , m_model(new PhotoGridModel(context.state, this))
    , m_grid(new PhotoGridView(*m_model, context.state, context.thumbnails))
    , m_filters(new FilterPanel(context.state))
    , m_large(new LargeView(context, *m_model))
    , m_inspector(new PhotoInspector(context))
    , m_sortBar(new SortBar)
    , m_splitter(new QSplitter)
    , m_stack(new QStackedWidget)
    , m_onlyBar(new NoticeBar(NoticeKind::Advice))
    , m_offlineBar(new NoticeBar(NoticeKind::Warning))
{
    m_splitter->setProperty("role", QStringLiteral("panels"));
    m_splitter->addWidget(sidePanel());
    m_splitter->addWidget(middle());
    m_inspector->setProperty("panel", QStringLiteral("inspector"));
    m_inspector->setAttribute(Qt::WA_StyledBackground);
    m_inspector->setMinimumWidth(Measure::sidePanel);
    m_splitter->addWidget(m_inspector);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({Measure::sidePanel, 3 * Measure::sidePanel, Measure::inspector});
    m_splitter->setChildrenCollapsible(false);
    column(this, 0)->addWidget(m_splitter);
    connectViews();
    connectState();
    showFittingView();
}

void LibraryPage::connectViews()
{
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
    connect(m_grid, &QWidget::customContextMenuRequested, this, &LibraryPage::showMenu);
    connect(m_grid, &PhotoGridView::openRequested, this, &LibraryPage::openLoupe);
    connect(m_grid, &PhotoGridView::compareRequested, this, &LibraryPage::openComparison);
    connect(m_grid, &PhotoGridView::marksChosen, this,
            [this](const MarkChange &change) { giveMarks(m_context, m_context.state.selection(), change); });
    connect(m_large, &LargeView::closeRequested, this, &LibraryPage::closeLoupe);
    connect(m_large, &LargeView::photoChanged, this, [this](PhotoId photo) {
        if (isLoupeOpen())
            m_inspector->setPhoto(photo);
    });
    connect(m_inspector, &PhotoInspector::faceRequested, this, [this](PhotoId photo, FaceId face) {
        openLoupe(photo);
        if (face.isValid())
            loupe().openFace(face);
    });
}

void LibraryPage::connectState()
{
    LibraryState &state = m_context.state;
    connect(m_model, &QAbstractItemModel::modelReset, this, &LibraryPage::showFittingView);
    connect(&state, &LibraryState::loadingChanged, this, &LibraryPage::showFittingView);
    connect(&state, &LibraryState::scanStarted, this, &LibraryPage::showFittingView);
    connect(&state, &LibraryState::scanFinished, this, &LibraryPage::showFittingView);
    connect(&state, &LibraryState::photosReset, this, &LibraryPage::showOffline);
    connect(&state, &LibraryState::photosChanged, this, &LibraryPage::showOffline);
    // A drive is mostly connected in another window.
    connect(qApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState application) {
        if (application == Qt::ApplicationActive && !m_offlineBar->isHidden())
            m_context.state.compareWithDisk();
    });
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
    m_welcome = new WelcomeView;
    m_nothing = new EmptyState(QStringLiteral("search"), tr("No photo matches"),
                               tr("Choose another group or folder, or change the search."), tr("Show all photos"));
    m_loading = new EmptyState(QStringLiteral("library"), tr("Reading the library"), {});
    connect(m_welcome, &WelcomeView::openFolderRequested, this, &LibraryPage::openFolderRequested);
    connect(m_welcome, &WelcomeView::openPathRequested, this,
            [this](const FilePath &folder) { m_context.state.scan({folder}, {}); });
    connect(m_nothing->button(), &QPushButton::clicked, this, [this] { showAll(); });
    for (QWidget *view :
         {static_cast<QWidget *>(m_grid), static_cast<QWidget *>(m_large), static_cast<QWidget *>(m_welcome),
          static_cast<QWidget *>(m_nothing), static_cast<QWidget *>(m_loading)})
        m_stack->addWidget(view);
    m_onlyBar->hide();
    m_offlineBar->hide();
    connect(m_onlyBar, &NoticeBar::linkActivated, this, &LibraryPage::showAll);
    connect(m_offlineBar, &NoticeBar::linkActivated, this, [this](const QString &link) {
        if (link == u"show")
            m_filters->chooseGroup(PhotoGroup::Offline);
        else
            m_context.state.compareWithDisk();
    });
    auto *middle = new QWidget;
    QVBoxLayout *layout = column(middle, 0);
    layout->addWidget(m_onlyBar);
    layout->addWidget(m_offlineBar);
    layout->addWidget(m_sortBar);
    layout->addWidget(m_stack, 1);
    return middle;
}

void LibraryPage::activate()
{
    (isLoupeOpen() ? static_cast<QWidget *>(m_large) : static_cast<QWidget *>(m_grid))->setFocus();
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
    if (m_grid->currentIndex().isValid())
        m_grid->scrollTo(m_grid->currentIndex());
}

LoupeView &LibraryPage::loupe() const
{
    return m_large->loupe();
}

void LibraryPage::openLoupe(PhotoId photo)
{
    if (m_context.state.rowOf(photo) < 0)
        return;
    if (!isLoupeOpen())
        loupe().canvas().fit();
    enterLarge();
    m_large->showPhoto(photo);
    m_large->setFocus();
}

void LibraryPage::openComparison(PhotoId left, PhotoId right)
{
    if (m_model->rowCount() < 2 || m_context.state.rowOf(left) < 0)
        return;
    loupe().setPhoto(left);
    enterLarge();
    m_large->showCompared(left, right);
}

void LibraryPage::enterLarge()
{
    m_inspector->setShowsSelection(false);
    m_stack->setCurrentWidget(m_large);
    m_sortBar->hide();
}

void LibraryPage::closeLoupe()
{
    if (!isLoupeOpen())
        return;
    m_inspector->setShowsSelection(true);
    m_context.images.forgetWhole();
    m_grid->setCurrentPhoto(m_large->photo());
    m_stack->setCurrentWidget(m_grid);
    showFittingView();
    m_grid->setFocus();
}

void LibraryPage::showMenu(const QPoint &place)
{
    const PhotoMenuDeeds deeds{[this](PhotoId photo) { openLoupe(photo); },
                               [this] {
                                   const QList<PhotoId> &selected = m_context.state.selection();
                                   const bool areTwo = selected.size() == 2;
                                   openComparison(areTwo ? selected.first() : m_grid->currentPhoto(),
                                                  areTwo ? selected.last() : PhotoId());
                               }};
    photoMenu(m_context, m_grid->currentPhoto(), deeds, this)->popup(m_grid->viewport()->mapToGlobal(place));
}

bool LibraryPage::isLoupeOpen() const
{
    return m_stack->currentWidget() == m_large;
}

void LibraryPage::showFittingView()
{
    if (isLoupeOpen() && m_context.state.rowOf(m_large->photo()) >= 0) {
        m_large->refresh();
        return;
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

void LibraryPage::showOffline()
{
    const PhotoList &photos = m_context.state.photos();
    const int count = m_context.state.offlinePhotos();
    m_offlineBar->setVisible(count > 0);
    if (count == 0)
        return;
    const auto first =
        std::find_if(photos.cbegin(), photos.cend(), [](const PhotoItem &photo) { return photo.isFolderMissing; });
    m_offlineBar->clearLines();
    m_offlineBar->addLine(
        tr("%Ln photo(s) cannot be reached: %1 is not there. Until then they stay blocked. Connect the drive; if the "
           "folder was moved, open it at its new place.",
           nullptr, count)
            .arg(first->facts.path.parent().display()),
        {{tr("Look again"), QStringLiteral("look")}, {tr("Show them"), QStringLiteral("show")}});
}

QVariantMap LibraryPage::saveState() const
{
    QVariantList selected;
    const QList<PhotoId> &selection = m_context.state.selection();
    for (const PhotoId photo : selection.first(std::min(mostRemembered, selection.size())))
        selected.append(photo.value);
    const PhotoOrder order = m_sortBar->order();
    return {{QStringLiteral("filter"), m_filters->chosenKey()},
            {QStringLiteral("sort"), int(order.sort)},
            {QStringLiteral("isReversed"), order.isReversed},
            {QStringLiteral("tileWidth"), m_grid->tileWidth()},
            {QStringLiteral("photo"), (isLoupeOpen() ? m_large->photo() : m_grid->currentPhoto()).value},
            {QStringLiteral("selection"), selected},
            {QStringLiteral("filmstrip"), m_large->isFilmstripShown()},
            {QStringLiteral("panels"), QString::fromLatin1(m_splitter->saveState().toBase64())}};
}

void LibraryPage::restoreState(const QVariantMap &state)
{
    if (state.isEmpty())
        return;
    const int sort = state.value(QStringLiteral("sort")).toInt();
    if (sort >= 0 && sort < allPhotoSorts().size())
        m_sortBar->setOrder({PhotoSort(sort), state.value(QStringLiteral("isReversed")).toBool()});
    if (const int width = state.value(QStringLiteral("tileWidth")).toInt(); width > 0)
        m_grid->setTileWidth(width);
    m_large->setFilmstripShown(state.value(QStringLiteral("filmstrip"), true).toBool());
    m_splitter->restoreState(QByteArray::fromBase64(state.value(QStringLiteral("panels")).toString().toLatin1()));
    m_filters->chooseKey(state.value(QStringLiteral("filter")).toString());
    QList<PhotoId> selected;
    for (const QVariant &photo : state.value(QStringLiteral("selection")).toList())
        selected.append(PhotoId{photo.toLongLong()});
    m_grid->comeBackTo({state.value(QStringLiteral("photo")).toLongLong()}, selected);
}
