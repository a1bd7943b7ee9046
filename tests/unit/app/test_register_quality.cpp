// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The register's quality rules, judged again after what was recorded, and mended; on both engines.
#include "app/definitions.h"
#include "app/quality.h"
#include "register_lab.h"
#include "registrar.h"

#include <QTest>

using namespace tally;
using test::must;
using test::RegisterLab;

namespace {

std::int64_t violations(const audit::Quality &quality, const char *rule)
{
    return quality.ofRule(quality.rules().indexOf(rule)).violations;
}

void compare(const audit::Quality &a, const audit::Quality &b)
{
    QCOMPARE(a.rules().entries().size(), b.rules().entries().size());
    for (std::size_t rule = 0; rule < a.rules().entries().size(); ++rule) {
        for (estate::Row row = 0; row < a.estate().itemCount(); ++row) {
            const estate::Row other = b.estate().rowOf(a.estate().idAt(row));
            QVERIFY2(
                a.standing(rule, row) == b.standing(rule, other),
                (a.rules().entries()[rule].rule.name + " of " + std::string(a.estate().nameAt(row))).c_str());
        }
    }
}

} // namespace

class TestRegisterQuality final : public QObject
{
    Q_OBJECT

private:
    audit::Quality judged(RegisterLab &lab)
    {
        auto quality = app::qualityOf(lab.estate(), lab.job);
        if (!quality)
            qFatal("%s", quality.error().text().c_str());
        return *std::move(quality);
    }

private Q_SLOTS:
    void whatIsRecordedIsJudgedAgain()
    {
        RegisterLab lab;
        const ItemId head = lab.add("cost_centre", {{"name", "head"}});
        const ItemId ada =
            lab.add("person", {{"name", "Ada"}, {"status", "active"}, {"cost_centre", "head"}});
        const ItemId laptop = lab.add("laptop", {{"name", "A"},
                                                 {"status", "in_use"},
                                                 {"custodian", "Ada"},
                                                 {"cost_centre", "head"},
                                                 {"serial_number", "5CG1111111"}});
        const ItemId service = lab.add("application", {{"name", "web"}});
        audit::Quality quality = judged(lab);
        const auto step = [&](const char *rule, std::int64_t expected) {
            const auto after = app::qualityAfter(lab.reg(), quality, lab.estate(), lab.job);
            QVERIFY2(after, after ? "" : after.error().text().c_str());
            quality = *after;
            compare(quality, judged(lab));
            QCOMPARE(violations(quality, rule), expected);
        };
        step("in_use_by_leaver", 0);
        lab.set(ada, {{"status", "left"}});
        step("in_use_by_leaver", 1);
        step("service_without_owner", 1);
        QVERIFY(lab.reg().relate(service, "owned_by_role", ada, {}, {}, lab.job));
        step("service_without_owner", 0);
        lab.add("laptop", {{"name", "B"}, {"serial_number", "5cg1111111"}});
        step("shared_serial_number", 2);
        QVERIFY(lab.reg().retire(laptop, "lost", lab.job));
        step("shared_serial_number", 0);
        QVERIFY(lab.reg().retire(head, "closed", lab.job));
        step("refers_to_nothing", 1); // Ada's
        QVERIFY(app::define(lab.reg(),
                            {R"({"kind": "quality_rule", "name": "unnamed_b", "label": "B", "of": "laptop",
                                            "violated_by": "name=B"})"},
                            "mine", lab.job));
        step("unnamed_b", 1);
    }

    void aFixIsOneOperation()
    {
        RegisterLab lab;
        lab.add("cost_centre", {{"name", "head"}});
        lab.add("cost_centre", {{"name", "other"}});
        lab.add("person", {{"name", "Ada"}, {"status", "active"}, {"cost_centre", "head"}});
        std::vector<ItemId> items;
        for (const char *name : {"A", "B", "C"})
            items.push_back(lab.add(
                "laptop",
                {{"name", name}, {"status", "in_use"}, {"custodian", "Ada"}, {"cost_centre", "other"}}));
        const auto fixed = app::fixRule(lab.reg(), "cost_centre_is_not_the_users", {}, false, lab.job);
        QVERIFY2(fixed, fixed ? "" : fixed.error().text().c_str());
        QVERIFY(fixed->operation.has_value());
        for (const ItemId item : items)
            QCOMPARE(lab.shown(item, "cost_centre"), std::string("head"));
        QCOMPARE(violations(judged(lab), "cost_centre_is_not_the_users"), 0);
        QVERIFY(lab.reg().undo(*fixed->operation, false, lab.job));
        for (const ItemId item : items)
            QCOMPARE(lab.shown(item, "cost_centre"), std::string("other"));
        // A second run has nothing to do once it is mended.
        QVERIFY(app::fixRule(lab.reg(), "cost_centre_is_not_the_users", {}, false, lab.job));
        const auto again = app::fixRule(lab.reg(), "cost_centre_is_not_the_users", {}, false, lab.job);
        QVERIFY(again && !again->operation && again->plan.rows.empty());
    }

    void aRuleCanEndItems()
    {
        RegisterLab lab;
        const ItemId item = lab.add("monitor", {{"name", "M"}});
        QVERIFY(app::define(lab.reg(),
                            {R"({"kind": "quality_rule", "name": "monitors", "label": "M", "of": "monitor",
                                            "violated_by": "name=M", "fix": {"end": true}})"},
                            "mine", lab.job));
        const auto dry = app::fixRule(lab.reg(), "monitors", {}, true, lab.job);
        QVERIFY(dry && !dry->operation && dry->plan.rows.size() == 1);
        QVERIFY(lab.estate()->rowOf(item) != estate::kNoRow);
        const auto fixed = app::fixRule(lab.reg(), "monitors", {}, false, lab.job);
        QVERIFY(fixed && fixed->operation);
        QVERIFY(lab.estate()->rowOf(item) == estate::kNoRow);
    }

    // What somebody changed after the list was looked at is neither ended nor overwritten, and is told.
    void whatChangedSinceIsHeldOut()
    {
        RegisterLab lab;
        std::vector<ItemId> items;
        for (const char *name : {"M1", "M2", "M3"})
            items.push_back(lab.add("monitor", {{"name", name}, {"pool", "old"}}));
        const std::string head = R"({"kind": "quality_rule", "label": "M", "of": "monitor", )"
                                 R"("violated_by": "pool=old", "name": )";
        const std::string ends = head + R"("end", "fix": {"end": true}})";
        const std::string sets = head + R"("set", "fix": {"set": {"pool": "new"}}})";
        QVERIFY(app::define(lab.reg(), {ends, sets}, "mine", lab.job));
        const audit::Quality seen = judged(lab);
        const auto plan = [&](const char *rule) {
            return must(audit::planFix(seen, must(seen.rules().wanted(rule))));
        };
        const auto ruleOf = [&](const char *rule) { return *seen.rules().find(rule); };
        lab.set(items[0], {{"pool", "loans"}});
        lab.set(items[1], {{"notes", "found in the cupboard"}});
        const auto ended =
            must(app::applyFix(lab.reg(), seen.estate(), ruleOf("end"), plan("end"), {}, lab.job));
        QVERIFY(ended.operation.has_value());
        QCOMPARE(ended.plan.rows.size(), std::size_t(1));
        QCOMPARE(ended.plan.left.size(), std::size_t(2));
        QVERIFY2(ended.plan.left[0].why.find("changed since") != std::string::npos,
                 ended.plan.left[0].why.c_str());
        QVERIFY(lab.estate()->rowOf(items[0]) != estate::kNoRow);
        QVERIFY(lab.estate()->rowOf(items[1]) != estate::kNoRow);
        QVERIFY(lab.estate()->rowOf(items[2]) == estate::kNoRow);
        const auto set =
            must(app::applyFix(lab.reg(), seen.estate(), ruleOf("set"), plan("set"), {}, lab.job));
        QCOMPARE(set.plan.rows.size(), std::size_t(1)); // another note is no reason
        QCOMPARE(lab.shown(items[0], "pool"), std::string("loans"));
        QCOMPARE(lab.shown(items[1], "pool"), std::string("new"));
        const auto none =
            must(app::applyFix(lab.reg(), seen.estate(), ruleOf("end"), plan("end"), {}, lab.job));
        QVERIFY(!none.operation && none.plan.rows.empty());
    }
};

TALLY_TEST(TestRegisterQuality);
#include "test_register_quality.moc"
