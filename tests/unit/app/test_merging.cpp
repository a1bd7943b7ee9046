// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Merging and taking apart in a register, on both engines: what the store takes, what undo gives back.
#include "app/deciding.h"
#include "app/merging.h"
#include "app/server_admin.h"
#include "register_lab.h"
#include "registrar.h"

#include <QTest>

#include <algorithm>

using namespace tally;
using namespace tally::test;

namespace {

// Every live fact without the operations that wrote it; of private values the text.
std::vector<std::string> factsOf(RegisterLab &lab)
{
    std::vector<std::string> facts;
    const OperationNumber head = must(lab.reg().store().head()).number;
    for (const model::TableSpec &spec : model::allTables()) {
        const auto outcome = lab.reg().store().scan(
            spec.table, head,
            [&](const model::RowView &row) {
                std::string line = std::string(spec.name) + " " + std::to_string(row.owner().value);
                const std::size_t columns = spec.keys.size() + spec.values.size();
                for (std::size_t i = 0; i < columns; ++i)
                    line +=
                        " | " + (row.isNull(i) ? std::string("-")
                                               : std::string(row.text(i)) + std::to_string(row.integer(i)));
                facts.push_back(std::move(line));
                return true;
            },
            lab.job);
        if (!outcome)
            qFatal("%s", outcome.error().text().c_str());
    }
    std::sort(facts.begin(), facts.end());
    return facts;
}

app::MergeReport merge(RegisterLab &lab, ItemId lead, ItemId other)
{
    return must(app::merge(lab.reg(), {lead, {other}, {}, "the same", false}, lab.job));
}

app::UnmergeReport unmerge(RegisterLab &lab, ItemId item)
{
    return must(app::unmerge(lab.reg(), {item, 0, {}, "not the same", false}, lab.job));
}

// A laptop that its agent reports, and the same in the stock list under another name.
struct Twice
{
    Twice()
    {
        lab.import("a.json",
                   inventory("pc-1", "SN100200", "2026-02-01 10:00:00", "8192", {"7-Zip", "Firefox"}));
        agent = lab.find("SN100200");
        site = lab.add("site", {{"name", "Town Hall"}});
        listed =
            lab.add("laptop", {{"name", "Laptop 12"}, {"asset_number", "A-0012"}, {"site", "Town Hall"}});
        const ItemId service = lab.add("application", {{"name", "payroll"}});
        must(lab.reg().relate(service, "runs_on", listed, "", "", lab.job));
    }
    RegisterLab lab;
    ItemId agent, listed, site;
};

} // namespace

class TestMerging : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneOperationThatUndoReverses();
    void takenApartItIsAsItWas();
    void takenApartAfterAnImport();
    void takingApartIsUndone();
    void aDryRunRecordsNothing();
    void whatWasMergedIsFound();
    void bothLinesStandInTheHistory();
    void peopleAreMergedAndErased();
    void reportsBecomeAnItem();
    void aTechnicianMayNot();
    void decisionsMergeInOneOperation();
    void aPairOfManyIsTakenApartByItself();
};

void TestMerging::oneOperationThatUndoReverses()
{
    Twice two;
    const auto before = factsOf(two.lab);
    const auto merged = merge(two.lab, two.agent, two.listed);
    QCOMPARE(two.lab.shown(two.agent, "site"), std::string("Town Hall"));
    QCOMPARE(two.lab.shown(two.agent, "asset_number"), std::string("A-0012"));
    QVERIFY(!two.lab.estate()->findKey("#" + std::to_string(two.listed.value)));
    const auto undone = must(two.lab.reg().undo(*merged.operation, false, two.lab.job));
    QVERIFY(undone.conflicts.empty());
    QVERIFY(factsOf(two.lab) == before);
    const auto verified = must(two.lab.reg().store().verify({}, two.lab.job));
    QVERIFY(verified.damage.empty());
}

void TestMerging::takenApartItIsAsItWas()
{
    Twice two;
    const auto before = factsOf(two.lab);
    merge(two.lab, two.agent, two.listed);
    const auto apart = unmerge(two.lab, two.agent);
    QVERIFY(apart.plan.conflicts.empty());
    QVERIFY(factsOf(two.lab) == before);
}

