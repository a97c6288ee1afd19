// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/people/people_index.h"

#include "ui/people/sweep_order.h"

#include <algorithm>

namespace {

// More than this many rows are counted anew with all others.
constexpr int rowsAtOnce = 2000;

// A place in the queue, from the highest bit down: put off, something else stops the photo, open faces in it, its row,
// from left to right, and whether a file offers a name (which orders nothing).
constexpr int namedBits = 1;
constexpr int leftBits = 20;
constexpr int rowBits = 31;
constexpr int openBits = 10;
constexpr int placeBits = leftBits + namedBits;

quint64 orderOfPhoto(bool isLater, bool isOnlyStop, int open, int row)
{
    const quint64 most = (quint64(1) << openBits) - 1;
    quint64 order = isLater ? 1 : 0;
    order = order << 1 | (isOnlyStop ? 0 : 1);
    order = order << openBits | std::min(quint64(open), most);
    order = order << rowBits | quint64(row);
    return order << placeBits;
}

quint64 placeInPhoto(const FaceFacts &face)
{
    const double left = std::clamp(face.box.x, 0.0, 1.0) * double((1 << leftBits) - 1);
    return quint64(left) << namedBits | (face.suggestions.isEmpty() ? 0 : 1);
}

bool isNamed(quint64 order)
{
    return order & 1;
}

int rowOf(quint64 order)
{
    return int(order >> placeBits & ((quint64(1) << rowBits) - 1));
}

const FaceFacts *faceOf(const PhotoFacts &photo, FaceId id)
{
    const auto found =
        std::find_if(photo.faces.begin(), photo.faces.end(), [id](const FaceFacts &face) { return face.id == id; });
    return found == photo.faces.end() ? nullptr : &*found;
}

} // namespace

PeopleIndex::PeopleIndex(const LibraryState &state, QObject *parent)
    : QObject(parent)
    , m_state(state)
{
    connect(&state, &LibraryState::photosReset, this, [this] { m_isStale = true; });
    connect(&state, &LibraryState::photosChanged, this, &PeopleIndex::changeRows);
}

void PeopleIndex::bringUpToDate() const
{
    if (m_isStale || m_day != QDate::currentDate())
        const_cast<PeopleIndex *>(this)->build();
}

void PeopleIndex::build()
{
    const PhotoList &photos = m_state.photos();
    m_isStale = false;
    m_day = QDate::currentDate();
    m_dayBegan = m_day.startOfDay().toUTC(); // Decisions are kept in it: not converted for every face.
    m_shares.clear();
    m_shares.reserve(size_t(photos.size()));
    m_queue.clear();
    m_progress = {};
    m_named = m_toSweep = 0;
    m_peopleOfRow.clear();
    m_shown.clear();
    ++m_shownRevision;
    for (int row = 0; row < int(photos.size()); ++row) {
        m_shares.push_back(shareOf(photos[row]));
        count(m_shares.back(), 1);
        queueFaces(row, m_shares.back(), m_queue);
        addShown(row);
    }
    std::sort(m_queue.begin(), m_queue.end(),
              [](const QueuedFace &a, const QueuedFace &b) { return a.order < b.order; });
}

void PeopleIndex::changeRows(int first, int last)
{
    if (m_isStale || last - first >= rowsAtOnce || last >= int(m_shares.size())) {
        m_isStale = true;
        return;
    }
    for (int row = first; row <= last; ++row) {
        Share &share = m_shares[size_t(row)];
        leaveQueue(row, share);
        count(share, -1);
        takeShown(row);
        share = shareOf(m_state.photos()[row]);
        count(share, 1);
        enterQueue(row, share);
        addShown(row);
    }
}

