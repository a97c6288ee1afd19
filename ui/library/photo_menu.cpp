// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/photo_menu.h"

#include "ui/common/icons.h"
#include "ui/common/mark_command.h"

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

// Stars and flags, with the keys that give them.
void addMarks(const PageContext &context, const QList<PhotoId> &photos, QMenu &menu)
{
    const auto add = [&](QMenu &to, int key) {
        const MarkChange change = *markChangeOfKey(key);
        QAction *action = to.addAction(markChangeTitle(change));
        action->setShortcut(key); // Shown only: the grid takes the key.
        action->setShortcutContext(Qt::WidgetShortcut);
        QObject::connect(action, &QAction::triggered, &menu,
                         [context, photos, change] { giveMarks(context, photos, change); });
    };
    QMenu *stars = menu.addMenu(icon(QStringLiteral("star")), text(QT_TRANSLATE_NOOP("PhotoMenu", "Stars")));
    for (int key = Qt::Key_5; key >= Qt::Key_0; --key)
        add(*stars, key);
    QMenu *flags = menu.addMenu(icon(QStringLiteral("flag")), text(QT_TRANSLATE_NOOP("PhotoMenu", "Flag")));
    for (const int key : {Qt::Key_P, Qt::Key_X, Qt::Key_U})
        add(*flags, key);
}

} // namespace

QMenu *photoMenu(const PageContext &context, PhotoId current, const PhotoMenuDeeds &deeds, QWidget *parent)
{
    LibraryState &state = context.state;
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
    add(QStringLiteral("eye"), text(QT_TRANSLATE_NOOP("PhotoMenu", "Open")),
        [open = deeds.open, current] { open(current); });
    add(QStringLiteral("people"), text(QT_TRANSLATE_NOOP("PhotoMenu", "Decide faces")),
        [&state, photos] { Q_EMIT state.decideRequested(photos); });
    add(QStringLiteral("license"),
        QCoreApplication::translate("PhotoMenu", "Choose a license for %n photo(s)…", nullptr, count),
        [&state, photos] { Q_EMIT state.licenseRequested(photos); });
    add(QStringLiteral("compare"),
        count == 2 ? text(QT_TRANSLATE_NOOP("PhotoMenu", "Compare the two"))
                   : text(QT_TRANSLATE_NOOP("PhotoMenu", "Compare with the next")),
        deeds.compare);
    menu->addSeparator();
    addMarks(context, photos, *menu);
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
