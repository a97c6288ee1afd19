// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/photo/photo_headline.h"

#include "ui/common/library_state.h"
#include "ui/common/license_badge.h"
#include "ui/common/mark_command.h"
#include "ui/common/star_row.h"
#include "ui/common/tokens.h"
#include "ui/common/verdict_label.h"
#include "ui/common/widgets.h"

#include <QHBoxLayout>

PhotoHeadline::PhotoHeadline(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_name(new ElidedLabel)
    , m_flag(secondaryLabel({}))
    , m_stars(new StarRow)
    , m_license(new LicenseBadge)
    , m_verdict(new VerdictLabel(Verdict::Blocked))
{
    QHBoxLayout *line = row(Space::medium);
    setLayout(line);
    m_flag->setWordWrap(false);
    line->addWidget(m_name, 1);
    for (QWidget *part : {static_cast<QWidget *>(m_flag), static_cast<QWidget *>(m_stars),
                          static_cast<QWidget *>(m_license), static_cast<QWidget *>(m_verdict)})
        line->addWidget(part);
    connect(m_stars, &StarRow::starsChosen, this, [this](int stars) { giveMarks(m_context, {m_photo}, {stars, {}}); });
    connect(&context.state, &LibraryState::photosChanged, this, &PhotoHeadline::refresh);
    connect(&context.state, &LibraryState::photosReset, this, &PhotoHeadline::refresh);
}

void PhotoHeadline::setPhoto(PhotoId photo)
{
    m_photo = photo;
    refresh();
}

void PhotoHeadline::refresh()
{
    const int row = m_context.state.rowOf(m_photo);
    if (row < 0)
        return;
    const PhotoItem &item = m_context.state.photos().at(row);
    m_name->setFullText(item.facts.path.displayName());
    const PhotoFlag flag = item.facts.marks.flag;
    m_flag->setText(flag == PhotoFlag::None ? QString() : flag == PhotoFlag::Pick ? tr("Picked") : tr("Rejected"));
    m_stars->setStars(item.facts.stars());
    m_license->setText(item.licenseBadge);
    m_verdict->setVerdict(item.verdict.verdict);
    showWhatFits();
}

QSize PhotoHeadline::minimumSizeHint() const
{
    return {Measure::sidePanel / 2, QWidget::minimumSizeHint().height()};
}

void PhotoHeadline::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showWhatFits();
}

void PhotoHeadline::showWhatFits()
{
    int room = width() - Measure::sidePanel / 2; // The name needs some to be told from others.
    for (QWidget *part : {static_cast<QWidget *>(m_verdict), static_cast<QWidget *>(m_license),
                          static_cast<QWidget *>(m_stars), static_cast<QWidget *>(m_flag)}) {
        room -= part->sizeHint().width() + Space::medium;
        part->setVisible((room >= 0 || part == m_verdict) && (part != m_flag || !m_flag->text().isEmpty()));
    }
}
