// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A licence statement from its draft to its next version, through the command line.
#include "registrar.h"
#include "session.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace tally;
using namespace tally::test;
using nlohmann::json;

namespace {

// Three people are assigned Word, of which there are two units; a fourth has none of it yet.
class Office
{
public:
    Office()
    {
        session.setDay(*parseDay("2026-03-02"));
        session.json({"init"});
        session.json({"add", "software_product", "name=Word", "publisher=Acme", "unit_price_pence=10000",
                      "metric=per_user"});
        session.json({"add", "software_product", "name=Draw", "publisher=Other"});
        licence("Word 2024", "Word", "2");
        licence("Draw pack", "Draw", "5");
        for (const char *name : {"Anna", "Ben", "Carla", "Dora"})
            session.json({"add", "person", "name=" + std::string(name)});
        for (const char *name : {"Anna", "Ben", "Carla"})
            assign(name);
    }

    void licence(const std::string &name, const std::string &product, const std::string &quantity)
    {
        session.json({"licence", "add", "name=" + name, "product=" + product, "quantity=" + quantity});
    }
    void assign(const std::string &name) { session.json({"relate", name, "assigned_licence", "Word"}); }
    json statement(std::vector<std::string> words, int exit = 0)
    {
        words.insert(words.begin(), "statement");
        return session.json(words, exit);
    }
    Ran asMary(std::vector<std::string> words)
    {
        words.insert(words.begin(), {"--actor", "mary", "statement"});
        return session.run(words);
    }

    Session session;
};

std::string textOf(const std::string &path)
{
    QFile file(QString::fromStdString(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

// What an agent reports of one device with one program.
std::string inventory(const std::string &device, const std::string &serial, const std::string &program)
{
    return R"({"action":"inventory","deviceid":")" + device +
           R"(-2026-01-01-00-00-00","itemtype":"Computer","content":{"versionclient":"GLPI-Agent_v1.5",)"
           R"("hardware":{"name":")" +
           device + R"(","chassis_type":"Laptop"},"bios":{"ssn":")" + serial +
           R"(","smanufacturer":"Dell","smodel":"L1"},"softwares":[{"name":")" + program +
           R"(","version":"3.1","publisher":"Acme"}]}})";
}

const json &change(const json &compared, const std::string &figure, const std::string &reason)
{
    static const json kNone;
    for (const json &each : compared["changes"]) {
        if (each["figure"] == figure && each["reason"] == reason)
            return each;
    }
    return kNone;
}

} // namespace

