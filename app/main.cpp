// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/app_context.h"
#include "app/page_renderer.h"
#include "app/process_signals.h"
#include "app/scroll_meter.h"
#include "core/base/translations.h"

#include <QApplication>
#include <QCommandLineParser>

#include <cstdio>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace {

constexpr int wrongUse = 2;
constexpr int notWritten = 3;
constexpr int notStarted = 3;

struct Options
{
    QList<FilePath> paths;
    LibraryFiles files;
    std::optional<ThemeChoice> theme; // Empty: the remembered one.
    QString themeName;
    QString renderFolder; // Empty: an ordinary start.
    QSize size;
    bool isMeasuring = false;
    QString language; // Empty: the remembered one.
};

// Jobs build lists in their threads that the window keeps. With glibc's heap of its own for every thread, what they
// free stays with the process: 50,000 photos took 526 MB instead of 445 MB, and scrolling was no faster.
void useOneHeap()
{
#ifdef __GLIBC__
    mallopt(M_ARENA_MAX, 1);
#endif
}

// The scale counts before the application exists.
void applyScale(int argc, char **argv)
{
    for (int i = 1; i + 1 < argc; ++i) {
        if (QByteArrayView(argv[i]) == "--scale")
            qputenv("QT_SCALE_FACTOR", argv[i + 1]);
    }
}

// On unix the bytes of the arguments count: Qt's decoded ones lose file names that are no UTF-8.
FilePath pathOfArgument(const QString &argument, int argc, char **argv)
{
    for (int i = 1; i < argc; ++i) {
        if (QString::fromLocal8Bit(argv[i]) == argument)
            return FilePath::fromBytes(argv[i]).absolute();
    }
    return FilePath::fromArgument(argument).absolute();
}

QSize sizeOf(const QString &text)
{
    const QStringList parts = text.split(u'x');
    return parts.size() == 2 ? QSize(parts.at(0).toInt(), parts.at(1).toInt()) : QSize();
}

Result<Options> readOptions(const QApplication &application, int argc, char **argv)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("main", "Checks license and consent of photos before they are published."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("PATH"),
                                 QCoreApplication::translate("main", "Photos or folders to open."),
                                 QStringLiteral("[PATH…]"));
    const QCommandLineOption catalog(QStringLiteral("catalog"),
                                     QCoreApplication::translate("main", "Use this catalog instead of your own."),
                                     QStringLiteral("FILE"));
    const QCommandLineOption theme(
        QStringLiteral("theme"),
        QCoreApplication::translate("main", "dark, light or system; otherwise as chosen in the settings."),
        QStringLiteral("NAME"));
    const QCommandLineOption language(QStringLiteral("language"),
                                      QCoreApplication::translate("main", "Language of the window, as in de or pt_BR."),
                                      QStringLiteral("CODE"));
    QCommandLineOption render(QStringLiteral("render-pages"), QString(), QStringLiteral("DIR"));
    QCommandLineOption size(QStringLiteral("size"), QString(), QStringLiteral("WxH"));
    QCommandLineOption scale(QStringLiteral("scale"), QString(), QStringLiteral("N"));
    QCommandLineOption measure(QStringLiteral("measure-scrolling"));
    for (QCommandLineOption *hidden : {&render, &size, &scale, &measure})
        hidden->setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOptions({catalog, theme, language, render, size, scale, measure});
    parser.process(application);

    Options options;
    options.themeName = parser.isSet(theme) ? parser.value(theme) : QStringLiteral("system");
    const std::optional<ThemeChoice> choice = themeChoiceFromName(options.themeName);
    if (!choice) {
        return failure(ErrorKind::Invalid,
                       QCoreApplication::translate("main", "\"%1\" is no theme; use dark, light or system.")
                           .arg(options.themeName));
    }
    if (parser.isSet(theme))
        options.theme = *choice;
    const FilePath chosen = AppContext::chosenCatalog();
    options.files = parser.isSet(catalog) ? libraryFilesFor(pathOfArgument(parser.value(catalog), argc, argv))
                    : chosen.isEmpty()    ? defaultLibraryFiles()
                                          : libraryFilesFor(chosen);
    for (const QString &path : parser.positionalArguments())
        options.paths.append(pathOfArgument(path, argc, argv));
    options.renderFolder = parser.value(render);
    options.language = parser.value(language);
    options.isMeasuring = parser.isSet(measure);
    options.size = sizeOf(parser.value(size));
    return options;
}

int complain(const QString &sentence, int status)
{
    std::fprintf(stderr, "%s\n", qPrintable(sentence));
    return status;
}

int renderPages(QApplication &application, AppContext &context, const Options &options)
{
    PageRenderer renderer(context, options.renderFolder, QStringLiteral("-") + options.themeName);
    bool isComplete = false;
    QObject::connect(&renderer, &PageRenderer::finished, &application, [&](bool complete) {
        isComplete = complete;
        QCoreApplication::quit();
    });
    if (options.size.isValid())
        context.window().resize(options.size);
    context.start(options.paths);
    renderer.start();
    QApplication::exec();
    if (!isComplete) {
        return complain(
            QCoreApplication::translate("main", "Not all pictures could be written to %1.").arg(options.renderFolder),
            notWritten);
    }
    return 0;
}

int measureScrolling(AppContext &context, const Options &options, const QElapsedTimer &sinceStart)
{
    ScrollMeter meter(context, sinceStart);
    QObject::connect(&meter, &ScrollMeter::finished, &meter, &QCoreApplication::quit);
    meter.start(options.paths);
    const int status = QApplication::exec();
    std::printf("%s\n", meter.report().constData());
    return status;
}

} // namespace

int main(int argc, char **argv)
{
    QElapsedTimer sinceStart;
    sinceStart.start();
    useOneHeap();
    takeLimitsAsErrors();
    if (!haveEnoughOpenFiles())
        return notStarted;
    applyScale(argc, argv);
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("clearframe"));
    installTranslations(QLocale());
    QCoreApplication::setOrganizationName(QStringLiteral("clearframe"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CLEARFRAME_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Clearframe"));
    QGuiApplication::setDesktopFileName(QStringLiteral("clearframe"));

    const Result<Options> options = readOptions(application, argc, argv);
    if (!options)
        return complain(options.error().message, wrongUse);
    const bool isRendering = !options->renderFolder.isEmpty();
    AppContext context(application, options->files, options->theme, options->language,
                       !isRendering && !options->isMeasuring);
    if (isRendering)
        return renderPages(application, context, *options);
    if (options->isMeasuring)
        return measureScrolling(context, *options, sinceStart);
    context.start(options->paths);
    return QApplication::exec();
}
