// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/license/license_card.h"

#include "core/license/license_catalog.h"
#include "ui/common/tokens.h"
#include "ui/common/widgets.h"

#include <QDesktopServices>
#include <QLocale>
#include <QUrl>
#include <QVBoxLayout>
#include <QVariant>

LicenseCard::LicenseCard(QWidget *parent)
    : QFrame(parent)
    , m_name(boldLabel({}))
    , m_summary(smallLabel({}))
    , m_read(linkButton(tr("Read the license")))
{
    setProperty("role", QStringLiteral("card"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::medium, Space::medium, Space::medium, Space::medium);
    layout->setSpacing(Space::tiny);
    layout->addWidget(m_name);
    layout->addWidget(m_summary);
    layout->addWidget(m_read);
    connect(m_read, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(QUrl(m_url)); });
    setLicense(std::nullopt);
}

void LicenseCard::setLicense(const std::optional<License> &license)
{
    m_url = license ? license->url : QString();
    m_name->setText(license ? license->shortName() : tr("No license chosen yet"));
    m_summary->setText(license ? licenseSummary(*license, QLocale().name().section(u'_', 0, 0))
                               : tr("Answer the questions above or search the catalog."));
    m_read->setVisible(!m_url.isEmpty());
    m_read->setToolTip(m_url);
}
