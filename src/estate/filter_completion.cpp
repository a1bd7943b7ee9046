// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/filter_completion.h"

#include "core/text.h"
#include "estate/filter_parser.h"
#include "estate/filter_terms.h"
#include "estate/installation_columns.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace tally::estate {

namespace {

using Scope = FilterParser::Scope;

constexpr std::string_view kPathHead = "its.";

// What is being written at the cursor.
struct Place
{
    Scope scope = Scope::Items;
    std::string className = "item";
    bool isOuter = true;    // not inside the parentheses of a reference or relationship
    std::string attribute;  // whose value it is; empty: a name
    bool isCounted = false; // inside count(…)
    bool isPath = false;    // a name of its.NAME.NAME
    std::size_t from = 0;   // of the word
    std::string typed;      // of the word, without its quotation mark
};

// Reads the text up to the cursor, as the parser would, and says where that is. Mistakes before it do not
// matter.
class Finder
{
public:
    Finder(std::string_view text, Scope scope, std::string_view className,
           const model::ClassRegistry &classes)
        : m_lexer(text), m_classes(classes)
    {
        m_stack.push_back({scope, std::string(className), true, {}, false, false, 0, {}});
    }

    Place find()
    {
        while (!m_found) {
            const std::size_t at = m_lexer.place();
            if (m_lexer.atEnd())
                stopAt(at, {});
            else if (m_lexer.take(')'))
                close();
            else if (m_lexer.take('('))
                m_stack.push_back(m_stack.back());
            else if (m_lexer.peek() == '"')
                readQuoted();
            else if (!m_stack.back().attribute.empty())
                readWordOfSet();
            else
                readName();
        }
        return *std::move(m_found);
    }

private:
    void stopAt(std::size_t from, std::string typed)
    {
        Place place = m_stack.back();
        place.from = from;
        place.typed = std::move(typed);
        m_found = std::move(place);
    }
    bool isAtEnd() const { return m_lexer.offset() == m_lexer.text().size(); }

    void close()
    {
        if (m_stack.size() > 1)
            m_stack.pop_back();
    }

    void readQuoted()
    {
        const FilterWord word = m_lexer.quoted('"');
        if (!word.closed)
            stopAt(word.at, word.text);
    }

    void readWordOfSet()
    {
        const FilterWord word = m_lexer.value();
        if (isAtEnd())
            stopAt(word.at, word.text);
    }

    void readName()
    {
        const FilterWord name = m_lexer.name();
        if (isAtEnd())
            return stopAt(name.at, name.text);
        if (name.text == "count" && m_lexer.takeDirectly('(')) {
            Place inside = m_stack.back();
            inside.isCounted = true;
            m_stack.push_back(std::move(inside));
            return;
        }
        if (m_lexer.takeOperator().empty()) {
            if (m_lexer.offset() == name.at) // a sign without a name
                m_lexer.goBack(name.at + 1);
            return;
        }
        readValue(name.text);
    }

    void readValue(const std::string &name)
    {
        Place inside = m_stack.back();
        inside.attribute = name;
        if (m_lexer.takeDirectly('(')) {
            openAfter(name, std::move(inside));
            return;
        }
        std::size_t from = m_lexer.offset();
        if (m_lexer.text().substr(from).starts_with(kPathHead))
            return readPath();
        FilterWord word;
        if (m_lexer.peek() == '"' || m_lexer.peek() == '/')
            word = m_lexer.quoted(m_lexer.peek());
        else
            word = m_lexer.value();
        if (!isAtEnd() || (word.quoted && word.closed))
            return;
        const std::size_t dots = word.quoted ? std::string::npos : word.text.find("..");
        if (dots != std::string::npos) { // the second end of a range
            from += dots + 2;
            word.text.erase(0, dots + 2);
        }
        inside.from = from;
        inside.typed = word.text;
        m_found = std::move(inside);
    }

    // its.NAME.NAME: a name of what the names before it lead to.
    void readPath()
    {
        m_lexer.goBack(m_lexer.offset() + kPathHead.size());
        Place inside = m_stack.back();
        inside.isPath = true;
        for (;;) {
            const FilterWord name = m_lexer.step();
            if (isAtEnd()) {
                inside.from = name.at;
                inside.typed = name.text;
                m_found = std::move(inside);
                return;
            }
            m_stack.push_back(inside);
            const std::string target = targetOf(name.text);
            m_stack.pop_back();
            if (!m_lexer.takeDirectly('.'))
                return;
            inside.scope = Scope::Items;
            inside.className = target.empty() ? "item" : target;
            inside.isOuter = false;
        }
    }

