// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/filter_panel.h"

#include "ui/common/license_badge.h"
#include "ui/common/tokens.h"
#include "ui/library/filter_line_delegate.h"

#include <QMap>
#include <QMouseEvent>

#include <algorithm>

namespace {

constexpr int refreshMs = 120; // Several changes in a row are counted once.

QString groupKey(PhotoGroup group)
{
    return QStringLiteral("group/%1").arg(int(group));
}

QString folderKey(const FilePath &folder)
{
    return QStringLiteral("folder/") + folder.toArgument();
}

// Folders with the number of photos in and below them, up to the topmost ones that all photos share.
QMap<FilePath, int> folderCounts(const QList<PhotoItem> &photos, const QList<FilePath> &top)
{
    QHash<FilePath, int> direct;
    for (const PhotoItem &photo : photos)
        ++direct[photo.facts.path.parent()];
    QMap<FilePath, int> counts;
    for (auto it = direct.cbegin(); it != direct.cend(); ++it) {
        FilePath folder = it.key();
        while (true) {
            counts[folder] += it.value();
            if (top.contains(folder))
                break;
            folder = folder.parent();
        }
    }
    return counts;
}

} // namespace

FilterPanel::FilterPanel(LibraryState &state, QWidget *parent)
    : QTreeView(parent)
    , m_state(state)
{
    setAccessibleName(tr("Filters"));
    setModel(&m_model);
    setItemDelegate(new FilterLineDelegate(this));
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(0); // The delegate indents, so that a chosen line is marked over its whole width.
    setExpandsOnDoubleClick(true);
    setUniformRowHeights(false);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);

    m_refresh.setSingleShot(true);
    m_refresh.setInterval(refreshMs);
    connect(&m_refresh, &QTimer::timeout, this, &FilterPanel::refresh);
    const auto later = [this] {
        if (!m_refresh.isActive())
            m_refresh.start();
    };
    connect(&state, &LibraryState::photosReset, this, later);
    connect(&state, &LibraryState::photosChanged, this, later);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (!m_isRebuilding)
            Q_EMIT filterChanged();
    });
    refresh();
    chooseGroup(PhotoGroup::All);
}

void FilterPanel::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && index.isValid() && m_model.hasChildren(index) &&
        FilterLineDelegate::arrowRect(visualRect(index), index).contains(event->pos())) {
        setExpanded(index, !isExpanded(index));
        return;
    }
    QTreeView::mousePressEvent(event);
}

PhotoFilter FilterPanel::filter() const
{
    return m_filters.value(currentIndex().data(FilterLineDelegate::KeyRole).toString());
}

void FilterPanel::chooseGroup(PhotoGroup group)
{
    setCurrentIndex(indexOf(groupKey(group)));
}

QModelIndex FilterPanel::indexOf(const QString &key) const
{
    const QStandardItem *item = m_items.value(key);
    return item ? item->index() : QModelIndex();
}

QList<FilterPanel::Line> FilterPanel::linesNow() const
{
    QList<Line> lines;
    const QString show = QStringLiteral("show");
    lines.append({show, {}, tr("Show"), 0, {}});
    for (const PhotoGroup group : allPhotoGroups()) {
        const auto count = std::count_if(m_state.photos().cbegin(), m_state.photos().cend(),
                                         [group](const PhotoItem &photo) { return isInGroup(photo, group); });
        PhotoFilter filter;
        filter.group = group;
        lines.append({groupKey(group), show, photoGroupTitle(group), int(count), filter});
    }
    return lines + folderLines() + licenseLines();
}

QList<FilterPanel::Line> FilterPanel::folderLines() const
{
    if (m_state.photos().isEmpty())
        return {};
    const QString heading = QStringLiteral("folders");
    QList<Line> lines = {{heading, {}, tr("Folders"), 0, {}}};
    const QList<FilePath> top = m_state.roots();
    const QMap<FilePath, int> counts = folderCounts(m_state.photos(), top);
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        PhotoFilter filter;
        filter.folder = it.key();
        const QString parentKey = top.contains(it.key()) ? heading : folderKey(it.key().parent());
        lines.append({folderKey(it.key()), parentKey, it.key().displayName(), it.value(), filter});
    }
    return lines;
}

QList<FilterPanel::Line> FilterPanel::licenseLines() const
{
    QMap<QString, int> counts;
    for (const PhotoItem &photo : m_state.photos()) {
        if (const QString license = licenseBadgeText(photo.facts.rights.license); !license.isEmpty())
            ++counts[license];
    }
    if (counts.isEmpty())
        return {};
    const QString heading = QStringLiteral("licenses");
    QList<Line> lines;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        PhotoFilter filter;
        filter.license = it.key();
        lines.append({QStringLiteral("license/") + it.key(), heading, it.key(), it.value(), filter});
    }
    std::stable_sort(lines.begin(), lines.end(), [](const Line &a, const Line &b) { return a.count > b.count; });
    lines.prepend({heading, {}, tr("Licenses"), 0, {}});
    return lines;
}

void FilterPanel::refresh()
{
    const QList<Line> lines = linesNow();
    QStringList keys;
    for (const Line &line : lines)
        keys.append(line.key);
    if (keys != m_keys) {
        rebuild(lines);
        m_keys = keys;
        return;
    }
    for (const Line &line : lines)
        m_items.value(line.key)->setData(line.count, FilterLineDelegate::CountRole);
}

void FilterPanel::rebuild(const QList<Line> &lines)
{
    const PhotoFilter before = filter();
    const QString currentKey = currentIndex().data(FilterLineDelegate::KeyRole).toString();
    QSet<QString> collapsed;
    for (auto it = m_items.cbegin(); it != m_items.cend(); ++it) {
        if (it.value()->hasChildren() && !isExpanded(it.value()->index()))
            collapsed.insert(it.key());
    }
    m_isRebuilding = true;
    m_model.clear();
    m_items.clear();
    m_filters.clear();
    for (const Line &line : lines) {
        auto *item = new QStandardItem(line.title);
        item->setData(line.count, FilterLineDelegate::CountRole);
        item->setData(line.key, FilterLineDelegate::KeyRole);
        item->setData(line.parentKey.isEmpty(), FilterLineDelegate::HeadingRole);
        if (line.parentKey.isEmpty())
            item->setFlags(Qt::ItemIsEnabled);
        else
            item->setAccessibleText(tr("%1, %n photo(s)", nullptr, line.count).arg(line.title));
        QStandardItem *parent = m_items.value(line.parentKey);
        (parent ? parent : m_model.invisibleRootItem())->appendRow(item);
        m_items.insert(line.key, item);
        m_filters.insert(line.key, line.filter);
    }
    expandAll();
    for (const QString &key : std::as_const(collapsed)) {
        if (const QModelIndex index = indexOf(key); index.isValid())
            collapse(index);
    }
    const QModelIndex current = indexOf(currentKey);
    setCurrentIndex(current.isValid() ? current : indexOf(groupKey(PhotoGroup::All)));
    m_isRebuilding = false;
    if (!(filter() == before))
        Q_EMIT filterChanged();
}
