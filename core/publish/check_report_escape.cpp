// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/check_report_escape.h"

#include "core/base/csv_table.h"

#include <QList>

#include <algorithm>
#include <array>
#include <utility>

namespace {

bool turnsWriting(QChar c)
{
    return (c >= QChar(0x202A) && c <= QChar(0x202E)) || (c >= QChar(0x2066) && c <= QChar(0x2069)) ||
           c == QChar(0x200E) || c == QChar(0x200F) || c == QChar(0x061C);
}

bool isHarmful(QChar c)
{
    return c < QChar(0x20) || (c >= QChar(0x7F) && c < QChar(0xA0)) || turnsWriting(c) || c == QChar(0x2028) ||
           c == QChar(0x2029) || c == QChar(0xFEFF);
}

// Half characters become the replacement character; nearly every text is returned as it is.
QString wholeCharacters(const QString &text)
{
    return text.isValidUtf16() ? text : QString::fromUtf8(text.toUtf8());
}

bool isHarmless(const QString &text)
{
    return std::none_of(text.begin(), text.end(), isHarmful);
}

bool isWide(char32_t c)
{
    // The blocks of Unicode's East Asian Width W and F, and emoji.
    static constexpr std::array<std::pair<char32_t, char32_t>, 11> blocks{{{0x1100, 0x115F},
                                                                           {0x2E80, 0x303E},
                                                                           {0x3041, 0xA4CF},
                                                                           {0xA960, 0xA97F},
                                                                           {0xAC00, 0xD7A3},
                                                                           {0xF900, 0xFAFF},
                                                                           {0xFE30, 0xFE6F},
                                                                           {0xFF00, 0xFF60},
                                                                           {0xFFE0, 0xFFE6},
                                                                           {0x1F300, 0x1FAFF},
                                                                           {0x20000, 0x3FFFD}}};
    return std::any_of(blocks.begin(), blocks.end(),
                       [c](const auto &block) { return c >= block.first && c <= block.second; });
}

bool takesNoRoom(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing || category == QChar::Other_Format;
}

} // namespace

QString terminalText(const QString &text)
{
    const QString whole = wholeCharacters(text);
    if (isHarmless(whole))
        return whole;
    QString safe;
    for (const QChar c : whole) {
        if (isHarmful(c))
            safe += QStringLiteral("\\u%1").arg(uint(c.unicode()), 4, 16, QLatin1Char('0'));
        else
            safe += c;
    }
    return safe;
}

QString htmlText(const QString &text)
{
    QString safe = wholeCharacters(text);
    if (!isHarmless(safe)) {
        for (QChar &c : safe) {
            if (isHarmful(c))
                c = c == u'\n' || c == u'\t' ? QChar(u' ') : QChar(QChar::ReplacementCharacter);
        }
    }
    return safe.toHtmlEscaped().replace(u'\'', QStringLiteral("&#39;"));
}

QByteArray csvCell(const QString &text)
{
    QByteArray cell = text.toUtf8();
    if (startsFormula(text))
        cell.prepend('\'');
    const bool needsQuotes =
        std::any_of(cell.begin(), cell.end(), [](char c) { return c == '"' || c == ',' || c == '\r' || c == '\n'; });
    return needsQuotes ? '"' + cell.replace('"', "\"\"") + '"' : cell;
}

int displayWidth(const QString &text)
{
    int width = 0;
    for (const char32_t c : text.toUcs4()) {
        width += takesNoRoom(c) ? 0 : isWide(c) ? 2 : 1;
    }
    return width;
}

QString padded(const QString &text, int width)
{
    return text + QString(std::max(0, width - displayWidth(text)), u' ');
}
