// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate_fixture.h"
#include "registrar.h"
#include "ui/tables/paste_plan.h"
#include "ui/tables/table_export.h"
#include "ui/tables/table_print.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace tally;
using namespace tally::test;
using namespace tally::ui;

// What leaves the table and what comes into it: files, paper, pasted blocks.
class TestTableOutput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fileHasTheRowsShown();
    void fileOfGroupsNamesTheGroup();
    void badPlacesAreErrors();
    void paperHasTheRowsShown();
    void paperOfGroups();
    void pasteSkipsWhatIsSo();

private:
    ItemAnswer shown(const QString &group = {}) const;
    QStringList exported(const ItemRows &rows) const;
};

ItemAnswer TestTableOutput::shown(const QString &group) const
{
    EstateFixture fixture;
    const ItemId civic = fixture.item("site", "Civic Centre");
    for (int i = 0; i < 3; ++i)
        fixture.item("laptop", "L-" + std::to_string(i), [&](model::ItemRow &row) {
            row.costPence = 50'050 + 100 * i;
            row.status = "in_use";
            row.warrantyUntil = day("2026-12-31");
            if (i > 0)
                row.site = civic;
        });
    TableLayout layout;
    layout.className = QStringLiteral("laptop");
    layout.group = group;
    for (const char *name : {"name", "status", "site", "warranty_until", "cost_pence"})
        layout.columns.append({QString::fromLatin1(name), 0});
    layout.sort = {{QStringLiteral("name"), true}};
    JobContext job;
    return answer({fixture.build(), layout}, job);
}

QStringList TestTableOutput::exported(const ItemRows &rows) const
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("rows.csv"));
    JobContext job;
    const auto count = exportRows(rows, path.toStdString(), "Laptops", job);
    if (!count || *count != 3)
        return {};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
}

void TestTableOutput::fileHasTheRowsShown()
{
    const QStringList lines = exported(shown().rows);
    QCOMPARE(lines.size(), 4);
    QVERIFY(lines.at(0).contains(QStringLiteral("Name,Status,Site,Warranty until,Cost")));
    QCOMPARE(lines.at(1), QStringLiteral("L-2,In use,Civic Centre,2026-12-31,502.5"));
    QCOMPARE(lines.at(3), QStringLiteral("L-0,In use,,2026-12-31,500.5"));
}

void TestTableOutput::fileOfGroupsNamesTheGroup()
{
    const QStringList lines = exported(shown(QStringLiteral("site")).rows);
    QCOMPARE(lines.size(), 4);
    QVERIFY(lines.at(0).contains(QStringLiteral("Site,Name,Status,Warranty until,Cost")));
    QVERIFY(lines.at(1).startsWith(QStringLiteral("Civic Centre,L-2,")));
    QVERIFY(lines.at(3).startsWith(QStringLiteral(",L-0,")));
}

void TestTableOutput::badPlacesAreErrors()
{
    JobContext job;
    const ItemRows rows = shown().rows;
    QVERIFY(!exportRows(rows, "/nowhere/at/all/rows.csv", "x", job));
    QVERIFY(!exportRows(rows, "rows.docx", "x", job));
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("rows.csv"));
    job.cancel();
    const auto stopped = exportRows(rows, path.toStdString(), "x", job);
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    QVERIFY(!QFile::exists(path));
}

void TestTableOutput::paperHasTheRowsShown()
{
    const ItemAnswer answered = shown();
    const PrintDocument document = printTable(answered.rows, answered.sums);
    QCOMPARE(document.sections.size(), std::size_t(1));
    const PrintSection &section = document.sections.front();
    QCOMPARE(section.rowCount, 3);
    QCOMPARE(section.cell(0, 0), QStringLiteral("L-2"));
    QCOMPARE(section.cell(0, 3), QStringLiteral("31 Dec 2026")); // no age: paper is read on another day
    QVERIFY(section.columns[4].isNumber);
    QCOMPARE(section.totals.last(), QStringLiteral("£1,504.50"));
}

void TestTableOutput::paperOfGroups()
{
    const ItemAnswer answered = shown(QStringLiteral("site"));
    const PrintDocument document = printTable(answered.rows, answered.sums);
    QCOMPARE(document.sections.size(), std::size_t(2));
    QCOMPARE(document.sections[0].heading, QStringLiteral("Civic Centre, 2 item(s), £1,004.00"));
    QCOMPARE(document.sections[0].rowCount, 2);
    QCOMPARE(document.sections[1].cell(0, 0), QStringLiteral("L-0"));
}

void TestTableOutput::pasteSkipsWhatIsSo()
{
    const ItemRows rows = shown().rows;
    PasteTarget target;
    target.estate = rows.estate;
    target.rows = rows.rows;
    for (const char *name : {"status", "site"})
        target.columns.push_back(*model::catalogueEntry(rows.estate->classes(), "laptop", name));
    JobContext job;
    const Block block = blockFrom(QStringLiteral("In use\tCivic Centre\nLost\t\nIn use\tNowhere\tbeside\n"));
    const PastePlan plan = planPaste(target, block, job);
    QCOMPARE(plan.total, std::size_t(6));
    QCOMPARE(plan.good, std::size_t(2)); // L-1: lost, and at no site that is known
    QCOMPARE(plan.refused, std::size_t(1));
    QCOMPARE(plan.outside, std::size_t(1));
    QCOMPARE(plan.edits.size(), std::size_t(1));
    QCOMPARE(plan.edits[0].values.at("site"), std::string("?"));
    QCOMPARE(plan.edits[0].seen.at("site"), std::string("Civic Centre"));
}

TALLY_TEST(TestTableOutput);
#include "test_table_output.moc"
