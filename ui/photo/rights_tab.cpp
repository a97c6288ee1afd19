// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/photo/rights_tab.h"

#include "core/catalog/photo_repository.h"
#include "core/metadata/rights_cbor.h"
#include "ui/common/license_badge.h"
#include "ui/common/tokens.h"
#include "ui/common/verdict_label.h"
#include "ui/common/widgets.h"
#include "ui/photo/findings_tab.h"

#include <QApplication>
#include <QCborValue>
#include <QClipboard>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace {

// The ones worth a place; the rest is shown when the file has it.
const QList<RightsFieldId> alwaysShown = {RightsFieldId::License,        RightsFieldId::Creator,
                                          RightsFieldId::Credit,         RightsFieldId::Notice,
                                          RightsFieldId::AttributionUrl, RightsFieldId::DataMining};

QString blockTitle(const QString &block)
{
    if (block == u"xmp")
        return QStringLiteral("XMP");
    if (block == u"exif")
        return QStringLiteral("Exif");
    if (block == u"iim")
        return QStringLiteral("IPTC");
    return block == u"sidecar" ? RightsTab::tr("sidecar") : block;
}

QString sourcesText(const RightsField &field)
{
    QStringList blocks;
    for (const FieldSource &source : field.sources) {
        if (const QString title = blockTitle(source.block); !blocks.contains(title))
            blocks.append(title);
    }
    return blocks.join(QStringLiteral(", "));
}

QString shownValue(RightsFieldId id, const Rights &rights)
{
    if (id == RightsFieldId::License) {
        const QString badge = licenseBadgeText(rights.license);
        return badge.isEmpty() ? RightsTab::tr("None") : badge;
    }
    const QString value = rights.value(id);
    if (id == RightsFieldId::DataMining && value.isEmpty())
        return RightsTab::tr("Not stated");
    return value.isEmpty() ? QStringLiteral("—") : value;
}

// How many findings the notice names; all of them stand in the tab beside it.
constexpr int mostLines = 3;

} // namespace

RightsTab::RightsTab(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_list(column(this, Space::medium))
{
    m_list->setContentsMargins(0, Space::medium, 0, Space::medium);
}

void RightsTab::setPhoto(const PhotoItem &photo)
{
    clearLayout(m_list);
    addNotice(photo);
    const Rights rights = rightsOf(photo.facts.id);
    addFields(rights);
    QPushButton *choose = primaryButton(tr("Choose license…"));
    connect(choose, &QPushButton::clicked, this,
            [this, id = photo.facts.id] { Q_EMIT m_context.state.licenseRequested({id}); });
    QPushButton *copy = secondaryButton(tr("Copy credit"));
    copy->setEnabled(!photo.facts.rights.creator.isEmpty() || !photo.facts.rights.credit.isEmpty());
    copy->setToolTip(tr("Copies credit and license as text for a caption."));
    connect(copy, &QPushButton::clicked, this, [this, photo] { copyCredit(photo); });
    QHBoxLayout *buttons = row();
    buttons->addWidget(choose);
    buttons->addWidget(copy);
    buttons->addStretch();
    m_list->addLayout(buttons);
    for (const QString &note : rights.notes)
        m_list->addWidget(smallLabel(note));
    m_list->addStretch();
}

void RightsTab::addNotice(const PhotoItem &photo)
{
    if (photo.verdict.verdict == Verdict::Clear)
        return;
    const bool isBlocked = photo.verdict.verdict == Verdict::Blocked;
    auto *notice =
        new NoticeBar(isBlocked ? NoticeKind::Problem : NoticeKind::Warning,
                      tr("%1 for %2").arg(verdictTitle(photo.verdict.verdict), m_context.state.profile().title));
    int lines = 0;
    for (const Finding &finding : photo.verdict.findings) {
        if (finding.severity != Severity::Error || finding.accepted || ++lines > mostLines)
            continue;
        notice->addLine(finding.message, fixLinkText(finding), QString::number(lines));
        connect(notice, &NoticeBar::linkActivated, this,
                [this, finding, id = QString::number(lines)](const QString &link) {
                    if (link == id)
                        Q_EMIT fixRequested(finding.fix.action, finding.face.value_or(FaceId()),
                                            finding.person.value_or(PersonId()));
                });
    }
    if (lines > mostLines)
        notice->addLine(tr("And %n more; see Findings.", nullptr, lines - mostLines));
    m_list->addWidget(notice);
}

void RightsTab::addFields(const Rights &rights)
{
    for (const RightsFieldId id : allRightsFields()) {
        if (alwaysShown.contains(id) || rights.find(id))
            m_list->addWidget(fieldView(id, rights));
    }
}

QWidget *RightsTab::fieldView(RightsFieldId id, const Rights &rights)
{
    const RightsField *field = rights.find(id);
    auto *box = new QFrame;
    box->setProperty("role", QStringLiteral("value"));
    box->setMinimumHeight(Measure::control);
    QVBoxLayout *lines = column(box, Space::tiny / 2);
    lines->setContentsMargins(Space::small + 1, Space::tiny + 1, Space::small + 1, Space::tiny + 1);
    QHBoxLayout *first = row();
    first->addWidget(new ElidedLabel(shownValue(id, rights)), 1);
    if (field) {
        QLabel *where = smallLabel(field->isConflict ? tr("%n value(s) differ", nullptr, int(field->sources.size()))
                                                     : sourcesText(*field));
        where->setWordWrap(false);
        first->addWidget(where);
    }
    lines->addLayout(first);
    if (field && field->isConflict) {
        for (const FieldSource &source : field->sources)
            lines->addWidget(smallLabel(QStringLiteral("%1: %2").arg(blockTitle(source.block), source.value)));
    }
    box->setAccessibleName(QStringLiteral("%1: %2").arg(rightsFieldTitle(id), shownValue(id, rights)));
    return fieldRow(rightsFieldTitle(id), box);
}

Rights RightsTab::rightsOf(PhotoId photo)
{
    const Result<Catalog *> catalog = m_context.state.catalog();
    if (!catalog)
        return {};
    const Result<QByteArray> bytes = PhotoRepository(**catalog).rightsCbor(photo);
    if (!bytes || bytes->isEmpty())
        return {};
    const Result<Rights> rights = rightsFromCbor(QCborValue::fromCbor(*bytes));
    return rights ? *rights : Rights();
}

void RightsTab::copyCredit(const PhotoItem &photo)
{
    const RightsSummary &rights = photo.facts.rights;
    const QString who = rights.credit.isEmpty() ? rights.creator : rights.credit;
    const QString license = licenseBadgeText(rights.license);
    QString text = license.isEmpty() ? who : QStringLiteral("%1, %2").arg(who, license);
    if (rights.license.license && !rights.license.license->url.isEmpty())
        text += QStringLiteral(" <%1>").arg(rights.license.license->url);
    QApplication::clipboard()->setText(text);
}
