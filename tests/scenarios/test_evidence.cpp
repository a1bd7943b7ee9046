// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Photographs with counts, and lists that custodians fill in, as they come back from spreadsheets.
#include "registrar.h"
#include "session.h"

#include <QFile>
#include <QTest>

#include <filesystem>

using namespace tally;
using namespace tally::test;
using Json = nlohmann::json;

namespace {

const std::string kPicture("\xFF\xD8\xFF\xE0 a lid", 10);

class Council : public Session
{
public:
    Council()
    {
        run({"init"});
        write("places.csv", "class,name,site\nsite,Hall,\nsite,Depot,\n");
        write("people.csv", "class,name\nperson,Ann Low\nperson,Ben Hill\n");
        write("pcs.csv", "class,name,asset number,serial number,site,status,custodian\n"
                         "laptop,PC1,0012,S1,Hall,in_use,Ann Low\nlaptop,PC2,A2,S2,Hall,in_use,Ann Low\n"
                         "laptop,PC3,A3,S3,Hall,in_use,Ben Hill\nlaptop,PC4,A4,S4,Hall,in_use,\n");
        for (const char *file : {"places.csv", "people.csv", "pcs.csv"})
            run({"import", path(file)});
        run({"audit", "open", "Hall 2026", "--where", "site:Hall"});
    }
    Json counts() const { return json({"audit", "status", "Hall 2026"})["campaign"]["counts"]; }
    Json lineOf(const std::string &name) const
    {
        const Json status = json({"audit", "status", "Hall 2026"});
        for (const Json &line : status["lines"]) {
            if (line["item"].is_object() && line["item"]["name"] == name)
                return line;
        }
        return {};
    }
    std::string id(const std::string &key) const
    {
        return "#" + std::to_string(json({"show", key})["id"].get<int>());
    }
    Json confirmed(const std::string &text, int exit = 0) const
    {
        write("filled.csv", text);
        return json({"audit", "scan", "Hall 2026", "--from", path("filled.csv"), "--confirmed"}, exit);
    }
};

std::string textOf(const std::string &file)
{
    QFile in(QString::fromStdString(file));
    return in.open(QIODevice::ReadOnly) ? in.readAll().toStdString() : std::string();
}

} // namespace

