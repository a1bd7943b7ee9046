// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Random walks of legal and illegal events by three people: no path leads to a close without proof, nobody
// stands on both sides of a duty, and a scene that is kept is the one that is read anew.
#include "disposal/machine.h"
#include "disposal_people.h"
#include "registrar.h"

#include <QFile>
#include <QTest>

#include <array>
#include <random>
#include <set>

using namespace tally;
using namespace tally::test;

namespace {

// Any event, legal or not, of a small case.
class Walk
{
public:
    explicit Walk(std::uint32_t seed) : m_random(seed) {}

    disposal::Event next()
    {
        const bool isUsual = m_random() % 2 == 0;
        const std::string pc = pick({"PC-01", "PC-02"}), medium = pick({"S-1", "S-2"});
        const std::vector<std::string> things =
            isUsual ? std::vector<std::string>{"PC-01", "PC-02"} : std::vector<std::string>{pc};
        const std::vector<std::string> media =
            isUsual ? std::vector<std::string>{"S-1", "S-2"} : std::vector<std::string>{medium};
        using F = std::map<std::string, std::string>;
        // Half of them as they would follow, so that walks come to an end; the others whatever.
        constexpr std::array kUsual = {0,  1,  2,  3,  4,  5,  6,  8,  9,  10, 11, 12, 13,
                                       14, 15, 16, 17, 20, 21, 22, 23, 25, 27, 18, 19};
        const std::size_t turn = isUsual ? kUsual[m_at++ / 4 % kUsual.size()] : m_random() % 31;
        switch (turn) {
        case 0:
            return eventOf("retire", things, F{{"ticket", "T"}, {"class", "C2"}, {"because", "old"}});
        case 1:
            return eventOf("declare", {pc == "PC-01" ? "S-1" : "S-2"},
                           F{{"in", pc}, {"type", "hdd"}, {"class", "C2"}});
        case 2:
            return eventOf("triage", things,
                           F{{"destination", pick({"outside_recycling", "outside_reuse"})}});
        case 3:
            return eventOf("store", things, F{{"place", "Holding area"}});
        case 4:
            return eventOf("ready", things);
        case 5:
            return eventOf("order", {"D-1"},
                           F{{"supplier", "Greenbytes"},
                             {"dial", "1"},
                             {"leaves_the_country", "no"},
                             {"collect_on", "2026-12-01"}});
        case 6:
        case 7:
            return eventOf("allocate", things, F{{"order", "D-1"}});
        case 8:
            return eventOf("submit", {"D-1"});
        case 9:
            return eventOf("approve", {"D-1"});
        case 10:
            return eventOf("container", {"BOX"});
        case 11:
            return eventOf("pack", things, F{{"container", "BOX"}});
        case 12:
            return eventOf("seal", {"BOX"}, F{{"seal", std::to_string(m_seal++)}});
        case 13:
            return eventOf("countersign", {"BOX"});
        case 14:
            return eventOf("collect", {"D-1"},
                           F{{"driver", "D"},
                             {"vehicle", "V"},
                             {"document", "N"},
                             {"seals", std::to_string(m_seal - 1)}});
        case 15:
            return eventOf("receive", {"D-1"}, F{{"seals", std::to_string(m_seal - 1)}});
        case 16:
            return eventOf("report", {"D-1"}, F{{"file", m_report}});
        case 17:
            return eventOf("reconcile", {"D-1"});
        case 18:
            return eventOf("propose", {"D-1"});
        case 19:
            return eventOf("close", {"D-1"});
        case 20:
            return eventOf("destroy", media,
                           F{{"method", "disintegrate"}, {"size", "1000"}, {"by", "olga"}, {"witness", "w"}});
        case 21:
        case 22:
            return eventOf("accept-destruction", media);
        case 23:
            return eventOf("waste-document", {"D-1"}, F{{"number", "W"}});
        case 24:
            return eventOf("missing", {medium}, F{{"because", "not there"}});
        case 25:
            return eventOf(
                "resolve",
                {pick({"D-1 MEDIUM_MISSING S-1", "D-1 ASSET_MISSING SN-PC-01", "D-1 METHOD_TOO_WEAK S-1"})},
                F{{"cause", "other"}, {"because", "seen"}});
        case 26:
            return eventOf("conclude", {medium}, F{{"reference", "I"}, {"because", "lost"}});
        case 27:
            return eventOf("waive-value", {"D-1"}, F{{"because", "none"}});
        case 28:
            return eventOf("hold", {medium}, F{{"reference", "R"}, {"because", "asked"}});
        case 30:
            return eventOf("unseal", {"BOX"}, F{{"because", "one was left out"}});
        default:
            return eventOf("release-hold", media, F{{"because", "over"}});
        }
    }
    std::string person() { return pick({"ann", "bob", "cat"}); }
    void setReport(std::string path) { m_report = std::move(path); }

private:
    std::string pick(std::vector<std::string> choices) { return choices[m_random() % choices.size()]; }

