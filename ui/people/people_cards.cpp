// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/people/people_cards.h"

#include "ui/common/flow_layout.h"
#include "ui/common/icons.h"
#include "ui/common/reading_direction.h"
#include "ui/common/theme.h"
#include "ui/common/thumbnails.h"
#include "ui/common/tokens.h"
#include "ui/common/verdict_label.h"
#include "ui/common/widgets.h"
#include "ui/people/people_list_model.h"

#include <QHBoxLayout>
#include <QListView>
#include <QPainter>
#include <QPainterPath>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace {

constexpr int cropPx = 2 * Measure::row + Space::large;
constexpr int cardWidthPx = Measure::popup - Space::large;
constexpr int cardHeightPx = cropPx + 2 * Space::medium;

class CardDelegate : public QStyledItemDelegate
{
public:
    CardDelegate(PeopleListModel *model, ThumbnailCache &thumbnails, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_model(model)
        , m_thumbnails(thumbnails)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {cardWidthPx + Space::medium, cardHeightPx + Space::medium};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &t = tokens();
        const bool isChosen = option.state & QStyle::State_Selected;
        const bool isHovered = option.state & QStyle::State_MouseOver;
        const QRect card(option.rect.topLeft(), QSize(cardWidthPx, cardHeightPx));
        painter->save();
        painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
        painter->setPen(QPen(isChosen ? t.accent : t.line, isChosen ? Measure::focusLine : 1));
        painter->setBrush(isChosen ? t.selection : isHovered ? t.hover : t.raised);
        painter->drawRoundedRect(QRectF(card).adjusted(1, 1, -1, -1), Radius::large, Radius::large);
        const QRect crop(card.left() + Space::medium, card.top() + Space::medium, cropPx, cropPx);
        paintFace(painter, inReadingDirection(card, crop), index.row());
        const QRect texts(crop.right() + Space::medium, crop.top(), card.right() - crop.right() - 2 * Space::medium,
                          crop.height());
        paintTexts(painter, inReadingDirection(card, texts), index, isChosen);
        painter->restore();
    }

private:
    void paintFace(QPainter *painter, const QRect &place, int row) const
    {
        QPainterPath outline;
        outline.addRoundedRect(QRectF(place), Radius::medium, Radius::medium);
        painter->fillPath(outline, tokens().photoSurround);
        const std::optional<ListedFace> face = m_model->face(row);
        const QPixmap crop =
            face ? m_thumbnails.faceCrop(face->photo, face->box, place.width(), painter->device()->devicePixelRatioF())
                 : QPixmap();
        if (crop.isNull()) {
            QRect icon(0, 0, Measure::control, Measure::control);
            icon.moveCenter(place.center());
            paintIcon(painter, icon, QStringLiteral("person"), tokens().faint);
            return;
        }
        painter->setClipPath(outline);
        painter->drawPixmap(place.topLeft(), crop);
        painter->setClipping(false);
    }

    void paintTexts(QPainter *painter, const QRect &place, const QModelIndex &index, bool isChosen) const
    {
        const Tokens &t = tokens();
        const int line = place.height() / 3;
        const auto write = [&](const QRect &at, const QString &text, const QFont &font, const QColor &color) {
            painter->setFont(font);
            painter->setPen(color);
            painter->drawText(at, Qt::AlignLeft | Qt::AlignVCenter,
                              QFontMetrics(font).elidedText(text, Qt::ElideRight, at.width()));
        };
        QFont bold = textFont(TextSize::body);
        bold.setWeight(QFont::DemiBold);
        write({place.left(), place.top(), place.width(), line}, index.data().toString(), bold, t.text);
        const VerdictLook look = verdictLook(Verdict(index.data(PeopleListModel::StandingRole).toInt()));
        const QRect icon(place.left(), place.top() + line + (line - Measure::iconSmall) / 2, Measure::iconSmall,
                         Measure::iconSmall);
        paintIcon(painter, inReadingDirection(place, icon), look.iconName, look.color);
        const QRect title(icon.right() + Space::small, place.top() + line, place.right() - icon.right() - Space::small,
                          line);
        // On the selection the colors of the verdicts are readable as signs, not as text.
        write(inReadingDirection(place, title), index.data(PeopleListModel::TitleRole).toString(),
              textFont(TextSize::body), isChosen ? t.text : look.color);
        write({place.left(), place.top() + 2 * line, place.width(), line},
              index.data(PeopleListModel::DetailRole).toString(), textFont(TextSize::small),
              isChosen ? t.text : t.secondary);
    }

