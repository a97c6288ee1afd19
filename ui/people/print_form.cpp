// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/people/print_form.h"

#include "core/print/pdf_pages.h"
#include "core/publish/release_form.h"
#include "core/workflow/form_to_sign.h"

#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QSaveFile>

Result<QString> printForm(const FormToPrint &form)
{
    const Result<std::unique_ptr<Catalog>> catalog = Catalog::open(form.files.catalog);
    if (!catalog)
        return failure(catalog.error());
    const Result<Consent> asked = form.asked.code.isEmpty() ? recordAsked(**catalog, form.asked) : form.asked;
    if (!asked)
        return failure(asked.error());
    const Result<QByteArray> html = formToSign(**catalog, form.files.thumbnails, *asked, form.photographer);
    if (!html)
        return failure(html.error());
    QSaveFile file(form.pdf.toArgument());
    bool isWritten = file.open(QIODevice::WriteOnly);
    if (isWritten)
        PdfPages([&](const QByteArray &piece) { isWritten = isWritten && file.write(piece) == piece.size(); },
                 FormDialog::tr("Consent form"))
            .add(*html);
    if (!isWritten || !file.commit())
        return failure(ErrorKind::NotWritable,
                       FormDialog::tr("%1 could not be written: %2").arg(form.pdf.display(), file.errorString()));
    return asked->code;
}

FormDialog::FormDialog(const Person &person, const QString &photographer, const QString &asked, QWidget *parent)
    : PersonDialog(
          tr("Form for %1").arg(person.name),
          tr("A PDF to be printed and signed, with the photos of the person. It carries a code that finds the "
             "record again. That the person was asked is recorded. Nothing on the form is ticked beforehand.") +
              QStringLiteral("\n\n") +
              (asked.isEmpty() ? tr("It asks for every use. Choose uses, licenses and days under “New answer” "
                                    "first to ask for those only.")
                               : tr("As chosen under “New answer”, it asks for: %1").arg(asked)),
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
