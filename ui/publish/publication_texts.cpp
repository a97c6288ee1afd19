// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/publish/publication_texts.h"

#include "core/catalog/photo_repository.h"
#include "core/workflow/check_photos.h"
#include "core/workflow/own_names.h"
#include "core/workflow/publication_people.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(PublicationTexts)
};

Result<Publication> readPublication(const TextsToMake &wanted, const PhotoFacts &facts, Catalog &catalog,
                                    const PeopleFacts &people, const QStringList &ownNames)
{
    const Result<std::optional<PhotoRecord>> record = PhotoRepository(catalog).find(facts.id);
    if (!record)
        return failure(record.error());
    const Result<Rights> rights = wanted.workers->readRights(facts.path, *record ? (*record)->sidecar : FilePath());
    if (!rights)
        return failure(rights.error());
    Publication publication = publicationOf(facts.path, *rights, ownNames);
    describePeople(facts, people, publication);
    return publication;
}

QString textOf(const Publication &photo, const FilePath &path, TextFormat format)
{
    switch (format) {
    case TextFormat::Plain:
        return attributionText(photo);
    case TextFormat::Html:
        return attributionHtml(photo);
    case TextFormat::Markdown:
        return attributionMarkdown(photo);
    case TextFormat::JsonLd:
        return QString::fromUtf8(QJsonDocument(imageObject(photo)).toJson());
    case TextFormat::Commons:
        return commonsText(photo);
    case TextFormat::Pattypan:
        return commonsText(photo).isEmpty() ? QString() : QString::fromUtf8(pattypanLine(photo, path));
    }
    return {};
}

} // namespace

QString textFormatTitle(TextFormat format)
{
    switch (format) {
    case TextFormat::Plain:
        return Texts::tr("Plain text");
    case TextFormat::Html:
        return Texts::tr("HTML (with RDFa)");
    case TextFormat::Markdown:
        return Texts::tr("Markdown");
    case TextFormat::JsonLd:
        return Texts::tr("JSON-LD (for search engines)");
    case TextFormat::Commons:
        return Texts::tr("Wikimedia Commons page");
    case TextFormat::Pattypan:
        return Texts::tr("Pattypan table (CSV)");
    }
    return {};
}

Result<PublicationTexts> makePublicationTexts(const TextsToMake &wanted, JobControl &job)
{
    const Result<std::unique_ptr<Catalog>> catalog = Catalog::open(wanted.files.catalog);
    if (!catalog)
        return failure(catalog.error());
    const Result<LibraryFacts> facts = readFacts(**catalog, wanted.photos, false);
    const Result<QStringList> ownNames = readOwnNames(**catalog);
    if (!facts || !ownNames)
        return failure(facts ? ownNames.error() : facts.error());
    PublicationTexts texts;
    if (wanted.format == TextFormat::Pattypan)
        texts.text = QString::fromUtf8(pattypanHeader());
    for (const PhotoFacts &photo : facts->photos) {
        job.waitWhilePaused();
        if (job.isCancelled())
            break;
        const Result<Publication> publication = readPublication(wanted, photo, **catalog, facts->people, *ownNames);
        const QString text = publication ? textOf(*publication, photo.path, wanted.format) : QString();
        if (!publication)
            texts.problems.append(publication.error().message);
        else if (text.isEmpty())
            texts.problems.append(
                Texts::tr("%1 has no license that Wikimedia Commons takes.").arg(photo.path.displayName()));
        else
            ++texts.photos;
        const bool isTable = wanted.format == TextFormat::Pattypan;
        if (!text.isEmpty())
            texts.text += isTable || texts.text.isEmpty() ? text : u'\n' + text;
        if (!text.isEmpty() && !isTable && !text.endsWith(u'\n'))
            texts.text += u'\n';
        job.report(texts.photos + texts.problems.size(), facts->photos.size(), photo.path.displayName());
    }
    return texts;
}
