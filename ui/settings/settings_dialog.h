// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/file_path.h"

#include <QDialog>

class KeyBindings;
class LibraryState;
class QListWidget;
class QStackedWidget;
class Theme;

enum class SettingsPart
{
    General,
    Appearance,
    Keys,
    Detection,
    Privacy,
    Library
};

struct SettingsContext
{
    LibraryState &state;
    Theme &theme;
    KeyBindings &keys;
    QString language; // Code of the chosen one; empty: that of the system.
};

// All settings by topic. Each holds as soon as it is changed; there is nothing to confirm.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    SettingsDialog(const SettingsContext &context, QWidget *parent);

    void showPart(SettingsPart part);
    SettingsPart part() const;

Q_SIGNALS:
    void languageChosen(const QString &code);
    void catalogChosen(const FilePath &catalog);

private:
    void addPart(const QString &title, QWidget *part);
    QWidget *makeDetection();

    SettingsContext m_context;
    QListWidget *m_titles;
    QStackedWidget *m_parts;
};
