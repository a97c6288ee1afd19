// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

struct Bomb
{
    QString name; // A file name.
    QByteArray file;
};

// Small files of each format that state more pixels, strips, frames or scans than a decoder should allocate for.
QList<Bomb> oversizedHeaders();

// Well-formed files of a few hundred kilobytes at most that grow to side x side pixels; 17,300 are 299 megapixels.
QList<Bomb> bombsBelowTheLimit(int side = 17'300);
