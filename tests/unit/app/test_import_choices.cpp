// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a person chose in the preview of an import: decisions about what would be held, mappings of single
// files, and that the files are still those that were seen.
#include "app/definitions.h"
#include "app/import_preview.h"
#include "register_lab.h"
#include "registrar.h"

#include <QTest>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <set>

using namespace tally;
using namespace tally::test;
using reconcile::Decision;
using reconcile::HeldDecision;

class TestImportChoices : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void heldThingStandsBesideItsCandidates();
    void decisionIsAppliedInTheSameOperation_data();
    void decisionIsAppliedInTheSameOperation();
    void decisionAboutWhatWaitsIsUndoneWhole();
    void decisionForWhatTheImportItselfMakes();
    void impossibleDecisionRecordsNothing();
    void changedFileIsNotImported_data();
    void changedFileIsNotImported();
    void sameFilesAreImported();
    void eachFileHasItsMapping();
    void mappingIsKeptUnderItsName();
    void firstRowsOnly();
    void manyNewThingsAreCounted();
};

namespace {

const std::string kRow = "class,name,serial number,asset number\n";

// Two laptops with one serial number, as happens when people type, and a list that has a third of it.
struct Held
{
    Held()
    {
        lab.add("laptop", {{"name", "PC-1"}, {"serial_number", "SN100200"}, {"asset_number", "A1"}});
        lab.add("laptop", {{"name", "PC-2"}, {"serial_number", "SN100200"}, {"asset_number", "A2"}});
        std::ofstream(lab.path("second.csv")) << kRow << "laptop,PC-9,SN100200,\nlaptop,PC-3,SN100400,A3\n";
        options.source = "stores";
    }
    app::Register::ImportResult import()
    {
        return must(lab.reg().import({lab.path("second.csv")}, options, lab.job));
    }
    app::ImportPreview preview()
    {
        options.dryRun = true;
        const auto result = import();
        options.dryRun = false;
        return app::previewOf(result.plan, *lab.estate());
    }
    RegisterLab lab;
    app::Register::ImportOptions options;
};

const app::ComparedFact *factOf(const std::vector<app::ComparedFact> &facts, const std::string &attribute)
{
    const auto at = std::ranges::find(facts, attribute, &app::ComparedFact::attribute);
    return at == facts.end() ? nullptr : &*at;
}

std::set<std::string> sourcesOf(RegisterLab &lab, ItemId item)
{
    std::set<std::string> sources;
    const auto estate = lab.estate();
    for (const model::ReportRow &report : estate->reportsOf(estate->rowOf(item)))
        sources.insert(report.source);
    return sources;
}

// Two machines that give one UUID and serial numbers of their own.
std::string clones()
{
    std::string bytes;
    for (const std::string number : {"1", "2"}) {
        std::string one = inventory("pc-" + number, "SN10020" + number, "2026-02-01 10:00:00", "8192", {});
        const std::string at = R"("hardware":{)";
        one.insert(one.find(at) + at.size(), R"("uuid":"4c4c4544-0042-4a10-8051-b4c04f4a3532",)");
        bytes += one + "\n";
    }
    return bytes;
}

} // namespace

