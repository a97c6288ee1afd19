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
#include "ui/help/key_sheet.h"
#include "ui/help/manual_window.h"
#include "ui/help/undo_history.h"
#include "ui/help/whats_this.h"
#include "ui/jobs/job_runner.h"
#include "ui/jobs/problem_list.h"
#include "ui/jobs/status_strip.h"
#include "ui/keys/key_bindings.h"
#include "ui/keys/key_translator.h"
#include "ui/library/library_page.h"
#include "ui/photo/loupe_view.h"
#include "ui/settings/settings_dialog.h"

#include <QActionGroup>
#include <QCloseEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
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

namespace {

// The one that is open, or a new one.
template <class Dialog, class... Arguments>
Dialog *openOne(QWidget *parent, Arguments &&...arguments)
{
    auto *dialog = parent->findChild<Dialog *>(QString(), Qt::FindDirectChildrenOnly);
    if (!dialog || !dialog->isVisible()) // A closed one is about to be deleted.
        dialog = new Dialog(std::forward<Arguments>(arguments)..., parent);
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
    return dialog;
}

} // namespace

MainWindow::MainWindow(const PageContext &context, const WindowPages &pages, Theme &theme, QWidget *parent,
                       KeyBindings *keys)
    : QMainWindow(parent)
    , m_context(context)
    , m_pages(pages)
    , m_theme(theme)
    , m_keys(keys ? keys : new KeyBindings(this))
    , m_menu(new QMenu(this))
    , m_languages(new QActionGroup(this))
    , m_top(new TopBar(context.state, m_menu))
    , m_problem(new NoticeBar(NoticeKind::Problem))
    , m_stack(new QStackedWidget)
    , m_strip(new StatusStrip(context.state, context.runner))
{
    setWindowTitle(QStringLiteral("Clearframe"));
    setWindowIcon(icon(QStringLiteral("app")));
    setAcceptDrops(true);
    auto *body = new QWidget;
    QVBoxLayout *layout = column(body, 0);
    layout->addWidget(m_top);
    layout->addWidget(m_problem);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_strip);
    setCentralWidget(body);
    m_problem->hide();
    for (Page *page : {static_cast<Page *>(pages.library), pages.people, pages.license, pages.publish}) {
        m_stack->addWidget(page);
        m_top->addPage(*page);
    }
    addActions();
    addPageKeys();
    connectPages();
    explainControls(this);
    (new KeyTranslator(*m_keys, this))->showKeys();
    showPage(pages.library);
}

QAction *MainWindow::addAction(const QString &text, const QString &id, const std::function<void()> &deed)
{
    auto *action = new QAction(text, this);
    connect(action, &QAction::triggered, this, deed);
    addKeys(action, id);
    m_menu->addAction(action);
    return action;
}

void MainWindow::addKeys(QAction *action, const QString &id)
{
    m_keys->bind(action, id);
    QMainWindow::addAction(action); // The key works while the menu is closed.
}

void MainWindow::addActions()
{
    addAction(tr("Open a folder…"), QStringLiteral("window.open"), [this] { chooseFolder(); });
    addAction(tr("Scan again"), QStringLiteral("window.scan"), [this] { scanAgain(DetectionMode::Fast); });
    addAction(tr("Scan thoroughly"), {}, [this] { scanAgain(DetectionMode::Thorough); });
    m_menu->addSeparator();
    addUndoActions();
    m_menu->addSeparator();
    addAction(tr("Search"), QStringLiteral("window.search"), [this] {
        m_top->search().setFocus(Qt::ShortcutFocusReason);
        m_top->search().selectAll();
    });
    addAction(tr("Tasks"), QStringLiteral("window.tasks"), [this] { showTasks(); });
    addAction(tr("Full screen"), QStringLiteral("window.fullScreen"), [this] { toggleFullScreen(); });
    m_menu->addSeparator();
    addThemeActions();
    addLanguageActions();
    addAction(tr("Finding people…"), {}, [this] { showSettings(SettingsPart::Detection); });
    addAction(tr("Settings…"), QStringLiteral("window.settings"), [this] { showSettings(SettingsPart::General); });
    m_menu->addSeparator();
    addHelpActions();
    m_menu->addSeparator();
    addAction(tr("Quit"), QStringLiteral("window.quit"), [this] { close(); });
}