PeopleIndex::Share PeopleIndex::shareOf(const PhotoItem &photo) const
{
    Share share;
    bool wasDecidedToday = false;
    for (const FaceFacts &face : photo.facts.faces) {
        const bool isOpen = face.decision.kind == DecisionKind::None;
        ++share.faces;
        share.open += isOpen;
        share.named += isOpen && !face.suggestions.isEmpty();
        wasDecidedToday = wasDecidedToday || (!isOpen && face.decision.decidedAt >= m_dayBegan);
    }
    share.isClearedToday = wasDecidedToday && photo.verdict.verdict == Verdict::Clear;
    share.isToSweep = isToSweep(photo);
    share.isOnlyStop = share.open > 0 && isOnlyStoppedByFaces(photo.verdict);
    return share;
}

void PeopleIndex::count(const Share &share, int sign)
{
    m_progress.open += sign * share.open;
    m_progress.faces += sign * share.faces;
    m_progress.clearedToday += sign * share.isClearedToday;
    m_named += sign * share.named;
    m_toSweep += sign * share.isToSweep;
}

void PeopleIndex::queueFaces(int row, const Share &share, Queue &queue) const
{
    const PhotoFacts &photo = m_state.photos()[row].facts;
    if (share.open == 0 || photo.isMissing)
        return;
    for (const FaceFacts &face : photo.faces) {
        if (face.decision.kind == DecisionKind::None)
            queue.push_back(
                {orderOfPhoto(m_later.contains(face.id), share.isOnlyStop, share.open, row) | placeInPhoto(face),
                 face.id});
    }
}

void PeopleIndex::leaveQueue(int row, const Share &share)
{
    const auto isBefore = [](const QueuedFace &queued, quint64 order) { return queued.order < order; };
    for (const bool isLater : {false, true}) {
        const quint64 order = orderOfPhoto(isLater, share.isOnlyStop, share.open, row);
        const auto from = std::lower_bound(m_queue.begin(), m_queue.end(), order, isBefore);
        const auto to = std::lower_bound(from, m_queue.end(), order + (quint64(1) << placeBits), isBefore);
        m_queue.erase(from, to);
    }
}

void PeopleIndex::enterQueue(int row, const Share &share)
{
    Queue faces;
    queueFaces(row, share, faces);
    for (const QueuedFace &face : faces) {
        const auto at = std::upper_bound(m_queue.begin(), m_queue.end(), face.order,
                                         [](quint64 order, const QueuedFace &queued) { return order < queued.order; });
        m_queue.insert(at, face);
    }
}

void PeopleIndex::addShown(int row)
{
    const PhotoFacts &photo = m_state.photos()[row].facts;
    QList<PersonId> here;
    for (const FaceFacts &face : photo.faces) {
        if (face.decision.kind != DecisionKind::Person)
            continue;
        Shown &person = m_shown[face.decision.person];
        if (!here.contains(face.decision.person)) {
            here.append(face.decision.person);
            ++person.photos;
        }
        if (!person.face || face.box.area() > person.face->box.area())
            person.face = ListedFace{photo.id, face.id, face.box, 0};
    }
    if (here.isEmpty())
        return;
    m_peopleOfRow.insert(row, here);
    ++m_shownRevision;
}

void PeopleIndex::takeShown(int row)
{
    const QList<PersonId> people = m_peopleOfRow.take(row);
    if (people.isEmpty())
        return;
    ++m_shownRevision;
    const PhotoId photo = m_state.photos()[row].facts.id;
    QSet<PersonId> lost;
    for (const PersonId person : people) {
        Shown &shown = m_shown[person];
        --shown.photos;
        if (shown.face && shown.face->photo == photo) {
            shown.face.reset();
            lost.insert(person);
        }
    }
    lookAgainFor(lost);
}

void PeopleIndex::lookAgainFor(const QSet<PersonId> &people)
{
    if (people.isEmpty())
        return;
    for (auto it = m_peopleOfRow.cbegin(); it != m_peopleOfRow.cend(); ++it) {
        const bool isOneHere =
            std::any_of(it->begin(), it->end(), [&](PersonId person) { return people.contains(person); });
        if (!isOneHere)
            continue;
        const PhotoFacts &photo = m_state.photos()[it.key()].facts;
        for (const FaceFacts &face : photo.faces) {
            if (face.decision.kind != DecisionKind::Person || !people.contains(face.decision.person))
                continue;
            Shown &shown = m_shown[face.decision.person];
            if (!shown.face || face.box.area() > shown.face->box.area())
                shown.face = ListedFace{photo.id, face.id, face.box, 0};
        }
    }
}

