// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Titles recognised in a register: by the import that brings them, as part of its operation; afterwards by
// rules that are tried and kept, and by what a person says; on both engines.
#include "app/import_recognition.h"
#include "app/recognising.h"
#include "app/recognition_draft.h"
#include "must.h"
#include "register_lab.h"
#include "registrar.h"

#include <QTest>

using namespace tally;
using test::must;
using test::RegisterLab;

namespace {

constexpr const char *kInventory =
    R"json({"action": "inventory", "deviceid": "pc-1-2026-02-01-10-00-00", "itemtype": "Computer",
 "content": {"versionclient": "GLPI-Agent_v1.7", "hardware": {"name": "pc-1", "uuid": "4c4c4544-0042-3510-8054-b4c04f4d3133"},
  "bios": {"ssn": "5CG0000001"},
  "softwares": [
   {"name": "7-Zip 19.00 (x64)", "version": "19.00", "publisher": "Igor Pavlov", "arch": "x86_64"},
   {"name": "Microsoft Office Standard 2019 - en-us", "version": "16.0.1", "publisher": "Microsoft Corporation", "arch": "x86_64"},
   {"name": "Chimney Planner", "version": "3.1", "publisher": "Nobody Ltd", "arch": "x86_64"}]
}
})json";

constexpr const char *kProducts = "class,name,publisher,licensing\n"
                                  "software_product,7-Zip,Igor Pavlov,open_source\n";

constexpr const char *kOwnRules = R"({"name": "ours", "products": [
  {"product": "Chimney Planner", "publisher": "Nobody Ltd", "class": "in_house"}]})";

std::optional<model::RecognitionRow> recognitionOf(const estate::Estate &estate, const char *title)
{
    for (std::uint32_t i = 0; i < estate.titleCount(); ++i) {
        if (estate.strings().text(estate.titleAt(i).name) == title)
            return estate.recognitionOf(i);
    }
    return std::nullopt;
}

std::string product(RegisterLab &lab, const char *title)
{
    const estate::EstatePtr estate = lab.estate();
    const auto row = recognitionOf(*estate, title);
    if (!row)
        return "new";
    const estate::Row item = estate->rowOf(row->product);
    return (item == estate::kNoRow ? row->state : std::string(estate->nameAt(item))) + "/" + row->edition +
           "/" + row->version + "/" + row->rule;
}

app::Register::ImportOptions tryingOut()
{
    app::Register::ImportOptions options;
    options.dryRun = true;
    return options;
}

std::size_t products(RegisterLab &lab)
{
    return lab.estate()->itemsOfClass("software_product").size();
}

} // namespace

class TestRecognising final : public QObject
{
    Q_OBJECT

private:
    app::RecogniseResult recognise(RegisterLab &lab, const app::RecogniseOptions &options = {})
    {
        return must(app::recogniseTitles(lab.reg(), options, lab.job));
    }

private Q_SLOTS:
    void anImportRecognisesWhatItBrings()
    {
        RegisterLab lab;
        const auto tried = lab.import("pc.json", kInventory, tryingOut());
        const app::ImportedTitles would = app::importedTitles(tried, *lab.estate());
        QCOMPARE(would.recognised, 2);
        QCOMPARE(would.unknown, 1);
        QCOMPARE(tried.plan.created, 1); // what the file brings; products are no report of it

        const auto done = lab.import("pc.json", kInventory);
        QVERIFY(done.operation);
        QCOMPARE(done.plan.created, 1);
        QCOMPARE(done.plan.reports.size(), std::size_t(1));
        const app::ImportedTitles titles = app::importedTitles(done, *lab.estate());
        QCOMPARE(titles.recognised, 2);
        QCOMPARE(titles.unknown, 1);
        QCOMPARE(product(lab, "7-Zip 19.00 (x64)"), std::string("7-Zip//19.00/common/7-zip"));
        QCOMPARE(product(lab, "Microsoft Office Standard 2019 - en-us"),
                 std::string("Microsoft Office/Standard/2019/microsoft/microsoft-office"));
        QCOMPARE(product(lab, "Chimney Planner"), std::string("match_not_found///"));
        QCOMPARE(lab.shown(lab.find("Microsoft Office"), "licensing"), std::string("commercial"));
        QVERIFY(!recognise(lab).operation); // nothing is left
        QVERIFY(!lab.import("pc.json", kInventory).operation);
    }

