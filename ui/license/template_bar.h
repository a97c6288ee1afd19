// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/license_templates.h"

#include <QWidget>

class LibraryState;
class QAction;
class QComboBox;
class QLineEdit;
class QPushButton;

// The user's own answers by name, "My usual": chosen with a click; the current ones are saved, renamed and deleted
// without leaving the page. The one that is the default is chosen when the page is shown for the first time.
class TemplateBar : public QWidget
{
    Q_OBJECT

public:
    explicit TemplateBar(LibraryState &state, QWidget *parent = nullptr);

    // What would be saved; nothing: there is nothing to save yet.
    void setChoice(const std::optional<LicenseChoice> &choice);
    QString currentName() const;

Q_SIGNALS:
    void chosen(const LicenseChoice &choice);

protected:
    void showEvent(QShowEvent *event) override;

private:
    enum class Naming
    {
        None,
        New,
        Rename
    };

    QWidget *makeChooser();
    QWidget *makeNaming();
    void reload(const QString &current);
    void pick(int index);
    void beginNaming(Naming naming);
    void endNaming();
    void saveName();
    void removeCurrent();
    void toggleDefault();
    void updateMenu();
    bool told(const Result<void> &done);
    template <class Change>
    Result<void> withCatalog(const Change &change);

    LibraryState &m_state;
    std::optional<LicenseChoice> m_choice;
    QList<LicenseTemplate> m_templates;
    Naming m_naming = Naming::None;
    bool m_isRead = false;
    QComboBox *m_box;
    QWidget *m_chooser;
    QWidget *m_namer;
    QLineEdit *m_name;
    QPushButton *m_save;
    QPushButton *m_menu;
    QAction *m_saveAction;
    QAction *m_rename;
    QAction *m_remove;
    QAction *m_default;
};
