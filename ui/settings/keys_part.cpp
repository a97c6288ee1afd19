// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/keys_part.h"

#include "ui/common/theme.h"
#include "ui/common/tokens.h"
#include "ui/common/widgets.h"
#include "ui/keys/key_bindings.h"
#include "ui/keys/key_field.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace {

constexpr int idRole = Qt::UserRole;

QString shownKeys(const QList<QKeySequence> &keys)
{
    QStringList texts;
    for (const QKeySequence &key : keys)
        texts.append(key.toString(QKeySequence::NativeText));
    return texts.join(QStringLiteral("   "));
}

} // namespace

KeysPart::KeysPart(KeyBindings &keys, QWidget *parent)
    : QWidget(parent)
    , m_keys(keys)
    , m_search(searchField(tr("Search a deed or a key")))
    , m_list(new QTreeWidget)
    , m_field(new KeyField)
    , m_none(secondaryButton(tr("No key")))
    , m_reset(secondaryButton(tr("Reset")))
    , m_resetAll(linkButton(tr("Reset all keys")))
    , m_conflict(new NoticeBar(NoticeKind::Warning))
{
    QVBoxLayout *layout = column(this, Space::medium);
    addSchemes(layout);
    addList(layout);
    addEditor(layout);
    connect(&keys, &KeyBindings::changed, this, &KeysPart::refresh);
    refresh();
}

void KeysPart::addSchemes(QVBoxLayout *layout)
{
    auto *schemes = new QComboBox;
    schemes->setObjectName(QStringLiteral("scheme"));
    schemes->setAccessibleName(tr("Keys as in"));
    for (const KeyScheme scheme :
         {KeyScheme::Clearframe, KeyScheme::Lightroom, KeyScheme::Darktable, KeyScheme::DigiKam})
        schemes->addItem(titleOf(scheme), int(scheme));
    schemes->setCurrentIndex(schemes->findData(int(m_keys.scheme())));
    connect(schemes, &QComboBox::activated, this,
            [this, schemes] { m_keys.setScheme(KeyScheme(schemes->currentData().toInt())); });
    QLabel *caption = bodyLabel(tr("Keys as in"));
    caption->setWordWrap(false);
    caption->setBuddy(schemes);
    QHBoxLayout *line = row();
    line->addWidget(caption);
    line->addWidget(schemes);
    line->addWidget(m_search, 1);
    layout->addLayout(line);
    connect(m_search, &QLineEdit::textChanged, this, &KeysPart::filter);
}

void KeysPart::addList(QVBoxLayout *layout)
{
    m_list->setAccessibleName(tr("Keys"));
    m_list->setColumnCount(2);
    m_list->setHeaderLabels({tr("Deed"), tr("Keys")});
    m_list->setRootIsDecorated(false);
    m_list->setIndentation(Space::medium);
    m_list->setUniformRowHeights(true);
    m_list->setMinimumHeight(2 * Measure::sidePanel / 2);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    layout->addWidget(m_list, 1);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &KeysPart::refresh);
    connect(m_list, &QTreeWidget::itemActivated, m_field, qOverload<>(&QWidget::setFocus));
    fill();
}

void KeysPart::addEditor(QVBoxLayout *layout)
{
    QHBoxLayout *line = row();
    line->addWidget(m_field, 1);
    line->addWidget(m_none);
    line->addWidget(m_reset);
    layout->addWidget(m_conflict);
    layout->addLayout(line);
    layout->addWidget(m_resetAll);
    m_conflict->hide();
    connect(m_field, &KeyField::keyPressed, this, &KeysPart::offer);
    connect(m_none, &QPushButton::clicked, this, [this] { m_keys.setKeys(currentId(), {}); });
    connect(m_reset, &QPushButton::clicked, this, [this] { m_keys.reset(currentId()); });
    connect(m_resetAll, &QPushButton::clicked, &m_keys, &KeyBindings::resetAll);
    connect(m_conflict, &NoticeBar::linkActivated, this, [this](const QString &link) {
        m_conflict->hide();
        if (link == u"take")
            take(m_offered);
    });
}

void KeysPart::fill()
{
    QHash<KeyPlace, QTreeWidgetItem *> places;
    for (const KeyAction &action : keyActions()) {
        QTreeWidgetItem *&place = places[action.place];
        if (!place) {
            place = new QTreeWidgetItem(m_list, {titleOf(action.place)});
            place->setFlags(Qt::ItemIsEnabled);
            place->setFont(0, textFont(TextSize::body, QFont::DemiBold));
            place->setFirstColumnSpanned(true);
        }
        auto *line = new QTreeWidgetItem(place, {titleOf(action)});
        line->setData(0, idRole, action.id);
    }
    m_list->expandAll();
    m_list->setCurrentItem(m_list->topLevelItem(0)->child(0));
}

void KeysPart::filter(const QString &text)
{
    const QString wanted = text.trimmed();
    QTreeWidgetItem *first = nullptr;
    for (int group = 0; group < m_list->topLevelItemCount(); ++group) {
        QTreeWidgetItem *place = m_list->topLevelItem(group);
        bool isAnyShown = false;
        for (int row = 0; row < place->childCount(); ++row) {
            QTreeWidgetItem *line = place->child(row);
            const bool isShown = line->text(0).contains(wanted, Qt::CaseInsensitive) ||
                                 line->text(1).contains(wanted, Qt::CaseInsensitive);
            line->setHidden(!isShown);
            isAnyShown = isAnyShown || isShown;
            if (isShown && !first)
                first = line;
        }
        place->setHidden(!isAnyShown);
    }
    if (first && (!m_list->currentItem() || m_list->currentItem()->isHidden()))
        m_list->setCurrentItem(first);
}

void KeysPart::refresh()
{
    for (int group = 0; group < m_list->topLevelItemCount(); ++group) {
        QTreeWidgetItem *place = m_list->topLevelItem(group);
        for (int row = 0; row < place->childCount(); ++row) {
            QTreeWidgetItem *line = place->child(row);
            const QString id = line->data(0, idRole).toString();
            line->setText(1, shownKeys(m_keys.keys(id)));
            line->setFont(1, textFont(TextSize::body, m_keys.isChanged(id) ? QFont::DemiBold : QFont::Normal));
        }
    }
    const QString id = currentId();
    m_conflict->hide();
    m_field->setEnabled(!id.isEmpty());
    m_none->setEnabled(!m_keys.keys(id).isEmpty());
    m_reset->setEnabled(m_keys.isChanged(id));
    m_resetAll->setEnabled(m_keys.isAnyChanged());
}

QString KeysPart::currentId() const
{
    const QTreeWidgetItem *line = m_list->currentItem();
    return line ? line->data(0, idRole).toString() : QString();
}

void KeysPart::offer(const QKeySequence &key)
{
    const KeyAction *other = m_keys.takenBy(currentId(), key);
    if (!other) {
        take(key);
        return;
    }
    m_offered = key;
    m_conflict->clearLines();
    m_conflict->addLine(tr("%1 is the key of “%2”.").arg(key.toString(QKeySequence::NativeText), titleOf(*other)),
                        {{tr("Use it here"), QStringLiteral("take")}, {tr("Leave it"), QStringLiteral("leave")}});
    m_conflict->show();
}

void KeysPart::take(const QKeySequence &key)
{
    // The first new key takes the place of the scheme's; more are added to it.
    const QString id = currentId();
    if (!m_keys.isChanged(id))
        m_keys.setKeys(id, {});
    m_keys.take(id, key);
}
