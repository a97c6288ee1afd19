// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/people/consent_details_form.h"

#include "ui/common/tokens.h"
#include "ui/common/widgets.h"
#include "ui/people/consent_detail_titles.h"
#include "ui/people/coverage_field.h"
#include "ui/people/optional_date.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace {

template <class Value>
QComboBox *choices(std::initializer_list<Value> values, QString (*titleOf)(Value), const QString &name)
{
    auto *box = new QComboBox;
    box->setAccessibleName(name);
    for (const Value value : values)
        box->addItem(titleOf(value), int(value));
    return box;
}

template <class Value>
Value chosen(const QComboBox *box)
{
    return Value(box->currentData().toInt());
}

} // namespace

ConsentDetailsForm::ConsentDetailsForm(LibraryState &state, QWidget *parent)
    : QWidget(parent)
    , m_kind(
          choices({ConsentKind::Consent, ConsentKind::Release, ConsentKind::ConsentAndRelease}, kindTitle, tr("Kind")))
    , m_commercial(choices({CommercialUse::Unsaid, CommercialUse::Yes, CommercialUse::EditorialOnly, CommercialUse::No},
                           commercialTitle, tr("Earning money")))
    , m_changes(choices({Alterations::Unsaid, Alterations::Free, Alterations::ColorOnly, Alterations::None},
                        alterationsTitle, tr("Changes to the picture")))
    , m_names(choices({NamePublication::None, NamePublication::FirstName, NamePublication::Full}, namesTitle,
                      tr("Name beside the photo")))
    , m_coverFace(new QCheckBox(tr("Only with the face covered")))
    , m_regions(new QCheckBox(tr("The place of the face may stay in the file")))
    , m_recognize(new QCheckBox(tr("Recognition by machine allowed")))
    , m_photos(new CoverageField(state))
    , m_content(new QWidget)
    , m_givenOn(new OptionalDate(tr("Given on"), QDate::currentDate()))
    , m_witnessedOn(new OptionalDate(tr("Witnessed on"), QDate::currentDate()))
    , m_channel(
          choices({Channel::Unsaid, Channel::Paper, Channel::Email, Channel::Message, Channel::Form, Channel::Oral},
                  channelTitle, tr("How it was given")))
{
    auto *fold = new QCheckBox(tr("More of the record"));
    QVBoxLayout *content = column(m_content, Space::medium);
    content->addWidget(fieldRow(tr("Photos it speaks of"), m_photos));
    content->addWidget(fieldRow(tr("Kind"), m_kind));
    m_limits = makeLimits();
    content->addWidget(m_limits);
    content->addWidget(makeProof());
    QVBoxLayout *layout = column(this, Space::medium);
    layout->addWidget(fold);
    layout->addWidget(m_content);
    m_content->hide();
    connect(fold, &QCheckBox::toggled, m_content, &QWidget::setVisible);
}

QWidget *ConsentDetailsForm::makeLimits()
{
    auto *limits = new QWidget;
    QVBoxLayout *layout = column(limits, Space::medium);
    layout->addWidget(fieldRow(tr("Earning money"), m_commercial));
    layout->addWidget(fieldRow(tr("Changes to the picture"), m_changes));
    layout->addWidget(fieldRow(tr("Name beside the photo"), m_names));
    m_territory = addLine(tr("Countries (empty: the world)"), layout);
    layout->addWidget(m_coverFace);
    layout->addWidget(m_regions);
    layout->addWidget(m_recognize);
    return limits;
}

QLineEdit *ConsentDetailsForm::addLine(const QString &title, QVBoxLayout *layout)
{
    auto *line = new QLineEdit;
    layout->addWidget(fieldRow(title, line));
    return line;
}

QWidget *ConsentDetailsForm::makeProof()
{
    auto *proof = new QWidget;
    QVBoxLayout *layout = column(proof, Space::medium);
    layout->addWidget(m_givenOn);
    layout->addWidget(fieldRow(tr("How it was given"), m_channel));
    m_wording = addLine(tr("Text that was shown (name, version)"), layout);
    m_language = addLine(tr("Language of the text"), layout);
    m_givenBy = addLine(tr("Given by (if not the person)"), layout);
    m_witness = addLine(tr("Witness"), layout);
    layout->addWidget(m_witnessedOn);
    m_controller = addLine(tr("Responsible for the photos"), layout);
    m_legalBasis = addLine(tr("Legal basis"), layout);
    m_consideration = addLine(tr("Given in return"), layout);
    return proof;
}

void ConsentDetailsForm::reset()
{
    for (QComboBox *box : {m_kind, m_commercial, m_changes, m_names, m_channel})
        box->setCurrentIndex(0);
    m_coverFace->setChecked(false);
    m_photos->reset();
    m_regions->setChecked(false);
    m_recognize->setChecked(false);
    m_givenOn->setDate(std::nullopt);
    m_witnessedOn->setDate(std::nullopt);
    for (QLineEdit *line :
         {m_wording, m_language, m_givenBy, m_witness, m_controller, m_legalBasis, m_consideration, m_territory})
        line->clear();
}

void ConsentDetailsForm::setPositive(bool isPositive)
{
    m_isPositive = isPositive;
    m_limits->setVisible(isPositive);
}

void ConsentDetailsForm::setWithoutNeed(bool isWithoutNeed)
{
    if (isWithoutNeed == m_isWithoutNeed)
        return;
    m_isWithoutNeed = isWithoutNeed;
    m_kind->clear();
    const QList<ConsentKind> kinds =
        isWithoutNeed ? QList{ConsentKind::NotNeeded, ConsentKind::Exception}
                      : QList{ConsentKind::Consent, ConsentKind::Release, ConsentKind::ConsentAndRelease};
    for (const ConsentKind kind : kinds)
        m_kind->addItem(kindTitle(kind), int(kind));
}

void ConsentDetailsForm::fill(Consent &consent) const
{
    consent.kind = chosen<ConsentKind>(m_kind);
    consent.photos = m_photos->coverage();
    if (m_isPositive) {
        consent.commercial = chosen<CommercialUse>(m_commercial);
        consent.alterations = chosen<Alterations>(m_changes);
        consent.names = chosen<NamePublication>(m_names);
        consent.isFaceToBeCovered = m_coverFace->isChecked();
    }
    ConsentDetails &details = consent.details;
    details.givenOn = m_givenOn->date();
    details.channel = chosen<Channel>(m_channel);
    details.wording = m_wording->text().trimmed();
    details.language = m_language->text().trimmed();
    details.witness = m_witness->text().trimmed();
    details.controller = m_controller->text().trimmed();
    details.legalBasis = m_legalBasis->text().trimmed();
    details.consideration = m_consideration->text().trimmed();
    details.givenBy = m_givenBy->text().trimmed();
    if (!details.witness.isEmpty())
        details.witnessedOn = m_witnessedOn->date();
    if (m_isPositive) {
        details.territory = m_territory->text().trimmed();
        details.mayPublishRegions = m_regions->isChecked();
        details.mayRecognize = m_recognize->isChecked();
    }
}
