// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Quality rules as an asset manager uses them: what is wrong, a rule of one's own tried and taken in, the
// fix list, its undo, the trend.
#include "registrar.h"
#include "session.h"

#include <QTest>

#include <algorithm>

using namespace tally;
using namespace tally::test;
using nlohmann::json;

namespace {

constexpr const char *kOwnRule = R"({
  "kind": "quality_rule",
  "name": "loan_without_date",
  "label": "On loan without a date of return",
  "help": "A loan that nobody asks back.",
  "of": "hardware",
  "where": "status=on_loan",
  "violated_by": "return_due_on:unknown",
  "tolerance": [0, 0],
  "state": "draft",
  "fix": {"set": {"return_due_on": "2026-12-24"}}
})";

json ruleNamed(const json &check, const std::string &name)
{
    for (const json &rule : check["rules"]) {
        if (rule["rule"] == name)
            return rule;
    }
    return {};
}

std::vector<std::string> namesIn(const json &rows)
{
    std::vector<std::string> names;
    for (const json &row : rows)
        names.push_back(row["name"].get<std::string>());
    std::sort(names.begin(), names.end());
    return names;
}

// Two people, of whom one has left; four laptops.
Session office()
{
    Session session;
    session.setDay(*dayFrom(2026, 11, 1));
    session.json({"init"});
    session.json({"add", "department", "name=Sales"});
    session.json({"add", "cost_centre", "name=head 1"});
    session.json({"add", "cost_centre", "name=head 2"});
    session.json({"add", "person", "name=Ada", "status=active", "cost_centre=head 1", "organisation=Sales"});
    session.json({"add", "person", "name=Bea", "status=left", "cost_centre=head 2", "organisation=Sales"});
    const auto laptop = [&](const char *name, const char *custodian, const char *costCentre,
                            const char *warranty, const char *serial) {
        session.json({"add", "laptop", std::string("name=") + name, "status=in_use",
                      "purchased_on=2026-10-10", std::string("custodian=") + custodian,
                      std::string("cost_centre=") + costCentre, std::string("warranty_until=") + warranty,
                      std::string("serial_number=") + serial});
    };
    laptop("A", "Ada", "head 1", "2029-10-10", "5CG111111A");
    laptop("B", "Ada", "head 2", "2025-10-10", "5CG111111B");
    laptop("C", "Bea", "head 2", "2029-10-10", "5CG111111C");
    laptop("D", "?", "head 1", "?", "5cg111111c");
    return session;
}

} // namespace

