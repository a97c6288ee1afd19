// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/publish/export_panel.h"

#include "ui/common/tokens.h"
#include "ui/common/widgets.h"
#include "ui/common/word_boxes.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QRegularExpression>
#include <QScrollArea>
#include <QVBoxLayout>
#include <QVariant>

namespace {

constexpr int leaveOut = -1;

// The first field of a naming pattern that is none; empty: all are known.
QString unknownField(const QString &pattern)
{
    static const QRegularExpression field(QStringLiteral("\\{([^{}]*)\\}?"));
    static const QStringList known{QStringLiteral("{name}"), QStringLiteral("{n}"), QStringLiteral("{day}"),
                                   QStringLiteral("{license}"), QStringLiteral("{profile}")};
    for (auto matches = field.globalMatch(pattern); matches.hasNext();) {
        if (const QString found = matches.next().captured(); !known.contains(found))
            return found;
    }
    return {};
}

} // namespace

ExportPanel::ExportPanel(QWidget *parent)
    : QFrame(parent)
    , m_profile(new QComboBox)
    , m_folderText(new QLineEdit)
    , m_cover(new QComboBox)
    , m_preview(linkButton(tr("Preview covered faces…")))
    , m_size(new QComboBox)
    , m_pattern(new QLineEdit)
    , m_patternHint(smallLabel({}))
    , m_conflict(new QComboBox)
    , m_again(new QCheckBox(tr("Copy again what is there already")))
    , m_keep(new WordBoxes(keepChoices()))
    , m_export(primaryButton({}))
    , m_hint(smallLabel({}))
{
    fillChoices();
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(Space::large, Space::large, Space::large, Space::large);
    layout->setSpacing(Space::medium);
    layout->addWidget(makeProfileField());
    layout->addWidget(makeFolderField());
    layout->addWidget(fieldRow(tr("Photos with uncleared faces"), m_cover));
    layout->addWidget(m_preview, 0, Qt::AlignLeft);
    layout->addWidget(fieldRow(tr("Size"), m_size));
    layout->addWidget(makeNaming());
    layout->addWidget(fieldRow(tr("Keep beside picture and rights"), m_keep));
    layout->addWidget(
        smallLabel(tr("A copy holds the picture, its color profile, the rights and what is checked above, and nothing "
                      "else. Each copy is opened again and searched before it counts as exported.")));
    layout->addWidget(m_export);
    layout->addWidget(m_hint);
    layout->addSpacing(Space::small);
    layout->addWidget(horizontalLine());
    layout->addWidget(makeReportButtons());
    layout->addStretch();
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(content);
    column(this, 0)->addWidget(area);

    connect(m_profile, &QComboBox::activated, this,
            [this] { Q_EMIT profileChosen(m_profile->currentData().toString()); });
    connect(m_cover, &QComboBox::currentIndexChanged, this, &ExportPanel::updateButton);
    connect(m_export, &QPushButton::clicked, this, &ExportPanel::exportRequested);
    connect(m_preview, &QPushButton::clicked, this, &ExportPanel::previewRequested);
    connect(m_pattern, &QLineEdit::textChanged, this, &ExportPanel::updateButton);
    updateButton();
}

void ExportPanel::fillChoices()
{
    m_cover->addItem(tr("Leave out"), leaveOut);
    m_cover->addItem(tr("Pixelate the faces"), int(CoverStyle::Pixelate));
    m_cover->addItem(tr("Blur the faces"), int(CoverStyle::Blur));
    m_cover->addItem(tr("Box over the faces"), int(CoverStyle::Box));
    m_size->addItem(tr("Original"), 0);
    for (const int sidePx : {4096, 2560, 1600, 1024})
        m_size->addItem(tr("Longest side %1 px").arg(countText(sidePx)), sidePx);
}

QWidget *ExportPanel::makeProfileField()
{
    m_profile->setAccessibleName(tr("Destination"));
    QPushButton *edit = iconButton(QStringLiteral("edit"), tr("Edit destinations…"));
    connect(edit, &QPushButton::clicked, this, &ExportPanel::editProfilesRequested);
    auto *line = new QWidget;
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::small);
    layout->addWidget(m_profile, 1);
    layout->addWidget(edit);
    return fieldRow(tr("Destination"), line);
}

QWidget *ExportPanel::makeNaming()
{
    m_pattern->setPlaceholderText(QStringLiteral("{name}"));
    m_conflict->addItem(tr("Add a number"), int(CopyOptions::Conflict::Number));
    m_conflict->addItem(tr("Leave the photo out"), int(CopyOptions::Conflict::Skip));
    auto *naming = new QWidget;
    QVBoxLayout *layout = column(naming, Space::small);
    layout->addWidget(fieldRow(tr("File names"), m_pattern));
    layout->addWidget(m_patternHint);
    layout->addWidget(fieldRow(tr("When another file has the name"), m_conflict));
    layout->addWidget(m_again);
    return naming;
}

