// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Items found to be one: side by side, a chosen side for each value, which one leads, what goes over, and
// why. Nothing is recorded before the button.
#pragma once

#include "app/merging.h"
#include "audit/decision.h"
#include "ui/shell/view.h"
#include "ui/views/findings/finding_list.h"
#include "ui/views/findings/plan_preview.h"

#include <QTimer>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace tally::ui {

class ErrorStrip;
class MergeModel;
class PaneHead;
class TableView;
class TextLabel;

class MergePage final : public QWidget
{
    Q_OBJECT

public:
    explicit MergePage(ViewContext &context, QWidget *parent = nullptr);

    // Two or more of one class. With a finding its decision is recorded in the same operation.
    void begin(std::vector<ItemId> items, FindingListPtr list = {},
               std::optional<audit::Finding> finding = std::nullopt);
    const std::vector<ItemId> &items() const { return m_items; }
    ItemId lead() const;
    const std::optional<audit::Finding> &finding() const { return m_finding; }
    QString title() const;
    void refresh(); // of another estate

    MergeModel *model() const { return m_model; }
    TableView *table() const { return m_table; }
    QComboBox *leadBox() const { return m_lead; }
    QLineEdit *reasonField() const { return m_reason; }
    QPushButton *button() const { return m_do; }
    ErrorStrip *errorStrip() const { return m_error; }
    QString goesOver() const;

Q_SIGNALS:
    void left();
    void merged(tally::OperationNumber operation); // recorded

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void preview();
    void showPlan(const estate::EstatePtr &estate, const Result<app::MergeReport> &report);
    void toggle(const QModelIndex &index);
    void record();
    app::MergeRequest request() const;

    ViewContext &m_context;
    PlanPreview<app::MergeReport> m_preview;
    PaneHead *m_head;
    ErrorStrip *m_error;
    MergeModel *m_model;
    TableView *m_table;
    TextLabel *m_goes;
    TextLabel *m_notes;
    QComboBox *m_lead;
    QLineEdit *m_reason;
    QPushButton *m_do;
    std::vector<ItemId> m_items;
    FindingListPtr m_list;
    std::optional<audit::Finding> m_finding;
    reconcile::MergeChoices m_keep;
};

} // namespace tally::ui
