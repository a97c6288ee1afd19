// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/tokens.h"
#include "ui/common/widgets.h"

#include <QHBoxLayout>
#include <QStyle>
#include <QVBoxLayout>
#include <QVariant>

NoticeBar::NoticeBar(NoticeKind kind, const QString &title, QWidget *parent)
    : QFrame(parent)
    , m_title(boldLabel(title))
    , m_lines(column(nullptr, Space::tiny / 2))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::medium, Space::small, Space::medium, Space::small);
    layout->setSpacing(Space::tiny / 2);
    m_title->setWordWrap(true);
    layout->addWidget(m_title);
    layout->addLayout(m_lines);
    setKind(kind);
    setTitle(title);
}

void NoticeBar::setKind(NoticeKind kind)
{
    const QString name = kind == NoticeKind::Warning   ? QStringLiteral("warning")
                         : kind == NoticeKind::Problem ? QStringLiteral("problem")
                                                       : QStringLiteral("advice");
    setProperty("notice", name);
    // The style sheet looks at the property only when it is polished again.
    style()->unpolish(this);
    style()->polish(this);
    for (QLabel *label : findChildren<QLabel *>()) {
        style()->unpolish(label);
        style()->polish(label);
    }
}

void NoticeBar::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

void NoticeBar::clearLines()
{
    clearLayout(m_lines);
}

void NoticeBar::addLine(const QString &sentence, const QString &link, const QString &linkId)
{
    addLine(sentence, link.isEmpty() ? QList<Link>() : QList<Link>{{link, linkId}});
}

void NoticeBar::addLine(const QString &sentence, const QList<Link> &links)
{
    QHBoxLayout *line = row(Space::small);
    QLabel *label = bodyLabel(sentence);
    if (!links.isEmpty())
        label->setContentsMargins(0, Space::tiny - 1, 0, Space::tiny - 1); // In line with the links.
    line->addWidget(label, 1);
    for (const Link &link : links) {
        QPushButton *button = linkButton(link.text);
        button->setAccessibleDescription(sentence);
        connect(button, &QPushButton::clicked, this, [this, id = link.id] { Q_EMIT linkActivated(id); });
        line->addWidget(button, 0, Qt::AlignTop);
    }
    m_lines->addLayout(line);
}

EmptyState::EmptyState(const QString &iconName, const QString &title, const QString &text, const QString &button,
                       QWidget *parent)
    : QWidget(parent)
    , m_title(titleLabel(title))
    , m_text(secondaryLabel(text))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::huge, Space::huge, Space::huge, Space::huge);
    layout->setSpacing(Space::medium);
    layout->addStretch(2);
    layout->addWidget(new StateIcon(iconName), 0, Qt::AlignHCenter);
    layout->addWidget(m_title, 0, Qt::AlignHCenter);
    m_text->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_text->setMaximumWidth(Measure::readingWidth);
    // Between stretches instead of aligned: an aligned label is not asked how high it gets when it wraps.
    QHBoxLayout *centered = row(0);
    centered->addStretch(1);
    centered->addWidget(m_text, Measure::readingWidth);
    centered->addStretch(1);
    layout->addLayout(centered);
    if (!button.isEmpty()) {
        m_button = primaryButton(button);
        layout->addSpacing(Space::tiny);
        layout->addWidget(m_button, 0, Qt::AlignHCenter);
    }
    layout->addStretch(3);
}

void EmptyState::setTexts(const QString &title, const QString &text)
{
    m_title->setText(title);
    m_text->setText(text);
}
