// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QVBoxLayout;
class Theme;

// Theme, language, size of text, movement.
class AppearancePart : public QWidget
{
    Q_OBJECT

public:
    AppearancePart(Theme &theme, const QString &language, QWidget *parent = nullptr);

Q_SIGNALS:
    void languageChosen(const QString &code);

private:
    void addThemes(QVBoxLayout *layout);
    void addLanguages(QVBoxLayout *layout, const QString &language);
    void addTextSizes(QVBoxLayout *layout);

    Theme &m_theme;
};
