// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/guide_window.h"

#include "ui/help/guide_pages.h"
#include "ui/theme/theme.h"

#include <QDesktopServices>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollBar>
#include <QSplitter>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextTable>
#include <QVBoxLayout>

namespace tally::ui {

namespace {

constexpr QSize kFirstSize(860, 720);
constexpr int kListWidth = 200;
constexpr qreal kTextMargin = 16;

// Qt gives tables no room and no lines.
void dressTables(QTextDocument *document)
{
    const Theme &theme = Theme::current();
    for (QTextFrame *frame : document->rootFrame()->childFrames()) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (table == nullptr)
            continue;
        QTextTableFormat format = table->format();
        format.setCellPadding(Theme::space(2));
        format.setCellSpacing(0);
        format.setBorder(1);
        format.setBorderBrush(theme.color(Role::Line));
        format.setBorderCollapse(true);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        table->setFormat(format);
    }
}

} // namespace

GuideWindow::GuideWindow(QWidget *parent)
    : HelpWindow(tr("Search the guide"), tr("Search the guide"), parent), m_list(new QListWidget(this)),
      m_text(new QTextBrowser(this))
{
    setWindowTitle(tr("Guide – Tallystick"));
    setObjectName(QStringLiteral("guide"));
    resize(kFirstSize);
    m_list->setAccessibleName(tr("Pages"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_text->setAccessibleName(tr("Page"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(kTextMargin);
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(Theme::space(2), Theme::space(2), Theme::space(2), Theme::space(2));
    column->addWidget(search());
    column->addWidget(m_list, 1);
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    splitter->addWidget(side);
    splitter->addWidget(m_text);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({kListWidth, kFirstSize.width() - kListWidth});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(splitter);
    connect(search(), &QLineEdit::textChanged, this, &GuideWindow::list);
    connect(search(), &QLineEdit::returnPressed, this, &GuideWindow::next);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item == nullptr)
            return;
        if (const GuidePage *page = findGuidePage(item->data(Qt::UserRole).toString()))
            show(*page);
    });
    connect(m_text, &QTextBrowser::anchorClicked, this, &GuideWindow::follow);
    connect(&Theme::current(), &Theme::changed, this, &GuideWindow::showAgain, Qt::QueuedConnection);
    list();
}

void GuideWindow::open(const QString &page)
{
    search()->clear();
    const GuidePage *found = findGuidePage(page);
    show(found == nullptr ? guidePages().front() : *found);
    come(m_text);
}

void GuideWindow::list()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    const std::vector<const GuidePage *> found = guidePagesWith(search()->text());
    for (const GuidePage *page : found) {
        auto *item = new QListWidgetItem(page->title, m_list);
        item->setData(Qt::UserRole, page->name);
        if (page->name == m_page)
            m_list->setCurrentItem(item);
    }
    if (found.empty())
        (new QListWidgetItem(tr("No page has these words"), m_list))->setFlags(Qt::NoItemFlags);
    else if (m_list->currentItem() == nullptr && !m_page.isEmpty())
        show(*found.front());
    mark();
}

void GuideWindow::show(const GuidePage &page)
{
    m_page = page.name;
    m_text->document()->setBaseUrl(page.url());
    m_text->setMarkdown(page.text);
    dressTables(m_text->document());
    m_text->moveCursor(QTextCursor::Start);
    const QSignalBlocker quiet(m_list);
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->data(Qt::UserRole).toString() == page.name)
            m_list->setCurrentRow(i);
    }
    setWindowTitle(tr("%1 – Guide – Tallystick").arg(page.title));
    mark();
}

void GuideWindow::showAgain()
{
    const int at = m_text->verticalScrollBar()->value();
    if (const GuidePage *page = findGuidePage(m_page))
        show(*page);
    m_text->verticalScrollBar()->setValue(at);
}

// Every place of the words; the page goes to the first.
void GuideWindow::mark()
{
    QList<QTextEdit::ExtraSelection> places;
    for (const QString &word : search()->text().split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        QTextCursor at(m_text->document());
        while (!(at = m_text->document()->find(word, at)).isNull()) {
            QTextEdit::ExtraSelection place;
            place.cursor = at;
            place.format.setBackground(Theme::current().color(Role::Match));
            places.append(place);
        }
    }
    m_text->setExtraSelections(places);
    if (places.isEmpty())
        return;
    QTextCursor first = places.first().cursor;
    first.clearSelection();
    m_text->setTextCursor(first);
}

// Enter in the search: the next place, or the next page.
void GuideWindow::next()
{
    const QStringList words = search()->text().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words.isEmpty() || m_text->find(words.first()))
        return;
    m_list->setCurrentRow((m_list->currentRow() + 1) % std::max(1, m_list->count()));
}

void GuideWindow::follow(const QUrl &link)
{
    const QUrl url = m_text->document()->baseUrl().resolved(link);
    if (const GuidePage *page = guidePageAt(url))
        show(*page);
    else if (url.scheme().startsWith(QStringLiteral("http")))
        QDesktopServices::openUrl(url);
}

} // namespace tally::ui
