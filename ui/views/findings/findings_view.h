// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where the register and what sources report do not agree: each difference with its evidence, decided by a
// letter. Worked out aside and again after what is recorded; nothing is changed by looking.
#pragma once

#include "audit/decision.h"
#include "ui/session/session.h"
#include "ui/shell/view.h"
#include "ui/views/findings/finding_list.h"
#include "ui/views/findings/findings_watch.h"

#include <QPointer>

#include <functional>
#include <map>
#include <set>
#include <string>
#include <vector>

class QSplitter;
class QStackedWidget;

namespace tally::ui {

class ApartPage;
class DecisionStrip;
class ElidedLabel;
class EmptyState;
class ErrorStrip;
class FindingFilterBar;
class FindingModel;
class FindingPane;
class MergePage;
class PaneHead;
class SlidingSide;
class TableView;
class ToolButton;

// What somebody decided, of the list that he saw.
struct FindingDecision
{
    FindingListPtr list;
    std::vector<audit::Finding> findings;
    audit::Choice choice;
};

class FindingsView final : public View
{
    Q_OBJECT

public:
    explicit FindingsView(ViewContext &context, QWidget *parent = nullptr);
    ~FindingsView() override;

    // subject: the conditions ("kind=moved&show=all"), "merge:12,45" or "apart:12"; filter: of the items;
    // item: the current finding's.
    Place place() const override;
    void go(const Place &place) override;
    QString title() const override;
    QString summary() const override;
    bool hasSide() const override { return true; }
    void toggleSide() override;

    FindingModel *model() const { return m_model; }
    TableView *table() const { return m_table; }
    FindingPane *pane() const { return m_pane; }
    FindingFilterBar *filterBar() const { return m_filterBar; }
    FindingsWatch *watch() const { return m_watch; }
    ErrorStrip *errorStrip() const { return m_error; }
    EmptyState *emptyState() const { return m_empty; }
    DecisionStrip *strip() const { return m_strip; }
    MergePage *mergePage() const { return m_merge; }
    ApartPage *apartPage() const { return m_apart; }
    // Records it, or asks for what it needs; for all alike among those that are shown.
    void begin(audit::Action action, bool alike);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void connectTable();
    void addActions();
    void select();
    void showRows(const FindingListPtr &list, FindingRows rows);
    void showCurrent();
    void showCounts(const FindingRows &rows);
    void sortBy(int column, std::optional<bool> descending);
    void showSort();
    void updateState();
    void updateActions();
    void openCurrent();
    void setWidths();
    const audit::Finding *current() const;
    // Deciding.
    void addDecisions();
    void addFootButtons();
    QString whyNot(audit::Action action) const;
    void askRights();
    void beginMerge(const audit::Finding &finding);
    // Merging and taking apart.
    void makePages();
    bool goToPage(const QString &subject);
    void showPage(QWidget *page);
    void leavePage(ItemId item); // to the item's own view; 0: back to the findings
    void recordAsked();
    void record(FindingDecision decision);
    void takeAway(const std::set<std::string> &keys);
    void showRecorded(const FindingDecision &decision, const Session::Recorded &recorded,
                      const std::vector<Error> &refused, std::int64_t decided);
    void showFailure(const QString &what, const Error &error, std::function<void()> again);
    void forgetAway();

    QStackedWidget *m_pages;
    QWidget *m_content; // the findings themselves
    PaneHead *m_head;
    ElidedLabel *m_kinds;
    FindingFilterBar *m_filterBar;
    ErrorStrip *m_error;
    QStackedWidget *m_stack;
    QSplitter *m_splitter = nullptr;
    EmptyState *m_empty;
    FindingModel *m_model;
    TableView *m_table = nullptr;
    FindingPane *m_pane = nullptr;
    SlidingSide *m_sliding = nullptr;
    QPointer<FindingsWatch> m_watch; // the session's
    MergePage *m_merge = nullptr;
    ApartPage *m_apart = nullptr;
    PaneHead *m_foot = nullptr;
    std::vector<std::pair<audit::Action, ToolButton *>> m_letters; // at the foot
    DecisionStrip *m_strip = nullptr;
    std::function<void()> m_remedy; // of the error that is shown; none: to work them out again
    QString m_noRight;              // why this person may decide nothing
    bool m_rightsAsked = false;
    std::int64_t m_decided = 0; // since the register was opened
    FindingOrder m_order;
    ItemId m_wanted;                               // the item whose finding is gone to once it is shown
    std::map<std::string, OperationNumber> m_away; // decided just now; 0: not recorded yet
    std::string m_stood;                           // key of the row that was current
    int m_stoodAt = 0;                             // and its row
};

View *makeFindingsView(ViewContext &context, QWidget *parent);

} // namespace tally::ui
