// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rights as rows of a file, and duties and the order of steps on either engine. What a server refuses by
// itself has its own suite.
#include "drafts.h"
#include "engines.h"
#include "registrar.h"

#include <QTest>

using namespace tally;
using namespace tally::test;

namespace {

ActorId actorOf(store::Store &store, const std::string &login)
{
    const auto actors = store.actors();
    if (!actors)
        qFatal("no actors");
    for (const auto &[id, name] : *actors) {
        if (name == login)
            return id;
    }
    return {};
}

model::Change right(std::int64_t organisation, ActorId person, const std::string &role)
{
    return begin(model::RightRow{OrgId(organisation), person, role});
}

// ann: asset manager of North; bob: administrator everywhere; carl: reader of North. Operation 2.
void grantFirst(TestRegister &reg)
{
    const auto store = reg.open("ann");
    seed(*store);
    model::OperationDraft first =
        draft("rights", {right(kNorth, actorOf(*store, "ann"), "asset_manager"),
                         right(0, ActorId(900), "administrator"), right(kNorth, ActorId(901), "reader")});
    first.actors = {{ActorId(900), "bob"}, {ActorId(901), "carl"}};
    commit(*store, first);
}

model::Step step(std::int64_t number, const std::string &from, const std::string &name, const std::string &to,
                 const std::string &role, std::vector<std::pair<std::string, std::string>> duties = {})
{
    return {OrgId(kNorth), ItemId(10), number, from, name, to, role, std::move(duties)};
}

model::OperationDraft taking(std::vector<model::Step> steps)
{
    model::OperationDraft out = draft("custody", {});
    out.steps = std::move(steps);
    return out;
}

void describeSteps(TestRegister &reg)
{
    reg.tamper("insert into step_kind (from_state, step, to_state, role) values ('NEW', 'wipe', 'WIPED', "
               "'operator'), "
               "('WIPED', 'review', 'ACCEPTED', 'reviewer'), ('ACCEPTED', 'store', 'STORED', 'custodian');"
               "insert into duty_pair (step, pair, side) values ('wipe', 'wiping', 'wiper'), ('review', "
               "'wiping', 'reviewer')");
}

} // namespace

