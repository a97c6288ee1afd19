// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/license/license_phrase.h"

#include "core/license/license_catalog.h"
#include "core/license/license_words.h"

#include <QRegularExpression>

#include <algorithm>

namespace {

bool isVersion(const QString &word)
{
    static const QRegularExpression expression(QStringLiteral("^[0-9](?:\\.[0-9])?$"));
    return expression.match(word).hasMatch();
}

bool isJurisdiction(const QString &word)
{
    return std::any_of(licenseCatalog().begin(), licenseCatalog().end(),
                       [&](const License &license) { return license.jurisdiction == word; });
}

// Walks over the words and gathers runs: a marker ("CC"), elements ("BY", "ShareAlike"), a version, a place.
class PhraseScanner
{
public:
    explicit PhraseScanner(const QString &text)
        : m_words(splitLicenseWords(text))
    {
    }

    PhraseReading scan()
    {
        while (m_position < m_words.size())
            step();
        closeRun();
        return m_reading;
    }

private:
    bool isRunOpen() const { return m_hasMarker || !m_elements.isEmpty(); }

    void step()
    {
        const LicenseWord &word = m_words.at(m_position);
        if (word.isFirst || m_position - m_deniedAt > farthestDenial)
            m_deniedAt = farAway;
        if (isRunOpen() && isVersion(word.text)) {
            readVersion();
            return;
        }
        if (readCompact(word.text))
            return;
        const LicenseVocabulary::Match match = LicenseVocabulary::licenses().matchAt(m_words, m_position);
        const bool isNamedBefore = match.meaning == u"creative-commons" && isAttributionBefore();
        m_position += std::max<qsizetype>(match.length, 1);
        if (isNamedBefore)
            m_hasMarker = m_isSpelledOut = true;
        else
            readMeaning(match.meaning);
    }

    // "Attribuzione Creative Commons - Non commerciale": some languages put the first element in front. Not "photo by
    // Creative Commons".
    bool isAttributionBefore() const
    {
        const bool isAlone = !m_hasMarker && m_elements == QStringList(QStringLiteral("by"));
        return isAlone && !m_words.at(m_position).isFirst && m_words.at(m_position - 1).text != u"by";
    }

    // "ccbysa", "byncnd".
    bool readCompact(const QString &word)
    {
        static const QRegularExpression expression(QStringLiteral("^(cc)?(by)(nc)?(nd|sa)?$"));
        const QRegularExpressionMatch match = expression.match(word);
        if (!match.hasMatch() || word == u"by")
            return false;
        if (!match.captured(1).isEmpty() || !m_elements.isEmpty())
            startRunAt(!match.captured(1).isEmpty());
        for (int group = 2; group <= 4; ++group) {
            if (!match.captured(group).isEmpty())
                m_elements.append(match.captured(group));
        }
        ++m_position;
        return true;
    }

    void startRunAt(bool hasMarker)
    {
        closeRun();
        m_hasMarker = hasMarker;
        m_mention.isDenied = m_deniedAt != farAway;
    }

    void readMeaning(const QString &meaning)
    {
        static const QStringList elements{
            QStringLiteral("by"),       QStringLiteral("nc"),        QStringLiteral("nd"),        QStringLiteral("sa"),
            QStringLiteral("sampling"), QStringLiteral("sampling+"), QStringLiteral("devnations")};
        static const QStringList fixed{QStringLiteral("cc0"), QStringLiteral("pdm"), QStringLiteral("certification"),
                                       QStringLiteral("all-rights-reserved")};
        if (elements.contains(meaning)) {
            m_elements.append(meaning);
        } else if (meaning == u"creative-commons") {
            startRunAt(true);
            m_isSpelledOut = m_words.at(m_position - 1).text != u"cc";
        } else if (fixed.contains(meaning)) {
            startRunAt(true);
            m_elements = {meaning};
        } else if (meaning == u"not") {
            if (!isRunOpen())
                m_deniedAt = m_position;
        } else if (meaning == u"other" || meaning == u"filler") {
            m_isCalledLicense = m_isCalledLicense || (isRunOpen() && meaning == u"other");
            m_reading.saysOther = m_reading.saysOther || (!isRunOpen() && meaning == u"other");
        } else {
            closeRun();
            m_reading.saysPublicDomain = m_reading.saysPublicDomain || meaning == u"public-domain";
            m_reading.saysSomeRights = m_reading.saysSomeRights || meaning == u"some-rights";
        }
    }

