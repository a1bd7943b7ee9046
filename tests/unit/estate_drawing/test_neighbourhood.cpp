// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
//                +--> esx1 --+
//    switch -----+           +--> (needs 1) vm --> payroll --> clerk
//                +--> esx2 --+
#include "drawing_words.h"
#include "estate_fixture.h"
#include "registrar.h"

#include <QTest>

using namespace tally;
using namespace tally::estate;
using test::arrowsOf;
using test::boxesOf;
using test::EstateFixture;

namespace {

struct Small
{
    EstateFixture fixture;
    ItemId core, esx1, esx2, vm, payroll, clerk;

    Small()
    {
        core = fixture.item("switch", "switch");
        esx1 = fixture.item("server", "esx1");
        esx2 = fixture.item("server", "esx2");
        vm = fixture.item("virtual_machine", "vm");
        payroll = fixture.item("application", "payroll");
        clerk = fixture.item("person", "clerk");
        fixture.relate(esx1, "reached_through", core);
        fixture.relate(esx2, "reached_through", core);
        fixture.relate(vm, "runs_on", esx1, "hosts", "1");
        fixture.relate(vm, "runs_on", esx2, "hosts", "1");
        fixture.relate(payroll, "runs_on", vm);
        fixture.relate(clerk, "uses", payroll);
    }
    Drawing draw(DrawingQuestion question) const
    {
        JobContext job;
        return drawNeighbourhood(fixture.build(), question, job);
    }
};

DrawingQuestion failing(std::vector<ItemId> sources)
{
    DrawingQuestion question;
    question.sources = std::move(sources);
    return question;
}

} // namespace

