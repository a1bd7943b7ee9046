// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// People of the disposal process in a register that goes with the test, each at a connection of his own, and
// the case of ten media that they play.
#pragma once

#include "app/disposal_events_file.h"
#include "app/disposing.h"
#include "app/server_admin.h"
#include "must.h"
#include "paths.h"
#include "register_lab.h"

#include <map>
#include <memory>

namespace tally::test {

struct Person
{
    const char *login, *role;
};
inline constexpr Person kPeople[] = {{"tina", "technician"},
                                     {"carl", "custodian"},
                                     {"olga", "operator"},
                                     {"rita", "reviewer"},
                                     {"amy", "asset_manager"},
                                     {"paul", "approver"},
                                     {"irene", "information_governance"},
                                     {"adam", "administrator"}};

inline std::string caseFile(const std::string &name)
{
    return fixture("disposal/ten-media/" + name);
}

// What the case begins with.
inline void furnish(RegisterLab &lab)
{
    lab.add("supplier", {{"name", "Greenbytes"}});
    lab.add("site", {{"name", "Civic Centre"}});
    lab.add("stock_room", {{"name", "Holding area"}, {"site", "Civic Centre"}, {"capacity_items", "150"}});
    lab.import("computers.csv", readFile(caseFile("computers.csv")));
    lab.import("assurances.csv", readFile(caseFile("assurances.csv")));
}

using Passwords = std::map<std::string, std::string>; // of logins on a server; empty on a file

inline Passwords giveRights(RegisterLab &lab)
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

inline disposal::Event eventOf(const std::string &name, std::vector<std::string> subjects,
                               std::map<std::string, std::string> fields = {})
{
    return {name, std::move(subjects), std::move(fields), std::nullopt};
}

// The first code that it is refused with; "done" when it is recorded.
inline std::string answerOf(const Result<app::DisposalStep> &step)
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

inline std::string idsOf(const std::vector<ItemId> &items)
{
    std::string text;
    for (const ItemId item : items)
        text += " " + std::to_string(item.value);
    return text;
}

template <typename Record>
inline std::string idsOf(const std::vector<const Record *> &records)
{
    std::string text;
    for (const Record *record : records)
        text += " " + std::to_string(record->id.value);
    return text;
}

// All that events are judged by.
inline std::string pictureOf(const disposal::Scene &scene)
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
inline void play(People &people, const std::string &file)
{
    for (const app::ScriptedEvent &scripted :
         must(app::readDisposalEvents(readFile(caseFile(file)), file, fixture("disposal/ten-media")))) {
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

inline ItemId orderOf(const disposal::Scene &scene)
{
    return scene.records().orders.front().id;
}

} // namespace tally::test
