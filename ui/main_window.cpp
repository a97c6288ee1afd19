// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/main_window.h"

#include "ui/common/icons.h"
#include "ui/common/language.h"
#include "ui/common/library_state.h"
#include "ui/common/theme.h"
#include "ui/common/top_bar.h"
#include "ui/common/widgets.h"
#include "ui/help/about_dialog.h"
#include "ui/help/detection_dialog.h"
#include "ui/help/key_sheet.h"
#include "ui/jobs/job_runner.h"
#include "ui/jobs/problem_list.h"
#include "ui/jobs/status_strip.h"
#include "ui/library/library_page.h"
#include "ui/photo/loupe_view.h"

#include <QActionGroup>
#include <QCloseEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QShortcut>
#include <QStackedWidget>
#include <QUndoStack>
#include <QUrl>
#include <QVBoxLayout>

FilePath pathOfUrl(const QUrl &url)
{
#ifdef Q_OS_WIN
    return FilePath::fromBytes(url.toLocalFile().toUtf8());
#else
    // Not toLocalFile(): it would lose bytes that are no UTF-8.
    return FilePath::fromBytes(QByteArray::fromPercentEncoding(url.path(QUrl::FullyEncoded).toLatin1()));
#endif
}

MainWindow::MainWindow(const PageContext &context, const WindowPages &pages, Theme &theme, QWidget *parent)
    : QMainWindow(parent)
    , m_context(context)
    , m_pages(pages)
    , m_theme(theme)
    , m_menu(new QMenu(this))
    , m_languages(new QActionGroup(this))
    , m_top(new TopBar(context.state, m_menu))
    , m_problem(new NoticeBar(NoticeKind::Problem))
    , m_stack(new QStackedWidget)
{
    setWindowTitle(QStringLiteral("Clearframe"));
    setWindowIcon(icon(QStringLiteral("app")));
    setAcceptDrops(true);
    auto *body = new QWidget;
    QVBoxLayout *layout = column(body, 0);
    layout->addWidget(m_top);
    layout->addWidget(m_problem);
    layout->addWidget(m_stack, 1);
    layout->addWidget(new StatusStrip(context.state, context.runner));
    setCentralWidget(body);
    m_problem->hide();
    for (Page *page : {static_cast<Page *>(pages.library), pages.people, pages.license, pages.publish}) {
        m_stack->addWidget(page);
        m_top->addPage(*page);
    }
    addActions();
    addThemeActions();
    addPageKeys();
    connectPages();
    showPage(pages.library);
}

QAction *MainWindow::addAction(const QString &text, const QKeySequence &keys, const std::function<void()> &deed)
{
    auto *action = new QAction(text, this);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, deed);
    QMainWindow::addAction(action); // The key works while the menu is closed.
    m_menu->addAction(action);
    return action;
}

void MainWindow::addActions()
{
    addAction(tr("Open a folder…"), QKeySequence::Open, [this] { chooseFolder(); });
    addAction(tr("Scan again"), QKeySequence::Refresh, [this] { scanAgain(DetectionMode::Fast); });
    addAction(tr("Scan thoroughly"), {}, [this] { scanAgain(DetectionMode::Thorough); });
    m_menu->addSeparator();
    QAction *undo = m_context.undo.createUndoAction(this, tr("Undo:"));
    undo->setShortcut(QKeySequence::Undo);
    QAction *redo = m_context.undo.createRedoAction(this, tr("Redo:"));
    redo->setShortcut(QKeySequence::Redo);
    for (QAction *action : {undo, redo}) {
        QMainWindow::addAction(action);
        m_menu->addAction(action);
    }
    m_menu->addSeparator();
    addAction(tr("Search"), QKeySequence::Find, [this] {
        m_top->search().setFocus(Qt::ShortcutFocusReason);
        m_top->search().selectAll();
    });
}

void MainWindow::addThemeActions()
{
    QMenu *menu = m_menu->addMenu(tr("Theme"));
    auto *group = new QActionGroup(menu);
    const QList<std::pair<ThemeChoice, QString>> choices = {
        {ThemeChoice::System, tr("As the system")}, {ThemeChoice::Dark, tr("Dark")}, {ThemeChoice::Light, tr("Light")}};
    for (const auto &[choice, title] : choices) {
        QAction *action = menu->addAction(title);
        action->setCheckable(true);
        action->setChecked(choice == m_theme.choice());
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, choice = choice] { m_theme.setChoice(choice); });
    }
    addLanguageActions();
    m_menu->addSeparator();
    addAction(tr("Finding people…"), {}, [this] { showDetection(); });
    addAction(tr("Keys"), QKeySequence(Qt::Key_F1), [this] { (new KeySheet(this))->open(); });
    addAction(tr("About Clearframe"), {}, [this] { (new AboutDialog(this))->open(); });
    m_menu->addSeparator();
    addAction(tr("Quit"), QKeySequence::Quit, [this] { close(); });
}

void MainWindow::addLanguageActions()
{
    QMenu *menu = m_menu->addMenu(tr("Language"));
    for (const LanguageChoice &choice : languageChoices()) {
        QAction *action = menu->addAction(choice.title);
        action->setCheckable(true);
        action->setData(choice.code);
        m_languages->addAction(action);
        connect(action, &QAction::triggered, this, [this, code = choice.code] { Q_EMIT languageChosen(code); });
    }
    setLanguage({});
}

