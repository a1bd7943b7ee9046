// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "registrar.h"

#include "ui/views/reports/document_model.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace tally;
using namespace tally::ui;

namespace {

report::Document document()
{
    return {"The estate",
            "12 items",
            7,
            {{"By class",
              {{"Class", false}, {"Items", true}, {"Cost", true}},
              {{std::string("Laptops"), std::int64_t{1'200}, std::string("12.00")},
               {std::string("Desktops"), std::int64_t{3}, std::string()}},
              {"is:laptop", "is:desktop"}},
             {"Nothing", {{"Class", false}}, {}, {}},
             {"By site", {{"Site", false}, {"Items", true}}, {{std::string("Depot"), std::int64_t{4}}}, {}}}};
}

QString text(const DocumentModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

} // namespace

class TestDocumentModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesAreHeadsAndRows()
    {
        DocumentModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setDocument(document());
        QCOMPARE(model.rowCount(), 6);
        QCOMPARE(model.columnCount(), 3);
        QCOMPARE(model.bandText(0), QStringLiteral("By class"));
        QCOMPARE(text(model, 1, 0), QStringLiteral("Laptops"));
        QCOMPARE(text(model, 1, 1), QStringLiteral("1,200"));
        QCOMPARE(model.bandText(3), QStringLiteral("Nothing"));
        QCOMPARE(text(model, 5, 1), QStringLiteral("4"));
        QCOMPARE(text(model, 5, 2), QString()); // this section has no such column
        QCOMPARE(model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("What"));
        QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("Items"));
        QCOMPARE(model.index(1, 1).data(Qt::AccessibleTextRole).toString(), QStringLiteral("Items: 1,200"));
    }
    // Sections of different shapes are shown one at a time, each under its own headings.
    void sectionsOfAnotherShapeHaveTheirOwnHeadings()
    {
        report::Document shaped;
        shaped.sections = {{"Roles",
                            {{"Role", false}, {"PCs", true}},
                            {{std::string("Clerk"), std::int64_t(3)}},
                            {"is:laptop"}},
                           {"Devices",
                            {{"PC", false}, {"Missing", false}},
                            {{std::string("A"), std::string("Office")}},
                            {"id=7"}}};
        shaped.sections[0].cellFilters = {{"", "is:desktop"}};
        DocumentModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setDocument(shaped);
        QVERIFY(model.doSectionsDiffer());
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0, 1).data(Qt::AccessibleTextRole).toString(), QStringLiteral("PCs: 3"));
        QCOMPARE(model.filterAt(0, 0), std::string("is:laptop"));  // of the row
        QCOMPARE(model.filterAt(0, 1), std::string("is:desktop")); // of the figure
        model.showOnly(1);
        QCOMPARE(model.index(0, 1).data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("Missing: Office"));
        QVERIFY(model.index(0, 1).data(Qt::TextAlignmentRole).toInt() & Qt::AlignLeft);
        QCOMPARE(model.filterAt(0, 1), std::string("id=7"));
        model.setDocument(shaped); // the same section stays
        QCOMPARE(model.shownSection(), std::size_t(1));
        model.setDocument(document());
        QVERIFY(!model.doSectionsDiffer());
        QCOMPARE(model.rowCount(), 6);
    }
    void headsFold()
    {
        DocumentModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setDocument(document());
        model.toggle(0);
        QCOMPARE(model.rowCount(), 4);
        QVERIFY(!model.isBandOpen(0));
        model.toggle(1); // of nothing
        QCOMPARE(model.rowCount(), 4);
        model.toggle(3); // a row is no head
        QCOMPARE(model.rowCount(), 4);
        model.toggle(0);
        QCOMPARE(model.rowCount(), 6);
        QVERIFY(model.isBandOpen(0));
        model.setDocument({});
        QCOMPARE(model.rowCount(), 0);
    }
    void rowsSayWhatListsThem()
    {
        DocumentModel model;
        model.setDocument(document());
        QCOMPARE(model.filterAt(0), std::string());
        QCOMPARE(model.filterAt(2), std::string("is:desktop"));
        QCOMPARE(model.filterAt(5), std::string());
    }
};

TALLY_TEST(TestDocumentModel);
#include "test_document_model.moc"
