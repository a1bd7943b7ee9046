// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A person who is erased is found nowhere any more: not in the tables, the file, a copy or an export.
#include "app/backup.h"
#include "app/erasing.h"
#include "app/interchange.h"
#include "app/proof.h"
#include "paths.h"
#include "register_lab.h"
#include "registrar.h"

#include <QTest>

#include <filesystem>
#include <fstream>

using namespace tally;
using namespace tally::test;

namespace {

const std::string kPeople = "Name,Login,E-mail\n"
                            "Qwendoline Zarathustra,qzara,q.zara@north.example\n"
                            "Bob Baker,bbaker,bob@north.example\n";
const std::vector<std::string> kTraces{"Qwendoline", "Zarathustra", "qzara", "q.zara@north.example"};

std::string usedBy(const std::string &device, const std::string &serial, const std::string &login)
{
    std::string text = inventory(device, serial, "2026-02-01 10:00:00", "8192", {});
    const std::string before = R"("hardware":{)";
    return text.replace(text.find(before), before.size(), before + R"("lastloggeduser":")" + login + "\",");
}

std::string found(const std::string &bytes)
{
    for (const std::string &trace : kTraces) {
        if (bytes.find(trace) != std::string::npos)
            return trace;
    }
    return {};
}

// Every text of every fact, live and past, with what lies beside them.
std::string everything(RegisterLab &lab)
{
    std::string all;
    const auto head = must(lab.reg().store().head());
    const auto versions = must(lab.reg().store().begun(0, head.number));
    for (const model::FactVersion &version : versions) {
        for (const auto *cells : {&version.key.cells, &version.values}) {
            for (const model::Cell &cell : *cells) {
                if (const auto *text = std::get_if<std::string>(&cell))
                    all += *text + "\n";
            }
        }
    }
    for (const model::PrivateValue &value : must(lab.reg().store().privateValues()))
        all += value.value + "\n";
    if (!lab.reg().store().operations(head.number, [&](const model::Operation &operation) {
            all += operation.source + operation.reason + "\n";
            return true;
        }))
        qFatal("the log cannot be read");
    return all;
}

app::Register::ImportOptions people()
{
    app::Register::ImportOptions options;
    options.className = "person";
    return options;
}

} // namespace

class TestPrivacy : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void factsHoldNoClearText();
    void subjectIsFoundAgain();
    void erasedIsErasedEverywhere();
    void othersOfTheNameStay();
    void heldReportsAreErasedToo();
    void othersOfTheThingStay();
    void othersOfTheAccountStay();
    void whatWouldBeErasedIsToldBefore();
};

void TestPrivacy::factsHoldNoClearText()
{
    RegisterLab lab;
    lab.import("people.csv", kPeople, people());
    lab.import("pc.json", usedBy("pc-1", "SN100200", "NORTH\\\\qzara"));
    const auto head = must(lab.reg().store().head());
    for (const model::FactVersion &version : must(lab.reg().store().begun(0, head.number))) {
        for (const auto *cells : {&version.key.cells, &version.values}) {
            for (const model::Cell &cell : *cells) {
                const auto *text = std::get_if<std::string>(&cell);
                QVERIFY2(text == nullptr || found(*text).empty(), text != nullptr ? text->c_str() : "");
            }
        }
    }
}

void TestPrivacy::subjectIsFoundAgain()
{
    RegisterLab lab;
    lab.import("people.csv", kPeople, people());
    const auto again = lab.import("people.csv", kPeople, people());
    QVERIFY(!again.operation);
    QCOMPARE(again.plan.unchanged, 2);
    // By another program, which reads all of it anew.
    const auto other = lab.again();
    const auto third = must(other->import({lab.path("people.csv")}, people(), lab.job));
    QVERIFY(!third.operation);
    QCOMPARE(third.plan.unchanged, 2);
}

void TestPrivacy::erasedIsErasedEverywhere()
{
    RegisterLab lab;
    lab.import("people.csv", kPeople, people());
    lab.import("pc.json", usedBy("pc-1", "SN100200", "NORTH\\\\qzara"));
    const ItemId person = lab.find("Qwendoline Zarathustra");
    const ItemId pc = lab.find("SN100200");
    QVERIFY(lab.shown(pc, "last_user").find("qzara") != std::string::npos);
    lab.set(person, {{"name", "Qwendoline Zarathustra-Smith"}});
    must(lab.reg().erase(person, "asked for", lab.job));
    QCOMPARE(lab.shown(person, "name"), std::string("erased person"));
    QVERIFY(lab.shown(pc, "last_user").find("qzara") == std::string::npos);
    QCOMPARE(found(everything(lab)), std::string());
    JobContext job;
    must(app::exportInterchange(lab.reg(), lab.path("all.jsonl"), job));
    QCOMPARE(found(readFile(lab.path("all.jsonl"))), std::string());
    QVERIFY(readFile(lab.path("all.jsonl")).find("Bob Baker") != std::string::npos);
    const auto proof = must(app::verify(lab.reg(), lab.job));
    QVERIFY(proof.intact);
    QVERIFY(proof.erasedValues > 0);
    if (RegisterLab::onServer())
        return;
    must(app::backup(lab.reg(), lab.path("copy.tally"), job));
    QCOMPARE(found(readFile(lab.path("copy.tally"))), std::string());
    for (const auto &entry : std::filesystem::directory_iterator(lab.path(""))) {
        if (entry.path().string().find(".tally") != std::string::npos)
            QVERIFY2(found(readFile(entry.path().string())).empty(), entry.path().c_str());
    }
}

