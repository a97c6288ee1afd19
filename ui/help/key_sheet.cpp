// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/help/key_sheet.h"

#include "ui/common/tokens.h"
#include "ui/common/widgets.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace {

KeyGroup everywhereKeys()
{
    return {KeySheet::tr("Everywhere"),
            {{{Qt::CTRL | Qt::Key_1, Qt::CTRL | Qt::Key_2, Qt::CTRL | Qt::Key_3, Qt::CTRL | Qt::Key_4},
              KeySheet::tr("Library, People, License, Publish")},
             {{QKeySequence::Open}, KeySheet::tr("Open a folder")},
             {{QKeySequence::Refresh}, KeySheet::tr("Scan again")},
             {{QKeySequence::Find}, KeySheet::tr("Search")},
             {{QKeySequence::Undo}, KeySheet::tr("Undo")},
             {{QKeySequence::Redo}, KeySheet::tr("Redo")},
             {{Qt::Key_F1}, KeySheet::tr("These keys")},
             {{QKeySequence::Quit}, KeySheet::tr("Quit")}}};
}

KeyGroup libraryKeys()
{
    return {KeySheet::tr("Library"),
            {{{Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down}, KeySheet::tr("Next and previous photo")},
             {{Qt::Key_Space, Qt::Key_Return, Qt::Key_E}, KeySheet::tr("Open the photo")},
             {{Qt::Key_G, Qt::Key_Escape}, KeySheet::tr("Back to all photos")},
             {{Qt::Key_Plus, Qt::Key_Minus}, KeySheet::tr("Larger and smaller")},
             {{Qt::Key_Z}, KeySheet::tr("The whole photo, or every pixel of it")},
             {{Qt::CTRL | Qt::Key_0}, KeySheet::tr("The whole photo")},
             {{Qt::Key_C}, KeySheet::tr("Compare two photos")},
             {{Qt::Key_F6}, KeySheet::tr("Filmstrip")},
             {{Qt::Key_0, Qt::Key_5}, KeySheet::tr("No stars, up to five")},
             {{Qt::Key_P, Qt::Key_X, Qt::Key_U}, KeySheet::tr("Pick, reject, no flag")},
             {{QKeySequence::SelectAll}, KeySheet::tr("Select all")}}};
}

KeyGroup peopleKeys()
{
    return {KeySheet::tr("People: the queue"),
            {{{Qt::Key_Return}, KeySheet::tr("Type a name, or take the one that is suggested")},
             {{Qt::Key_N}, KeySheet::tr("Not the person that is named or guessed")},
             {{Qt::Key_X}, KeySheet::tr("Not a face")},
             {{Qt::Key_D}, KeySheet::tr("Depicted: poster, statue, screen")},
             {{Qt::Key_K}, KeySheet::tr("Not recognizable")},
             {{Qt::Key_E}, KeySheet::tr("Legal exception, with its reason")},
             {{Qt::Key_G}, KeySheet::tr("Take the person that is guessed")},
             {{Qt::Key_S}, KeySheet::tr("Choose all of that name, or all that look alike")},
             {{QKeySequence::SelectAll}, KeySheet::tr("Choose all faces: the next answer counts for them")},
             {{Qt::Key_M}, KeySheet::tr("Mark: one answer for all chosen faces")},
             {{Qt::Key_I}, KeySheet::tr("Decide later")},
             {{Qt::Key_Space}, KeySheet::tr("The whole photo")},
             {{Qt::Key_Z}, KeySheet::tr("Undo the last answer")}}};
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

QList<KeyGroup> windowKeys()
{
    QList<KeyGroup> groups = {everywhereKeys(), libraryKeys(), peopleKeys()};
    for (KeyGroup &group : groups) {
        for (KeyRow &row : group.rows)
            row.keys.removeIf([](const QKeySequence &key) { return key.isEmpty(); });
        // Not every desktop has a key for every standard deed.
        group.rows.removeIf([](const KeyRow &row) { return row.keys.isEmpty(); });
    }
    return groups;
}

KeySheet::KeySheet(QWidget *parent)
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
    for (const KeyGroup &group : windowKeys()) {
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
    QHBoxLayout *buttons = row();
    buttons->addStretch();
    buttons->addWidget(done);
    QVBoxLayout *layout = column(this, Space::medium);
    layout->setContentsMargins(Space::huge, Space::huge, Space::huge, Space::huge);
    layout->addWidget(titleLabel(windowTitle()));
    layout->addWidget(scroll, 1);
    layout->addLayout(buttons);
    resize(2 * Measure::inspector, 2 * Measure::inspector);
}
