// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table_mapping.h"

#include "core/text.h"
#include "exchange/shipped_data.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cctype>
#include <optional>
#include <set>

namespace tally::exchange {

namespace {

using Json = nlohmann::ordered_json;
using Use = ColumnMapping::Use;

struct UseName
{
    Use use;
    const char *member;
};
constexpr std::array<UseName, 4> kUses = {{{Use::Attribute, "attribute"},
                                           {Use::Reference, "reference"},
                                           {Use::Relationship, "relationship"},
                                           {Use::Identifier, "identifier"}}};

Error wrong(std::string_view member, std::string reason)
{
    Error error = makeError(ErrorCode::InvalidInput, std::move(reason),
                            "See \"Mapping files\" in docs/importing-tables.md.");
    error.field = member;
    return error;
}

// Reads members of one JSON object, and knows which were not asked for: a misspelt member must not be
// silently without effect.
class Members
{
public:
    Members(const Json &object, std::string path) : m_object(object), m_path(std::move(path)) {}

    void text(const char *name, std::string &value)
    {
        if (const Json *found = find(name)) {
            if (found->is_string())
                value = found->get<std::string>();
            else
                fail(name, "must be a text");
        }
    }
    void flag(const char *name, bool &value)
    {
        if (const Json *found = find(name)) {
            if (found->is_boolean())
                value = found->get<bool>();
            else
                fail(name, "must be true or false");
        }
    }
    void line(const char *name, int &value)
    {
        const Json *found = find(name);
        if (found == nullptr)
            return;
        if (found->is_number_integer() && *found >= 1 && *found <= 1'000'000)
            value = found->get<int>();
        else
            fail(name, "must be the number of a line, from 1");
    }
    void character(const char *name, char &value, std::string_view allowed)
    {
        std::string given;
        text(name, given);
        if (given.empty() || given == "auto")
            return;
        if (given.size() == 1 && allowed.find(given.front()) != std::string_view::npos)
            value = given.front();
        else
            fail(name, "must be one of " + std::string(allowed == "\t,;|" ? ", ; | and a tab" : allowed));
    }
    void texts(const char *name, std::vector<std::string> &values)
    {
        const Json *found = find(name);
        if (found == nullptr)
            return;
        if (!found->is_array() ||
            !std::all_of(found->begin(), found->end(), [](const Json &v) { return v.is_string(); }))
            return fail(name, "must be a list of texts");
        values = found->get<std::vector<std::string>>();
    }
    void table(const char *name, std::map<std::string, std::string, std::less<>> &values)
    {
        const Json *found = find(name);
        if (found == nullptr)
            return;
        if (!found->is_object())
            return fail(name, "must be an object of texts");
        for (const auto &[key, value] : found->items()) {
            if (!value.is_string())
                return fail(name, "must be an object of texts");
            values[key] = value.get<std::string>();
        }
    }
    const Json *find(const char *name)
    {
        m_known.insert(name);
        const auto at = m_object.find(name);
        return at == m_object.end() ? nullptr : &*at;
    }
    void fail(std::string_view name, std::string reason)
    {
        if (!m_error)
            m_error = wrong(m_path + std::string(name), "\"" + std::string(name) + "\" " + reason + ".");
    }
    Outcome finish()
    {
        for (const auto &[key, value] : m_object.items()) {
            if (!m_known.contains(key))
                fail(key, "is not a member of a mapping");
        }
        if (m_error)
            return *m_error;
        return {};
    }

private:
    const Json &m_object;
    std::string m_path;
    std::set<std::string, std::less<>> m_known;
    std::optional<Error> m_error;
};

bool isDateOrder(const std::string &text)
{
    return text.empty() || text == "dmy" || text == "mdy" || text == "ymd";
}

void readUse(Members &members, ColumnMapping &column)
{
    int uses = 0;
    for (const UseName &known : kUses) {
        std::string name;
        members.text(known.member, name);
        if (name.empty())
            continue;
        column.use = known.use;
        column.name = name;
        ++uses;
    }
    bool owner = false;
    bool ignore = false;
    members.flag("owner", owner);
    members.flag("ignore", ignore);
    if (owner)
        column.use = Use::Owner;
    uses += (owner ? 1 : 0) + (ignore ? 1 : 0);
    if (uses != 1)
        members.fail("column",
                     "needs exactly one of attribute, reference, relationship, identifier, owner, ignore");
}

Result<ColumnMapping> readColumn(const Json &json, std::size_t index)
{
    const std::string path = "columns[" + std::to_string(index) + "]";
    if (!json.is_object())
        return wrong(path, "A column must be an object.");
    Members members(json, path + ".");
    ColumnMapping column;
    std::string single;
    members.text("column", single);
    members.texts("columns", column.columns);
    if (!single.empty())
        column.columns.push_back(single);
    if (column.columns.empty())
        members.fail("column", "is missing: the name of the column as the file has it");
    members.text("join", column.join);
    members.text("class", column.className);
    members.flag("reverse", column.reverse);
    members.text("separator", column.separator);
    members.text("date_order", column.dateOrder);
    members.text("unit", column.unit);
    std::map<std::string, std::string, std::less<>> values;
    members.table("values", values);
    for (const auto &[word, meaning] : values)
        column.values[text::folded(text::trimmed(word))] = meaning;
    if (!isDateOrder(column.dateOrder))
        members.fail("date_order", "must be dmy, mdy or ymd");
    readUse(members, column);
    TALLY_CHECK(members.finish());
    return column;
}

Result<TableMapping> readMapping(const Json &json)
{
    if (!json.is_object())
        return wrong({}, "The mapping is no JSON object.");
    Members members(json, {});
    TableMapping mapping;
    members.text("name", mapping.name);
    members.text("label", mapping.label);
    members.text("source", mapping.source);
    members.texts("fingerprint", mapping.fingerprint);
    members.text("class", mapping.className);
    members.text("class_column", mapping.classColumn);
    members.table("classes", mapping.classes);
    members.flag("class_by_model", mapping.classByModel);
    members.texts("subject", mapping.subject);
    members.text("date_order", mapping.dateOrder);
    if (mapping.dateOrder == "auto")
        mapping.dateOrder.clear();
    if (!isDateOrder(mapping.dateOrder))
        members.fail("date_order", "must be dmy, mdy, ymd or auto");
    members.character("decimal", mapping.decimal, ".,");
    members.text("encoding", mapping.encoding);
    members.text("sheet", mapping.sheet);
    members.flag("header", mapping.hasHeader);
    members.line("header_line", mapping.headerLine);
    members.character("delimiter", mapping.delimiter, "\t,;|");
    members.table("constants", mapping.constants);
    members.flag("automatic", mapping.automatic);
    if (const Json *columns = members.find("columns")) {
        if (!columns->is_array())
            members.fail("columns", "must be a list");
        else
            for (std::size_t i = 0; i < columns->size(); ++i) {
                TALLY_TRY(ColumnMapping column, readColumn((*columns)[i], i));
                mapping.columns.push_back(std::move(column));
            }
    }
    TALLY_CHECK(members.finish());
    return mapping;
}

Json toJson(const ColumnMapping &column)
{
    Json json = Json::object();
    if (column.columns.size() == 1) {
        json["column"] = column.columns.front();
    } else {
        json["columns"] = column.columns;
        json["join"] = column.join;
    }
    if (column.use == Use::Ignore)
        json["ignore"] = true;
    if (column.use == Use::Owner)
        json["owner"] = true;
    for (const UseName &known : kUses)
        if (known.use == column.use)
            json[known.member] = column.name;
    if (!column.className.empty())
        json["class"] = column.className;
    if (column.reverse)
        json["reverse"] = true;
    if (!column.separator.empty())
        json["separator"] = column.separator;
    if (!column.dateOrder.empty())
        json["date_order"] = column.dateOrder;
    if (!column.unit.empty())
        json["unit"] = column.unit;
    if (!column.values.empty())
        json["values"] = column.values;
    return json;
}

std::vector<TableMapping> loadShipped()
{
    std::vector<TableMapping> mappings;
    for (const std::string &text : shippedMappingTexts()) {
        Result<TableMapping> mapping = parseMapping(text);
        if (mapping) // a shipped text that is wrong fails the test that reads them all
            mappings.push_back(*std::move(mapping));
    }
    return mappings;
}

} // namespace

Result<TableMapping> parseMapping(std::string_view json)
{
    const Json parsed = Json::parse(json, nullptr, false, true);
    if (parsed.is_discarded())
        return wrong({}, "The mapping is not valid JSON.");
    return readMapping(parsed);
}

std::string toJson(const TableMapping &mapping)
{
    Json json = Json::object();
    const auto put = [&json](const char *name, const std::string &value) {
        if (!value.empty())
            json[name] = value;
    };
    put("name", mapping.name);
    put("label", mapping.label);
    put("source", mapping.source);
    if (!mapping.fingerprint.empty())
        json["fingerprint"] = mapping.fingerprint;
    put("class", mapping.className);
    put("class_column", mapping.classColumn);
    if (!mapping.classes.empty())
        json["classes"] = mapping.classes;
    if (mapping.classByModel)
        json["class_by_model"] = true;
    if (!mapping.subject.empty())
        json["subject"] = mapping.subject;
    put("date_order", mapping.dateOrder);
    put("decimal", mapping.decimal == '\0' ? std::string() : std::string(1, mapping.decimal));
    put("encoding", mapping.encoding);
    put("sheet", mapping.sheet);
    if (!mapping.hasHeader)
        json["header"] = false;
    if (mapping.headerLine > 0)
        json["header_line"] = mapping.headerLine;
    put("delimiter", mapping.delimiter == '\0' ? std::string() : std::string(1, mapping.delimiter));
    if (!mapping.constants.empty())
        json["constants"] = mapping.constants;
    Json columns = Json::array();
    for (const ColumnMapping &column : mapping.columns)
        columns.push_back(toJson(column));
    json["columns"] = std::move(columns);
    if (!mapping.automatic)
        json["automatic"] = false;
    return json.dump(2) + "\n";
}

std::span<const TableMapping> shippedMappings()
{
    static const std::vector<TableMapping> kMappings = loadShipped();
    return kMappings;
}

const TableMapping *shippedMappingFor(const std::vector<std::string> &header)
{
    std::set<std::string> keys;
    for (const std::string &name : header)
        keys.insert(columnKey(name));
    const TableMapping *best = nullptr;
    for (const TableMapping &mapping : shippedMappings()) {
        const bool all = !mapping.fingerprint.empty() &&
                         std::all_of(mapping.fingerprint.begin(), mapping.fingerprint.end(),
                                     [&](const std::string &name) { return keys.contains(columnKey(name)); });
        if (all && (best == nullptr || mapping.fingerprint.size() > best->fingerprint.size()))
            best = &mapping;
    }
    return best;
}

std::string columnKey(std::string_view name)
{
    std::string key;
    bool gap = false;
    for (const char c : text::folded(name)) {
        const auto byte = static_cast<unsigned char>(c);
        if (std::isalnum(byte) != 0 || byte >= 0x80) {
            if (gap && !key.empty())
                key += ' ';
            gap = false;
            key += c;
        } else if (c == '#') {
            key += gap && !key.empty() ? " number" : "number";
            gap = true;
        } else {
            gap = true;
        }
    }
    return key;
}

} // namespace tally::exchange
