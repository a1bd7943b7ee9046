// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/imports/imports_view.h"

#include "ui/actions/action_registry.h"
#include "ui/session/session.h"
#include "ui/theme/format.h"
#include "ui/theme/theme.h"
#include "ui/views/imports/import_page.h"
#include "ui/views/imports/waiting_page.h"
#include "ui/widgets/pane_head.h"
#include "ui/widgets/tool_button.h"

#include <QMimeData>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tally::ui {

namespace {

const QString kWaiting = QStringLiteral("waiting");

} // namespace

ImportsView::ImportsView(ViewContext &context, QWidget *parent)
    : View(context, parent), m_head(new PaneHead(tr("Import"), this)), m_stack(new QStackedWidget(this)),
      m_page(new ImportPage(context, m_stack)), m_waiting(new WaitingPage(context, m_stack)),
      m_toImport(m_head->addButton(QStringLiteral("import"), tr("Import"))),
      m_toWaiting(m_head->addButton(QStringLiteral("finding"), tr("Waiting")))
{
    m_stack->addWidget(m_page);
    m_stack->addWidget(m_waiting);
    for (ToolButton *button : {m_toImport, m_toWaiting})
        button->setCheckable(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_stack->setContentsMargins(Theme::space(4), 0, Theme::space(4), Theme::space(2));
    layout->addWidget(m_head);
    layout->addWidget(m_stack, 1);
    setFocusProxy(m_page); // and that where one goes on
    addActions();
    const auto visit = [this](bool waiting) {
        showPage(waiting);
        Q_EMIT placeChanged();
    };
    connect(m_toImport, &QToolButton::clicked, this, [visit] { visit(false); });
    connect(m_toWaiting, &QToolButton::clicked, this, [visit] { visit(true); });
    connect(m_page, &ImportPage::waitingWanted, this, [visit] { visit(true); });
    connect(m_waiting, &WaitingPage::importWanted, this, [visit] { visit(false); });
    connect(m_page, &ImportPage::stageChanged, this, &ImportsView::update);
    connect(m_waiting, &WaitingPage::countChanged, this, &ImportsView::update);
    connect(&session(), &Session::estateChanged, this, [this] {
        if (isVisible())
            m_waiting->refresh();
    });
    update();
}

void ImportsView::addActions()
{
    const auto add = [this](const QString &id, const QString &text, const QKeySequence &keys,
                            ActionScope scope, std::function<void()> trigger) {
        actions().add({id, text, QStringLiteral("Work"), keys, {}, {}, {}, scope}, this, std::move(trigger));
    };
    add(QStringLiteral("imports.record"), tr("Record the import"), QKeySequence(tr("Ctrl+Return")),
        ActionScope::Record, [this] {
            if (m_stack->currentWidget() == m_page)
                m_page->record();
        });
    add(QStringLiteral("imports.nextProblem"), tr("Next problem of the import"), QKeySequence(tr("F8")),
        ActionScope::Figures, [this] {
            if (m_stack->currentWidget() == m_page)
                m_page->nextProblem();
        });
    add(QStringLiteral("imports.waiting"), tr("Reports that wait for a decision"), {},
        ActionScope::Everywhere, [this] {
            showPage(true);
            Q_EMIT placeChanged();
        });
}

// --- where we are

Place ImportsView::place() const
{
    return {QStringLiteral("imports"), m_stack->currentWidget() == m_waiting ? kWaiting : QString(), {}, {}};
}

void ImportsView::go(const Place &place)
{
    showPage(place.subject == kWaiting);
    m_waiting->refresh();
    setFocus(Qt::OtherFocusReason);
}

void ImportsView::showPage(bool waiting)
{
    QWidget *page = waiting ? static_cast<QWidget *>(m_waiting) : m_page;
    m_stack->setCurrentWidget(page);
    setFocusProxy(page);
    update();
}

QString ImportsView::title() const
{
    return m_stack->currentWidget() == m_waiting
               ? tr("Waiting for a decision, %1").arg(formatCount(m_waiting->count()))
               : tr("Import, %1").arg(m_page->stageWords());
}

void ImportsView::update()
{
    const bool waiting = m_stack->currentWidget() == m_waiting;
    const int count = m_waiting->count();
    m_head->setTitle(waiting ? tr("Waiting for a decision") : tr("Import"));
    m_head->setCountText(waiting ? formatCount(count) : m_page->stageWords());
    m_toImport->setChecked(!waiting);
    m_toWaiting->setChecked(waiting);
    m_toWaiting->setText(count > 0 ? tr("Waiting %1").arg(formatCount(count)) : tr("Waiting"));
    m_toWaiting->setAccessibleName(m_toWaiting->text());
    Q_EMIT titleChanged();
}

// --- files

void ImportsView::choose(const QStringList &paths)
{
    showPage(false);
    m_page->choose(paths);
}

QStringList localFiles(const QMimeData &data)
{
    QStringList paths;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

View *makeImportsView(ViewContext &context, QWidget *parent)
{
    return new ImportsView(context, parent);
}

} // namespace tally::ui
