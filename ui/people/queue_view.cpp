// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/people/queue_view.h"

#include "ui/common/tokens.h"
#include "ui/common/widgets.h"
#include "ui/people/face_list.h"
#include "ui/people/face_list_model.h"
#include "ui/people/face_photo_view.h"
#include "ui/people/people_index.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace {

// So many faces are in the strip at first, and more are added at its end; a queue may hold hundreds of thousands.
constexpr int facesAtOnce = 200;

} // namespace

QueueView::QueueView(const LibraryState &state, PeopleIndex &index, ThumbnailCache &thumbnails, PhotoImages &images,
                     QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_index(index)
    , m_model(new FaceListModel(state, FaceListModel::Caption::OpenInPhoto, this))
    , m_head(new QWidget)
    , m_title(titleLabel(tr("Who is this?")))
    , m_progress(secondaryLabel({}))
    , m_faces(new FaceList(m_model, thumbnails))
    , m_photo(new FacePhotoView(images, thumbnails))
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState(QStringLiteral("people"), {}, {}))
{
    m_stack->addWidget(m_empty);
    m_stack->addWidget(makeQueue());
    column(this, 0)->addWidget(m_stack);
    connect(m_faces, &FaceList::currentFaceChanged, this, &QueueView::showCurrent);
    connect(m_faces, &FaceList::allWanted, this, [this] { showFirst(m_index.queueLength(m_kind)); });
    connect(m_model, &FaceListModel::moreWanted, this, &QueueView::showMore);
    connect(m_photo, &FacePhotoView::faceDrawn, this, &QueueView::faceDrawn);
    connect(m_photo, &FacePhotoView::faceMoved, this, &QueueView::faceMoved);
    connect(m_faces, &FaceList::selectedFacesChanged, this, &QueueView::chosenFacesChanged);
}

QWidget *QueueView::makeQueue()
{
    m_faces->setAccessibleName(tr("Undecided faces"));
    m_progress->setWordWrap(false);
    auto *head = new QHBoxLayout(m_head);
    head->setContentsMargins(0, 0, 0, 0);
    head->addWidget(m_title);
    head->addStretch();
    head->addWidget(m_progress);
    auto *queue = new QWidget;
    auto *layout = new QVBoxLayout(queue);
    layout->setContentsMargins(Space::large, Space::large, Space::large, Space::large);
    layout->setSpacing(Space::medium);
    layout->addWidget(m_head);
    layout->addWidget(m_faces);
    layout->addWidget(m_photo, 1);
    return queue;
}

void QueueView::refresh()
{
    const ListedFace *current = m_faces->currentFace();
    const std::optional<ListedFace> before = current ? std::optional(*current) : std::nullopt;
    const int rowBefore = m_faces->currentIndex().row();
    {
        const QSignalBlocker blocker(m_faces); // Of the reset; the row chosen below counts.
        const bool isKept = before && !m_index.isPutOff(before->face);
        showFirst(std::max(rowBefore, isKept ? m_index.placeInQueue(m_kind, *before) : 0) + facesAtOnce);
        m_faces->setCurrentRow(nextRow(before, rowBefore));
    }
    showProgress();
    showCurrent();
}

void QueueView::showFirst(int count)
{
    const QList<ListedFace> faces = m_index.firstInQueue(m_kind, count);
    m_model->setFaces(faces, faces.size() < m_index.queueLength(m_kind));
}

void QueueView::showMore()
{
    showFirst(m_model->rowCount() + facesAtOnce);
}

// The same face, else another one of the same photo, else the one that moved up.
int QueueView::nextRow(const std::optional<ListedFace> &before, int rowBefore) const
{
    const QList<ListedFace> &faces = m_model->faces();
    if (before && !m_index.isPutOff(before->face)) {
        if (const int row = m_model->rowOf(before->face); row >= 0)
            return row;
        for (int row = 0; row < faces.size(); ++row) {
            if (faces[row].photo == before->photo && !m_index.isPutOff(faces[row].face))
                return row;
        }
    }
    return std::clamp(rowBefore, 0, std::max(0, int(faces.size()) - 1));
}

void QueueView::showProgress()
{
    const QueueProgress &progress = m_index.progress();
    m_progress->setText(tr("%1 of %2 faces left").arg(countText(progress.open), countText(progress.faces)) + tr(" · ") +
                        tr("%n photo(s) cleared today", nullptr, progress.clearedToday));
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 1 : 0);
    if (m_kind == QueueKind::NamedInFiles)
        m_empty->setTexts(tr("No file offers a name"),
                          tr("Names that files give for undecided faces are offered here. They are claims: each is "
                             "asked for."));
    else if (m_state.photos().isEmpty())
        m_empty->setTexts(tr("There are no photos yet"),
                          tr("Open a folder in the library. The faces found in its photos are asked for here."));
    else
        m_empty->setTexts(tr("Every face has a decision"),
                          tr("%n face(s) were decided. Consents are recorded on the person, in the list on the left.",
                             nullptr, progress.faces));
}

void QueueView::showCurrent()
{
    const ListedFace *face = m_faces->currentFace();
    const int row = face ? m_state.rowOf(face->photo) : -1;
    if (row < 0)
        m_photo->showNothing();
    else
        m_photo->showFace(m_state.photos()[row].facts, face->face);
    Q_EMIT currentFaceChanged();
}

const ListedFace *QueueView::currentFace() const
{
    return m_faces->currentFace();
}

QList<ListedFace> QueueView::chosenFaces() const
{
    return m_faces->selectedFaces();
}

void QueueView::chooseFaces(const QSet<FaceId> &faces)
{
    const auto isChosen = [&faces](int, FaceId face) { return faces.contains(face); };
    showFirst(std::max(m_model->rowCount(), m_index.lengthUntilLast(m_kind, isChosen)));
    m_faces->selectFaces(faces);
}

QSet<FaceId> QueueView::withSameName(const ListedFace &face) const
{
    if (face.suggestions.size() != 1)
        return {};
    QSet<FaceId> same = m_index.facesNamed(face.suggestions.first().name);
    same.remove(face.face);
    return same;
}

void QueueView::putOffChosen()
{
    m_index.putOff(chosenFaces());
    refresh();
}

void QueueView::setKind(QueueKind kind)
{
    m_kind = kind;
    m_title->setText(kind == QueueKind::All ? tr("Who is this?") : tr("Is the name right?"));
    refresh();
}

bool QueueView::goToPhotos(const QList<PhotoId> &photos)
{
    QSet<int> wanted;
    for (const PhotoId photo : photos)
        wanted.insert(m_state.rowOf(photo));
    const int place = m_index.firstPlace(m_kind, [&wanted](int row, FaceId) { return wanted.contains(row); });
    if (place < 0)
        return false;
    showFirst(std::max(m_model->rowCount(), place + facesAtOnce));
    m_faces->setCurrentRow(place);
    return true;
}

void QueueView::setPhotoOnly(bool photoOnly)
{
    m_head->setVisible(!photoOnly);
    m_faces->setVisible(!photoOnly);
}

void QueueView::focusFaces()
{
    m_faces->setFocus();
}
