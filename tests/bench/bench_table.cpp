// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The table of the window: from a key in the filter to the painted rows, on the council and on many
// computers; scrolling and selecting a million rows; an edit of all the council's computers as one operation.
// Usage: bench_table [PCs of the council, default 7000]
#include "app/demo_register.h"
#include "app/register.h"
#include "must.h"
#include "report.h"
#include "ui/models/item_table_model.h"
#include "ui/tables/item_query.h"
#include "ui/tables/table_view.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QScrollBar>
#include <QTemporaryDir>

#include <cstdlib>
#include <string>

using namespace tally;
using namespace tally::bench;
using namespace tally::ui;

namespace {

constexpr int kRuns = 5;
constexpr double kMostKeystroke = 50; // ms of processor time
constexpr double kMostEdit = 1000;    // ms, of all the council's computers
constexpr double kMostStep = 16;      // ms a page of scrolling
constexpr double kMostSelect = 50;    // ms for a million rows
constexpr std::size_t kMillion = 1'000'000;
JobContext job;

// What the pane does with an answer.
struct Table
{
    ItemTableModel model;
    TableView view;

    Table()
    {
        view.setRecords(&model);
        view.resize(1200, 800);
        view.show();
        QApplication::processEvents();
    }
    void show(ItemRows rows)
    {
        const int before = model.columnCount();
        model.show(std::move(rows));
        if (before != model.columnCount())
            view.setWidths({});
        view.setCurrent(0, 0);
        repaint();
    }
    void repaint()
    {
        view.viewport()->repaint();
        for (QTableView *frozen : view.findChildren<QTableView *>())
            frozen->viewport()->repaint();
    }
};

void benchFilter(Report &report, const std::string &title, const ItemQuestion &question, Table &table)
{
    report.title(title);
    double worst = 0;
    for (const char *filter : {"p", "pr", "pri", "priya", "status:in_use", "site:civic", "cost>500 site:c",
                               "warranty_until<today", "installed:(name:office)", ""}) {
        ItemQuestion asked = question;
        asked.layout.filter = QString::fromUtf8(filter);
        std::size_t rows = 0;
        const Milliseconds took = bestOf(kRuns, [&] {
            ItemAnswer answered = answer(asked, job);
            rows = answered.table == nullptr ? 0 : answered.table->size();
            if (answered.table != nullptr)
                table.show(std::move(answered.rows));
        });
        worst = std::max(worst, took.cpu);
        report.row("\"" + std::string(filter) + "\"", took, std::to_string(rows) + " rows");
    }
    report.limit("worst key to painted rows", worst, kMostKeystroke, "ms");
}

void benchMillion(Report &report, ItemRows rows, Table &table)
{
    report.title("a million rows");
    std::vector<estate::Row> many;
    many.reserve(kMillion);
    while (many.size() < kMillion)
        many.push_back(rows.rows[many.size() % rows.rows.size()]);
    rows.rows = std::move(many);
    report.row("show", bestOf(1, [&] { table.show(rows); }));
    QScrollBar *bar = table.view.verticalScrollBar();
    int at = 0;
    const Milliseconds step = bestOf(20, [&] {
        at += 9'973;
        bar->setValue(at);
        table.repaint();
    });
    report.row("scroll by pages", step);
    report.limit("a page of scrolling", step.cpu, kMostStep, "ms");
    const Milliseconds select = bestOf(kRuns, [&] {
        table.view.setCurrent(0, 0);
        table.view.selectAll();
        table.repaint();
    });
    report.row("select all", select, std::to_string(table.view.selectedCount()) + " rows");
    report.limit("select all", select.cpu, kMostSelect, "ms");
}

void benchEdit(Report &report, app::Register &opened)
{
    report.title("an edit as one operation");
    const estate::EstatePtr estate = must(opened.current(job));
    const std::vector<estate::Row> rows = estate->itemsOfClass("computer");
    std::vector<app::ItemEdit> edits;
    const auto fill = [&](const std::string &value) {
        edits.clear();
        for (const estate::Row row : rows)
            edits.push_back({estate->idAt(row), {{"notes", value}}, {}});
    };
    int run = 0;
    const Milliseconds took = bestOf(kRuns, [&] {
        fill("run " + std::to_string(++run));
        must(opened.edit(edits, "bench", {}, job));
    });
    report.row("notes of all computers", took, std::to_string(rows.size()) + " items");
    report.limit("edit of all computers", took.cpu, kMostEdit, "ms");
    OperationNumber last = must(opened.current(job))->operation();
    const Milliseconds undone = bestOf(2, [&] { last = *must(opened.undo(last, false, job)).operation; });
    report.row("undone, redone", undone);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    Theme::install(*qApp);
    const std::int64_t pcs = argc > 1 ? std::atoll(argv[1]) : 7000;
    const QTemporaryDir folder;
    const std::string file = folder.filePath(QStringLiteral("council.tally")).toStdString();
    must(app::createDemo(file, pcs, 1, job));
    const SystemClock clock;
    const auto opened = must(app::Register::open({file, "bench", false}, clock));
    const estate::EstatePtr estate = must(opened->current(job));
    Report report;
    Table table;
    benchFilter(report, "filter of computers", {estate, firstLayout(estate->classes(), "computer")}, table);
    benchFilter(report, "filter of all items", {estate, firstLayout(estate->classes(), "item")}, table);
    benchMillion(report, answer({estate, firstLayout(estate->classes(), "computer")}, job).rows, table);
    benchEdit(report, *opened);
    return report.exitCode();
}
