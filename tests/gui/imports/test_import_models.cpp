// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The models of the assistant under Qt's model tester, while they change.
#include "registrar.h"
#include "ui/views/imports/decide_pane.h"
#include "ui/views/imports/decision_words.h"
#include "ui/views/imports/preview_model.h"
#include "ui/views/imports/waiting_model.h"

#include "session_lab.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace tally;
using namespace tally::test;
using namespace tally::ui;
using Kind = PreviewModel::Kind;
using Tester = QAbstractItemModelTester;
using reconcile::Decision;

namespace {

app::PreviewLine line(Decision decision, const std::string &name, const std::string &why)
{
    app::PreviewLine made;
    made.decision = decision;
    made.name = name;
    made.why = why;
    made.key = {"list", name};
    made.isDecidable = decision == Decision::Held;
    made.file = "/tmp/list.csv";
    made.line = 3;
    return made;
}

app::HeldThing thing(const std::string &name, std::vector<std::int64_t> candidates)
{
    app::HeldThing held;
    held.key = {"list", name};
    held.name = name;
    held.className = "laptop";
    for (const std::int64_t id : candidates)
        held.candidates.push_back({ItemId(id), {}, "PC-" + std::to_string(id), {}});
    return held;
}

} // namespace

class TestImportModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void previewLines()
    {
        PreviewModel model;
        const Tester tester(&model, Tester::FailureReportingMode::QtTest);
        app::PreviewLine note = line(Decision::Unchanged, "", "not a number");
        note.isNote = true;
        model.show({line(Decision::Held, "a", "matches 2"), line(Decision::Refused, "b", "no date"), note,
                    line(Decision::Updated, "c", "serial number"), line(Decision::Created, "d", "")},
                   model::ClassRegistry::shipped(), {{{"list", "a"}, thing("a", {1, 2})}});
        QCOMPARE(model.rowCount(), 5);
        for (int kind = 0; kind < PreviewModel::kKinds; ++kind)
            QCOMPARE(model.countOf(Kind(kind)), qint64(1));
        model.narrow(Kind::Refused, {});
        QCOMPARE(model.rowCount(), 1);
        model.narrow({}, QStringLiteral("NUMBER"));
        QCOMPARE(model.rowCount(), 2);
        model.narrow({}, QStringLiteral("list.csv:3"));
        QCOMPARE(model.rowCount(), 5);
        model.narrow({}, {});
        QCOMPARE(model.nextProblem(-1), 0);
        QCOMPARE(model.nextProblem(0), 1);
        QCOMPARE(model.nextProblem(1), 0);
        ImportRun::Decisions decisions;
        decisions[{"list", "a"}] = {reconcile::HeldDecision::Kind::SameAs, ItemId(2), {}, {}};
        model.setDecisions(decisions);
        QCOMPARE(model.nextProblem(0), 1);
        QCOMPARE(model.nextProblem(1), 1);
        model.narrow({}, QStringLiteral("the same as PC-2"));
        QCOMPARE(model.rowCount(), 1);
        model.setFolded(true);
        QCOMPARE(model.columnCount(), 7);
        model.narrow({}, {});
        QCOMPARE(model.problems().size(), std::size_t(4));
        model.show({}, nullptr, {});
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.nextProblem(-1), -1);
    }

    void decisionsForOthers()
    {
        using K = reconcile::HeldDecision::Kind;
        const app::HeldThing one = thing("a", {1});
        QVERIFY(areAlike(one, thing("b", {7})));
        QVERIFY(!areAlike(one, thing("b", {7, 8})));
        QCOMPARE(decisionFor(thing("b", {7}), {K::SameAs, ItemId(1), {}, {}}, one)->item, ItemId(7));
        QVERIFY(!decisionFor(thing("b", {7, 8}), {K::SameAs, ItemId(1), {}, {}}, thing("a", {1, 2})));
        QCOMPARE(decisionFor(thing("b", {1, 8}), {K::SameAs, ItemId(1), {}, {}}, thing("a", {1, 2}))->item,
                 ItemId(1));
        QCOMPARE(decisionFor(thing("b", {}), {K::New, {}, {}, {}}, one)->kind, K::New);
        QCOMPARE(decisionWords({K::Ignore, {}, {}, {}}, &one), QStringLiteral("left out"));
    }

    void waitingReports()
    {
        WaitingModel model;
        const Tester tester(&model, Tester::FailureReportingMode::QtTest);
        reconcile::HeldReport report;
        report.id = ReportId(5);
        report.name = "PC-9";
        report.className = "laptop";
        report.source = "stores";
        report.since = Day(100);
        report.why = "matches 2 items";
        reconcile::HeldReport ignored = report;
        ignored.id = ReportId(6);
        ignored.name = "PC-10";
        ignored.ignored = true;
        model.show({report, ignored}, model::ClassRegistry::shipped(), Day(110));
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.cell(0, 1).text, QStringLiteral("Laptop"));
        QCOMPARE(model.cell(0, 3).text, QStringLiteral("10 d ago"));
        QCOMPARE(model.cell(1, 5).text, QStringLiteral("left out"));
        model.narrow(QStringLiteral("pc-10"));
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.rowOf(ReportId(6)), 0);
        QCOMPARE(model.rowOf(ReportId(5)), -1);
        model.show({}, nullptr, Day(110));
        QCOMPARE(model.rowCount(), 0);
    }

    void comparison()
    {
        SessionLab lab;
        const ItemId known = lab.add("laptop", {{"name", "PC-1"}, {"serial_number", "SN100200"}});
        lab.open();
        ComparisonModel model;
        const Tester tester(&model, Tester::FailureReportingMode::QtTest);
        app::HeldThing held = thing("PC-9", {known.value});
        held.claims["serial_number"] = std::string("sn100200");
        held.claims["name"] = std::string("PC-9");
        model.show(held, *lab.session.estate());
        QCOMPARE(model.columnCount(), 3);
        bool sawSerial = false;
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.cell(row, 1).text == QStringLiteral("sn100200")) {
                sawSerial = true;
                QVERIFY(model.cell(row, 2).spoken.endsWith(QStringLiteral("the same")));
            }
            if (model.cell(row, 1).text == QStringLiteral("PC-9"))
                QVERIFY(model.cell(row, 2).spoken.endsWith(QStringLiteral("different")));
        }
        QVERIFY(sawSerial);
        model.show(thing("PC-9", {}), *lab.session.estate());
        QCOMPARE(model.columnCount(), 2);
    }
};

TALLY_TEST(TestImportModels);
#include "test_import_models.moc"
