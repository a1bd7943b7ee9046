// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The licence position of cases that were worked out by hand (tests/fixtures/licences): files written as
// docs/licences.md says, imported, and every figure of `tally licences` compared.
#include "paths.h"
#include "registrar.h"
#include "session.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <sstream>

using namespace tally;
using namespace tally::test;
using nlohmann::json;

namespace {

struct Expect
{
    std::vector<std::string> options; // "view=departmental"
    std::vector<std::string> lines;
};

struct Case
{
    std::string name;
    std::vector<std::pair<std::string, std::vector<std::string>>> files; // name and lines
    std::vector<Expect> expects;
};

std::string replaced(std::string text, const std::string &what, const std::string &with)
{
    for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + with.size()))
        text.replace(at, what.size(), with);
    return text;
}

// "18x P{n},…" stands for 18 lines.
void addLine(std::vector<std::string> &lines, const std::string &line)
{
    const std::size_t x = line.find("x ");
    const bool isMany = x != std::string::npos && x > 0 && line.find_first_not_of("0123456789") == x;
    if (!isMany) {
        lines.push_back(line);
        return;
    }
    const int count = std::stoi(line.substr(0, x));
    for (int n = 1; n <= count; ++n)
        lines.push_back(replaced(line.substr(x + 2), "{n}", std::to_string(n)));
}

std::vector<std::string> words(const std::string &text)
{
    std::istringstream stream(text);
    std::vector<std::string> result;
    for (std::string word; stream >> word;)
        result.push_back(word);
    return result;
}

std::vector<Case> readCases(const std::string &text)
{
    std::vector<Case> cases;
    std::vector<std::string> *lines = nullptr;
    std::istringstream stream(text);
    for (std::string line; std::getline(stream, line);) {
        if (line.empty())
            continue;
        if (line.starts_with("=== ")) {
            cases.push_back({line.substr(4), {}, {}});
            lines = nullptr;
        } else if (line.starts_with("== expect")) {
            cases.back().expects.push_back({words(line.substr(9)), {}});
            lines = &cases.back().expects.back().lines;
        } else if (line.starts_with("== ")) {
            lines = &cases.back().files.emplace_back(line.substr(3), std::vector<std::string>()).second;
        } else if (lines != nullptr) {
            addLine(*lines, line);
        }
    }
    return cases;
}

const std::vector<Case> &workedCases()
{
    static const std::vector<Case> kCases = readCases(readFile(fixture("licences/worked.cases")));
    return kCases;
}

std::string bytesOf(std::vector<std::string> lines, bool backwards)
{
    if (backwards)
        std::reverse(lines.begin() + 1, lines.end());
    std::string bytes;
    for (const std::string &line : lines)
        bytes += line + "\n";
    return bytes;
}

// A register with the case's files in it, all in one import.
Session loaded(const Case &worked, bool backwards = false)
{
    Session session;
    session.setDay(*dayFrom(2025, 6, 30));
    session.json({"init"});
    std::vector<std::string> import{"import"};
    for (const auto &[name, lines] : worked.files)
        import.push_back(session.write(name, bytesOf(lines, backwards)));
    if (backwards)
        std::reverse(import.begin() + 1, import.end());
    const json imported = session.json(import);
    if (!imported["refused"].empty())
        qFatal("%s: %s", worked.name.c_str(), imported["refused"].dump(1).c_str());
    return session;
}

std::string labelOf(const json &line)
{
    const std::string product = line["product"];
    return line["edition"].is_null() ? product : product + " / " + line["edition"].get<std::string>();
}

const json *lineOf(const json &answer, const std::string &label)
{
    for (const json &line : answer["lines"]) {
        if (labelOf(line) == label)
            return &line;
    }
    return nullptr;
}

std::string figuresOf(const json &line)
{
    std::string figures;
    for (const char *name : {"entitled", "required", "consumed", "shortfall", "surplus", "reclaimable"})
        figures += (figures.empty() ? "" : " ") + std::to_string(line[name].get<int>());
    return figures;
}

int total(const json &answer, const char *name)
{
    int sum = 0;
    for (const json &line : answer["lines"])
        sum += line[name].get<int>();
    return sum;
}

int usedOf(const json &answer, const std::string &lot)
{
    for (const json &line : answer["lines"]) {
        for (const json &each : line["lots"]) {
            if (each["licence"] == lot)
                return each["used"].get<int>();
        }
    }
    return -1;
}