    void readVersion()
    {
        m_mention.version = m_words.at(m_position).text;
        ++m_position;
        if (m_position < m_words.size())
            readPlace();
        closeRun();
    }

    void readPlace()
    {
        const QString scope = LicenseVocabulary::licenses().matchAt(m_words, m_position).meaning;
        if (scope == u"international" || scope == u"unported" || scope == u"generic" || scope == u"universal") {
            m_position += LicenseVocabulary::licenses().matchAt(m_words, m_position).length;
            m_mention.saysScope = true;
            return;
        }
        const LicenseVocabulary::Match name = LicenseVocabulary::jurisdictions().matchAt(m_words, m_position);
        if (name.length > 0) {
            m_position += name.length;
            m_mention.jurisdiction = name.meaning;
            return;
        }
        const LicenseWord &word = m_words.at(m_position);
        if (!isJurisdiction(word.text))
            return;
        const bool isLast = m_position + 1 == m_words.size();
        m_mention.isUnsureOfJurisdiction = !word.isUpper && !word.isJoined && !isLast;
        m_mention.jurisdiction = word.text;
        ++m_position;
    }

    // "Attribution required" names no license: elements count behind a marker, with a version and its scope, or
    // together.
    void closeRun()
    {
        const bool isPair = m_elements.size() > 1 && m_elements.first() == u"by"; // "Attribution-ShareAlike"
        const bool hasName = (m_mention.saysScope && !m_elements.isEmpty()) || isPair;
        const bool isPlainCc = m_hasMarker && m_elements.isEmpty() && !m_isSpelledOut && !m_isCalledLicense;
        if ((m_hasMarker && !isPlainCc) || hasName) {
            m_mention.code = m_elements.join(u'-');
            m_reading.mentions.append(m_mention);
        }
        if (m_hasMarker || hasName)
            m_deniedAt = farAway;
        m_mention = {};
        m_elements.clear();
        m_hasMarker = m_isSpelledOut = m_isCalledLicense = false;
    }

    static constexpr qsizetype farthestDenial = 5; // Words.
    static constexpr qsizetype farAway = -100;

    QList<LicenseWord> m_words;
    qsizetype m_position = 0;
    qsizetype m_deniedAt = farAway; // Where "not" stands.
    PhraseReading m_reading;
    PhraseReading::Mention m_mention;
    QStringList m_elements;
    bool m_hasMarker = false;
    bool m_isSpelledOut = false;
    bool m_isCalledLicense = false;
};

} // namespace

bool PhraseReading::Mention::fits(const License &license) const
{
    const bool isOldOrder = code == u"by-nc-nd" && license.code == u"by-nd-nc";
    if (!code.isEmpty() && code != license.code && !isOldOrder)
        return false;
    if (!version.isEmpty() && version != license.version && version + QStringLiteral(".0") != license.version)
        return false;
    if (isUnsureOfJurisdiction)
        return license.jurisdiction.isEmpty() || license.jurisdiction == jurisdiction;
    const bool leavesPlaceOpen = jurisdiction.isEmpty() && !saysScope;
    return leavesPlaceOpen || jurisdiction == license.jurisdiction;
}

std::optional<License> PhraseReading::Mention::license() const
{
    static const QStringList oneVersion{QStringLiteral("cc0"), QStringLiteral("pdm"), QStringLiteral("certification"),
                                        QStringLiteral("all-rights-reserved")};
    if (code.isEmpty() || isUnsureOfJurisdiction || (version.isEmpty() && !oneVersion.contains(code)))
        return std::nullopt;
    const bool isOneVersion = oneVersion.contains(code);
    for (const License &license : licenseCatalog()) {
        const bool isSamePlace = license.jurisdiction == jurisdiction || (isOneVersion && jurisdiction.isEmpty());
        // "CC BY 2" may be 2.0, 2.1 or 2.5.
        const bool isGuess = version == u"2";
        if (fits(license) && isSamePlace && !isGuess)
            return license;
    }
    return std::nullopt;
}

PhraseReading readLicensePhrases(const QString &text)
{
    return PhraseScanner(text).scan();
}
