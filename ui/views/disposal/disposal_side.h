// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Beside the table: what is known of the thing that is current, the steps that may be taken, and the form of
// one. Esc goes back by one, and from the first to the table.
#pragma once

#include "ui/shell/view.h"
#include "ui/views/disposal/disposal_lines.h"
#include "ui/views/disposal/disposal_sheet.h"

#include <QFrame>
#include <QHash>
#include <QStackedWidget>

namespace tally::ui {

class AxisView;
class ElidedLabel;
class EventPane;
class LineList;

class DisposalSide final : public QFrame
{
    Q_OBJECT

public:
    explicit DisposalSide(ViewContext &context, QWidget *parent = nullptr);

    // 0: nothing is current. Steps and forms that are open stay.
    void show(const DisposalSheetPtr &sheet, ItemId item);
    // The steps of these, each kind under its heading.
    void listSteps(std::vector<StepSubjects> of);
    void begin(std::string_view event, const StepSubjects &of);
    void preset(const QHash<QString, QString> &values); // fields of the form that was begun
    void goToBlockers();                                // among the lines
    void leave();                                       // back by one
    bool isOnForm() const;
    bool isOnSteps() const;

    LineList *lines() const { return m_lines; }
    LineList *steps() const { return m_steps; }
    AxisView *axis() const { return m_axis; }
    EventPane *form() const { return m_form; }
    ItemId item() const { return m_item; }

    using QWidget::show;

Q_SIGNALS:
    void left(); // to the table
    void itemWanted(tally::ItemId item);
    void orderWanted(tally::ItemId order);
    void shown(); // the details are those of the current one

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void tell(const DisposalDetails &details);
    void open(const Line &line);
    void openStep(const Line &line);
    void fillSteps();
    StepSubjects subjectsOf(disposal::SubjectKind kind, ItemId item) const;

    ViewContext &m_context;
    DisposalSheetPtr m_sheet;
    ItemId m_item;
    QStackedWidget *m_stack;
    QWidget *m_details;
    ElidedLabel *m_title;
    AxisView *m_axis;
    LineList *m_lines;
    QWidget *m_stepPage;
    ElidedLabel *m_stepTitle;
    LineList *m_steps;
    EventPane *m_form;
    std::vector<StepSubjects> m_of; // whose steps are listed
    std::vector<StepChoice> m_choices;
    bool m_wantsBlockers = false;
};

} // namespace tally::ui
