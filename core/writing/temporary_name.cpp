// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/writing/temporary_name.h"

#include <QRandomGenerator>

#include <algorithm>

namespace {

constexpr char prefix[] = ".clearframe-";
constexpr char suffix[] = ".tmp";
constexpr qsizetype digits = 16;

bool isHexDigit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
}

} // namespace

QByteArray newTemporaryName()
{
    const QByteArray number = QByteArray::number(QRandomGenerator::system()->generate64(), 16);
    return prefix + number.rightJustified(digits, '0') + suffix;
}

bool isTemporaryName(const QByteArray &name)
{
    if (!name.startsWith(prefix) || !name.endsWith(suffix))
        return false;
    const QByteArray number = name.mid(sizeof prefix - 1).chopped(sizeof suffix - 1);
    return number.size() == digits && std::ranges::all_of(number, isHexDigit);
}
