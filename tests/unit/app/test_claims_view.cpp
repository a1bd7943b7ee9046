// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/claims_view.h"
#include "app/definitions.h"
#include "register_lab.h"
#include "registrar.h"

#include <QTest>

using namespace tally;
using namespace tally::test;

namespace {

app::ClaimView only(const std::vector<app::ClaimView> &claims, const std::string &attribute,
                    bool app::ClaimView::*mark)
{
    app::ClaimView found;
    for (const app::ClaimView &claim : claims) {
        if (claim.attribute != attribute || !(claim.*mark))
            continue;
        if (!found.source.empty())
            qFatal("two claims of %s are marked", attribute.c_str());
        found = claim;
    }
    return found;
}

} // namespace

class TestClaimsView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theShownValueWins();
};

// An agent that fell silent: what it said is still shown, and a register's word would win today.
void TestClaimsView::theShownValueWins()
{
    RegisterLab lab;
    lab.import("pc.json", inventory("pc-1", "SN100200", "2026-02-01 10:00:00", "8192", {}));
    app::Register::ImportOptions laptops;
    laptops.className = "laptop";
    lab.import("list.csv", "Name,Serial number,Memory\npc-1,SN100200,4096 MiB\n", laptops);
    const ItemId pc = lab.find("SN100200");
    const auto claims = [&] {
        const auto estate = lab.estate();
        return must(app::claimsOf(lab.reg(), *estate, estate->rowOf(pc)));
    };
    const std::string before = only(claims(), "memory_mib", &app::ClaimView::wins).source;
    QVERIFY(before.starts_with("glpi"));
    QCOMPARE(only(claims(), "memory_mib", &app::ClaimView::wouldWin).source, std::string());
    must(app::define(lab.reg(), {R"({"kind":"source","name":"glpi*","stale_after":{"item":1}})"}, "test", lab.job));
    const std::string shown = lab.shown(pc, "memory_mib");
    const auto now = claims();
    const app::ClaimView wins = only(now, "memory_mib", &app::ClaimView::wins);
    QCOMPARE(wins.source, before);
    QVERIFY(wins.stale);
    QCOMPARE(wins.value, *lab.estate()->attributeAt(lab.estate()->rowOf(pc), "memory_mib"));
    QVERIFY(only(now, "memory_mib", &app::ClaimView::wouldWin).source.starts_with("csv"));
    QVERIFY(!shown.empty());
}

TALLY_TEST(TestClaimsView);
#include "test_claims_view.moc"
