// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/use_titles.h"

#include <QCoreApplication>

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("Consent", source);
}

} // namespace

QString useTitle(Use use)
{
    switch (use) {
    case Use::Private:
        return text(QT_TRANSLATE_NOOP("Consent", "Private albums"));
    case Use::Web:
        return text(QT_TRANSLATE_NOOP("Consent", "Web pages"));
    case Use::Social:
        return text(QT_TRANSLATE_NOOP("Consent", "Social media"));
    case Use::Print:
        return text(QT_TRANSLATE_NOOP("Consent", "Print"));
    case Use::Press:
        return text(QT_TRANSLATE_NOOP("Consent", "Press"));
    case Use::Education:
        return text(QT_TRANSLATE_NOOP("Consent", "Education"));
    case Use::Advertising:
        return text(QT_TRANSLATE_NOOP("Consent", "Advertising"));
    case Use::OpenLicense:
        return text(QT_TRANSLATE_NOOP("Consent", "Open licenses"));
    case Use::AiTraining:
        return text(QT_TRANSLATE_NOOP("Consent", "AI training"));
    }
    return {};
}
