// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/definition_json.h"

#include "core/text.h"

#include <nlohmann/json.hpp>

#include <set>
#include <utility>

namespace tally::model {

namespace {

using Json = nlohmann::json;

template <typename T>
struct Word
{
    const char *word;
    T value;
};

constexpr Word<AttributeType> kTypes[] = {{"text", AttributeType::Text},
                                          {"integer", AttributeType::Integer},
                                          {"boolean", AttributeType::Boolean},
                                          {"date", AttributeType::Date},
                                          {"instant", AttributeType::Instant},
                                          {"money", AttributeType::Money},
                                          {"size", AttributeType::Size},
                                          {"choice", AttributeType::Choice},
                                          {"reference", AttributeType::Reference},
                                          {"text_list", AttributeType::TextList},
                                          {"integer_list", AttributeType::IntegerList}};

constexpr Word<ImpactFlow> kFlows[] = {{"none", ImpactFlow::None},
                                       {"source_to_target", ImpactFlow::SourceToTarget},
                                       {"target_to_source", ImpactFlow::TargetToSource},
                                       {"both", ImpactFlow::Both}};

// Takes the keys of one JSON object, each once; what is left over at the end is unknown. The first fault
// stays.
class ObjectReader
{
public:
    ObjectReader(const Json &object, std::string file, std::string path)
        : m_object(object), m_file(std::move(file)), m_path(std::move(path))
    {
        if (!m_object.is_object())
            fail({}, "is no JSON object");
    }

    void required(const char *key, std::string &out)
    {
        if (const Json *value = take(key, true))
            read(key, *value, out);
        if (!m_error && out.empty())
            fail(key, "is empty");
    }
    template <typename T>
    void optional(const char *key, T &out)
    {
        if (const Json *value = take(key, false))
            read(key, *value, out);
    }
    template <typename T, std::size_t Count>
    void choice(const char *key, const Word<T> (&words)[Count], T &out)
    {
        std::string written;
        optional(key, written);
        if (m_error || !m_object.contains(key))
            return;
        std::vector<std::string> known;
        for (const auto &[word, value] : words) {
            if (written == word) {
                out = value;
                return;
            }
            known.emplace_back(word);
        }
        fail(key, "has the unknown word \"" + written + "\"", suggestion(written, known));
    }
    // Calls read(element reader) for each object of a list.
    template <typename Read>
    void objects(const char *key, const Read &readElement)
    {
        const Json *list = take(key, false);
        if (!list || m_error)
            return;
        if (!list->is_array())
            return fail(key, "is no list");
        for (std::size_t i = 0; i < list->size() && !m_error; ++i) {
            ObjectReader element((*list)[i], m_file, path(key) + "[" + std::to_string(i) + "]");
            readElement(element);
            if (auto outcome = element.finish(); !outcome)
                m_error = outcome.error();
        }
    }
    template <typename Read>
    void object(const char *key, const Read &readObject)
    {
        const Json *value = take(key, false);
        if (!value || m_error)
            return;
        ObjectReader reader(*value, m_file, path(key));
        readObject(reader);
        if (auto outcome = reader.finish(); !outcome)
            m_error = outcome.error();
    }

    void fail(const char *key, std::string reason, std::string remedy = {})
    {
        if (!m_error)
            m_error = definitionError(m_file, key ? path(key) : m_path, std::move(reason), std::move(remedy));
    }

    Outcome finish()
    {
        if (!m_error) {
            for (const auto &[key, value] : m_object.items()) {
                if (!m_known.contains(key))
                    fail(key.c_str(), "is an unknown key",
                         suggestion(key, std::vector<std::string>(m_known.begin(), m_known.end())));
            }
        }
        return m_error ? Outcome(*m_error) : Outcome();
    }

private:
    static std::string suggestion(const std::string &written, const std::vector<std::string> &known)
    {
        const std::string near = text::nearest(written, known);
        return near.empty() ? "Known are " + text::join(known, ", ") : "Did you mean \"" + near + "\"?";
    }
    std::string path(const char *key) const { return m_path.empty() ? key : m_path + "." + key; }

    const Json *take(const char *key, bool mustBeThere)
    {
        if (m_error)
            return nullptr;
        m_known.insert(key);
        const auto found = m_object.find(key);
        if (found != m_object.end())
            return &*found;
        if (mustBeThere)
            fail(key, "is missing");
        return nullptr;
    }

    void read(const char *key, const Json &value, std::string &out)
    {
        if (value.is_string())
            out = value.get<std::string>();
        else
            fail(key, "is no text");
    }
    void read(const char *key, const Json &value, bool &out)
    {
        if (value.is_boolean())
            out = value.get<bool>();
        else
            fail(key, "is neither true nor false");
    }
    void read(const char *key, const Json &value, int &out)
    {
        if (value.is_number_integer() && value >= 0 && value <= 1'000'000)
            out = value.get<int>();
        else
            fail(key, "is no whole number from 0 to 1,000,000");
    }
    void read(const char *key, const Json &value, std::vector<std::string> &out)
    {
        if (!value.is_array())
            return fail(key, "is no list of texts");
        for (const Json &element : value) {
            if (!element.is_string())
                return fail(key, "is no list of texts");
            out.push_back(element.get<std::string>());
        }
    }

