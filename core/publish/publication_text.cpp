// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/publication_text.h"

#include "core/publish/check_report_escape.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Publication)
};

// Only addresses that a browser opens harmlessly.
QString webUrl(const QString &text)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    const bool isWeb = url.isValid() && (url.scheme() == u"http" || url.scheme() == u"https") && !url.host().isEmpty();
    return isWeb ? QString::fromLatin1(url.toEncoded()) : QString();
}

QString licenseName(const Publication &photo)
{
    return photo.license ? photo.license->shortName() : Texts::tr("no license stated");
}

QString authorOf(const Publication &photo)
{
    return photo.author.isEmpty() ? Texts::tr("unknown author") : photo.author;
}

QString sourceOf(const Publication &photo)
{
    const bool isLicenseUrl =
        photo.license && photo.statementUrl.startsWith(photo.license->url.chopped(1)) && !photo.license->url.isEmpty();
    return !photo.authorUrl.isEmpty() ? photo.authorUrl : isLicenseUrl ? QString() : photo.statementUrl;
}

// Characters with a meaning in Markdown.
QString markdownText(const QString &text)
{
    static const QRegularExpression special(QStringLiteral("([\\\\`*_{}\\[\\]<>()#+!|])"));
    return text.simplified().replace(special, QStringLiteral("\\\\1"));
}

// Wiki text of one line: no template, link or tag begins in it.
QString wikiText(const QString &text)
{
    QString safe = text.simplified().toHtmlEscaped();
    for (const auto &[from, to] : {std::pair(u'{', "&#123;"), std::pair(u'}', "&#125;"), std::pair(u'[', "&#91;"),
                                   std::pair(u']', "&#93;"), std::pair(u'|', "&#124;"), std::pair(u'~', "&#126;")})
        safe.replace(from, QLatin1String(to));
    return safe;
}

// The template's name on Wikimedia Commons; empty when the license is not free there.
QString commonsTemplate(const License &license)
{
    if (license.code == u"cc0")
        return QStringLiteral("Cc-zero");
    if (license.code == u"pdm")
        return QStringLiteral("PDMark-owner");
    if (license.code == u"by" || license.code == u"by-sa")
        return QStringLiteral("cc-") + license.id;
    return {};
}

// "full": the uploader says to have made the picture, and that everybody in it agreed to a publication under a free
// license, commercial use included. Nothing when that is not so.
QString consentTemplate(const Publication &photo)
{
    return photo.isOwn && photo.hasPeople && photo.haveAllConsented ? QStringLiteral("{{Consent|full}}") : QString();
}

QString descriptionOf(const Publication &photo)
{
    return photo.description.isEmpty() ? photo.title : photo.description;
}

QString licenseBlock(const Publication &photo)
{
    const QString name = commonsTemplate(*photo.license);
    return photo.isOwn && photo.license->code != u"pdm" ? QStringLiteral("{{self|%1}}").arg(name)
                                                        : QStringLiteral("{{%1}}").arg(name);
}

} // namespace

QString titleFromFileName(const Publication &photo)
{
    const qsizetype dot = photo.fileName.lastIndexOf(u'.');
    return dot > 0 ? photo.fileName.left(dot) : photo.fileName;
}

Publication publicationOf(const FilePath &photo, const Rights &rights, const QStringList &ownNames)
{
    Publication publication;
    publication.fileName = photo.displayName();
    publication.title = rights.title.isEmpty() ? titleFromFileName(publication) : rights.title;
    publication.description = rights.caption;
    publication.author = rights.value(RightsFieldId::AttributionName);
    if (publication.author.isEmpty())
        publication.author = rights.value(RightsFieldId::Credit);
    if (publication.author.isEmpty())
        publication.author = rights.value(RightsFieldId::Creator);
    publication.authorUrl = webUrl(rights.value(RightsFieldId::AttributionUrl));
    publication.notice = rights.value(RightsFieldId::Notice);
    publication.credit = rights.value(RightsFieldId::Credit);
    publication.statementUrl = webUrl(rights.value(RightsFieldId::Statement));
    publication.license = rights.license.license;
    publication.takenOn = rights.takenAt.date();
    const QString creator = rights.value(RightsFieldId::Creator);
    publication.isOwn = std::any_of(ownNames.begin(), ownNames.end(),
                                    [&](const QString &own) { return creator.contains(own, Qt::CaseInsensitive); });
    return publication;
}

QString attributionText(const Publication &photo)
{
    QString text = Texts::tr("“%1” by %2").arg(photo.title, authorOf(photo));
    if (const QString source = sourceOf(photo); !source.isEmpty())
        text += QStringLiteral(" (%1)").arg(source);
    text += QStringLiteral(", ") + licenseName(photo);
    if (photo.license && !photo.license->url.isEmpty())
        text += QStringLiteral(" <%1>").arg(photo.license->url);
    return terminalText(text);
}

