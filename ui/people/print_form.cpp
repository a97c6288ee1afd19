// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/people/print_form.h"

#include "core/catalog/face_repository.h"
#include "core/catalog/people_repository.h"
#include "core/catalog/photo_repository.h"
#include "core/publish/release_form.h"

#include <QBuffer>
#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QPageSize>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextDocument>

namespace {

constexpr qsizetype mostPhotos = 8;

// A thumbnail that is missing leaves a photo out: the form is not held up by a cache.
Result<QList<ReleaseForm::Photo>> photosOf(Catalog &catalog, const LibraryFiles &files, PersonId person)
{
    const Result<QList<FaceRecord>> faces = FaceRepository(catalog).ofPerson(person);
    const Result<std::unique_ptr<ThumbnailStore>> thumbnails = ThumbnailStore::open(files.thumbnails);
    if (!faces || !thumbnails)
        return failure(faces ? thumbnails.error() : faces.error());
    QList<ReleaseForm::Photo> photos;
    PhotoId last;
    for (const FaceRecord &face : *faces) {
        if (face.photo == last || photos.size() == mostPhotos)
            continue;
        last = face.photo;
        const Result<std::optional<PhotoRecord>> photo = PhotoRepository(catalog).find(face.photo);
        const Result<QByteArray> jpeg = (*thumbnails)->load(face.photo);
        if (photo && *photo && jpeg && !jpeg->isEmpty())
            photos.append({(*photo)->path.displayName(), *jpeg});
    }
    return photos;
}

Result<Consent> recordAsked(PeopleRepository &people, const FormToPrint &form)
{
    Consent asked;
    asked.person = form.person;
    asked.state = ConsentState::Asked;
    asked.details.wording = releaseFormWording();
    asked.details.channel = Channel::Paper;
    asked.details.language = form.language;
    asked.details.controller = form.photographer;
    if (const Result<ConsentId> added = people.addConsent(asked); !added)
        return failure(added.error());
    const Result<QList<Consent>> all = people.consentsOf(form.person);
    if (!all)
        return failure(all.error());
    return all->last();
}

QByteArray pdfOf(const QByteArray &html)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setTitle(FormDialog::tr("Consent form"));
    QTextDocument document;
    document.setHtml(QString::fromUtf8(html));
    document.print(&writer);
    return buffer.data();
}

} // namespace

Result<QString> printForm(const FormToPrint &form)
{
    const Result<std::unique_ptr<Catalog>> catalog = Catalog::open(form.files.catalog);
    if (!catalog)
        return failure(catalog.error());
    PeopleRepository people(**catalog);
    const Result<std::optional<Person>> person = people.find(form.person);
    const Result<QList<ReleaseForm::Photo>> photos = photosOf(**catalog, form.files, form.person);
    if (!person || !photos)
        return failure(person ? photos.error() : person.error());
    const Result<Consent> asked = recordAsked(people, form);
    if (!asked)
        return failure(asked.error());
    const Result<QByteArray> html = releaseFormHtml({form.language,
                                                     form.photographer,
                                                     **person,
                                                     *asked,
                                                     QDate::currentDate(),
                                                     *photos,
                                                     {},
                                                     form.destinationTitles});
    if (!html)
        return failure(html.error());
    const QByteArray pdf = pdfOf(*html);
    QSaveFile file(form.pdf.toArgument());
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size() || !file.commit())
        return failure(ErrorKind::NotWritable,
                       FormDialog::tr("%1 could not be written: %2").arg(form.pdf.display(), file.errorString()));
    return asked->code;
}

FormDialog::FormDialog(const Person &person, const QString &photographer, QWidget *parent)
    : PersonDialog(tr("Form for %1").arg(person.name),
                   tr("A PDF to be printed and signed, with the photos of the person. It carries a code that finds the "
                      "record again. That the person was asked is recorded. Nothing on the form is ticked beforehand."),
                   tr("Save the PDF…"), parent)
    , m_language(new QComboBox)
    , m_photographer(new QLineEdit(photographer))
{
    const QString own = QLocale().name().left(2);
    for (const QString &language : releaseFormLanguages()) {
        const QLocale locale(language);
        m_language->addItem(locale.nativeLanguageName(), language);
        if (language == own)
            m_language->setCurrentIndex(m_language->count() - 1);
    }
    if (!releaseFormLanguages().contains(own))
        m_language->setCurrentIndex(m_language->findData(QStringLiteral("en")));
    addField(tr("Language"), m_language);
    addField(tr("Photographer"), m_photographer);
}

QString FormDialog::language() const
{
    return m_language->currentData().toString();
}

QString FormDialog::photographer() const
{
    return m_photographer->text().trimmed();
}
