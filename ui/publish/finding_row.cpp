// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/publish/finding_row.h"

#include "ui/common/icons.h"
#include "ui/common/tokens.h"
#include "ui/common/verdict_label.h"
#include "ui/common/widgets.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>
#include <QVariant>

namespace {

constexpr qsizetype namesShown = 3;

QString stepTitle(MendingStep step)
{
    switch (step) {
    case MendingStep::DecideFaces:
        return FindingRow::tr("Decide in the queue");
    case MendingStep::AskPeople:
        return FindingRow::tr("Record consent");
    case MendingStep::ScanAgain:
        return FindingRow::tr("Scan again");
    case MendingStep::ChooseLicense:
        return FindingRow::tr("Choose a license");
    case MendingStep::None:
        break;
    }
    return {};
}

// What the group does to the verdict, in the icon of the verdict and in words.
VerdictLook lookOf(const FindingGroup &group)
{
    if (group.photos.isEmpty()) {
        VerdictLook look = verdictLook(Verdict::Clear);
        look.word = FindingRow::tr("Accepted");
        return look;
    }
    if (group.severity == Severity::Error)
        return verdictLook(group.effect);
    const bool isWarning = group.severity == Severity::Warning;
    return {isWarning ? QStringLiteral("warning") : QStringLiteral("info"),
            isWarning ? FindingRow::tr("Warning") : FindingRow::tr("Advice"),
            isWarning ? tokens().undecided : tokens().secondary};
}

// Painted at each repaint, so that it follows the theme.
class GroupIcon : public QWidget
{
public:
    explicit GroupIcon(const FindingGroup &group)
        : m_group(group)
    {
        const QString word = lookOf(group).word;
        setFixedSize(Measure::icon, Measure::icon);
        setToolTip(word);
        setAccessibleName(word);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const VerdictLook look = lookOf(m_group);
        paintIcon(&painter, rect(), look.iconName, look.color);
    }

private:
    FindingGroup m_group;
};

} // namespace

QString findingDetail(const FindingGroup &group)
{
    QStringList parts{lookOf(group).word};
    if (!group.photos.isEmpty())
        parts.append(FindingRow::tr("%n photo(s)", nullptr, int(group.photos.size())));
    if (!group.acceptedPhotos.isEmpty())
        parts.append(FindingRow::tr("accepted in %n", nullptr, int(group.acceptedPhotos.size())));
    if (group.faces > 0)
        parts.append(FindingRow::tr("%n face(s)", nullptr, group.faces));
    if (!group.people.isEmpty()) {
        QString names = group.people.mid(0, namesShown).join(FindingRow::tr(", "));
        if (group.people.size() > namesShown)
            names += FindingRow::tr(" and %n more", nullptr, int(group.people.size() - namesShown));
        parts.append(names);
    }
    parts.append(group.rule);
    return parts.join(FindingRow::tr(" · "));
}

FindingRow::FindingRow(const FindingGroup &group, QWidget *parent)
    : QFrame(parent)
    , m_group(group)
{
    setProperty("role", QStringLiteral("card"));
    setAccessibleName(group.title);
    QLabel *title = boldLabel(group.title);
    title->setWordWrap(true);
    QVBoxLayout *texts = column(nullptr, Space::tiny / 2);
    texts->addWidget(title);
    texts->addWidget(smallLabel(findingDetail(group)));
    setToolTip(group.fix);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(Space::large, Space::medium, Space::large, Space::medium);
    whole->setSpacing(Space::medium);
    QHBoxLayout *layout = row(Space::large);
    whole->addLayout(layout);
    layout->addWidget(new GroupIcon(group));
    layout->addLayout(texts, 1);
    addButtons(layout);
}

QPushButton *FindingRow::makeUnfold()
{
    QPushButton *button = linkButton(tr("Each one"));
    button->setCheckable(true);
    button->setAccessibleDescription(m_group.title);
    connect(button, &QPushButton::toggled, this, [this, button](bool isUnfolded) {
        button->setText(isUnfolded ? tr("Fold") : tr("Each one"));
        unfold(isUnfolded);
    });
    return button;
}

// Every finding as a line that leads to its face.
void FindingRow::unfold(bool isUnfolded)
{
    if (!m_places) {
        m_places = new QWidget;
        QVBoxLayout *lines = column(m_places, 0);
        lines->addWidget(horizontalLine());
        for (const FindingPlace &place : std::as_const(m_group.places)) {
            QPushButton *line = menuButton(place.face ? QStringLiteral("person") : QStringLiteral("photo"),
                                           tr("%1: %2").arg(place.fileName, place.message));
            line->setToolTip(place.message);
            line->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
            connect(line, &QPushButton::clicked, this,
                    [this, place] { Q_EMIT showPlaceRequested(place.photo, place.face.value_or(FaceId())); });
            lines->addWidget(line);
        }
        if (m_group.findings > m_group.places.size())
            lines->addWidget(smallLabel(
                tr("And %n more: show the photos.", nullptr, m_group.findings - int(m_group.places.size()))));
        layout()->addWidget(m_places);
    }
    m_places->setVisible(isUnfolded);
}

void FindingRow::addButtons(QHBoxLayout *layout)
{
    const auto add = [&](QPushButton *button, auto deed) {
        button->setAccessibleDescription(m_group.title);
        connect(button, &QPushButton::clicked, this, deed);
        layout->addWidget(button);
    };
    if (!m_group.places.isEmpty())
        layout->addWidget(makeUnfold());
    const QList<PhotoId> shown = m_group.photos.isEmpty() ? m_group.acceptedPhotos : m_group.photos;
    add(linkButton(tr("Show photos")), [this, shown] { Q_EMIT showPhotosRequested(shown); });
    if (m_group.photos.isEmpty()) {
        add(secondaryButton(tr("Take back")), [this] { Q_EMIT revokeRequested(m_group); });
        return;
    }
    if (const QString title = stepTitle(m_group.step); !title.isEmpty())
        add(secondaryButton(title), [this] { Q_EMIT mendRequested(m_group.step, m_group.photos); });
    if (m_group.canBeAccepted)
        add(secondaryButton(tr("Accept…")), [this] { Q_EMIT acceptRequested(m_group); });
}
