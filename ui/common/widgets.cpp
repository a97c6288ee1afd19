// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/widgets.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/common/tokens.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>
#include <QVariant>

namespace {

QLabel *plainLabel(const QString &text, const char *role)
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    if (role)
        label->setProperty("role", QString::fromLatin1(role));
    return label;
}

QLabel *wrapping(QLabel *label)
{
    label->setWordWrap(true);
    return label;
}

QPushButton *buttonOf(const QString &text, const char *role)
{
    auto *button = new QPushButton(text);
    if (role)
        button->setProperty("role", QString::fromLatin1(role));
    button->setAutoDefault(false);
    return button;
}

} // namespace

QLabel *titleLabel(const QString &text)
{
    return plainLabel(text, "title");
}

QLabel *displayLabel(const QString &text)
{
    return plainLabel(text, "display");
}

QLabel *sectionLabel(const QString &text)
{
    QLabel *label = plainLabel(QLocale().toUpper(text), "section");
    QFont font = label->font();
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.8);
    label->setFont(font);
    label->setAccessibleName(text);
    return label;
}

QLabel *bodyLabel(const QString &text)
{
    return wrapping(plainLabel(text, nullptr));
}

QLabel *boldLabel(const QString &text)
{
    return plainLabel(text, "bold");
}

QLabel *secondaryLabel(const QString &text)
{
    return wrapping(plainLabel(text, "secondary"));
}

QLabel *smallLabel(const QString &text)
{
    return wrapping(plainLabel(text, "small"));
}

QPushButton *primaryButton(const QString &text)
{
    return buttonOf(text, "primary");
}

QPushButton *secondaryButton(const QString &text)
{
    return buttonOf(text, nullptr);
}

QPushButton *linkButton(const QString &text)
{
    QPushButton *button = buttonOf(text, "link");
    button->setCursor(Qt::PointingHandCursor);
    button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    return button;
}

QPushButton *iconButton(const QString &iconName, const QString &name)
{
    QPushButton *button = buttonOf({}, "icon");
    button->setIcon(icon(iconName));
    button->setIconSize({Measure::icon, Measure::icon});
    button->setToolTip(name);
    button->setAccessibleName(name);
    return button;
}

QPushButton *choiceButton(const QString &text)
{
    QPushButton *button = buttonOf(text, "choice");
    button->setCheckable(true);
    // The pressed one is bold and must not be cut.
    const QFontMetrics pressed(textFont(TextSize::body, QFont::DemiBold));
    button->setMinimumWidth(pressed.horizontalAdvance(text) + 2 * Space::large);
    return button;
}

QPushButton *menuButton(const QString &iconName, const QString &text)
{
    QPushButton *button = buttonOf(text, "menu");
    button->setIcon(icon(iconName));
    button->setIconSize({Measure::iconSmall + 2, Measure::iconSmall + 2});
    return button;
}

QFrame *cardFrame()
{
    auto *card = new QFrame;
    card->setProperty("role", QStringLiteral("card"));
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(Space::large, Space::medium, Space::large, Space::medium);
    layout->setSpacing(Space::tiny);
    return card;
}

QVBoxLayout *cardLayout(QFrame *card)
{
    return qobject_cast<QVBoxLayout *>(card->layout());
}

QFrame *horizontalLine()
{
    auto *line = new QFrame;
    line->setProperty("role", QStringLiteral("rule"));
    return line;
}

QLineEdit *searchField(const QString &placeholder)
{
    auto *field = new QLineEdit;
    field->setPlaceholderText(placeholder);
    field->setAccessibleName(placeholder);
    field->setClearButtonEnabled(true);
    field->addAction(icon(QStringLiteral("search"), tokens().faint), QLineEdit::LeadingPosition);
    return field;
}

QWidget *fieldRow(const QString &label, QWidget *editor)
{
    auto *field = new QWidget;
    QVBoxLayout *layout = column(field, Space::tiny);
    QLabel *caption = smallLabel(label);
    caption->setBuddy(editor);
    if (editor->accessibleName().isEmpty())
        editor->setAccessibleName(label);
    layout->addWidget(caption);
    layout->addWidget(editor);
    return field;
}

QVBoxLayout *column(QWidget *parent, int spacing)
{
    auto *layout = new QVBoxLayout(parent);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing);
    return layout;
}

QHBoxLayout *row(int spacing)
{
    auto *layout = new QHBoxLayout;
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing);
    return layout;
}

void clearLayout(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater(); // It may be the sender of the signal we are in.
        } else if (QLayout *inner = item->layout()) {
            clearLayout(inner);
        }
        delete item;
    }
}

QString countText(qint64 count)
{
    return QLocale().toString(count);
}
