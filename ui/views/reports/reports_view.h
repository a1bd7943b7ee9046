// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every document that the register gives: first the estate in charts, then the reports of report/registry.h
// and those of findings, the same that the command line writes. Any of them on paper, as PDF, as a page or as
// a table in a file.
#pragma once

#include "audit/findings.h"
#include "report/document.h"
#include "ui/session/task.h"
#include "ui/shell/view.h"

#include <QPointer>

#include <cstdint>
#include <memory>

class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTabBar;

namespace tally::report {
struct FindingReport;
}

namespace tally::ui {

class ChartsPage;
class DocumentModel;
class DocumentOutput;
class PaneHead;
struct ChartPaper;
class SectionBar;
class TableView;
class TextLabel;

class ReportsView final : public View
{
    Q_OBJECT

public:
    explicit ReportsView(ViewContext &context, QWidget *parent = nullptr);

    // Subject: "charts", "charts:laptop", or a report's name. Filter: of the charts.
    Place place() const override;
    void go(const Place &place) override;
    QString title() const override;

    ChartsPage *charts() const { return m_charts; }
    TableView *table() const { return m_table; }
    SectionBar *sections() const { return m_sections; }
    QPushButton *cancelButton() const { return m_cancel; } // seen while findings are worked out
    bool showsCharts() const;

    // What is shown, as its ending says: .html, .csv, .xlsx or .pdf. Tells the navigator how it went.
    void writeTo(const QString &file);

private:
    void addActions();
    void addTabs();
    QString current() const; // "charts" or the report's name
    void choose(int tab);
    void refresh();
    void makeDocument();
    void makeOfFindings(const estate::EstatePtr &estate, const report::FindingReport &wanted);
    QWidget *makeProgress();
    void setWorking(Task *task); // null: nothing is being worked out
    void stopWorking();
    void showProgress();
    void showDocument(const report::Document &document);
    void showCount();
    void openRow(const QModelIndex &index);
    bool isMade(); // tells why not
    report::Document document() const;
    QString facts() const; // for paper
    ChartPaper chartPaper() const;
    void print();
    void askForFile(const QString &title, const QStringList &filters, const QString &suffix);
    void writeChartsTo(const QString &file);

    QString m_wanted;          // the report whose document is shown or being made
    std::uint64_t m_asked = 0; // findings; an older answer is dropped
    std::shared_ptr<const audit::Findings> m_findings;
    estate::EstatePtr m_findingsOf; // what they are findings of
    QPointer<Task> m_task;
    QWidget *m_progressRow = nullptr;
    QProgressBar *m_progress = nullptr;
    TextLabel *m_progressWords = nullptr;
    QPushButton *m_cancel = nullptr;
    DocumentOutput *m_output = nullptr;
    PaneHead *m_head = nullptr;
    QTabBar *m_tabs = nullptr;
    QStackedWidget *m_stack = nullptr;
    ChartsPage *m_charts = nullptr;
    DocumentModel *m_model = nullptr;
    TableView *m_table = nullptr;
    SectionBar *m_sections = nullptr;
    QWidget *m_tablePage = nullptr;
};

View *makeReportsView(ViewContext &context, QWidget *parent);

} // namespace tally::ui
