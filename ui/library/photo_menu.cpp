// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/photo_menu.h"

#include "ui/common/icons.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QMenu>
#include <QUrl>

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("PhotoMenu", source);
}

QString pathsText(const QList<FilePath> &paths)
{
    QStringList lines;
    for (const FilePath &path : paths)
        lines.append(path.display());
    return lines.join(u'\n');
}

} // namespace

QMenu *photoMenu(LibraryState &state, PhotoId current, const std::function<void(PhotoId)> &open, QWidget *parent)
{
    auto *menu = new QMenu(parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const int row = state.rowOf(current);
    const QList<PhotoId> photos = state.selection();
    if (row < 0 || photos.isEmpty())
        return menu;
    const int count = int(photos.size());
    const auto add = [menu](const QString &iconName, const QString &title, const std::function<void()> &deed) {
        QObject::connect(menu->addAction(icon(iconName), title), &QAction::triggered, menu, deed);
    };
    add(QStringLiteral("eye"), text(QT_TRANSLATE_NOOP("PhotoMenu", "Open")), [open, current] { open(current); });
    add(QStringLiteral("people"), text(QT_TRANSLATE_NOOP("PhotoMenu", "Decide faces")),
        [&state, photos] { Q_EMIT state.decideRequested(photos); });
    add(QStringLiteral("license"),
        QCoreApplication::translate("PhotoMenu", "Choose a license for %n photo(s)…", nullptr, count),
        [&state, photos] { Q_EMIT state.licenseRequested(photos); });
    menu->addSeparator();
    const QList<FilePath> paths = state.selectedPaths();
    add(QStringLiteral("rescan"), QCoreApplication::translate("PhotoMenu", "Scan %n photo(s) again", nullptr, count),
        [&state, paths] {
            state.scan(paths, {DetectionMode::Fast, true});
        });
    add(QStringLiteral("search"),
        QCoreApplication::translate("PhotoMenu", "Scan %n photo(s) thoroughly", nullptr, count), [&state, paths] {
            state.scan(paths, {DetectionMode::Thorough, true});
        });
    menu->addSeparator();
    const FilePath folder = state.photos().at(row).facts.path.parent();
    add(QStringLiteral("folder-open"), text(QT_TRANSLATE_NOOP("PhotoMenu", "Show the folder")),
        [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder.toArgument())); });
    add(QStringLiteral("copy"), QCoreApplication::translate("PhotoMenu", "Copy %n path(s)", nullptr, count),
        [paths] { QGuiApplication::clipboard()->setText(pathsText(paths)); });
    return menu;
}