QWidget *ExportPanel::makeFolderField()
{
    m_folderText->setReadOnly(true);
    m_folderText->setPlaceholderText(tr("No folder chosen yet"));
    QPushButton *change = iconButton(QStringLiteral("folder-open"), tr("Choose the folder"));
    connect(change, &QPushButton::clicked, this, &ExportPanel::chooseFolderRequested);
    m_folderText->setAccessibleName(tr("Folder"));
    auto *line = new QWidget;
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::small);
    layout->addWidget(m_folderText, 1);
    layout->addWidget(change);
    return fieldRow(tr("Folder"), line);
}

QWidget *ExportPanel::makeReportButtons()
{
    auto *reports = new QWidget;
    QVBoxLayout *layout = column(reports, Space::small);
    layout->addWidget(smallLabel(tr("Save this check, with every finding")));
    QHBoxLayout *buttons = row();
    const QList<std::pair<QString, ReportFormat>> formats{{tr("HTML"), ReportFormat::Html},
                                                          {tr("PDF"), ReportFormat::Pdf},
                                                          {tr("CSV"), ReportFormat::Csv},
                                                          {tr("JSON"), ReportFormat::Json}};
    for (const auto &[name, format] : formats) {
        QPushButton *button = secondaryButton(name);
        button->setAccessibleName(tr("Save the check as %1").arg(name));
        connect(button, &QPushButton::clicked, this, [this, format = format] { Q_EMIT saveReportRequested(format); });
        buttons->addWidget(button);
    }
    buttons->addStretch();
    layout->addLayout(buttons);
    return reports;
}

void ExportPanel::setProfiles(const QList<Profile> &profiles, const QString &current)
{
    QStringList shown;
    for (int i = 0; i < m_profile->count(); ++i)
        shown.append(m_profile->itemText(i));
    QStringList titles;
    for (const Profile &profile : profiles)
        titles.append(profile.title);
    if (shown != titles) {
        m_profile->clear();
        for (const Profile &profile : profiles)
            m_profile->addItem(profile.title, profile.id);
    }
    m_profile->setCurrentIndex(m_profile->findData(current));
}

void ExportPanel::setKept(const QStringList &words)
{
    m_keep->setWords(words);
}

void ExportPanel::setCover(CoverStyle style)
{
    m_cover->setCurrentIndex(m_cover->findData(int(style)));
}

void ExportPanel::setFolder(const FilePath &folder)
{
    m_folder = folder;
    m_folderText->setText(folder.display());
    m_folderText->setToolTip(folder.display());
    updateButton();
}

void ExportPanel::setCounts(int clear, int uncleared)
{
    m_clear = clear;
    m_uncleared = uncleared;
    updateButton();
}

void ExportPanel::setBusy(bool busy)
{
    m_isBusy = busy;
    updateButton();
}

CopyOptions ExportPanel::options() const
{
    CopyOptions options;
    options.folder = m_folder;
    if (const int style = m_cover->currentData().toInt(); style != leaveOut)
        options.cover = CoverStyle(style);
    options.maxSizePx = m_size->currentData().toInt();
    options.namePattern = m_pattern->text().trimmed();
    options.conflict = CopyOptions::Conflict(m_conflict->currentData().toInt());
    options.isRepeated = m_again->isChecked();
    options.keep = m_keep->words();
    return options;
}

void ExportPanel::updateButton()
{
    const QString unknown = unknownField(m_pattern->text());
    m_patternHint->setText(unknown.isEmpty()
                               ? tr("May hold %1.").arg(QStringLiteral("{name} {n} {day} {license} {profile}"))
                               : tr("There is no field %1.").arg(unknown));
    m_preview->setEnabled(options().cover.has_value());
    const bool mayCover = options().cover && m_uncleared > 0;
    m_export->setEnabled((m_clear > 0 || mayCover) && !m_isBusy && unknown.isEmpty());
    if (m_isBusy)
        m_export->setText(tr("Exporting…"));
    else if (mayCover) // How many of them covering clears is known only after the check on export.
        m_export->setText(tr("Export cleared and covered copies"));
    else
        m_export->setText(tr("Export %n cleared copies", nullptr, m_clear));
    if (mayCover)
        m_hint->setText(tr("Photos that nothing but faces stops are copied too, with these faces covered."));
    else if (m_clear == 0)
        m_hint->setText(tr("No photo is clear for this destination yet. The list shows what is missing."));
    else
        m_hint->clear();
    m_hint->setVisible(!m_hint->text().isEmpty());
}
