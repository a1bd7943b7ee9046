// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every document that the register gives: first the estate in charts, then the reports of report/registry.h,
// the same that the command line writes. Any of them on paper, as PDF, as a page or as a table in a file.
#pragma once

#include "report/document.h"
#include "ui/shell/view.h"

#include <memory>

class QStackedWidget;
class QTabBar;

namespace tally::ui {

class ChartsPage;
class DocumentModel;
class PaneHead;
struct ChartPaper;
struct PrintDocument;
class TableView;

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
    void showDocument(const report::Document &document);
    void showCount();
    void openRow(int row);
    report::Document document() const;
    QString facts() const; // for paper
    std::shared_ptr<PrintDocument> paperDocument() const;
    ChartPaper chartPaper() const;
    void print();
    void askForFile(const QString &title, const QStringList &filters, const QString &suffix);
    void writePdfTo(const QString &file);

    QString m_wanted; // the report whose document is shown or being made
    PaneHead *m_head = nullptr;
    QTabBar *m_tabs = nullptr;
    QStackedWidget *m_stack = nullptr;
    ChartsPage *m_charts = nullptr;
    DocumentModel *m_model = nullptr;
    TableView *m_table = nullptr;
};

View *makeReportsView(ViewContext &context, QWidget *parent);

} // namespace tally::ui
