// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"

#include <QListView>
#include <QSet>

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
    void setCurrentRow(int row); // The only one selected, unless it is the current one already.
    // In the order of the list; the current face when none is selected.
    QList<ListedFace> selectedFaces() const;
    void selectFaces(const QSet<FaceId> &faces); // Beside the current one.

Q_SIGNALS:
    void currentFaceChanged();
    void selectedFacesChanged();
    void allWanted(); // Also those that were not shown yet: all are about to be selected.

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    FaceListModel *m_model;
};
