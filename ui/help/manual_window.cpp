// SPDX-FileCopyrightText: Clearframe contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/help/manual_window.h"

#include "ui/common/theme.h"
#include "ui/common/tokens.h"
#include "ui/common/widgets.h"

#include <QDir>
#include <QFile>
#include <QHBoxLayout>
#include <QListWidget>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextList>
#include <QTextTable>
#include <QVBoxLayout>
#include <QVariant>

#include <algorithm>

namespace {

const QString folder = QStringLiteral(":/manual");

// The pages of the window first; what else there is follows by name.
int rankOf(const QString &name)
{
    static const QStringList order = {QStringLiteral("window"),         QStringLiteral("window-library"),
                                      QStringLiteral("window-people"),  QStringLiteral("window-license"),
                                      QStringLiteral("window-publish"), QStringLiteral("window-settings")};
    const qsizetype rank = order.indexOf(name);
    return int(rank < 0 ? order.size() : rank);
}

QString titleOf(const QString &text)
{
    return text.section(u'\n', 0, 0).remove(u'#').trimmed();
}

// Markdown comes without air: running text with room between lines and paragraphs.
void setTypography(QTextBrowser &text)
{
    static constexpr int lineHeightPercent = 135;
    QTextCursor cursor(text.document());
    for (QTextBlock block = text.document()->begin(); block.isValid(); block = block.next()) {
        cursor.setPosition(block.position());
        QTextBlockFormat format = block.blockFormat();
        const bool isHeading = format.headingLevel() > 0;
        const bool isInTable = cursor.currentTable() != nullptr;
        format.setLineHeight(lineHeightPercent, QTextBlockFormat::ProportionalHeight);
        format.setTopMargin(isHeading && block.blockNumber() > 0 ? Space::large : 0);
        format.setBottomMargin(isInTable ? 0 : block.textList() ? Space::tiny : Space::small);
        cursor.setBlockFormat(format);
        if (!isHeading)
            continue;
        QTextCharFormat heading;
        heading.setFont(textFont(format.headingLevel() == 1 ? TextSize::heading + Space::tiny : TextSize::heading,
                                 QFont::DemiBold));
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(heading);
    }
    QTextFrameFormat frame = text.document()->rootFrame()->frameFormat();
    frame.setMargin(Space::large);
    text.document()->rootFrame()->setFrameFormat(frame);
}

} // namespace

QList<ManualPage> manualPages()
{
    QList<ManualPage> pages;
    for (const QString &file : QDir(folder).entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name)) {
        QFile page(folder + u'/' + file);
        if (!page.open(QIODevice::ReadOnly))
            continue; // Cannot happen: compiled in.
        const QString text = QString::fromUtf8(page.readAll());
        pages.append({file.chopped(3), titleOf(text), text});
    }
    std::stable_sort(pages.begin(), pages.end(),
                     [](const ManualPage &a, const ManualPage &b) { return rankOf(a.name) < rankOf(b.name); });
    return pages;
}

ManualWindow::ManualWindow(QWidget *parent)
    : QDialog(parent)
    , m_pages(manualPages())
    , m_search(searchField(tr("Search the manual")))
    , m_titles(new QListWidget)
    , m_text(new QTextBrowser)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Manual"));
    m_titles->setAccessibleName(tr("Pages of the manual"));
    m_titles->setWordWrap(true);
    m_titles->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const ManualPage &page : std::as_const(m_pages))
        m_titles->addItem(page.title);
    m_text->setAccessibleName(tr("Manual"));
    m_text->setOpenLinks(false);
    m_text->setProperty("role", QStringLiteral("box"));
    m_titles->setProperty("role", QStringLiteral("sections"));
    auto *left = new QWidget;
    left->setFixedWidth(Measure::sidePanel);
    QVBoxLayout *side = column(left, Space::medium);
    side->addWidget(m_search);
    side->addWidget(m_titles, 1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Space::large, Space::large, Space::large, Space::large);
    layout->setSpacing(Space::large);
    layout->addWidget(left);
    layout->addWidget(m_text, 1);
    connect(m_titles, &QListWidget::currentRowChanged, this, &ManualWindow::showCurrent);
    connect(m_search, &QLineEdit::textChanged, this, &ManualWindow::filter);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { mark(m_search->text()); });
    connect(m_text, &QTextBrowser::anchorClicked, this,
            [this](const QUrl &url) { showPage(url.path().section(u'.', 0, 0)); });
    resize(3 * Measure::inspector, 2 * Measure::inspector);
    m_titles->setCurrentRow(0);
}

void ManualWindow::showPage(const QString &name)
{
    for (qsizetype row = 0; row < m_pages.size(); ++row) {
        if (m_pages[row].name == name)
            m_titles->setCurrentRow(int(row));
    }
    m_text->setFocus();
}

QString ManualWindow::currentPage() const
{
    const int row = m_titles->currentRow();
    return row < 0 ? QString() : m_pages.at(row).name;
}

void ManualWindow::filter(const QString &text)
{
    int first = -1;
    for (int row = int(m_pages.size()) - 1; row >= 0; --row) {
        const bool isShown = m_pages[row].text.contains(text.trimmed(), Qt::CaseInsensitive);
        m_titles->item(row)->setHidden(!isShown);
        first = isShown ? row : first;
    }
    const int current = m_titles->currentRow();
    if (first >= 0 && (current < 0 || m_titles->item(current)->isHidden()))
        m_titles->setCurrentRow(first);
    m_text->moveCursor(QTextCursor::Start);
    mark(text.trimmed());
}

void ManualWindow::showCurrent()
{
    if (m_titles->currentRow() < 0)
        return;
    m_text->setMarkdown(m_pages.at(m_titles->currentRow()).text);
    setTypography(*m_text);
    m_text->moveCursor(QTextCursor::Start);
    mark(m_search->text().trimmed());
}

// Leads to the next place and shows all of them.
void ManualWindow::mark(const QString &text)
{
    QList<QTextEdit::ExtraSelection> places;
    if (!text.isEmpty()) {
        if (!m_text->find(text)) {
            m_text->moveCursor(QTextCursor::Start);
            m_text->find(text);
        }
        for (QTextCursor at = m_text->document()->find(text); !at.isNull(); at = m_text->document()->find(text, at)) {
            QTextEdit::ExtraSelection place;
            place.cursor = at;
            place.format.setBackground(tokens().selection);
            places.append(place);
        }
    }
    m_text->setExtraSelections(places);
}
