// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What needs attention today, the estate in figures beside those of 30 days ago, what was recorded lately.
// Three lists; each line opens its rows.
#pragma once

#include "model/operation.h"
#include "ui/details/line.h"
#include "ui/shell/view.h"
#include "ui/views/home/home_queries.h"

#include <QTimer>

class QBoxLayout;

namespace tally::ui {

class FindingsWatch;
class LineList;
class PaneHead;
class TextLabel;

class HomeView final : public View
{
    Q_OBJECT

public:
    static constexpr int kPastDays = 30;
    static constexpr std::size_t kOperations = 12;
    static constexpr int kStackBelow = 1'000; // narrower than this the lists stand below each other

    explicit HomeView(ViewContext &context, QWidget *parent = nullptr);

    Place place() const override;
    void go(const Place &place) override;
    QString title() const override;

    LineList *needs() const { return m_needs; }
    LineList *figures() const { return m_figures; }
    LineList *operations() const { return m_operations; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    LineList *addList(const QString &title, TextLabel **heading, int stretch);
    void refresh();
    void ask();
    void askOperations();
    void askPast();
    void tellNeeds();
    void tellFigures();
    void tellOperations(const std::vector<model::Operation> &operations);
    void openNeed(const Line &line);
    void openFigure(const Line &line);

    PaneHead *m_head = nullptr;
    QBoxLayout *m_columns = nullptr;
    LineList *m_needs = nullptr;
    LineList *m_figures = nullptr;
    LineList *m_operations = nullptr;
    TextLabel *m_needsTitle = nullptr;
    FindingsWatch *m_findings = nullptr; // the session's
    std::vector<Need> m_found;           // in the estate alone
    std::vector<Need> m_shown;           // with the findings
    std::vector<Figure> m_now, m_then;
    Day m_thenDay = 0;
    QTimer m_later;
};

View *makeHomeView(ViewContext &context, QWidget *parent);

} // namespace tally::ui
