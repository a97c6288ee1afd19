// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/writing/write_engine.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QComboBox;
class QPushButton;

// How a session writes: sidecars, files with several names, read-only ones, times. Folded away until it is asked for;
// the line above says when something is not as usual.
class WriteChoices : public QWidget
{
    Q_OBJECT

public:
    explicit WriteChoices(QWidget *parent = nullptr);

    WriteOptions options() const;
    // Remembered for this library; nothing when every session shall begin as usual.
    std::optional<WriteOptions> remembered() const;
    void setRemembered(const std::optional<WriteOptions> &options);
    void unfold();

Q_SIGNALS:
    void optionsChanged();

private:
    QWidget *makeContent();
    void showTitle();

    QPushButton *m_fold;
    QWidget *m_content;
    QComboBox *m_sidecars;
    QComboBox *m_hardLinks;
    QCheckBox *m_readOnly;
    QCheckBox *m_keepsTime;
    QCheckBox *m_contentCredentials;
    QCheckBox *m_remember;
};
