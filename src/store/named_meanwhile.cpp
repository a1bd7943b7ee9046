// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/named_meanwhile.h"

#include "store/refusal.h"

#include <algorithm>
#include <array>

namespace tally::store {

namespace {

// A person's name is sealed with a salt of its own each time: its text is beside the item.
constexpr std::string_view kPrivateNames =
    "item join private_value on private_value.item = item.id and private_value.digest = item.name and "
    "private_value.attribute = 'name'";

struct Naming
{
    std::string_view what, name, table; // columns
};

constexpr std::array kNamings{Naming{"class", "name", "item"}, Naming{"class", "value", kPrivateNames},
                              Naming{"'asset number'", "asset_number", "item"},
                              Naming{"'serial number'", "serial_number", "item"},
                              Naming{"kind", "value", "identifier"}};

std::string join(std::initializer_list<std::string_view> words)
{
    std::string text;
    for (const std::string_view word : words)
        text += word;
    return text;
}

} // namespace

bool cameBetween(const model::OperationDraft &draft, OperationNumber number)
{
    return draft.plannedOn && number != *draft.plannedOn + 1;
}

bool standsAlone(const model::OperationDraft &draft)
{
    constexpr std::array<std::string_view, 3> kGuarded = {"custody", "dispose", "hold"};
    return draft.plannedOn && (!draft.steps.empty() ||
                               std::find(kGuarded.begin(), kGuarded.end(), draft.kind) != kGuarded.end());
}

Error plannedBefore()
{
    Error error = makeError(ErrorCode::Conflict, "somebody recorded something while this was planned",
                            "Do it again: it is judged by what is recorded now.");
    error.rule = "MEANWHILE";
    return error;
}

std::vector<std::string> namedMeanwhileQueries(std::string_view plannedOn, std::string_view number)
{
    std::vector<std::string> queries;
    for (const Naming &naming : kNamings) {
        const std::string named = join({"select ", naming.what, ", ", naming.name, " from ", naming.table,
                                        " where ", naming.name, " is not null and "});
        queries.push_back(join({named, "began > ", plannedOn, " and began < ", number, " intersect ", named,
                                "began = ", number, " limit 1"}));
    }
    return queries;
}

Error namedMeanwhile(const std::string &what, const std::string &name)
{
    return refusal("NAMED_MEANWHILE", what + " \"" + name + "\"", {}, 0);
}

} // namespace tally::store
