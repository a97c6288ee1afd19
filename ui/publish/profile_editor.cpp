// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/publish/profile_editor.h"

#include "core/check/profile_file.h"
#include "ui/common/library_state.h"
#include "ui/common/tokens.h"
#include "ui/common/widgets.h"
#include "ui/publish/profile_form.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

ProfileEditor::ProfileEditor(LibraryState &state, QWidget *parent)
    : QDialog(parent)
    , m_state(state)
    , m_list(new QListWidget)
    , m_form(new ProfileForm)
    , m_hint(secondaryLabel({}))
    , m_problem(new NoticeBar(NoticeKind::Problem))
    , m_copy(secondaryButton(tr("Copy as my own")))
    , m_remove(secondaryButton(tr("Delete")))
    , m_save(primaryButton(tr("Save")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Destinations"));
    resize(3 * Measure::inspector, 2 * Measure::inspector);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Space::large, Space::large, Space::large, Space::large);
    layout->setSpacing(Space::large);
    layout->addWidget(makeList());
    layout->addWidget(makeDetail(), 1);
    connect(m_list, &QListWidget::currentRowChanged, this, &ProfileEditor::showCurrent);
    connect(m_copy, &QPushButton::clicked, this, &ProfileEditor::copy);
    connect(m_save, &QPushButton::clicked, this, &ProfileEditor::save);
    connect(m_remove, &QPushButton::clicked, this, &ProfileEditor::remove);
    connect(m_form, &ProfileForm::edited, this, [this] { m_save->setEnabled(true); });
    fillList(m_state.profile().id);
}

QWidget *ProfileEditor::makeList()
{
    m_list->setAccessibleName(tr("Destinations"));
    auto *side = new QWidget;
    side->setFixedWidth(Measure::sidePanel);
    QVBoxLayout *layout = column(side, Space::small);
    layout->addWidget(titleLabel(tr("Destinations")));
    layout->addWidget(m_list, 1);
    layout->addWidget(m_copy);
    layout->addWidget(m_remove);
    return side;
}

QWidget *ProfileEditor::makeDetail()
{
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(m_form);
    QPushButton *close = secondaryButton(tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    QHBoxLayout *buttons = row();
    buttons->addStretch();
    buttons->addWidget(close);
    buttons->addWidget(m_save);
    auto *detail = new QWidget;
    QVBoxLayout *layout = column(detail, Space::medium);
    layout->addWidget(m_hint);
    layout->addWidget(m_problem);
    layout->addWidget(area, 1);
    layout->addLayout(buttons);
    return detail;
}

void ProfileEditor::fillList(const QString &current)
{
    m_own = readUserProfiles().profiles;
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    QList<Profile> shown = m_state.profiles();
    if (m_new)
        shown.append(*m_new);
    for (const Profile &profile : std::as_const(shown)) {
        const bool isNew = m_new && profile.id == m_new->id;
        auto *item = new QListWidgetItem(isNew               ? tr("%1 (not saved yet)").arg(profile.title)
                                         : isOwn(profile.id) ? tr("%1 (yours)").arg(profile.title)
                                                             : profile.title);
        item->setData(Qt::UserRole, profile.id);
        item->setSizeHint({0, Measure::row});
        m_list->addItem(item);
        if (profile.id == current)
            m_list->setCurrentItem(item);
    }
    showCurrent();
}

bool ProfileEditor::isOwn(const QString &id) const
{
    return std::any_of(m_own.begin(), m_own.end(), [&](const Profile &profile) { return profile.id == id; });
}

void ProfileEditor::showCurrent()
{
    const QString id = m_list->currentItem() ? m_list->currentItem()->data(Qt::UserRole).toString() : QString();
    const bool isNew = m_new && m_new->id == id;
    for (const Profile &profile : m_state.profiles()) {
        if (profile.id == id)
            m_form->setProfile(profile);
    }
    if (isNew)
        m_form->setProfile(*m_new);
    const bool isEditable = isNew || isOwn(id);
    m_form->setEnabled(isEditable);
    m_form->setIdFixed(!isNew);
    m_hint->setText(isEditable ? tr("Your own destination. It is kept as a file that you can pass on.")
                               : tr("A destination of the program. Copy it to make your own of it."));
    m_remove->setEnabled(isOwn(id));
    m_save->setEnabled(isNew);
    m_problem->hide();
}

QString ProfileEditor::freeId(const QString &id) const
{
    const auto isTaken = [this](const QString &wanted) {
        return std::any_of(m_state.profiles().begin(), m_state.profiles().end(),
                           [&](const Profile &profile) { return profile.id == wanted; });
    };
    for (int number = 2;; ++number) {
        if (const QString wanted = QStringLiteral("%1-%2").arg(id).arg(number); !isTaken(wanted))
            return wanted;
    }
}

void ProfileEditor::copy()
{
    Profile profile = m_form->profile();
    profile.title = tr("%1, my copy").arg(profile.title);
    profile.id = freeId(profile.id);
    m_new = profile;
    fillList(profile.id);
}

void ProfileEditor::save()
{
    const Profile profile = m_form->profile();
    if (const Result<void> saved = saveUserProfile(profile); !saved) {
        m_problem->clearLines();
        m_problem->addLine(saved.error().message);
        m_problem->show();
        return;
    }
    m_new.reset();
    m_state.reloadProfiles();
    fillList(profile.id);
}

void ProfileEditor::remove()
{
    const QString id = m_form->profile().id;
    if (const Result<void> removed = removeUserProfile(id); !removed) {
        m_problem->clearLines();
        m_problem->addLine(removed.error().message);
        m_problem->show();
        return;
    }
    m_state.reloadProfiles();
    fillList(m_state.profile().id);
}
