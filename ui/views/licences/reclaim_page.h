// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Unused software that is given back: what could be, and each case from asking its user until an inventory no
// longer finds the program. A board by state, or its table (Ctrl+T). Each step is one operation.
#pragma once

#include "app/reclaiming.h"
#include "ui/shell/view.h"
#include "ui/views/licences/reclaim_model.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace tally::ui {

class DayField;
class EmptyState;
class ReclaimBoard;
class SortedRecords;
class TableView;
class TextLabel;
class ValueEdit;

class ReclaimPage final : public QWidget
{
    Q_OBJECT

public:
    explicit ReclaimPage(ViewContext &context, QWidget *parent = nullptr);

    void show(const LicenceSheetPtr &sheet);
    const ReclaimModel &model() const { return *m_model; }
    ReclaimBoard *board() const { return m_board; }
    TableView *table() const { return m_table; }
    bool showsTable() const;
    void setShowsTable(bool table);
    QPushButton *openButton() const { return m_open; }
    QPushButton *stepButton(licence::CaseStep step) const { return m_steps[std::size_t(step)]; }
    QLineEdit *wordsField() const { return m_words; }
    ValueEdit *toField() const { return m_to; } // null: no register was open yet
    ValueEdit *chargeField() const { return m_charge; }
    QString standing() const; // of what is chosen, in words

    using QWidget::show;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeFoot();
    std::vector<int> chosen() const; // rows
    void openCases();
    void step(licence::CaseStep step);
    void record(const QString &name,
                std::function<Result<std::optional<OperationNumber>>(app::Register &,
                                                                     const app::ReclaimView &, JobContext &)>
                    work,
                const QString &done, const QString &failed);
    void openRow(int row);
    void updateButtons();
    void updateStanding(const std::vector<int> &rows);
    void makeFields();

    ViewContext &m_context;
    LicenceSheetPtr m_sheet;
    ReclaimModel *m_model;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    ReclaimBoard *m_board;
    SortedRecords *m_sorted;
    TableView *m_table;
    TextLabel *m_figures = nullptr, *m_standing = nullptr;
    QPushButton *m_swap = nullptr;
    QWidget *m_foot = nullptr;
    QLineEdit *m_words = nullptr;
    DayField *m_until = nullptr;
    QWidget *m_closing = nullptr; // to whom, at what charge
    ValueEdit *m_to = nullptr, *m_charge = nullptr;
    QPushButton *m_open = nullptr;
    std::array<QPushButton *, 4> m_steps{};
};

} // namespace tally::ui
