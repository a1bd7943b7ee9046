// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The recognition workbench: titles of software that nobody knows, those on most devices first, with what
// they may be; what a person says of them, and rules for many at once. Worked out aside while it is seen.
#pragma once

#include "ui/session/task.h"
#include "ui/shell/view.h"
#include "ui/views/licences/title_sheet.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

class QComboBox;
class QLineEdit;
class QSplitter;
class QStackedWidget;

namespace tally::ui {

class EmptyState;
class ErrorStrip;
class TableView;
class TextLabel;
class TitleDesk;
class SortedRecords;
class TitleListModel;
class TitleRulePane;
class WorkingRow;

class RecognitionPage final : public QWidget
{
    Q_OBJECT

public:
    explicit RecognitionPage(ViewContext &context, QWidget *parent = nullptr);
    ~RecognitionPage() override;

    // What is listed: "unknown", "left", "partly", "stated", "known", "all".
    QString subject() const;
    QString words() const;
    void setFilter(const QString &subject, const QString &words);
    void refresh(); // the register changed; nothing is worked out while it is hidden

    TitleListModel *titles() const { return m_titles; }
    TableView *table() const { return m_table; }
    TitleDesk *desk() const { return m_desk; }
    TitleRulePane *rulePane() const { return m_rule; }
    bool isWritingRule() const;
    QComboBox *showBox() const { return m_show; }
    QLineEdit *wordsField() const { return m_words; }
    WorkingRow *workingRow() const { return m_working; }
    QString figures() const;
    bool isWorking() const { return m_job != nullptr; }

Q_SIGNALS:
    void filterChanged(); // by the person

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeBar();
    void makeParts();
    void addActions();
    void begin();
    void cancel();
    void end(const std::optional<Error> &error);
    void show(const TitleSheetPtr &sheet);
    void fill();
    void showFigures();
    void updateEmpty();
    void follow(); // the desk shows what is chosen
    void writeRule();
    void leaveRule();
    void updateActions();
    std::optional<TitleStand> stand() const;

    ViewContext &m_context;
    QComboBox *m_show;
    QLineEdit *m_words;
    TextLabel *m_figures;
    WorkingRow *m_working;
    ErrorStrip *m_error;
    QSplitter *m_splitter;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    TitleListModel *m_titles;
    SortedRecords *m_sorted;
    TableView *m_table;
    QStackedWidget *m_side;
    TitleDesk *m_desk;
    TitleRulePane *m_rule;
    TitleSheetPtr m_sheet;
    std::shared_ptr<TaskJob> m_job; // of what is being worked out
    QPointer<Task> m_task;
    QTimer m_soon;
    bool m_filling = false;

    using QWidget::show;
};

} // namespace tally::ui
