// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/translations.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QTranslator>

#include <memory>

namespace {

const QString textsFolder = QStringLiteral(":/translations");
const QString ownName = QStringLiteral("clearframe");

std::unique_ptr<QTranslator> load(const QLocale &locale, const QString &name, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(locale, name, QStringLiteral("_"), folder))
        return nullptr;
    return translator;
}

void install(std::unique_ptr<QTranslator> translator)
{
    if (!translator)
        return;
    translator->setObjectName(ownName); // To be found again when another language is wanted.
    translator->setParent(QCoreApplication::instance());
    QCoreApplication::installTranslator(translator.release());
}

void removeInstalled()
{
    const QList<QTranslator *> installed =
        QCoreApplication::instance()->findChildren<QTranslator *>(ownName, Qt::FindDirectChildrenOnly);
    qDeleteAll(installed); // A translator takes itself out of the application.
}

} // namespace

void installTranslations(const QLocale &locale)
{
    removeInstalled();
    install(load(QLocale(QLocale::English), ownName, textsFolder));
    if (locale.language() == QLocale::English || locale.language() == QLocale::C)
        return;
    std::unique_ptr<QTranslator> texts = load(locale, ownName, textsFolder);
    if (!texts)
        return;
    // The last one installed is asked first.
    install(load(locale, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)));
    install(std::move(texts));
}

QStringList translatedLanguages()
{
    const QString english = QStringLiteral("en");
    QStringList codes = {english};
    for (const QString &file :
         QDir(textsFolder).entryList({ownName + QStringLiteral("_*.qm")}, QDir::Files, QDir::Name)) {
        const QString code = file.sliced(ownName.size() + 1).chopped(3);
        if (code != english)
            codes.append(code);
    }
    return codes;
}
