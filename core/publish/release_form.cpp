// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/release_form.h"

#include "core/license/license_catalog.h"
#include "core/publish/check_report_escape.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

constexpr int photosPerRow = 4;

QString row(const QString &title, const QString &text)
{
    return text.isEmpty() ? QString()
                          : u"<tr><td width=\"30%\" class=\"title\">%1</td><td>%2</td></tr>\n"_s.arg(htmlText(title),
                                                                                                     htmlText(text));
}

// Writes the form in one language, part by part.
class FormWriter
{
public:
    FormWriter(const ReleaseForm &form, QJsonObject texts)
        : m_form(form)
        , m_texts(std::move(texts))
        , m_locale(form.language)
        , m_isMinor(form.person.isMinorOn(form.day))
    {
    }

    QString html() const
    {
        const bool isRelease =
            m_form.asked.kind == ConsentKind::Release || m_form.asked.kind == ConsentKind::ConsentAndRelease;
        return u"<!DOCTYPE html><html lang=\"%1\"><head><meta charset=\"utf-8\"><title>%2</title><style>"
               "body { font-family: 'Noto Sans', 'DejaVu Sans', sans-serif; font-size: 9.5pt; }"
               "h1 { font-size: 14pt; } .heading { font-size: 11pt; margin-top: 14px; margin-bottom: 2px; }"
               "p { margin-top: 3px; margin-bottom: 3px; } .title, .small { color: #55585e; }"
               ".small { font-size: 7.5pt; } .box { font-size: 12pt; } .boxes { margin-bottom: 8px; }"
               ".room { font-size: 18pt; } .signature { font-size: 7.5pt; color: #55585e; border-top: 1px solid "
               "#1d1e20; padding-top: 2px; }"
               ".code { font-size: 14pt; font-weight: bold; }"
               "</style></head><body>%3</body></html>\n"_s.arg(
                   m_form.language, htmlText(text(isRelease ? "releaseTitle" : "title")),
                   head(isRelease) + parties() + photos() + uses() + more() + closing() + signatures());
    }

private:
    // For a child those who have custody speak, and say some things in their own words.
    QString text(const char *key) const
    {
        const QJsonObject minor = m_isMinor ? m_texts["minor"_L1].toObject() : QJsonObject();
        return minor[QLatin1String(key)].toString(m_texts[QLatin1String(key)].toString());
    }
    // The long form of the language, without the day of the week.
    QString day(const QDate &day) const
    {
        QString format = m_locale.dateFormat(QLocale::LongFormat);
        static const QRegularExpression weekday(u"dddd(,| ,)? *"_s);
        return m_locale.toString(day, format.remove(weekday));
    }
    QString heading(const char *key) const
    {
        return u"<p class=\"heading\"><b>%1</b></p>\n"_s.arg(htmlText(text(key)));
    }
    static QString box(const QString &text)
    {
        return u"<span class=\"box\">\u2610</span>&nbsp; %1"_s.arg(htmlText(text));
    }
    static QString boxLine(const QString &text) { return u"<p>"_s + box(text) + u"</p>\n"_s; }
    // Column by column, so that a long list stays on the page.
    static QString boxes(const QStringList &texts)
    {
        constexpr qsizetype longestColumn = 4;
        const qsizetype rows = texts.size() <= longestColumn ? texts.size() : (texts.size() + 1) / 2;
        QString html = u"<table class=\"boxes\" width=\"100%\" cellpadding=\"1\">\n"_s;
        for (qsizetype row = 0; row < rows; ++row) {
            html += u"<tr><td width=\"50%\">"_s + box(texts[row]) + u"</td><td width=\"50%\">"_s;
            if (row + rows < texts.size())
                html += box(texts[row + rows]);
            html += u"</td></tr>\n"_s;
        }
        return html + u"</table>\n"_s;
    }

    QString head(bool isRelease) const
    {
        const QString qr = m_form.codePng.isEmpty()
                               ? QString()
                               : u"<img width=\"96\" height=\"96\" src=\"data:image/png;base64,%1\"><br>"_s.arg(
                                     QString::fromLatin1(m_form.codePng.toBase64()));
        return u"<table width=\"100%\"><tr><td><h1>%1</h1><p>%2</p></td><td width=\"22%\" align=\"right\">%3"
               "<span class=\"code\">%4</span><br><span class=\"small\">%5</span></td></tr></table>\n"_s.arg(
                   htmlText(text(isRelease ? "releaseTitle" : "title")), htmlText(text("intro")), qr,
                   htmlText(m_form.asked.code), htmlText(text("code")));
    }

    QString parties() const
    {
        const Person &person = m_form.person;
        const ConsentDetails &details = m_form.asked.details;
        return u"<table width=\"100%\" cellpadding=\"2\">\n"_s + row(text("photographer"), m_form.photographer) +
               row(text("controller"), details.controller) + row(text("person"), person.name) +
               row(text("born"), person.birthDate ? day(*person.birthDate) : QString()) +
               row(text("photos"), coverage()) + row(text("valid"), validity()) +
               row(text("inReturn"), details.consideration) + u"</table>\n"_s;
    }

