// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/evidence_store.h"

#include "core/catalog/catalog.h"
#include "core/catalog/catalog_text.h"
#include "core/catalog/people_repository.h"
#include "core/catalog/private_file.h"
#include "core/photos/photo_file.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSaveFile>
#include <QSet>

#include <filesystem>

namespace fs = std::filesystem;

namespace {

QString hashOf(const QByteArray &content)
{
    return QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
}

bool isHash(const QString &text)
{
    return text.size() == 64 && std::all_of(text.begin(), text.end(), [](QChar digit) {
               return (digit >= u'0' && digit <= u'9') || (digit >= u'a' && digit <= u'f');
           });
}

Result<void> writePrivately(const FilePath &path, const QByteArray &content)
{
    QSaveFile file(path.toArgument());
    const bool isWritten = file.open(QIODevice::WriteOnly) &&
                           file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
                           file.write(content) == content.size() && file.commit();
    if (!isWritten)
        return failure(
            ErrorKind::NotWritable,
            CatalogText::tr("The evidence could not be kept in “%1”: %2.").arg(path.display(), file.errorString()));
    return {};
}

// On most file systems that leaves nothing to be found; where blocks are never overwritten, nothing can do better.
bool removeOverwritten(const FilePath &path)
{
    QFile file(path.toArgument());
    if (file.open(QIODevice::ReadWrite | QIODevice::Unbuffered)) {
        const QByteArray zeros(1 << 16, '\0');
        for (qint64 left = file.size(); left > 0; left -= zeros.size())
            file.write(zeros.constData(), std::min<qint64>(left, zeros.size()));
        file.close();
    }
    std::error_code error;
    return fs::remove(path.native(), error) || !error;
}

} // namespace

EvidenceStore::EvidenceStore(Catalog &catalog)
    : m_catalog(catalog)
{
}

FilePath EvidenceStore::folder() const
{
    return withSuffix(m_catalog.file(), "evidence");
}

FilePath EvidenceStore::fileOf(const Evidence &evidence) const
{
    return folder().child(evidence.sha256.toLatin1());
}

Result<Evidence> EvidenceStore::add(const FilePath &file)
{
    const Result<QByteArray> content = readRegularFile(file, largestFileBytes);
    if (!content)
        return failure(content.error());
    const Evidence evidence{FilePath::fromBytes(file.fileName()).display(), hashOf(*content)};
    if (read(evidence)) // An altered copy is replaced by a sound one.
        return evidence;
    if (const Result<void> made = createPrivateFolder(folder()); !made)
        return failure(made.error());
    if (const Result<void> written = writePrivately(fileOf(evidence), *content); !written)
        return failure(written.error());
    return evidence;
}

Result<QByteArray> EvidenceStore::read(const Evidence &evidence) const
{
    if (!isHash(evidence.sha256))
        return failure(ErrorKind::NotFound,
                       CatalogText::tr("Of the evidence “%1” only a description is kept.").arg(evidence.name));
    Result<QByteArray> content = readRegularFile(fileOf(evidence));
    if (!content && content.error().kind == ErrorKind::NotFound)
        return failure(ErrorKind::NotFound,
                       CatalogText::tr("The evidence “%1” is not in the catalog's store.").arg(evidence.name));
    if (content && hashOf(*content) != evidence.sha256)
        return failure(ErrorKind::Changed,
                       CatalogText::tr("The evidence “%1” was altered since it was recorded.").arg(evidence.name));
    return content;
}

Result<void> EvidenceStore::sweep()
{
    const Result<QHash<PersonId, QList<Consent>>> all = PeopleRepository(m_catalog).wholeHistory();
    if (!all)
        return failure(all.error());
    QSet<QByteArray> named;
    for (const QList<Consent> &consents : *all)
        for (const Consent &consent : consents)
            for (const Evidence &evidence : consent.evidence)
                named.insert(evidence.sha256.toLatin1());
    std::error_code error;
    FilePath stuck;
    for (const fs::directory_entry &entry : fs::directory_iterator(folder().native(), error)) {
        const FilePath path = FilePath::fromNative(entry.path());
        if (!named.contains(path.fileName()) && !removeOverwritten(path))
            stuck = path;
    }
    if (!stuck.isEmpty())
        return failure(
            ErrorKind::NotWritable,
            CatalogText::tr("The evidence “%1” could not be removed. Remove it by hand.").arg(stuck.display()));
    return {};
}
