// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The dashboard: the score of what is chosen, the parts of the register beside it, the rules below. Every
// figure is a door to its rows.
#pragma once

#include "ui/shell/view.h"
#include "ui/views/quality/quality_sheet.h"

#include <optional>

class QComboBox;
class QSplitter;

namespace tally::ui {

class QualityGroupModel;
class RuleModel;
class StateLabel;
class TableView;
class TextLabel;

class RulesPage final : public QWidget
{
    Q_OBJECT

public:
    explicit RulesPage(ViewContext &context, QWidget *parent = nullptr);

    // Null: nothing is known yet.
    void show(const QualityPtr &quality);
    void setScope(const audit::QualityScope &scope);
    const audit::QualityScope &scope() const { return m_scope; }
    QualityBy by() const { return m_by; }
    const std::shared_ptr<const QualitySheet> &sheet() const { return m_sheet; }
    const audit::QualityRule *currentRule() const; // null: none
    std::optional<std::size_t> currentIndex() const;
    void standOn(const std::string &rule); // once it is shown
    // The rows behind the current rule's figure, in Items.
    void openRows(audit::Standing standing);

    RuleModel *rules() const { return m_rules; }
    QualityGroupModel *groups() const { return m_groups; }
    TableView *table() const { return m_table; }
    TableView *groupTable() const { return m_groupTable; }
    QComboBox *byBox() const { return m_byBox; }

    using QWidget::show;

Q_SIGNALS:
    void scopeChosen(); // by the person
    void ruleChanged(); // another one is current
    void shown();       // the figures are another

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeGroups();
    void ask();
    void tell();
    void chooseBy(int index);
    void chooseGroup();
    void openRule(const QModelIndex &index);

    ViewContext &m_context;
    QualityPtr m_quality;
    QualityBy m_by = QualityBy::RuleGroup;
    audit::QualityScope m_scope;
    std::shared_ptr<const QualitySheet> m_sheet;
    std::string m_wanted; // the rule to stand on
    RuleModel *m_rules;
    QualityGroupModel *m_groups;
    QSplitter *m_splitter = nullptr;
    TableView *m_table = nullptr;
    TableView *m_groupTable = nullptr;
    QComboBox *m_byBox = nullptr;
    TextLabel *m_score = nullptr;
    TextLabel *m_figures = nullptr;
    bool m_telling = false;
    bool m_narrow = false;
};

} // namespace tally::ui
