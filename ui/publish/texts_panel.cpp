// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/publish/texts_panel.h"

#include "ui/common/library_state.h"
#include "ui/common/tokens.h"
#include "ui/common/widgets.h"
#include "ui/jobs/job_runner.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace {

// More than this many texts are not read in a window; the command line writes them all.
constexpr qsizetype photosShown = 200;
constexpr int problemsShown = 3;

} // namespace

TextsPanel::TextsPanel(LibraryState &state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_format(new QComboBox)
    , m_text(new QPlainTextEdit)
    , m_detail(smallLabel({}))
    , m_copy(primaryButton(tr("Copy")))
{
    for (const TextFormat format : {TextFormat::Plain, TextFormat::Html, TextFormat::Markdown, TextFormat::JsonLd,
                                    TextFormat::Commons, TextFormat::Pattypan})
        m_format->addItem(textFormatTitle(format), int(format));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("Text that goes with the photos"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::large, Space::large, Space::large, Space::large);
    layout->setSpacing(Space::medium);
    layout->addWidget(fieldRow(tr("Form"), m_format));
    layout->addWidget(m_text, 1);
    layout->addWidget(m_detail);
    layout->addWidget(m_copy);
    connect(m_format, &QComboBox::currentIndexChanged, this, &TextsPanel::refresh);
    connect(m_copy, &QPushButton::clicked, this, &TextsPanel::copy);
    m_copy->setEnabled(false);
}

TextFormat TextsPanel::format() const
{
    return TextFormat(m_format->currentData().toInt());
}

void TextsPanel::setPhotos(const QList<FilePath> &photos)
{
    m_photos = photos.mid(0, photosShown);
    m_shown.reset(); // What the files say may have changed.
    refresh();
}

void TextsPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void TextsPanel::refresh()
{
    const std::pair wanted{m_photos, format()};
    if (!isVisible() || m_shown == wanted)
        return;
    m_shown = wanted;
    const int request = ++m_request;
    m_detail->setText(tr("Reading…"));
    const TextsToMake texts{m_state.files(), m_state.workers(), m_photos, format()};
    const auto work = [texts](JobControl &job) { return makePublicationTexts(texts, job); };
    m_state.runner().start(std::make_shared<Job>(), work).then(this, [this, request](const auto &made) {
        if (request == m_request)
            take(made);
    });
}

void TextsPanel::take(const Result<PublicationTexts> &texts)
{
    m_text->setPlainText(texts ? texts->text : QString());
    m_copy->setEnabled(texts && texts->photos > 0);
    if (!texts) {
        m_detail->setText(texts.error().message);
        return;
    }
    QStringList words{tr("%n photo(s) with a text.", nullptr, texts->photos)};
    words += texts->problems.mid(0, problemsShown);
    if (texts->problems.size() > problemsShown)
        words.append(tr("And %n more without one.", nullptr, int(texts->problems.size() - problemsShown)));
    m_detail->setText(words.join(u'\n'));
}

void TextsPanel::copy()
{
    QApplication::clipboard()->setText(m_text->toPlainText());
    m_detail->setText(tr("Copied."));
}
