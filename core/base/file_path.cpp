// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/file_path.h"

#include <QList>

#include <algorithm>

namespace {

// Splits bytes into valid UTF-8 runs and single invalid bytes, in order.
template <class OnText, class OnByte>
void forEachRun(const QByteArray &bytes, OnText onText, OnByte onByte)
{
    qsizetype start = 0;
    qsizetype i = 0;
    const auto flush = [&] {
        if (i > start)
            onText(QString::fromUtf8(bytes.constData() + start, i - start));
    };
    while (i < bytes.size()) {
        const auto lead = uchar(bytes[i]);
        const int length = lead < 0x80                   ? 1
                           : lead >= 0xC2 && lead < 0xE0 ? 2
                           : (lead & 0xF0) == 0xE0       ? 3
                           : lead >= 0xF0 && lead < 0xF5 ? 4
                                                         : 0;
        if (length > 0 && i + length <= bytes.size() && QByteArrayView(bytes).sliced(i, length).isValidUtf8()) {
            i += length;
            continue;
        }
        flush();
        onByte(lead);
        start = ++i;
    }
    flush();
}

// Nearly every path: shown as it is.
bool isPlain(const QByteArray &bytes)
{
    return std::ranges::all_of(bytes, [](char c) { return c >= 0x20 && c < 0x7F; });
}

bool isHardToSee(QChar c)
{
    return c.category() == QChar::Other_Control || (c >= QChar(0x202A) && c <= QChar(0x202E)) ||
           (c >= QChar(0x2066) && c <= QChar(0x2069)) || c == QChar(0x200E) || c == QChar(0x200F) ||
           c == QChar(0x2028) || c == QChar(0x2029);
}

QString escaped(QChar c)
{
    if (c == QChar(u'\n'))
        return QStringLiteral("\\n");
    if (c == QChar(u'\t'))
        return QStringLiteral("\\t");
    if (c == QChar(u'\r'))
        return QStringLiteral("\\r");
    return QStringLiteral("\\u%1").arg(int(c.unicode()), 4, 16, QLatin1Char('0'));
}

} // namespace

FilePath FilePath::fromBytes(QByteArray bytes)
{
    return FilePath(std::move(bytes));
}

FilePath FilePath::fromNative(const std::filesystem::path &path)
{
#ifdef _WIN32
    const std::u8string text = path.generic_u8string();
    return FilePath(QByteArray(reinterpret_cast<const char *>(text.data()), qsizetype(text.size())));
#else
    return FilePath(QByteArray::fromStdString(path.native()));
#endif
}

FilePath FilePath::fromArgument(const QString &argument)
{
    QByteArray bytes;
    QString run;
    for (const QChar c : argument) {
        if (c.unicode() >= 0xDC80 && c.unicode() <= 0xDCFF && (run.isEmpty() || !run.back().isHighSurrogate())) {
            bytes += run.toUtf8();
            run.clear();
            bytes += char(c.unicode() - 0xDC00);
        } else {
            run += c;
        }
    }
    return FilePath(bytes + run.toUtf8());
}

std::filesystem::path FilePath::native() const
{
#ifdef _WIN32
    return std::filesystem::path(std::u8string(reinterpret_cast<const char8_t *>(m_bytes.constData()), m_bytes.size()));
#else
    return std::filesystem::path(m_bytes.toStdString());
#endif
}

QString FilePath::toArgument() const
{
    QString text;
    forEachRun(
        m_bytes, [&](const QString &run) { text += run; }, [&](uchar byte) { text += QChar(0xDC00 + byte); });
    return text;
}

QString FilePath::display() const
{
    if (isPlain(m_bytes))
        return QString::fromLatin1(m_bytes);
    QString text;
    forEachRun(
        m_bytes,
        [&](const QString &run) {
            for (const QChar c : run)
                text += isHardToSee(c) ? escaped(c) : QString(c);
        },
        [&](uchar byte) {
            text += QStringLiteral("\\x%1").arg(int(byte), 2, 16, QLatin1Char('0')).toUpper().replace(u'X', u'x');
        });
    return text;
}

QString FilePath::displayName() const
{
    return FilePath(fileName()).display();
}

bool FilePath::isUtf8() const
{
    return m_bytes.isValidUtf8();
}

QByteArray FilePath::fileName() const
{
    return m_bytes.mid(m_bytes.lastIndexOf('/') + 1);
}

QByteArray FilePath::extension() const
{
    const QByteArray name = fileName();
    const qsizetype dot = name.lastIndexOf('.');
    return dot > 0 ? name.mid(dot + 1).toLower() : QByteArray();
}

FilePath FilePath::parent() const
{
    const qsizetype slash = m_bytes.lastIndexOf('/');
    if (slash < 0)
        return FilePath(".");
    return FilePath(slash == 0 ? QByteArray("/") : m_bytes.left(slash));
}

FilePath FilePath::child(const QByteArray &name) const
{
    if (m_bytes.isEmpty() || m_bytes.endsWith('/'))
        return FilePath(m_bytes + name);
    return FilePath(m_bytes + '/' + name);
}

FilePath FilePath::absolute() const
{
    std::error_code error;
    const std::filesystem::path path = std::filesystem::absolute(native(), error).lexically_normal();
    FilePath result = error ? *this : fromNative(path);
    if (result.m_bytes.size() > 1 && result.m_bytes.endsWith('/'))
        result.m_bytes.chop(1);
    return result;
}

bool FilePath::isInside(const FilePath &folder) const
{
    if (m_bytes == folder.m_bytes)
        return true;
    return m_bytes.startsWith(folder.m_bytes) &&
           (folder.m_bytes.endsWith('/') ||
            (m_bytes.size() > folder.m_bytes.size() && m_bytes[folder.m_bytes.size()] == '/'));
}
