// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QListView>

class FaceListModel;
class ThumbnailCache;
struct ListedFace;

// A strip of face crops with captions. Keys other than those that move go to the page, which has deeds for them.
class FaceList : public QListView
{
    Q_OBJECT

public:
    FaceList(FaceListModel *model, ThumbnailCache &thumbnails, QWidget *parent = nullptr);

    const ListedFace *currentFace() const;
    void setCurrentRow(int row);

Q_SIGNALS:
    void currentFaceChanged();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    FaceListModel *m_model;
};