void TestImportChoices::heldThingStandsBesideItsCandidates()
{
    Held held;
    const app::ImportPreview preview = held.preview();
    QCOMPARE(preview.lines.front().decision, Decision::Held);
    QVERIFY(preview.lines.front().isDecidable);
    QCOMPARE(preview.held.size(), std::size_t(1));
    const app::HeldThing &thing = preview.held.at(preview.lines.front().key);
    QCOMPARE(thing.name, std::string("PC-9"));
    QVERIFY(!thing.candidates.empty());
    const auto facts = app::comparedFacts(thing, *held.lab.estate());
    const app::ComparedFact *serial = factOf(facts, "serial_number");
    QVERIFY(serial != nullptr);
    QCOMPARE(serial->said, std::string("SN100200"));
    QVERIFY(serial->identifies);
    QCOMPARE(serial->known.size(), thing.candidates.size());
    const app::ComparedFact *name = factOf(facts, "name");
    QVERIFY(name != nullptr);
    QCOMPARE(name->said, std::string("PC-9"));
    QCOMPARE(thing.candidates.size(), std::size_t(2));
    for (std::size_t i = 0; i < thing.candidates.size(); ++i) {
        QVERIFY(serial->agrees[i]);
        QCOMPARE(name->known[i], thing.candidates[i].name);
        QVERIFY(!name->agrees[i]);
    }
    // The same of what the register holds.
    QVERIFY(held.import().operation);
    const auto waiting = must(held.lab.reg().held(false, held.lab.job));
    QCOMPARE(waiting.size(), std::size_t(1));
    const app::HeldThing again = app::heldThing(waiting.front(), *held.lab.estate());
    QCOMPARE(again.candidates.size(), thing.candidates.size());
    const auto same = app::comparedFacts(again, *held.lab.estate());
    QCOMPARE(factOf(same, "serial_number")->said, std::string("SN100200"));
}

void TestImportChoices::decisionIsAppliedInTheSameOperation_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("laptops");
    QTest::addColumn<int>("waiting"); // ignored ones counted
    QTest::newRow("the same") << int(HeldDecision::Kind::SameAs) << 3 << 0;
    QTest::newRow("a new one") << int(HeldDecision::Kind::New) << 4 << 0;
    QTest::newRow("left out") << int(HeldDecision::Kind::Ignore) << 3 << 1;
}

void TestImportChoices::decisionIsAppliedInTheSameOperation()
{
    QFETCH(int, kind);
    QFETCH(int, laptops);
    QFETCH(int, waiting);
    Held held;
    const ItemId first = held.lab.find("A1");
    const app::ImportPreview preview = held.preview();
    HeldDecision decision;
    decision.kind = HeldDecision::Kind(kind);
    if (decision.kind == HeldDecision::Kind::SameAs)
        decision.item = first;
    held.options.decisions.emplace(preview.lines.front().key, decision);
    const OperationNumber before = held.lab.estate()->operation();
    const auto result = held.import();
    QCOMPARE(result.operation, std::optional(before + 1));
    QCOMPARE(result.plan.held, 0);
    QCOMPARE(int(held.lab.estate()->itemsOfClass("laptop").size()), laptops);
    QVERIFY(must(held.lab.reg().held(false, held.lab.job)).empty());
    QCOMPARE(int(must(held.lab.reg().held(true, held.lab.job)).size()), waiting);
    if (decision.kind == HeldDecision::Kind::SameAs)
        QVERIFY(sourcesOf(held.lab, first).contains("stores"));
    // Later the source is known, and nobody is asked again.
    held.options.decisions.clear();
    QVERIFY(!held.import().operation);
    // All of it goes back at once.
    must(held.lab.reg().undo(*result.operation, false, held.lab.job));
    QCOMPARE(held.lab.estate()->itemsOfClass("laptop").size(), std::size_t(2));
    QVERIFY(must(held.lab.reg().held(true, held.lab.job)).empty());
}

void TestImportChoices::decisionAboutWhatWaitsIsUndoneWhole()
{
    Held held;
    held.import();
    const auto waiting = must(held.lab.reg().held(false, held.lab.job));
    QCOMPARE(waiting.size(), std::size_t(1));
    const auto decided = must(held.lab.reg().decideHeld(
        waiting.front().id, {HeldDecision::Kind::New, {}, {}, {}}, "", held.lab.job));
    QCOMPARE(held.lab.estate()->itemsOfClass("laptop").size(), std::size_t(4));
    const auto undone = must(held.lab.reg().undo(*decided, false, held.lab.job));
    QVERIFY2(undone.conflicts.empty(), undone.conflicts.empty() ? "" : undone.conflicts.front().c_str());
    // The item has gone with the decision, and the report waits again.
    QCOMPARE(held.lab.estate()->itemsOfClass("laptop").size(), std::size_t(3));
    QCOMPARE(must(held.lab.reg().held(false, held.lab.job)).size(), std::size_t(1));
}

