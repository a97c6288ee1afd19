// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

#include <optional>

// Where a key does its deed: in the whole window, or while a part of it has the focus.
enum class KeyPlace
{
    Everywhere,
    Library,
    Loupe,
    Queue,
    Sweep
};

// Whose keys somebody has in the fingers.
enum class KeyScheme
{
    Clearframe,
    Lightroom,
    Darktable,
    DigiKam
};

// A deed that has keys. To give a deed of a page keys that the user can change: one row in key_action.cpp, and the
// page's keyPressEvent() for the first of its own keys (or KeyBindings::bind() for a QAction).
struct KeyAction
{
    QString id; // "queue.notAFace": kept in the settings.
    KeyPlace place = KeyPlace::Everywhere;
    const char *title = nullptr; // See titleOf().
    // In QKeySequence's portable words, with blanks between: "Space Return E". A null one is as Clearframe's.
    const char *own = nullptr;
    const char *lightroom = nullptr;
    const char *darktable = nullptr;
    const char *digiKam = nullptr;
};

const QList<KeyAction> &keyActions();
const KeyAction *findKeyAction(const QString &id);
QString titleOf(const KeyAction &action); // Translated.
QString titleOf(KeyPlace place);
QString titleOf(KeyScheme scheme);
// The keys of a scheme, the one that menus show first.
QList<QKeySequence> schemeKeys(const KeyAction &action, KeyScheme scheme);

// "Space Return E"; what is no key is left out.
QList<QKeySequence> keysFromText(const QString &text);
QString textOfKeys(const QList<QKeySequence> &keys);

// "clearframe", "lightroom", "darktable", "digikam".
QString nameOf(KeyScheme scheme);
std::optional<KeyScheme> keySchemeFromName(const QString &name);
