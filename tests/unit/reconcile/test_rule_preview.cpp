// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab.h"
#include "must.h"
#include "reconcile/item_values.h"
#include "reconcile/rule_preview.h"
#include "registrar.h"

#include <QTest>

#include <algorithm>

using namespace tally;
using namespace tally::test;
using reconcile::Precedence;

namespace {

reconcile::ClaimStream claimsOf(const Lab &lab, bool backwards = false)
{
    return [&lab, backwards](const reconcile::ClaimSink &sink) -> Outcome {
        std::vector<model::FactVersion> all = lab.live(model::Table::Claim);
        if (backwards)
            std::reverse(all.begin(), all.end());
        for (const model::FactVersion &version : all) {
            TALLY_TRY(model::ClaimRow claim, model::rowOf<model::ClaimRow>(version.key, version.values));
            sink(claim.report, claim.attribute, std::move(claim.value));
        }
        return {};
    };
}

Precedence rules(const std::string &text)
{
    return must(Precedence::build({{kPartnership, "precedence", "ours", text}}));
}

// A laptop of which agent and register say another memory and another note.
struct Differing
{
    Differing()
    {
        auto seen = agentReport("a1", "SN100200", {}, "pc-1");
        seen.claims["memory_mib"] = std::int64_t(8192);
        seen.claims["pool"] = std::string("events");
        auto row = csvRow("laptop",
                          {{"serial_number", std::string("SN100200")},
                           {"memory_mib", std::int64_t(4096)},
                           {"pool", std::string("elections")}},
                          "1");
        lab.import({row});
        lab.import({seen});
        item = lab.itemOf("glpi-agent", "a1");
    }
    reconcile::RulePreview preview(const std::string &text, bool backwards = false)
    {
        JobContext job;
        return must(reconcile::previewPrecedence(*lab.estate(), rules(text), claimsOf(lab, backwards), job));
    }
    Lab lab;
    ItemId item;
};

} // namespace

class TestRulePreview : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theSameRulesChangeNothing();
    void showsWhatWouldChange();
    void asTheNextImportWouldSettleIt();
    void ofOneClassAlone();
    void theOrderOfClaimsDoesNotMatter();
    void stopsWhenAsked();
};

void TestRulePreview::theSameRulesChangeNothing()
{
    Differing two;
    const auto preview = two.preview("{}");
    QVERIFY(preview.changes.empty());
    QCOMPARE(preview.items, std::int64_t(1));
    QVERIFY(preview.claims > 4);
}

void TestRulePreview::showsWhatWouldChange()
{
    Differing two;
    QCOMPARE(textOf(reconcile::valueOf(two.lab.item(two.item), "memory_mib")), std::string("8192"));
    const auto preview = two.preview(R"({"attributes":{"memory_mib":["register","agent"]}})");
    QCOMPARE(preview.changes.size(), std::size_t(1));
    const reconcile::ValueChange &change = preview.changes.front();
    QCOMPARE(change.item, two.item);
    QCOMPARE(textOf(change.before), std::string("8192"));
    QCOMPARE(model::toText(change.after), std::string("4096"));
    QCOMPARE(change.sourceBefore, std::string("glpi-agent"));
    QCOMPARE(change.sourceAfter, std::string("csv:assets"));
    QCOMPARE(preview.byAttribute.at("memory_mib"), std::int64_t(1));
    model::OperationDraft draft;
    draft.changes = reconcile::changesOf(*two.lab.estate(), preview);
    two.lab.keep(draft);
    QCOMPARE(textOf(reconcile::valueOf(two.lab.item(two.item), "memory_mib")), std::string("4096"));
}

void TestRulePreview::asTheNextImportWouldSettleIt()
{
    Differing two, other;
    const std::string text =
        R"({"default":["person","agent","register"],"attributes":{"memory_mib":["register"]}})";
    model::OperationDraft draft;
    draft.changes = reconcile::changesOf(*two.lab.estate(), two.preview(text));
    two.lab.keep(draft);
    model::OperationDraft define;
    define.changes.push_back(model::begin(model::DefinitionRow{kPartnership, "precedence", "ours", text}));
    other.lab.keep(define);
    auto again = agentReport("a1", "SN100200", {}, "pc-1");
    again.seenAt = *again.seenAt + 1'000;
    other.lab.import({again});
    QVERIFY(reconcile::sameValues(two.lab.item(two.item), other.lab.item(other.item)));
    QCOMPARE(textOf(reconcile::valueOf(two.lab.item(two.item), "pool")), std::string("events"));
}

void TestRulePreview::ofOneClassAlone()
{
    Differing two;
    QVERIFY(
        two.preview(R"({"classes":{"printer":{"attributes":{"memory_mib":["register"]}}}})").changes.empty());
    QCOMPARE(
        two.preview(R"({"classes":{"computer":{"attributes":{"memory_mib":["register"]}}}})").changes.size(),
        std::size_t(1));
}

void TestRulePreview::theOrderOfClaimsDoesNotMatter()
{
    Differing two;
    const std::string text = R"({"default":{"choose":"newest"},"attributes":{"memory_mib":["register"]}})";
    const auto forth = two.preview(text), back = two.preview(text, true);
    QCOMPARE(forth.changes.size(), back.changes.size());
    for (std::size_t i = 0; i < forth.changes.size(); ++i) {
        QCOMPARE(forth.changes[i].attribute, back.changes[i].attribute);
        QVERIFY(forth.changes[i].after == back.changes[i].after);
    }
}

void TestRulePreview::stopsWhenAsked()
{
    Differing two;
    JobContext job;
    job.cancel();
    const auto stopped = reconcile::previewPrecedence(*two.lab.estate(), rules("{}"), claimsOf(two.lab), job);
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
}

TALLY_TEST(TestRulePreview);
#include "test_rule_preview.moc"
