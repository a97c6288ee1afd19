// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metadata/rights_change.h"

#include <QFrame>

#include <optional>

class FaceChoices;
class LibraryState;
class LicenseCard;
class LicensePicker;
class LicenseQuestions;
class QButtonGroup;
class QComboBox;
class QLabel;
class QLineEdit;
class TemplateBar;
class WriteChoices;

// The left panel of the License page: a license with its credit and wish on AI training, or faces; and how it is
// written.
class LicenseForm : public QFrame
{
    Q_OBJECT

public:
    explicit LicenseForm(LibraryState &state, QWidget *parent = nullptr);

    // What the choice is for: "1,204 photos", and a sentence below it.
    void setScope(const QString &title, const QString &sentence);
    // Nothing until a license was chosen: no license is ever the silent default.
    std::optional<LicenseChoice> choice() const;
    void setLicense(const License &license);
    void setChoice(const LicenseChoice &choice); // All of it, as from a template.
    bool isForFaces() const;
    void setForFaces(bool forFaces);
    bool withNames() const; // Of faces.
    WriteChoices &writeChoices() { return *m_write; }

Q_SIGNALS:
    void choiceChanged();

private:
    QWidget *makeContent();
    QWidget *makeKinds();
    QWidget *makeLicense();
    void showKind();

    void announce();

    std::optional<License> m_license;
    LicenseChoice m_base; // What a template sets beside the fields of this form.
    QLabel *m_scope;
    QLabel *m_scopeDetail;
    TemplateBar *m_templates;
    QLabel *m_further; // Which fields those are.
    LicenseQuestions *m_questions;
    LicensePicker *m_picker;
    LicenseCard *m_card;
    QLineEdit *m_creator;
    QLineEdit *m_creditLink;
    QComboBox *m_dataMining;
    QButtonGroup *m_kinds;
    QWidget *m_licensePart;
    FaceChoices *m_faces;
    WriteChoices *m_write;
};
