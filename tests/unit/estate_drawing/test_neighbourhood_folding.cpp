// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo_estate.h"
#include "drawing_words.h"
#include "estate_fixture.h"
#include "registrar.h"

#include <QTest>

#include <algorithm>

using namespace tally;
using namespace tally::estate;
using test::arrowsOf;
using test::boxesOf;
using test::EstateFixture;

namespace {

// One server, `count` applications on it, each used by two people.
struct Fan
{
    EstateFixture fixture;
    ItemId server;
    std::vector<ItemId> applications;

    explicit Fan(int count)
    {
        server = fixture.item("server", "srv");
        for (int i = 0; i < count; ++i) {
            const std::string number = std::to_string(100 + i);
            applications.push_back(fixture.item("application", "app" + number));
            fixture.relate(applications.back(), "runs_on", server);
            for (const char *person : {"a", "b"})
                fixture.relate(fixture.item("person", person + number), "uses", applications.back());
        }
    }
    Drawing draw(std::set<std::string> unfolded = {}, std::size_t maxBoxes = 300) const
    {
        DrawingQuestion question;
        question.sources = {server};
        question.unfolded = std::move(unfolded);
        question.maxBoxes = maxBoxes;
        JobContext job;
        return drawNeighbourhood(fixture.build(), question, job);
    }
};

// Every item is in exactly the box that it names.
void checkBoxes(const Drawing &drawing)
{
    std::size_t inBoxes = 0;
    std::set<std::string> keys;
    for (std::uint32_t b = 0; b < drawing.boxes.size(); ++b) {
        QVERIFY(keys.insert(drawing.boxes[b].key).second);
        QVERIFY(!drawing.boxes[b].items.empty());
        QCOMPARE(drawing.boxes[b].folded, drawing.boxes[b].items.size() > 1);
        for (const std::uint32_t item : drawing.boxes[b].items)
            QCOMPARE(drawing.items[item].box, b);
        inBoxes += drawing.boxes[b].items.size();
    }
    QCOMPARE(inBoxes, drawing.items.size());
    QVERIFY(drawing.boxes.size() <= drawing.question.maxBoxes);
    for (const DrawnArrow &arrow : drawing.arrows)
        QVERIFY(arrow.from < drawing.boxes.size() && arrow.to < drawing.boxes.size() &&
                arrow.from != arrow.to);
}

std::string keyOfFold(const Drawing &drawing, const std::string &className)
{
    for (const DrawnBox &box : drawing.boxes) {
        if (box.folded && box.className == className)
            return box.key;
    }
    return {};
}

} // namespace

class TestNeighbourhoodFolding final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void upToTwelveSiblingsAreShownAndPeopleAreANumber()
    {
        const Drawing drawing = Fan(2).draw();
        QCOMPARE(boxesOf(drawing),
                 QStringLiteral("0 srv*<>, 1 app100!<>, 1 app101!<>, 2 2 person!, 2 2 person!"));
        QCOMPARE(arrowsOf(drawing), QStringLiteral("srv->app100, srv->app101, app100->2 x2, app101->2 x2"));
        QCOMPARE(Fan(12).draw().boxes.size(), std::size_t(1 + 12 + 12));
        checkBoxes(drawing);
    }
    void overTwelveFoldIntoOneBoxWithACount()
    {
        const Drawing drawing = Fan(13).draw();
        QCOMPARE(boxesOf(drawing), QStringLiteral("0 srv*<>, 1 13 application!<>, 2 26 person!"));
        QCOMPARE(arrowsOf(drawing), QStringLiteral("srv->13 x13, 13->26 x26"));
        checkBoxes(drawing);
    }
    void aBoxUnfoldsAndFoldsAgainByItsKey()
    {
        const Fan fan(13);
        const std::string key = keyOfFold(fan.draw(), "application");
        const Drawing open = fan.draw({key});
        QCOMPARE(open.boxes.size(), std::size_t(1 + 13 + 13));
        QCOMPARE(open.boxes[1].unfoldedFrom, key);
        QCOMPARE(boxesOf(fan.draw()), boxesOf(fan.draw({})));
        checkBoxes(open);
    }
    void oneWithoutRoomStaysFolded()
    {
        const Fan fan(100);
        const std::string key = keyOfFold(fan.draw(), "application");
        const Drawing open = fan.draw({key}, 40);
        checkBoxes(open);
        QCOMPARE(open.boxes.size(), std::size_t(40));
        const auto rest =
            std::find_if(open.boxes.begin(), open.boxes.end(), [](const DrawnBox &b) { return b.rest; });
        QVERIFY(rest != open.boxes.end());
        QCOMPARE(rest->items.size(), std::size_t(100 - 37)); // a source, 37 alone, the rest, the people
    }
    void aLongChainIsCutWithARest()
    {
        EstateFixture fixture;
        ItemId last = fixture.item("server", "s0");
        DrawingQuestion question;
        question.sources = {last};
        for (int i = 1; i < 50; ++i) {
            const ItemId next = fixture.item("application", "s" + std::to_string(i));
            fixture.relate(next, "depends_on", last);
            last = next;
        }
        question.maxBoxes = 10;
        JobContext job;
        const Drawing drawing = drawNeighbourhood(fixture.build(), question, job);
        checkBoxes(drawing);
        QCOMPARE(drawing.boxes.size(), std::size_t(10));
        QCOMPARE(drawing.boxes.back().items.size(), std::size_t(41));
        QVERIFY(drawing.boxes.back().className == "application" || drawing.boxes.back().className.empty());
    }
    void furtherWaysIntoAFoldAreShownWhileTheyAreFew()
    {
        Fan fan(3);
        for (const char *name : {"x", "y"}) { // two people who use all three
            const ItemId person = fan.fixture.item("person", name);
            for (const ItemId application : fan.applications)
                fan.fixture.relate(person, "uses", application);
        }
        QCOMPARE(
            arrowsOf(fan.draw()),
            QStringLiteral("srv->app100, srv->app101, srv->app102, app100->4 x4, app101.>4 x2, app101->2 x2, "
                           "app102.>4 x2, app102->2 x2"));
    }
    void keysStayWhenOtherThingsChange()
    {
        Fan fan(13);
        const std::string before = keyOfFold(fan.draw(), "application");
        fan.fixture.relate(fan.fixture.item("application", "new"), "runs_on", fan.server);
        fan.fixture.relate(fan.fixture.item("web_site", "web"), "runs_on", fan.server);
        QCOMPARE(keyOfFold(fan.draw(), "application"), before);
    }
    void theCouncilStaysWithinBounds()
    {
        const EstatePtr estate = test::demoEstate(100);
        JobContext job;
        std::size_t most = 0;
        for (Row row = 0; row < estate->itemCount(); row += 29) {
            DrawingQuestion question;
            question.sources = {estate->idAt(row)};
            question.upstream = row % 2 == 1;
            Drawing drawing = drawNeighbourhood(estate, question, job);
            checkBoxes(drawing);
            most = std::max(most, drawing.boxes.size());
            for (const DrawnBox &box : drawing.boxes) {
                if (box.folded)
                    question.unfolded.insert(box.key);
            }
            question.maxBoxes = 60;
            checkBoxes(drawNeighbourhood(estate, question, job));
        }
        QVERIFY(most > 5);
    }
};

TALLY_TEST(TestNeighbourhoodFolding);
#include "test_neighbourhood_folding.moc"
