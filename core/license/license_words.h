// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

// A word of a text: lower case, without accents.
struct LicenseWord
{
    QString text;
    bool isUpper = false;  // Written in capitals.
    bool isFirst = false;  // Of a clause: behind a full stop, a comma, a bracket, a line's end.
    bool isJoined = false; // Stands right behind the word before it: "by-sa", "3.0-de", "3.0/de".
};

// Splits into words; "+" and dots between digits belong to a word. Chinese and Japanese characters are words each, as
// these languages set no blanks.
QList<LicenseWord> splitLicenseWords(const QString &text);

// Phrases in many languages and what they mean; the longest one wins.
class LicenseVocabulary
{
public:
    struct Match
    {
        QString meaning; // Empty: no phrase starts here.
        qsizetype length = 0;
    };

    void add(const QString &meaning, const QString &phrase);
    Match matchAt(const QList<LicenseWord> &words, qsizetype position) const;

    // The elements, markers and fixed names of resources/licenses/words.json.
    static const LicenseVocabulary &licenses();
    // The names of the jurisdictions in every language.
    static const LicenseVocabulary &jurisdictions();

private:
    struct Phrase
    {
        QStringList words;
        QString meaning;
    };
    QHash<QString, QList<Phrase>> m_byFirstWord;
};