// The right looked for where some row of the licence has it, else those that its rows have.
std::string rightsOf(const json &answer, const std::string &lot, const std::string &wanted)
{
    std::string rights;
    for (const json &line : answer["lines"]) {
        for (const json &row : line["assignments"]) {
            if (row["licence"] != lot)
                continue;
            if (row["right"] == wanted)
                return wanted;
            rights += row["right"].dump();
        }
    }
    return rights;
}

// "Draw: 5 4 4 0 1 0" as the program says it; so the difference can be read.
std::string answered(const json &answer, const std::string &wanted)
{
    const std::size_t colon = wanted.starts_with("reason ") ? wanted.find(": ") : wanted.rfind(": ");
    const std::string what = wanted.substr(0, colon);
    if (what.starts_with("total "))
        return what + ": " + std::to_string(total(answer, what.substr(6).c_str()));
    if (what.starts_with("lot "))
        return what + ": " + std::to_string(usedOf(answer, what.substr(4)));
    if (what.starts_with("pins ")) {
        const json *line = lineOf(answer, what.substr(5));
        return what + ": " + (line == nullptr ? "no such line" : (*line)["caused_by_pins"].dump());
    }
    if (what.starts_with("cost ")) {
        const json *line = lineOf(answer, what.substr(5));
        return what + ": " + (line == nullptr ? "no such line" : (*line)["cost_pence"].dump());
    }
    if (what.starts_with("right "))
        return what + ": " + rightsOf(answer, what.substr(6), wanted.substr(colon + 2));
    if (what.starts_with("reason ")) {
        const json *line = lineOf(answer, what.substr(7));
        const std::string reason = line == nullptr ? "no such line" : (*line)["reason"].dump();
        const std::string part = wanted.substr(colon + 2);
        return what + ": " + (reason.find(part) == std::string::npos ? reason : part);
    }
    const json *line = lineOf(answer, what);
    return what + ": " + (line == nullptr ? "no such line" : figuresOf(*line));
}

// C2, of every line: required = consumed + shortfall, entitled = consumed + surplus.
bool holdsTogether(const json &line)
{
    return line["required"].get<int>() == line["consumed"].get<int>() + line["shortfall"].get<int>() &&
           line["entitled"].get<int>() == line["consumed"].get<int>() + line["surplus"].get<int>();
}

std::vector<std::string> commandOf(const Expect &expect)
{
    std::vector<std::string> command{"licences", "--explain"};
    for (const std::string &option : expect.options) {
        const std::size_t equals = option.find('=');
        command.push_back("--" + option.substr(0, equals));
        command.push_back(option.substr(equals + 1));
    }
    return command;
}

} // namespace

class TestLicenceCases final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void figures_data() { listCases(); }
    void figures() { check(false); }
    // Neither the order of the files nor that of their rows matters.
    void figuresBackwards_data() { listCases(); }
    void figuresBackwards() { check(true); }
    void aSecondImportChangesNothing_data() { listCases(); }
    void aSecondImportChangesNothing();
    void everyOrderOfTheWorkedExample();
    void whatIsNotKnownIsRefused();

private:
    void listCases()
    {
        QTest::addColumn<int>("at");
        QVERIFY(workedCases().size() > 30);
        for (std::size_t i = 0; i < workedCases().size(); ++i)
            QTest::newRow(workedCases()[i].name.c_str()) << int(i);
    }
    void check(bool backwards);
};

void TestLicenceCases::check(bool backwards)
{
    QFETCH(int, at);
    const Case &worked = workedCases()[std::size_t(at)];
    const Session session = loaded(worked, backwards);
    QVERIFY(!worked.expects.empty());
    for (const Expect &expect : worked.expects) {
        const json answer = session.json(commandOf(expect));
        QVERIFY(answer["checked"].get<bool>());
        QVERIFY2(answer["problems"].empty(), answer["problems"].dump(1).c_str());
        for (const json &line : answer["lines"]) {
            QVERIFY2(holdsTogether(line), line.dump(1).c_str());
            QCOMPARE(line["status"].get<std::string>(), std::string("optimal"));
        }
        for (const std::string &wanted : expect.lines)
            QCOMPARE(answered(answer, wanted), wanted);
    }
}

