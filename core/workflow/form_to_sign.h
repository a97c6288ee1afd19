// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/base/file_path.h"
#include "core/people/consent.h"

class Catalog;

// Records that the person is asked, on paper: the answer will be given to this record. asked: what the form asks for,
// with its language; back comes the record with its code. Invalid for a language without form.
Result<Consent> recordAsked(Catalog &catalog, Consent asked);

// The form for a record as HTML, with its code and small pictures of the photos it speaks of. Photos without thumbnail
// are left out.
Result<QByteArray> formToSign(Catalog &catalog, const FilePath &thumbnails, const Consent &asked,
                              const QString &photographer);
