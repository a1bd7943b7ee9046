// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The register against what really comes in: files as agents and spreadsheets write them, the findings in
// them and what becomes of a decision.
#include "registrar.h"
#include "session.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace tally;
using namespace tally::test;
using nlohmann::json;

namespace {

// What an agent sends of one machine.
struct Machine
{
    std::string device, name, serial, uuid, mac, scanned = "2026-11-20 10:00:00", user, disk, monitor, module;
    int memory = 8192;
    bool isPartial = false;

    std::string text() const
    {
        json content = {
            {"versionclient", "GLPI-Agent_v1.7"},
            {"accesslog", {{"logdate", scanned}}},
            {"bios", {{"smanufacturer", "Dell Inc."}, {"smodel", "Latitude 5490"}, {"ssn", serial}}},
            {"hardware", {{"name", name}, {"chassis_type", "Laptop"}, {"memory", memory}}}};
        if (!uuid.empty())
            content["hardware"]["uuid"] = uuid;
        if (!user.empty())
            content["hardware"]["lastloggeduser"] = user;
        if (!mac.empty())
            content["networks"] = json::array(
                {{{"description", "Ethernet"}, {"macaddr", mac}, {"status", "up"}, {"type", "ethernet"}}});
        if (!disk.empty())
            content["storages"] = json::array({{{"name", "Disk 0"},
                                                {"type", "disk"},
                                                {"model", "SSD 870"},
                                                {"manufacturer", "Samsung"},
                                                {"disksize", 512000},
                                                {"serial", disk}}});
        else if (!isPartial)
            content["storages"] = json::array();
        if (!monitor.empty())
            content["monitors"] =
                json::array({{{"name", "U2419H"}, {"manufacturer", "Dell"}, {"serial", monitor}}});
        if (!module.empty())
            content["memories"] = json::array(
                {{{"capacity", 8192}, {"numslots", 1}, {"serialnumber", module}, {"type", "DDR4"}}});
        json all = {
            {"deviceid", device}, {"action", "inventory"}, {"itemtype", "Computer"}, {"content", content}};
        if (isPartial) {
            all["partial"] = true;
            all["content"].erase("storages");
        }
        return all.dump();
    }
};

Machine machine(const std::string &name, const std::string &serial)
{
    Machine made;
    made.device = name + "-2026-01-01";
    made.name = name;
    made.serial = serial;
    return made;
}

const std::string kRegister = "Name,Asset number,Serial number,Status,Site,Custodian,Purchase date\n"
                              "pc-1,A1001,SN100200,In use,Civic Centre,Ann Low,2025-02-03\n"
                              "pc-2,A1002,SN300400,In use,Civic Centre,Ben Hill,2025-02-03\n"
                              "pc-3,A1003,SN500600,In use,Depot Lane,Cy Moss,2025-02-03\n";

class Audit : public Session
{
public:
    Audit()
    {
        setDay(*parseDay("2026-11-22"));
        json({"init"});
    }
    void take(const std::string &file, const std::string &bytes,
              const std::vector<std::string> &more = {}) const
    {
        std::vector<std::string> arguments{"import", write(file, bytes)};
        arguments.insert(arguments.end(), more.begin(), more.end());
        json(arguments);
    }
    void takeRegister() const { take("assets.csv", kRegister, {"--class", "laptop"}); }
    void take(const Machine &machine) const { take(machine.device + ".json", machine.text()); }
    nlohmann::json findings(const std::vector<std::string> &more = {}) const
    {
        std::vector<std::string> arguments{"findings"};
        arguments.insert(arguments.end(), more.begin(), more.end());
        return json(arguments)["findings"];
    }
    // What the findings say, without the numbers that depend on the order of events.
    std::set<std::string> told(const std::vector<std::string> &more = {}) const
    {
        std::set<std::string> lines;
        for (const auto &f : findings(more))
            lines.insert(f["kind"].get<std::string>() + " " + f["name"].get<std::string>() + " " +
                         f["attribute"].dump() + " " + f["recorded"].dump() + " " + f["found"].dump());
        return lines;
    }
};

nlohmann::json only(const nlohmann::json &findings, const std::string &kind)
{
    nlohmann::json found;
    for (const auto &finding : findings) {
        if (finding["kind"] != kind)
            continue;
        if (!found.is_null())
            qFatal("two of %s: %s", kind.c_str(), findings.dump(1).c_str());
        found = finding;
    }
    if (found.is_null())
        qFatal("none of %s: %s", kind.c_str(), findings.dump(1).c_str());
    return found;
}

std::size_t count(const nlohmann::json &findings, const std::string &kind)
{
    return static_cast<std::size_t>(
        std::count_if(findings.begin(), findings.end(), [&](const auto &f) { return f["kind"] == kind; }));
}

} // namespace

