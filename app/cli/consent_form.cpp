// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/form_to_sign.h"

#include "app/cli/command.h"
#include "app/cli/consent_addressee.h"
#include "app/cli/consent_options.h"
#include "app/cli/library_access.h"
#include "app/cli/people_text.h"
#include "app/cli/save_file.h"
#include "core/print/pdf_pages.h"

using namespace Qt::StringLiterals;

namespace {

// The record that the signed form will answer; printed again by its code, it stays the one it is.
Result<Consent> askedOf(Catalog &catalog, const Arguments &arguments, const Addressee &addressee)
{
    if (addressee.record)
        return *addressee.record;
    Consent asked;
    asked.person = addressee.person.id;
    asked.details.language = u"en"_s;
    if (const Result<void> taken = takeAnswerOptions(catalog, arguments, asked); !taken)
        return failure(taken.error());
    return recordAsked(catalog, asked);
}

} // namespace

int runConsentForm(const QStringList &words)
{
    Arguments arguments(u"consent form"_s,
                        u"Prints a form to be signed as PDF, and records that the person was asked."_s,
                        u"PERSON|CODE --pdf FILE"_s);
    arguments.option(u"pdf"_s, u"The file to write (A4)."_s, u"FILE"_s)
        .option(u"photographer"_s, u"Who took the photos."_s, u"NAME"_s);
    withAnswerOptions(arguments).epilog(
        u"--language is en, de, fr or es. The form carries a code: \"consent grant CODE --evidence SCAN\" "
        "records the signed form, \"consent show CODE\" finds the record, \"consent form CODE\" prints it "
        "again. Nothing on the form is ticked beforehand."_s);
    return withAddressee(arguments, words, [&](Catalog &catalog, const Addressee &addressee) -> Result<QString> {
        if (!arguments.has(u"pdf"_s))
            return failure(ErrorKind::Invalid, u"Say --pdf FILE: where to write the form."_s);
        const Result<Consent> asked = askedOf(catalog, arguments, addressee);
        if (!asked)
            return failure(asked.error());
        const Result<QByteArray> html =
            formToSign(catalog, libraryFilesOf(arguments).thumbnails, *asked, arguments.value(u"photographer"_s));
        if (!html)
            return failure(html.error());
        const Result<void> saved = saveFile(arguments.value(u"pdf"_s), [&](const PieceSink &sink) {
            PdfPages(sink, u"Consent form %1"_s.arg(asked->code)).add(*html);
        });
        if (!saved)
            return failure(saved.error());
        return u"%1: asked, form %2."_s.arg(addressee.person.name, asked->code);
    });
}