    QString coverage() const
    {
        const PhotoCoverage &photos = m_form.asked.photos;
        QStringList parts;
        for (const FilePath &folder : photos.folders) // The path of a stranger's disk says nothing to who signs.
            parts.append(folder.displayName());
        const auto bound = [&](const char *key, const std::optional<QDate> &limit) {
            if (limit)
                parts.append(text(key).arg(day(*limit)));
        };
        bound("validFrom", photos.takenFrom);
        bound("validUntil", photos.takenUntil);
        if (!photos.photos.isEmpty())
            for (const ReleaseForm::Photo &photo : m_form.photos)
                parts.append(photo.name);
        return parts.isEmpty() ? text("allPhotos") : parts.join(u", "_s);
    }

    QString validity() const
    {
        QStringList parts;
        if (m_form.asked.from)
            parts.append(text("validFrom").arg(day(*m_form.asked.from)));
        parts.append(m_form.asked.until ? text("validUntil").arg(day(*m_form.asked.until)) : text("validOpen"));
        return parts.join(u' ');
    }

    QString photos() const
    {
        QString html;
        for (qsizetype i = 0; i < m_form.photos.size(); ++i) {
            if (i % photosPerRow == 0)
                html += i == 0 ? u"<table cellpadding=\"3\"><tr>"_s : u"</tr><tr>"_s;
            html +=
                u"<td><img height=\"84\" src=\"data:image/jpeg;base64,%1\"><br><span class=\"small\">%2</span></td>"_s
                    .arg(QString::fromLatin1(m_form.photos[i].jpeg.toBase64()), htmlText(m_form.photos[i].name));
        }
        return html.isEmpty() ? html : html + u"</tr></table>\n"_s;
    }

    QString uses() const
    {
        const QJsonObject words = m_texts["words"_L1].toObject();
        QStringList asked = m_form.asked.uses;
        if (asked.isEmpty())
            for (const Use use : allUses())
                asked.append(useName(use));
        QStringList texts;
        for (const QString &word : std::as_const(asked))
            texts.append(words[word].toString(m_form.destinationTitles.value(word, word)));
        return heading("uses") + boxes(texts) + licenses();
    }

    QString licenses() const
    {
        QStringList names;
        for (const QString &word : m_form.asked.licenses) {
            const std::optional<License> license = findLicense(word);
            names.append(word == u"any" ? text("anyLicense")
                         : license      ? license->shortName()
                                        : u"CC "_s + word.toUpper());
        }
        return heading("licenses") + boxes(names.isEmpty() ? QStringList{text("anyLicense")} : names) +
               u"<p class=\"small\">%1</p>\n"_s.arg(htmlText(text("licenseNote")));
    }

    QString more() const
    {
        const Consent &asked = m_form.asked;
        QString html = heading("more");
        if (asked.commercial == CommercialUse::Unsaid || asked.commercial == CommercialUse::Yes)
            html += boxLine(text("commercial"));
        if (asked.alterations == Alterations::Unsaid || asked.alterations == Alterations::Free)
            html += boxLine(text("changes"));
        if (asked.names == NamePublication::FirstName)
            html += boxLine(text("nameFirst"));
        if (asked.names == NamePublication::Full)
            html += boxLine(text("nameFull"));
        return html;
    }

    QString closing() const
    {
        return u"<p style=\"margin-top: 10px\">%1</p>\n"_s.arg(htmlText(text("withdraw"))) +
               u"<p class=\"small\">%1</p>\n"_s.arg(htmlText(text("codeNote")));
    }

    // Room to write, and below the line what to write there.
    QString signatureLine(const char *who) const
    {
        return u"<tr><td class=\"room\" width=\"24%\">&nbsp;</td><td width=\"3%\"></td><td width=\"73%\"></td></tr>\n"
               "<tr><td class=\"signature\">%1</td><td></td><td class=\"signature\">%2: %3</td></tr>\n"_s.arg(
                   htmlText(text("placeDate")), htmlText(text("signature")), htmlText(text(who)));
    }

    // Whether the child could be old enough to agree too: from about 14 on the word of the child counts beside that of
    // the guardians (standard advice on KUG § 22).
    bool isChildAsked() const
    {
        constexpr int ageOfOwnWord = 14;
        const std::optional<QDate> &birth = m_form.person.birthDate;
        return !birth || birth->addYears(ageOfOwnWord) <= m_form.day;
    }

    QString signatures() const
    {
        QString html = u"<table width=\"100%\">\n"_s;
        if (!m_isMinor)
            html += signatureLine("person");
        else
            html += signatureLine("guardian") + signatureLine("guardian") +
                    (isChildAsked() ? signatureLine("child") : QString());
        return html + signatureLine("photographer") + signatureLine("witness") + u"</table>\n"_s;
    }

    const ReleaseForm &m_form;
    QJsonObject m_texts;
    QLocale m_locale;
    bool m_isMinor;
};

} // namespace

QStringList releaseFormLanguages()
{
    return {u"de"_s, u"en"_s, u"es"_s, u"fr"_s};
}

QString releaseFormWording()
{
    return u"clearframe-form-2"_s;
}

Result<QByteArray> releaseFormHtml(const ReleaseForm &form)
{
    QFile file(u":/forms/%1.json"_s.arg(form.language));
    if (!releaseFormLanguages().contains(form.language) || !file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Invalid, u"There is no form in the language “%1”. There are: %2."_s.arg(
                                               form.language, releaseFormLanguages().join(u", "_s)));
    return FormWriter(form, QJsonDocument::fromJson(file.readAll()).object()).html().toUtf8();
}