void TestMerging::takenApartAfterAnImport()
{
    Twice two;
    merge(two.lab, two.listed, two.agent);
    two.lab.import("b.json",
                   inventory("pc-1", "SN100200", "2026-02-20 10:00:00", "16384", {"7-Zip", "Zoom"}));
    QCOMPARE(two.lab.shown(two.listed, "memory_mib"), two.lab.shown(two.lab.find("SN100200"), "memory_mib"));
    unmerge(two.lab, two.listed);
    QCOMPARE(two.lab.find("SN100200"), two.agent);
    QCOMPARE(two.lab.shown(two.listed, "memory_mib"), std::string());
    QCOMPARE(two.lab.shown(two.listed, "name"), std::string("Laptop 12"));
    const auto estate = two.lab.estate();
    QCOMPARE(estate->installationsOf(estate->rowOf(two.agent)).size(), std::size_t(2));
    QCOMPARE(estate->installationsOf(estate->rowOf(two.listed)).size(), std::size_t(0));
}

void TestMerging::takingApartIsUndone()
{
    Twice two;
    merge(two.lab, two.agent, two.listed);
    const auto merged = factsOf(two.lab);
    const auto apart = unmerge(two.lab, two.agent);
    must(two.lab.reg().undo(*apart.operation, false, two.lab.job));
    QVERIFY(factsOf(two.lab) == merged);
    unmerge(two.lab, two.agent); // once more, though the facts were written anew
    QVERIFY(two.lab.estate()->rowOf(two.listed) != estate::kNoRow);
}

void TestMerging::aDryRunRecordsNothing()
{
    Twice two;
    const auto before = factsOf(two.lab);
    const auto dry = must(app::merge(two.lab.reg(), {two.agent, {two.listed}, {}, "", true}, two.lab.job));
    QVERIFY(!dry.operation);
    QVERIFY(dry.wouldRefuse.empty());
    QVERIFY(!dry.plan.values.empty());
    QVERIFY(factsOf(two.lab) == before);
    merge(two.lab, two.agent, two.listed);
    const auto merged = factsOf(two.lab);
    QVERIFY(!must(app::unmerge(two.lab.reg(), {two.agent, 0, {}, "", true}, two.lab.job)).operation);
    QVERIFY(factsOf(two.lab) == merged);
}

void TestMerging::whatWasMergedIsFound()
{
    Twice two;
    merge(two.lab, two.agent, two.listed);
    QCOMPARE(app::mergedInto(*two.lab.estate(), two.listed), std::optional(two.agent));
    unmerge(two.lab, two.agent);
    QVERIFY(!app::mergedInto(*two.lab.estate(), two.listed));
}

void TestMerging::bothLinesStandInTheHistory()
{
    Twice two;
    const auto merged = merge(two.lab, two.agent, two.listed);
    const auto history = must(two.lab.reg().history(two.agent));
    const auto of = [&](const std::string &attribute) {
        return std::any_of(history.begin(), history.end(), [&](const app::HistoryEntry &entry) {
            return entry.attribute == attribute && entry.operation.number == *merged.operation;
        });
    };
    QVERIFY(of("asset_number"));
    QVERIFY(of("site"));
    QVERIFY(!must(two.lab.reg().history(two.listed)).empty());
}

void TestMerging::peopleAreMergedAndErased()
{
    RegisterLab lab;
    const ItemId jane = lab.add("person", {{"name", "Jane Smith"}, {"login", "jsmith"}});
    const ItemId twin = lab.add("person", {{"name", "Smith, Jane"}, {"email", "jane@north.example"}});
    const ItemId laptop = lab.add("laptop", {{"name", "pc-1"}, {"custodian", "Smith, Jane"}});
    const auto before = factsOf(lab);
    merge(lab, jane, twin);
    QCOMPARE(lab.shown(laptop, "custodian"), lab.shown(jane, "name"));
    QCOMPARE(lab.shown(jane, "email"), std::string("jane@north.example"));
    unmerge(lab, jane);
    QVERIFY(factsOf(lab) == before);
}

