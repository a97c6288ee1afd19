// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/app_context.h"

#include "core/workflow/decode_settings.h"
#include "ui/library/library_page.h"
#include "ui/license/license_page.h"
#include "ui/people/people_page.h"
#include "ui/publish/publish_page.h"

#include <QSettings>

namespace {

const QString geometryKey = QStringLiteral("window/geometry");
const QString profileKey = QStringLiteral("destination");
constexpr QSize usualSize(1440, 900);

} // namespace

AppContext::AppContext(QApplication &application, const LibraryFiles &files, ThemeChoice theme, bool remembers)
    : m_remembers(remembers)
    , m_theme(application, theme)
    , m_state(files, std::make_shared<WorkerPool>(), m_runner)
    , m_thumbnails(files.thumbnails, m_runner)
    , m_images(m_runner)
    , m_decisions(m_state, m_undo)
{
    if (m_remembers)
        m_state.setProfile(QSettings().value(profileKey).toString());
    const PageContext context = pageContext();
    m_pages.library = new LibraryPage(context);
    m_pages.people = new PeoplePage(context);
    m_pages.license = new LicensePage(context);
    m_pages.publish = new PublishPage(context);
    m_window = std::make_unique<MainWindow>(context, m_pages, m_theme);
    m_window->resize(usualSize);
    if (m_remembers)
        m_window->restoreGeometry(QSettings().value(geometryKey).toByteArray());
    QObject::connect(&m_state, &LibraryState::photosReset, &m_thumbnails, &ThumbnailCache::forgetAbsent);
    QObject::connect(&m_state, &LibraryState::photosReset, &m_images, [this] {
        const Result<Catalog *> catalog = m_state.catalog();
        const Result<DecodeLimits> limits = catalog ? readDecodeLimits(**catalog) : failure(catalog.error());
        m_images.setLimits(limits.value_or(DecodeLimits()));
    });
}

AppContext::~AppContext()
{
    if (!m_remembers)
        return;
    QSettings().setValue(geometryKey, m_window->saveGeometry());
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
