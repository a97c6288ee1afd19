// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/publish/publication_texts.h"

#include <QWidget>

class LibraryState;
class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

// Texts to copy that go with the photos in question: who made them, under which license.
class TextsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit TextsPanel(LibraryState &state, QWidget *parent = nullptr);

    void setPhotos(const QList<FilePath> &photos);
    void refresh(); // When it is visible and something changed.

protected:
    void showEvent(QShowEvent *event) override;

private:
    TextFormat format() const;
    void take(const Result<PublicationTexts> &texts);
    void copy();

    LibraryState &m_state;
    QList<FilePath> m_photos;
    std::optional<std::pair<QList<FilePath>, TextFormat>> m_shown; // What the text is of.
    int m_request = 0;                                             // The newest one counts.
    QComboBox *m_format;
    QPlainTextEdit *m_text;
    QLabel *m_detail;
    QPushButton *m_copy;
};
