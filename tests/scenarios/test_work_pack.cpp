// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A stocktake where there is no network: the pack goes out, is counted and edited in, and comes back.
#include "registrar.h"
#include "session.h"

#include <QFile>
#include <QTest>

#include <filesystem>

using namespace tally;
using namespace tally::test;
using Json = nlohmann::json;

namespace {

class Council : public Session
{
public:
    Council()
    {
        run({"init"});
        write("places.csv", "class,name,site\nsite,Hall,\nsite,Depot,\nroom,Hall 3,Hall\n");
        write("people.csv", "class,name\nperson,Ann Low\n");
        write("pcs.csv", "class,name,asset number,serial number,site,status,custodian\n"
                         "laptop,PC1,A1,S1,Hall,in_use,Ann Low\nlaptop,PC2,A2,S2,Hall,in_use,\n"
                         "laptop,PC3,A3,S3,Depot,in_use,\nlaptop,PC4,B1,S4,Depot,in_stock,\n");
        for (const char *file : {"places.csv", "people.csv", "pcs.csv"})
            run({"import", path(file)});
        run({"audit", "open", "All 2026", "--class", "laptop"});
    }
    Ran pack(const std::string &name = "field.tally", const std::string &where = "Hall") const
    {
        return run({"audit", "pack", "All 2026", path(name), "--where", where});
    }
    // In the pack.
    Ran there(std::vector<std::string> arguments) const
    {
        return runOn(path("field.tally"), std::move(arguments));
    }
    Json bring(int exit = 0, std::vector<std::string> options = {}) const
    {
        std::vector<std::string> words = {"audit", "return", path("field.tally")};
        words.insert(words.end(), options.begin(), options.end());
        return json(words, exit);
    }
    Json counts() const { return json({"audit", "status", "All 2026"})["campaign"]["counts"]; }
    std::string attribute(const std::string &key, const std::string &name) const
    {
        const Json shown = json({"show", key});
        const Json value = shown["attributes"].value(name, Json());
        return value.is_string() ? value.get<std::string>() : std::string("?");
    }
};

} // namespace

