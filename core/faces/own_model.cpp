// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/faces/own_model.h"

#include "core/base/sha256.h"
#include "core/faces/faces_text.h"

#include <QFile>
#include <QFileInfo>

namespace {

constexpr qint64 largestFile = qint64(512) << 20;

} // namespace

Result<OwnModel> readOwnModel(const FilePath &path, const QString &setting)
{
    QFile file(path.native());
    if (!QFileInfo(file).isFile() || !file.open(QIODevice::ReadOnly)) {
        return failure(ErrorKind::Unreadable, Faces::tr("Your own model “%1” cannot be read. Choose another, or none: "
                                                        "clearframe-cli settings %2 none.")
                                                  .arg(path.display(), setting));
    }
    if (file.size() > largestFile)
        return failure(ErrorKind::TooLarge,
                       Faces::tr("Your own model “%1” is larger than 512 MB.").arg(path.display()));
    OwnModel model;
    model.bytes = file.readAll();
    model.sha256 = sha256Of(model.bytes).toHex();
    return model;
}

Result<OwnModel> readChosenModel(const FilePath &path, const QByteArray &sha256, const QString &setting)
{
    Result<OwnModel> model = readOwnModel(path, setting);
    if (model && model->sha256 != sha256) {
        return failure(ErrorKind::Changed,
                       Faces::tr("Your own model “%1” is not the file that was chosen any more. Choose it again: "
                                 "clearframe-cli settings %2 FILE.")
                           .arg(path.display(), setting));
    }
    return model;
}