void TestImportChoices::decisionForWhatTheImportItselfMakes()
{
    RegisterLab lab;
    const std::string bytes = clones();
    app::Register::ImportOptions options;
    options.dryRun = true;
    const auto dry = lab.import("a.csv", bytes, options);
    const auto preview = app::previewOf(dry.plan, *lab.estate());
    QCOMPARE(preview.held.size(), std::size_t(1));
    const app::HeldThing &thing = preview.held.begin()->second;
    QVERIFY(!thing.candidates.empty());
    const app::HeldCandidate &candidate = thing.candidates.front();
    QVERIFY(candidate.item.value < 0);
    QVERIFY(!candidate.sameReport.subject.empty());
    const auto facts = app::comparedFacts(thing, *lab.estate());
    QCOMPARE(factOf(facts, "name")->known.front(), candidate.name);
    HeldDecision decision;
    decision.kind = HeldDecision::Kind::SameAs;
    decision.sameReport = candidate.sameReport;
    options.decisions.emplace(thing.key, decision);
    options.dryRun = false;
    const auto done = lab.import("a.csv", bytes, options);
    QVERIFY(done.operation);
    QCOMPARE(done.plan.held, 0);
    QCOMPARE(lab.estate()->itemsOfClass("laptop").size(), std::size_t(1));
}

void TestImportChoices::impossibleDecisionRecordsNothing()
{
    Held held;
    const app::ImportPreview preview = held.preview();
    HeldDecision decision;
    decision.kind = HeldDecision::Kind::SameAs;
    decision.item = held.lab.add("person", {{"name", "Priya Nair"}});
    held.options.decisions.emplace(preview.lines.front().key, decision);
    const OperationNumber before = held.lab.estate()->operation();
    const auto result = held.lab.reg().import({held.lab.path("second.csv")}, held.options, held.lab.job);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Conflict);
    QCOMPARE(held.lab.estate()->operation(), before);
}

void TestImportChoices::changedFileIsNotImported_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"changed", "gone", "came"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void TestImportChoices::changedFileIsNotImported()
{
    QFETCH(QString, what);
    RegisterLab lab;
    std::filesystem::create_directory(lab.path("in"));
    std::ofstream(lab.path("in/a.csv")) << kRow << "laptop,PC-1,SN100200,A1\n";
    std::ofstream(lab.path("in/b.csv")) << kRow << "laptop,PC-2,SN100300,A2\n";
    app::Register::ImportOptions options;
    options.dryRun = true;
    const auto dry = must(lab.reg().import({lab.path("in")}, options, lab.job));
    QCOMPARE(dry.digests.size(), std::size_t(2));
    QCOMPARE(dry.formats.at(lab.path("in/a.csv")), std::string("csv"));
    options.dryRun = false;
    options.digests = dry.digests;
    std::string file = "in/b.csv";
    if (what == QStringLiteral("changed")) {
        std::ofstream(lab.path(file), std::ios::app) << "laptop,PC-3,SN100400,A3\n";
    } else if (what == QStringLiteral("gone")) {
        std::filesystem::remove(lab.path(file));
    } else {
        file = "in/c.csv";
        std::ofstream(lab.path(file)) << kRow << "laptop,PC-3,SN100400,A3\n";
    }
    const auto result = lab.reg().import({lab.path("in")}, options, lab.job);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Conflict);
    QCOMPARE(result.error().rule, std::string("FILE_CHANGED"));
    QCOMPARE(result.error().file, lab.path(file));
    QCOMPARE(lab.estate()->operation(), OperationNumber(1));
}

void TestImportChoices::sameFilesAreImported()
{
    Held held;
    held.options.dryRun = true;
    held.options.digests = held.import().digests;
    held.options.dryRun = false;
    QVERIFY(held.import().operation);
}

