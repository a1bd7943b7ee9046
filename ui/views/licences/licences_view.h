// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What we own, what we use, what is missing and what is idle, as of the date shown, with the reasons. Follows
// the register: worked out aside, what was known stays until the new answer is there.
#pragma once

#include "report/document.h"
#include "ui/shell/view.h"
#include "ui/views/licences/licence_watch.h"

#include <array>

class QStackedWidget;
class QTabBar;

namespace tally::ui {

class CostPage;
class EmptyState;
class EntitlementPage;
class ErrorStrip;
class LicenceTrendPage;
class PaneHead;
class PositionPage;
class ProblemModel;
class SortedRecords;
class ReclaimPage;
class RecognitionPage;
class DocumentOutput;
class RenewalsPage;
class StatementPage;
class TableView;
class ToolButton;
class WhatIfPage;
class WorkingRow;

class LicencesView final : public View
{
    Q_OBJECT

public:
    explicit LicencesView(ViewContext &context, QWidget *parent = nullptr);

    // Subject: "position/audit?owner=12&show=short", "entitlements", "renewals", "cost", "trend", "reclaim",
    // "what-if", "recognition/unknown", "statement", "problems"; filter: words; item: the current product, of
    // the entitlements the licence, of the statements the issued one.
    Place place() const override;
    void go(const Place &place) override;
    QString title() const override;
    QString summary() const override;
    bool hasSide() const override { return true; }
    void toggleSide() override;

    LicenceWatch *watch() const { return m_watch; }
    PositionPage *position() const { return m_position; }
    EntitlementPage *entitlements() const { return m_entitlements; }
    RenewalsPage *renewals() const { return m_renewals; }
    CostPage *cost() const { return m_cost; }
    LicenceTrendPage *trend() const { return m_trend; }
    ReclaimPage *reclaim() const { return m_reclaim; }
    WhatIfPage *whatIf() const { return m_whatIf; }
    RecognitionPage *recognition() const { return m_recognition; }
    StatementPage *statement() const { return m_statement; }
    TableView *problemTable() const { return m_problemTable; }
    report::Document shownDocument() const; // the table of the page, as it is exported and printed
    ProblemModel *problems() const { return m_problems; }
    QTabBar *tabs() const { return m_tabs; }
    ErrorStrip *errorStrip() const { return m_error; }
    WorkingRow *workingRow() const { return m_working; }
    ToolButton *viewButton(licence::View view) const { return m_views[std::size_t(view)]; }
    DocumentOutput *output() const { return m_output; }

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addActions();
    void addTabs();
    QWidget *makeViewButtons();
    QWidget *makeProblems();
    const TableView *shownTable() const;
    void exportShown();
    void followWatch();
    void setView(licence::View view);
    void choose(int tab);
    QString current() const; // the tab
    QWidget *pageOf(const QString &tab) const;
    void selectTab(const QString &tab);
    void refreshPages();
    void fillPage(ItemId product); // that is shown; the product for a chart: 0: the one it has
    void updateState();

    LicenceWatch *m_watch;
    LicenceSheetPtr m_ofCost, m_ofReclaim; // what these pages show
    PaneHead *m_head;
    QTabBar *m_tabs;
    ErrorStrip *m_error;
    WorkingRow *m_working;
    QStackedWidget *m_stack;
    PositionPage *m_position;
    EntitlementPage *m_entitlements;
    RenewalsPage *m_renewals;
    CostPage *m_cost;
    LicenceTrendPage *m_trend;
    ReclaimPage *m_reclaim;
    WhatIfPage *m_whatIf;
    RecognitionPage *m_recognition;
    StatementPage *m_statement;
    ProblemModel *m_problems;
    QWidget *m_problemPage = nullptr;
    EmptyState *m_noProblem = nullptr;
    QStackedWidget *m_problemStack = nullptr;
    SortedRecords *m_sortedProblems = nullptr;
    TableView *m_problemTable = nullptr;
    DocumentOutput *m_output;
    std::array<ToolButton *, 3> m_views{};
};

View *makeLicencesView(ViewContext &context, QWidget *parent);

} // namespace tally::ui
