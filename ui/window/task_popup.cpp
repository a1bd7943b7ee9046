// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/task_popup.h"

#include "ui/tables/record_table.h"
#include "ui/tables/table_view.h"
#include "ui/theme/theme.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/text_label.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace tally::ui {

namespace {

constexpr QSize kSize(720, 360);
constexpr int kWhatWidth = 320;
constexpr int kWhenWidth = 140;

} // namespace

TaskPopup::TaskPopup(ViewContext &context, QWidget *window)
    : QFrame(window, Qt::Popup), m_context(context),
      m_model(new TaskModel(context.session, context.navigator, this)),
      m_table(makeRecordTable(m_model, tr("Tasks and notices"), this)), m_empty(new EmptyState(this)),
      m_cancel(new QPushButton(tr("Cancel task"), this)),
      m_open(new QPushButton(tr("Show its changes"), this))
{
    setAccessibleName(tr("Tasks and notices"));
    setFrameShape(QFrame::StyledPanel);
    setProperty("guide", QStringLiteral("index"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setColumnWidth(0, kWhatWidth);
    m_table->setColumnWidth(2, kWhenWidth);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_empty->setWords(tr("Nothing has run yet"), tr("Work that takes longer than a moment is listed here."));
    m_cancel->setToolTip(tr("Cancel what runs (Delete)"));
    m_open->setToolTip(tr("What it recorded, as a list of changes (Enter)"));
    auto *title = new TextLabel(tr("Tasks and notices"), TextSize::Heading, Role::Text, this);
    title->setDemiBold(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_open);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::space(3), Theme::space(3), Theme::space(3), Theme::space(3));
    layout->addWidget(title);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_empty, 1);
    layout->addLayout(buttons);
    for (const auto &[key, slot] : {std::pair(Qt::Key_Delete, &TaskPopup::cancelCurrent),
                                    std::pair(Qt::Key_Escape, &TaskPopup::leave)}) {
        auto *action = new QAction(this);
        action->setShortcut(QKeySequence(key));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
        connect(action, &QAction::triggered, this, slot);
    }
    connect(m_cancel, &QPushButton::clicked, this, &TaskPopup::cancelCurrent);
    connect(m_open, &QPushButton::clicked, this, &TaskPopup::openCurrent);
    connect(m_table, &TableView::opened, this, &TaskPopup::openCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &TaskPopup::updateButtons);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &TaskPopup::updateButtons);
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this,
            [this] { m_current = currentRow() < 0 ? nullptr : m_model->taskAt(currentRow()); });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        for (int row = 0; m_current != nullptr && row < m_model->rowCount(); ++row) {
            if (m_model->taskAt(row) == m_current)
                m_table->setCurrent(row, 0);
        }
        updateButtons();
    });
    updateButtons();
}

void TaskPopup::openAbove(QWidget *anchor)
{
    const QWidget *window = parentWidget();
    resize(kSize.boundedTo(window->size() - QSize(Theme::space(5), Theme::space(6) * 2)));
    const QPoint corner = anchor->mapToGlobal(QPoint(anchor->width(), 0));
    move(corner - QPoint(width() + Theme::space(2), height() + Theme::space(1)));
    if (m_model->rowCount() > 0)
        m_table->setCurrent(0, 0);
    show();
    m_table->setFocus(Qt::PopupFocusReason);
}

int TaskPopup::currentRow() const
{
    const int row = m_table->currentIndex().row();
    return row < m_model->rowCount() ? row : -1;
}

void TaskPopup::updateButtons()
{
    const bool any = m_model->rowCount() > 0;
    m_table->setVisible(any);
    m_empty->setVisible(!any);
    const int row = currentRow();
    m_cancel->setEnabled(row >= 0 && m_model->canCancel(row));
    m_open->setEnabled(row >= 0 && m_model->operationAt(row) > 0);
}

void TaskPopup::cancelCurrent()
{
    if (const int row = currentRow(); row >= 0 && m_model->canCancel(row))
        m_model->taskAt(row)->cancel();
}

void TaskPopup::leave()
{
    hide();
}

void TaskPopup::openCurrent()
{
    const int row = currentRow();
    if (row < 0 || m_model->operationAt(row) == 0)
        return;
    const QString operation = QString::number(m_model->operationAt(row));
    hide();
    m_context.navigator.open({QStringLiteral("difference"), operation, {}, {}});
}

} // namespace tally::ui