    PeopleListModel *m_model;
    ThumbnailCache &m_thumbnails;
};

} // namespace

PeopleCards::PeopleCards(const LibraryState &state, const PeopleIndex &peopleIndex, ThumbnailCache &thumbnails,
                         QWidget *parent)
    : QWidget(parent)
    , m_model(new PeopleListModel(state, peopleIndex, this))
    , m_cards(new QListView)
    , m_answer(primaryButton(tr("One answer for all selected…")))
    , m_chosen(secondaryLabel({}))
    , m_empty(new EmptyState(QStringLiteral("people"), {}, {}))
    , m_stack(new QStackedWidget)
{
    m_cards->setProperty("role", QStringLiteral("grid"));
    m_cards->setModel(m_model);
    m_cards->setItemDelegate(new CardDelegate(m_model, thumbnails, this));
    m_cards->setAccessibleName(tr("Everybody"));
    m_cards->setViewMode(QListView::IconMode);
    m_cards->setMovement(QListView::Static);
    m_cards->setResizeMode(QListView::Adjust);
    m_cards->setUniformItemSizes(true);
    m_cards->setMouseTracking(true);
    m_cards->setLayoutMode(QListView::Batched);
    m_cards->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_cards);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::large, Space::large, Space::large, Space::large);
    layout->setSpacing(Space::medium);
    layout->addWidget(makeHead());
    layout->addWidget(m_stack, 1);
    connect(m_cards, &QListView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT personRequested(m_model->person(index.row())); });
    connect(m_cards->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PeopleCards::chosenChanged);
    connect(m_model, &QAbstractItemModel::modelReset, this, &PeopleCards::chosenChanged);
    connect(&thumbnails, &ThumbnailCache::ready, m_cards->viewport(), qOverload<>(&QWidget::update));
    refresh();
}

QWidget *PeopleCards::makeHead()
{
    QPushButton *importButton = secondaryButton(tr("Import a list…"));
    QPushButton *exportButton = secondaryButton(tr("Export…"));
    connect(importButton, &QPushButton::clicked, this, &PeopleCards::importRequested);
    connect(exportButton, &QPushButton::clicked, this, &PeopleCards::exportRequested);
    connect(m_answer, &QPushButton::clicked, this, [this] { Q_EMIT answerRequested(chosen()); });
    m_chosen->setWordWrap(false);
    auto *head = new QWidget;
    QVBoxLayout *layout = column(head, Space::small);
    QHBoxLayout *line = row(Space::small);
    line->addWidget(titleLabel(tr("Everybody")));
    line->addSpacing(Space::small);
    line->addWidget(m_chosen);
    line->addStretch();
    layout->addLayout(line);
    auto *deeds = new FlowLayout(nullptr, Space::small);
    for (QPushButton *button : {importButton, exportButton, m_answer})
        deeds->addWidget(button);
    layout->addLayout(deeds);
    return head;
}

void PeopleCards::refresh()
{
    m_model->refresh();
    chosenChanged();
}

void PeopleCards::setSearchText(const QString &text)
{
    m_model->setSearchText(text);
}

int PeopleCards::count() const
{
    return m_model->rowCount();
}

QList<PersonId> PeopleCards::chosen() const
{
    QList<PersonId> people;
    for (const QModelIndex &index : m_cards->selectionModel()->selectedIndexes())
        people.append(m_model->person(index.row()));
    return people;
}

void PeopleCards::chosenChanged()
{
    const int chosenCount = int(chosen().size());
    m_answer->setEnabled(chosenCount > 0);
    m_chosen->setText(chosenCount > 0 ? tr("%n selected", nullptr, chosenCount) : tr("%n people", nullptr, count()));
    m_empty->setTexts(
        tr("Nobody is known yet"),
        tr("Whoever is named in the queue comes here. A list of people with their answers can be imported "
           "from a spreadsheet (CSV) or JSON."));
    m_stack->setCurrentIndex(count() > 0 ? 1 : 0);
}
