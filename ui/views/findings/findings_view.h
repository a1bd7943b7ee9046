// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where the register and what sources report do not agree: each difference with its evidence, decided by a
// letter. Worked out aside and again after what is recorded; nothing is changed by looking.
#pragma once

#include "ui/shell/view.h"
#include "ui/views/findings/finding_list.h"

#include <map>
#include <string>

class QSplitter;
class QStackedWidget;

namespace tally::ui {

class ElidedLabel;
class EmptyState;
class ErrorStrip;
class FindingFilterBar;
class FindingModel;
class FindingPane;
class FindingsWatch;
class PaneHead;
class SlidingSide;
class TableView;

class FindingsView final : public View
{
    Q_OBJECT

public:
    explicit FindingsView(ViewContext &context, QWidget *parent = nullptr);

    // subject: the conditions ("kind=moved&show=all"); filter: of the items; item: the current finding's
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

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

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
    void openCurrent(bool why);
    void setWidths();
    const audit::Finding *current() const;

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
    FindingsWatch *m_watch;
    FindingOrder m_order;
    ItemId m_wanted;              // the item whose finding is gone to once it is shown
    std::set<std::string> m_away; // decided just now, see FindingRows
    std::string m_stood;          // key of the row that was current
    int m_stoodAt = 0;            // and its row
};

View *makeFindingsView(ViewContext &context, QWidget *parent);

} // namespace tally::ui