class TestNeighbourhood final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatFailsIsDrawnNearestFirst()
    {
        const Small small;
        const Drawing drawing = small.draw(failing({small.core}));
        QCOMPARE(boxesOf(drawing),
                 QStringLiteral("0 switch*<>, 1 esx1!, 1 esx2!, 2 vm!<>, 3 payroll!<>, 4 clerk!"));
        QCOMPARE(arrowsOf(drawing),
                 QStringLiteral("switch->esx1, switch->esx2, esx1.>vm, esx2->vm, vm->payroll, "
                                "payroll->clerk"));
        QCOMPARE(drawing.outage.people, std::size_t(1));
        QCOMPARE(drawing.services, std::size_t(1));
    }
    void whatIsSparedStandsBesideAndSaysWhatItNeeds()
    {
        const Small small;
        const Drawing drawing = small.draw(failing({small.esx1}));
        QCOMPARE(boxesOf(drawing), QStringLiteral("0 esx1*, 1 vm~"));
        QCOMPARE(arrowsOf(drawing), QStringLiteral("esx1-->vm"));
        QCOMPARE(drawing.items[1].spared.providers, 2U);
        QCOMPARE(drawing.items[1].spared.needed, 1.0);
        QCOMPARE(drawing.items[1].spared.failed, 1U);
    }
    void whatIsDownAlreadyIsDrawnButNotCounted()
    {
        const Small small;
        DrawingQuestion question = failing({small.esx1});
        question.alreadyDown = {small.esx2};
        const Drawing drawing = small.draw(question);
        QCOMPARE(boxesOf(drawing), QStringLiteral("0 esx1*, 0 esx2x, 1 vm!<>, 2 payroll!<>, 3 clerk!"));
        QCOMPARE(drawing.outage.impact.affected.size(), std::size_t(3));
    }
    void redundancyCanBeLeftOut()
    {
        const Small small;
        DrawingQuestion question = failing({small.esx1});
        question.redundancy = false;
        QCOMPARE(boxesOf(small.draw(question)), QStringLiteral("0 esx1*<>, 1 vm!<>, 2 payroll!<>, 3 clerk!"));
    }
    void upstreamShowsWhatItRestsOnAndWhereThereIsNoOtherWay()
    {
        const Small small;
        DrawingQuestion question = failing({small.payroll});
        question.upstream = true;
        const Drawing drawing = small.draw(question);
        QCOMPARE(boxesOf(drawing), QStringLiteral("0 payroll*, 1 vm^<>, 2 esx1^, 2 esx2^, 3 switch^<>"));
        QCOMPARE(arrowsOf(drawing),
                 QStringLiteral("payroll->vm, vm->esx1, vm->esx2, esx1->switch, esx2.>switch"));
    }
    void depthIsLimited()
    {
        const Small small;
        DrawingQuestion question = failing({small.core});
        question.maxDepth = 1;
        QCOMPARE(boxesOf(small.draw(question)), QStringLiteral("0 switch*<>, 1 esx1!, 1 esx2!"));
    }
    void aPathNamesItsRelationships()
    {
        const Small small;
        const Drawing drawing = small.draw(failing({small.core}));
        QString text;
        for (const std::uint32_t i : pathTo(drawing, drawing.boxes.back().items.front())) {
            const std::string_view relation = relationWords(drawing, drawing.items[i].edge);
            if (!relation.empty())
                text += QStringLiteral(" ") + QString::fromUtf8(relation.data(), qsizetype(relation.size())) +
                        QStringLiteral(" ");
            text += QString::fromStdString(wordsOf(drawing, drawing.items[i]));
        }
        QCOMPARE(text, QStringLiteral("switch gives access to esx2 runs vm runs payroll is used by clerk"));
        QCOMPARE(drawing.items[3].ways, 2U);
    }
    void aPathUpReadsTheOtherWay()
    {
        const Small small;
        DrawingQuestion question = failing({small.clerk});
        question.upstream = true;
        const Drawing drawing = small.draw(question);
        QCOMPARE(relationWords(drawing, drawing.items[1].edge), std::string_view("uses"));
        QCOMPARE(relationWords(drawing, drawing.items[2].edge), std::string_view("runs on"));
    }
    void aSiteTakesWhatStandsThereAlong()
    {
        EstateFixture fixture;
        const ItemId site = fixture.item("site", "Depot");
        const ItemId server = fixture.item("server", "srv", [&](model::ItemRow &row) { row.site = site; });
        const ItemId application = fixture.item("application", "app");
        fixture.relate(application, "runs_on", server);
        JobContext job;
        const Drawing drawing = drawNeighbourhood(fixture.build(), failing({site}), job);
        QCOMPARE(boxesOf(drawing), QStringLiteral("0 Depot*, 0 srv*<>, 1 app!"));
        QCOMPARE(arrowsOf(drawing), QStringLiteral("Depot->srv, srv->app"));
        QVERIFY(relationWords(drawing, drawing.items[1].edge).empty());
    }
    void aSiteThatIsDownAlreadyDoesNotLoseItsWay()
    {
        EstateFixture fixture;
        const ItemId site = fixture.item("site", "Depot");
        const ItemId there = fixture.item("server", "there", [&](model::ItemRow &row) { row.site = site; });
        const ItemId here = fixture.item("server", "here");
        const ItemId application = fixture.item("application", "app");
        fixture.relate(application, "runs_on", there, "hosts", "1");
        fixture.relate(application, "runs_on", here, "hosts", "1");
        DrawingQuestion question = failing({here});
        question.alreadyDown = {site};
        JobContext job;
        const Drawing drawing = drawNeighbourhood(fixture.build(), question, job);
        QVERIFY2(boxesOf(drawing).contains(QStringLiteral("1 app!")), qPrintable(boxesOf(drawing)));
        for (const ReachedItem &item : drawing.items)
            QVERIFY(item.level == 0 || item.via != kNone);
    }
    void nothingLiveOrCancelledIsEmpty()
    {
        const Small small;
        QVERIFY(small.draw(failing({ItemId(999)})).boxes.empty());
        JobContext job;
        job.cancel();
        QVERIFY(drawNeighbourhood(small.fixture.build(), failing({small.core}), job).items.empty());
    }
    void peopleAndSitesHitCanBeListed()
    {
        const Small small;
        const Drawing drawing = small.draw(failing({small.core}));
        const Hits hits = hitsOf(*drawing.estate, drawing.outage);
        QVERIFY(hits.people == std::vector<ItemId>{small.clerk});
        QCOMPARE(hits.sites.size(), drawing.outage.sites);
    }
};

TALLY_TEST(TestNeighbourhood);
#include "test_neighbourhood.moc"
