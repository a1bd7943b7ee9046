// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who is left to grant, and in which role an operation is recorded: the same on a file and on a server.
#include "drafts.h"
#include "engines.h"
#include "registrar.h"

#include <QTest>

using namespace tally;
using namespace tally::test;

namespace {

constexpr ActorId kBob{900}, kCarl{901};

model::RightRow right(std::int64_t organisation, ActorId person, const std::string &role)
{
    return {OrgId(organisation), person, role};
}

ActorId ann(store::Store &store)
{
    const auto actors = store.actors();
    if (!actors || actors->empty())
        qFatal("no actors");
    return actors->front().first;
}

model::OperationDraft granting(const std::vector<model::RightRow> &rights)
{
    model::OperationDraft out = draft("rights", {});
    for (const model::RightRow &one : rights)
        out.changes.push_back(begin(one));
    return out;
}

model::OperationDraft revoking(const model::RightRow &held, OperationNumber since)
{
    return draft("rights", {end(held, since)});
}

// Operation 2, over seed: Bob administrator of all, Carl known, and what else is given.
void grantFirst(store::Store &store, std::vector<model::RightRow> more)
{
    more.push_back(right(0, kBob, "administrator"));
    model::OperationDraft first = granting(more);
    first.actors = {{kBob, "bob"}, {kCarl, "carl"}};
    commit(store, first);
}

model::Change renamed(std::int64_t id, std::int64_t owner = kNorth)
{
    return replace(item(id, "renamed", owner), 1);
}

std::string roleOf(TestRegister &reg, OperationNumber number)
{
    return reg.ask("select coalesce(role, 'none') from operation where number = " + std::to_string(number));
}

} // namespace

