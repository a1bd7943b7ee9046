// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Secure disposal: every thing on its way out with its media, the orders that it goes with, what the
// contractor reported, and the figures. Follows the register; each step is taken as an event of the process.
#pragma once

#include "ui/shell/view.h"
#include "ui/views/disposal/disposal_filter.h"
#include "ui/views/disposal/disposal_steps.h"

class QSplitter;
class QStackedWidget;
class QTabBar;

namespace tally::ui {

class AlarmModel;
class DisposalBoard;
class DisposalFilterBar;
class DisposalModel;
class DisposalSide;
class DisposalWatch;
class DisposalPapers;
class EmptyState;
class ErrorStrip;
class FigureCharts;
class FigureModel;
class OrderModel;
class PackingPage;
class PaneHead;
class ReconcilePage;
class SlidingSide;
class TableView;
class ToolButton;

class DisposalView final : public View
{
    Q_OBJECT

public:
    explicit DisposalView(ViewContext &context, QWidget *parent = nullptr);
    ~DisposalView() override;

    // subject: "things?stage=1&class=C3", "orders", "packing", "reconcile", "figures"; filter: words; item:
    // the current thing, medium or order.
    Place place() const override;
    void go(const Place &place) override;
    QString title() const override;
    QString summary() const override;
    bool hasSide() const override { return true; }
    void toggleSide() override;

    DisposalWatch *watch() const { return m_watch; }
    DisposalModel *model() const { return m_model; }
    TableView *table() const { return m_table; }
    TableView *orderTable() const { return m_orderTable; }
    TableView *figureTable() const { return m_figureTable; }
    FigureCharts *charts() const { return m_charts; }
    TableView *alarmTable() const { return m_alarmTable; }
    DisposalBoard *board() const { return m_board; }
    PackingPage *packingPage() const { return m_packing; }
    DisposalPapers *papers() const { return m_papers; }
    ReconcilePage *reconcilePage() const { return m_reconcile; }
    DisposalFilterBar *filterBar() const { return m_filterBar; }
    DisposalSide *side() const { return m_side; }
    EmptyState *emptyState() const { return m_empty; }
    ErrorStrip *errorStrip() const { return m_error; }
    QTabBar *tabs() const { return m_tabs; }
    ToolButton *placesButton() const { return m_places; }
    ToolButton *oldestButton() const { return m_oldest; }

    // The steps of what is selected, and the form of one of them.
    void listSteps();
    void begin(std::string_view event, const StepSubjects &of = {});
    void explain(); // why it cannot close
    void setShowsBoard(bool board);
    bool showsBoard() const { return m_showsBoard; }

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    QWidget *makeHead();
    void addTabs();
    void addActions();
    void addPapers();
    void updatePapers();
    void pack();
    void connectTables();
    void followWatch();
    QString tab() const;
    bool hasItems() const;
    void selectTab(const QString &tab);
    void choose(int tab);
    void select();
    void showRows(const DisposalSheetPtr &sheet, DisposalRows rows);
    void showCurrent();
    void showFigures();
    void openFigure(int row);
    void openAlarm(int row);
    void openItems(const std::vector<ItemId> &items, const QString &words);
    void openKpi(std::string_view code, std::string_view label);
    void goTo(ItemId item);
    void goToOrder(ItemId order);
    void sortBy(int column, std::optional<bool> descending);
    void updateState();
    void updateActions();
    ItemId currentItem() const;
    std::vector<StepSubjects> chosen() const;
    void toggleMedia(bool open);
    void focusMain();

    DisposalWatch *m_watch;
    PaneHead *m_head;
    QTabBar *m_tabs;
    ErrorStrip *m_error;
    DisposalFilterBar *m_filterBar;
    QSplitter *m_splitter = nullptr;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    DisposalModel *m_model;
    OrderModel *m_orders;
    FigureModel *m_figures;
    AlarmModel *m_alarms;
    TableView *m_table = nullptr, *m_orderTable = nullptr, *m_figureTable = nullptr, *m_alarmTable = nullptr;
    DisposalBoard *m_board = nullptr;
    ReconcilePage *m_reconcile = nullptr;
    PackingPage *m_packing = nullptr;
    QWidget *m_figurePage = nullptr;
    FigureCharts *m_charts = nullptr;
    DisposalPapers *m_papers = nullptr;
    DisposalSide *m_side = nullptr;
    SlidingSide *m_sliding = nullptr;
    ToolButton *m_places = nullptr, *m_oldest = nullptr;
    DisposalOrderBy m_order;
    ItemId m_stood, m_wanted; // current thing or medium; the one to be gone to once it is shown
    int m_stoodAt = 0;
    int m_open = 0; // things that have not ended
    bool m_showsBoard = false;
};

View *makeDisposalView(ViewContext &context, QWidget *parent);

} // namespace tally::ui
