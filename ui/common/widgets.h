// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

class QHBoxLayout;
class QVBoxLayout;

// Small factories, so that the same thing looks and reads the same on every page. All texts are plain (never rich
// text): names out of files may be shown. What the user reads is also the accessible name.

QLabel *titleLabel(const QString &text);   // Heading of a page or panel (15 px, bold).
QLabel *displayLabel(const QString &text); // One big figure (30 px).
QLabel *sectionLabel(const QString &text); // "FOLDERS": small capitals above a list.
QLabel *bodyLabel(const QString &text);    // Wraps.
QLabel *boldLabel(const QString &text);
QLabel *secondaryLabel(const QString &text); // Less important, wraps.
QLabel *smallLabel(const QString &text);     // 11 px, secondary, wraps.

QPushButton *primaryButton(const QString &text);   // The one deed of a page.
QPushButton *secondaryButton(const QString &text); // Everything else.
QPushButton *linkButton(const QString &text);      // Looks like a link, takes focus and keys like a button.
// Icon only; name is its tool tip and accessible name.
QPushButton *iconButton(const QString &iconName, const QString &name);
// Choices side by side ("Yes | No"); checkable, put them into a QButtonGroup.
QPushButton *choiceButton(const QString &text);

// A line of a popup: flat, left-aligned.
QPushButton *menuButton(const QString &iconName, const QString &text);

QFrame *cardFrame(); // Raised, with border and radius; has a QVBoxLayout with the usual margins.
QVBoxLayout *cardLayout(QFrame *card);
QFrame *horizontalLine();

// Search icon, placeholder, clear button.
QLineEdit *searchField(const QString &placeholder);
// A small label above an editor; the label is its buddy and accessible name.
QWidget *fieldRow(const QString &label, QWidget *editor);

// Layouts without margins and with the usual spacing.
QVBoxLayout *column(QWidget *parent = nullptr, int spacing = 8);
QHBoxLayout *row(int spacing = 8);
// Removes and deletes everything in a layout.
void clearLayout(QLayout *layout);

// What a label must shorten it shortens in the middle (file names) and shows whole as tool tip.
class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(const QString &text = {}, QWidget *parent = nullptr);
    void setFullText(const QString &text);
    QString fullText() const { return m_fullText; }
    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_fullText;
};

// An icon as a widget, in the faint color of the theme.
class StateIcon : public QWidget
{
    Q_OBJECT

public:
    explicit StateIcon(const QString &iconName, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_iconName;
};

enum class NoticeKind
{
    Warning,
    Problem,
    Advice
};

// Says what is wrong and how many, and carries the links that mend it. A line is a sentence with an optional link after
// it.
class NoticeBar : public QFrame
{
    Q_OBJECT

public:
    explicit NoticeBar(NoticeKind kind, const QString &title = {}, QWidget *parent = nullptr);
    void setKind(NoticeKind kind);
    void setTitle(const QString &title);
    void clearLines();
    // linkId comes back with linkActivated(); empty link: only the sentence.
    void addLine(const QString &sentence, const QString &link = {}, const QString &linkId = {});
    struct Link
    {
        QString text;
        QString id;
    };
    void addLine(const QString &sentence, const QList<Link> &links);

Q_SIGNALS:
    void linkActivated(const QString &linkId);

private:
    QLabel *m_title;
    QVBoxLayout *m_lines;
};

// The middle of an empty page: icon, heading, what to do, and a button (null when no button text was given).
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    EmptyState(const QString &iconName, const QString &title, const QString &text, const QString &button = {},
               QWidget *parent = nullptr);
    void setTexts(const QString &title, const QString &text);
    QPushButton *button() const { return m_button; }

private:
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_button = nullptr;
};

// "12,480" in the user's language.
QString countText(qint64 count);
