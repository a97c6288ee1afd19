// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>
#include <QKeySequence>

// One line of the key list: a key cap and what the key does; also a button for the mouse.
class KeyButton : public QAbstractButton
{
    Q_OBJECT

public:
    KeyButton(const QString &key, const QString &text, QWidget *parent = nullptr);

    // The key that the page is written for.
    QKeySequence ownKey() const;
    // The key that the user has instead; empty: its own. isThere: there is one at all.
    void setShownKey(const QString &key, bool isThere);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    QString m_ownKey;
    QString m_key;
};