    void undoTakesTheImportAndWhatItRecognisedBack()
    {
        RegisterLab lab;
        const auto done = lab.import("pc.json", kInventory);
        QCOMPARE(products(lab), std::size_t(2));
        const app::UndoReport undone = must(lab.reg().undo(*done.operation, false, lab.job));
        QVERIFY(undone.operation && undone.conflicts.empty());
        QCOMPARE(products(lab), std::size_t(0));
        QCOMPARE(product(lab, "7-Zip 19.00 (x64)"), std::string("new"));
    }

    void takesTheProductThatIsThere()
    {
        RegisterLab lab;
        const ItemId office =
            lab.add("software_product", {{"name", "Microsoft Office"}, {"licensing", "subscription"}});
        lab.import("pc.json", kInventory);
        QCOMPARE(products(lab), std::size_t(2));
        QCOMPARE(lab.shown(office, "licensing"), std::string("subscription")); // what a person says wins
        QCOMPARE(recognise(lab).plan.changes.size(), std::size_t(0));
    }

    void takesTheProductThatTheSameImportBrings()
    {
        RegisterLab lab;
        lab.import("pc.json", kInventory, tryingOut()); // writes the file
        QVERIFY(!lab.import("products.csv", kProducts, tryingOut()).operation);
        const auto both =
            must(lab.reg().import({lab.path("pc.json"), lab.path("products.csv")}, {}, lab.job));
        QVERIFY(both.operation);
        QCOMPARE(product(lab, "7-Zip 19.00 (x64)"), std::string("7-Zip//19.00/common/7-zip"));
        QCOMPARE(products(lab), std::size_t(2));
    }

    void rulesAreTriedAndKeptAsOneOperation()
    {
        RegisterLab lab;
        lab.import("pc.json", kInventory);
        const app::RecogniseResult tried = recognise(lab, {{kOwnRules}, {}, true});
        QVERIFY(!tried.operation);
        QCOMPARE(tried.plan.changes.size(), std::size_t(1));
        QCOMPARE(tried.plan.changes.front().rows, std::int64_t(1));
        QVERIFY(tried.plan.after.share() > tried.plan.before.share());

        const OperationNumber before = lab.estate()->operation();
        const app::RecogniseResult kept = recognise(lab, {{kOwnRules}, "ours", false});
        QVERIFY(kept.operation);
        QCOMPARE(*kept.operation, before + 1);
        QCOMPARE(lab.estate()->operation(), before + 1);
        QCOMPARE(product(lab, "Chimney Planner"), std::string("Chimney Planner//3.1/ours/chimney-planner"));
        QVERIFY(!recognise(lab).operation);
        QVERIFY(!recognise(lab, {{kOwnRules}, "again", false}).operation);

        // And taken back together.
        QVERIFY(must(lab.reg().undo(*kept.operation, false, lab.job)).operation);
        QCOMPARE(product(lab, "Chimney Planner"), std::string("match_not_found///"));
        const auto rules = lab.estate()->definitions(recognise::kRuleKind);
        QVERIFY(
            std::none_of(rules.begin(), rules.end(), [](const auto &rule) { return rule.name == "ours"; }));
    }

    void badRulesAreRefused()
    {
        RegisterLab lab;
        for (const char *text : {R"({"name": "bad", "rule": []})", R"({"rules": []})", "no JSON",
                                 R"({"kind": "mapping", "name": "ours"})"}) {
            const auto refused = app::recogniseTitles(lab.reg(), {{text}, {}, false}, lab.job);
            QVERIFY2(!refused, text);
            QCOMPARE(refused.error().code, ErrorCode::InvalidInput);
        }
    }

    void whatAPersonSaysStays()
    {
        RegisterLab lab;
        lab.import("pc.json", kInventory);
        const app::TitleStatement statement{"chimney planner", "Flue Designer", "commercial", "Basic", "3"};
        const auto stated = must(app::stateTitle(lab.reg(), statement, "", false, lab.job));
        QVERIFY(stated.operation);
        QCOMPARE(stated.plan.after.byClass.at("commercial").rows, std::int64_t(2));
        recognise(lab, {{kOwnRules}, {}, false});
        QCOMPARE(product(lab, "Chimney Planner"), std::string("Flue Designer/Basic/3/stated"));
        // Until he takes it back.
        must(app::stateTitle(lab.reg(), {"Chimney Planner", {}, {}, {}, {}}, "", false, lab.job));
        QCOMPARE(product(lab, "Chimney Planner"), std::string("Chimney Planner//3.1/ours/chimney-planner"));

        const auto unknown =
            app::stateTitle(lab.reg(), {"Chimney Plannr", "X", {}, {}, {}}, "", false, lab.job);
        QVERIFY(!unknown);
        QCOMPARE(unknown.error().code, ErrorCode::NotFound);
        QVERIFY(unknown.error().text().find("Chimney Planner") != std::string::npos);
        QVERIFY(!app::stateTitle(lab.reg(), {"Chimney Planner", "X", "cheap", {}, {}}, "", false, lab.job));
        QVERIFY(!app::stateTitle(lab.reg(), {"Chimney Planner", "Flue Designer", "freeware", {}, {}}, "",
                                 false, lab.job));
    }

