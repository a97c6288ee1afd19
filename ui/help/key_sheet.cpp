// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/help/key_sheet.h"

#include "ui/common/tokens.h"
#include "ui/common/widgets.h"
#include "ui/keys/key_bindings.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace {

// Keys that are the same everywhere and cannot be changed.
QList<KeyRow> fixedKeys(KeyPlace place)
{
    switch (place) {
    case KeyPlace::Library:
        return {{{Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down}, KeySheet::tr("Next and previous photo")},
                {{QKeySequence::SelectAll}, KeySheet::tr("Select all")}};
    case KeyPlace::Loupe:
        return {{{Qt::Key_Left, Qt::Key_Right}, KeySheet::tr("Next and previous photo")},
                {{Qt::Key_Escape}, KeySheet::tr("Back to all photos")}};
    case KeyPlace::Queue:
        return {{{QKeySequence::SelectAll}, KeySheet::tr("Choose all faces: the next answer counts for them")}};
    case KeyPlace::Sweep:
        return {{{Qt::Key_Left, Qt::Key_Right}, KeySheet::tr("Next and previous photo")}};
    case KeyPlace::Everywhere:
        break;
    }
    return {};
}

QWidget *keyCaps(const QList<QKeySequence> &keys)
{
    auto *caps = new QWidget;
    QHBoxLayout *layout = row(Space::tiny);
    caps->setLayout(layout);
    for (const QKeySequence &key : keys) {
        QLabel *cap = boldLabel(key.toString(QKeySequence::NativeText));
        cap->setObjectName(QStringLiteral("keyCap"));
        cap->setAlignment(Qt::AlignCenter);
        layout->addWidget(cap);
    }
    layout->addStretch();
    return caps;
}

} // namespace

QList<KeyGroup> windowKeys(const KeyBindings &bindings)
{
    QList<KeyGroup> groups;
    QList<KeyPlace> places;
    for (const KeyAction &action : keyActions()) {
        if (!places.contains(action.place)) {
            places.append(action.place);
            groups.append({titleOf(action.place), fixedKeys(action.place)});
        }
        const QList<QKeySequence> keys = bindings.keys(action.id);
        if (!keys.isEmpty())
            groups[places.indexOf(action.place)].rows.append({keys, titleOf(action)});
    }
    return groups;
}

KeySheet::KeySheet(const KeyBindings &bindings, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keys"));
    auto *list = new QWidget;
    auto *grid = new QGridLayout(list);
    grid->setHorizontalSpacing(Space::huge);
    grid->setVerticalSpacing(Space::small);
    grid->setColumnStretch(1, 1);
    int line = 0;
    for (const KeyGroup &group : windowKeys(bindings)) {
        if (line > 0)
            grid->setRowMinimumHeight(line++, Space::medium);
        grid->addWidget(sectionLabel(group.title), line++, 0, 1, 2);
        for (const KeyRow &keys : group.rows) {
            grid->addWidget(keyCaps(keys.keys), line, 0);
            QLabel *deed = bodyLabel(keys.deed);
            deed->setWordWrap(false);
            grid->addWidget(deed, line++, 1);
        }
    }
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(list);
    QPushButton *done = primaryButton(tr("Close"));
    connect(done, &QPushButton::clicked, this, &QDialog::close);
    QPushButton *change = linkButton(tr("Change keys…"));
    connect(change, &QPushButton::clicked, this, [this] {
        close();
        Q_EMIT changeRequested();
    });
    QHBoxLayout *buttons = row();
    buttons->addWidget(change);
    buttons->addStretch();
    buttons->addWidget(done);
    QVBoxLayout *layout = column(this, Space::medium);
    layout->setContentsMargins(Space::huge, Space::huge, Space::huge, Space::huge);
    layout->addWidget(titleLabel(windowTitle()));
    layout->addWidget(scroll, 1);
    layout->addLayout(buttons);
    resize(2 * Measure::inspector, 2 * Measure::inspector);
}
