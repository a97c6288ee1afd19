// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/csv_table.h"

#include <algorithm>

namespace {

QString decoded(const QByteArray &content)
{
    QString text = content.isValidUtf8() ? QString::fromUtf8(content) : QString::fromLatin1(content);
    if (text.startsWith(QChar(0xFEFF)))
        text.remove(0, 1);
    return text;
}

QChar separatorOf(const QString &text)
{
    const QStringView first = QStringView(text).left(text.indexOf(u'\n'));
    QChar best = u',';
    for (const QChar candidate : {u';', u'\t'})
        if (first.count(candidate) > first.count(best))
            best = candidate;
    return best;
}

// Reads letter by letter.
class CsvReader
{
public:
    explicit CsvReader(QString text)
        : m_text(std::move(text))
        , m_separator(separatorOf(m_text))
    {
    }

    QList<CsvRow> read()
    {
        while (m_place < m_text.size())
            readRow();
        return m_rows;
    }

private:
    void readRow()
    {
        CsvRow row{m_number, {}};
        bool isMore = true;
        while (isMore) {
            row.cells.append(readCell());
            isMore = m_place < m_text.size() && m_text[m_place] == m_separator;
            if (isMore)
                ++m_place;
        }
        skipLineEnd();
        if (std::any_of(row.cells.begin(), row.cells.end(), [](const QString &cell) { return !cell.isEmpty(); }))
            m_rows.append(row);
    }

    QString readCell()
    {
        QString cell;
        bool isQuoted = false;
        for (; m_place < m_text.size(); ++m_place) {
            const QChar letter = m_text[m_place];
            if (letter == u'"' && (isQuoted || cell.isEmpty())) {
                const bool isDoubled = isQuoted && m_place + 1 < m_text.size() && m_text[m_place + 1] == u'"';
                if (isDoubled)
                    cell.append(m_text[++m_place]);
                else
                    isQuoted = !isQuoted;
                continue;
            }
            if (!isQuoted && (letter == m_separator || letter == u'\n' || letter == u'\r'))
                break;
            cell.append(letter);
        }
        cell = cell.trimmed();
        return cell.startsWith(u'\'') && startsFormula(cell.sliced(1)) ? cell.sliced(1) : cell;
    }

    void skipLineEnd()
    {
        if (m_place < m_text.size() && m_text[m_place] == u'\r')
            ++m_place;
        if (m_place < m_text.size() && m_text[m_place] == u'\n')
            ++m_place;
        ++m_number;
    }

    QString m_text;
    QChar m_separator;
    qsizetype m_place = 0;
    int m_number = 1;
    QList<CsvRow> m_rows;
};

QString cellText(const QString &text)
{
    const QString safe = startsFormula(text) ? u'\'' + text : text;
    const bool needsQuotes = std::any_of(safe.begin(), safe.end(), [](QChar letter) {
        return letter == u'"' || letter == u',' || letter == u';' || letter == u'\n' || letter == u'\r' ||
               letter == u'\t';
    });
    return needsQuotes ? u'"' + QString(safe).replace(u'"', QStringLiteral("\"\"")) + u'"' : safe;
}

} // namespace

bool startsFormula(const QString &text)
{
    static const QString starts = QStringLiteral("=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20");
    return !text.isEmpty() && (starts.contains(text.front()) || text.front().isNull());
}

QList<CsvRow> readCsv(const QByteArray &content)
{
    return CsvReader(decoded(content)).read();
}

QByteArray csvLine(const QStringList &cells)
{
    QStringList written;
    for (const QString &cell : cells)
        written.append(cellText(cell));
    return written.join(u',').toUtf8() + "\r\n";
}