class TestFindingsInFiles final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRegisterAndItsInventories()
    {
        const Audit audit;
        audit.takeRegister();
        audit.take(machine("pc-1", "SN100200"));
        audit.take(machine("pc-2", "SN300400"));
        audit.take(machine("stranger", "SN999000"));
        const json findings = audit.findings();
        QCOMPARE(only(findings, "not_found")["name"].get<std::string>(), std::string("pc-3"));
        QCOMPARE(only(findings, "not_recorded")["name"].get<std::string>(), std::string("stranger"));
        const json all = audit.json({"findings"});
        QCOMPARE(all["counts"]["not_found"].get<int>(), 1);
        QCOMPARE(all["total"].get<std::size_t>(), findings.size());
        QCOMPARE(audit.findings({"--kind", "not_found"}).size(), std::size_t(1));
        QCOMPARE(audit.findings({"--where", "site:Depot"}).size(), std::size_t(1));
        QCOMPARE(audit.run({"findings", "--kind", "not_fond"}).exit, 2);
        QCOMPARE(audit.run({"findings", "--where", "colour=blue"}).exit, 2);
        QVERIFY(audit.run({"findings"}).out.find("pc-3") != std::string::npos);
    }

    void reportsOfFindings()
    {
        const Audit audit;
        audit.takeRegister();
        audit.take(machine("pc-1", "SN100200"));
        audit.take(machine("other", "A1002"));
        const json exceptions = audit.json({"report", "audit-exceptions"});
        QVERIFY(exceptions["sections"].size() > 2);
        QCOMPARE(exceptions["operation"].get<int>(), audit.json({"findings"})["operation"].get<int>());
        const json duplicates = audit.json({"report", "duplicates"});
        QCOMPARE(duplicates["sections"][0]["rows"].size(), std::size_t(1));
        // The rows behind a figure can be listed.
        const std::string filter = duplicates["sections"][0]["filters"][0].get<std::string>();
        QCOMPARE(audit.json({"list", "laptop", "--where", filter})["total"].get<int>(), 2);
        QCOMPARE(audit.run({"report", "audit-exceptions", "--to", audit.path("audit.html")}).exit, 0);
        QCOMPARE(audit.run({"report", "audit-exception"}).exit, 2);
    }

    void decidedUndoneDecidedAgain()
    {
        const Audit audit;
        audit.takeRegister();
        Machine other = machine("pc-9", "SN100200"); // renamed
        audit.take(other);
        const json renamed = only(audit.findings(), "moved");
        QCOMPARE(renamed["attribute"].get<std::string>(), std::string("name"));
        QCOMPARE(renamed["recorded"].get<std::string>(), std::string("pc-1"));
        QCOMPARE(renamed["found"].get<std::string>(), std::string("pc-9"));
        const std::string key = renamed["finding"].get<std::string>();
        QCOMPARE(audit.run({"decide", key, "ignore"}).exit, 2); // why?
        const json dry = audit.json({"decide", key, "accept", "--dry-run"});
        QVERIFY(dry["operation"].is_null());
        QCOMPARE(dry["decided"].size(), std::size_t(1));
        QCOMPARE(count(audit.findings(), "moved"), std::size_t(1));
        const json accepted = audit.json({"decide", key, "accept", "--because", "its new name"});
        QCOMPARE(count(audit.findings(), "moved"), std::size_t(0));
        QCOMPARE(audit.json({"list", "finding_decision", "--columns", "decision,reason"})["rows"][0]["reason"]
                     .get<std::string>(),
                 std::string("its new name"));
        audit.json({"undo", std::to_string(accepted["operation"].get<int>())});
        QCOMPARE(count(audit.findings(), "moved"), std::size_t(1));
        audit.json({"decide", key, "keep", "--because", "it will be named back"});
        QCOMPARE(audit.json({"show", "A1001"})["name"].get<std::string>(), std::string("pc-1"));
        QCOMPARE(count(audit.findings(), "moved"), std::size_t(0));
        QCOMPARE(count(audit.findings({"--all"}), "moved"), std::size_t(1));
        other.name = "pc-10"; // another one again: decided for pc-9, not for this
        other.scanned = "2026-11-21 10:00:00";
        audit.take(other);
        QCOMPARE(only(audit.findings(), "moved")["found"].get<std::string>(), std::string("pc-10"));
    }

    void manyAtOnce()
    {
        const Audit audit;
        audit.takeRegister();
        audit.take(machine("pc-8", "SN100200"));
        audit.take(machine("pc-9", "SN300400"));
        QCOMPARE(count(audit.findings(), "moved"), std::size_t(2));
        const std::vector<std::string> bulk{"decide", "--kind", "moved", "--where", "site:Civic", "accept"};
        auto dry = bulk;
        dry.emplace_back("--dry-run");
        QCOMPARE(audit.json(dry)["decided"].size(), std::size_t(2));
        const json done = audit.json(bulk);
        QCOMPARE(count(audit.findings(), "moved"), std::size_t(0));
        QVERIFY(audit.json(bulk)["operation"].is_null()); // nothing is left to decide
        audit.json({"undo", std::to_string(done["operation"].get<int>())});
        QCOMPARE(count(audit.findings(), "moved"), std::size_t(2));
        // What cannot be decided so is left out and told.
        const json mixed =
            audit.json({"decide", "--kind", "moved,not_found", "--where", "is:laptop", "accept"}, 1);
        QCOMPARE(mixed["decided"].size(), std::size_t(2));
        QCOMPARE(mixed["refused"].size(), std::size_t(1));
    }

    void ignoredUntilItsDay()
    {
        Audit audit;
        audit.takeRegister();
        audit.take(machine("pc-1", "SN100200"));
        audit.take(machine("pc-2", "SN300400"));
        const std::string key = only(audit.findings(), "not_found")["finding"].get<std::string>();
        QCOMPARE(audit.run({"decide", key, "ignore", "--until", "2026-11-01", "--because", "x"}).exit, 2);
        audit.json({"decide", key, "ignore", "--until", "2026-12-01", "--because", "on leave"});
        QCOMPARE(count(audit.findings(), "not_found"), std::size_t(0));
        audit.setDay(*parseDay("2026-12-02"));
        const json again = only(audit.findings(), "not_found");
        QCOMPARE(again["decision"]["reason"].get<std::string>(), std::string("on leave"));
        QCOMPARE(again["decision"]["holds"].get<bool>(), false);
        audit.json({"decide", key, "correct", "lost", "--because", "police report 17"});
        QCOMPARE(count(audit.findings(), "not_found"), std::size_t(0));
        QCOMPARE(audit.json({"show", "A1003"})["attributes"]["status"].get<std::string>(),
                 std::string("lost"));
    }

    void aChangeIsRaisedApprovedAndExplains()
    {
        const Audit audit;
        audit.takeRegister();
        audit.take(machine("pc-9", "SN100200"));
        const std::string key = only(audit.findings(), "moved")["finding"].get<std::string>();
        audit.json({"decide", key, "change", "--because", "ask the owner"});
        QCOMPARE(count(audit.findings(), "moved"), std::size_t(0)); // it waits
        const json change = audit.json({"list", "change_request"})["rows"][0];
        const std::string id = "#" + std::to_string(change["id"].get<int>());
        audit.json({"set", id, "status=rejected"});
        QCOMPARE(count(audit.findings(), "moved"), std::size_t(1));
        audit.json({"set", id, "status=approved"});
        const json explained = only(audit.findings({"--all"}), "moved");
        QCOMPARE(explained["open"].get<bool>(), false);
        QCOMPARE(explained["explained_by"]["id"].get<int>(), change["id"].get<int>());
    }

    // One operation: the items are one, and the decision says so.
    void aDuplicateIsMergedByDeciding()
    {
        const Audit audit;
        audit.takeRegister();
        audit.take(machine("pc-1", "SN100200"));
        audit.json({"add", "laptop", "name=pc-1b", "serial_number=SN100200", "status=in_use"});
        audit.json({"add", "laptop", "name=pc-2b", "serial_number=SN300400", "status=in_use"});
        const json pairs = audit.findings({"--kind", "duplicate"});
        QCOMPARE(pairs.size(), std::size_t(2));
        const json pair = pairs[0]["name"] == "pc-1" ? pairs[0] : pairs[1];
        const std::string key = pair["finding"].get<std::string>();
        const json dry = audit.json({"decide", key, "merge", "--dry-run"});
        QVERIFY(dry["operation"].is_null());
        QVERIFY(dry["decided"][0]["after"].get<std::string>().find(
                    "leads: 2 sources speak of it, of the other 1") != std::string::npos);
        QCOMPARE(audit.run({"decide", key, "accept"}).exit, 2);

        const json merged = audit.json({"decide", key, "merge", "--because", "recorded twice"});
        QCOMPARE(audit.findings({"--kind", "duplicate"}).size(), std::size_t(1));
        QCOMPARE(audit.json({"list", "laptop", "--where", "serial_number=SN100200"})["total"].get<int>(), 1);
        const json decision =
            audit.json({"list", "finding_decision", "--columns", "decision,subject"})["rows"][0];
        QCOMPARE(decision["decision"].get<std::string>(), std::string("merge"));
        const std::string operation = std::to_string(merged["operation"].get<int>());
        QCOMPARE(audit.json({"operations", "--limit", "1"})["operations"][0]["kind"].get<std::string>(),
                 std::string("merge"));

        audit.json({"undo", operation}); // takes both back
        QCOMPARE(audit.findings({"--kind", "duplicate"}).size(), std::size_t(2));
        QCOMPARE(audit.json({"list", "finding_decision"})["total"].get<int>(), 0);

        // Two merges that have nothing in common are one operation.
        const json both = audit.json({"decide", "--kind", "duplicate", "merge"});
        QCOMPARE(both["decided"].size(), std::size_t(2));
        QVERIFY(audit.findings({"--kind", "duplicate"}).empty());
        audit.json({"unmerge", "A1001"}); // they are two, as somebody found out
        const json again = audit.findings({"--kind", "duplicate"});
        QCOMPARE(again.size(), std::size_t(1));
        QCOMPARE(again[0]["decision"]["holds"].get<bool>(), false);
        QVERIFY(again[0]["evidence"].back().get<std::string>().find("taken apart") != std::string::npos);
    }

    // Three that are one are two pairs that share an item: the second waits for the next decision.
    void pairsThatShareAnItemAreMergedOneByOne()
    {
        const Audit audit;
        audit.takeRegister();
        for (const char *name : {"name=pc-1b", "name=pc-1c"})
            audit.json({"add", "laptop", name, "serial_number=SN100200", "status=in_use"});
        const std::vector<std::string> merge{"decide", "--kind", "duplicate", "merge"};
        const json first = audit.json(merge, 1);
        QVERIFY(!first["operation"].is_null());
        QVERIFY(first["refused"].size() >= 1);
        for (int i = 0; i < 3 && !audit.findings({"--kind", "duplicate"}).empty(); ++i)
            audit.run({"decide", "--kind", "duplicate", "merge"});
        QVERIFY(audit.findings({"--kind", "duplicate"}).empty());
        QCOMPARE(audit.json({"list", "laptop", "--where", "serial_number=SN100200"})["total"].get<int>(), 1);
    }

    void nearClonesAreHeldForAPerson()
    {
        const Audit audit;
        constexpr int kClones = 40;
        for (int i = 0; i < kClones; ++i) {
            Machine clone = machine("image", "SN777000");
            clone.device = "clone-" + std::to_string(i);
            clone.mac = "a4:bb:6d:01:02:03";
            clone.uuid = "4c4c4544-0042-3510-8052-" + std::to_string(100000000000 + i);
            audit.take(clone);
        }
        const json findings = audit.findings();
        const json held = audit.json({"held"})["held"];
        QCOMPARE(count(findings, "not_recorded"), held.size());
        // None was lost, and none of them overwrote another.
        const auto machines = audit.json({"list", "computer", "--columns", "uuid"})["rows"];
        QCOMPARE(held.size() + machines.size(), std::size_t(kClones));
        std::set<std::string> uuids;
        for (const auto &row : machines)
            uuids.insert(row["uuid"].get<std::string>());
        QCOMPARE(uuids.size(), machines.size());
        const json ignored =
            audit.json({"decide", "--kind", "not_recorded", "ignore", "--because", "one image"});
        QCOMPARE(count(audit.findings(), "not_recorded"), std::size_t(0));
        QVERIFY(audit.json({"held"})["held"].empty());
        audit.json({"undo", std::to_string(ignored["operation"].get<int>())});
        QCOMPARE(audit.json({"held"})["held"].size(), held.size());
    }

    void aHeldReportIsDecidedByItsFinding()
    {
        const Audit audit;
        audit.json({"add", "laptop", "name=pc-1", "serial_number=SN100200", "asset_number=A1"});
        audit.json({"add", "laptop", "name=pc-2", "serial_number=SN100200", "asset_number=A2"});
        audit.take(machine("pc-9", "SN100200"));
        const json held = only(audit.findings(), "not_recorded");
        QVERIFY(held["finding"].get<std::string>().starts_with("held:"));
        QCOMPARE(held["items"].size(), std::size_t(2));
        const std::string key = held["finding"].get<std::string>();
        QCOMPARE(audit.run({"decide", key, "keep"}).exit, 2);
        audit.json({"decide", key, "same-as", "A2", "--because", "label read"});
        QVERIFY(audit.json({"held"})["held"].empty());
        QCOMPARE(count(audit.findings(), "not_recorded"), std::size_t(0));
        QCOMPARE(count(audit.findings(), "duplicate"), std::size_t(1)); // the two with one serial number
    }

    void aVpnAddressMakesNoDuplicate()
    {
        const Audit audit;
        for (int i = 0; i < 4; ++i) {
            Machine pc = machine("pc-" + std::to_string(i), "SN10020" + std::to_string(2 + i));
            pc.mac = "00:05:9a:3c:7a:00";
            audit.take(pc);
        }
        QCOMPARE(audit.json({"list", "computer"})["total"].get<int>(), 4);
        QCOMPARE(count(audit.findings(), "duplicate"), std::size_t(0));
    }

    void anAssetNumberInTheSerialField()
    {
        const Audit audit;
        audit.takeRegister();
        audit.take(machine("other", "A1001"));
        const json finding = only(audit.findings(), "duplicate");
        QVERIFY(finding["score"].get<int>() >= 45);
        QCOMPARE(finding["items"].size(), std::size_t(2));
        QVERIFY(finding["evidence"][0].get<std::string>().find("asset number") != std::string::npos);
    }

    void reimagedIsTheSameMachine()
    {
        const Audit audit;
        audit.takeRegister();
        Machine before = machine("pc-1", "SN100200"), after = before;
        before.scanned = "2026-10-20 10:00:00";
        before.uuid = after.uuid = "4c4c4544-0042-3510-8052-b4c04f4e4431";
        after.device = "pc-1-2026-11-19"; // a new agent on the new system
        audit.take(before);
        audit.take(after);
        QCOMPARE(audit.json({"list", "computer", "--where", "serial_number=SN100200"})["total"].get<int>(),
                 1);
        QCOMPARE(count(audit.findings(), "duplicate"), std::size_t(0));
        QCOMPARE(count(audit.findings(), "moved"), std::size_t(0));
    }

    void oneMonitorAtTwoLaptops()
    {
        const Audit audit;
        Machine one = machine("pc-1", "SN100200"), two = machine("pc-2", "SN300400");
        one.monitor = two.monitor = "CN0ABC123";
        two.scanned = "2026-11-21 10:00:00";
        audit.take(one);
        audit.take(two);
        QCOMPARE(audit.json({"list", "monitor"})["total"].get<int>(), 1);
        const json finding = only(audit.findings(), "part_moved");
        QCOMPARE(finding["severity"].get<std::string>(), std::string("low"));
        audit.json({"decide", finding["finding"].get<std::string>(), "ignore", "--because", "a shared desk"});
        one.scanned = "2026-11-22 10:00:00"; // and back
        audit.take(one);
        QCOMPARE(count(audit.findings(), "part_moved"), std::size_t(0));
    }

    void aDiskAndAModuleThatMoveChassis()
    {
        const Audit audit;
        Machine one = machine("pc-1", "SN100200"), two = machine("pc-2", "SN300400");
        one.disk = "S3Z5NB0K900123";
        one.module = "MEM771122";
        audit.take(one);
        audit.take(two);
        one.disk = one.module = {};
        one.scanned = two.scanned = "2026-11-21 10:00:00";
        two.disk = "S3Z5NB0K900123";
        two.module = "MEM771122";
        audit.take(two);
        audit.take(one);
        const json findings = audit.findings({"--kind", "part_moved"});
        QCOMPARE(findings.size(), std::size_t(2));
        for (const auto &finding : findings) {
            QCOMPARE(finding["recorded"].get<std::string>(), std::string("pc-1"));
            QCOMPARE(finding["found"].get<std::string>(), std::string("pc-2"));
            audit.json({"decide", finding["finding"].get<std::string>(), "accept", "--because", "repaired"});
        }
        QCOMPARE(count(audit.findings(), "part_moved"), std::size_t(0));
    }

    void aPartialReportTakesNothingAway()
    {
        const Audit audit;
        Machine full = machine("pc-1", "SN100200"), partial = full;
        full.disk = "S3Z5NB0K900123";
        full.monitor = "CN0ABC123";
        full.module = "MEM771122";
        partial.isPartial = true;
        partial.scanned = "2026-11-21 10:00:00";
        audit.take(full);
        const auto before = audit.told();
        audit.take(partial);
        QCOMPARE(count(audit.findings(), "part_gone"), std::size_t(0));
        QVERIFY(audit.told() == before);
    }

    void theSameFileTwiceAndAnOlderOne()
    {
        const Audit audit;
        audit.takeRegister();
        Machine now = machine("pc-9", "SN100200"), older = now;
        older.scanned = "2026-10-01 10:00:00";
        older.name = "pc-7";
        audit.take(now);
        const auto told = audit.told();
        QCOMPARE(told.size(), std::size_t(3)); // its name, and two that nobody saw
        audit.take(now);
        QVERIFY(audit.told() == told);
        audit.take("older.json", older.text());
        QVERIFY(audit.told() == told);
    }

    void aSourceThatLiesOverwritesNothing()
    {
        const Audit audit;
        audit.takeRegister();
        audit.take(machine("pc-1", "SN100200"));
        audit.take("serial.csv", "Name,Asset number,Serial number\npc-1,A1001,SN666666\n",
                   {"--class", "laptop", "--source", "contractor"});
        // It is another thing until a person says that it is not, and the item is what it was.
        QCOMPARE(audit.json({"list", "laptop", "--where", "serial_number=SN100200"})["total"].get<int>(), 1);
        QCOMPARE(count(audit.findings(), "duplicate"), std::size_t(1));
        audit.take("place.csv", "Name,Serial number,Site\npc-2,SN300400,Depot Lane\n",
                   {"--class", "laptop", "--source", "contractor"});
        const json shown = audit.json({"show", "A1002"})["attributes"];
        QCOMPARE(shown["site"].get<std::string>(), std::string("Civic Centre"));
        const json finding = only(audit.findings(), "moved");
        QCOMPARE(finding["source"].get<std::string>(), std::string("contractor"));
        QCOMPARE(finding["recorded"].get<std::string>(), std::string("Civic Centre"));
        QCOMPARE(finding["found"].get<std::string>(), std::string("Depot Lane"));
    }

    void whatHasEndedRaisesAnAlarm()
    {
        const Audit audit;
        audit.takeRegister();
        const Machine gone = machine("pc-1", "SN100200");
        audit.take(gone);
        audit.json({"retire", "A1001", "--because", "destroyed, certificate 12"});
        QCOMPARE(count(audit.findings(), "disposed_seen"), std::size_t(0));
        Machine back = gone;
        back.device = "somebody-elses-agent";
        audit.take(back);
        const json alarm = only(audit.findings(), "disposed_seen");
        QCOMPARE(alarm["severity"].get<std::string>(), std::string("alarm"));
        QVERIFY(!alarm["report"].is_null());
        QCOMPARE(audit.findings().front()["kind"].get<std::string>(), std::string("disposed_seen"));
    }

    void theOrderOfImportsDecidesNothing()
    {
        Machine renamed = machine("pc-9", "SN100200"), stranger = machine("stranger", "SN999000"),
                near = machine("pc-12", "SN10O200"), other = machine("pc-2", "SN300400");
        other.user = "nobody";
        std::vector<std::pair<std::string, std::string>> files{{"r.json", renamed.text()},
                                                               {"s.json", stranger.text()},
                                                               {"n.json", near.text()},
                                                               {"o.json", other.text()}};
        std::set<std::string> first;
        for (int turn = 0; turn < 4; ++turn) {
            const Audit audit;
            audit.takeRegister();
            for (const auto &[name, bytes] : files)
                audit.take(name, bytes);
            const auto told = audit.told();
            QVERIFY(!told.empty());
            if (turn == 0)
                first = told;
            QVERIFY2(told == first, ("turn " + std::to_string(turn)).c_str());
            std::rotate(files.begin(), files.begin() + 1, files.end());
        }
        // All of them in one import say the same.
        const Audit audit;
        audit.takeRegister();
        for (const auto &[name, bytes] : files)
            audit.write("folder/" + name, bytes);
        audit.json({"import", audit.path("folder")});
        QVERIFY(audit.told() == first);
    }

    void asItWasRecordedThen()
    {
        const Audit audit;
        audit.takeRegister();
        audit.take(machine("pc-9", "SN100200"));
        const json before = audit.json({"findings"});
        const std::string then = std::to_string(before["operation"].get<int>());
        audit.json({"decide", "--kind", "moved", "--where", "is:laptop", "accept"});
        QCOMPARE(count(audit.findings(), "moved"), std::size_t(0));
        const json past = audit.json({"--as-of", then, "findings"});
        QCOMPARE(past["operation"].get<int>(), before["operation"].get<int>());
        QCOMPARE(past["findings"].size(), before["findings"].size());
        QCOMPARE(audit.run({"--true-on", "2026-11-01", "findings"}).exit, 2);
    }

    void presenceStandsBesideTheRecord()
    {
        const Audit audit;
        audit.json({"add", "person", "name=Ben Hill", "login=bhill"});
        audit.takeRegister();
        Machine pc = machine("pc-1", "SN100200");
        pc.user = "COUNCIL\\bhill";
        audit.take(pc);
        const json shown = audit.json({"show", "A1001"});
        QCOMPARE(shown["attributes"]["custodian"].get<std::string>(), std::string("Ann Low"));
        QCOMPARE(shown["presence"]["person"]["item"]["name"].get<std::string>(), std::string("Ben Hill"));
        QVERIFY(!shown["presence"]["person"]["reasons"].empty());
        QVERIFY(audit.run({"show", "A1001"}).out.find("probably used by Ben Hill") != std::string::npos);
        QVERIFY(audit.json({"show", "Ben Hill"})["presence"].is_null());
    }
};

TALLY_TEST(TestFindingsInFiles);
#include "test_findings.moc"
