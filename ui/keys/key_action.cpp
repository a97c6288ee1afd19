// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/keys/key_action.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

constexpr auto everywhere = KeyPlace::Everywhere;
constexpr auto library = KeyPlace::Library;
constexpr auto loupe = KeyPlace::Loupe;
constexpr auto queue = KeyPlace::Queue;
constexpr auto sweep = KeyPlace::Sweep;

KeyAction action(const char *id, KeyPlace place, const char *title, const char *own, const char *lightroom = nullptr,
                 const char *darktable = nullptr, const char *digiKam = nullptr)
{
    return {QString::fromLatin1(id), place, title, own, lightroom, darktable, digiKam};
}

// Sources of the schemes: Lightroom's by altplusctrl.com and photokaboom.com, darktable's dtdocs, digiKam's handbook.
QList<KeyAction> allActions()
{
    return {
        action("window.library", everywhere, QT_TRANSLATE_NOOP("KeyAction", "Library"), "Ctrl+1", nullptr, nullptr,
               "Alt+1"),
        action("window.people", everywhere, QT_TRANSLATE_NOOP("KeyAction", "People"), "Ctrl+2", nullptr, nullptr,
               "Alt+2"),
        action("window.license", everywhere, QT_TRANSLATE_NOOP("KeyAction", "License"), "Ctrl+3", nullptr, nullptr,
               "Alt+3"),
        action("window.publish", everywhere, QT_TRANSLATE_NOOP("KeyAction", "Publish"), "Ctrl+4", nullptr, nullptr,
               "Alt+4"),
        action("window.open", everywhere, QT_TRANSLATE_NOOP("KeyAction", "Open a folder"), "Ctrl+O",
               "Ctrl+Shift+I Ctrl+O", "Ctrl+Shift+I Ctrl+O", "Ctrl+Alt+I Ctrl+O"),
        action("window.scan", everywhere, QT_TRANSLATE_NOOP("KeyAction", "Scan again"), "F5"),
        action("window.search", everywhere, QT_TRANSLATE_NOOP("KeyAction", "Search"), "Ctrl+F", nullptr, nullptr,
               "Ctrl+F Ctrl+Shift+F"),
        action("window.undo", everywhere, QT_TRANSLATE_NOOP("KeyAction", "Undo"), "Ctrl+Z"),
        action("window.redo", everywhere, QT_TRANSLATE_NOOP("KeyAction", "Redo"), "Ctrl+Shift+Z Ctrl+Y",
               "Ctrl+Y Ctrl+Shift+Z", "Ctrl+Y Ctrl+Shift+Z", nullptr),
        action("window.history", everywhere, QT_TRANSLATE_NOOP("KeyAction", "What was done"), "Ctrl+Alt+Z"),
        action("window.tasks", everywhere, QT_TRANSLATE_NOOP("KeyAction", "Tasks"), "Ctrl+J", nullptr, nullptr,
               "Ctrl+B"),
        action("window.settings", everywhere, QT_TRANSLATE_NOOP("KeyAction", "Settings"), "Ctrl+,", nullptr, "Ctrl+P",
               "Ctrl+Shift+,"),
        action("window.manual", everywhere, QT_TRANSLATE_NOOP("KeyAction", "The manual on this page"), "F1"),
        action("window.whatsThis", everywhere, QT_TRANSLATE_NOOP("KeyAction", "What is this?"), "Shift+F1"),
        action("window.keys", everywhere, QT_TRANSLATE_NOOP("KeyAction", "All keys"), "?", "Ctrl+/ ?", "Ctrl+H ?", "?"),
        action("window.fullScreen", everywhere, QT_TRANSLATE_NOOP("KeyAction", "Full screen"), "F11", "Ctrl+Alt+F F11",
               nullptr, "Ctrl+Shift+Return F11"),
        action("window.quit", everywhere, QT_TRANSLATE_NOOP("KeyAction", "Quit"), "Ctrl+Q"),

        action("library.open", library, QT_TRANSLATE_NOOP("KeyAction", "Open the photo"), "Space Return E",
               "E Return Space", "Z Return Space", "F3 Return Space"),
        action("library.compare", library, QT_TRANSLATE_NOOP("KeyAction", "Compare two photos"), "C", "C N", "X",
               "L C"),
        action("library.pick", library, QT_TRANSLATE_NOOP("KeyAction", "Pick"), "P"),
        action("library.reject", library, QT_TRANSLATE_NOOP("KeyAction", "Reject"), "X", nullptr, "R"),
        action("library.unflag", library, QT_TRANSLATE_NOOP("KeyAction", "No flag"), "U"),
        action("library.stars0", library, QT_TRANSLATE_NOOP("KeyAction", "No stars"), "0", nullptr, nullptr, "Ctrl+0"),
        action("library.stars1", library, QT_TRANSLATE_NOOP("KeyAction", "One star"), "1", nullptr, nullptr, "Ctrl+1"),
        action("library.stars2", library, QT_TRANSLATE_NOOP("KeyAction", "Two stars"), "2", nullptr, nullptr, "Ctrl+2"),
        action("library.stars3", library, QT_TRANSLATE_NOOP("KeyAction", "Three stars"), "3", nullptr, nullptr,
               "Ctrl+3"),
        action("library.stars4", library, QT_TRANSLATE_NOOP("KeyAction", "Four stars"), "4", nullptr, nullptr,
               "Ctrl+4"),
        action("library.stars5", library, QT_TRANSLATE_NOOP("KeyAction", "Five stars"), "5", nullptr, nullptr,
               "Ctrl+5"),
        action("library.people", library, QT_TRANSLATE_NOOP("KeyAction", "Decide the faces of the chosen photos"), "O"),
        action("library.larger", library, QT_TRANSLATE_NOOP("KeyAction", "Larger thumbnails"), "+ =", "= +", nullptr,
               "Ctrl++ +"),
        action("library.smaller", library, QT_TRANSLATE_NOOP("KeyAction", "Smaller thumbnails"), "-", nullptr, nullptr,
               "Ctrl+- -"),

        action("loupe.grid", loupe, QT_TRANSLATE_NOOP("KeyAction", "Back to all photos"), "G", nullptr, "L G", "F3 G"),

        action("loupe.zoom", loupe, QT_TRANSLATE_NOOP("KeyAction", "The whole photo, or every pixel of it"), "Z"),
        action("loupe.fit", loupe, QT_TRANSLATE_NOOP("KeyAction", "The whole photo"), "Ctrl+0"),
        action("loupe.larger", loupe, QT_TRANSLATE_NOOP("KeyAction", "Larger"), "+ =", "= +", nullptr, "Ctrl++ +"),
        action("loupe.smaller", loupe, QT_TRANSLATE_NOOP("KeyAction", "Smaller"), "-", nullptr, nullptr, "Ctrl+- -"),
        action("loupe.compare", loupe, QT_TRANSLATE_NOOP("KeyAction", "Compare two photos"), "C", "C N", "X", "L C"),
        action("loupe.filmstrip", loupe, QT_TRANSLATE_NOOP("KeyAction", "Filmstrip"), "F6"),

        action("queue.name", queue, QT_TRANSLATE_NOOP("KeyAction", "Type a name, or take the one that is suggested"),
               "Return Enter"),
        action("queue.notThisPerson", queue, QT_TRANSLATE_NOOP("KeyAction", "Not the person that is named or guessed"),
               "N"),
        action("queue.notAFace", queue, QT_TRANSLATE_NOOP("KeyAction", "Not a face"), "X"),
        action("queue.depicted", queue, QT_TRANSLATE_NOOP("KeyAction", "Depicted: poster, statue, screen"), "D"),
        action("queue.notRecognizable", queue, QT_TRANSLATE_NOOP("KeyAction", "Not recognizable"), "K"),
        action("queue.exception", queue, QT_TRANSLATE_NOOP("KeyAction", "Legal exception, with its reason"), "E"),
        action("queue.guess", queue, QT_TRANSLATE_NOOP("KeyAction", "Take the person that is guessed"), "G"),
        action("queue.same", queue, QT_TRANSLATE_NOOP("KeyAction", "Choose all of that name, or all that look alike"),
               "S"),
        action("queue.mark", queue, QT_TRANSLATE_NOOP("KeyAction", "Mark: one answer for all chosen faces"), "M"),
        action("queue.later", queue, QT_TRANSLATE_NOOP("KeyAction", "Decide later"), "I"),
        action("queue.photo", queue, QT_TRANSLATE_NOOP("KeyAction", "The whole photo"), "Space"),
        action("queue.undo", queue, QT_TRANSLATE_NOOP("KeyAction", "Undo the last answer"), "Z"),

        action("sweep.nobody", sweep, QT_TRANSLATE_NOOP("KeyAction", "Nobody else is in it"), "Return Enter"),
        action("sweep.thorough", sweep, QT_TRANSLATE_NOOP("KeyAction", "Look again thoroughly"), "T"),
        action("sweep.later", sweep, QT_TRANSLATE_NOOP("KeyAction", "Look later"), "I"),
    };
}

