// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/license/template_bar.h"

#include "ui/common/flow_layout.h"
#include "ui/common/library_state.h"
#include "ui/common/tokens.h"
#include "ui/common/widgets.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

TemplateBar::TemplateBar(LibraryState &state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_box(new QComboBox)
    , m_chooser(makeChooser())
    , m_namer(makeNaming())
{
    auto *menu = new QMenu(this);
    m_saveAction = menu->addAction(tr("Save these answers…"), this, [this] { beginNaming(Naming::New); });
    m_default = menu->addAction(tr("Begin with this template"), this, &TemplateBar::toggleDefault);
    m_default->setCheckable(true);
    m_rename = menu->addAction(tr("Rename…"), this, [this] { beginNaming(Naming::Rename); });
    m_remove = menu->addAction(tr("Delete"), this, &TemplateBar::removeCurrent);
    m_menu->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, &TemplateBar::updateMenu);
    QVBoxLayout *layout = column(this, Space::small);
    layout->addWidget(m_chooser);
    layout->addWidget(m_namer);
    m_namer->hide();
    connect(m_box, &QComboBox::activated, this, &TemplateBar::pick);
    updateMenu();
}

QWidget *TemplateBar::makeChooser()
{
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setPlaceholderText(tr("None"));
    m_box->setAccessibleName(tr("Template"));
    m_menu = iconButton(QStringLiteral("menu"), tr("Save, rename or delete a template"));
    auto *line = new QWidget;
    QHBoxLayout *layout = row(Space::small);
    line->setLayout(layout);
    layout->addWidget(m_box, 1);
    layout->addWidget(m_menu);
    line->setAccessibleName(tr("Template"));
    return fieldRow(tr("Template"), line);
}

QWidget *TemplateBar::makeNaming()
{
    m_name = new QLineEdit;
    m_name->setPlaceholderText(tr("My usual"));
    m_save = secondaryButton(tr("Save"));
    QPushButton *cancel = secondaryButton(tr("Cancel"));
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons);
    flow->addWidget(m_save);
    flow->addWidget(cancel);
    auto *namer = new QWidget;
    QVBoxLayout *layout = column(namer, Space::small);
    layout->addWidget(fieldRow(tr("Name of the template"), m_name));
    layout->addWidget(buttons);
    connect(m_name, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_save->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_name, &QLineEdit::returnPressed, this, &TemplateBar::saveName);
    connect(m_save, &QPushButton::clicked, this, &TemplateBar::saveName);
    connect(cancel, &QPushButton::clicked, this, &TemplateBar::endNaming);
    return namer;
}

template <class Change>
Result<void> TemplateBar::withCatalog(const Change &change)
{
    const Result<Catalog *> catalog = m_state.catalog();
    return catalog ? change(**catalog) : Result<void>(failure(catalog.error()));
}

bool TemplateBar::told(const Result<void> &done)
{
    if (!done)
        Q_EMIT m_state.problemFound(done.error().message);
    return done.has_value();
}

void TemplateBar::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    const bool isFirst = !m_isRead;
    reload(currentName());
    const auto usual = std::ranges::find_if(m_templates, &LicenseTemplate::isDefault);
    if (!isFirst || m_choice || usual == m_templates.end())
        return;
    m_box->setCurrentIndex(int(usual - m_templates.begin()));
    Q_EMIT chosen(usual->choice);
}

void TemplateBar::reload(const QString &current)
{
    m_isRead = true;
    told(withCatalog([this](Catalog &catalog) -> Result<void> {
        const Result<QList<LicenseTemplate>> templates = readLicenseTemplates(catalog);
        if (!templates)
            return failure(templates.error());
        m_templates = *templates;
        return {};
    }));
    m_box->clear();
    for (const LicenseTemplate &one : std::as_const(m_templates))
        m_box->addItem(one.isDefault ? tr("%1 (default)").arg(one.name) : one.name, one.name);
    m_box->setCurrentIndex(m_box->findData(current));
    m_box->setEnabled(!m_templates.isEmpty());
    updateMenu();
}

QString TemplateBar::currentName() const
{
    return m_box->currentData().toString();
}

void TemplateBar::pick(int index)
{
    updateMenu();
    if (index >= 0 && index < m_templates.size())
        Q_EMIT chosen(m_templates[index].choice);
}

void TemplateBar::setChoice(const std::optional<LicenseChoice> &choice)
{
    m_choice = choice;
    updateMenu();
}

void TemplateBar::updateMenu()
{
    const int index = m_box->currentIndex();
    const bool isChosen = index >= 0 && index < m_templates.size();
    m_saveAction->setEnabled(m_choice.has_value());
    m_rename->setEnabled(isChosen);
    m_remove->setEnabled(isChosen);
    m_default->setEnabled(isChosen);
    m_default->setChecked(isChosen && m_templates[index].isDefault);
}

void TemplateBar::beginNaming(Naming naming)
{
    m_naming = naming;
    m_name->setText(currentName());
    m_name->selectAll();
    m_save->setEnabled(!currentName().isEmpty());
    m_chooser->hide();
    m_namer->show();
    m_name->setFocus(Qt::OtherFocusReason);
}

void TemplateBar::endNaming()
{
    m_naming = Naming::None;
    m_namer->hide();
    m_chooser->show();
    m_box->setFocus(Qt::OtherFocusReason);
}

void TemplateBar::saveName()
{
    const QString name = m_name->text().simplified();
    if (name.isEmpty() || m_naming == Naming::None)
        return;
    const bool isDone = told(withCatalog([&](Catalog &catalog) {
        return m_naming == Naming::Rename ? renameLicenseTemplate(catalog, currentName(), name)
                                          : saveLicenseTemplate(catalog, name, m_choice.value_or(LicenseChoice()));
    }));
    if (!isDone)
        return;
    reload(name);
    endNaming();
}

void TemplateBar::removeCurrent()
{
    if (told(withCatalog([&](Catalog &catalog) { return removeLicenseTemplate(catalog, currentName()); })))
        reload({});
}

void TemplateBar::toggleDefault()
{
    const QString name = currentName();
    const bool isOn = m_default->isChecked();
    if (told(
            withCatalog([&](Catalog &catalog) { return setDefaultLicenseTemplate(catalog, isOn ? name : QString()); })))
        reload(name);
}