void MainWindow::setLanguage(const QString &code)
{
    for (QAction *action : m_languages->actions())
        action->setChecked(action->data().toString() == code);
}

void MainWindow::showDetection()
{
    const Result<Catalog *> catalog = m_context.state.catalog();
    if (catalog)
        (new DetectionDialog(**catalog, this))->open();
    else
        showProblem(catalog.error().message);
}

void MainWindow::addPageKeys()
{
    for (int index = 0; index < m_stack->count(); ++index) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + index)), this);
        connect(shortcut, &QShortcut::activated, this, [this, index] { showPageAt(index); });
    }
}

void MainWindow::connectPages()
{
    LibraryState &state = m_context.state;
    connect(m_top, &TopBar::pageChosen, this, &MainWindow::showPageAt);
    connect(m_top, &TopBar::searchChanged, this, [this](const QString &text) {
        for (int index = 0; index < m_stack->count(); ++index)
            static_cast<Page *>(m_stack->widget(index))->setSearchText(text);
    });
    connect(m_pages.library, &LibraryPage::searchResetRequested, &m_top->search(), &QLineEdit::clear);
    connect(m_pages.library, &LibraryPage::openFolderRequested, this, &MainWindow::chooseFolder);
    connect(&state, &LibraryState::showPhotosRequested, this, [this](const QList<PhotoId> &photos) {
        showPage(m_pages.library);
        m_pages.library->showPhotos(photos);
    });
    connect(&state, &LibraryState::showFaceRequested, this, [this](PhotoId photo, FaceId face) {
        showPage(m_pages.library);
        m_pages.library->openLoupe(photo);
        if (face.isValid())
            m_pages.library->loupe().openFace(face);
    });
    connect(&state, &LibraryState::decideRequested, this, [this] { showPage(m_pages.people); });
    connect(&state, &LibraryState::licenseRequested, this, [this](const QList<PhotoId> &photos) {
        m_context.state.setSelection(photos);
        showPage(m_pages.license);
    });
    connect(&state, &LibraryState::problemFound, this, &MainWindow::showProblem);
    connect(&state, &LibraryState::scanStarted, m_problem, &QWidget::hide);
    connect(m_problem, &NoticeBar::linkActivated, this, [this](const QString &link) {
        if (link == u"files")
            (new ProblemList(m_context.state.problems(), this))->show();
        else
            m_problem->hide();
    });
}

void MainWindow::showPage(const Page *page)
{
    const int index = m_stack->indexOf(const_cast<Page *>(page));
    m_stack->setCurrentIndex(index);
    m_top->setCurrentPage(index);
    currentPage()->activate();
}

int MainWindow::currentPageIndex() const
{
    return m_stack->currentIndex();
}

void MainWindow::showPageAt(int index)
{
    showPage(static_cast<Page *>(m_stack->widget(index)));
}

QVariantMap MainWindow::savePlace() const
{
    QVariantMap place{{QStringLiteral("page"), currentPageIndex()}};
    for (int index = 0; index < m_stack->count(); ++index) {
        const auto *page = static_cast<const Page *>(m_stack->widget(index));
        place.insert(page->iconName(), page->saveState());
    }
    return place;
}

void MainWindow::restorePlace(const QVariantMap &place)
{
    for (int index = 0; index < m_stack->count(); ++index) {
        auto *page = static_cast<Page *>(m_stack->widget(index));
        page->restoreState(place.value(page->iconName()).toMap());
    }
    const int page = place.value(QStringLiteral("page")).toInt();
    if (page > 0 && page < m_stack->count())
        showPageAt(page);
}

Page *MainWindow::currentPage() const
{
    return static_cast<Page *>(m_stack->currentWidget());
}

void MainWindow::openPaths(const QList<FilePath> &paths)
{
    QList<FilePath> absolute;
    for (const FilePath &path : paths)
        absolute.append(path.absolute());
    if (absolute.isEmpty())
        return;
    showPage(m_pages.library);
    m_context.state.scan(absolute, {});
}

void MainWindow::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Open a folder of photos"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::urlsSelected, this, [this](const QList<QUrl> &urls) {
        QList<FilePath> paths;
        for (const QUrl &url : urls)
            paths.append(pathOfUrl(url));
        openPaths(paths);
    });
    dialog->open();
}

void MainWindow::scanAgain(DetectionMode mode)
{
    const QList<FilePath> roots = m_context.state.roots();
    if (roots.isEmpty())
        chooseFolder();
    else
        m_context.state.scan(roots, {mode, false});
}

void MainWindow::showProblem(const QString &sentence)
{
    QList<NoticeBar::Link> links = {{tr("Hide"), QStringLiteral("hide")}};
    if (m_context.state.problems().size() > 1)
        links.prepend({tr("Show files"), QStringLiteral("files")});
    m_problem->clearLines();
    m_problem->addLine(sentence, links);
    m_problem->show();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    const bool isOwn = event->source() != nullptr; // Photos dragged out of the grid and back.
    if (!isOwn && !urls.isEmpty() && urls.first().isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    QList<FilePath> paths;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            paths.append(pathOfUrl(url));
    }
    event->acceptProposedAction();
    openPaths(paths);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    // What was scanned or written so far is kept; the journal finishes an interrupted write at the next start.
    m_context.runner.stopAll();
    event->accept();
}