class TestStatement final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fromDraftToSignature()
    {
        Office office;
        const json draft = office.statement(
            {"draft", "--publisher", "acme", "--no-pdf", "--to", office.session.path("draft")});
        QCOMPARE(draft["audit"]["entitled"].get<int>(), 2);
        QCOMPARE(draft["audit"]["required"].get<int>(), 3);
        QCOMPARE(draft["audit"]["shortfall"].get<int>(), 1);
        QCOMPARE(draft["audit"]["cost_pence"].get<int>(), 10'000);
        const std::string assignments = textOf(office.session.path("draft/assignments.csv"));
        QCOMPARE(std::count(assignments.begin(), assignments.end(), '\n'), std::ptrdiff_t(4));
        QVERIFY(assignments.find("none: short") != std::string::npos);
        QVERIFY(assignments.find("Draw") == std::string::npos); // not asked for
        QCOMPARE(office.statement({"list"})["statements"].size(), std::size_t(0));

        const json issued = office.statement({"issue", "Acme", "--publisher", "Acme", "--no-pdf"});
        QCOMPARE(issued["version"].get<int>(), 1);
        QCOMPARE(office.session.run({"statement", "sign", "Acme"}).exit, 5);
        QVERIFY(office.session.run({"statement", "sign", "Acme"}).err.find("DSP-102") != std::string::npos);
        QCOMPARE(office.asMary({"sign", "Acme", "--remark", "seen"}).exit, 0);
        const json shown = office.statement({"show", "acme, version 1"});
        QCOMPARE(shown["state"].get<std::string>(), std::string("signed"));
        QCOMPARE(shown["signed_by"].get<std::string>(), std::string("mary"));
        QCOMPARE(shown["shortfall"].get<int>(), 1);
        QCOMPARE(office.asMary({"sign", "Acme"}).exit, 4);
        QCOMPARE(office.session.run({"verify"}).exit, 0);
    }

    void itIsMadeAgainToTheByteWhateverCameLater()
    {
        Office office;
        office.statement({"issue", "Acme", "--publisher", "Acme", "--no-pdf"});
        office.session.setDay(*parseDay("2026-09-01"));
        office.assign("Dora");
        office.licence("Word more", "Word", "7");
        office.session.json({"unrelate", "Anna", "assigned_licence", "Word"});
        const json check = office.statement({"verify", "Acme", "--no-pdf"});
        QVERIFY(check["reproduced"].get<bool>());
        QVERIFY(check["files"].size() > 10);
        for (const json &file : check["files"])
            QVERIFY2(file["result"] == "equal", file.dump().c_str());
        QCOMPARE(office.session.run({"statement", "show", "Acme", "--to", office.session.path("kept")}).exit,
                 0);
        QVERIFY(textOf(office.session.path("kept/SHA256SUMS")).find("annexes.xlsx") != std::string::npos);
    }

    void whatDoesNotFitIsFound()
    {
        Office office;
        office.statement({"issue", "Acme", "--publisher", "Acme", "--no-pdf"});
        office.session.json({"set", "Acme, version 1", "input_sha256=0000", "as_of=2026-02-02"});
        QVERIFY(!office.statement({"verify", "Acme", "--no-pdf"}, 1)["reproduced"].get<bool>());
        QCOMPARE(office.asMary({"sign", "Acme"}).exit, 4);
    }

    void theNextVersionTellsWhatChangedAndWhy()
    {
        Office office;
        office.statement({"issue", "Acme", "--publisher", "Acme", "--no-pdf"});
        office.licence("Word more", "Word", "4");
        office.session.json({"licence", "retire", "Word 2024", "1", "--because", "given back"});
        office.assign("Dora");
        const json next = office.statement(
            {"issue", "Acme", "--publisher", "Acme", "--no-pdf", "--to", office.session.path("two")});
        QCOMPARE(next["version"].get<int>(), 2);
        const json compared = office.statement({"compare", "Acme, version 1", "Acme, version 2"});
        QCOMPARE(change(compared, "entitled", "bought")["change"].get<int>(), 4);
        QCOMPARE(change(compared, "entitled", "retired, transferred or consolidated")["change"].get<int>(),
                 -1);
        QCOMPARE(change(compared, "required", "assigned")["change"].get<int>(), 1);
        QCOMPARE(change(compared, "shortfall", "follows from the rows above")["change"].get<int>(), -1);
        QVERIFY(textOf(office.session.path("two/changes.csv")).find("assigned") != std::string::npos);
        QVERIFY(office.statement({"verify", "Acme", "--no-pdf"})["reproduced"].get<bool>());
        // The scope belongs to the name.
        QCOMPARE(office.session.run({"statement", "issue", "Acme", "--no-pdf"}).exit, 4);
    }

    // Each reason as it comes about in a register: from files, rules and dates.
    void eachChangeHasItsOwnReason()
    {
        Session session;
        session.setDay(*parseDay("2026-03-02"));
        session.json({"init"});
        for (const char *name : {"PC1", "PC2", "PC3", "PC4"})
            session.json({"add", "laptop", "name=" + std::string(name), "asset_number=" + std::string(name)});
        const std::string head = "device,product,version,publisher\n";
        const auto installed = [&](const std::string &name, const std::string &rows) {
            session.json({"import", session.write(name, head + rows)});
        };
        int version = 0;
        const auto issue = [&] {
            session.json({"statement", "issue", "Acme", "--publisher", "Acme", "--no-pdf"});
            ++version;
        };
        const auto compared = [&] {
            return session.json({"statement", "compare", "Acme, version " + std::to_string(version - 1),
                                 "Acme, version " + std::to_string(version)});
        };
        const auto rule = [&](const std::string &product) {
            return session.write(
                "rules.json", R"({"kind":"recognition_rule","name":"ours","label":"Ours","order":0,"rules":[)"
                              R"({"id":"w","if":{"name":"acme draft"},"then":{"product":")" +
                                  product +
                                  R"(","publisher":"Acme","class":"commercial","version":"major"}}],)"
                                  R"("products":[],"tests":[]})");
        };
        installed("one.csv", "PC1,Acme Writer,1,Acme\nPC2,Acme Writer,1,Acme\n");
        session.json({"import", session.write("pc9.json", inventory("PC9", "SN9", "Acme Draft"))});
        session.json({"recognise", "--rules", rule("Acme Writer")});
        session.json({"licence", "add", "name=W1", "product=Acme Writer", "quantity=5", "metric=per_device",
                      "expires_on=2026-12-31"});
        issue();

        // PC2 loses it, PC3 and PC4 get it, another lot is bought.
        installed("two.csv", "PC1,Acme Writer,1,Acme\nPC3,Acme Writer,1,Acme\nPC4,Acme Writer,1,Acme\n"
                             "PC2,Other,1,Blot\n");
        session.json({"licence", "add", "name=W2", "product=Acme Writer", "quantity=2", "metric=per_device",
                      "rights=second_copies=1"});
        issue();
        json found = compared();
        QCOMPARE(change(found, "required", "installed")["change"].get<int>(), 2);
        QCOMPARE(change(found, "required", "removed")["change"].get<int>(), -1);
        QCOMPARE(change(found, "entitled", "bought")["change"].get<int>(), 2);
        QVERIFY(change(found, "required", "re-recognised").is_null());
        QVERIFY(change(found, "required", "rule changed").is_null());

        // The same title becomes another product: nothing was installed or removed.
        session.json({"recognise", "--rules", rule("Acme Suite")});
        issue();
        found = compared();
        QCOMPARE(change(found, "required", "re-recognised")["product"].get<std::string>(),
                 std::string("Acme Writer"));
        QCOMPARE(change(found, "required", "re-recognised")["change"].get<int>(), -1);
        QVERIFY(change(found, "required", "installed").is_null());
        QVERIFY(change(found, "required", "removed").is_null());

        session.setDay(*parseDay("2027-01-02"));
        issue();
        found = compared();
        QCOMPARE(change(found, "entitled", "expired")["change"].get<int>(), -5);
        QCOMPARE(found["changes"].size(), std::size_t(2)); // and what is short since

        // Rules of another publisher are no reason; two laptops of one person are: the second is its copy.
        session.json(
            {"define",
             session.write("other.json", R"({"kind":"licence_profile","name":"blot_people","label":"Blot",)"
                                         R"("source":"terms of 2027","valid_from":"2010-01-01",)"
                                         R"("applies_to":{"publisher":["Blot*"]},"metric":"per_user"})")});
        session.json({"add", "person", "name=Anna", "login=anna"});
        for (const char *name : {"PC3", "PC4"})
            session.json({"set", name, "custodian=anna"});
        issue();
        found = compared();
        QCOMPARE(change(found, "required", "main user changed")["change"].get<int>(), -1);
        QVERIFY(change(found, "required", "rule changed").is_null());

        // Units that come from another lot were not bought.
        session.json({"licence", "add", "name=W3", "product=Acme Writer", "quantity=4", "metric=per_device"});
        issue();
        session.json({"licence", "transfer", "W3", "3", "--to", "W2"});
        issue();
        found = compared();
        QCOMPARE(change(found, "entitled", "came from another licence")["change"].get<int>(), 3);
        QVERIFY(change(found, "entitled", "bought").is_null());

        // Acme counts people from now on.
        session.json(
            {"define",
             session.write("terms.json", R"({"kind":"licence_profile","name":"acme_people","label":"Acme",)"
                                         R"("source":"terms of 2027","valid_from":"2010-01-01",)"
                                         R"("applies_to":{"publisher":["Acme*"]},"metric":"per_user"})")});
        issue();
        found = compared();
        QVERIFY(!found["changes"].empty());
        for (const json &each : found["changes"])
            QVERIFY2(each["reason"] == "rule changed" || each["figure"] == "shortfall", each.dump().c_str());
        QVERIFY(!change(found, "required", "rule changed").is_null());
    }

    void exclusionsAndEvidenceCountAsReasons()
    {
        Office office;
        office.statement({"issue", "Acme", "--publisher", "Acme", "--no-pdf"});
        office.session.json({"set", "Word 2024", "evidence_grade=supporting"});
        office.session.json(
            {"add", "licence_exclusion", "name=Spare", "product=Word", "person=Carla", "grounds=standby"});
        office.statement(
            {"issue", "Acme", "--publisher", "Acme", "--no-pdf", "--to", office.session.path("two")});
        const json compared = office.statement({"compare", "Acme, version 1", "Acme"});
        QCOMPARE(change(compared, "entitled", "evidence")["change"].get<int>(), -2);
        QCOMPARE(change(compared, "required", "excluded")["change"].get<int>(), -1);
        QVERIFY(textOf(office.session.path("two/exclusions.csv")).find("standby") != std::string::npos);
    }

    void severalPublishersInOne()
    {
        Office office;
        const json both = office.statement({"issue", "Two", "--publisher", "acme", "--publisher", "Other",
                                            "--no-pdf", "--to", office.session.path("two")});
        QCOMPARE(both["audit"]["entitled"].get<int>(), 7);
        QVERIFY(textOf(office.session.path("two/lots.csv")).find("Draw pack") != std::string::npos);
        QCOMPARE(office.statement({"show", "Two"})["publisher"].get<std::string>(),
                 std::string("acme; Other"));
        QVERIFY(office.statement({"verify", "Two", "--no-pdf"})["reproduced"].get<bool>());
        // The same scope in another order is the same statement; a part of it is not.
        QCOMPARE(office.statement({"issue", "Two", "--publisher", "other; ACME", "--no-pdf"})["version"]
                     .get<int>(),
                 2);
        QCOMPARE(office.session.run({"statement", "issue", "Two", "--publisher", "Acme", "--no-pdf"}).exit,
                 4);
        QCOMPARE(office.statement({"draft", "--product", "Word", "--product", "Draw"})["audit"]["entitled"]
                     .get<int>(),
                 7);
        const Ran none =
            office.session.run({"statement", "draft", "--publisher", "Acme", "--product", "Draw"});
        QCOMPARE(none.exit, 3);
        QVERIFY(none.err.find("no product Draw is of the publisher Acme") != std::string::npos);
    }

    // LR-07: what the rules ask for in a channel is printed with what is missing; a transfer document heals
    // an agreement in another name.
    void missingDocumentsAreInTheStatement()
    {
        Office office;
        Session &session = office.session;
        session.json({"define",
                      session.write("acme.json",
                                    R"({"kind":"licence_profile","name":"acme_volume","label":"Acme volume",)"
                                    R"("source":"terms","valid_from":"2010-01-01",)"
                                    R"("applies_to":{"publisher":["Acme"],"channels":["volume"]},)"
                                    R"("metric":"per_user","evidence_required":)"
                                    R"({"volume":["dated invoice","agreement statement"]}})")});
        session.json({"add", "organisation", "name=School", "is_legal_entity=true"});
        session.json({"add", "licence_agreement", "name=EA 9", "legal_entity=School"});
        session.json({"set", "Word 2024", "channel=volume", "agreement=EA 9"});
        const auto annex = [&](const char *name) {
            office.statement({"draft", "--publisher", "Acme", "--no-pdf", "--to", session.path("draft")});
            return textOf(session.path("draft/" + std::string(name) + ".csv"));
        };
        std::string missing = annex("missing-evidence");
        QVERIFY2(
            missing.find(R"(Word 2024,volume,Acme volume,"dated invoice; agreement statement",accepted)") !=
                std::string::npos,
            missing.c_str());
        QVERIFY(annex("problems").find("in the name of School") != std::string::npos);
        for (const char *kind : {"invoice", "transfer"})
            session.json({"licence", "attach", "Word 2024", session.write(kind + std::string(".txt"), kind),
                          "--kind", kind});
        missing = annex("missing-evidence");
        QVERIFY2(missing.find("Acme volume,agreement statement,") != std::string::npos, missing.c_str());
        QVERIFY(annex("problems").find("in the name of School") == std::string::npos);
    }

    void whatIsNotThereIsNamed()
    {
        Office office;
        const Ran near = office.session.run({"statement", "draft", "--publisher", "Acmee"});
        QCOMPARE(near.exit, 3);
        QVERIFY(near.err.find("Did you mean Acme?") != std::string::npos);
        QCOMPARE(office.session.run({"statement", "verify", "Nothing"}).exit, 3);
        QCOMPARE(office.session.run({"statement", "sing", "Acme"}).exit, 2);
    }
};

TALLY_TEST(TestStatement);
#include "test_statement.moc"
