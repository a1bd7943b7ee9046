// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/operations/operations_view.h"

#include "app/log_view.h"
#include "ui/details/undo_strip.h"
#include "ui/session/session.h"
#include "ui/tables/record_table.h"
#include "ui/tables/table_view.h"
#include "ui/theme/format.h"
#include "ui/views/operations/operations_model.h"
#include "ui/widgets/pane_head.h"
#include "ui/widgets/tool_button.h"

#include <QHeaderView>
#include <QVBoxLayout>

namespace tally::ui {

namespace {

using Page = std::vector<model::Operation>;

constexpr int kWidths[] = {150, 90, 120, 120, 140, 90, 110};

} // namespace

OperationsView::OperationsView(ViewContext &context, QWidget *parent)
    : View(context, parent), m_model(new OperationsModel(this)), m_head(new PaneHead(tr("Operations"), this)),
      m_strip(new UndoStrip(session(), this))
{
    m_table = makeRecordTable(m_model, tr("Operations"), this);
    m_table->setProperty("pane", true);
    for (int column = 0; column < int(std::size(kWidths)); ++column)
        m_table->setColumnWidth(column, kWidths[column]);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    setFocusProxy(m_table);
    ToolButton *changes = m_head->addButton(QStringLiteral("difference"), tr("Show its changes"));
    m_undo = m_head->addButton(QStringLiteral("undo"), tr("Undo…"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_strip);
    connect(changes, &QToolButton::clicked, this, &OperationsView::openCurrent);
    connect(m_undo, &QToolButton::clicked, this, &OperationsView::previewUndo);
    connect(m_table, &TableView::opened, this, &OperationsView::openCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &OperationsView::updateButtons);
    connect(m_model, &OperationsModel::pageWanted, this, &OperationsView::askPage);
    connect(m_strip, &UndoStrip::left, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_strip, &UndoStrip::undone, this, [this](OperationNumber operation, const QString &sentence) {
        m_table->setFocus();
        navigator().tell(sentence, operation);
    });
    connect(&session(), &Session::estateChanged, this, &OperationsView::askNewer);
}

Place OperationsView::place() const
{
    return {QStringLiteral("operations"), current() == 0 ? QString() : QString::number(current()), {}, {}};
}

void OperationsView::go(const Place &place)
{
    m_wanted = place.subject;
    const estate::EstatePtr estate = session().estate();
    if (estate != nullptr && estate->operation() != m_shownAt)
        reload();
    else if (const int row = m_model->rowOf(m_wanted.toLongLong()); row >= 0)
        m_table->setCurrentIndex(m_model->index(row, 0));
}

QString OperationsView::title() const
{
    return tr("Operations, %1").arg(m_head->countText());
}

OperationNumber OperationsView::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? m_model->at(index.row()).number : 0;
}

void OperationsView::reload()
{
    const estate::EstatePtr estate = session().estate();
    if (estate == nullptr)
        return;
    m_shownAt = estate->operation();
    m_model->clear();
    m_head->setCountText(formatCount(m_shownAt));
    Q_EMIT titleChanged();
    askPage(m_shownAt);
}

void OperationsView::askPage(OperationNumber newest)
{
    const std::uint64_t reading = ++m_reading;
    session().run<Page>(
        this, {},
        [newest](app::Register &opened, JobContext &) { return app::operations(opened, newest, kPage); },
        [this, reading](const Result<Page> &page) {
            if (reading != m_reading)
                return;
            if (!page) {
                navigator().complain(tr("The operations cannot be shown."), page.error());
                return;
            }
            const bool first = m_model->rowCount() == 0;
            m_model->append(*page, page->size() < kPage);
            const int row = m_model->rowOf(m_wanted.toLongLong());
            if (row >= 0 || first)
                m_table->setCurrentIndex(m_model->index(qMax(0, row), 0));
            updateButtons();
        });
}

// What was recorded since; a step back in time is another list.
void OperationsView::askNewer()
{
    const estate::EstatePtr estate = session().estate();
    if (estate == nullptr || m_shownAt < 0 || estate->operation() == m_shownAt)
        return;
    if (estate->operation() < m_shownAt || estate->operation() - m_shownAt > OperationNumber(kPage)) {
        reload();
        return;
    }
    const OperationNumber from = std::exchange(m_shownAt, estate->operation());
    m_head->setCountText(formatCount(m_shownAt));
    Q_EMIT titleChanged();
    session().run<Page>(
        this, {},
        [newest = m_shownAt, count = std::size_t(m_shownAt - from)](app::Register &opened, JobContext &) {
            return app::operations(opened, newest, count);
        },
        [this](const Result<Page> &page) {
            if (page)
                m_model->prepend(*page);
        });
}

void OperationsView::openCurrent()
{
    if (const OperationNumber operation = current(); operation > 0)
        navigator().open({QStringLiteral("difference"), QString::number(operation), {}, {}});
}

void OperationsView::previewUndo()
{
    const QModelIndex index = m_table->currentIndex();
    if (index.isValid())
        m_strip->preview(current(), m_model->at(index.row()).kind == "undo");
}

void OperationsView::updateButtons()
{
    const QModelIndex index = m_table->currentIndex();
    const QString locked = session().whyNoEdit();
    m_undo->setEnabled(index.isValid() && locked.isEmpty());
    m_undo->setToolTip(locked);
    if (index.isValid())
        m_undo->setText(m_model->at(index.row()).kind == "undo" ? tr("Redo…") : tr("Undo…"));
}

View *makeOperationsView(ViewContext &context, QWidget *parent)
{
    return new OperationsView(context, parent);
}

} // namespace tally::ui
