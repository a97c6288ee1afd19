// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/license/license_picker.h"

#include "core/license/license_catalog.h"

#include <QCompleter>
#include <QLineEdit>
#include <QLocale>
#include <QWheelEvent>

LicensePicker::LicensePicker(QWidget *parent)
    : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    lineEdit()->setPlaceholderText(tr("Search the catalog"));
    const QString language = QLocale().name().section(u'_', 0, 0);
    for (const License &license : licenseCatalog()) {
        addItem(license.isAllRightsReserved() ? license.shortName()
                                              : tr("%1 – %2").arg(license.shortName(), licenseTitle(license, language)),
                license.id);
    }
    setCurrentIndex(-1);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCaseSensitivity(Qt::CaseInsensitive);
    connect(this, &QComboBox::activated, this, &LicensePicker::pick);
}

void LicensePicker::showLicense(const QString &licenseId)
{
    m_shown = licenseId.isEmpty() ? -1 : findData(licenseId);
    setCurrentIndex(m_shown);
    if (m_shown < 0)
        clearEditText();
    lineEdit()->setCursorPosition(0); // The short name counts, and it stands in front.
}

void LicensePicker::pick(int index)
{
    if (index < 0)
        return;
    m_shown = index;
    lineEdit()->setCursorPosition(0);
    Q_EMIT licensePicked(itemData(index).toString());
}

// Half a search text must not look like a choice.
void LicensePicker::focusOutEvent(QFocusEvent *event)
{
    QComboBox::focusOutEvent(event);
    if (event->reason() == Qt::PopupFocusReason)
        return;
    setCurrentIndex(m_shown);
    if (m_shown < 0)
        clearEditText();
}

// Scrolling past must not choose another license.
void LicensePicker::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}
