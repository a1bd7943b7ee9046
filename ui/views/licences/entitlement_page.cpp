// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/licences/entitlement_page.h"

#include "ui/session/session.h"
#include "ui/tables/record_table.h"
#include "ui/tables/table_view.h"
#include "ui/theme/theme.h"
#include "ui/views/licences/entitlement_editor.h"
#include "ui/views/licences/lot_models.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/field_buttons.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QResizeEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace tally::ui {

namespace {

constexpr int kStackBelow = 820;
constexpr int kTypingPause = 120; // milliseconds
constexpr int kWidths[] = {150, 150, 62, 128, 100, 96, 96};

} // namespace

EntitlementPage::EntitlementPage(ViewContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_words(new QLineEdit(this)),
      m_splitter(new QSplitter(Qt::Horizontal, this)), m_stack(new QStackedWidget(m_splitter)),
      m_empty(new EmptyState(m_stack)), m_lots(new LotListModel(this)),
      m_table(makeRecordTable(m_lots, tr("Licences"), m_stack)),
      m_editor(new EntitlementEditor(context, m_splitter))
{
    m_words->setPlaceholderText(tr("words of licence, product, pool or order"));
    m_words->setAccessibleName(tr("Words in licences"));
    m_words->setClearButtonEnabled(true);
    nameFieldButtons(*m_words, tr("Clear"));
    m_table->setProperty("pane", true);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    for (int column = 0; column < int(std::size(kWidths)); ++column)
        m_table->setColumnWidth(column, kWidths[column]);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_table);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(m_stack);
    m_splitter->addWidget(m_editor);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setSizes({840, 500});
    auto *bar = new QVBoxLayout;
    bar->setContentsMargins(Theme::space(4), 0, Theme::space(4), Theme::space(2));
    bar->addWidget(m_words);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_splitter, 1);
    setFocusProxy(m_table);
    m_soon.setSingleShot(true);
    m_soon.setInterval(kTypingPause);
    connect(&m_soon, &QTimer::timeout, this, &EntitlementPage::fill);
    connect(m_words, &QLineEdit::textChanged, this, [this] { m_soon.start(); });
    connect(m_table, &TableView::currentRowChanged, this, &EntitlementPage::follow);
    connect(m_table, &TableView::opened, this, [this] { m_editor->goToFields(); });
    connect(m_editor, &EntitlementEditor::left, this, [this] {
        m_table->setFocus(Qt::OtherFocusReason);
        follow();
    });
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        if (m_words->text().isEmpty())
            beginNew();
        else
            m_words->clear();
    });
}

void EntitlementPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_outdated)
        refresh();
}

void EntitlementPage::refresh()
{
    m_outdated = true;
    if (!isVisible())
        return;
    m_outdated = false;
    fill();
    m_editor->follow();
}

void EntitlementPage::fill()
{
    const ItemId stood = m_wanted ? m_wanted : current();
    m_telling = true;
    m_lots->show(m_context.session.estate(), m_words->text());
    if (m_lots->rowCount() > 0)
        m_table->setCurrent(std::max(0, m_lots->rowOf(stood)), 0);
    m_telling = false;
    if (m_lots->rowOf(stood) >= 0)
        m_wanted = {};
    const bool filtered = !m_words->text().isEmpty();
    m_empty->setWords(filtered ? tr("No licence matches") : tr("No licences yet"),
                      filtered ? m_words->text()
                               : tr("A licence is so many units of a product, bought under one order."),
                      filtered ? tr("Clear filter") : tr("New licence…"));
    m_stack->setCurrentWidget(m_lots->rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_empty);
    follow();
}

void EntitlementPage::setView(licence::View view)
{
    m_editor->setView(view);
}

void EntitlementPage::standOn(ItemId licence)
{
    if (!licence)
        return;
    m_wanted = licence;
    if (isVisible())
        fill();
}

ItemId EntitlementPage::current() const
{
    const int row = m_table->currentIndex().row();
    return row < 0 || row >= m_lots->rowCount() ? ItemId() : m_lots->itemAt(row);
}

void EntitlementPage::beginNew()
{
    if (!m_editor->isUntouched())
        return m_context.navigator.tell(tr("Record or leave first what is typed in the form."));
    m_editor->begin({});
    m_editor->goToFields();
}

// The form goes with the list, unless something is typed in it.
void EntitlementPage::follow()
{
    const ItemId licence = current();
    if (m_telling || !licence || m_editor->licence() == licence)
        return;
    if (!m_editor->isUntouched()) {
        if (const int row = m_lots->rowOf(m_editor->licence()); row >= 0) {
            m_telling = true;
            m_table->setCurrent(row, m_table->currentIndex().column());
            m_telling = false;
        }
        return m_context.navigator.tell(tr("Record or leave first what is typed in the form."));
    }
    m_editor->begin(licence);
    Q_EMIT licenceChanged();
}

void EntitlementPage::resizeEvent(QResizeEvent *event)
{
    m_splitter->setOrientation(event->size().width() < kStackBelow ? Qt::Vertical : Qt::Horizontal);
    QWidget::resizeEvent(event);
}

} // namespace tally::ui