void TestPrivacy::othersOfTheNameStay()
{
    RegisterLab lab;
    lab.import("people.csv", kPeople, people());
    const ItemId person = lab.find("Qwendoline Zarathustra");
    const ItemId namesake = lab.add("person", {{"name", "Qwendoline Zarathustra"}, {"login", "other"}});
    lab.import("pc.json", usedBy("pc-1", "SN100200", "bbaker"));
    must(lab.reg().erase(person, "asked for", lab.job));
    QCOMPARE(lab.shown(namesake, "name"), std::string("Qwendoline Zarathustra"));
    QCOMPARE(lab.shown(lab.find("SN100200"), "last_user"), std::string("bbaker"));
    QCOMPARE(lab.shown(lab.find("Bob Baker"), "login"), std::string("bbaker"));
}

void TestPrivacy::heldReportsAreErasedToo()
{
    RegisterLab lab;
    lab.import("people.csv", kPeople, people());
    for (const char *name :
         {"pc-1", "pc-2"}) // two computers of one serial number make a question of the third
        lab.add("laptop", {{"name", name}, {"serial_number", "SN100200"}});
    app::Register::ImportOptions laptops;
    laptops.className = "laptop";
    const auto held = lab.import("held.csv",
                                 "Asset name,Serial number,Custodian,Last user\n"
                                 "pc-9,SN100200,Qwendoline Zarathustra,qzara\n",
                                 laptops);
    QCOMPARE(held.plan.held, 1);
    QCOMPARE(lab.estate()->heldReports().size(), std::size_t(1));
    const ItemId person = lab.find("Qwendoline Zarathustra");
    must(lab.reg().erase(person, "asked for", lab.job));
    QCOMPARE(found(everything(lab)), std::string());
    QVERIFY(must(app::verify(lab.reg(), lab.job)).intact);
    // What is left of it can still be decided.
    const auto list = must(lab.reg().held(false, lab.job));
    QCOMPARE(list.size(), std::size_t(1));
    QVERIFY(must(
        lab.reg().decideHeld(list.front().id, {reconcile::HeldDecision::Kind::New, {}, {}}, "", lab.job)));
}

// A computer that somebody else uses now, and a licence with an address of the whole council.
void TestPrivacy::othersOfTheThingStay()
{
    RegisterLab lab;
    lab.import("people.csv", kPeople, people());
    lab.import("pc.json", usedBy("pc-1", "SN100200", "NORTH\\\\qzara"));
    const std::string later = usedBy("pc-1", "SN100200", "NORTH\\\\bbaker");
    lab.import("later.json", std::string(later).replace(later.find("2026-02-01"), 10, "2026-02-20"));
    const ItemId pc = lab.find("SN100200");
    const ItemId licence = lab.add("licence", {{"name", "CAD"},
                                               {"licensed_to", "Qwendoline Zarathustra"},
                                               {"licensed_to_email", "licences@north.example"}});
    must(lab.reg().erase(lab.find("Qwendoline Zarathustra"), "asked for", lab.job));
    QCOMPARE(lab.shown(pc, "last_user"), std::string("NORTH\\bbaker"));
    QCOMPARE(lab.shown(licence, "licensed_to_email"), std::string("licences@north.example"));
    QCOMPARE(lab.shown(licence, "licensed_to"), std::string("erased"));
    QCOMPARE(found(everything(lab)), std::string());
    const auto proof = must(app::verify(lab.reg(), lab.job));
    QVERIFY2(proof.intact, proof.intact ? "" : proof.damage.front().second.c_str());
    QVERIFY(proof.erasedValues > 0);
    // What stayed is still watched.
    RegisterLab::sql(
        lab.reg().store(),
        "delete from private_value where value = 'NORTH\\bbaker' or value = 'licences@north.example'");
    QCOMPARE(must(app::verify(lab.reg(), lab.job)).damage.size(), std::size_t(2));
}

void TestPrivacy::othersOfTheAccountStay()
{
    RegisterLab lab;
    const ItemId info = lab.add("person", {{"name", "Info Desk"}, {"email", "info@north.example"}});
    const ItemId south = lab.add("licence", {{"name", "CAD"}, {"licensed_to_email", "info@south.example"}});
    const ItemId north = lab.add("licence", {{"name", "GIS"}, {"licensed_to_email", "Info@North.example"}});
    must(lab.reg().erase(info, "asked for", lab.job));
    QCOMPARE(lab.shown(south, "licensed_to_email"), std::string("info@south.example"));
    QCOMPARE(lab.shown(north, "licensed_to_email"), std::string("erased"));
}

void TestPrivacy::whatWouldBeErasedIsToldBefore()
{
    RegisterLab lab;
    lab.import("people.csv", kPeople, people());
    lab.import("pc.json", usedBy("pc-1", "SN100200", "NORTH\\\\qzara"));
    const ItemId person = lab.find("Qwendoline Zarathustra");
    const auto places = must(app::wouldErase(lab.reg(), person, lab.job));
    QCOMPARE(places.size(), std::size_t(2));
    QCOMPARE(places[0].place, lab.find("SN100200"));
    QCOMPARE(places[0].attributes, std::vector<std::string>{"last_user"});
    QCOMPARE(places[1].place, person);
    QCOMPARE(lab.shown(person, "name"), std::string("Qwendoline Zarathustra"));
    QCOMPARE(must(app::wouldErase(lab.reg(), lab.add("laptop", {{"name", "x"}}), lab.job)).size(),
             std::size_t(0));
}

TALLY_TEST(TestPrivacy);
#include "test_privacy.moc"