    const Json &m_object;
    std::string m_file, m_path;
    std::set<std::string> m_known;
    std::optional<Error> m_error;
};

// nlohmann-json keeps the last of two equal keys; a description that says a thing twice is a mistake.
class DuplicateKeys
{
public:
    bool operator()(int depth, Json::parse_event_t event, const Json &parsed)
    {
        if (event == Json::parse_event_t::object_start)
            m_open[depth + 1].clear();
        else if (event == Json::parse_event_t::key && !m_open[depth].insert(parsed.get<std::string>()).second)
            m_duplicate = parsed.get<std::string>();
        return true;
    }
    const std::string &duplicate() const { return m_duplicate; }

private:
    std::map<int, std::set<std::string>> m_open;
    std::string m_duplicate;
};

Result<Json> parse(const DefinitionRow &definition)
{
    const std::string file = definitionFile(definition);
    DuplicateKeys keys;
    Json json;
    try {
        json =
            Json::parse(definition.text, [&keys](int depth, Json::parse_event_t event, const Json &parsed) {
                return keys(depth, event, parsed);
            });
    } catch (const Json::exception &fault) {
        return definitionError(file, {}, std::string("is no JSON: ") + fault.what());
    }
    if (!keys.duplicate().empty())
        return definitionError(file, keys.duplicate(), "stands twice");
    return json;
}

// Names appear in filters, files and on the command line without quotes.
bool isName(std::string_view name)
{
    if (name.empty() || name.front() < 'a' || name.front() > 'z')
        return false;
    return name.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_") == std::string_view::npos;
}

void readName(ObjectReader &reader, std::string &name)
{
    reader.required("name", name);
    if (!name.empty() && !isName(name))
        reader.fail("name", "is no name: \"" + name + "\"",
                    "Use lower-case letters, digits and underscores, a letter first");
}

AttributeSpec readAttribute(ObjectReader &reader)
{
    AttributeSpec spec;
    readName(reader, spec.name);
    reader.required("label", spec.label);
    reader.choice("type", kTypes, spec.type);
    reader.optional("unit", spec.unit);
    reader.optional("choices", spec.choices);
    reader.optional("target", spec.target);
    reader.optional("private", spec.isPrivate);
    reader.optional("searchable", spec.searchable);
    reader.optional("help", spec.help);
    reader.optional("group", spec.group);
    if ((spec.type == AttributeType::Reference) != !spec.target.empty())
        reader.fail("target", "and the type reference belong together");
    if (spec.type != AttributeType::Choice && !spec.choices.empty())
        reader.fail("choices", "belong to the type choice only");
    if (spec.type == AttributeType::Size && spec.unit.empty())
        reader.fail("unit", "is missing: a size is counted in B, KiB, MiB, GiB, KB, MB or GB");
    if (spec.isPrivate && spec.type != AttributeType::Text && spec.type != AttributeType::TextList)
        reader.fail("private", "is for texts and lists of texts only");
    return spec;
}

IdentifyingKey readKey(ObjectReader &reader)
{
    IdentifyingKey key;
    reader.optional("attributes", key.attributes);
    reader.optional("strength", key.strength);
    if (key.attributes.empty())
        reader.fail("attributes", "are missing", "Name at least one attribute or kind of identifier");
    if (key.strength < 1 || key.strength > 100)
        reader.fail("strength", "is not from 1 to 100", "80 and more decides alone");
    return key;
}

Outcome checkOwnName(const DefinitionRow &definition, const std::string &name)
{
    if (name == definition.name)
        return {};
    return definitionError(definitionFile(definition), "name",
                           "is \"" + name + "\" in the text and \"" + definition.name + "\" outside");
}

} // namespace

std::string definitionFile(const DefinitionRow &definition)
{
    return (definition.kind == "class" ? "classes/" : "relationships/") + definition.name + ".json";
}

Error definitionError(const std::string &file, std::string field, std::string reason, std::string remedy)
{
    Error error = makeError(ErrorCode::InvalidInput, std::move(reason), std::move(remedy));
    error.file = file;
    error.field = std::move(field);
    return error;
}

Result<ClassSpec> readClass(const DefinitionRow &definition)
{
    TALLY_TRY(const Json json, parse(definition));
    ClassSpec spec;
    ObjectReader reader(json, definitionFile(definition), {});
    readName(reader, spec.name);
    reader.optional("parent", spec.parent);
    reader.required("label", spec.label);
    reader.required("plural", spec.plural);
    reader.optional("icon", spec.icon);
    reader.optional("help", spec.help);
    reader.optional("abstract", spec.isAbstract);
    reader.objects("attributes", [&spec](ObjectReader &r) { spec.attributes.push_back(readAttribute(r)); });
    reader.objects("keys", [&spec](ObjectReader &r) { spec.keys.push_back(readKey(r)); });
    reader.object("lifecycle", [&spec](ObjectReader &r) {
        r.optional("states", spec.states);
        r.optional("end", spec.endStates);
        r.optional("stock", spec.stockStates);
    });
    TALLY_CHECK(reader.finish());
    TALLY_CHECK(checkOwnName(definition, spec.name));
    for (AttributeSpec &attribute : spec.attributes)
        attribute.definedBy = spec.name;
    return spec;
}

Result<RelationshipType> readRelationshipType(const DefinitionRow &definition)
{
    TALLY_TRY(const Json json, parse(definition));
    RelationshipType type;
    ObjectReader reader(json, definitionFile(definition), {});
    readName(reader, type.name);
    reader.required("reverse", type.reverseName);
    reader.required("label", type.label);
    reader.required("reverse_label", type.reverseLabel);
    reader.optional("sources", type.sources);
    reader.optional("targets", type.targets);
    reader.choice("impact", kFlows, type.impact);
    reader.optional("redundant", type.redundant);
    reader.optional("default_needed", type.defaultNeeded);
    reader.optional("help", type.help);
    TALLY_CHECK(reader.finish());
    TALLY_CHECK(checkOwnName(definition, type.name));
    if (!isName(type.reverseName))
        return definitionError(definitionFile(definition), "reverse",
                               "is no name: \"" + type.reverseName + "\"");
    return type;
}

} // namespace tally::model