    void whatNobodyKnowsIsLeftUnknown()
    {
        RegisterLab lab;
        lab.import("pc.json", kInventory);
        app::TitleStatement statement;
        statement.title = "Chimney Planner";
        statement.isUnknown = true;
        QVERIFY(must(app::stateTitle(lab.reg(), statement, "nobody uses it", false, lab.job)).operation);
        QCOMPARE(product(lab, "Chimney Planner"), std::string("match_not_found///stated"));
        QVERIFY(!must(app::stateTitle(lab.reg(), statement, "", false, lab.job)).operation); // it is so
        recognise(lab, {{kOwnRules}, {}, false});
        QCOMPARE(product(lab, "Chimney Planner"), std::string("match_not_found///stated"));
    }

    void severalAreStatedAsOneOperation()
    {
        RegisterLab lab;
        lab.import("pc.json", kInventory);
        const estate::EstatePtr estate = lab.estate();
        const TitleId chimney = recognitionOf(*estate, "Chimney Planner")->title;
        const TitleId archiver = recognitionOf(*estate, "7-Zip 19.00 (x64)")->title;
        const auto done = must(
            app::stateTitles(lab.reg(),
                             {{{chimney}, {{}, "Chimney Planner", "component", {}, {}, "Nobody Ltd", true}},
                              {{archiver}, {{}, "Microsoft Office", {}, "Standard", "2019"}}},
                             "two", lab.job));
        QVERIFY(done.operation);
        QCOMPARE(done.plan.changes.size(), std::size_t(2));
        QCOMPARE(product(lab, "Chimney Planner"), std::string("Chimney Planner//3.1/stated"));
        QCOMPARE(product(lab, "7-Zip 19.00 (x64)"), std::string("Microsoft Office/Standard/2019/stated"));
        const ItemId made = lab.find("Chimney Planner");
        QCOMPARE(lab.shown(made, "licensing"), std::string("component"));
        QCOMPARE(lab.shown(made, "publisher"), std::string("Nobody Ltd"));
        QVERIFY(must(lab.reg().undo(*done.operation, false, lab.job)).operation);
        QCOMPARE(product(lab, "7-Zip 19.00 (x64)"), std::string("7-Zip//19.00/common/7-zip"));
        QCOMPARE(product(lab, "Chimney Planner"), std::string("match_not_found///"));

        const auto none = app::stateTitles(lab.reg(), {{{TitleId(999'999)}, {}}}, "", lab.job);
        QVERIFY(!none && none.error().code == ErrorCode::NotFound);
    }

    void aRuleGoesBeforeTheOthersOfItsDefinition()
    {
        RegisterLab lab;
        lab.import("pc.json", kInventory);
        app::TitleRule rule;
        rule.name = "chimney";
        rule.product = "Chimney Planner";
        rule.productClass = "commercial";
        const std::string text = app::withTitleRule(*lab.estate(), rule);
        QVERIFY(recognise(lab, {{text}, "first", false}).operation);
        QCOMPARE(product(lab, "Chimney Planner"),
                 std::string("Chimney Planner//3/own-rules/chimney-planner"));
        rule.publisher = "nobody";
        rule.edition = "Basic";
        const std::string second = app::withTitleRule(*lab.estate(), rule);
        const auto kept = recognise(lab, {{second}, "second", false});
        QCOMPARE(kept.plan.changes.size(), std::size_t(1));
        QCOMPARE(product(lab, "Chimney Planner"),
                 std::string("Chimney Planner/Basic/3/own-rules/chimney-planner-2"));
        QCOMPARE(app::ownTitleRules(*lab.estate()), second);

        rule.product.clear(); // says nothing
        QVERIFY(
            !app::recogniseTitles(lab.reg(), {{app::withTitleRule(*lab.estate(), rule)}, {}, true}, lab.job));
    }
};

TALLY_TEST(TestRecognising);
#include "test_recognising.moc"
