// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/license/write_choices.h"

#include "ui/common/tokens.h"
#include "ui/common/widgets.h"

#include <QCheckBox>
#include <QComboBox>
#include <QVBoxLayout>

namespace {

// What the sidecar list offers beside the modes of WriteOptions.
constexpr int sidecarsOnly = 100;

} // namespace

WriteChoices::WriteChoices(QWidget *parent)
    : QWidget(parent)
    , m_fold(linkButton({}))
    , m_content(new QWidget)
    , m_sidecars(new QComboBox)
    , m_hardLinks(new QComboBox)
    , m_readOnly(new QCheckBox(tr("Read-only photos get a sidecar")))
    , m_keepsTime(new QCheckBox(tr("Keep the files' time of modification")))
    , m_contentCredentials(new QCheckBox(tr("Also with Content Credentials")))
    , m_remember(new QCheckBox(tr("Remember these choices")))
{
    m_sidecars->addItem(tr("In the photo, a sidecar follows"), int(Sidecars::Auto));
    m_sidecars->addItem(tr("In the photo and in a sidecar"), int(Sidecars::Both));
    m_sidecars->addItem(tr("In the photo only"), int(Sidecars::Never));
    m_sidecars->addItem(tr("In sidecars only"), sidecarsOnly);
    m_hardLinks->addItem(tr("Are left alone"), int(HardLinks::Skip));
    m_hardLinks->addItem(tr("Change under all names"), int(HardLinks::ChangeAll));
    m_hardLinks->addItem(tr("This name gets a file of its own"), int(HardLinks::Part));
    m_contentCredentials->setToolTip(tr("Any change of such a photo makes its Content Credentials (C2PA) invalid."));
    m_remember->setToolTip(tr("Every write from this window begins with them; except for Content Credentials."));
    m_keepsTime->setToolTip(tr("Programs for backups may then miss the change."));
    QVBoxLayout *layout = column(this, Space::small);
    layout->addWidget(m_fold);
    layout->addWidget(makeContent());
    m_content->hide();
    showTitle();

    connect(m_fold, &QPushButton::clicked, this, [this] {
        m_content->setVisible(m_content->isHidden());
        showTitle();
    });
    for (QComboBox *box : {m_sidecars, m_hardLinks})
        connect(box, &QComboBox::activated, this, &WriteChoices::optionsChanged);
    for (QCheckBox *box : {m_readOnly, m_keepsTime, m_contentCredentials, m_remember})
        connect(box, &QCheckBox::clicked, this, &WriteChoices::optionsChanged);
    connect(this, &WriteChoices::optionsChanged, this, &WriteChoices::showTitle);
}

QWidget *WriteChoices::makeContent()
{
    for (QComboBox *box : {m_sidecars, m_hardLinks})
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    QVBoxLayout *layout = column(m_content, Space::small);
    layout->addWidget(fieldRow(tr("Where the rights go"), m_sidecars));
    layout->addWidget(fieldRow(tr("Photos with several names (hard links)"), m_hardLinks));
    layout->addWidget(m_readOnly);
    layout->addWidget(m_keepsTime);
    layout->addWidget(m_contentCredentials);
    layout->addWidget(m_remember);
    return m_content;
}

void WriteChoices::unfold()
{
    m_content->show();
    showTitle();
}

void WriteChoices::showTitle()
{
    const bool isUsual = options() == WriteOptions();
    m_fold->setText(!m_content->isHidden() ? tr("Hide how it is written")
                    : isUsual              ? tr("How it is written…")
                                           : tr("How it is written: changed…"));
}

WriteOptions WriteChoices::options() const
{
    WriteOptions options;
    const int where = m_sidecars->currentData().toInt();
    options.prepare = {where == sidecarsOnly, m_contentCredentials->isChecked()};
    options.sidecars = where == sidecarsOnly ? Sidecars::Auto : Sidecars(where);
    options.hardLinks = HardLinks(m_hardLinks->currentData().toInt());
    options.sidecarsForReadOnly = m_readOnly->isChecked();
    options.keepsModifiedTime = m_keepsTime->isChecked();
    return options;
}

std::optional<WriteOptions> WriteChoices::remembered() const
{
    if (!m_remember->isChecked())
        return std::nullopt;
    WriteOptions kept = options();
    kept.prepare.touchContentCredentials = false;
    return kept;
}

void WriteChoices::setRemembered(const std::optional<WriteOptions> &remembered)
{
    m_remember->setChecked(remembered.has_value());
    if (!remembered)
        return;
    const int where = remembered->prepare.alwaysSidecar ? sidecarsOnly : int(remembered->sidecars);
    m_sidecars->setCurrentIndex(m_sidecars->findData(where));
    m_hardLinks->setCurrentIndex(m_hardLinks->findData(int(remembered->hardLinks)));
    m_readOnly->setChecked(remembered->sidecarsForReadOnly);
    m_keepsTime->setChecked(remembered->keepsModifiedTime);
    showTitle();
}
