// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/definitions.h"

#include "model/class_registry.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <fstream>
#include <sstream>

namespace tally::app {

namespace {

using Json = nlohmann::json;

Error badFile(const std::string &file, std::string field, std::string reason, std::string remedy)
{
    Error error = makeError(ErrorCode::InvalidInput, std::move(reason), std::move(remedy));
    error.file = file;
    error.field = std::move(field);
    return error;
}

Result<std::string> textOf(const std::string &file)
{
    std::ifstream in(file, std::ios::binary);
    std::ostringstream text;
    if (in)
        text << in.rdbuf();
    if (!in)
        return badFile(file, {}, "The file cannot be read", "Check its name and rights.");
    return text.str();
}

// A relationship type is told from a class by its "reverse" name.
Result<model::DefinitionRow> definitionOf(const std::string &file)
{
    TALLY_TRY(const std::string text, textOf(file));
    const Json json = Json::parse(text, nullptr, false);
    if (json.is_discarded() || !json.is_object())
        return badFile(file, {}, "This is no JSON object", "docs/classes.md shows one.");
    const auto name = json.find("name");
    if (name == json.end() || !name->is_string() || name->get<std::string>().empty())
        return badFile(file, "name", "The name is missing", "docs/classes.md shows where it stands.");
    return model::DefinitionRow{kPartnership, json.contains("reverse") ? "relationship_type" : "class",
                                name->get<std::string>(), text};
}

// All definitions as they would stand afterwards: a known name gets its next version.
std::vector<model::DefinitionRow> merged(const estate::Estate &estate,
                                         const std::vector<model::DefinitionRow> &own)
{
    std::vector<model::DefinitionRow> all = estate.definitions("class");
    const auto types = estate.definitions("relationship_type");
    all.insert(all.end(), types.begin(), types.end());
    for (const model::DefinitionRow &row : own) {
        std::erase_if(all, [&](const model::DefinitionRow &other) {
            return other.kind == row.kind && other.name == row.name;
        });
        all.push_back(row);
    }
    return all;
}

} // namespace

Result<DefineResult> defineFromFiles(Register &opened, const std::vector<std::string> &files,
                                     const std::string &reason, JobContext &job)
{
    TALLY_TRY(const estate::EstatePtr estate, opened.current(job));
    std::vector<model::DefinitionRow> own;
    for (const std::string &file : files) {
        TALLY_TRY(model::DefinitionRow row, definitionOf(file));
        own.push_back(std::move(row));
    }
    TALLY_TRY(const auto registry, model::ClassRegistry::build(merged(*estate, own)));

    model::OperationDraft draft;
    draft.kind = "definition";
    draft.source = "person";
    draft.reason = reason;
    DefineResult result;
    for (const model::DefinitionRow &row : own) {
        const auto was = estate->beganOf(model::keyOf(row));
        draft.changes.push_back(was ? model::replace(row, *was) : model::begin(row));
        result.names.push_back(row.kind + " " + row.name);
    }
    TALLY_TRY(result.operation, opened.commit(std::move(draft), job));
    return result;
}

} // namespace tally::app
