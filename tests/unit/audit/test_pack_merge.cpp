// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What was edited in a work pack, field by field.
#include "audit/pack_additions.h"
#include "estate_fixture.h"
#include "registrar.h"

#include <QTest>

using namespace tally;
using namespace tally::test;

namespace {

// A laptop at a site, with what else is said of it.
estate::EstatePtr estateOf(const EstateFixture::Fill &fill, bool isThere = true)
{
    EstateFixture fixture;
    fixture.item("site", "Hall");
    if (isThere)
        fixture.item("laptop", "PC-1", [&](model::ItemRow &row) {
            row.site = ItemId(1);
            fill(row);
        });
    return fixture.build();
}

EstateFixture::Fill notes(const std::string &text)
{
    return [text](model::ItemRow &row) { row.attributes["notes"] = text; };
}

const EstateFixture::Fill kNothing = [](model::ItemRow &) {};
const std::set<ItemId> kLaptop = {ItemId(2)};

audit::PackMerge merged(const EstateFixture::Fill &base, const EstateFixture::Fill &there,
                        const EstateFixture::Fill &here, const audit::TakeThere &take = {})
{
    return audit::mergePack(*estateOf(base), *estateOf(there), *estateOf(here), kLaptop, take);
}

} // namespace

class TestPackMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatOneSideEditsIsTaken()
    {
        const audit::PackMerge there = merged(kNothing, notes("lid"), kNothing);
        QCOMPARE(there.taken.size(), std::size_t(1));
        QCOMPARE(there.taken.front().key(), std::string("2:notes"));
        const audit::PackMerge here = merged(kNothing, kNothing, notes("lid"));
        QVERIFY(here.taken.empty() && here.conflicts.empty());
    }

    void whatBothEditStaysAndIsTold()
    {
        const audit::PackMerge both = merged(notes("old"), notes("there"), notes("here"));
        QVERIFY(both.taken.empty());
        QCOMPARE(both.conflicts.size(), std::size_t(1));
        QVERIFY(both.conflicts.front().base == model::AttributeValue(std::string("old")));
        audit::TakeThere take;
        take.keys = {"2:notes"};
        QCOMPARE(merged(notes("old"), notes("there"), notes("here"), take).taken.size(), std::size_t(1));
        take.keys = {"2:condition"};
        QCOMPARE(merged(notes("old"), notes("there"), notes("here"), take).conflicts.size(), std::size_t(1));
    }

    void whatBothEditAlikeIsSo()
    {
        const audit::PackMerge both = merged(notes("old"), notes("new"), notes("new"));
        QVERIFY(both.taken.empty() && both.conflicts.empty());
        QCOMPARE(both.same, std::int64_t(1));
    }

    void anErasureIsAnEdit()
    {
        const audit::PackMerge merge = merged(notes("old"), kNothing, notes("old"));
        QCOMPARE(merge.taken.size(), std::size_t(1));
        QVERIFY(!merge.taken.front().there);
    }

    void whatHasGoneIsTold()
    {
        const auto base = estateOf(kNothing), gone = estateOf(kNothing, false),
                   edited = estateOf(notes("lid"));
        QCOMPARE(audit::mergePack(*base, *edited, *gone, kLaptop, {}).left.size(), std::size_t(1));
    }

    // What was retired there ends here, unless it changed here since or has ended already.
    void whatWasRetiredEndsHereToo()
    {
        const auto base = estateOf(kNothing), gone = estateOf(kNothing, false);
        const audit::PackMerge free = audit::mergePack(*base, *gone, *base, kLaptop, {});
        QCOMPARE(free.retired, std::vector<ItemId>{ItemId(2)});
        QVERIFY(free.left.empty() && free.kept.empty());
        audit::PackHome home;
        home.changed = {ItemId(2)};
        const audit::PackMerge kept = audit::mergePack(*base, *gone, *base, kLaptop, {}, home);
        QVERIFY(kept.retired.empty());
        QCOMPARE(kept.kept, std::vector<ItemId>{ItemId(2)});
        audit::TakeThere take;
        take.keys = {"2:retired"};
        QCOMPARE(audit::mergePack(*base, *gone, *base, kLaptop, take, home).retired.size(), std::size_t(1));
        QCOMPARE(audit::mergePack(*base, *gone, *gone, kLaptop, {}).same, std::int64_t(1));
    }

    void aReferenceToWhatThePackAloneHolds()
    {
        const auto there = estateOf([](model::ItemRow &row) { row.site = ItemId(77); });
        const audit::PackMerge merge =
            audit::mergePack(*estateOf(kNothing), *there, *estateOf(kNothing), kLaptop, {});
        QVERIFY(merge.taken.empty());
        QCOMPARE(merge.left.size(), std::size_t(1));
    }

    // What is new in a pack has a number that is another thing's here.
    void whatThePackMadeIsNotWhatHasItsNumberHere()
    {
        const auto with = [](const char *className, ItemId site) {
            EstateFixture fixture;
            fixture.item("site", "Hall");
            fixture.item("laptop", "PC-1", [&](model::ItemRow &row) { row.site = site; });
            fixture.item(className, "New");
            return fixture.build();
        };
        const audit::PackMerge merge = audit::mergePack(*estateOf(kNothing), *with("site", ItemId(3)),
                                                        *with("site", ItemId(1)), {ItemId(2), ItemId(3)}, {});
        QVERIFY(merge.taken.empty() && merge.conflicts.empty());
        QCOMPARE(merge.left.size(), std::size_t(1)); // the reference
        audit::PackHome home;
        home.added[ItemId(3)] = ItemId(77); // made here by an earlier return
        const audit::PackMerge known = audit::mergePack(*estateOf(kNothing), *with("site", ItemId(3)),
                                                        *with("site", ItemId(1)), {ItemId(2)}, {}, home);
        QCOMPARE(known.taken.size(), std::size_t(1));
        QVERIFY(known.taken.front().there == model::AttributeValue(std::int64_t(77)));
    }

    // A lock made in the pack locks nothing here.
    void recordsOfWhatWasDoneStayThere()
    {
        EstateFixture pack;
        pack.item("site", "Hall");
        pack.item("laptop", "PC-1");
        pack.item("value_lock", "notes of PC-1");
        const auto plan =
            audit::planAdditions(*estateOf(kNothing), *pack.build(), estateOf(kNothing), {ItemId(3)}, {}, {});
        QVERIFY(plan.items.empty());
        QCOMPARE(plan.left.size(), std::size_t(1));
    }

    void additionsAreMadeInOrderAndOnce()
    {
        EstateFixture pack;
        pack.item("site", "Hall");
        pack.item("laptop", "PC-1", [](model::ItemRow &row) { row.serialNumber = "S1"; });
        pack.item("laptop", "New", [](model::ItemRow &row) { row.site = ItemId(4); });
        pack.item("site", "Annex");
        pack.item("laptop", "Same", [](model::ItemRow &row) { row.serialNumber = "S9"; });
        const auto there = pack.build();
        EstateFixture register_;
        register_.item("site", "Hall");
        register_.item("laptop", "PC-1", [](model::ItemRow &row) { row.serialNumber = "S9"; });
        const auto here = register_.build();
        const std::set<ItemId> changed{ItemId(3), ItemId(4), ItemId(5)};
        const auto plan = audit::planAdditions(*estateOf(kNothing), *there, here, changed, {}, {});
        QCOMPARE(plan.items, (std::vector<ItemId>{ItemId(4), ItemId(3)})); // the site first
        QCOMPARE(plan.edits[1].made.at("site"), std::size_t(0));
        QCOMPARE(plan.left.size(), std::size_t(1));
        QVERIFY2(plan.left.front().find("serial") != std::string::npos, plan.left.front().c_str());
        const auto again = audit::planAdditions(*estateOf(kNothing), *there, here, changed,
                                                {{ItemId(4), ItemId(70)}}, {ItemId(5)});
        QCOMPARE(again.items, std::vector<ItemId>{ItemId(3)});
        QVERIFY(again.edits[0].values.at("site") == model::AttributeValue(std::int64_t(70)));
        QCOMPARE(again.left.size(), std::size_t(1)); // what has ended since is not made again
    }
};

TALLY_TEST(TestPackMerge);
#include "test_pack_merge.moc"