    // A filter of its own for the other end, or a set of values.
    void openAfter(const std::string &name, Place inside)
    {
        if (m_stack.back().scope == Scope::Items && name == "installed") {
            m_stack.push_back({Scope::Installations, "installation", false, {}, false, false, 0, {}});
            return;
        }
        const std::string target = targetOf(name);
        if (target.empty())
            m_stack.push_back(std::move(inside));
        else
            m_stack.push_back({Scope::Items, target, false, {}, false, false, 0, {}});
    }

    std::string targetOf(const std::string &name) const
    {
        if (m_stack.back().scope == Scope::Installations) {
            const InstallationColumn *column = installationColumn(name);
            if (column == nullptr || column->type != model::AttributeType::Reference)
                return {};
            return name == "device" ? "item" : name == "product" ? "software_product" : targetInItems(name);
        }
        return targetInItems(name);
    }

    std::string targetInItems(const std::string &name) const
    {
        if (const auto entry = model::catalogueEntry(m_classes, m_stack.back().className, name)) {
            if (entry->type != model::AttributeType::Reference)
                return {};
            return m_classes.find(entry->target) == nullptr ? "item" : entry->target;
        }
        return m_classes.findType(name) == nullptr ? std::string() : "item";
    }

    FilterLexer m_lexer;
    const model::ClassRegistry &m_classes;
    std::vector<Place> m_stack;
    std::optional<Place> m_found;
};

// How well a candidate goes on from what was typed; lower is better, 3: not at all.
int fit(std::string_view typed, std::string_view text, std::string_view label)
{
    const std::string foldedText = text::folded(text);
    const std::string foldedLabel = text::folded(label);
    if (foldedText.starts_with(typed))
        return 0;
    if (foldedLabel.starts_with(typed))
        return 1;
    return foldedLabel.find(" " + std::string(typed)) != std::string::npos ||
                   foldedText.find("_" + std::string(typed)) != std::string::npos
               ? 2
               : 3;
}

class Offers
{
public:
    explicit Offers(std::string_view typed) : m_typed(text::folded(typed)) {}

    void add(std::string text, std::string label, CompletionKind kind,
             std::optional<std::size_t> count = std::nullopt)
    {
        const int quality = fit(m_typed, text, label);
        if (quality == 3 || !m_seen.insert(text).second)
            return;
        m_offers.push_back({{std::move(text), std::move(label), kind, count}, quality, m_offers.size()});
    }
    // Of a value, which is looked for as people read it.
    void addValue(std::string label, std::optional<std::size_t> count)
    {
        const int quality = fit(m_typed, label, label);
        std::string text = quotedValue(label);
        if (quality == 3 || !m_seen.insert(text).second)
            return;
        m_offers.push_back(
            {{std::move(text), std::move(label), CompletionKind::Value, count}, quality, m_offers.size()});
    }

