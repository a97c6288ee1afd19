// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/filter_panel.h"

#include "ui/common/tokens.h"
#include "ui/library/filter_line_delegate.h"

#include <QMouseEvent>

#include <algorithm>

namespace {

constexpr int refreshMs = 120;      // Several changes in a row are shown once.
constexpr int countedAtOnce = 2000; // More rows than this are counted anew with all others.

QString groupKey(PhotoGroup group)
{
    return QStringLiteral("group/%1").arg(int(group));
}

QString folderKey(const FilePath &folder)
{
    return QStringLiteral("folder/") + folder.toArgument();
}

constexpr int mostStars = 5;
constexpr qsizetype mostPeople = 40; // Those in most photos; the search finds the others.

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
    connect(&state, &LibraryState::photosReset, this, [this] { m_areCountsStale = true; });
    connect(&state, &LibraryState::photosAboutToChange, this,
            [this](int first, int last) { countRows(first, last, -1); });
    connect(&state, &LibraryState::photosChanged, this, [this](int first, int last) { countRows(first, last, 1); });
    connect(&state, &LibraryState::photosReset, this, later);
    connect(&state, &LibraryState::photosChanged, this, later);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (m_isRebuilding)
            return;
        m_wantedKey.clear();
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
    const QString key = groupKey(group);
    if (!indexOf(key).isValid() && m_refresh.isActive()) { // Its first photos came a moment ago.
        m_refresh.stop();
        refresh();
    }
    setCurrentIndex(indexOf(key));
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
        if (m_counts.group(group) == 0 && isOnlyShownWhenUsed(group))
            continue;
        PhotoFilter filter;
        filter.group = group;
        lines.append({groupKey(group), show, photoGroupTitle(group), m_counts.group(group), filter});
    }
    return lines + starLines() + folderLines() + licenseLines() + peopleLines();
}

QList<FilterPanel::Line> FilterPanel::starLines() const
{
    if (m_counts.leastStars[1] == 0)
        return {};
    const QString heading = QStringLiteral("stars");
    QList<Line> lines = {{heading, {}, tr("Stars"), 0, {}}};
    for (int stars = mostStars; stars >= 1; --stars) {
        PhotoFilter filter;
        filter.leastStars = stars;
        const QString title =
            stars == mostStars ? tr("%n star(s)", nullptr, stars) : tr("%n star(s) or more", nullptr, stars);
        lines.append(
            {QStringLiteral("stars/%1").arg(stars), heading, title, m_counts.leastStars[size_t(stars)], filter});
    }
    return lines;
}

QList<FilterPanel::Line> FilterPanel::folderLines() const
{
    if (m_state.photos().isEmpty())
        return {};
    const QString heading = QStringLiteral("folders");
    QList<Line> lines = {{heading, {}, tr("Folders"), 0, {}}};
    for (auto it = m_counts.folders.cbegin(); it != m_counts.folders.cend(); ++it) {
        PhotoFilter filter;
        filter.folder = it.key();
        const QString parentKey = m_top.contains(it.key()) ? heading : folderKey(it.key().parent());
        lines.append({folderKey(it.key()), parentKey, it.key().displayName(), it.value(), filter});
    }
    return lines;
}

void FilterPanel::addMostFrequent(QList<Line> &lines, QList<Line> found, const Line &heading, qsizetype most)
{
    if (found.isEmpty())
        return;
    std::sort(found.begin(), found.end(),
              [](const Line &a, const Line &b) { return std::pair(-a.count, a.title) < std::pair(-b.count, b.title); });
    lines.append(heading);
    lines += found.first(std::min(most, found.size()));
}

QList<FilterPanel::Line> FilterPanel::licenseLines() const
{
    const QString heading = QStringLiteral("licenses");
    QList<Line> found;
    for (auto it = m_counts.licenses.cbegin(); it != m_counts.licenses.cend(); ++it) {
        PhotoFilter filter;
        filter.license = it.key();
        found.append({QStringLiteral("license/") + it.key(), heading, it.key(), it.value(), filter});
    }
    QList<Line> lines;
    addMostFrequent(lines, found, {heading, {}, tr("Licenses"), 0, {}}, found.size());
    return lines;
}

QList<FilterPanel::Line> FilterPanel::peopleLines() const
{
    const QString heading = QStringLiteral("people");
    QList<Line> found;
    for (auto it = m_counts.people.cbegin(); it != m_counts.people.cend(); ++it) {
        const Person person = m_state.people().people.value(it.key());
        if (person.isForgotten || person.name.isEmpty())
            continue;
        PhotoFilter filter;
        filter.person = it.key();
        found.append({QStringLiteral("person/%1").arg(it.key().value), heading, person.name, it.value(), filter});
    }
    QList<Line> lines;
    addMostFrequent(lines, found, {heading, {}, tr("People"), 0, {}}, mostPeople);
    return lines;
}

QString FilterPanel::chosenKey() const
{
    return m_wantedKey.isEmpty() ? currentIndex().data(FilterLineDelegate::KeyRole).toString() : m_wantedKey;
}

void FilterPanel::chooseKey(const QString &key)
{
    const QModelIndex line = indexOf(key);
    if (line.isValid())
        setCurrentIndex(line);
    else
        m_wantedKey = key;
}

void FilterPanel::countAnew()
{
    m_top = m_state.roots();
    m_counts = countPhotos(m_state.photos(), m_top);
    m_areCountsStale = false;
}

// So that an answer costs the same in a library of any size.
void FilterPanel::countRows(int first, int last, int sign)
{
    m_areCountsStale = m_areCountsStale || last - first >= countedAtOnce;
    for (int row = first; !m_areCountsStale && row <= last; ++row)
        countPhoto(m_counts, m_state.photos().at(row), sign);
}

void FilterPanel::refresh()
{
    if (m_areCountsStale)
        countAnew();
    const QList<Line> lines = linesNow();
    QStringList keys;
    for (const Line &line : lines)
        keys.append(line.key + u'\n' + line.title);
    if (keys != m_keys) {
        rebuild(lines);
        m_keys = keys;
        return;
    }
    for (const Line &line : lines)
        showCount(*m_items.value(line.key), line);
}

void FilterPanel::showCount(QStandardItem &item, const Line &line)
{
    item.setData(line.count, FilterLineDelegate::CountRole);
    if (!line.parentKey.isEmpty())
        item.setAccessibleText(tr("%1, %n photo(s)", nullptr, line.count).arg(line.title));
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
        showCount(*item, line);
        item->setData(line.key, FilterLineDelegate::KeyRole);
        item->setData(line.parentKey.isEmpty(), FilterLineDelegate::HeadingRole);
        if (line.parentKey.isEmpty())
            item->setFlags(Qt::ItemIsEnabled);
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
    const QModelIndex wanted = indexOf(m_wantedKey);
    if (wanted.isValid())
        m_wantedKey.clear();
    const QModelIndex current = wanted.isValid() ? wanted : indexOf(currentKey);
    setCurrentIndex(current.isValid() ? current : indexOf(groupKey(PhotoGroup::All)));
    m_isRebuilding = false;
    if (!(filter() == before))
        Q_EMIT filterChanged();
}
