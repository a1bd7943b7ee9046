// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How good the register is: the rules with their scores, how that went on, desktop security, and the PCs
// against their standards. Follows the register: after an edit only what looks at what changed is judged
// again.
#pragma once

#include "ui/shell/view.h"
#include "ui/views/quality/quality_sheet.h"

class QStackedWidget;
class QTabBar;

namespace tally::ui {

class EmptyState;
class ErrorStrip;
class FixStrip;
class PaneHead;
class RuleEditor;
class RulesPage;
class SecurityPage;
class StandardsPage;
class TrendPage;

class QualityView final : public View
{
    Q_OBJECT

public:
    explicit QualityView(ViewContext &context, QWidget *parent = nullptr);

    // Subject: "rules", "rules:class:laptop", "rules:owner:2", "rules:team:51", "rules:group:Standards",
    // "trend", "security", "standards"; a rule to stand on is in the filter.
    Place place() const override;
    void go(const Place &place) override;
    QString title() const override;
    QString summary() const override;

    const QualityPtr &quality() const { return m_quality; } // null until it is worked out
    RulesPage *rulesPage() const { return m_rules; }
    TrendPage *trendPage() const { return m_trend; }
    SecurityPage *securityPage() const { return m_security; }
    StandardsPage *standardsPage() const { return m_standards; }
    FixStrip *fixStrip() const { return m_fix; }
    RuleEditor *editor() const { return m_editor; }
    ErrorStrip *errorStrip() const { return m_error; }
    void mend(); // the current rule
    void newRule();
    void changeRule();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void addTabs();
    void addActions();
    void choose(int tab);
    void refresh();
    void judge();
    void tell(const Result<QualityPtr> &judged, const estate::EstatePtr &estate);
    void showPage(QWidget *page);
    void leaveStrips();
    void updateState();
    QString current() const; // the tab

    QualityPtr m_quality;
    bool m_outdated = true;
    PaneHead *m_head;
    QTabBar *m_tabs;
    ErrorStrip *m_error;
    QStackedWidget *m_stack;
    RulesPage *m_rules;
    TrendPage *m_trend;
    SecurityPage *m_security;
    StandardsPage *m_standards;
    EmptyState *m_empty;
    FixStrip *m_fix;
    RuleEditor *m_editor;
};

View *makeQualityView(ViewContext &context, QWidget *parent);

} // namespace tally::ui
