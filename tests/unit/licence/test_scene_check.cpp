// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Scenes that cannot be true are refused, with what and why.
#include "registrar.h"
#include "scene_lab.h"

#include <QTest>

#include <functional>

using namespace tally;
using namespace tally::licence;

namespace {

struct Refusal
{
    const char *name, *says;
    std::function<void(Scene &)> spoil;
};

SceneLab sound()
{
    SceneLab lab;
    lab.product("Tool", {"1", "2"});
    lab.lot("Base", "Tool", "1", 5);
    lab.lot("Upgrade", "Tool", "2", 5).lifts = {0};
    lab.installed("Tool", "1", 2);
    return lab;
}

const std::vector<Refusal> &refusals()
{
    static const std::vector<Refusal> kRefusals = {
        {"negative quantity", "Base: its quantity is negative", [](Scene &s) { s.lots[0].quantity = -1; }},
        {"negative reserve", "reserve", [](Scene &s) { s.lots[0].reserve = -1; }},
        {"unknown product", "names no product", [](Scene &s) { s.lots[0].product = 9; }},
        {"unknown version", "version is none of", [](Scene &s) { s.lots[0].version = 9; }},
        {"lifts in a circle", "come round", [](Scene &s) { s.lots[0].lifts = {1}; }},
        {"a lot that lifts itself", "come round", [](Scene &s) { s.lots[1].lifts = {1}; }},
        {"held by nobody there", "holder",
         [](Scene &s) {
             s.lots[0].held = {{99, kNone, 1}};
         }},
        {"negative right", "negative number", [](Scene &s) { s.lots[0].rights.downgrade = -1; }},
        {"a copy of nothing", "Installation 1", [](Scene &s) { s.installations[0].product = 9; }},
        {"a copy on no device", "Installation 2", [](Scene &s) { s.installations[1].device = 99; }},
        {"a session that ends first", "Session 1",
         [](Scene &s) {
             s.sessions.push_back({0, kNone, 0, 10, 5, false, false});
         }},
        {"a negative measure", "measure of Tool",
         [](Scene &s) {
             s.measures.push_back({0, kNone, -1, ItemId(1)});
         }},
    };
    return kRefusals;
}

} // namespace

class TestSceneCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatCannotBeIsRefused_data()
    {
        QTest::addColumn<int>("at");
        for (std::size_t i = 0; i < refusals().size(); ++i)
            QTest::newRow(refusals()[i].name) << int(i);
    }
    void whatCannotBeIsRefused()
    {
        QFETCH(int, at);
        SceneLab lab = sound();
        positionOf(lab.scene);
        const Refusal &refusal = refusals()[std::size_t(at)];
        refusal.spoil(lab.scene);
        JobContext job;
        const auto position = workOutPosition(lab.scene, {}, job);
        QVERIFY(!position);
        QCOMPARE(position.error().code, ErrorCode::InvalidInput);
        QVERIFY2(position.error().text().find(refusal.says) != std::string::npos,
                 position.error().text().c_str());
        QVERIFY(!position.error().remedy.empty());
    }

    void itCanBeCancelled()
    {
        const SceneLab lab = sound();
        JobContext job;
        job.cancel();
        const auto position = workOutPosition(lab.scene, {}, job);
        QVERIFY(!position);
        QCOMPARE(position.error().code, ErrorCode::Cancelled);
    }

    void aFamilyAloneSaysTheSame()
    {
        SceneLab lab = sound();
        lab.product("Other");
        lab.installed("Other", "", 1);
        JobContext job;
        const Position position = positionOf(lab.scene);
        QCOMPARE(families(lab.scene).size(), std::size_t(2));
        for (const std::vector<Index> &family : families(lab.scene)) {
            const auto lines = workOutFamily(lab.scene, family, {}, job);
            QVERIFY(bool(lines));
            for (const Line &line : *lines)
                QCOMPARE(figures(line),
                         figures(lineOf(lab.scene, position, lab.scene.products[line.product].name)));
        }
    }
};

TALLY_TEST(TestSceneCheck);

#include "test_scene_check.moc"
