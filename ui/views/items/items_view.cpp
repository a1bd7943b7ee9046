// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/items/items_view.h"

#include "ui/actions/action_registry.h"
#include "ui/details/details_pane.h"
#include "ui/session/session.h"
#include "ui/tables/conflict_strip.h"
#include "ui/tables/filter_bar.h"
#include "ui/tables/item_form_pane.h"
#include "ui/tables/item_table_pane.h"
#include "ui/tables/paste_strip.h"
#include "ui/tables/save_view_strip.h"
#include "ui/theme/theme.h"
#include "ui/widgets/pane_head.h"
#include "ui/widgets/sliding_side.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QSplitter>
#include <QStackedWidget>

namespace tally::ui {

namespace {

constexpr int kSideWidth = 380;
constexpr int kNarrowBelow = 1100;

} // namespace

ItemsView::ItemsView(ViewContext &context, QWidget *parent) : View(context, parent)
{
    m_place.view = QStringLiteral("items");
    build();
    addTableActions();
    addPrintActions();
    addOutputActions();
    addViewActions();
    addCopyActions();
    addItemActions();
    for (const char *id : {"table.group", "table.columns", "table.saveView", "table.export"})
        m_pane->head()->addButton(actions().find(QLatin1String(id)));
    m_pane->filterBar()->showKeysOf(actions().find(QStringLiteral("table.filterText")));
    connectEditing();
    addDetails();
    connect(m_pane, &ItemTablePane::titleChanged, this, &View::titleChanged);
    connect(m_pane, &ItemTablePane::summaryChanged, this, &View::summaryChanged);
    connect(m_pane, &ItemTablePane::filterAccepted, this, &View::placeChanged);
    connect(m_pane, &ItemTablePane::layoutChanged, this, &ItemsView::updateName);
    connect(m_pane, &ItemTablePane::currentItemChanged, this, &ItemsView::currentItemChanged);
    connect(m_pane->table(), &TableView::detailsWanted, this, &ItemsView::detailsWanted);
    connect(m_pane->table(), &TableView::opened, this, &ItemsView::detailsWanted);
    connect(m_pane->table(), &TableView::itemMenuWanted, this, &ItemsView::openItemMenu);
    connect(&session(), &Session::estateChanged, this, &ItemsView::updateActions);
    connect(&session(), &Session::viewpointChanged, this, &ItemsView::updateActions);
    updateActions();
}

void ItemsView::build()
{
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_pane = new ItemTablePane(context(), m_splitter);
    m_side = new QStackedWidget(m_splitter);
    m_side->setMinimumWidth(kSideWidth * 2 / 3);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({kSideWidth * 3, kSideWidth});
    m_form = new ItemFormPane(context(), m_pane->model(), m_side);
    m_side->addWidget(m_form);
    m_paste = new PasteStrip(m_pane);
    m_conflict = new ConflictStrip(m_pane);
    m_save = new SaveViewStrip(m_pane);
    for (QWidget *strip : std::initializer_list<QWidget *>{m_paste, m_conflict, m_save})
        m_pane->addStrip(strip);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_splitter);
    m_sliding = new SlidingSide(QStringLiteral("items"), m_splitter, m_side, this, kSideWidth);
    m_sliding->setAllowed(false); // until there are details
    connect(m_sliding, &SlidingSide::hiddenWithFocus, m_pane->table(),
            [this] { m_pane->table()->setFocus(); });
}

// A cell that is open loses the keyboard as the window goes, and tells what was typed: nobody is there to
// hear it.
ItemsView::~ItemsView()
{
    m_pane->table()->disconnect(this);
}

// Beside the table, of the current item or of what several have in common.
void ItemsView::addDetails()
{
    constexpr qint64 kMostTogether = 5'000;
    auto *details = new DetailsPane(context(), m_side);
    details->setProperty("guide", QStringLiteral("details"));
    m_details = details;
    m_side->addWidget(details);
    showForm(false);
    connect(m_pane, &ItemTablePane::currentItemChanged, details, [this, details](ItemId item) {
        if (m_pane->table()->selectedCount() <= 1)
            details->show(item);
    });
    connect(m_pane->table(), &TableView::rowsSelected, details, [this, details] {
        const qint64 count = m_pane->table()->selectedCount();
        if (count > 1 && count <= kMostTogether)
            details->showSeveral(m_pane->selectedItems());
        else if (count == 1)
            details->show(m_pane->currentItem());
    });
    connect(m_pane, &ItemTablePane::shown, details, [this, details] { // a selection that went says nothing
        if (!m_pane->currentItem())
            details->show({});
    });
    connect(this, &ItemsView::detailsWanted, details, [this, details] {
        m_sliding->open();
        if (m_side->currentWidget() == m_form) // what is typed there stays
            return m_form->setFocus(Qt::OtherFocusReason);
        details->showNow();
        details->setFocus(Qt::OtherFocusReason);
    });
}

void ItemsView::resizeEvent(QResizeEvent *event)
{
    View::resizeEvent(event);
    m_sliding->setNarrow(window()->width() < kNarrowBelow);
}

void ItemsView::toggleSide()
{
    if (m_sliding->toggle() && m_sliding->isNarrow())
        m_side->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void ItemsView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape || !m_side->isVisible() || !m_side->isAncestorOf(focusWidget()))
        return View::keyPressEvent(event);
    if (m_sliding->isNarrow() || m_side->currentWidget() == m_details)
        m_sliding->close();
    m_pane->table()->setFocus();
}

void ItemsView::showForm(bool shown)
{
    if (shown) {
        m_side->setCurrentWidget(m_form);
        m_sliding->open();
        m_form->setFocus(Qt::OtherFocusReason);
        return;
    }
    const bool hadFocus = m_form->isAncestorOf(focusWidget());
    if (m_details != nullptr)
        m_side->setCurrentWidget(m_details);
    m_sliding->setAllowed(m_details != nullptr);
    m_sliding->close();
    if (hadFocus)
        m_pane->table()->setFocus();
}

Place ItemsView::place() const
{
    Place place = m_place;
    place.filter = m_pane->tableLayout().filter;
    if (const ItemId item = m_pane->currentItem(); item.value != 0)
        place.item = item;
    return place;
}

void ItemsView::go(const Place &place)
{
    const estate::EstatePtr estate = session().estate();
    if (estate == nullptr)
        return;
    const bool same = !m_place.subject.isEmpty() && m_place.subject == place.subject;
    m_place = place;
    if (m_place.subject.isEmpty())
        m_place.subject = QStringLiteral("item");
    TableLayout layout = m_pane->tableLayout();
    if (const auto name = viewOfSubject(m_place.subject)) {
        m_view = SavedViews::instance().find(*estate, *name);
        if (!m_view) {
            navigator().tell(tr("There is no view called “%1” any more.").arg(*name));
            m_place.subject = QStringLiteral("item");
        } else if (!same) {
            layout = m_view->layout;
        }
    } else {
        m_view.reset();
    }
    if (!m_view && !same)
        layout = rememberedLayout(estate->classes(), m_place.subject.toStdString());
    if (!m_view || same)
        layout.filter = place.filter;
    m_pane->setTableLayout(layout, place.item);
    updateName();
    m_pane->table()->setFocus();
}

QString ItemsView::title() const
{
    return m_pane->title();
}

QString ItemsView::summary() const
{
    return m_pane->summaryText();
}

View *makeItemsView(ViewContext &context, QWidget *parent)
{
    return new ItemsView(context, parent);
}

} // namespace tally::ui
