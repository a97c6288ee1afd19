// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/check/profile.h"

#include <QWidget>

class QCheckBox;

// Check boxes for words that a consent stores: uses and destinations, or license codes.
class CoverageBoxes : public QWidget
{
    Q_OBJECT

public:
    struct Choice
    {
        QString word;
        QString title;
    };

    explicit CoverageBoxes(const QList<Choice> &choices, QWidget *parent = nullptr);

    QStringList words() const; // The checked ones, in order.
    void setWords(const QStringList &words);

Q_SIGNALS:
    void changed();

private:
    QList<QCheckBox *> m_boxes;
    QStringList m_words;
};

QList<CoverageBoxes::Choice> destinationChoices(const QList<Profile> &profiles);
QList<CoverageBoxes::Choice> useChoices();
// The codes of the current licenses a consent can be limited to; "CC BY-SA" stands for every version.
QList<CoverageBoxes::Choice> licenseChoices();
