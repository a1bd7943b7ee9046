// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Cases of disposal that were derived from the study before they were run (tests/fixtures/disposal/cases):
// files written by hand, events played in as docs/disposal.md says, and what each answers.
#include "paths.h"
#include "registrar.h"
#include "session.h"

#include <QTest>

#include <sstream>

using namespace tally;
using namespace tally::test;
using nlohmann::json;

namespace {

struct Step
{
    bool isPlay = false;
    std::vector<json> lines; // of a play its events with what they are to answer; of a run one
};

struct Case
{
    std::string name;
    std::vector<std::pair<std::string, std::string>> files; // name and bytes
    std::vector<Step> steps;
};

// "=== name", "== file NAME", "== play", "== run"; a line of a file that is empty or begins with "=" has a
// "\".
std::vector<Case> readCases(const std::string &text)
{
    std::vector<Case> cases;
    std::string *file = nullptr;
    std::istringstream stream(text);
    for (std::string line; std::getline(stream, line);) {
        if (line.empty() || (cases.empty() && line.starts_with('#')))
            continue;
        if (line.starts_with("=== ")) {
            cases.push_back({line.substr(4), {}, {}});
            file = nullptr;
        } else if (line.starts_with("== file ")) {
            file = &cases.back().files.emplace_back(line.substr(8), std::string()).second;
        } else if (line == "== play" || line == "== run") {
            cases.back().steps.push_back({line == "== play", {}});
            file = nullptr;
        } else if (file != nullptr) {
            *file += (line.starts_with('\\') ? line.substr(1) : line) + "\n";
        } else {
            cases.back().steps.back().lines.push_back(json::parse(line));
        }
    }
    return cases;
}

std::vector<Case> allCases()
{
    std::vector<Case> all;
    for (const char *name : {"evidence", "process", "reconciling"}) {
        for (Case &each : readCases(readFile(fixture(std::string("disposal/cases/") + name + ".cases"))))
            all.push_back(std::move(each));
    }
    return all;
}

bool holds(const json &got, const json &part)
{
    return got.dump().find(part.is_string() ? part.get<std::string>() : part.dump()) != std::string::npos;
}

// What differs from what is wanted; empty: nothing. "*" is anything; of "#name" each text is in that member,
// of
// "!name" none is; a list of objects is compared one by one.
std::string difference(const json &want, const json &got, const std::string &where)
{
    if (want == json("*"))
        return {};
    if (want.is_object()) {
        for (const auto &[name, value] : want.items()) {
            const bool isContained = name.front() == '#', isAbsent = name.front() == '!';
            const std::string member = isContained || isAbsent ? name.substr(1) : name;
            const json found = got.is_object() && got.contains(member) ? got[member] : json("(absent)");
            if (!isContained && !isAbsent) {
                if (const std::string differs = difference(value, found, where + "." + member);
                    !differs.empty())
                    return differs;
                continue;
            }
            for (const json &each : value.is_array() ? value : json::array({value})) {
                if (holds(found, each) != isContained)
                    return where + "." + member + ": " + each.dump() +
                           (isContained ? " is not in " : " is in ") + found.dump();
            }
        }
        return {};
    }
    if (want.is_array() && !want.empty() && want.front().is_object()) {
        if (!got.is_array() || got.size() != want.size())
            return where + ": " + got.dump() + " in place of " + want.dump();
        for (std::size_t i = 0; i < want.size(); ++i) {
            const std::string differs = difference(want[i], got[i], where + "[" + std::to_string(i) + "]");
            if (!differs.empty())
                return differs;
        }
        return {};
    }
    return want == got ? std::string() : where + ": " + got.dump() + " in place of " + want.dump();
}

void begin(const Session &session)
{
    session.json({"init", "--organisation", "Council"});
    for (const char *supplier : {"name=Greenbytes", "name=Lapsed"})
        session.json({"add", "supplier", supplier});
    session.json({"add", "site", "name=Civic Centre"});
    session.json({"add", "stock_room", "name=Holding area", "site=Civic Centre", "capacity_items=150"});
    std::string computers = "class,name,asset_number,serial_number,status,site\n";
    for (int i = 1; i <= 12; ++i) {
        const std::string name = "PC-" + std::to_string(i);
        computers += "desktop," + name + "," + name + ",SN-" + name + ",in_use,Civic Centre\n";
    }
    std::string assurances =
        "class,name,disposal_supplier,assurance_type,reference,dial,valid_from,valid_until\n";
    for (const std::string type : {"contract", "insurance", "certification", "carrier", "permit", "dial"})
        assurances += "supplier_assurance,Greenbytes " + type + ",Greenbytes," + type + "," + type + "-1," +
                      (type == "dial" ? "3" : "") + ",2026-01-01,2027-12-31\n";
    session.json(
        {"import", session.write("computers.csv", computers), session.write("assurances.csv", assurances)});
}

// Words that name a file of the case mean the file in the session's folder.
std::vector<std::string> wordsOf(const Session &session, const Case &worked, const json &line)
{
    std::vector<std::string> words;
    for (const json &each : line["words"]) {
        std::string word = each;
        for (const auto &[name, bytes] : worked.files)
            word = word == name ? session.path(name) : word;
        words.push_back(std::move(word));
    }
    return words;
}

std::string checkRun(const Session &session, const Case &worked, const json &line)
{
    std::vector<std::string> words = wordsOf(session, worked, line);
    if (line.contains("want"))
        words.emplace_back("--json");
    const Ran ran = session.run(words);
    if (line.contains("exit") && ran.exit != line["exit"].get<int>())
        return line["words"].dump() + ": exit " + std::to_string(ran.exit) + ": " + ran.err;
    for (const json &each : line.value("says", json::array())) {
        if ((ran.out + ran.err).find(each.get<std::string>()) == std::string::npos)
            return line["words"].dump() + ": " + each.dump() + " is not in " + ran.out + ran.err;
    }
    if (!line.contains("want"))
        return {};
    const json got = json::parse(ran.out, nullptr, false);
    return got.is_discarded() ? "no JSON: " + ran.err : difference(line["want"], got, line["words"].dump());
}

std::string checkPlay(const Session &session, const std::vector<json> &lines)
{
    std::string bytes;
    for (json line : lines) {
        line.erase("want");
        bytes += line.dump() + "\n";
    }
    const Ran ran = session.run({"disposal", "play", session.write("events.jsonl", bytes), "--json"});
    const json got = json::parse(ran.out, nullptr, false);
    if (got.is_discarded())
        return ran.err;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const json &answer = got["events"].at(i);
        if (lines[i].contains("expect") && !answer["expected"].get<bool>())
            return lines[i].dump() + ": " + answer.dump();
        for (const json &refusal : answer["refused"]) {
            for (const char *member : {"code", "subject", "why", "remedy"}) {
                if (!refusal[member].is_string() || refusal[member].get<std::string>().empty())
                    return lines[i].dump() + ": a refusal without " + member + ": " + refusal.dump();
            }
        }
        if (const std::string differs =
                difference(lines[i].value("want", json::object()), answer, lines[i].dump());
            !differs.empty())
            return differs;
    }
    return {};
}

} // namespace

class TestDisposalCases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCase_data();
    void aCase();
};

void TestDisposalCases::aCase_data()
{
    QTest::addColumn<int>("number");
    int number = 0;
    for (const Case &each : allCases())
        QTest::newRow(each.name.c_str()) << number++;
}

void TestDisposalCases::aCase()
{
    QFETCH(int, number);
    static const std::vector<Case> kCases = allCases();
    const Case &worked = kCases[static_cast<std::size_t>(number)];
    Session session;
    session.setDay(*dayFrom(2026, 11, 28));
    begin(session);
    for (const auto &[name, bytes] : worked.files)
        session.write(name, bytes);
    for (const Step &step : worked.steps) {
        const std::string wrong =
            step.isPlay ? checkPlay(session, step.lines) : checkRun(session, worked, step.lines.at(0));
        QVERIFY2(wrong.empty(), wrong.substr(0, 1500).c_str());
    }
}

TALLY_TEST(TestDisposalCases);
#include "test_disposal_cases.moc"
