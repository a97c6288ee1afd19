// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/app_context.h"

#include <QDir>
#include <QObject>
#include <QTimer>

#include <functional>

// Brings each page into its states, one after the other, and saves a picture of the window each time: for the manual
// and for looking at a change. Nothing in the catalog is changed, but for what the first scan adds.
enum class PeopleLine;

class PageRenderer : public QObject
{
    Q_OBJECT

public:
    PageRenderer(AppContext &app, const QString &folder, const QString &suffix);
    void start();

Q_SIGNALS:
    void finished(bool isComplete);

private:
    struct Scene
    {
        QString name;
        std::function<void()> arrange;
    };
    void planScenes();
    void planRightsScenes(); // Of the inspector and of the License page.
    void press(const QString &text);
    void showLine(PeopleLine line);
    void showPerson();
    void showPublishTab(int tab);
    void look();
    bool save(const QString &name);

    AppContext &m_app;
    QDir m_folder;
    QString m_suffix;
    QList<Scene> m_scenes;
    QTimer m_timer;
    int m_quietTicks = 0;
    int m_ticks = 0;
    bool m_isArranged = false;
    bool m_isComplete = true;
};
