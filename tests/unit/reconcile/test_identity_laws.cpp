// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What holds of matching whatever comes first: no order of imports, and no way of splitting them, joins what
// another keeps apart. Where a report comes that names two things made before it, it is held for a person, in
// that order alone.
#include "lab.h"
#include "registrar.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <set>

using namespace tally;
using namespace tally::test;

namespace {

using Groups = std::set<std::set<std::string>>;

// Which subjects stand for one item; held ones under "held".
Groups groupsOf(const Lab &lab)
{
    std::map<ItemId, std::set<std::string>> byItem;
    for (const model::FactVersion &version : lab.live(model::Table::Report)) {
        const auto row = model::rowOf<model::ReportRow>(version.key, version.values);
        byItem[row->item].insert((row->item ? "" : "held ") + row->source + "/" + row->subject);
    }
    Groups groups;
    for (const auto &[item, subjects] : byItem)
        groups.insert(subjects);
    return groups;
}

std::string words(const Groups &groups)
{
    std::string result;
    for (const auto &group : groups) {
        result += "[";
        for (const std::string &each : group)
            result += " " + each;
        result += " ] ";
    }
    return result;
}

bool anyHeld(const Groups &groups)
{
    return std::any_of(groups.begin(), groups.end(), [](const auto &group) {
        return std::any_of(group.begin(), group.end(),
                           [](const std::string &each) { return each.starts_with("held "); });
    });
}

// Every two reports that are about one thing here are so there.
bool joinsNothingElse(const Groups &groups, const Groups &expected)
{
    return std::all_of(groups.begin(), groups.end(), [&](const std::set<std::string> &group) {
        return group.begin()->starts_with("held ") ||
               std::any_of(expected.begin(), expected.end(), [&](const std::set<std::string> &whole) {
                   return std::includes(whole.begin(), whole.end(), group.begin(), group.end());
               });
    });
}

// Two laptops and what four sources say of them: the agent, the hypervisor-minded tool that writes UUIDs with
// swapped bytes, the register's file and a warranty list. Both carry the same VPN adapter.
std::vector<model::SourceReport> estateOfTwo()
{
    auto first = agentReport("agent-1", "SN100200", "4c4c4544-0042-4a10-8051-b4c04f4a3532", "pc-1");
    auto second = agentReport("agent-2", "SN100201", "4c4c4544-0043-4a10-8051-b4c04f4a3533", "pc-2");
    for (model::SourceReport *report : {&first, &second})
        identify(*report, "mac", "02:50:f2:00:00:01");
    auto swapped = agentReport("vm-1", {}, "44454c4c-4200-104a-8051-b4c04f4a3532", "pc-1");
    swapped.source = "lansweeper";
    auto listed =
        csvRow("laptop", {{"serial_number", std::string("SN100200")}, {"cost_pence", std::int64_t(5)}}, "1");
    auto other =
        csvRow("laptop", {{"serial_number", std::string("SN100201")}, {"cost_pence", std::int64_t(6)}}, "2");
    auto warranty = csvRow("laptop", {{"serial_number", std::string("sn100200")}}, "w");
    warranty.source = "warranty";
    return {first, second, swapped, listed, other, warranty};
}

Groups importedInOrder(const std::vector<model::SourceReport> &reports, const std::vector<std::size_t> &order,
                       std::size_t atOnce)
{
    Lab lab;
    for (std::size_t at = 0; at < order.size(); at += atOnce) {
        std::vector<model::SourceReport> part;
        for (std::size_t i = at; i < std::min(order.size(), at + atOnce); ++i)
            part.push_back(reports[order[i]]);
        lab.import(std::move(part));
    }
    return groupsOf(lab);
}

std::vector<std::size_t> placesOf(std::size_t count)
{
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < count; ++i)
        order.push_back(i);
    return order;
}

} // namespace

class TestIdentityLaws : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void orderOfImportsDoesNotMatter();
    void splittingAnImportDoesNotMatter();
    void aSourceThatLiesIsHeld();
};

void TestIdentityLaws::orderOfImportsDoesNotMatter()
{
    const auto reports = estateOfTwo();
    std::vector<std::size_t> order = placesOf(reports.size());
    const Groups expected = importedInOrder(reports, order, 1);
    QCOMPARE(expected.size(), std::size_t(2));
    int tried = 0, asExpected = 0;
    while (std::next_permutation(order.begin(), order.end())) {
        if (++tried % 7 != 0) // a hundred of the 720 orders, spread over all
            continue;
        const Groups groups = importedInOrder(reports, order, 1);
        const bool same = groups == expected;
        QVERIFY2(same || (joinsNothingElse(groups, expected) && anyHeld(groups)),
                 (words(groups) + "\n instead of " + words(expected)).c_str());
        asExpected += same ? 1 : 0;
    }
    QVERIFY(asExpected > 0);
}

void TestIdentityLaws::splittingAnImportDoesNotMatter()
{
    const auto reports = estateOfTwo();
    const Groups expected = importedInOrder(reports, placesOf(reports.size()), reports.size());
    for (std::size_t atOnce = 1; atOnce < reports.size(); ++atOnce) {
        const Groups groups = importedInOrder(reports, placesOf(reports.size()), atOnce);
        QVERIFY2(groups == expected, (words(groups) + "\n instead of " + words(expected)).c_str());
    }
}

// A tool that gives every machine the serial number of one of them, but its own UUID: nobody is overwritten.
void TestIdentityLaws::aSourceThatLiesIsHeld()
{
    Lab lab;
    lab.import({agentReport("agent-1", "SN100200", "4c4c4544-0042-4a10-8051-b4c04f4a3532", "pc-1"),
                agentReport("agent-2", "SN100201", "4c4c4544-0043-4a10-8051-b4c04f4a3533", "pc-2")});
    auto lie = agentReport("liar-2", "SN100200", "4c4c4544-0043-4a10-8051-b4c04f4a3533", "pc-2");
    lie.source = "liar";
    lie.claims["memory_mib"] = std::int64_t(1);
    const auto plan = lab.import({lie});
    QCOMPARE(plan.held, std::int64_t(1));
    QCOMPARE(plan.updated, std::int64_t(0));
    QVERIFY(!lab.itemOf("liar", "liar-2"));
    for (const model::ItemRow &row : lab.itemsOf("laptop"))
        QVERIFY(!row.attributes.contains("memory_mib"));
}

TALLY_TEST(TestIdentityLaws);
#include "test_identity_laws.moc"
