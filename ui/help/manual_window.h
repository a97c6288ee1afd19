// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QListWidget;
class QTextBrowser;
class QLineEdit;

// A page of the manual as it is compiled in. name: that of the file, "window-people".
struct ManualPage
{
    QString name;
    QString title;
    QString text; // Markdown.
};
// In the order in which they are read.
QList<ManualPage> manualPages();

// The manual, to read beside the work: pages on the left, search over all of them. Needs no network.
class ManualWindow : public QDialog
{
    Q_OBJECT

public:
    explicit ManualWindow(QWidget *parent);
    void showPage(const QString &name);
    QString currentPage() const;

private:
    void filter(const QString &text);
    void showCurrent();
    void mark(const QString &text);

    QList<ManualPage> m_pages;
    QLineEdit *m_search;
    QListWidget *m_titles;
    QTextBrowser *m_text;
};
