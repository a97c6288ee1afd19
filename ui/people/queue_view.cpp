// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/people/queue_view.h"

#include "ui/common/tokens.h"
#include "ui/common/widgets.h"
#include "ui/people/face_list.h"
#include "ui/people/face_list_model.h"
#include "ui/people/face_photo_view.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

QueueView::QueueView(const LibraryState &state, ThumbnailCache &thumbnails, PhotoImages &images, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
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
        QList<ListedFace> faces = undecidedFaces(m_state.photos(), m_later);
        if (m_kind == QueueKind::NamedInFiles)
            faces.removeIf([](const ListedFace &face) { return face.suggestions.isEmpty(); });
        m_model->setFaces(faces);
        m_faces->setCurrentRow(nextRow(before, rowBefore));
    }
    showProgress();
    showCurrent();
}

// The same face, else another one of the same photo, else the one that moved up.
int QueueView::nextRow(const std::optional<ListedFace> &before, int rowBefore) const
{
    const QList<ListedFace> &faces = m_model->faces();
    if (before && !m_later.contains(before->face)) {
        if (const int row = m_model->rowOf(before->face); row >= 0)
            return row;
        for (int row = 0; row < faces.size(); ++row) {
            if (faces[row].photo == before->photo && !m_later.contains(faces[row].face))
                return row;
        }
    }
    return std::clamp(rowBefore, 0, std::max(0, int(faces.size()) - 1));
}

void QueueView::showProgress()
{
    const QueueProgress progress = queueProgress(m_state.photos(), QDate::currentDate());
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
    m_faces->selectFaces(faces);
}

QSet<FaceId> QueueView::withSameName(const ListedFace &face) const
{
    QSet<FaceId> same;
    if (face.suggestions.size() != 1)
        return same;
    for (const ListedFace &other : m_model->faces()) {
        const bool isSame =
            other.face != face.face && other.suggestions.size() == 1 &&
            other.suggestions.first().name.compare(face.suggestions.first().name, Qt::CaseInsensitive) == 0;
        if (isSame)
            same.insert(other.face);
    }
    return same;
}

void QueueView::putOffChosen()
{
    for (const ListedFace &face : chosenFaces())
        m_later.insert(face.face);
    refresh();
}

void QueueView::setKind(QueueKind kind)
{
    m_kind = kind;
    m_title->setText(kind == QueueKind::All ? tr("Who is this?") : tr("Is the name right?"));
    refresh();
}

int QueueView::namedInFiles() const
{
    int count = 0;
    for (const PhotoItem &photo : m_state.photos()) {
        for (const FaceFacts &face : photo.facts.faces)
            count += face.decision.kind == DecisionKind::None && !face.suggestions.isEmpty();
    }
    return count;
}

bool QueueView::goToPhotos(const QList<PhotoId> &photos)
{
    const QSet<PhotoId> wanted(photos.begin(), photos.end());
    const QList<ListedFace> &faces = m_model->faces();
    for (int row = 0; row < faces.size(); ++row) {
        if (wanted.contains(faces[row].photo)) {
            m_faces->setCurrentRow(row);
            return true;
        }
    }
    return false;
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
