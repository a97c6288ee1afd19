// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/appearance_part.h"

#include "ui/common/language.h"
#include "ui/common/theme.h"
#include "ui/common/tokens.h"
#include "ui/common/widgets.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QLocale>
#include <QRadioButton>
#include <QVBoxLayout>

AppearancePart::AppearancePart(Theme &theme, const QString &language, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    QVBoxLayout *layout = column(this, Space::medium);
    addThemes(layout);
    addLanguages(layout, language);
    addTextSizes(layout);
    auto *motion = new QCheckBox(tr("Reduce motion"));
    motion->setObjectName(QStringLiteral("reduceMotion"));
    motion->setChecked(theme.isMotionReduced());
    connect(motion, &QCheckBox::toggled, &theme, &Theme::setMotionReduced);
    layout->addWidget(motion);
    layout->addWidget(secondaryLabel(tr("Menus and photos come and go at once instead of sliding or fading.")));
    layout->addStretch();
}

void AppearancePart::addThemes(QVBoxLayout *layout)
{
    layout->addWidget(sectionLabel(tr("Theme")));
    auto *group = new QButtonGroup(this);
    const QList<std::pair<ThemeChoice, QString>> choices = {
        {ThemeChoice::System, tr("As the system")}, {ThemeChoice::Dark, tr("Dark")}, {ThemeChoice::Light, tr("Light")}};
    for (const auto &[choice, title] : choices) {
        auto *button = new QRadioButton(title);
        group->addButton(button, int(choice));
        layout->addWidget(button);
    }
    group->button(int(m_theme.choice()))->setChecked(true);
    connect(group, &QButtonGroup::idClicked, this, [this](int choice) { m_theme.setChoice(ThemeChoice(choice)); });
    connect(&m_theme, &Theme::changed, group,
            [this, group] { group->button(int(m_theme.choice()))->setChecked(true); });
}

void AppearancePart::addLanguages(QVBoxLayout *layout, const QString &language)
{
    auto *languages = new QComboBox;
    languages->setObjectName(QStringLiteral("language"));
    languages->setMaximumWidth(Measure::inspector);
    for (const LanguageChoice &choice : languageChoices())
        languages->addItem(choice.title, choice.code);
    languages->setCurrentIndex(qMax(0, languages->findData(language)));
    connect(languages, &QComboBox::activated, this,
            [this, languages] { Q_EMIT languageChosen(languages->currentData().toString()); });
    layout->addWidget(fieldRow(tr("Language"), languages));
}

void AppearancePart::addTextSizes(QVBoxLayout *layout)
{
    auto *sizes = new QComboBox;
    sizes->setObjectName(QStringLiteral("textSize"));
    sizes->setMaximumWidth(Measure::inspector);
    sizes->addItem(tr("As the system"), systemTextPercent);
    for (const int percent : {90, 100, 110, 125, 150})
        sizes->addItem(QLocale().toString(percent) + QLocale().percent(), percent);
    sizes->setCurrentIndex(qMax(0, sizes->findData(m_theme.textPercent())));
    connect(sizes, &QComboBox::activated, this,
            [this, sizes] { m_theme.setTextPercent(sizes->currentData().toInt()); });
    layout->addWidget(fieldRow(tr("Size of text"), sizes));
}