void MainWindow::addUndoActions()
{
    QAction *undo = m_context.undo.createUndoAction(this, tr("Undo:"));
    QAction *redo = m_context.undo.createRedoAction(this, tr("Redo:"));
    addKeys(undo, QStringLiteral("window.undo"));
    addKeys(redo, QStringLiteral("window.redo"));
    m_menu->addAction(undo);
    m_menu->addAction(redo);
    addAction(tr("What was done…"), QStringLiteral("window.history"), [this] { showHistory(); });
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
        connect(&m_theme, &Theme::changed, action,
                [this, action, choice = choice] { action->setChecked(m_theme.choice() == choice); });
    }
}

void MainWindow::addHelpActions()
{
    addAction(tr("Manual"), QStringLiteral("window.manual"), [this] { showManual(); });
    addAction(tr("What is this?"), QStringLiteral("window.whatsThis"), [this] { explainFocus(this); });
    addAction(tr("All keys"), QStringLiteral("window.keys"), [this] { showKeys(); });
    addAction(tr("About Clearframe"), {}, [this] { (new AboutDialog(this))->open(); });
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
    m_language = code;
    for (QAction *action : m_languages->actions())
        action->setChecked(action->data().toString() == code);
}

SettingsDialog *MainWindow::showSettings(SettingsPart part)
{
    const bool wasOpen = openSettings().has_value();
    auto *dialog = openOne<SettingsDialog>(this, SettingsContext{m_context.state, m_theme, *m_keys, m_language});
    dialog->showPart(part);
    if (!wasOpen) {
        connect(dialog, &SettingsDialog::languageChosen, this, &MainWindow::languageChosen);
        connect(dialog, &SettingsDialog::catalogChosen, this, &MainWindow::catalogChosen);
    }
    return dialog;
}

std::optional<SettingsPart> MainWindow::openSettings() const
{
    const auto *dialog = findChild<SettingsDialog *>(QString(), Qt::FindDirectChildrenOnly);
    return dialog && dialog->isVisible() ? std::optional(dialog->part()) : std::nullopt;
}

// The page of the manual has the name of the window's page.
ManualWindow *MainWindow::showManual()
{
    static const QStringList names = {QStringLiteral("window-library"), QStringLiteral("window-people"),
                                      QStringLiteral("window-license"), QStringLiteral("window-publish")};
    auto *manual = openOne<ManualWindow>(this);
    manual->showPage(names.value(currentPageIndex()));
    return manual;
}

KeySheet *MainWindow::showKeys()
{
    auto *sheet = new KeySheet(*m_keys, this);
    connect(sheet, &KeySheet::changeRequested, this, [this] { showSettings(SettingsPart::Keys); });
    sheet->open();
    return sheet;
}

void MainWindow::showTasks()
{
    m_strip->showTasks();
}

void MainWindow::showHistory()
{
    auto *history = new UndoHistory(m_context.undo, this);
    QWidget *menu = m_top->menuButton();
    history->showBeside({menu->mapToGlobal(QPoint(0, menu->height())), QSize(0, 0)});
}

void MainWindow::tellOfCrash()
{
    showProblem(tr("Clearframe was cut short the last time. Photos and decisions are whole; a write or scan that was "
                   "running stopped in the middle. The License page finishes writes, “Scan again” goes on scanning."));
}

void MainWindow::toggleFullScreen()
{
    setWindowState(windowState() ^ Qt::WindowFullScreen);
}

void MainWindow::addPageKeys()
{
    static const QStringList ids = {QStringLiteral("window.library"), QStringLiteral("window.people"),
                                    QStringLiteral("window.license"), QStringLiteral("window.publish")};
    for (int index = 0; index < m_stack->count(); ++index) {
        auto *action = new QAction(static_cast<Page *>(m_stack->widget(index))->title(), this);
        connect(action, &QAction::triggered, this, [this, index] { showPageAt(index); });
        addKeys(action, ids.value(index));
    }
    auto *decide = new QAction(tr("Decide faces"), m_pages.library);
    decide->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_keys->bind(decide, QStringLiteral("library.people"));
    m_pages.library->addAction(decide);
    connect(decide, &QAction::triggered, this,
            [this] { Q_EMIT m_context.state.decideRequested(m_context.state.selection()); });
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
    connect(&state, &LibraryState::catalogReplaced, &m_context.undo, &QUndoStack::clear);
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
