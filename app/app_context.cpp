// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/app_context.h"

#include "core/workflow/decode_settings.h"
#include "ui/common/language.h"
#include "ui/library/library_page.h"
#include "ui/license/license_page.h"
#include "ui/people/people_page.h"
#include "ui/publish/publish_page.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>

namespace {

const QString geometryKey = QStringLiteral("window/geometry");
const QString languageKey = QStringLiteral("language");
const QString profileKey = QStringLiteral("destination");
constexpr QSize usualSize(1440, 900);

// Where somebody was in a library is remembered for each library, without saying where that lies.
QString placeKey(const FilePath &catalog)
{
    const QByteArray hash = QCryptographicHash::hash(catalog.absolute().bytes(), QCryptographicHash::Sha256);
    return QStringLiteral("places/") + QString::fromLatin1(hash.toHex().first(16));
}

QVariantMap readPlace(const FilePath &catalog)
{
    return QJsonDocument::fromJson(QSettings().value(placeKey(catalog)).toByteArray()).object().toVariantMap();
}

void keepPlace(const FilePath &catalog, const QVariantMap &place)
{
    const QJsonDocument json(QJsonObject::fromVariantMap(place));
    QSettings().setValue(placeKey(catalog), json.toJson(QJsonDocument::Compact));
}

} // namespace

AppContext::AppContext(QApplication &application, const LibraryFiles &files, ThemeChoice theme, const QString &language,
                       bool remembers)
    : m_remembers(remembers)
    , m_language(language.isEmpty() && remembers ? QSettings().value(languageKey).toString() : language)
    , m_theme(application, theme)
    , m_state(files, std::make_shared<WorkerPool>(), m_runner)
    , m_thumbnails(files.thumbnails, m_runner)
    , m_images(m_runner)
    , m_decisions(m_state, m_undo)
{
    applyLanguage(m_language);
    m_state.reloadProfiles(); // Destinations and findings say their sentences in it.
    if (m_remembers)
        m_state.setProfile(QSettings().value(profileKey).toString());
    buildWindow();
    m_window->resize(usualSize);
    if (m_remembers) {
        m_window->restoreGeometry(QSettings().value(geometryKey).toByteArray());
        m_window->restorePlace(readPlace(m_state.files().catalog));
    }
    QObject::connect(&m_runner, &JobRunner::jobsChanged, &m_theme, [this] { changeLanguage(); });
    QObject::connect(&m_state, &LibraryState::photosReset, &m_thumbnails, &ThumbnailCache::forgetAbsent);
    QObject::connect(&m_state, &LibraryState::photosReset, &m_images, [this] {
        const Result<Catalog *> catalog = m_state.catalog();
        const Result<DecodeLimits> limits = catalog ? readDecodeLimits(**catalog) : failure(catalog.error());
        m_images.setLimits(limits.value_or(DecodeLimits()));
    });
}

void AppContext::buildWindow()
{
    const PageContext context = pageContext();
    m_pages.library = new LibraryPage(context);
    m_pages.people = new PeoplePage(context);
    m_pages.license = new LicensePage(context);
    m_pages.publish = new PublishPage(context);
    m_window = std::make_unique<MainWindow>(context, m_pages, m_theme);
    m_window->setLanguage(m_language);
    // Queued: the window is the sender, and it is about to go.
    QObject::connect(
        m_window.get(), &MainWindow::languageChosen, &m_theme, [this](const QString &code) { chooseLanguage(code); },
        Qt::QueuedConnection);
}

void AppContext::chooseLanguage(const QString &code)
{
    m_window->setLanguage(code);
    m_language = code;
    m_isLanguageChanging = true;
    if (m_remembers)
        QSettings().setValue(languageKey, code);
    changeLanguage();
}

// The pages show what their texts were when they were built, so the window is built anew; a page that waits for a write
// or an export is left until that is done.
void AppContext::changeLanguage()
{
    if (!m_isLanguageChanging || m_runner.shownJob())
        return;
    m_isLanguageChanging = false;
    const QByteArray geometry = m_window->saveGeometry();
    const QVariantMap place = m_window->savePlace();
    const bool wasVisible = m_window->isVisible();
    m_window.reset();
    applyLanguage(m_language);
    m_state.reloadProfiles(); // Destinations and findings say their sentences in it.
    buildWindow();
    m_window->restoreGeometry(geometry);
    m_window->restorePlace(place);
    m_state.reload(); // Badges and findings that were made in the other language.
    m_window->setVisible(wasVisible);
}

AppContext::~AppContext()
{
    if (!m_remembers)
        return;
    QSettings().setValue(geometryKey, m_window->saveGeometry());
    keepPlace(m_state.files().catalog, m_window->savePlace());
    QSettings().setValue(profileKey, m_state.profile().id);
}

PageContext AppContext::pageContext()
{
    return {m_state, m_runner, m_thumbnails, m_images, m_decisions, m_undo};
}

void AppContext::start(const QList<FilePath> &paths)
{
    m_window->show();
    m_state.reload();
    m_window->openPaths(paths);
}
