// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The fields that scripts rely on, command by command, and how keys that name nothing or several things are
// refused, now and as of the past.
#include "registrar.h"
#include "session.h"

#include <QTest>

using namespace tally::test;
using Json = nlohmann::json;
using Words = std::vector<std::string>;
Q_DECLARE_METATYPE(Words)

namespace {

const Session &council()
{
    static const Session session = [] {
        Session made;
        made.json({"init"});
        made.json({"add", "server", "name=srv", "asset_number=A-1"});
        made.json({"add", "application", "name=web"});
        made.json({"add", "person", "name=Ada"});
        made.json({"add", "laptop", "name=twin"});
        made.json({"add", "laptop", "name=twin"});
        made.json({"relate", "web", "runs_on", "srv"});
        made.json({"set", "srv", "notes=new"});
        return made;
    }();
    return session;
}

std::string namesOf(const Json &object)
{
    std::string names;
    for (const auto &[name, value] : object.items())
        names += (names.empty() ? "" : " ") + name;
    return names; // nlohmann's plain JSON gives them in alphabetical order
}

// Every one of `wanted`, each of them a field of the object.
bool hasAll(const Json &object, const std::string &wanted, std::string &missing)
{
    std::size_t at = 0;
    while (at < wanted.size()) {
        const std::size_t end = std::min(wanted.find(' ', at), wanted.size());
        const std::string name = wanted.substr(at, end - at);
        if (!object.contains(name))
            missing += " " + name;
        at = end + 1;
    }
    return missing.empty();
}

} // namespace

class TestContract final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fields_data()
    {
        QTest::addColumn<Words>("words");
        QTest::addColumn<std::string>("top");
        QTest::addColumn<std::string>("list");
        QTest::addColumn<std::string>("each");
        const auto row = [](Words words, const char *top, const char *list = "", const char *each = "") {
            QTest::newRow((words[0] + " " + list).c_str())
                << words << std::string(top) << std::string(list) << std::string(each);
        };
        row({"classes"}, "classes relationship_types");
        row({"list", "item"}, "operation total rows", "rows", "id name class");
        row({"show", "srv"},
            "id class name attributes claims locks relationships components installations history", "claims",
            "attribute source value seen_at wins");
        row({"show", "srv"}, "id", "relationships", "type direction id name class");
        row({"show", "srv"}, "id", "history", "operation recorded_at actor attribute before after reason");
        row({"impact", "srv"}, "sources affected spared counts", "affected", "id name class depth via");
        row({"impact", "srv"}, "sources affected spared counts", "sources", "id name class");
        row({"weak-points"}, "points", "points", "id name class takes_down people sites");
        row({"operations"}, "operations", "operations",
            "number recorded_at effective_on actor kind source reason changes undoes digest");
        row({"history", "srv"}, "changes", "changes",
            "operation recorded_at actor reason attribute before after");
        row({"diff", "1", "3"}, "changes", "changes",
            "operation recorded_at actor reason attribute before after");
        row({"verify"}, "operations intact damage");
        row({"rules"}, "operation rules", "rules",
            "kind rule label help group class where violated_by filter weight tolerance state mended_by fix "
            "keys "
            "classes");
        row({"undo", "8", "--dry-run"}, "operation reversed conflicts");
    }
    void fields()
    {
        QFETCH(Words, words);
        QFETCH(std::string, top);
        QFETCH(std::string, list);
        QFETCH(std::string, each);
        const Json answer = council().json(words);
        std::string missing;
        QVERIFY2(hasAll(answer, top, missing), (missing + " of " + namesOf(answer)).c_str());
        if (list.empty())
            return;
        QVERIFY(answer[list].is_array() && !answer[list].empty());
        for (const Json &element : answer[list])
            QVERIFY2(hasAll(element, each, missing), (missing + " of " + namesOf(element)).c_str());
    }

    // Some rule is outside its tolerance here, so it ends with 1.
    void fieldsOfTheQualityCheck()
    {
        const Json answer = council().json({"check"}, 1);
        std::string missing;
        QVERIFY2(
            hasAll(answer,
                   "operation rules checked violations not_evaluated score by_group by_class by_organisation "
                   "by_team",
                   missing),
            missing.c_str());
        QVERIFY(!answer["rules"].empty());
        for (const Json &rule : answer["rules"])
            QVERIFY2(
                hasAll(
                    rule,
                    "rule label checked violations not_evaluated score band state group weight class filter",
                    missing),
                missing.c_str());
    }

    void keysThatNameNothingOrSeveral_data()
    {
        QTest::addColumn<Words>("words");
        for (const char *command : {"show", "history", "impact"})
            QTest::newRow(command) << Words{command};
        QTest::newRow("weak-points") << Words{"weak-points", "--of"};
    }
    void keysThatNameNothingOrSeveral()
    {
        QFETCH(Words, words);
        for (const Words &when : {Words{}, Words{"--as-of", "7"}, Words{"--true-on", "2099-01-01"}}) {
            const auto asked = [&](const char *key) {
                Words all = when;
                all.insert(all.end(), words.begin(), words.end());
                all.emplace_back(key);
                return council().run(all);
            };
            const Ran nothing = asked("no-such-key");
            QVERIFY2(nothing.exit != 0 && nothing.out.empty(), nothing.err.c_str());
            QVERIFY2(nothing.err.find("no-such-key") != std::string::npos, nothing.err.c_str());
            const Ran several = asked("twin");
            QVERIFY2(several.exit != 0 && several.out.empty(), several.err.c_str());
            QVERIFY2(several.err.find("twin") != std::string::npos &&
                         several.err.find("by its id") != std::string::npos,
                     several.err.c_str());
        }
    }

    void whatWorksOnThePresentSaysSo_data()
    {
        QTest::addColumn<Words>("words");
        for (const Words &words : {Words{"set", "srv", "notes=x"}, Words{"retire", "srv"},
                                   Words{"relate", "web", "runs_on", "srv"},
                                   Words{"unrelate", "web", "runs_on", "srv"}, Words{"undo", "8"}})
            QTest::newRow(words[0].c_str()) << words;
    }
    void whatWorksOnThePresentSaysSo()
    {
        QFETCH(Words, words);
        for (const Words &when : {Words{"--as-of", "3"}, Words{"--true-on", "2026-01-01"}}) {
            Words all = when;
            all.insert(all.end(), words.begin(), words.end());
            const Ran ran = council().run(all);
            QCOMPARE(ran.exit, 2);
            QVERIFY2(ran.err.find("present") != std::string::npos, ran.err.c_str());
        }
    }
};

TALLY_TEST(TestContract);
#include "test_contract.moc"