class TestRights : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everybodyUntilTheFirstGrant()
    {
        const auto reg = engines().front()->make();
        seed(*reg->open("ann"));
        commit(*reg->open("a stranger"), draft("edit", {replace(item(10, "x"), 1)}));
        QCOMPARE(reg->ask("select coalesce(role, 'none') from operation where number = 2"),
                 std::string("none"));
    }

    void onlyWhatIsGranted()
    {
        const auto reg = engines().front()->make();
        grantFirst(*reg);
        const auto ann = reg->open("ann");
        const auto bob = reg->open("bob");
        const auto carl = reg->open("carl");
        const model::OperationDraft north = draft("edit", {replace(item(10, "x"), 1)});
        const model::OperationDraft south = draft("edit", {replace(item(20, "x", kSouth), 1)});
        QCOMPARE(refusalOf(*carl, north), std::string("NOT_YOUR_ROLE"));
        QCOMPARE(refusalOf(*bob, north), std::string("NOT_YOUR_ROLE")); // the administrator does no business
        QCOMPARE(refusalOf(*reg->open("eve"), north), std::string("NOT_YOUR_ROLE"));
        QCOMPARE(refusalOf(*ann, south), std::string("NOT_YOUR_ORGANISATION"));
        const auto refused = tryCommit(*ann, south);
        QVERIFY(!refused);
        QVERIFY(refused.error().code == ErrorCode::NotAllowed);
        QCOMPARE(commit(*ann, north), 3);
        QCOMPARE(reg->ask("select role from operation where number = 3"), std::string("asset_manager"));
        // What belongs to the partnership may be written by whoever may do the kind anywhere.
        QCOMPARE(commit(*ann, draft("import", {begin(title(40, "Editor"))})), 4);
    }

    void rightsHaveTheirOwnKind()
    {
        const auto reg = engines().front()->make();
        grantFirst(*reg);
        const auto ann = reg->open("ann");
        const auto bob = reg->open("bob");
        const ActorId carl = actorOf(*ann, "carl");
        QCOMPARE(refusalOf(*ann, draft("rights", {right(kNorth, carl, "planner")})),
                 std::string("NOT_YOUR_ROLE"));
        QCOMPARE(refusalOf(*ann, draft("edit", {right(kNorth, carl, "planner")})),
                 std::string("RIGHTS_KIND"));
        QCOMPARE(refusalOf(*bob, draft("rights", {right(kNorth, actorOf(*ann, "bob"), "asset_manager")})),
                 std::string("SELF_GRANT"));
        QCOMPARE(refusalOf(*bob, draft("rights", {right(kNorth, carl, "emperor")})),
                 std::string("UNKNOWN_ROLE"));
        QCOMPARE(refusalOf(*bob, draft("rights", {right(kNorth, ActorId(999), "planner")})),
                 std::string("UNKNOWN_PERSON"));
        model::OperationDraft known = draft("rights", {});
        known.actors = {{ActorId(902), "carl"}};
        QCOMPARE(refusalOf(*bob, known), std::string("DUPLICATE_ACTOR"));
        QCOMPARE(commit(*bob, draft("rights", {right(kSouth, actorOf(*ann, "ann"), "asset_manager")})), 3);
        QCOMPARE(commit(*ann, draft("edit", {replace(item(20, "x", kSouth), 1)})), 4);
        // Undoing needs the right to what is undone.
        model::OperationDraft undo =
            draft("undo",
                  {model::Change{right(kSouth, actorOf(*ann, "ann"), "asset_manager").key, 3, std::nullopt}});
        undo.undoes = 3;
        QCOMPARE(refusalOf(*ann, undo), std::string("NOT_YOUR_ROLE"));
        QCOMPARE(commit(*bob, undo), 5);
        QCOMPARE(refusalOf(*ann, draft("edit", {replace(item(20, "y", kSouth), 4)})),
                 std::string("NOT_YOUR_ORGANISATION"));
    }

    void stepsKeepTheirOrder()
    {
        const auto reg = engines().front()->make();
        const auto ann = reg->open("ann");
        const auto bob = reg->open("bob");
        seed(*ann);
        describeSteps(*reg);
        QCOMPARE(refusalOf(*ann, taking({step(1, "NEW", "fly", "GONE", "operator")})),
                 std::string("UNKNOWN_STEP"));
        QCOMPARE(refusalOf(*ann, taking({step(1, "WIPED", "review", "ACCEPTED", "reviewer")})),
                 std::string("WRONG_STATE"));
        QCOMPARE(refusalOf(*ann, taking({step(2, "WIPED", "review", "ACCEPTED", "reviewer")})),
                 std::string("WRONG_STATE"));
        QCOMPARE(commit(*ann, taking({step(1, "NEW", "wipe", "WIPED", "operator", {{"wiping", "wiper"}})})),
                 2);
        QCOMPARE(refusalOf(*bob, taking({step(1, "NEW", "wipe", "WIPED", "operator")})),
                 std::string("STEP_TAKEN"));
        const model::Step review =
            step(2, "WIPED", "review", "ACCEPTED", "reviewer", {{"wiping", "reviewer"}});
        const auto same = tryCommit(*ann, taking({review}));
        QVERIFY(!same);
        QCOMPARE(same.error().rule, std::string("DSP-102"));
        QVERIFY(same.error().code == ErrorCode::NotAllowed);
        QCOMPARE(commit(*bob, taking({review, step(3, "ACCEPTED", "store", "STORED", "custodian")})), 3);
        model::OperationDraft undo = draft("undo", {});
        undo.undoes = 3;
        QCOMPARE(refusalOf(*bob, undo), std::string("STEPS_ARE_NOT_UNDONE"));

        JobContext job;
        const auto intact = ann->verify({}, job);
        QVERIFY(intact);
        QVERIFY2(intact->damage.empty(), intact->damage.empty() ? "" : intact->damage.front().what.c_str());
        reg->tamper(
            "update custody_event set person = (select id from actor where login = 'ann') where step_no = 2");
        const auto seen = ann->verify({}, job);
        QVERIFY(seen);
        QVERIFY(!seen->damage.empty());
        QVERIFY(seen->damage.front().what.find("custody_event") != std::string::npos);
    }

    void datesHaveLimits_data() { addEngines(); }
    void datesHaveLimits()
    {
        const auto reg = makeRegister();
        const auto ann = reg->open("ann");
        seed(*ann);
        const Instant now = runsOn("sqlite") ? reg->clock.now() : SystemClock().now();
        const auto dated = [&](const std::string &kind, int days, OperationNumber was = 1) {
            model::OperationDraft out = draft(kind, {replace(item(10, "dated"), was)});
            out.effectiveOn = dayOf(now) + days;
            return out;
        };
        QCOMPARE(refusalOf(*ann, dated("edit", 2)), std::string("FUTURE"));
        QCOMPARE(refusalOf(*ann, dated("custody", -32)), std::string("BACK_DATED"));
        QCOMPARE(refusalOf(*ann, dated("custody", -30)), std::string());
        const auto done = tryCommit(*ann, dated("hold", -40));
        QVERIFY(!done);
        QCOMPARE(done.error().rule, std::string("BACK_DATED"));
        commit(*ann, dated("edit", -4000, 2)); // a fact may have been true for years
    }

    void noDutyIsLeftOut_data() { addEngines(); }
    void noDutyIsLeftOut()
    {
        const auto reg = makeRegister();
        const auto ann = reg->open("ann");
        seed(*ann);
        describeSteps(*reg);
        QCOMPARE(refusalOf(*ann, taking({step(1, "NEW", "wipe", "WIPED", "operator")})),
                 std::string("DUTY_MISSING"));
    }
};

TALLY_TEST(TestRights);
#include "test_rights.moc"