class TestEvidence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPhotographIsKeptWithTheCount()
    {
        const Council council;
        council.write("lid.jpg", kPicture);
        council.write("list.csv", "label,place,photo\nA3,Hall,lid.jpg\nA4,Hall,none.jpg\n");
        QCOMPARE(council.run({"audit", "scan", "Hall 2026", "A2", "--photo", council.path("lid.jpg")}).exit,
                 0);
        const Json photo = council.lineOf("PC2")["photos"][0];
        QCOMPARE(photo["name"].get<std::string>(), std::string("lid.jpg"));
        QCOMPARE(photo["kind"].get<std::string>(), std::string("image/jpeg"));
        QCOMPARE(photo["bytes"].get<int>(), 10);
        const Json file = council.json({"audit", "scan", "Hall 2026", "--from", council.path("list.csv")}, 1);
        QCOMPARE(file["refused"][0]["field"].get<std::string>(), std::string("photo"));
        QCOMPARE(file["refused"][0]["line"].get<int>(), 3);
        QCOMPARE(council.lineOf("PC3")["photos"].size(), std::size_t(1));
        QCOMPARE(council.run({"verify"}).exit, 0);
        // Seen already, and now with a picture: that is news; the same again is none.
        council.run({"audit", "scan", "Hall 2026", "A4"});
        council.write("more.jpg", kPicture + "2");
        for (int i = 0; i < 2; ++i)
            council.run({"audit", "scan", "Hall 2026", "A4", "--photo", council.path("more.jpg")});
        QCOMPARE(council.lineOf("PC4")["photos"].size(), std::size_t(1));
        QCOMPARE(council.counts()["found"].get<int>(), 3);
    }

    void whatIsNoPhotograph()
    {
        const Council council;
        council.write("lid.txt", "a lid");
        council.write("lid.jpg", kPicture);
        QCOMPARE(council.run({"audit", "scan", "Hall 2026", "A2", "--photo", council.path("lid.txt")}).exit,
                 3);
        QCOMPARE(council.run({"audit", "scan", "Hall 2026", "A2", "--photo", council.path("gone.jpg")}).exit,
                 3);
        QCOMPARE(
            council.run({"audit", "scan", "Hall 2026", "A2", "A3", "--photo", council.path("lid.jpg")}).exit,
            2);
        QCOMPARE(council.counts()["found"].get<int>(), 0);
    }

    void listsForCustodians()
    {
        const Council council;
        const Json lists = council.json({"audit", "lists", "Hall 2026", "--out", council.path("lists")});
        QCOMPARE(lists["custodians"].get<int>(), 2);
        QCOMPARE(lists["without_custodian"].get<int>(), 1);
        QCOMPARE(lists["files"].size(), std::size_t(3));
        std::string ann;
        for (const Json &file : lists["files"]) {
            const std::string name = file;
            QVERIFY(std::filesystem::exists(name.substr(0, name.size() - 4) + ".html"));
            if (name.find("Ann-Low") != std::string::npos)
                ann = textOf(name);
        }
        QVERIFY2(ann.find("have it,not mine,where") != std::string::npos, ann.c_str());
        QVERIFY(ann.find("0012,PC1,") != std::string::npos && ann.find("PC3") == std::string::npos);
        QCOMPARE(council.run({"audit", "lists", "Hall 2026", "--out", council.path("lists")}).exit, 4);
        QCOMPARE(council.run({"audit", "lists", "Hall 2026"}).exit, 2);
        council.run({"audit", "open", "Blind", "--where", "site:Hall", "--blind"});
        QCOMPARE(council.run({"audit", "lists", "Blind", "--out", council.path("b")}).exit, 4);
    }

    void aFilledList()
    {
        const Council council;
        // As it comes back: a title above, semicolons, other order, the zeros eaten, own words.
        const Json answer = council.confirmed(
            "\xEF\xBB\xBFThe list of Ann Low;;;;\r\nwhere;Have it;label;ref;not mine;note\r\n;Yes;12;" +
                council.id("0012") + ";;\r\nat home;no;A2;" + council.id("A2") + ";x;gave it back\r\n;;A3;" +
                council.id("A3") + ";;\r\n;perhaps;A4;" + council.id("A4") + ";;\r\n",
            1);
        QCOMPARE(answer["answers"].size(), std::size_t(2));
        QCOMPARE(answer["answers"][0]["outcome"].get<std::string>(), std::string("found"));
        QCOMPARE(answer["answers"][1]["outcome"].get<std::string>(), std::string("denied"));
        QCOMPARE(answer["unanswered"].get<int>(), 1);
        QCOMPARE(answer["refused"].size(), std::size_t(2));
        QVERIFY2(council.counts() == (Json{{"found", 1}, {"elsewhere", 0}, {"missing", 3}, {"unknown", 0}}),
                 council.counts().dump().c_str());
        QCOMPARE(council.lineOf("PC1")["how"].get<std::string>(), std::string("confirmed"));
        QVERIFY(council.lineOf("PC2")["denied"].get<std::string>().find("at home") != std::string::npos);
        // The same file once more adds nothing.
        QVERIFY(council
                    .json({"audit", "scan", "Hall 2026", "--from", council.path("filled.csv"), "--confirmed"},
                          1)["operation"]
                    .is_null());
        council.run({"audit", "finish", "Hall 2026"});
        const std::string found = council.json({"findings", "--kind", "not_found"}).dump();
        QVERIFY2(found.find("its custodian says that it is not there") != std::string::npos, found.c_str());
    }

    void itIsWithSomebodyElse()
    {
        const Council council;
        council.confirmed("label,have it,where\nA2,yes,Depot\n");
        QCOMPARE(council.lineOf("PC2")["bucket"].get<std::string>(), std::string("elsewhere"));
    }

    void aReferenceBesideAnothersLabel()
    {
        const Council council;
        const Json answer =
            council.confirmed("ref,label,have it\n" + council.id("A2") + ",A3,yes\n#99999,A4,yes\n", 1);
        QCOMPARE(answer["answers"].size(), std::size_t(0));
        QCOMPARE(answer["refused"][0]["field"].get<std::string>(), std::string("ref"));
        QCOMPARE(answer["refused"].size(), std::size_t(2));
    }
};

TALLY_TEST(TestEvidence);
#include "test_evidence.moc"