const QList<std::pair<KeyScheme, QString>> &schemeNames()
{
    static const QList<std::pair<KeyScheme, QString>> names = {{KeyScheme::Clearframe, QStringLiteral("clearframe")},
                                                               {KeyScheme::Lightroom, QStringLiteral("lightroom")},
                                                               {KeyScheme::Darktable, QStringLiteral("darktable")},
                                                               {KeyScheme::DigiKam, QStringLiteral("digikam")}};
    return names;
}

} // namespace

const QList<KeyAction> &keyActions()
{
    static const QList<KeyAction> actions = allActions();
    return actions;
}

const KeyAction *findKeyAction(const QString &id)
{
    const QList<KeyAction> &all = keyActions();
    const auto found = std::find_if(all.begin(), all.end(), [&](const KeyAction &known) { return known.id == id; });
    return found == all.end() ? nullptr : &*found;
}

QString titleOf(const KeyAction &action)
{
    return QCoreApplication::translate("KeyAction", action.title);
}

QString titleOf(KeyPlace place)
{
    switch (place) {
    case KeyPlace::Library:
        return QCoreApplication::translate("KeyAction", "Library");
    case KeyPlace::Loupe:
        return QCoreApplication::translate("KeyAction", "Library: one photo");
    case KeyPlace::Queue:
        return QCoreApplication::translate("KeyAction", "People: the queue");
    case KeyPlace::Sweep:
        return QCoreApplication::translate("KeyAction", "People: the sweep");
    case KeyPlace::Everywhere:
        break;
    }
    return QCoreApplication::translate("KeyAction", "Everywhere");
}