void TestLicenceCases::aSecondImportChangesNothing()
{
    QFETCH(int, at);
    const Case &worked = workedCases()[std::size_t(at)];
    const Session session = loaded(worked);
    std::vector<std::string> import{"import"};
    for (const auto &[name, lines] : worked.files)
        import.push_back(session.path(name));
    const json again = session.json(import);
    QVERIFY2(again["operation"].is_null(), again.dump(1).c_str());
}

// 6.2 of the study: priority rules report a shortfall in three of these six orders.
void TestLicenceCases::everyOrderOfTheWorkedExample()
{
    const std::vector<std::string> installations{"i1,Draw,1", "i2,Draw,2", "i3,Draw,1"};
    std::vector<int> order{0, 1, 2};
    do {
        Case worked;
        worked.name = "6.2";
        worked.files = {
            {"organisations.csv", {"class,name", "department,A", "department,B", "department,Corporate"}},
            {"people.csv", {"class,name,login,organisation", "person,Ann,ann,A", "person,Bob,bob,B"}},
            {"devices.csv", {"class,name,custodian", "desktop,i1,ann", "desktop,i2,bob", "desktop,i3,bob"}},
            {"lots.csv",
             {"class,name,product,version,quantity,organisation,rights",
              "licence,L1,Draw,2,1,A,downgrade=all", "licence,L2,Draw,1,1,Corporate,",
              "licence,L3,Draw,2,1,B,downgrade=all"}},
            {"installations.csv", {"device,product,version"}}};
        for (const int i : order)
            worked.files.back().second.push_back(installations[std::size_t(i)]);
        const Session session = loaded(worked);
        for (const char *view : {"audit", "departmental"}) {
            const json answer = session.json({"licences", "--view", view});
            QCOMPARE(answered(answer, "Draw: "), std::string("Draw: 3 3 3 0 0 0"));
            for (const char *lot : {"L1", "L2", "L3"})
                QCOMPARE(usedOf(answer, lot), 1);
        }
    } while (std::next_permutation(order.begin(), order.end()));
}

void TestLicenceCases::whatIsNotKnownIsRefused()
{
    Session session;
    session.json({"init"});
    const std::string devices = session.write("devices.csv", "class,name\ndesktop,PC-0001\n");
    const std::string people = session.write("people.csv", "class,name,login\nperson,Anna,anna\n");
    const std::string lots = session.write("lots.csv", "class,name,product,quantity,locked_to\n"
                                                       "licence,L1,Draw,1,\nlicence,L2,Draw,1,PC-0009\n");
    const std::string installations =
        session.write("installations.csv", "device,product\nPC-0001,Draw\nPC-001,Draw\n");
    const std::string sessions =
        session.write("sessions.csv", "product,person,device,from,until\n"
                                      "Draw,anna,PC-0001,2025-06-02 09:00,2025-06-02 10:00\n"
                                      "Draw,hanna,PC-0001,2025-06-02 09:00,2025-06-02 10:00\n"
                                      "Drew,anna,PC-0001,2025-06-02 09:00,2025-06-02 10:00\n");
    const std::string exclusions = session.write(
        "exclusions.csv", "class,product,device,reason\nlicence_exclusion,Draw,PC-0002,standby\n");
    const json imported =
        session.json({"import", exclusions, sessions, installations, lots, people, devices}, 1);
    std::map<std::string, std::string> why; // by what
    for (const json &each : imported["refused"])
        why[each["what"].get<std::string>() + "@" + std::to_string(each["line"].get<int>())] = each["why"];
    QCOMPARE(why.size(), std::size_t(5));
    const auto says = [&](const char *what, const char *part) {
        return why.contains(what) && why[what].find(part) != std::string::npos;
    };
    QVERIFY(says("PC-001@3", "there is no device called this"));
    QVERIFY(says("PC-001@3", "Did you mean \"PC-0001\""));
    QVERIFY(says("PC-0009@3", "there is no device called this"));
    QVERIFY(says("PC-0002@2", "there is no device called this"));
    QVERIFY(says("hanna@3", "there is no person called this"));
    QVERIFY(says("Drew@4", "Did you mean \"Draw\""));
    const json answer = session.json({"licences"});
    QCOMPARE(answered(answer, "Draw: "), std::string("Draw: 1 1 1 0 0 0"));
    QCOMPARE(session.json({"list", "person"})["rows"].size(), std::size_t(1));
}

TALLY_TEST(TestLicenceCases);
#include "test_licence_cases.moc"
