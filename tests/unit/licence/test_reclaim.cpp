// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "licence/reclaim.h"
#include "licence_lab.h"
#include "must.h"
#include "registrar.h"

#include <QTest>

using namespace tally;
using namespace tally::licence;
using namespace tally::test;

namespace {

struct Asked
{
    estate::EstatePtr estate;
    SceneReading reading;
    Position position;
    std::vector<ReclaimCase> cases;
    std::vector<ReclaimCandidate> candidates;
};

Asked ask(LicenceLab &lab, const std::string &asOf = "2025-06-30")
{
    Asked asked;
    JobContext job;
    asked.estate = lab.fixture.build(asOf);
    asked.reading = must(readScene(*asked.estate, job));
    asked.position = must(workOutPosition(asked.reading.scene, {}, job));
    asked.cases = reclaimCases(*asked.estate, asked.reading);
    asked.candidates = reclaimCandidates(asked.reading, asked.position, asked.cases);
    return asked;
}

std::string devicesOf(const Asked &asked)
{
    std::string names;
    for (const ReclaimCandidate &each : asked.candidates)
        names += asked.reading.scene.devices[each.device].name + " ";
    return names;
}

void addCase(LicenceLab &lab, ItemId product, ItemId device, const char *state, const char *openedOn)
{
    lab.record("reclaim_case", "case",
               {{"product", product.value},
                {"device", device.value},
                {"status", std::string(state)},
                {"opened_on", std::int64_t{day(openedOn)}},
                {"answer_until", std::int64_t{day(openedOn) + 14}}});
}

QByteArray whyNot(const ReclaimCase &of, CaseStep step)
{
    const auto stepped = stepCase(of, step);
    return stepped ? QByteArray() : QByteArray::fromStdString(stepped.error().reason);
}

} // namespace

class TestReclaim final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void candidatesKnowWhoOwnsTheirLicence()
    {
        LicenceLab lab;
        const ItemId highways = lab.organisation("Highways"), word = lab.product("Word");
        const ItemId a = lab.device("desktop", "A"), b = lab.device("desktop", "B"),
                     c = lab.device("desktop", "C");
        for (const ItemId device : {a, b, c})
            lab.install(device, word);
        lab.use(a, word, "2025-01-01");
        lab.use(b, word, "2024-01-01");
        lab.use(c, word, "2025-06-01");
        lab.licence("L", word, 1, {{"organisation", highways.value}, {"locked_to", b.value}});
        lab.licence("M", word, 5, {{"organisation", highways.value}});
        const Asked asked = ask(lab);
        QCOMPARE(devicesOf(asked), std::string("B A ")); // the longest unused first
        QVERIFY(!asked.candidates[0].isRedeployable);
        QVERIFY(asked.candidates[1].isRedeployable);
        QVERIFY(asked.candidates[1].title == highways);
        QCOMPARE(asked.position.lines.at(0).reclaimable, 1); // B's unit goes nowhere else
    }

    void aUnitIsFreeOnlyWhenAnInventoryNoLongerFindsTheProgram()
    {
        LicenceLab lab;
        const ItemId word = lab.product("Word");
        const ItemId still = lab.device("desktop", "still"), gone = lab.device("desktop", "gone"),
                     unseen = lab.device("desktop", "unseen"), used = lab.device("desktop", "used");
        lab.licence("L", word, 5);
        lab.install(still, word);
        lab.use(still, word, "2024-01-01");
        lab.install(used, word);
        lab.use(used, word, "2025-06-15");
        lab.fixture.report(gone, "agent", "2025-06-20");
        lab.fixture.report(unseen, "agent", "2025-05-20");
        for (const ItemId device : {still, gone, unseen, used})
            addCase(lab, word, device, "approved", "2025-06-01");
        const Asked asked = ask(lab);
        QCOMPARE(asked.cases.size(), std::size_t(4));
        QCOMPARE(devicesOf(asked), std::string()); // a case is open for each
        QVERIFY(whyNot(asked.cases[0], CaseStep::Close).contains("still installed"));
        QVERIFY(must(stepCase(asked.cases[1], CaseStep::Close)) == CaseState::Removed);
        QCOMPARE(*asked.cases[1].goneBy, day("2025-06-20"));
        QVERIFY(whyNot(asked.cases[2], CaseStep::Close).contains("no inventory has looked"));
        QCOMPARE(*asked.cases[3].usedSince, day("2025-06-15"));
        // Approval alone frees nothing: both installations are still required.
        QCOMPARE(asked.position.lines.at(0).required, 2);
    }

    void stepsGoInOrder()
    {
        LicenceLab lab;
        const ItemId word = lab.product("Word"), pc = lab.device("desktop", "PC");
        lab.fixture.report(pc, "agent", "2025-06-20");
        for (const char *state : {"notified", "objected", "approved", "removed", "kept"})
            addCase(lab, word, pc, state, "2025-06-01");
        const Asked asked = ask(lab);
        QVERIFY(asked.cases[0].isOverdue(day("2025-06-16")));
        QVERIFY(!asked.cases[0].isOverdue(day("2025-06-15")));
        QVERIFY(must(stepCase(asked.cases[0], CaseStep::Object)) == CaseState::Objected);
        QVERIFY(must(stepCase(asked.cases[1], CaseStep::Approve)) == CaseState::Approved);
        QVERIFY(must(stepCase(asked.cases[1], CaseStep::Keep)) == CaseState::Kept);
        QVERIFY(whyNot(asked.cases[0], CaseStep::Close).contains("not approved"));
        QVERIFY(whyNot(asked.cases[2], CaseStep::Approve).contains("already"));
        QVERIFY(whyNot(asked.cases[3], CaseStep::Keep).contains("closed"));
        QVERIFY(whyNot(asked.cases[4], CaseStep::Approve).contains("closed"));
    }
};

TALLY_TEST(TestReclaim);
#include "test_reclaim.moc"
