// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class DestinationChooser;
class LibraryState;
class Page;
class QButtonGroup;
class QHBoxLayout;
class QLineEdit;
class QMenu;
class QPushButton;

// Mark, page tabs, destination with its light, search, menu.
class TopBar : public QWidget
{
    Q_OBJECT

public:
    TopBar(LibraryState &state, QMenu *menu, QWidget *parent = nullptr);

    void addPage(const Page &page);
    void setCurrentPage(int index);
    QLineEdit &search() const { return *m_search; }
    QPushButton *menuButton() const { return m_menu; }

Q_SIGNALS:
    void pageChosen(int index);
    void searchChanged(const QString &text);

private:
    QButtonGroup *m_tabs;
    QHBoxLayout *m_tabRow;
    QWidget *m_firstBehindTabs; // In the order of the Tab key.
    QLineEdit *m_search;
    QPushButton *m_menu;
};
