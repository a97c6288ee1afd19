// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/photo_grid_model.h"

#include <QMimeData>
#include <QUrl>

#include <algorithm>

namespace {

constexpr int toldOneByOne = 500; // Changed photos, above which the view looks at all it shows.

// Percent-encoded byte for byte: a name need not be UTF-8.
QUrl urlOf(const FilePath &path)
{
    return QUrl::fromEncoded("file://" + path.bytes().toPercentEncoding("/"));
}

// "2 faces, 1 undecided"
QString facesText(const PhotoItem &photo)
{
    const QList<FaceFacts> &faces = photo.facts.faces;
    const auto undecided = std::count_if(
        faces.cbegin(), faces.cend(), [](const FaceFacts &face) { return face.decision.kind == DecisionKind::None; });
    const QString count = PhotoGridModel::tr("%n face(s)", nullptr, int(faces.size()));
    return undecided == 0 ? count
                          : count + QStringLiteral(", ") + PhotoGridModel::tr("%n undecided", nullptr, int(undecided));
}

// What the marks on a tile say.
QStringList markTexts(const PhotoItem &photo)
{
    QStringList texts;
    if (const int stars = photo.facts.stars(); stars > 0)
        texts.append(PhotoGridModel::tr("%n star(s)", nullptr, stars));
    if (photo.facts.marks.flag == PhotoFlag::Pick)
        texts.append(PhotoGridModel::tr("picked"));
    else if (photo.facts.marks.flag == PhotoFlag::Reject)
        texts.append(PhotoGridModel::tr("rejected"));
    if (photo.isFolderMissing)
        texts.append(PhotoGridModel::tr("drive not connected"));
    else if (photo.facts.isMissing)
        texts.append(PhotoGridModel::tr("file is gone"));
    return texts;
}

} // namespace

PhotoGridModel::PhotoGridModel(LibraryState &state, QObject *parent)
    : QAbstractListModel(parent)
    , m_state(state)
{
    setRows(shownRows());
    connect(&state, &LibraryState::photosReset, this, [this] { setRows(shownRows()); });
    connect(&state, &LibraryState::photosChanged, this, &PhotoGridModel::showChanged);
}

void PhotoGridModel::setFilter(const PhotoFilter &filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    m_matcher = PhotoMatcher(filter);
    if (QList<int> rows = shownRows(); rows != m_rows)
        setRows(std::move(rows));
}

void PhotoGridModel::setOrder(const PhotoOrder &order)
{
    m_order = order;
    if (QList<int> rows = shownRows(); rows != m_rows)
        setRows(std::move(rows));
}

int PhotoGridModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant PhotoGridModel::data(const QModelIndex &index, int role) const
{
    const PhotoItem *photo = item(index);
    if (!photo)
        return {};
    const FilePath &path = photo->facts.path;
    if (role == Qt::DisplayRole)
        return path.displayName();
    if (role == Qt::ToolTipRole)
        return path.display().toHtmlEscaped(); // Tool tips guess at markup; a file name is none.
    if (role == Qt::AccessibleTextRole) {
        const QString &license = photo->licenseBadge;
        const QString text =
            tr("%1, %2, %3, %4")
                .arg(path.displayName(), facesText(*photo), license.isEmpty() ? tr("no license") : license,
                     verdictTitle(photo->verdict.verdict));
        return QStringList(QStringList{text} + markTexts(*photo)).join(QStringLiteral(", "));
    }
    return {};
}

const PhotoItem *PhotoGridModel::item(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return nullptr;
    const int row = m_rows.at(index.row());
    return row < m_state.photos().size() ? &m_state.photos().at(row) : nullptr;
}

QModelIndex PhotoGridModel::indexOf(PhotoId photo) const
{
    const int row = m_state.rowOf(photo);
    const int place = row >= 0 && row < m_places.size() ? m_places.at(row) : -1;
    return place >= 0 ? index(place) : QModelIndex();
}

Qt::ItemFlags PhotoGridModel::flags(const QModelIndex &index) const
{
    return QAbstractListModel::flags(index) | (index.isValid() ? Qt::ItemIsDragEnabled : Qt::NoItemFlags);
}

QStringList PhotoGridModel::mimeTypes() const
{
    return {QStringLiteral("text/uri-list")};
}

QMimeData *PhotoGridModel::mimeData(const QModelIndexList &indexes) const
{
    QList<QUrl> urls;
    for (const QModelIndex &index : indexes) {
        if (const PhotoItem *photo = item(index))
            urls.append(urlOf(photo->facts.path));
    }
    auto *data = new QMimeData;
    data->setUrls(urls);
    return data;
}

QList<int> PhotoGridModel::shownRows() const
{
    QList<int> rows;
    const PhotoList &photos = m_state.photos();
    rows.reserve(photos.size());
    for (int row = 0; row < int(photos.size()); ++row) {
        if (m_matcher.matches(photos.at(row)))
            rows.append(row);
    }
    sortRows(rows, photos, m_order);
    return rows;
}

void PhotoGridModel::setRows(QList<int> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_places.fill(-1, m_state.photos().size());
    for (int place = 0; place < int(m_rows.size()); ++place)
        m_places[m_rows.at(place)] = place;
    endResetModel();
}

bool PhotoGridModel::keepsMembers(int firstRow, int lastRow) const
{
    for (int row = firstRow; row <= lastRow; ++row) {
        if (m_matcher.matches(m_state.photos().at(row)) != (m_places.at(row) >= 0))
            return false;
    }
    return true;
}

void PhotoGridModel::showChanged(int firstRow, int lastRow)
{
    if (lastRow >= m_places.size())
        return; // A reset is on its way.
    if (!keepsMembers(firstRow, lastRow)) {
        setRows(shownRows());
        return;
    }
    if (lastRow - firstRow > toldOneByOne) {
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1));
        return;
    }
    for (int row = firstRow; row <= lastRow; ++row) {
        if (const int place = m_places.at(row); place >= 0)
            Q_EMIT dataChanged(index(place), index(place));
    }
}