class TestWorkPack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countedWithoutANetwork()
    {
        const Council council;
        QCOMPARE(council.pack().exit, 0);
        // A register of its own, of that site.
        const Json status = Json::parse(council.there({"audit", "status", "All 2026", "--json"}).out);
        QCOMPARE(status["campaign"]["expected"].get<int>(), 2);
        QCOMPARE(council.there({"verify"}).exit, 0);
        QVERIFY(council.there({"show", "A1"}).out.find("Ann Low") != std::string::npos);
        const Ran scanned = council.there(
            {"audit", "scan", "All 2026", "--at", "Hall", "A1", "B1", "X9", "--note", "cupboard"});
        QVERIFY2(scanned.exit == 0, scanned.err.c_str());
        QVERIFY(scanned.out.find("not expected; recorded at Depot") != std::string::npos);
        QCOMPARE(council.there({"audit", "finish", "All 2026"}).exit, 4); // at home only
        QCOMPARE(council.counts()["found"].get<int>(), 0);

        const Json back = council.bring();
        QCOMPARE(back["counted"].get<int>(), 3);
        QVERIFY(back["operation"].is_number());
        QVERIFY2(council.counts() == (Json{{"found", 1}, {"elsewhere", 1}, {"missing", 2}, {"unknown", 1}}),
                 council.counts().dump().c_str());
        QCOMPARE(council.run({"verify"}).exit, 0);
    }

    void aPackThatReturnsTwiceCountsOnce()
    {
        const Council council;
        council.pack();
        council.there({"audit", "scan", "All 2026", "--at", "Hall", "A1", "X9"});
        council.bring();
        const Json before = council.counts();
        const Json again = council.bring();
        QVERIFY(again["operation"].is_null());
        QCOMPARE(again["already_here"].get<int>(), 2);
        QVERIFY(council.counts() == before);
        // Counted on and brought back once more: what is new is taken.
        council.there({"audit", "scan", "All 2026", "--at", "Hall", "A2"});
        QCOMPARE(council.bring()["counted"].get<int>(), 1);
    }

    void whatIsUndoneInThePackIsNotCounted()
    {
        const Council council;
        council.pack();
        council.there({"audit", "scan", "All 2026", "--at", "Hall", "A1"});
        const Json last =
            Json::parse(council.there({"audit", "scan", "All 2026", "A2", "--at", "Hall", "--json"}).out);
        QCOMPARE(council.there({"undo", std::to_string(last["operation"].get<int>())}).exit, 0);
        QCOMPARE(council.bring()["counted"].get<int>(), 1);
    }

    void theReturnIsUndone()
    {
        const Council council;
        council.pack();
        council.there({"audit", "scan", "All 2026", "--at", "Hall", "A1", "A2"});
        council.there({"set", "A2", "condition=damaged"});
        const Json back = council.bring();
        QCOMPARE(council.attribute("A2", "condition"), std::string("damaged"));
        QCOMPARE(council.run({"undo", std::to_string(back["operation"].get<int>())}).exit, 0);
        QCOMPARE(council.attribute("A2", "condition"), std::string("?"));
        QCOMPARE(council.counts()["found"].get<int>(), 0);
    }

    void fieldsAreMergedOneByOne()
    {
        const Council council;
        council.pack();
        council.there({"set", "A1", "condition=damaged", "notes=lid cracked", "pool=events"});
        council.run({"set", "A1", "notes=to be replaced", "pool=events"});
        council.run({"set", "A2", "condition=good"}); // here alone
        const Json back = council.bring(1);
        QCOMPARE(back["taken"].size(), std::size_t(1));
        QCOMPARE(back["conflicts"].size(), std::size_t(1));
        QCOMPARE(back["conflicts"][0]["attribute"].get<std::string>(), std::string("notes"));
        QCOMPARE(back["conflicts"][0]["there"].get<std::string>(), std::string("lid cracked"));
        QCOMPARE(back["conflicts"][0]["here"].get<std::string>(), std::string("to be replaced"));
        QCOMPARE(council.attribute("A1", "condition"), std::string("damaged"));
        QCOMPARE(council.attribute("A1", "notes"), std::string("to be replaced"));
        QCOMPARE(council.attribute("A2", "condition"), std::string("good"));
        const std::string key = back["conflicts"][0]["key"];
        QCOMPARE(council.bring(1, {"--take", "1:notes"})["operation"].is_null(), true);
        QCOMPARE(council.bring(0, {"--take", key})["taken"].size(), std::size_t(1));
        QCOMPARE(council.attribute("A1", "notes"), std::string("lid cracked"));
        QVERIFY(council.bring()["operation"].is_null());
    }

    void whatThePackAddsIsNewHere()
    {
        const Council council;
        council.pack();
        council.there({"add", "room", "name=Hall 9", "site=Hall"});
        council.there({"add", "laptop", "name=Found", "asset_number=Z1", "serial_number=S77", "status=in_use",
                       "room=Hall 9", "site=Hall"});
        council.there({"set", "A1", "room=Hall 9"});
        council.there({"audit", "scan", "All 2026", "--at", "Hall 9", "A1", "Z1"});
        const Json would = council.bring(0, {"--dry-run"});
        QCOMPARE(would["added"].size(), std::size_t(2));
        QVERIFY(council.run({"show", "Z1"}).exit != 0);
        const Json back = council.bring();
        QCOMPARE(back["added"].size(), std::size_t(2));
        QVERIFY2(back["left"].empty(), back.dump().c_str());
        const Json shown = council.json({"show", "Z1"});
        QCOMPARE(shown["attributes"]["room"].get<std::string>(), std::string("Hall 9"));
        QCOMPARE(council.json({"show", "S77"})["id"].get<int>(), shown["id"].get<int>());
        QCOMPARE(council.json({"show", "A1"})["attributes"]["room"].get<std::string>(),
                 std::string("Hall 9"));
        const Json counted = council.json({"list", "audit_count"});
        QCOMPARE(counted["total"].get<int>(), 2);
        QVERIFY2(council.run({"audit", "status", "All 2026", "--json"}).out.find("Hall 9") !=
                     std::string::npos,
                 "the count says where");
        // Once, however often the file comes back; what was edited there since is merged.
        QVERIFY(council.bring()["operation"].is_null());
        council.there({"set", "Z1", "notes=lid cracked"});
        QCOMPARE(council.bring()["taken"].size(), std::size_t(1));
        QCOMPARE(council.attribute("Z1", "notes"), std::string("lid cracked"));
        QCOMPARE(council.json({"list", "laptop"})["total"].get<int>(), 5);
        // Retired here it is not made again.
        council.run({"retire", "Z1"});
        QCOMPARE(council.bring(1)["added"].size(), std::size_t(0));
        QCOMPARE(council.run({"verify"}).exit, 0);
    }

    void whatWasUndoneHereIsAddedAgain()
    {
        const Council council;
        council.pack();
        council.there({"add", "laptop", "name=Found", "asset_number=Z1"});
        const Json back = council.bring();
        QCOMPARE(council.run({"undo", std::to_string(back["operation"].get<int>())}).exit, 0);
        QVERIFY(council.run({"show", "Z1"}).exit != 0);
        QCOMPARE(council.bring()["added"].size(), std::size_t(1));
        QCOMPARE(council.run({"show", "Z1"}).exit, 0);
    }

    void whatBearsAKnownNumberIsToldNotAdded()
    {
        const Council council;
        council.pack();
        council.run({"import", council.write("late.csv", "class,name,serial number\nlaptop,PC9,S99\n")});
        council.there({"add", "laptop", "name=Found", "asset_number=Z1", "serial_number=S99"});
        council.there({"add", "laptop", "name=Other", "asset_number=Z2"});
        const Json back = council.bring(1);
        QCOMPARE(back["added"].size(), std::size_t(1));
        QCOMPARE(back["left"].size(), std::size_t(1));
        const std::string words = back["left"][0];
        QVERIFY2(words.find("PC9") != std::string::npos && words.find("serial") != std::string::npos,
                 words.c_str());
        QVERIFY(council.run({"show", "Z1"}).exit != 0);
        QCOMPARE(council.run({"show", "Z2"}).exit, 0);
    }

    void whatIsRetiredThereEndsHereUnlessItChanged()
    {
        const Council council;
        council.pack();
        council.there({"audit", "scan", "All 2026", "--at", "Hall", "A1", "A2"}); // seen, and then broken
        council.there({"retire", "A1"});
        council.there({"retire", "A2"});
        council.run({"set", "A2", "notes=repaired"});
        const Json back = council.bring(1);
        QCOMPARE(back["retired"].size(), std::size_t(1));
        QCOMPARE(back["kept"].size(), std::size_t(1));
        QVERIFY2(back["left"].empty(), back.dump().c_str());
        QVERIFY(council.run({"show", "A1"}).exit != 0);
        QCOMPARE(council.run({"show", "A2"}).exit, 0);
        const std::string key = back["kept"][0]["key"];
        QCOMPARE(council.bring(0, {"--take", key})["retired"].size(), std::size_t(1));
        QVERIFY(council.run({"show", "A2"}).exit != 0);
        QCOMPARE(council.run({"undo", std::to_string(back["operation"].get<int>())}).exit, 0);
        QCOMPARE(council.run({"show", "A1"}).exit, 0);
        QCOMPARE(council.run({"verify"}).exit, 0);
    }

    void whatIsOfThePackAloneIsTold()
    {
        const Council council;
        council.pack();
        council.there({"relate", "A1", "connects_to", "A2"});
        const Json back = council.bring(1);
        QCOMPARE(back["left"].size(), std::size_t(1));
    }

    void aDryRunWritesNothing()
    {
        const Council council;
        council.pack();
        council.there({"audit", "scan", "All 2026", "--at", "Hall", "A1"});
        const Json would = council.bring(0, {"--dry-run"});
        QVERIFY(would["operation"].is_null());
        QCOMPARE(would["counted"].get<int>(), 1);
        QCOMPARE(council.counts()["found"].get<int>(), 0);
    }

    void whoCountedInThePackDoesNotSign()
    {
        const Council council;
        council.pack();
        council.there({"--actor", "kim", "audit", "scan", "All 2026", "--at", "Hall", "A1"});
        council.bring();
        QCOMPARE(council.json({"audit", "status", "All 2026"})["lines"][0]["counted_by"].get<std::string>(),
                 std::string("kim"));
        council.run({"audit", "finish", "All 2026"});
        QCOMPARE(council.run({"--actor", "kim", "audit", "sign", "All 2026"}).exit, 5);
        QCOMPARE(council.run({"audit", "sign", "All 2026"}).exit, 5); // who brought it back neither
        QCOMPARE(council.run({"--actor", "mary", "audit", "sign", "All 2026"}).exit, 0);
    }

    void photosComeBackToo()
    {
        const Council council;
        council.write("lid.png", std::string("\x89PNG\r\n\x1A\n picture", 16));
        council.pack();
        QCOMPARE(council.there({"audit", "scan", "All 2026", "A1", "--photo", council.path("lid.png")}).exit,
                 0);
        QCOMPARE(council.bring()["counted"].get<int>(), 1);
        const Json line = council.json({"audit", "status", "All 2026"})["lines"][0];
        QCOMPARE(line["photos"].size(), std::size_t(1));
        QCOMPARE(line["photos"][0]["name"].get<std::string>(), std::string("lid.png"));
        QCOMPARE(council.run({"verify"}).exit, 0);
    }

    void refusals()
    {
        const Council council;
        QCOMPARE(council.pack().exit, 0);
        QCOMPARE(council.pack().exit, 4); // never overwritten
        QCOMPARE(council.pack("other.tally", "Nowhere").exit, 3);
        QCOMPARE(council.there({"audit", "pack", "All 2026", council.path("copy.tally")}).exit, 4);
        QCOMPARE(council.run({"audit", "return", council.path("nothing.tally")}).exit, 3);
        QCOMPARE(council.run({"audit", "return", council.path("pcs.csv")}).exit, 3);
        QCOMPARE(council.run({"audit", "return", council.url()}).exit, 3); // no pack
        const Council other;
        const Ran wrong = other.run({"audit", "return", council.path("field.tally")});
        QCOMPARE(wrong.exit, 3);
        QVERIFY(wrong.err.find("another register") != std::string::npos);
        council.run({"audit", "finish", "All 2026"});
        const Ran counted = council.run({"audit", "return", council.path("field.tally")});
        QCOMPARE(counted.exit, 4);
        QVERIFY(counted.err.find("reopen") != std::string::npos);
        council.run({"audit", "cancel", "All 2026"});
        QCOMPARE(council.run({"audit", "return", council.path("field.tally")}).exit, 4);
        QCOMPARE(council.run({"audit", "pack", "All 2026", council.path("late.tally")}).exit, 4);
        QVERIFY(!std::filesystem::exists(council.path("late.tally")));
    }

    void aDamagedPackIsRefused()
    {
        const Council council;
        council.pack();
        council.there({"audit", "scan", "All 2026", "--at", "Hall", "A1"});
        QFile file(QString::fromStdString(council.path("field.tally")));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray bytes = file.readAll();
        const QByteArray label = "\"scanned\":\"A1\"";
        const auto at = bytes.lastIndexOf(label);
        QVERIFY(at > 0);
        bytes.replace(at, label.size(), "\"scanned\":\"A2\"");
        file.seek(0);
        file.write(bytes);
        file.close();
        const Ran back = council.run({"audit", "return", council.path("field.tally")});
        QVERIFY2(back.exit != 0, back.out.c_str());
        QVERIFY2(back.err.find("does not fit its own log") != std::string::npos, back.err.c_str());
        QCOMPARE(council.counts()["found"].get<int>(), 0);
    }
};

TALLY_TEST(TestWorkPack);
#include "test_work_pack.moc"
