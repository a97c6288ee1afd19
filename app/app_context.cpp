// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/app_context.h"

#include "core/catalog/backups.h"
#include "core/workflow/decode_settings.h"
#include "ui/common/language.h"
#include "ui/library/library_page.h"
#include "ui/license/license_page.h"
#include "ui/people/people_page.h"
#include "ui/publish/publish_page.h"
#include "ui/settings/settings_dialog.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSettings>

namespace {

const QString geometryKey = QStringLiteral("window/geometry");
const QString languageKey = QStringLiteral("language");
const QString profileKey = QStringLiteral("destination");
const QString themeKey = QStringLiteral("theme");
const QString textKey = QStringLiteral("textPercent");
const QString motionKey = QStringLiteral("reduceMotion");
const QString catalogKey = QStringLiteral("catalog");
const QString schemeKey = QStringLiteral("keys/scheme");
const QString keysKey = QStringLiteral("keys/changed");
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

AppContext::AppContext(QApplication &application, const LibraryFiles &files, std::optional<ThemeChoice> theme,
                       const QString &language, bool remembers)
    : m_remembers(remembers)
    , m_language(language.isEmpty() && remembers ? QSettings().value(languageKey).toString() : language)
    , m_mark(files.catalog)
    , m_theme(application, theme.value_or(ThemeChoice::System))
    , m_state(files, std::make_shared<WorkerPool>(), m_runner)
    , m_thumbnails(files.thumbnails, m_runner)
    , m_images(m_runner)
    , m_decisions(m_state, m_undo)
{
    applyLanguage(m_language);
    m_state.reloadProfiles(); // Destinations and findings say their sentences in it.
    if (m_remembers)
        m_state.setProfile(QSettings().value(profileKey).toString());
    if (m_remembers)
        restoreSettings(theme.has_value());
    buildWindow();
    m_window->resize(usualSize);
    if (m_remembers) {
        m_window->restoreGeometry(QSettings().value(geometryKey).toByteArray());
        m_window->restorePlace(readPlace(m_state.files().catalog));
    }
    QObject::connect(&m_runner, &JobRunner::jobsChanged, &m_theme, [this] { changeLanguage(); });
    for (const auto change : {&LibraryState::photosReset, &LibraryState::scanFinished})
        QObject::connect(&m_state, change, &m_thumbnails, &ThumbnailCache::forgetAbsent);
    const auto takeLimits = [this] {
        const Result<Catalog *> catalog = m_state.catalog();
        const Result<DecodeLimits> limits = catalog ? readDecodeLimits(**catalog) : failure(catalog.error());
        m_images.setLimits(limits.value_or(DecodeLimits()));
    };
    for (const auto change : {&LibraryState::photosReset, &LibraryState::loadingChanged})
        QObject::connect(&m_state, change, &m_images, takeLimits);
}

void AppContext::restoreSettings(bool isThemeGiven)
{
    const QSettings settings;
    m_theme.setTextPercent(settings.value(textKey, systemTextPercent).toInt());
    m_theme.setMotionReduced(settings.value(motionKey).toBool());
    const std::optional<ThemeChoice> theme = themeChoiceFromName(settings.value(themeKey).toString());
    if (!isThemeGiven && theme)
        m_theme.setChoice(*theme);
    QHash<QString, QString> keys;
    const QVariantMap changed = settings.value(keysKey).toMap();
    for (auto it = changed.constBegin(); it != changed.constEnd(); ++it)
        keys.insert(it.key(), it.value().toString());
    m_keys.restore(keySchemeFromName(settings.value(schemeKey).toString()).value_or(KeyScheme::Clearframe), keys);
    QObject::connect(&m_theme, &Theme::changed, &m_theme, [this] { keepSettings(); });
    QObject::connect(&m_keys, &KeyBindings::changed, &m_theme, [this] { keepSettings(); });
}

void AppContext::keepSettings()
{
    QSettings settings;
    settings.setValue(themeKey, nameOf(m_theme.choice()));
    settings.setValue(textKey, m_theme.textPercent());
    settings.setValue(motionKey, m_theme.isMotionReduced());
    settings.setValue(schemeKey, nameOf(m_keys.scheme()));
    QVariantMap changed;
    const QHash<QString, QString> keys = m_keys.changes();
    for (auto it = keys.constBegin(); it != keys.constEnd(); ++it)
        changed.insert(it.key(), it.value());
    settings.setValue(keysKey, changed);
}

FilePath AppContext::chosenCatalog()
{
    return FilePath::fromArgument(QSettings().value(catalogKey).toString());
}

// Everything was built from the old one, so the program starts anew.
void AppContext::startWith(const FilePath &catalog)
{
    if (m_remembers)
        QSettings().setValue(catalogKey, catalog.toArgument());
    QProcess::startDetached(QCoreApplication::applicationFilePath(),
                            {QStringLiteral("--catalog"), QFile::decodeName(catalog.bytes())});
    m_window->close();
}

void AppContext::buildWindow()
{
    const Theme::Building building(m_theme);
    const PageContext context = pageContext();
    m_pages.library = new LibraryPage(context);
    m_pages.people = new PeoplePage(context);
    m_pages.license = new LicensePage(context);
    m_pages.publish = new PublishPage(context);
    m_window = std::make_unique<MainWindow>(context, m_pages, m_theme, nullptr, &m_keys);
    m_window->setLanguage(m_language);
    // Queued: the window is the sender, and it is about to go.
    QObject::connect(
        m_window.get(), &MainWindow::languageChosen, &m_theme, [this](const QString &code) { chooseLanguage(code); },
        Qt::QueuedConnection);
    QObject::connect(m_window.get(), &MainWindow::catalogChosen, &m_theme,
                     [this](const FilePath &catalog) { startWith(catalog); });
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
    const std::optional<SettingsPart> settings = m_window->openSettings();
    m_window.reset();
    applyLanguage(m_language);
    m_state.reloadProfiles(); // Destinations and findings say their sentences in it.
    buildWindow();
    m_window->restoreGeometry(geometry);
    m_window->restorePlace(place);
    m_state.readAnew(); // Badges and findings that were made in the other language.
    m_window->setVisible(wasVisible);
    if (settings)
        m_window->showSettings(*settings);
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
    if (m_remembers && m_mark.wasCutShort())
        m_window->tellOfCrash();
    if (m_remembers)
        backUpWhenDue();
    m_window->openPaths(paths);
}

void AppContext::backUpWhenDue()
{
    const auto work = [file = m_state.files().catalog](JobControl &) -> Result<void> {
        const Result<std::unique_ptr<Catalog>> catalog = Catalog::open(file);
        if (!catalog)
            return failure(catalog.error());
        const auto made = makeBackupWhenDue(**catalog, QDateTime::currentDateTimeUtc());
        return made ? Result<void>() : failure(made.error());
    };
    m_runner.start(std::make_shared<Job>(), work).then(&m_state, [this](const Result<void> &done) {
        if (!done)
            Q_EMIT m_state.problemFound(done.error().message);
    });
}
