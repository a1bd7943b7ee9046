// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interchange_lines.h"

#include "log/base64.h"

#include <nlohmann/json.hpp>

namespace tally::app {

namespace {

using Json = nlohmann::ordered_json;

std::string lineOf(const Json &json)
{
    return json.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
}

Error badField(std::string field, std::string reason)
{
    Error error = makeError(ErrorCode::InvalidInput, std::move(reason),
                            "The file was changed or cut off; export it again.");
    error.field = std::move(field);
    return error;
}

Json cellJson(const model::Cell &cell)
{
    if (const auto *number = std::get_if<std::int64_t>(&cell))
        return *number;
    if (const auto *text = std::get_if<std::string>(&cell))
        return *text;
    return nullptr;
}

Json cellsJson(const std::vector<model::Cell> &cells)
{
    Json list = Json::array();
    for (const model::Cell &cell : cells)
        list.push_back(cellJson(cell));
    return list;
}

bool readCells(const Json &json, std::vector<model::Cell> &cells)
{
    if (!json.is_array())
        return false;
    for (const Json &cell : json) {
        if (cell.is_null())
            cells.emplace_back();
        else if (cell.is_number_integer())
            cells.emplace_back(cell.get<std::int64_t>());
        else if (cell.is_string())
            cells.emplace_back(cell.get<std::string>());
        else
            return false;
    }
    return true;
}

bool readInteger(const Json &json, const char *name, std::int64_t &value)
{
    const auto found = json.find(name);
    if (found == json.end() || !found->is_number_integer())
        return false;
    value = found->get<std::int64_t>();
    return true;
}

bool readText(const Json &json, const char *name, std::string &value)
{
    const auto found = json.find(name);
    if (found == json.end() || !found->is_string())
        return false;
    value = found->get<std::string>();
    return true;
}

bool readBytes(const Json &json, const char *name, std::string &bytes)
{
    std::string text;
    if (!readText(json, name, text))
        return false;
    auto decoded = log::fromBase64(text);
    if (!decoded)
        return false;
    bytes = std::move(*decoded);
    return true;
}

Result<InterchangeLine> readHead(const Json &json)
{
    InterchangeHead head;
    std::int64_t version = 0, layout = 0;
    if (!readInteger(json, "version", version) || !readInteger(json, "layout", layout) ||
        !readText(json, "register", head.registerId))
        return badField("interchange", "The head is not complete");
    if (version != 1 || layout > model::kLayoutVersion)
        return badField("version", "The file is of a newer version of the program");
    head.layout = static_cast<int>(layout);
    return InterchangeLine(std::move(head));
}

Result<InterchangeLine> readActor(const Json &json)
{
    InterchangeActor actor;
    std::int64_t id = 0;
    if (!readInteger(json, "login_of", id) || !readText(json, "login", actor.login))
        return badField("login_of", "The login is not complete");
    actor.id = ActorId{id};
    return InterchangeLine(std::move(actor));
}

Result<InterchangeLine> readOperation(const Json &json)
{
    InterchangeOperation read;
    model::Operation &operation = read.operation;
    std::int64_t actor = 0, effective = 0;
    const bool good =
        readInteger(json, "operation", operation.number) && readText(json, "request", operation.request) &&
        readInteger(json, "actor", actor) && readText(json, "login", operation.actorLogin) &&
        readText(json, "role", operation.role) && readText(json, "kind", operation.kind) &&
        readInteger(json, "recorded_at", operation.recordedAt) &&
        readInteger(json, "effective_on", effective) && readText(json, "source", operation.source) &&
        readText(json, "reason", operation.reason) && readBytes(json, "record", read.record);
    if (!good)
        return badField("operation", "The operation is not complete");
    std::int64_t undoes = 0;
    if (readInteger(json, "undoes", undoes))
        operation.undoes = undoes;
    operation.actor = ActorId{actor};
    operation.effectiveOn = static_cast<Day>(effective);
    return InterchangeLine(std::move(read));
}

Result<InterchangeLine> readChange(const Json &json)
{
    std::string table;
    if (!readText(json, "change", table))
        return badField("change", "The table's name is missing");
    for (const model::TableSpec &spec : model::allTables()) {
        if (spec.name != table)
            continue;
        model::Change change;
        change.key.table = spec.table;
        std::int64_t owner = 0, was = 0;
        if (!readInteger(json, "owner", owner) || !json.contains("key") ||
            !readCells(json["key"], change.key.cells) || change.key.cells.size() != spec.keys.size())
            return badField(table + ".key", "The key does not fit the table");
        change.key.owner = OrgId{owner};
        if (readInteger(json, "was", was))
            change.was = was;
        if (json.contains("values")) {
            std::vector<model::Cell> values;
            if (!readCells(json["values"], values) || values.size() != spec.values.size())
                return badField(table + ".values", "The values do not fit the table");
            change.values = std::move(values);
        }
        return InterchangeLine(std::move(change));
    }
    return badField("change", "There is no table " + table);
}

Result<InterchangeLine> readPrivate(const Json &json)
{
    model::PrivateValue value;
    std::int64_t owner = 0, item = 0;
    if (!readText(json, "private", value.digest) || !readInteger(json, "owner", owner) ||
        !readInteger(json, "item", item) || !readText(json, "attribute", value.attribute) ||
        !readBytes(json, "salt", value.salt) || !readText(json, "value", value.value))
        return badField("private", "The private value is not complete");
    value.owner = OrgId{owner};
    value.item = ItemId{item};
    return InterchangeLine(std::move(value));
}

bool readDuties(const Json &json, model::Step &step)
{
    const auto found = json.find("duties");
    if (found == json.end() || !found->is_array())
        return false;
    for (const Json &duty : *found) {
        std::pair<std::string, std::string> taken;
        if (!duty.is_object() || !readText(duty, "pair", taken.first) ||
            !readText(duty, "side", taken.second))
            return false;
        step.duties.push_back(std::move(taken));
    }
    return true;
}

Result<InterchangeLine> readStep(const Json &json)
{
    model::Step step;
    std::int64_t owner = 0, object = 0;
    if (!readText(json, "step", step.step) || !readInteger(json, "owner", owner) ||
        !readInteger(json, "object", object) || !readInteger(json, "number", step.stepNumber) ||
        !readText(json, "from_state", step.fromState) || !readText(json, "to_state", step.toState) ||
        !readText(json, "role", step.role) || !readDuties(json, step))
        return badField("step", "The step is not complete");
    step.owner = OrgId{owner};
    step.object = ItemId{object};
    return InterchangeLine(std::move(step));
}

Result<InterchangeLine> readCheckpoint(const Json &json)
{
    store::Checkpoint checkpoint;
    if (!readInteger(json, "checkpoint", checkpoint.size) || !readBytes(json, "root", checkpoint.root) ||
        !readText(json, "note", checkpoint.note))
        return badField("checkpoint", "The checkpoint is not complete");
    return InterchangeLine(std::move(checkpoint));
}

Result<InterchangeLine> readEnd(const Json &json)
{
    InterchangeEnd end;
    if (!readInteger(json, "end", end.operations) || !readBytes(json, "root", end.root))
        return badField("end", "The end is not complete");
    return InterchangeLine(std::move(end));
}

} // namespace

std::string formatLine(const InterchangeHead &head)
{
    return lineOf({{"interchange", "tallystick"},
                   {"version", head.version},
                   {"layout", head.layout},
                   {"register", head.registerId}});
}

std::string formatLine(const InterchangeActor &actor)
{
    return lineOf({{"login_of", actor.id.value}, {"login", actor.login}});
}

std::string formatLine(const InterchangeOperation &line)
{
    const model::Operation &o = line.operation;
    Json json = {{"operation", o.number},
                 {"request", o.request},
                 {"actor", o.actor.value},
                 {"login", o.actorLogin},
                 {"role", o.role},
                 {"kind", o.kind},
                 {"recorded_at", o.recordedAt},
                 {"effective_on", o.effectiveOn},
                 {"source", o.source},
                 {"reason", o.reason}};
    if (o.undoes)
        json["undoes"] = *o.undoes;
    json["record"] = log::toBase64(line.record);
    return lineOf(json);
}

std::string formatLine(const model::Change &change)
{
    Json json = {{"change", std::string(model::tableSpec(change.key.table).name)},
                 {"owner", change.key.owner.value},
                 {"key", cellsJson(change.key.cells)}};
    if (change.was)
        json["was"] = *change.was;
    if (change.values)
        json["values"] = cellsJson(*change.values);
    return lineOf(json);
}

std::string formatLine(const model::Step &step)
{
    Json duties = Json::array();
    for (const auto &[pair, side] : step.duties)
        duties.push_back({{"pair", pair}, {"side", side}});
    return lineOf({{"step", step.step},
                   {"owner", step.owner.value},
                   {"object", step.object.value},
                   {"number", step.stepNumber},
                   {"from_state", step.fromState},
                   {"to_state", step.toState},
                   {"role", step.role},
                   {"duties", std::move(duties)}});
}

std::string formatLine(const model::PrivateValue &value)
{
    return lineOf({{"private", value.digest},
                   {"owner", value.owner.value},
                   {"item", value.item.value},
                   {"attribute", value.attribute},
                   {"salt", log::toBase64(value.salt)},
                   {"value", value.value}});
}

std::string formatLine(const store::Checkpoint &checkpoint)
{
    return lineOf({{"checkpoint", checkpoint.size},
                   {"root", log::toBase64(checkpoint.root)},
                   {"note", checkpoint.note}});
}

std::string formatLine(const InterchangeEnd &end)
{
    return lineOf({{"end", end.operations}, {"root", log::toBase64(end.root)}});
}

std::string formatBlobLine(std::string_view bytes)
{
    return lineOf({{"blob", log::toBase64(bytes)}});
}

Result<InterchangeLine> parseLine(std::string_view line)
{
    const Json json = Json::parse(line, nullptr, false);
    if (json.is_discarded() || !json.is_object())
        return badField({}, "This is no JSON object");
    if (json.contains("change"))
        return readChange(json);
    if (json.contains("step"))
        return readStep(json);
    if (json.contains("operation"))
        return readOperation(json);
    if (json.contains("login_of"))
        return readActor(json);
    if (json.contains("private"))
        return readPrivate(json);
    if (json.contains("interchange"))
        return readHead(json);
    if (json.contains("checkpoint"))
        return readCheckpoint(json);
    if (json.contains("end"))
        return readEnd(json);
    std::string blob;
    if (readBytes(json, "blob", blob))
        return InterchangeLine(std::move(blob));
    return badField({}, "This is no line of the interchange format");
}

} // namespace tally::app