class TestActing : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void firstRightsLeaveSomebodyWhoMayGrantAndWork_data() { addEngines(); }
    void firstRightsLeaveSomebodyWhoMayGrantAndWork()
    {
        const auto reg = makeRegister();
        const auto store = reg->open();
        seed(*store);
        const auto first = [&](const std::vector<model::RightRow> &rights) {
            model::OperationDraft out = granting(rights);
            out.actors = {{kBob, "bob"}, {kCarl, "carl"}};
            return refusalOf(*store, out);
        };
        const std::string refused = "FIRST_RIGHTS";
        QCOMPARE(first({right(kNorth, ann(*store), "asset_manager")}), refused);
        QCOMPARE(first({right(0, kBob, "administrator")}), refused);
        QCOMPARE(first({right(0, kBob, "administrator"), right(kNorth, kCarl, "reader")}), refused);
        // An administrator of one organisation could never grant at another.
        QCOMPARE(first({right(kNorth, kBob, "administrator"), right(kNorth, kCarl, "asset_manager")}),
                 refused);
        const auto words = tryCommit(*store, granting({right(kNorth, ann(*store), "asset_manager")}));
        QVERIFY(!words && words.error().remedy.find("tally server grant") != std::string::npos);
        QVERIFY(words.error().code == ErrorCode::NotAllowed);
        // One person may be both where there are no logins to tell people apart.
        const std::string both = first({right(0, kBob, "administrator"), right(0, kBob, "asset_manager")});
        QCOMPARE(both, runsOn("sqlite") ? std::string() : refused);
        if (!both.empty())
            QCOMPARE(first({right(0, kBob, "administrator"), right(kNorth, kCarl, "asset_manager")}),
                     std::string());
    }

    void theLastAdministratorStays_data() { addEngines(); }
    void theLastAdministratorStays()
    {
        const auto reg = makeRegister();
        const auto store = reg->open();
        seed(*store);
        grantFirst(*store, {right(kNorth, ann(*store), "asset_manager")});
        const auto bob = reg->open("bob");
        const model::RightRow last = right(0, kBob, "administrator");
        QCOMPARE(refusalOf(*bob, revoking(last, 2)), std::string("LAST_ADMINISTRATOR"));
        const auto dry = bob->wouldRefuse(revoking(last, 2));
        QVERIFY(dry && !dry->empty() && dry->front().rule == "LAST_ADMINISTRATOR");
        QVERIFY(dry->front().remedy.find("tally server grant") != std::string::npos);
        // Nor by taking back all rights at once, which would open the register to everybody.
        model::OperationDraft undo =
            draft("undo", {end(last, 2), end(right(kNorth, ann(*store), "asset_manager"), 2)});
        undo.undoes = 2;
        QCOMPARE(refusalOf(*bob, undo), std::string("LAST_ADMINISTRATOR"));
        // An administrator of one organisation is no substitute; another of all is, in the same operation
        // too.
        commit(*bob, granting({right(kNorth, kCarl, "administrator")}));
        QCOMPARE(refusalOf(*bob, revoking(last, 2)), std::string("LAST_ADMINISTRATOR"));
        model::OperationDraft handOver = revoking(last, 2);
        handOver.changes.push_back(begin(right(0, kCarl, "administrator")));
        QCOMPARE(commit(*bob, handOver), 4);
        QCOMPARE(refusalOf(*bob, granting({right(kNorth, kCarl, "reader")})), std::string("NOT_YOUR_ROLE"));
        QCOMPARE(commit(*reg->open("carl"), granting({right(kNorth, kBob, "reader")})), 5);
    }

    void theLowestRoleThatSufficesIsRecorded_data() { addEngines(); }
    void theLowestRoleThatSufficesIsRecorded()
    {
        const auto reg = makeRegister();
        const auto store = reg->open();
        seed(*store);
        const ActorId self = ann(*store);
        QCOMPARE(roleOf(*reg, 1), std::string("none"));
        grantFirst(*store, {right(kNorth, self, "asset_manager"), right(kNorth, self, "technician"),
                            right(kSouth, self, "asset_manager"), right(kNorth, kCarl, "technician"),
                            right(kSouth, kCarl, "asset_manager"), right(kNorth, kCarl, "operator")});
        QCOMPARE(roleOf(*reg, 2), std::string("none")); // judged by what was held before
        commit(*store, draft("edit", {renamed(10)}));
        QCOMPARE(roleOf(*reg, 3), std::string("technician"));
        commit(*store, draft("retire", {end(item(12, ""), 1)}));
        QCOMPARE(roleOf(*reg, 4), std::string("asset_manager")); // a technician may not
        commit(*store, draft("edit", {renamed(11), renamed(20, kSouth)}));
        QCOMPARE(roleOf(*reg, 5), std::string("asset_manager")); // not a technician in the South
        // One role covers the whole operation.
        const auto carl = reg->open("carl");
        QCOMPARE(
            refusalOf(*carl, draft("edit", {replace(item(10, "x"), 3), replace(item(20, "x", kSouth), 5)})),
            std::string("NOT_YOUR_ORGANISATION"));
        // A step is recorded in the role that takes it.
        reg->tamper(
            "insert into step_kind (from_state, step, to_state, role) values ('NEW', 'wipe', 'WIPED', "
            "'operator')");
        model::OperationDraft wiping = draft("custody", {});
        wiping.steps = {{OrgId(kNorth), ItemId(10), 1, "NEW", "wipe", "WIPED", "operator", {}}};
        QCOMPARE(commit(*carl, wiping), 6);
        QCOMPARE(roleOf(*reg, 6), std::string("operator"));
    }

    void aNamedRoleMustBeHeldAndSuffice_data() { addEngines(); }
    void aNamedRoleMustBeHeldAndSuffice()
    {
        const auto reg = makeRegister();
        const auto store = reg->open();
        seed(*store);
        const auto as = [](const std::string &role, const std::string &kind,
                           std::vector<model::Change> changes) {
            model::OperationDraft out = draft(kind, std::move(changes));
            out.role = role;
            return out;
        };
        QCOMPARE(refusalOf(*store, as("asset_manager", "edit", {renamed(10)})), std::string("NOT_YOUR_ROLE"));
        const ActorId self = ann(*store);
        grantFirst(*store, {right(kNorth, self, "asset_manager"), right(kNorth, self, "technician"),
                            right(kSouth, self, "technician")});
        QCOMPARE(refusalOf(*store, as("service_desk", "edit", {renamed(10)})), std::string("NOT_YOUR_ROLE"));
        QCOMPARE(refusalOf(*store, as("technician", "retire", {end(item(12, ""), 1)})),
                 std::string("NOT_YOUR_ROLE"));
        QCOMPARE(refusalOf(*store, as("asset_manager", "edit", {renamed(20, kSouth)})),
                 std::string("NOT_YOUR_ORGANISATION"));
        QCOMPARE(commit(*store, as("asset_manager", "edit", {renamed(10)})), 3);
        QCOMPARE(roleOf(*reg, 3), std::string("asset_manager"));
        JobContext job;
        const auto intact = store->verify({}, job);
        QVERIFY(intact && intact->damage.empty());
    }
};

TALLY_TEST(TestActing);
#include "test_acting.moc"