QString attributionMarkdown(const Publication &photo)
{
    const QString source = sourceOf(photo);
    const QString author = markdownText(authorOf(photo));
    QString text = Texts::tr("“%1” by %2")
                       .arg(markdownText(photo.title),
                            source.isEmpty() ? author : QStringLiteral("[%1](<%2>)").arg(author, source));
    const QString license = markdownText(licenseName(photo));
    return text + QStringLiteral(", ") +
           (photo.license && !photo.license->url.isEmpty() ? QStringLiteral("[%1](%2)").arg(license, photo.license->url)
                                                           : license);
}

QString attributionHtml(const Publication &photo)
{
    const QString about = htmlText(QString::fromLatin1(QUrl::toPercentEncoding(photo.fileName)));
    const QString author = htmlText(authorOf(photo));
    const QString name = QStringLiteral("<span property=\"cc:attributionName\">%1</span>").arg(author);
    const QString source = sourceOf(photo);
    const QString linked =
        source.isEmpty()
            ? name
            : QStringLiteral("<a rel=\"cc:attributionURL\" href=\"%1\">%2</a>").arg(htmlText(source), name);
    const QString title = QStringLiteral("<span property=\"dc:title\">%1</span>").arg(htmlText(photo.title));
    const QString license = photo.license && !photo.license->url.isEmpty()
                                ? QStringLiteral("<a rel=\"license\" href=\"%1\">%2</a>")
                                      .arg(photo.license->url, htmlText(licenseName(photo)))
                                : htmlText(licenseName(photo));
    return QStringLiteral("<p prefix=\"cc: http://creativecommons.org/ns# dc: http://purl.org/dc/terms/\" about=\"%1\">"
                          "%2, %3</p>")
        .arg(about, Texts::tr("“%1” by %2").arg(title, linked), license);
}

QJsonObject imageObject(const Publication &photo)
{
    QJsonObject object{{QStringLiteral("@context"), QStringLiteral("https://schema.org/")},
                       {QStringLiteral("@type"), QStringLiteral("ImageObject")},
                       {QStringLiteral("contentUrl"), photo.fileName},
                       {QStringLiteral("name"), photo.title}};
    const auto add = [&](const char *key, const QString &value) {
        if (!value.isEmpty())
            object.insert(QLatin1String(key), value);
    };
    add("license", photo.license ? photo.license->url : QString());
    add("acquireLicensePage", !photo.statementUrl.isEmpty() ? photo.statementUrl : photo.authorUrl);
    add("creditText", photo.credit.isEmpty() ? photo.author : photo.credit);
    add("copyrightNotice", photo.notice);
    if (!photo.author.isEmpty()) {
        QJsonObject creator{{QStringLiteral("@type"), QStringLiteral("Person")},
                            {QStringLiteral("name"), photo.author}};
        if (!photo.authorUrl.isEmpty())
            creator.insert(QStringLiteral("url"), photo.authorUrl);
        object.insert(QStringLiteral("creator"), creator);
    }
    if (photo.takenOn.isValid())
        add("dateCreated", photo.takenOn.toString(Qt::ISODate));
    return object;
}

QString commonsText(const Publication &photo)
{
    if (!photo.license || commonsTemplate(*photo.license).isEmpty())
        return {};
    QString text =
        QStringLiteral("== {{int:filedesc}} ==\n{{Information\n|description={{en|1=%1}}\n|date=%2\n"
                       "|source=%3\n|author=%4\n|permission=%5\n|other versions=\n}}\n")
            .arg(wikiText(descriptionOf(photo)),
                 photo.takenOn.isValid() ? photo.takenOn.toString(Qt::ISODate) : QString(),
                 photo.isOwn                 ? QStringLiteral("{{own}}")
                 : sourceOf(photo).isEmpty() ? wikiText(photo.fileName)
                                             : sourceOf(photo),
                 photo.authorUrl.isEmpty() ? wikiText(authorOf(photo))
                                           : QStringLiteral("[%1 %2]").arg(photo.authorUrl, wikiText(authorOf(photo))),
                 consentTemplate(photo));
    if (photo.hasPeople)
        text += QStringLiteral("{{Personality rights}}\n");
    return text + QStringLiteral("\n== {{int:license-header}} ==\n") + licenseBlock(photo) + u'\n';
}

QByteArray pattypanHeader()
{
    // The variables of its {{Information}} page; one that is missing stops the upload.
    return "path,name,description,date,source,author,permission,other_versions,license,categories\r\n";
}

QByteArray pattypanLine(const Publication &photo, const FilePath &path)
{
    const QString permission =
        consentTemplate(photo) + (photo.hasPeople ? QStringLiteral("{{Personality rights}}") : QString());
    const QStringList cells{path.display(),
                            photo.title,
                            QStringLiteral("{{en|1=%1}}").arg(wikiText(descriptionOf(photo))),
                            photo.takenOn.isValid() ? photo.takenOn.toString(Qt::ISODate) : QString(),
                            photo.isOwn ? QStringLiteral("{{own}}") : sourceOf(photo),
                            wikiText(authorOf(photo)),
                            permission,
                            QString(),
                            licenseBlock(photo),
                            QString()};
    QByteArrayList line;
    for (const QString &cell : cells)
        line.append(csvCell(cell));
    return line.join(',') + "\r\n";
}
