// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/choose_file.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>

namespace {

FilePath pathOf(const QString &file)
{
    return FilePath::fromBytes(QFile::encodeName(file));
}

QFileDialog *dialogFor(QWidget *parent, const QString &title, const QString &filter, QFileDialog::FileMode mode,
                       const TakeFile &take)
{
    auto *dialog = new QFileDialog(parent, title, {}, filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(mode);
    QObject::connect(dialog, &QFileDialog::filesSelected, parent, [take](const QStringList &files) {
        for (const QString &file : files)
            take(pathOf(file));
    });
    return dialog;
}

} // namespace

void chooseFolder(QWidget *parent, const QString &title, const FilePath &start, const TakeFile &take)
{
    QFileDialog *dialog = dialogFor(parent, title, {}, QFileDialog::Directory, take);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    if (!start.isEmpty())
        dialog->setDirectory(QFile::decodeName(start.bytes()));
    dialog->open();
}

void chooseFiles(QWidget *parent, const QString &title, const QString &filter, const TakeFile &take)
{
    dialogFor(parent, title, filter, QFileDialog::ExistingFiles, take)->open();
}

void chooseFile(QWidget *parent, const QString &title, const QString &filter, const TakeFile &take)
{
    dialogFor(parent, title, filter, QFileDialog::ExistingFile, take)->open();
}

void chooseNewFile(QWidget *parent, const QString &title, const QString &suggestedName, const QString &filter,
                   const TakeFile &take)
{
    QFileDialog *dialog = dialogFor(parent, title, filter, QFileDialog::AnyFile, take);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QFileInfo(suggestedName).suffix());
    dialog->selectFile(suggestedName);
    dialog->open();
}