    std::vector<Completion> best(std::size_t most)
    {
        std::stable_sort(m_offers.begin(), m_offers.end(), [](const Offer &a, const Offer &b) {
            return std::tuple(a.quality, b.what.count.value_or(0), a.order) <
                   std::tuple(b.quality, a.what.count.value_or(0), b.order);
        });
        std::vector<Completion> options;
        for (std::size_t i = 0; i < std::min(most, m_offers.size()); ++i)
            options.push_back(std::move(m_offers[i].what));
        return options;
    }

private:
    struct Offer
    {
        Completion what;
        int quality = 0;
        std::size_t order = 0;
    };
    std::string m_typed;
    std::vector<Offer> m_offers;
    std::set<std::string> m_seen;
};

void offerOperators(Offers &offers, const Place &place, const model::ClassRegistry &classes)
{
    const auto entry = model::catalogueEntry(classes, place.className, place.typed);
    if (!entry || place.scope != Scope::Items)
        return;
    constexpr std::pair<FilterOperator, std::string_view> kSigns[] = {
        {FilterOperator::Contains, ":"},        {FilterOperator::Equals, "="},
        {FilterOperator::NotEquals, "!="},      {FilterOperator::Less, "<"},
        {FilterOperator::LessOrEqual, "<="},    {FilterOperator::Greater, ">"},
        {FilterOperator::GreaterOrEqual, ">="}, {FilterOperator::Known, ":known"},
        {FilterOperator::Unknown, ":unknown"},  {FilterOperator::None, ":none"}};
    for (const OperatorChoice &choice : operatorsFor(*entry)) {
        for (const auto &[op, sign] : kSigns) {
            if (op == choice.op)
                offers.add(place.typed + std::string(sign), choice.label, CompletionKind::Operator);
        }
    }
}

void offerRelationships(Offers &offers, const model::ClassRegistry &classes)
{
    for (const model::RelationshipType &type : classes.types()) {
        offers.add(type.name, type.label, CompletionKind::Relationship);
        offers.add(type.reverseName, type.reverseLabel, CompletionKind::Relationship);
    }
    offers.add("installed", "Installed software", CompletionKind::Relationship);
}

// Those that refer to it: as many as there are attributes, so only for who begins to write it.
void offerReferrers(Offers &offers, const Place &place, const model::ClassRegistry &classes)
{
    if (!place.typed.starts_with("as"))
        return;
    for (const model::ClassSpec &spec : classes.classes()) {
        for (const model::AttributeSpec &attribute : spec.attributes) {
            if (attribute.type == model::AttributeType::Reference)
                offers.add("as_" + attribute.name, "Those of which it is: " + attribute.label,
                           CompletionKind::Relationship);
        }
    }
}

void offerPathNames(Offers &offers, const Place &place, const model::ClassRegistry &classes)
{
    if (place.scope == Scope::Installations) {
        for (const InstallationColumn &column : installationColumns())
            offers.add(column.name, model::choiceLabel(column.name), CompletionKind::Attribute);
        return;
    }
    for (const model::CatalogueEntry &entry : model::columnCatalogue(classes, place.className))
        offers.add(entry.name, entry.label, CompletionKind::Attribute);
    for (const model::RelationshipType &type : classes.types()) {
        offers.add(type.name, type.label, CompletionKind::Relationship);
        offers.add(type.reverseName, type.reverseLabel, CompletionKind::Relationship);
    }
    offerReferrers(offers, place, classes);
}

void offerNames(Offers &offers, const Place &place, const model::ClassRegistry &classes)
{
    if (place.isPath)
        return offerPathNames(offers, place, classes);
    if (place.scope == Scope::Installations) {
        for (const InstallationColumn &column : installationColumns())
            offers.add(column.name, model::choiceLabel(column.name), CompletionKind::Attribute);
    } else if (place.isCounted) {
        offerRelationships(offers, classes);
        offerReferrers(offers, place, classes);
        return;
    } else {
        offerOperators(offers, place, classes);
        for (const model::CatalogueEntry &entry : model::columnCatalogue(classes, place.className))
            offers.add(entry.name == "cost_pence" ? "cost" : entry.name, entry.label,
                       CompletionKind::Attribute);
        offerRelationships(offers, classes);
        offers.add("is", "Class", CompletionKind::Record);
        offers.add("source", "Source that reported it", CompletionKind::Record);
        offers.add("count(", "Number of", CompletionKind::Record);
        offerReferrers(offers, place, classes);
        offers.add("shared", "Another live item has the same", CompletionKind::Record);
        offers.add("ended", "Its status is an end of its lifecycle", CompletionKind::Record);
        offers.add("system_support", "Support of the operating system", CompletionKind::Record);
        offers.add("lacks", "Software that is not installed", CompletionKind::Record);
    }
    offers.add("not", "not", CompletionKind::Word);
    offers.add("or", "or", CompletionKind::Word);
}

void offerClasses(Offers &offers, const Place &place, const model::ClassRegistry &classes)
{
    for (const std::string &name :
         classes.withSubclasses(place.className == "installation" || classes.find(place.className) == nullptr
                                    ? std::string_view("item")
                                    : std::string_view(place.className)))
        offers.add(name, classes.find(name)->label, CompletionKind::Class);
}

void offerSources(Offers &offers, const Estate &estate)
{
    std::map<StringId, std::size_t> reports;
    for (std::uint32_t i = 0; i < estate.reportCount(); ++i)
        ++reports[estate.sightingAt(i).source];
    for (const auto &[source, count] : reports)
        offers.addValue(std::string(estate.strings().text(source)), count);
}

// Texts of titles and their publishers; counted are titles, since every installation would be too many.
void offerTitles(Offers &offers, const Estate &estate, const std::string &attribute)
{
    std::map<StringId, std::size_t> titles;
    for (std::uint32_t i = 0; i < estate.titleCount(); ++i) {
        const Title title = estate.titleAt(i);
        ++titles[attribute == "version"        ? title.version
                 : attribute == "publisher"    ? title.publisher
                 : attribute == "architecture" ? title.architecture
                                               : title.name];
    }
    for (const auto &[text, count] : titles) {
        if (!estate.strings().text(text).empty())
            offers.addValue(std::string(estate.strings().text(text)), std::nullopt);
    }
}

void offerWords(Offers &offers, const model::CatalogueEntry &entry)
{
    if (entry.type == model::AttributeType::Date || entry.type == model::AttributeType::Instant) {
        for (const auto &[text, label] :
             {std::pair("today", "today"), std::pair("-7d", "a week ago"), std::pair("-90d", "90 days ago"),
              std::pair("-1y", "a year ago"), std::pair("+90d", "in 90 days")})
            offers.add(text, label, CompletionKind::Value);
    }
    for (const std::string &choice : entry.choices)
        offers.add(choice, model::choiceLabel(choice), CompletionKind::Value);
}

void offerValues(Offers &offers, const Place &place, const ItemTable &table, JobContext &job)
{
    const Estate &estate = table.estate();
    const model::ClassRegistry &classes = estate.classes();
    if (place.scope == Scope::Installations) {
        const InstallationColumn *column = installationColumn(place.attribute);
        if (column != nullptr && column->type == model::AttributeType::Text && place.attribute != "source")
            return offerTitles(offers, estate, place.attribute);
    }
    if (place.attribute == "is" || place.attribute == "class")
        offerClasses(offers, place, classes);
    if (place.scope == Scope::Items && place.attribute == "shared") {
        for (const model::CatalogueEntry &each : model::columnCatalogue(classes, place.className))
            offers.add(each.name, each.label, CompletionKind::Attribute);
        return;
    }
    if (place.scope == Scope::Items && place.attribute == "ended") {
        offers.add("yes", "yes", CompletionKind::Value);
        offers.add("no", "no", CompletionKind::Value);
        return;
    }
    if (place.scope == Scope::Items && place.attribute == "system_support") {
        for (const auto &[word, label] :
             {std::pair("supported", "for more than a year"), std::pair("ends_soon", "ends within a year"),
              std::pair("ended", "has ended"), std::pair("unknown", "not known")})
            offers.add(word, label, CompletionKind::Value);
        return;
    }
    if (!place.typed.empty() || place.attribute == "lacks")
        offers.add(std::string(kPathHead), "another of its attributes", CompletionKind::Word);
    if (place.scope == Scope::Items && place.attribute == "lacks")
        return;
    if (place.attribute == "source")
        return offerSources(offers, estate);
    if (place.scope == Scope::Items && place.attribute == "installed")
        return offerTitles(offers, estate, "name");
    const auto entry = model::catalogueEntry(classes, place.className, place.attribute);
    if (entry) {
        const auto inner =
            place.isOuter ? Result<ItemTable>(table) : ItemTable::ofClass(table.estatePtr(), place.className);
        if (inner) {
            const auto values = inner->valuesOf(entry->name, DateStep::Month, job);
            for (const ItemGroup &value : values ? *values : std::vector<ItemGroup>{}) {
                if (!value.label.empty())
                    offers.addValue(value.label, value.count);
            }
        }
        offerWords(offers, *entry);
    }
    for (const char *word : {"known", "unknown"})
        offers.add(word, std::string_view(word) == "known" ? "is recorded" : "is not recorded",
                   CompletionKind::Word);
}

} // namespace

Completions completionsAt(std::string_view text, std::size_t at, const ItemTable &table, std::size_t most,
                          JobContext &job)
{
    const model::ClassRegistry &classes = table.estate().classes();
    at = std::min(at, text.size());
    const Place place = Finder(text.substr(0, at), FilterParser::scopeOf(table.className(), classes),
                               table.className(), classes)
                            .find();
    Offers offers(place.typed);
    if (place.attribute.empty())
        offerNames(offers, place, classes);
    else
        offerValues(offers, place, table, job);
    Completions found;
    found.from = place.from;
    // Up to the end of the word, or of the quotation, that the cursor is in.
    const bool isQuoted = place.from < at && text[place.from] == '"';
    const std::size_t end = text.find_first_of(isQuoted       ? "\""
                                               : place.isPath ? " \t\r\n()\":=<>!."
                                                              : " \t\r\n()\":=<>!",
                                               at);
    found.to = end == std::string_view::npos ? (isQuoted ? at : text.size()) : end + (isQuoted ? 1 : 0);
    if (!job.cancelled())
        found.options = offers.best(most);
    return found;
}

} // namespace tally::estate