    std::mt19937 m_random;
    std::size_t m_at = 0;
    int m_seal = 100;
    std::string m_report;
};

// What a person would see: the seal on the box, an exception that is open.
void fillIn(const disposal::Scene &scene, disposal::Event &what)
{
    if (what.name != "resolve") {
        for (const disposal::Container &container : scene.records().containers)
            what.fields["seals"] = container.sealNumber.empty() ? "none" : container.sealNumber;
        return;
    }
    for (const disposal::Exception &exception : scene.records().exceptions) {
        if (scene.stateOf(exception.id) == "exception_raised")
            what.subjects = {"#" + std::to_string(exception.id.value)};
    }
}

// No person stands on both sides of any duty of any object.
void dutiesMustBeApart(const std::vector<disposal::StepRow> &rows)
{
    std::map<std::tuple<ItemId, std::string_view, std::string>, std::set<std::string_view>> sides;
    for (const disposal::StepRow &row : rows) {
        const disposal::Transition *taken = disposal::transition(row.from, row.step);
        QVERIFY(taken != nullptr);
        for (const disposal::Duty &duty : disposal::dutiesOf(*taken))
            sides[{row.object, duty.pair, row.person}].insert(duty.side);
    }
    for (const auto &[who, taken] : sides)
        QCOMPARE(taken.size(), std::size_t{1});
}

} // namespace

class TestDisposalWalks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void randomWalksNeverCloseWithoutProof();
};

void TestDisposalWalks::randomWalksNeverCloseWithoutProof()
{
    if (RegisterLab::onServer())
        QSKIP("the same engine as on a file");
    constexpr int kWalks = 4, kEvents = 700;
    int closed = 0, taken = 0, refused = 0;
    for (std::uint32_t seed = 1; seed <= kWalks; ++seed) {
        RegisterLab lab("2026-11-25T09:00:00Z");
        furnish(lab);
        People people(lab);
        Walk walk(seed);
        const std::string report = lab.path("report.csv");
        QFile file(QString::fromStdString(report));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(
            "Asset Serial,Drive Serial,Data Method,Particle size mm,Result,Certificate\r\n"
            "SN-PC-01,S-1,Disintegrated,1.5,Destroyed,C1\r\nSN-PC-02,S-2,Disintegrated,1.5,Destroyed,C2\r\n");
        file.close();
        walk.setReport(report);
        for (int i = 0; i < kEvents; ++i) {
            disposal::Event what = walk.next();
            if (what.name == "resolve" || what.name == "collect" || what.name == "receive")
                fillIn(*must(app::disposalScene(people.as("ann"), {}, lab.job)), what);
            const auto step = people.step(walk.person(), what);
            if (qEnvironmentVariableIsSet("TALLY_WALK"))
                qInfo("%s %s", what.name.c_str(), answerOf(step).c_str());
            refused += step && !step->refused.empty() ? 1 : 0;
            if (!step || !step->operation)
                continue;
            ++taken;
            QCOMPARE(pictureOf(*must(people.book().scene(people.as("ann"), {}, lab.job))),
                     pictureOf(*must(app::disposalScene(people.as("ann"), {}, lab.job))));
            if (what.name != "close")
                continue;
            ++closed;
            const auto scene = must(app::disposalScene(people.as("ann"), {}, lab.job));
            for (const ItemId medium : scene->mediaOfOrder(orderOf(*scene))) {
                const std::string_view state = scene->stateOf(medium);
                QVERIFY2(state == "medium_destroyed" || state == "medium_accepted" ||
                             state == "medium_written_off" || state == "medium_returned",
                         std::string(state).c_str());
            }
            QVERIFY(scene->exceptionsOf(orderOf(*scene), true).empty());
        }
        const auto scene = must(app::disposalScene(people.as("ann"), {}, lab.job));
        std::set<ItemId> objects;
        disposal::visitLists(scene->records(), [&objects](std::string_view, const auto &list) {
            for (const auto &record : list)
                objects.insert(record.id);
        });
        for (const disposal::Line &line : scene->records().lines)
            for (const ItemId medium : scene->mediaOf(line.subject))
                objects.insert(medium);
        std::vector<disposal::StepRow> rows;
        for (const ItemId object : objects) {
            const auto steps = scene->steps().stepsOf(object);
            rows.insert(rows.end(), steps.begin(), steps.end());
        }
        dutiesMustBeApart(rows);
    }
    qInfo("%d events recorded, %d refused, %d orders closed", taken, refused, closed);
    QVERIFY(taken > 100);
    QVERIFY(refused > 200);
    QVERIFY2(closed > 0, "no walk came to a close: it proves nothing");
}

TALLY_TEST(TestDisposalWalks);
#include "test_disposal_walks.moc"