ListedFace PeopleIndex::listed(const QueuedFace &queued) const
{
    const int row = rowOf(queued.order);
    const PhotoFacts &photo = m_state.photos()[row].facts;
    const Share &share = m_shares[size_t(row)];
    const FaceFacts *face = faceOf(photo, queued.face);
    return face ? ListedFace{photo.id, face->id, face->box, share.open, face->suggestions, share.isOnlyStop}
                : ListedFace{photo.id, queued.face, {}, share.open};
}

const QueueProgress &PeopleIndex::progress() const
{
    bringUpToDate();
    return m_progress;
}

int PeopleIndex::namedInFiles() const
{
    bringUpToDate();
    return m_named;
}

int PeopleIndex::photosToSweep() const
{
    bringUpToDate();
    return m_toSweep;
}

QList<ListedFace> PeopleIndex::firstInQueue(QueueKind kind, int most) const
{
    bringUpToDate();
    QList<ListedFace> faces;
    for (const QueuedFace &queued : m_queue) {
        if (faces.size() >= most)
            break;
        if (kind == QueueKind::All || isNamed(queued.order))
            faces.append(listed(queued));
    }
    return faces;
}

int PeopleIndex::queueLength(QueueKind kind) const
{
    bringUpToDate();
    if (kind == QueueKind::All)
        return int(m_queue.size());
    return int(
        std::count_if(m_queue.begin(), m_queue.end(), [](const QueuedFace &queued) { return isNamed(queued.order); }));
}

int PeopleIndex::placeInQueue(QueueKind kind, const ListedFace &face) const
{
    return firstPlace(kind, [&face](int, FaceId id) { return id == face.face; });
}

int PeopleIndex::firstPlace(QueueKind kind, const Wanted &wanted) const
{
    bringUpToDate();
    int place = 0;
    for (const QueuedFace &queued : m_queue) {
        if (kind != QueueKind::All && !isNamed(queued.order))
            continue;
        if (wanted(rowOf(queued.order), queued.face))
            return place;
        ++place;
    }
    return -1;
}

int PeopleIndex::lengthUntilLast(QueueKind kind, const Wanted &wanted) const
{
    bringUpToDate();
    int length = 0;
    int place = 0;
    for (const QueuedFace &queued : m_queue) {
        if (kind != QueueKind::All && !isNamed(queued.order))
            continue;
        ++place;
        if (wanted(rowOf(queued.order), queued.face))
            length = place;
    }
    return length;
}

QSet<FaceId> PeopleIndex::facesNamed(const QString &name) const
{
    bringUpToDate();
    QSet<FaceId> faces;
    for (const QueuedFace &queued : m_queue) {
        if (!isNamed(queued.order))
            continue;
        const FaceFacts *face = faceOf(m_state.photos()[rowOf(queued.order)].facts, queued.face);
        const bool isSame = face && face->suggestions.size() == 1 &&
                            face->suggestions.first().name.compare(name, Qt::CaseInsensitive) == 0;
        if (isSame)
            faces.insert(queued.face);
    }
    return faces;
}

void PeopleIndex::putOff(const QList<ListedFace> &faces)
{
    bringUpToDate();
    for (const ListedFace &face : faces) {
        const int row = m_state.rowOf(face.photo);
        if (row < 0)
            continue;
        leaveQueue(row, m_shares[size_t(row)]);
        m_later.insert(face.face);
        enterQueue(row, m_shares[size_t(row)]);
    }
}

PeopleIndex::Shown PeopleIndex::shown(PersonId person) const
{
    bringUpToDate();
    return m_shown.value(person);
}

int PeopleIndex::shownRevision() const
{
    bringUpToDate();
    return m_shownRevision;
}