QString titleOf(KeyScheme scheme)
{
    switch (scheme) {
    case KeyScheme::Lightroom:
        return QStringLiteral("Lightroom");
    case KeyScheme::Darktable:
        return QStringLiteral("darktable");
    case KeyScheme::DigiKam:
        return QStringLiteral("digiKam");
    case KeyScheme::Clearframe:
        break;
    }
    return QStringLiteral("Clearframe");
}

QList<QKeySequence> schemeKeys(const KeyAction &action, KeyScheme scheme)
{
    const char *keys = scheme == KeyScheme::Lightroom   ? action.lightroom
                       : scheme == KeyScheme::Darktable ? action.darktable
                       : scheme == KeyScheme::DigiKam   ? action.digiKam
                                                        : action.own;
    return keysFromText(QString::fromLatin1(keys ? keys : action.own));
}

QList<QKeySequence> keysFromText(const QString &text)
{
    QList<QKeySequence> keys;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        const QKeySequence key = QKeySequence::fromString(word, QKeySequence::PortableText);
        if (key.count() == 1 && key[0].key() != Qt::Key_unknown)
            keys.append(key);
    }
    return keys;
}

QString textOfKeys(const QList<QKeySequence> &keys)
{
    QStringList words;
    for (const QKeySequence &key : keys)
        words.append(key.toString(QKeySequence::PortableText));
    return words.join(u' ');
}

QString nameOf(KeyScheme scheme)
{
    for (const auto &[known, name] : schemeNames()) {
        if (known == scheme)
            return name;
    }
    return {};
}

std::optional<KeyScheme> keySchemeFromName(const QString &name)
{
    for (const auto &[scheme, known] : schemeNames()) {
        if (known == name)
            return scheme;
    }
    return std::nullopt;
}
