// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/people/consent_code.h"

#include <QRandomGenerator>

namespace {

constexpr QLatin1String digits("0123456789ABCDEFGHJKMNPQRSTVWXYZ");
constexpr int length = 8;

// Weighted so that one wrong digit and two swapped neighbors change it (odd weights, and 32 is a power of two: a
// swap of digits that differ by 16 is missed).
QChar checkDigit(const QString &code)
{
    qsizetype sum = 0;
    for (qsizetype i = 0; i < length - 1; ++i)
        sum += (2 * i + 1) * digits.indexOf(code[i]);
    return digits[sum % digits.size()];
}

QString grouped(const QString &code)
{
    return code.first(length / 2) + u'-' + code.sliced(length / 2);
}

} // namespace

QString makeConsentCode()
{
    QString code;
    for (int i = 0; i < length - 1; ++i)
        code.append(digits[QRandomGenerator::system()->bounded(int(digits.size()))]);
    return grouped(code + checkDigit(code));
}

std::optional<QString> tidyConsentCode(const QString &typed)
{
    QString code;
    for (const QChar letter : typed.toUpper()) {
        if (letter == u'-' || letter.isSpace())
            continue;
        const QChar digit = letter == u'O' ? u'0' : letter == u'I' || letter == u'L' ? u'1' : letter;
        if (!digits.contains(digit))
            return std::nullopt;
        code.append(digit);
    }
    if (code.size() != length || checkDigit(code) != code.back())
        return std::nullopt;
    return grouped(code);
}