class TestQualityScenario final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCheckTellsWhatIsWrong()
    {
        const Session session = office();
        const json check = session.json({"check"}, 1);
        const json leaver = ruleNamed(check, "in_use_by_leaver");
        QCOMPARE(leaver["checked"].get<int>(), 3);
        QCOMPARE(leaver["violations"].get<int>(), 1);
        QCOMPARE(leaver["not_evaluated"].get<int>(), 0);
        QCOMPARE(leaver["score"].get<double>(), 66.7);
        QCOMPARE(leaver["band"].get<std::string>(), std::string("bad"));
        const json antivirus = ruleNamed(check, "antivirus_missing");
        QCOMPARE(antivirus["checked"].get<int>(), 4);
        QCOMPARE(antivirus["not_evaluated"].get<int>(), 4);
        QCOMPARE(antivirus["violations"].get<int>(), 0);
        QCOMPARE(antivirus["band"].get<std::string>(), std::string("not_evaluated"));
        QVERIFY(check["score"].is_number());
        QVERIFY(check["not_evaluated"].get<int>() > 0);
        for (const char *group : {"by_group", "by_class", "by_organisation", "by_team"}) {
            int violations = 0;
            for (const json &each : check[group])
                violations += each["violations"].get<int>();
            QCOMPARE(violations, check["violations"].get<int>());
        }
        QVERIFY(std::any_of(check["by_team"].begin(), check["by_team"].end(),
                            [](const json &team) { return team["team"] == "Sales"; }));
    }

    void aRuleListsItsRows()
    {
        const Session session = office();
        const auto rows = [&](const char *rule, int exit) {
            return namesIn(session.json({"check", "--rule", rule}, exit)["rows"]);
        };
        QCOMPARE(rows("warranty_before_purchase", 1), std::vector<std::string>{"B"});
        QCOMPARE(rows("in_use_by_leaver", 1), std::vector<std::string>{"C"});
        QCOMPARE(rows("cost_centre_is_not_the_users", 1), std::vector<std::string>{"B"});
        QCOMPARE(rows("in_use_without_custodian", 1), std::vector<std::string>{"D"});
        QCOMPARE(rows("shared_serial_number", 1), (std::vector<std::string>{"C", "D"}));
        QCOMPARE(rows("orphan", 0), std::vector<std::string>{});
        const json row = session.json({"check", "--rule", "in_use_by_leaver"}, 1)["rows"][0];
        QCOMPARE(row["team"].get<std::string>(), std::string("Sales"));
        QCOMPARE(row["mended_by"].get<std::string>(), std::string("Sales"));
        const json open = session.json({"check", "--rule", "antivirus_missing", "--not-evaluated"});
        QCOMPARE(open["rows"].size(), std::size_t(4));
        const Ran wrong = session.run({"check", "--rule", "in_use_by_leavers"});
        QCOMPARE(wrong.exit, 2);
        QVERIFY2(wrong.err.find("in_use_by_leaver?") != std::string::npos, wrong.err.c_str());
    }

    // The click-through of a rule lists its violations.
    void itsFilterListsThem()
    {
        const Session session = office();
        const json rule = ruleNamed(session.json({"check"}, 1), "cost_centre_is_not_the_users");
        const json listed = session.json({"list", rule["class"], "--where", rule["filter"]});
        QCOMPARE(namesIn(listed["rows"]), std::vector<std::string>{"B"});
    }

    void aFixIsOneOperationThatCanBeUndone()
    {
        const Session session = office();
        const json planned = session.json({"check", "--fix", "cost_centre_is_not_the_users", "--dry-run"});
        QVERIFY(planned["operation"].is_null());
        QCOMPARE(namesIn(planned["fixed"]), std::vector<std::string>{"B"});
        QCOMPARE(
            session.json({"check", "--rule", "cost_centre_is_not_the_users"}, 1)["violations"].get<int>(), 1);
        const json fixed =
            session.json({"check", "--fix", "cost_centre_is_not_the_users", "--because", "audit"});
        QCOMPARE(session.json({"show", "B"})["attributes"]["cost_centre"].get<std::string>(),
                 std::string("head 1"));
        QCOMPARE(session.json({"check", "--rule", "cost_centre_is_not_the_users"})["violations"].get<int>(),
                 0);
        const auto last = session.json({"operations", "--limit", "1"})["operations"][0];
        QCOMPARE(last["number"].get<int>(), fixed["operation"].get<int>());
        QCOMPARE(last["reason"].get<std::string>(), std::string("audit"));
        session.json({"undo", std::to_string(fixed["operation"].get<int>())});
        QCOMPARE(session.json({"show", "B"})["attributes"]["cost_centre"].get<std::string>(),
                 std::string("head 2"));
        QCOMPARE(session.run({"check", "--fix", "orphan"}).exit, 2); // which says nothing of mending
    }

    void aRuleIsTriedBeforeItCounts()
    {
        const Session session = office();
        session.json({"set", "A", "status=on_loan"});
        const std::string file = session.write("rule.json", kOwnRule);
        const json tried = session.json({"rules", "try", file});
        QCOMPARE(namesIn(tried["rows"]), std::vector<std::string>{"A"});
        QVERIFY(ruleNamed(session.json({"check"}, 1), "loan_without_date").is_null());
        const json before = session.json({"check"}, 1);
        session.json({"define", file});
        const json drafted = session.json({"check"}, 1);
        QCOMPARE(ruleNamed(drafted, "loan_without_date")["violations"].get<int>(), 1);
        QCOMPARE(ruleNamed(drafted, "loan_without_date")["state"].get<std::string>(), std::string("draft"));
        QVERIFY(drafted["checked"] == before["checked"] && drafted["score"] == before["score"]);
        QCOMPARE(session.run({"check", "--rule", "loan_without_date"}).exit, 0); // a draft fails nothing
        std::string counting = kOwnRule;
        counting.replace(counting.find("\"draft\""), 7, "\"counts\"");
        session.json({"define", session.write("rule.json", counting)});
        QCOMPARE(session.run({"check", "--rule", "loan_without_date"}).exit, 1);
        QVERIFY(session.json({"check"}, 1)["checked"] != before["checked"]);
        const json rules = session.json({"rules", "quality"});
        QCOMPARE(ruleNamed(rules, "loan_without_date")["label"].get<std::string>(),
                 std::string("On loan without a date of return"));
        session.json({"check", "--fix", "loan_without_date"});
        QCOMPARE(session.json({"show", "A"})["attributes"]["return_due_on"].get<std::string>(),
                 std::string("2026-12-24"));
    }

    void aBadRuleIsRefused()
    {
        const Session session = office();
        std::string bad = kOwnRule;
        bad.replace(bad.find("return_due_on:unknown"), 21, "return_du_on:unknown");
        const std::string file = session.write("rule.json", bad);
        for (const std::vector<std::string> &command :
             {std::vector<std::string>{"define", file}, std::vector<std::string>{"rules", "try", file}}) {
            const Ran ran = session.run(command);
            QCOMPARE(ran.exit, 3);
            QVERIFY2(ran.err.find("return_due_on") != std::string::npos, ran.err.c_str());
        }
        QCOMPARE(session.run({"rules", "qualty"}).exit, 2);
        QCOMPARE(session.run({"rules", "try"}).exit, 2);
        QCOMPARE(session.run({"check", "--dry-run"}).exit, 2);
        QCOMPARE(session.run({"check", "--rule", "orphan", "--fix", "orphan"}).exit, 2);
    }

    // A class that a rule rests on cannot be taken from under it.
    void aRuleStaysReadable()
    {
        const Session session = office();
        const std::string drone =
            R"({"name": "drone", "parent": "hardware", "label": "Drone", "plural": "Drones",
                "attributes": [{"name": "rotors", "label": "Rotors", "type": "integer"}]})";
        session.json({"define", session.write("drone.json", drone)});
        session.json({"define", session.write("rule.json", R"({"kind": "quality_rule", "name": "odd_drone",
            "label": "Odd", "of": "drone", "violated_by": "rotors<3"})")});
        const Ran ran = session.run({"define", session.write("drone.json", R"({"name": "drone",
            "parent": "hardware", "label": "Drone", "plural": "Drones"})")});
        QCOMPARE(ran.exit, 4);
        QVERIFY2(ran.err.find("odd_drone") != std::string::npos, ran.err.c_str());
    }

    void pastDatesAreJudgedToo()
    {
        Session session = office();
        session.setDay(*dayFrom(2026, 11, 20));
        session.json({"set", "C", "custodian=Ada"});
        QCOMPARE(session.json({"check", "--rule", "in_use_by_leaver"})["violations"].get<int>(), 0);
        QCOMPARE(
            session.json({"check", "--rule", "in_use_by_leaver", "--as-of", "2026-11-05"}, 1)["violations"]
                .get<int>(),
            1);
        const json trend =
            session.json({"check", "--trend", "2026-10-25..2026-11-20", "--every", "week"})["trend"];
        std::vector<std::string> days;
        std::vector<int> leavers;
        for (const json &point : trend) {
            days.push_back(point["date"].get<std::string>());
            leavers.push_back(ruleNamed(point, "in_use_by_leaver")["violations"].get<int>());
            QVERIFY(point["score"].is_number() && point["by_team"].is_array());
        }
        QCOMPARE(days, (std::vector<std::string>{"2026-11-01", "2026-11-08", "2026-11-15", "2026-11-20"}));
        QCOMPARE(leavers, (std::vector<int>{1, 1, 1, 0}));
        const std::string page = session.path("trend.csv");
        QCOMPARE(session.run({"check", "--trend", "2026-11-01..2026-11-20", "--to", page}).exit, 0);
        QVERIFY(QFile::exists(QString::fromStdString(page)));
        for (const char *wrong : {"2026-11-20..2026-11-01", "2026-11-01", "2026-11-01..2027-01-01"})
            QCOMPARE(session.run({"check", "--trend", wrong}).exit, 2);
    }

    void theReportHasTheSameFigures()
    {
        const Session session = office();
        const json check = session.json({"check"}, 1);
        const json report = session.json({"report", "data-quality"});
        const json &whole = report["sections"][0]["rows"][0];
        QCOMPARE(whole[1].get<int>(), check["checked"].get<int>());
        QCOMPARE(whole[2].get<int>(), check["violations"].get<int>());
        const json &rules = report["sections"][1];
        for (std::size_t i = 0; i < rules["rows"].size(); ++i) {
            const std::string filter = rules["filters"][i].get<std::string>();
            QCOMPARE(session.json({"list", "item", "--where", filter})["total"].get<int>(),
                     rules["rows"][i][4].get<int>());
        }
    }

    // Every figure of the reports on security and drift lists as many rows as it says.
    void securityAndDriftAreReported()
    {
        const Session session = office();
        session.json({"add", "job_role", "name=clerk"});
        session.json({"add", "software_product", "name=Office"});
        session.json({"add", "standard_configuration", "name=clerk's PC", "status=current", "job_role=clerk",
                      "memory_mib=16 GiB", "operating_system=Windows 11"});
        session.json({"set", "Ada", "job_role=clerk"});
        session.json({"set", "A", "antivirus_enabled=yes", "antivirus_current=yes", "memory_mib=8 GiB",
                      "operating_system=Windows 10"});
        session.json({"set", "B", "antivirus_enabled=no", "memory_mib=16 GiB"});
        const auto listed = [&](const json &filter) {
            const std::string text = filter.get<std::string>();
            return text.empty() ? 0 : session.json({"list", "item", "--where", text})["total"].get<int>();
        };
        const json security = session.json({"report", "desktop-security"});
        const json &controls = security["sections"][0];
        QCOMPARE(controls["rows"].size(), std::size_t(4));
        const json &antivirus = controls["rows"][0];
        QCOMPARE(antivirus[0].get<std::string>(), std::string("No working antivirus"));
        QCOMPARE(antivirus[1].get<int>(), 1);
        QCOMPARE(antivirus[2].get<int>(), 1);
        QCOMPARE(antivirus[3].get<int>(), 2); // silent: neither
        QCOMPARE(antivirus[4].get<std::string>(), std::string("50.0 %"));
        QCOMPARE(controls["rows"][2][4].get<std::string>(), std::string("not known"));
        QCOMPARE(listed(controls["filters"][0]), 1);
        const json drift = session.json({"report", "standard-drift"});
        const json &clerk = drift["sections"][0]["rows"][0];
        QCOMPARE(clerk[0].get<std::string>(), std::string("clerk"));
        QCOMPARE(clerk[2].get<int>(), 2);
        QCOMPARE(clerk[4].get<int>(), 1); // A, small and old
        QCOMPARE(clerk[5].get<int>(), 1); // nobody tells what B runs
        QCOMPARE(listed(drift["sections"][0]["filters"][0]), 1);
        QCOMPARE(drift["sections"][1]["rows"][0][3].get<std::string>(), std::string("8 GiB of 16 GiB"));
        const std::string page = session.path("drift.xlsx");
        QCOMPARE(session.run({"report", "standard-drift", "--to", page}).exit, 0);
        QVERIFY(QFile::exists(QString::fromStdString(page)));
    }

    void plainOutputIsForPeople()
    {
        const Session session = office();
        const Ran all = session.run({"check"});
        QVERIFY2(all.out.find("% not evaluated") != std::string::npos, all.out.c_str());
        QVERIFY2(all.out.find("in_use_by_leaver") != std::string::npos, all.out.c_str());
        const Ran fix = session.run({"check", "--fix", "in_use_by_leaver", "--dry-run"});
        QVERIFY2(fix.out.find("custodian = unknown") != std::string::npos, fix.out.c_str());
        QVERIFY2(fix.out.find("1 item would be mended") != std::string::npos, fix.out.c_str());
        const Ran rules = session.run({"rules"});
        QVERIFY2(rules.out.find("Two items share a serial number") != std::string::npos, rules.out.c_str());
    }
};

TALLY_TEST(TestQualityScenario);
#include "test_quality.moc"
