// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/check/profile.h"

#include <QWidget>

class QCheckBox;
class QGridLayout;

// Check boxes, in two columns where there is room, for words that are stored: uses and destinations, license codes,
// what a copy keeps.
class WordBoxes : public QWidget
{
    Q_OBJECT

public:
    struct Choice
    {
        QString word;
        QString title;
    };

    explicit WordBoxes(const QList<Choice> &choices, QWidget *parent = nullptr);

    QStringList words() const; // The checked ones, in order.
    void setWords(const QStringList &words);
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void changed();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange(int columns);
    int widthOf(int columns) const;

    QGridLayout *m_grid;
    int m_columns = 0;
    QList<QCheckBox *> m_boxes;
    QStringList m_words;
};

// What the words of keepWords() (core/check/profile.h) mean.
QList<WordBoxes::Choice> keepChoices();
QList<WordBoxes::Choice> destinationChoices(const QList<Profile> &profiles);
QList<WordBoxes::Choice> useChoices();
// The codes of the current licenses a consent can be limited to; "CC BY-SA" stands for every version.
QList<WordBoxes::Choice> licenseChoices();
