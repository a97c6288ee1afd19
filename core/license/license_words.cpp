// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/license/license_words.h"

#include "core/license/license_texts.h"

#include <algorithm>

namespace {

bool isWordCharacter(const QString &text, qsizetype position)
{
    const QChar c = text.at(position);
    if (c.isLetterOrNumber() || c == u'+')
        return true;
    return c == u'.' && position > 0 && position + 1 < text.size() && text.at(position - 1).isDigit() &&
           text.at(position + 1).isDigit();
}

// Letters and their accents come apart; the accents go.
QString withoutAccents(const QString &text)
{
    QString plain;
    plain.reserve(text.size());
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (!c.isMark() && c != QChar(0x00AD))
            plain += c;
    }
    return plain.replace(QChar(0x0153), QStringLiteral("oe")).replace(QChar(0x0142), QStringLiteral("l"));
}

bool isJoiner(QChar c)
{
    return c == u'-' || c == u'_' || c == u'/' || (c >= QChar(0x2010) && c <= QChar(0x2015)) || c == QChar(0x2212);
}

bool standsAlone(QChar c)
{
    const char16_t code = c.unicode();
    return (code >= 0x3040 && code <= 0x30FF) || (code >= 0x3400 && code <= 0x9FFF);
}

bool endsClause(QStringView between)
{
    return std::ranges::any_of(between,
                               [](QChar c) { return QStringView(u".,;:!?()[]|\n\r\u3002\u3001").contains(c); });
}

LicenseWord makeWord(const QString &original, bool isFirst, bool isJoined)
{
    LicenseWord word{original.toLower(), original == original.toUpper(), isFirst, isJoined};
    if (word.text.size() > 1 && word.text.startsWith(u'v') && word.text.at(1).isDigit())
        word.text.remove(0, 1);
    return word;
}

} // namespace

QList<LicenseWord> splitLicenseWords(const QString &text)
{
    const QString plain = withoutAccents(text);
    QList<LicenseWord> words;
    qsizetype end = 0;
    for (qsizetype i = 0; i < plain.size();) {
        if (!isWordCharacter(plain, i)) {
            ++i;
            continue;
        }
        const qsizetype start = i;
        do
            ++i;
        while (i < plain.size() && isWordCharacter(plain, i) && !standsAlone(plain.at(i)) &&
               !standsAlone(plain.at(i - 1)));
        const bool isFirst = words.isEmpty() || endsClause(QStringView(plain).sliced(end, start - end));
        const bool isJoined = !words.isEmpty() && start == end + 1 && isJoiner(plain.at(end));
        words.append(makeWord(plain.mid(start, i - start), isFirst, isJoined));
        end = i;
    }
    return words;
}

void LicenseVocabulary::add(const QString &meaning, const QString &phrase)
{
    QStringList words;
    for (const LicenseWord &word : splitLicenseWords(phrase))
        words.append(word.text);
    if (!words.isEmpty())
        m_byFirstWord[words.first()].append({words, meaning});
}

LicenseVocabulary::Match LicenseVocabulary::matchAt(const QList<LicenseWord> &words, qsizetype position) const
{
    Match best;
    const auto candidates = m_byFirstWord.constFind(words.at(position).text);
    if (candidates == m_byFirstWord.cend())
        return best;
    for (const Phrase &phrase : *candidates) {
        const qsizetype length = phrase.words.size();
        if (length <= best.length || position + length > words.size())
            continue;
        bool isHere = true;
        for (qsizetype i = 1; i < length && isHere; ++i)
            isHere = words.at(position + i).text == phrase.words.at(i);
        if (isHere)
            best = {phrase.meaning, length};
    }
    return best;
}

const LicenseVocabulary &LicenseVocabulary::licenses()
{
    static const LicenseVocabulary vocabulary = [] {
        LicenseVocabulary made;
        const QHash<QString, QStringList> words = licenseWords();
        for (auto meaning = words.begin(); meaning != words.end(); ++meaning) {
            for (const QString &phrase : meaning.value())
                made.add(meaning.key(), phrase);
        }
        return made;
    }();
    return vocabulary;
}

const LicenseVocabulary &LicenseVocabulary::jurisdictions()
{
    static const LicenseVocabulary vocabulary = [] {
        LicenseVocabulary made;
        for (const QString &language : licenseLanguages()) {
            const QHash<QString, QString> names = licenseTexts(language, QStringLiteral("jurisdictions"));
            for (auto name = names.begin(); name != names.end(); ++name)
                made.add(name.key(), name.value());
        }
        return made;
    }();
    return vocabulary;
}
