// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/english_plurals.h"

QString EnglishPlurals::translate(const char *, const char *sourceText, const char *, int n) const
{
    const QString plural = QStringLiteral("(s)");
    QString text = QString::fromUtf8(sourceText);
    if (n < 0 || !text.contains(plural))
        return {}; // Nothing to do: the next translator is asked, then the source is taken.
    return text.replace(plural, n == 1 ? QString() : QStringLiteral("s"));
}