void TestMerging::reportsBecomeAnItem()
{
    Twice two;
    merge(two.lab, two.agent, two.listed);
    const auto split = must(
        app::unmerge(two.lab.reg(), {two.agent, 0, {{"person", std::to_string(two.listed.value)}}, "", false},
                     two.lab.job));
    QCOMPARE(split.plan.parts.size(), std::size_t(1));
    QVERIFY(split.plan.parts.front().value > 0);
    QCOMPARE(two.lab.shown(split.plan.parts.front(), "asset_number"), std::string("A-0012"));
}

void TestMerging::aTechnicianMayNot()
{
    if (RegisterLab::onServer())
        QSKIP("logins are made there by the server's owner; tests/store says what their roles may");
    Twice two;
    must(app::grant(
        two.lab.reg(), *two.lab.estate(),
        {{"ann", "administrator", "all"}, {"bob", "asset_manager", "all"}, {"kim", "technician", "all"}},
        two.lab.job));
    const auto kim = two.lab.as("kim");
    const app::MergeRequest request{two.agent, {two.listed}, {}, "", false};
    const auto refused = app::merge(*kim, request, two.lab.job);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::NotAllowed);
    app::MergeRequest dry = request;
    dry.dryRun = true;
    QVERIFY(!must(app::merge(*kim, dry, two.lab.job)).wouldRefuse.empty());
    QVERIFY(app::merge(*two.lab.as("bob"), request, two.lab.job));
}

namespace {

audit::Finding duplicateOf(ItemId a, ItemId b)
{
    audit::Finding finding;
    finding.kind = audit::FindingKind::Duplicate;
    finding.items = {std::min(a, b), std::max(a, b)};
    finding.key =
        "duplicate:" + std::to_string(finding.items[0].value) + "-" + std::to_string(finding.items[1].value);
    finding.name = "pair";
    finding.recordedText = "pair";
    finding.digest = "0123456789abcdef";
    return finding;
}

// Two pairs at once, as decisions about findings.
app::DecideResult decidePairs(Twice &two, ItemId a, ItemId b)
{
    audit::Choice choice;
    choice.action = audit::Action::Merge;
    choice.reason = "recorded twice";
    return must(app::decideFindings(two.lab.reg(), {duplicateOf(two.agent, two.listed), duplicateOf(a, b)},
                                    choice, {false, true, two.lab.estate()}, two.lab.job));
}

} // namespace

void TestMerging::decisionsMergeInOneOperation()
{
    Twice two;
    const ItemId a = two.lab.add("printer", {{"name", "pr-1"}, {"serial_number", "SN900"}});
    const ItemId b = two.lab.add("printer", {{"name", "pr-2"}});
    const auto before = factsOf(two.lab);
    const OperationNumber head = two.lab.estate()->operation();
    const auto decided = decidePairs(two, a, b);
    QVERIFY(decided.refused.empty());
    QCOMPARE(*decided.operation, head + 1);
    const auto estate = two.lab.estate();
    QCOMPARE(estate->itemsOfClass("finding_decision").size(), std::size_t(2));
    QCOMPARE(estate->rowOf(b), estate::kNoRow);
    const auto undone = must(two.lab.reg().undo(*decided.operation, false, two.lab.job));
    QVERIFY(undone.conflicts.empty());
    QVERIFY(factsOf(two.lab) == before);
    QVERIFY(must(two.lab.reg().store().verify({}, two.lab.job)).damage.empty());
}

void TestMerging::aPairOfManyIsTakenApartByItself()
{
    Twice two;
    const ItemId a = two.lab.add("printer", {{"name", "pr-1"}, {"serial_number", "SN900"}});
    const ItemId b = two.lab.add("printer", {{"name", "pr-2"}});
    decidePairs(two, a, b);
    const auto apart = unmerge(two.lab, a);
    QCOMPARE(apart.plan.parts, std::vector<ItemId>{b});
    QVERIFY(apart.plan.conflicts.empty());
    const auto estate = two.lab.estate();
    QVERIFY(estate->rowOf(b) != estate::kNoRow);
    QVERIFY(estate->rowOf(two.agent) == estate::kNoRow || estate->rowOf(two.listed) == estate::kNoRow);
}

TALLY_TEST(TestMerging);
#include "test_merging.moc"
