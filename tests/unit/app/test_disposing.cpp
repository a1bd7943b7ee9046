// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Secure disposal in a register, on both engines: a whole case, who may do what, and that no path leads to a
// close without proof.
#include "app/disposal_events_file.h"
#include "app/disposing.h"
#include "app/server_admin.h"
#include "core/text.h"
#include "disposal/machine.h"
#include "disposal/readiness.h"
#include "must.h"
#include "paths.h"
#include "register_lab.h"
#include "registrar.h"

#include <QFile>
#include <QTest>

#include <array>
#include <map>
#include <random>
#include <set>

using namespace tally;
using test::must;
using test::RegisterLab;

namespace {

struct Person
{
    const char *login, *role;
};
constexpr Person kPeople[] = {{"tina", "technician"},
                              {"carl", "custodian"},
                              {"olga", "operator"},
                              {"rita", "reviewer"},
                              {"amy", "asset_manager"},
                              {"paul", "approver"},
                              {"irene", "information_governance"},
                              {"adam", "administrator"}};

std::string caseFile(const std::string &name)
{
    return test::fixture("disposal/ten-media/" + name);
}

std::string bytesOf(const std::string &path)
{
    QFile file(QString::fromStdString(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

// What the case begins with.
void furnish(RegisterLab &lab)
{
    lab.add("supplier", {{"name", "Greenbytes"}});
    lab.add("site", {{"name", "Civic Centre"}});
    lab.add("stock_room", {{"name", "Holding area"}, {"site", "Civic Centre"}, {"capacity_items", "150"}});
    lab.import("computers.csv", bytesOf(caseFile("computers.csv")));
    lab.import("assurances.csv", bytesOf(caseFile("assurances.csv")));
}

using Passwords = std::map<std::string, std::string>; // of logins on a server; empty on a file

Passwords giveRights(RegisterLab &lab)
{
    Passwords passwords;
    std::vector<app::RightWish> rights;
    for (const Person &person : kPeople) {
        if (RegisterLab::onServer())
            passwords[person.login] = must(app::addLogin(lab.reg(), person.login)).password;
        rights.push_back({person.login, person.role, "all"});
    }
    must(app::grant(lab.reg(), *lab.estate(), rights, lab.job));
    return passwords;
}

disposal::Event eventOf(const std::string &name, std::vector<std::string> subjects,
                        std::map<std::string, std::string> fields = {})
{
    return {name, std::move(subjects), std::move(fields), std::nullopt};
}

// The first code that it is refused with; "done" when it is recorded.
std::string answerOf(const Result<app::DisposalStep> &step)
{
    if (!step)
        return "error: " + step.error().text();
    return step->refused.empty() ? "done" : step->refused.front().code;
}

class People
{
public:
    explicit People(RegisterLab &lab, Passwords passwords = {})
        : m_lab(lab), m_passwords(std::move(passwords))
    {
    }
    app::Register &as(const std::string &login)
    {
        auto &opened = m_opened[login];
        if (!opened)
            opened = must(app::Register::open(parametersOf(login), m_lab.clock));
        return *opened;
    }
    std::string take(const std::string &login, const disposal::Event &what)
    {
        return answerOf(step(login, what));
    }
    // All of them out of one book, as a file of events is played.
    Result<app::DisposalStep> step(const std::string &login, const disposal::Event &what)
    {
        return app::takeDisposalStep(as(login), m_book, what, m_lab.job);
    }
    app::DisposalBook &book() { return m_book; }

private:
    app::OpenParameters parametersOf(const std::string &login) const
    {
        app::OpenParameters parameters = m_lab.parameters();
        parameters.actor = login;
        if (const auto password = m_passwords.find(login); password != m_passwords.end()) {
            const std::size_t from = parameters.url.find("//") + 2, to = parameters.url.find('@');
            parameters.url.replace(from, to - from, login + ":" + password->second);
            parameters.actor.clear();
        }
        return parameters;
    }

    RegisterLab &m_lab;
    Passwords m_passwords;
    std::map<std::string, std::unique_ptr<app::Register>> m_opened;
    app::DisposalBook m_book;
};

std::string idsOf(const std::vector<ItemId> &items)
{
    std::string text;
    for (const ItemId item : items)
        text += " " + std::to_string(item.value);
    return text;
}

template <typename Record>
std::string idsOf(const std::vector<const Record *> &records)
{
    std::string text;
    for (const Record *record : records)
        text += " " + std::to_string(record->id.value);
    return text;
}

// All that events are judged by.
std::string pictureOf(const disposal::Scene &scene)
{
    std::string text = "operation " + std::to_string(scene.estate().operation()) + "\n";
    disposal::visitLists(scene.records(), [&](std::string_view className, const auto &list) {
        for (const auto &record : list)
            text += std::string(className) + " " + std::to_string(record.id.value) + " " + record.name + " " +
                    std::string(scene.stateOf(record.id)) + " " +
                    std::to_string(scene.steps().stepsOf(record.id).size()) + "\n";
    });
    for (const disposal::Line &line : scene.records().lines) {
        text += "line" + idsOf({line.id, line.subject, line.order, line.container}) + " " + line.dataClass +
                line.destination + line.holder + ", media" + idsOf(scene.mediaOf(line.subject)) + ", bays" +
                idsOf(scene.baysOf(line.subject)) + ", lines" + idsOf(scene.linesOf(line.order)) + "," +
                idsOf(scene.linesIn(line.container)) + "\n";
        for (const disposal::PastMedium *past : scene.everInstalledIn(line.subject))
            text += "past " + past->serial + (past->lastSeen ? " gone\n" : "\n");
        for (const ItemId medium : scene.mediaOf(line.subject))
            text += "medium " + scene.serialOf(medium) + " " + std::string(scene.stateOf(medium)) +
                    scene.dataClassOf(medium) + idsOf(scene.evidenceOf(medium)) +
                    idsOf(scene.mediaNumbers().named(scene.serialOf(medium))) + "\n";
    }
    for (const disposal::Evidence &evidence : scene.records().evidence)
        text += evidence.fileSha256 + (scene.isFileKnown(evidence.fileSha256) ? "" : " unknown") +
                evidence.status + "\n";
    return text;
}

// Plays a file of events, each as who takes it.
void play(People &people, const std::string &file)
{
    for (const app::ScriptedEvent &scripted :
         must(app::readDisposalEvents(bytesOf(caseFile(file)), file, test::fixture("disposal/ten-media")))) {
        const auto step = people.step(scripted.actor, scripted.event);
        std::string answer = answerOf(step);
        if (step && !scripted.expect.empty()) {
            for (const disposal::Refusal &refusal : step->refused)
                answer = refusal.code == scripted.expect ? refusal.code : answer;
        }
        const std::string wanted = scripted.expect.empty() ? "done" : scripted.expect;
        if (answer != wanted)
            qFatal("%s:%d: %s in place of %s", file.c_str(), scripted.line, answer.c_str(), wanted.c_str());
    }
}

ItemId orderOf(const disposal::Scene &scene)
{
    return scene.records().orders.front().id;
}

} // namespace

class TestDisposing final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCaseOfTenMedia();
    void everyRoleDoesItsOwn();
    void nobodyTypesAStateIn();
    void lateEntriesHaveAWitness();
    void aBookKnowsWhatOthersDid();
    void guardsHoldForWhatIsRecorded();
    void randomWalksNeverCloseWithoutProof();
};

void TestDisposing::aCaseOfTenMedia()
{
    RegisterLab lab("2026-11-25T09:00:00Z");
    if (RegisterLab::onServer())
        lab.clock.set(SystemClock().now()); // a server records by its own
    furnish(lab);
    People people(lab, giveRights(lab));
    play(people, "events-1.jsonl");
    const auto before = must(app::disposalScene(people.as("amy"), {}, lab.job));
    QCOMPARE(before->stateOf(orderOf(*before)), std::string_view("order_exceptions"));
    QVERIFY(!disposal::blockers(*before, orderOf(*before)).empty());
    QCOMPARE(before->exceptionsOf(orderOf(*before), true).size(), std::size_t{5});
    play(people, "events-2.jsonl");
    const auto after = must(app::disposalScene(people.as("amy"), {}, lab.job));
    QCOMPARE(after->stateOf(orderOf(*after)), std::string_view("order_closed"));
    QCOMPARE(after->mediaOfOrder(orderOf(*after)).size(), std::size_t{10});
    // As it stood then, whatever came later.
    const auto then =
        must(app::disposalScene(people.as("amy"), {std::to_string(before->estate().operation())}, lab.job));
    QCOMPARE(then->stateOf(orderOf(*then)), std::string_view("order_exceptions"));
    // The figures of the case: 8 of 10 matched at first, all in the end; every other one opens down to its
    // rows.
    if (RegisterLab::onServer())
        lab.clock.set(SystemClock().now() + 1000);
    std::map<std::string, std::optional<double>> figures;
    for (const disposal::KpiLine &line : must(app::disposalFigures(people.as("amy"), {}, lab.job)).kpis)
        figures.emplace(line.label, line.value);
    QCOMPARE(figures["Reconciliation rate, first report"].value_or(0), 80.0);
    QCOMPARE(figures["Reconciliation rate, final"].value_or(0), 100.0);
    QCOMPARE(figures["Value returned"].value_or(0), 20.0);
    QCOMPARE(figures["Open exceptions"].value_or(-1), 0.0);
    QCOMPARE(figures["Failed media, WDC WD5000AAKX-00ERMA0"].value_or(0), 1.0);
    QCOMPARE(pictureOf(*must(people.book().scene(people.as("amy"), {}, lab.job))), pictureOf(*after));
    const auto verified = must(lab.reg().store().verify({}, lab.job));
    QVERIFY(verified.damage.empty());
}

void TestDisposing::everyRoleDoesItsOwn()
{
    if (RegisterLab::onServer())
        QSKIP("its logins are those of the case, which the server knows by now");
    RegisterLab lab("2026-11-25T09:00:00Z");
    furnish(lab);
    People people(lab, giveRights(lab));
    const auto retire = eventOf("retire", {"PC-01"}, {{"ticket", "T"}, {"because", "old"}});
    for (const char *wrong : {"carl", "olga", "rita", "paul", "irene"})
        QCOMPARE(people.take(wrong, retire), std::string("DSP-101"));
    QCOMPARE(people.take("tina", retire), std::string("done"));
    QCOMPARE(
        people.take("tina", eventOf("declare", {"S-1"}, {{"in", "PC-01"}, {"type", "hdd"}, {"class", "C3"}})),
        std::string("done"));
    QCOMPARE(people.take("tina", eventOf("hold", {"S-1"}, {{"reference", "R"}, {"because", "asked"}})),
             std::string("DSP-101"));
    QCOMPARE(people.take("irene", eventOf("hold", {"S-1"}, {{"reference", "R"}, {"because", "asked"}})),
             std::string("done"));
    QCOMPARE(people.take("olga", eventOf("start", {"S-1"}, {{"technique", "overwrite"}})),
             std::string("DSP-103"));
    // Anyone raises a class; information governance alone lowers it.
    QCOMPARE(people.take("tina", eventOf("class", {"S-1"}, {{"class", "C4"}, {"because", "payroll"}})),
             std::string("done"));
    QCOMPARE(people.take("tina", eventOf("class", {"S-1"}, {{"class", "C2"}, {"because", "no"}})),
             std::string("DSP-118"));
    QCOMPARE(people.take("irene", eventOf("class", {"S-1"}, {{"class", "C2"}, {"because", "looked at"}})),
             std::string("done"));
    QCOMPARE(people.take("tina", eventOf("class", {"S-1"}, {{"class", "SECRET"}, {"because", "?"}})),
             std::string("DSP-117"));
}

void TestDisposing::nobodyTypesAStateIn()
{
    RegisterLab lab("2026-11-25T09:00:00Z");
    furnish(lab);
    const auto retire = eventOf("retire", {"PC-01"}, {{"ticket", "T"}, {"because", "old"}});
    const auto step = must(app::takeDisposalStep(lab.reg(), retire, lab.job));
    const auto scene = must(app::disposalScene(lab.reg(), {}, lab.job));
    const ItemId line = scene->records().lines.front().id;
    const auto typed = lab.reg().set(line, {{"status", "disposed"}}, "by hand", {}, lab.job);
    QVERIFY(!typed);
    QCOMPARE(typed.error().code, ErrorCode::Conflict);
    QVERIFY(!lab.reg().retire(line, "by hand", lab.job));
    QVERIFY(!lab.reg().add("disposal_order", {{"name", "D-9"}}, "by hand", lab.job));
    const ItemId pc = scene->records().lines.front().subject;
    QVERIFY(!lab.reg().set(pc, {{"status", "in_use"}}, "by hand", {}, lab.job));
    lab.set(pc, {{"condition", "damaged"}}); // anything else may be said of it
    const auto undone = lab.reg().undo(*step.operation, false, lab.job);
    QVERIFY(!undone || !undone->operation);
    QCOMPARE(must(app::disposalScene(lab.reg(), {}, lab.job))->stateOf(line),
             std::string_view("line_retired"));
}

void TestDisposing::lateEntriesHaveAWitness()
{
    RegisterLab lab("2026-11-25T09:00:00Z");
    furnish(lab);
    must(app::takeDisposalStep(lab.reg(), eventOf("retire", {"PC-01"}, {{"ticket", "T"}, {"because", "old"}}),
                               lab.job));
    must(app::takeDisposalStep(lab.reg(), eventOf("declare", {"S-1"}, {{"in", "PC-01"}, {"type", "hdd"}}),
                               lab.job));
    must(app::takeDisposalStep(
        lab.reg(), eventOf("triage", {"PC-01"}, {{"destination", "outside_recycling"}}), lab.job));
    auto store = eventOf("store", {"PC-01"}, {{"place", "Holding area"}});
    const Instant now = lab.reg().clock().now();
    store.at = now + 3'600'000;
    QCOMPARE(answerOf(app::takeDisposalStep(lab.reg(), store, lab.job)), std::string("DSP-122"));
    store.at = now - 2 * kMillisecondsADay;
    QCOMPARE(answerOf(app::takeDisposalStep(lab.reg(), store, lab.job)), std::string("DSP-122"));
    store.fields["because"] = "the scanner was broken";
    store.fields["witness"] = lab.reg().store().info().actor;
    QCOMPARE(answerOf(app::takeDisposalStep(lab.reg(), store, lab.job)), std::string("DSP-122"));
    store.fields["witness"] = "carl";
    QCOMPARE(answerOf(app::takeDisposalStep(lab.reg(), store, lab.job)), std::string("done"));
}

// Whoever keeps a book is told by it of what somebody else recorded since: a disk that was put into the
// computer and taken out again is one that was once in it.
void TestDisposing::aBookKnowsWhatOthersDid()
{
    RegisterLab lab("2026-11-25T09:00:00Z");
    if (RegisterLab::onServer())
        lab.clock.set(SystemClock().now());
    furnish(lab);
    app::DisposalBook book;
    const auto take = [&](const disposal::Event &what) {
        return answerOf(app::takeDisposalStep(lab.reg(), book, what, lab.job));
    };
    QCOMPARE(take(eventOf("retire", {"PC-01"}, {{"ticket", "T"}, {"because", "old"}})), std::string("done"));
    QCOMPARE(take(eventOf("declare", {"S-1"}, {{"in", "PC-01"}, {"type", "hdd"}})), std::string("done"));
    const auto other = must(app::Register::open(lab.parameters(), lab.clock));
    const estate::EstatePtr estate = must(other->current(lab.job));
    const ItemId pc = estate->idAt(must(estate->findKey("PC-01")));
    must(other->add("medium", {{"serial_number", "S-9"}}, "found", lab.job));
    const estate::EstatePtr now = must(other->current(lab.job));
    const ItemId disk = now->idAt(must(now->findKey("S-9")));
    must(other->relate(disk, "installed_in", pc, {}, {}, lab.job));
    must(other->unrelate(disk, "installed_in", pc, lab.job));
    const auto triage = eventOf("triage", {"PC-01"}, {{"destination", "outside_recycling"}});
    QCOMPARE(take(triage), std::string("DSP-105"));
    QCOMPARE(pictureOf(*must(book.scene(lab.reg(), {}, lab.job))),
             pictureOf(*must(app::disposalScene(lab.reg(), {}, lab.job))));
    QCOMPARE(take(eventOf("account", {"PC-01"},
                          {{"serial", "S-9"}, {"as", "discovery_error"}, {"because", "never there"}})),
             std::string("done"));
    QCOMPARE(take(triage), std::string("done"));
    // A scene that somebody keeps stays what it was.
    const auto kept = must(book.scene(lab.reg(), {}, lab.job));
    const std::string before = pictureOf(*kept);
    QCOMPARE(take(eventOf("store", {"PC-01"}, {{"place", "Holding area"}})), std::string("done"));
    QCOMPARE(pictureOf(*kept), before);
    QCOMPARE(pictureOf(*must(book.scene(lab.reg(), {}, lab.job))),
             pictureOf(*must(app::disposalScene(lab.reg(), {}, lab.job))));
}

// A plan that was made before somebody else's hold is not recorded after it, though it names nothing of the
// hold.
void TestDisposing::guardsHoldForWhatIsRecorded()
{
    RegisterLab lab("2026-11-25T09:00:00Z");
    if (RegisterLab::onServer())
        lab.clock.set(SystemClock().now());
    furnish(lab);
    People people(lab);
    const auto take = [&](const disposal::Event &what) {
        return answerOf(app::takeDisposalStep(lab.reg(), what, lab.job));
    };
    QCOMPARE(take(eventOf("retire", {"PC-01"}, {{"ticket", "T"}, {"because", "old"}})), std::string("done"));
    QCOMPARE(take(eventOf("declare", {"S-1"}, {{"in", "PC-01"}, {"type", "hdd"}})), std::string("done"));
    const auto scene = must(app::disposalScene(lab.reg(), {}, lab.job));
    const auto start = eventOf("start", {"S-1"}, {{"technique", "overwrite"}});
    const disposal::Actor actor{lab.reg().store().info().actor, lab.reg().clock().now(), OrgId(1)};
    auto plan = must(disposal::planEvent(*scene, {start, {}}, actor));
    QVERIFY(plan.refused.empty());
    for (model::Step &step : plan.draft.steps)
        step.role = "operator";
    QCOMPARE(take(eventOf("hold", {"S-1"}, {{"reference", "R"}, {"because", "asked"}})), std::string("done"));
    const auto late = lab.reg().commit(std::move(plan.draft), lab.job);
    QVERIFY(!late);
    QCOMPARE(late.error().rule, std::string("MEANWHILE"));
    QCOMPARE(take(start), std::string("DSP-103")); // planned anew, it is refused for what is there now
}

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

void TestDisposing::randomWalksNeverCloseWithoutProof()
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
        std::vector<disposal::StepRow> rows;
        for (const auto *list : {&scene->records()}) {
            for (const disposal::Order &order : list->orders) {
                const auto steps = scene->steps().stepsOf(order.id);
                rows.insert(rows.end(), steps.begin(), steps.end());
            }
            for (const disposal::Container &container : list->containers) {
                const auto steps = scene->steps().stepsOf(container.id);
                rows.insert(rows.end(), steps.begin(), steps.end());
            }
            for (const disposal::Exception &exception : list->exceptions) {
                const auto steps = scene->steps().stepsOf(exception.id);
                rows.insert(rows.end(), steps.begin(), steps.end());
            }
        }
        dutiesMustBeApart(rows);
    }
    qInfo("%d events recorded, %d refused, %d orders closed", taken, refused, closed);
    QVERIFY(taken > 100);
    QVERIFY(refused > 200);
    QVERIFY2(closed > 0, "no walk came to a close: it proves nothing");
}

TALLY_TEST(TestDisposing);
#include "test_disposing.moc"
