// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which findings are shown, in which order, and what they are called.
#include "register_lab.h"
#include "registrar.h"
#include "ui/views/findings/finding_list.h"
#include "ui/views/findings/finding_words.h"

#include <QTest>

using namespace tally;
using namespace tally::test;
using namespace tally::ui;
using audit::Finding;
using audit::FindingKind;

namespace {

struct Lists
{
    Lists()
    {
        const ItemId hall = lab.add("site", {{"name", "Hall"}});
        lab.add("site", {{"name", "Depot"}});
        const ItemId a = lab.add("laptop", {{"name", "pc-1"}, {"asset_number", "A1"}, {"site", "Hall"}});
        const ItemId b = lab.add("desktop", {{"name", "pc-2"}, {"asset_number", "A2"}, {"site", "Depot"}});
        site = hall;
        list.estate = lab.estate();
        add(FindingKind::Different, "pc-1", "memory_mib", {a}, 10).source = "glpi-agent";
        add(FindingKind::Moved, "pc-2", "site", {b}, 30);
        add(FindingKind::Different, "pc-2", "memory_mib", {b}, 20).source = "glpi-agent";
        Finding &pair = add(FindingKind::Duplicate, "pc-1", "", {a, b}, 5);
        pair.score = 85;
        pair.recordedText = "pc-1 and pc-2";
        pair.evidence = {"same serial number X", "another asset_number: A1, A2"};
        Finding &taken = add(FindingKind::NoOwner, "pc-1", "custodian", {a}, 7);
        taken.isOpen = false;
    }
    Finding &add(FindingKind kind, const char *name, const char *attribute, std::vector<ItemId> items,
                 int since)
    {
        Finding finding;
        finding.kind = kind;
        finding.name = name;
        finding.attribute = attribute;
        finding.items = std::move(items);
        finding.since = Day(20'000 + since);
        finding.key = std::string(nameOf(kind)) + ":" + name;
        list.all.push_back(std::move(finding));
        return list.all.back();
    }
    FindingRows select(const FindingFilter &filter, const FindingOrder &order = {},
                       const std::set<std::string> &away = {})
    {
        JobContext job;
        return selectFindings(list, filter, order, away, job);
    }

    RegisterLab lab;
    FindingList list;
    ItemId site;
};

using Rows = std::vector<std::uint32_t>;

} // namespace

class TestFindingList final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void conditionsNarrow()
    {
        Lists lists;
        QCOMPARE(lists.select({}).rows, Rows({0, 1, 2, 3}));
        FindingFilter filter;
        filter.kind = FindingKind::Different;
        QCOMPARE(lists.select(filter).rows, Rows({0, 2}));
        filter.site = lists.site;
        const FindingRows narrow = lists.select(filter);
        QCOMPARE(narrow.rows, Rows({0}));
        // What could be chosen instead, under the other condition.
        QCOMPARE(narrow.byKind[std::size_t(FindingKind::Duplicate)], 1);
        QCOMPARE(narrow.byKind[std::size_t(FindingKind::Moved)], 0);
        QCOMPARE(narrow.bySite.size(), std::size_t(2));
        FindingFilter decided;
        decided.show = FindingShow::Decided;
        QCOMPARE(lists.select(decided).rows, Rows({4}));
        decided.show = FindingShow::All;
        QCOMPARE(lists.select(decided).rows.size(), std::size_t(5));
    }

    void wordsAndFilters()
    {
        Lists lists;
        FindingFilter filter;
        filter.text = QStringLiteral("a2 SITE");
        QCOMPARE(lists.select(filter).rows, Rows({1}));
        filter = {};
        filter.where = QStringLiteral("is:desktop");
        QCOMPARE(lists.select(filter).rows, Rows({1, 2, 3}));
        filter.where = QStringLiteral("sight:Hall");
        const FindingRows wrong = lists.select(filter);
        QVERIFY(wrong.mistake.has_value());
        QVERIFY(wrong.rows.empty());
    }

    void whatIsDecidedJustNowIsAway()
    {
        Lists lists;
        QCOMPARE(lists.select({}, {}, {"moved:pc-2"}).rows, Rows({0, 2, 3}));
        QCOMPARE(lists.select({}, {}, {"moved:pc-2"}).undecided, 3);
        FindingFilter decided;
        decided.show = FindingShow::Decided;
        QCOMPARE(lists.select(decided).undecided, 4); // whatever is shown
    }

    void columnsSort()
    {
        Lists lists;
        QCOMPARE(lists.select({}, {FindingColumn::Since, false}).rows, Rows({3, 0, 2, 1}));
        QCOMPARE(lists.select({}, {FindingColumn::Since, true}).rows, Rows({1, 2, 0, 3}));
        QCOMPARE(lists.select({}, {FindingColumn::Sure, true}).rows.front(), 3U);
        QCOMPARE(lists.select({}, {FindingColumn::Finding, false}).rows.back(), 1U); // "pc-2: site differs"
    }

    void alikeAreOfOneKindAttributeAndSource()
    {
        Lists lists;
        QCOMPARE(alikeFindings(lists.list, {0, 1, 2, 3}, 2), Rows({2, 0}));
        QCOMPARE(alikeFindings(lists.list, {0, 1}, 1), Rows({1}));
    }

    void placesKeepConditions()
    {
        FindingFilter filter;
        filter.kind = FindingKind::NotFound;
        filter.site = ItemId(12);
        filter.show = FindingShow::Explained;
        filter.text = QStringLiteral("A&B = 100 % é");
        filter.where = QStringLiteral("is:laptop");
        QCOMPARE(FindingFilter::fromPlace(filter.toSubject(), filter.where), filter);
        QCOMPARE(FindingFilter::fromPlace({}, {}), FindingFilter());
        QVERIFY(!FindingFilter().isNarrow());
        QVERIFY(filter.isNarrow());
    }

    void wordsForPeople()
    {
        Lists lists;
        const estate::Estate &estate = *lists.list.estate;
        QCOMPARE(findingTitle(estate, lists.list.all[0]), QStringLiteral("pc-1: memory differs"));
        QCOMPARE(findingTitle(estate, lists.list.all[3]), QStringLiteral("pc-1 and pc-2: the same thing?"));
        QCOMPARE(sureWords(lists.list.all[3]), QStringLiteral("likely, 85 %"));
        QCOMPARE(evidenceFor(lists.list.all[3]).size(), std::size_t(1));
        QCOMPARE(evidenceAgainst(lists.list.all[3]).size(), std::size_t(1));
        Finding odd = lists.list.all[0];
        odd.name = "50%1 %2"; // a name is not a place for others
        QCOMPARE(findingTitle(estate, odd), QStringLiteral("50%1 %2: memory differs"));
        QVERIFY(whyNotSo(lists.list.all[3], audit::Action::Accept).contains(QStringLiteral("Accept")));
        QVERIFY(whyNotSo(lists.list.all[3], audit::Action::Merge).isEmpty());
    }
};

TALLY_TEST(TestFindingList);
#include "test_finding_list.moc"