void TestImportChoices::eachFileHasItsMapping()
{
    RegisterLab lab;
    std::ofstream(lab.path("a.csv")) << "No;Thing\nA1;PC-1\nA2;PC-2\n";
    std::ofstream(lab.path("b.csv")) << "Title,Town\nDepot Lane,Ashford\n";
    app::Register::ImportOptions options;
    options.mappings[lab.path("a.csv")] =
        R"({"class":"laptop","columns":[{"column":"No","attribute":"asset_number"},{"column":"Thing","attribute":"name"}]})";
    options.mappings[lab.path("b.csv")] =
        R"({"class":"site","columns":[{"column":"Title","attribute":"name"},{"column":"Town","ignore":true}]})";
    const auto result = must(lab.reg().import({lab.path("a.csv"), lab.path("b.csv")}, options, lab.job));
    QVERIFY(result.operation);
    QVERIFY(result.refused.empty());
    QCOMPARE(lab.estate()->itemsOfClass("laptop").size(), std::size_t(2));
    QCOMPARE(lab.estate()->itemsOfClass("site").size(), std::size_t(1));
    QCOMPARE(lab.shown(lab.find("A2"), "name"), std::string("PC-2"));
}

void TestImportChoices::mappingIsKeptUnderItsName()
{
    RegisterLab lab;
    const std::string text =
        R"({"name":"stores list","class":"laptop","columns":[{"column":"No","attribute":"asset_number"}]})";
    // A mapping's text knows no kind; as a definition it has one.
    const auto kept =
        must(app::define(lab.reg(), {R"({"kind":"mapping",)" + text.substr(1)}, "test", lab.job));
    QCOMPARE(kept.names, std::vector<std::string>{"mapping stores list"});
    app::Register::ImportOptions options;
    options.mapping = "stores list";
    QVERIFY(lab.import("a.csv", "No;Thing\nA1;PC-1\n", options).operation);
    QCOMPARE(lab.estate()->itemsOfClass("laptop").size(), std::size_t(1));
    const auto bad =
        app::define(lab.reg(), {R"({"kind":"mapping","name":"x","colums":[]})"}, "test", lab.job);
    QVERIFY(!bad);
    QCOMPARE(bad.error().field, std::string("colums"));
}

void TestImportChoices::firstRowsOnly()
{
    RegisterLab lab;
    std::string bytes = kRow;
    for (int i = 0; i < 50; ++i)
        bytes += "laptop,PC-" + std::to_string(i) + ",SN10020" + std::to_string(i) + ",A" +
                 std::to_string(i) + "\n";
    app::Register::ImportOptions options;
    options.dryRun = true;
    options.mostReports = 10;
    const auto part = lab.import("a.csv", bytes, options);
    QVERIFY(part.isPart);
    QCOMPARE(part.plan.created, 10);
    options.mostReports = 50;
    QVERIFY(!lab.import("a.csv", bytes, options).isPart);
    options.dryRun = false;
    const auto wrong = lab.reg().import({lab.path("a.csv")}, options, lab.job);
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().code, ErrorCode::Usage);
}

void TestImportChoices::manyNewThingsAreCounted()
{
    RegisterLab lab;
    std::string bytes = "class,name\n";
    for (std::size_t i = 0; i < app::kMostLines + 5; ++i)
        bytes += "site,Site " + std::to_string(i) + "\n";
    app::Register::ImportOptions options;
    options.dryRun = true;
    options.mostReports = std::ssize(bytes); // without asking the store, which takes its time
    const auto dry = lab.import("a.csv", bytes, options);
    const auto preview = app::previewOf(dry.plan, *lab.estate());
    QCOMPARE(preview.lines.size(), app::kMostLines);
    QCOMPARE(preview.newNotShown, 5);
}

TALLY_TEST(TestImportChoices);
#include "test_import_choices.moc"
