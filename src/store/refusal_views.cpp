// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/refusal_views.h"

#include "core/text.h"
#include "store/dialect.h"
#include "store/statement_splitter.h"

#include <map>
#include <string_view>

namespace tally::store {

namespace {

constexpr std::string_view kView = "view check_";
constexpr std::string_view kUnion = "\nunion all\n";
constexpr std::string_view kFrom = "\nfrom ";
// Common table expressions: what moved of a staged table, and which texts of it look sealed.
constexpr std::string_view kDerived[] = {"moved_", "sealed_"};
constexpr std::string_view kStaged = "staged_";
constexpr std::string_view kAlways = "operation";

struct Check
{
    std::string with;                                         // the common table expressions of all branches
    std::map<std::string, std::vector<std::string>> branches; // by staged table
};

std::string wordAt(std::string_view text, std::size_t at)
{
    constexpr std::string_view kLetters = "abcdefghijklmnopqrstuvwxyz0123456789_";
    return std::string(text.substr(at, text.find_first_not_of(kLetters, at) - at));
}

// The table whose rows a branch judges; empty: none is read.
std::string tableOf(std::string_view branch)
{
    const std::size_t from = branch.find(kFrom);
    for (const std::string_view derived : kDerived) {
        if (from != std::string_view::npos && branch.substr(from + kFrom.size()).starts_with(derived))
            return wordAt(branch, from + kFrom.size() + derived.size());
    }
    const std::size_t at = from == std::string_view::npos ? from : branch.find(kStaged, from);
    if (at == std::string_view::npos)
        return {};
    const std::string table = wordAt(branch, at + kStaged.size());
    return table == "owner" ? std::string(kAlways) : table;
}

std::vector<std::string_view> branchesOf(std::string_view body)
{
    std::vector<std::string_view> out;
    while (true) {
        const std::size_t end = body.find(kUnion);
        out.push_back(body.substr(0, end));
        if (end == std::string_view::npos)
            return out;
        body.remove_prefix(end + kUnion.size());
    }
}

Error odd(const std::string &view)
{
    return makeError(ErrorCode::Internal, "the refusal view " + view + " is not written as the others are");
}

Result<Check> checkOf(const std::string &view, std::string_view body)
{
    Check check;
    const std::size_t first = body.starts_with("select") ? 0 : body.find("\nselect");
    if (first == std::string_view::npos)
        return odd(view);
    check.with = body.substr(0, first);
    for (const std::string_view branch : branchesOf(body.substr(first))) {
        const std::string table = tableOf(branch);
        if (table.empty())
            return odd(view);
        check.branches[table].emplace_back(branch);
    }
    return check;
}

// "select 4 as turn, code, what, owner, id from check_undo" once a line.
std::vector<std::pair<std::string, std::string>> turnsOf(std::string_view refusals)
{
    constexpr std::string_view kBefore = "select ";
    constexpr std::string_view kCheck = "from check_";
    std::vector<std::pair<std::string, std::string>> out;
    for (const std::string_view line : text::split(refusals, '\n')) {
        const std::size_t number = line.find(kBefore);
        const std::size_t check = line.find(kCheck);
        if (number != std::string_view::npos && check != std::string_view::npos)
            out.emplace_back(wordAt(line, number + kBefore.size()), wordAt(line, check + 5));
    }
    return out;
}

std::string joined(const Check &check, const std::vector<std::string> &branches)
{
    std::string out = check.with;
    for (std::size_t i = 0; i < branches.size(); ++i)
        out += (i == 0 ? "\n" : std::string(kUnion)) + branches[i];
    return out;
}

} // namespace

Result<std::vector<RefusalsOfTable>> refusalsByTable(const std::vector<Migration> &migrations, Engine engine)
{
    std::map<std::string, Check> checks;
    std::vector<std::pair<std::string, std::string>> turns;
    for (const Migration &migration : migrations) {
        TALLY_TRY(const auto statements, splitStatements(inDialect(engine, migration.text)));
        for (const std::string &statement : statements) {
            const std::string_view text = statement;
            const std::size_t as = text.find(" as\n");
            if (const std::size_t at = text.find(kView); at < as && as != std::string_view::npos) {
                const std::string view = wordAt(text, at + 5);
                TALLY_TRY(checks[view], checkOf(view, text.substr(as + 4)));
            } else if (text.find("view refusals as\n") < as) {
                turns = turnsOf(text.substr(as));
            }
        }
    }
    std::map<std::string, std::string> selects;
    for (const auto &[turn, view] : turns) {
        const auto check = checks.find(view);
        if (check == checks.end())
            return odd(view);
        for (const auto &[table, branches] : check->second.branches) {
            std::string &select = selects[table];
            select += select.empty() ? "" : kUnion;
            select += "select " + turn + " as turn, c.code, c.what, c.owner, c.id from (" +
                      joined(check->second, branches) + ") c";
        }
    }
    std::vector<RefusalsOfTable> out;
    for (auto &[table, select] : selects)
        out.push_back({table, std::move(select)});
    return out;
}

} // namespace tally::store
