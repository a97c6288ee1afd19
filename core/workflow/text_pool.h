// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/check/verdict.h"

#include <QSet>
#include <QString>

// Holds texts that are equal only once: the findings of 100,000 photos say the same few sentences again and again,
// which would take hundreds of megabytes.
class TextPool
{
public:
    void share(PhotoVerdict &verdict);

private:
    void share(QString &text);

    QSet<QString> m_texts;
};
