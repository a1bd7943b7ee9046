// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/column_plan.h"

#include "core/text.h"
#include "exchange/shipped_data.h"

#include <algorithm>
#include <optional>

namespace tally::exchange {

namespace {

using Use = ColumnMapping::Use;
using Names = std::map<std::string, std::string, std::less<>>; // columnKey -> attribute

constexpr std::string_view kOwner = "owner";

// Identifiers that devices have without an attribute for them.
bool isDeviceIdentifier(std::string_view name)
{
    return name == "mac" || name == "imei" || name == "agent_id";
}

const model::AttributeSpec &seenAtSpec()
{
    static const model::AttributeSpec kSpec = [] {
        model::AttributeSpec spec;
        spec.name = kSeenAtColumn;
        spec.type = model::AttributeType::Instant;
        return spec;
    }();
    return kSpec;
}

struct KnownNames
{
    Names exact; // attributes under their own names, as files that we wrote have them
    Names loose; // what registers call them; usual names before labels: an "Asset Tag" is the asset number
};

KnownNames attributeNames(const std::set<std::string> &classes, const model::ClassRegistry &registry)
{
    KnownNames names;
    names.exact.emplace(kOwner, kOwner);
    names.exact.emplace(kSeenAtColumn, kSeenAtColumn);
    const bool hasDevices = std::any_of(classes.begin(), classes.end(), [&](const std::string &className) {
        return registry.isA(className, "hardware");
    });
    for (const std::string &className : classes) {
        names.loose.emplace(columnKey(className + " name"), "name"); // "Site name" in a list of sites
        for (const model::AttributeSpec &spec : registry.attributesOf(className))
            names.exact.emplace(spec.name, spec.name);
    }
    const auto isOwn = [&](const std::string &attribute) {
        return std::any_of(classes.begin(), classes.end(), [&](const std::string &className) {
            const auto &own = registry.find(className)->attributes;
            return std::any_of(own.begin(), own.end(),
                               [&](const model::AttributeSpec &spec) { return spec.name == attribute; });
        });
    };
    // A "unit price" is that, where there is one, and no purchase cost.
    for (const std::string &className : classes) {
        for (const model::AttributeSpec &spec : registry.attributesOf(className)) {
            const std::string key = columnKey(spec.name);
            if (key.ends_with(kPence))
                names.loose.emplace(
                    text::trimmed(std::string_view(key).substr(0, key.size() - kPence.size())), spec.name);
        }
    }
    // What the class itself has before what it inherits.
    for (const bool own : {true, false}) {
        for (const auto &[word, attribute] : columnSynonyms())
            if (own ? isOwn(attribute)
                    : names.exact.contains(attribute) || (hasDevices && isDeviceIdentifier(attribute)))
                names.loose.emplace(word, attribute);
    }
    for (const std::string &className : classes) {
        for (const model::AttributeSpec &spec : registry.attributesOf(className)) {
            names.loose.emplace(columnKey(spec.name), spec.name);
            names.loose.emplace(columnKey(spec.label), spec.name);
        }
    }
    return names;
}

// A near spelling counts only where no other name is as near.
ColumnMatch matchName(const std::string &title, const KnownNames &known)
{
    if (const auto at = known.exact.find(text::lowerAscii(title)); at != known.exact.end())
        return {at->second, false};
    const std::string key = columnKey(title);
    const Names &names = known.loose;
    if (const auto at = names.find(key); at != names.end())
        return {at->second, false};
    const int limit = key.size() < 6 ? 0 : key.size() < 12 ? 1 : 2;
    int best = limit + 1;
    std::set<std::string> found;
    for (const auto &[name, attribute] : names) {
        if (limit == 0 || name.size() < 6)
            continue;
        const int distance = text::editDistance(key, name, limit);
        if (distance > limit || distance > best)
            continue;
        if (distance < best)
            found.clear();
        best = distance;
        found.insert(attribute);
    }
    return found.size() == 1 ? ColumnMatch{*found.begin(), true} : ColumnMatch{};
}

std::optional<std::size_t> columnNamed(const TableHeader &header, std::string_view name)
{
    const auto at = std::find(header.keys.begin(), header.keys.end(), columnKey(name));
    if (at == header.keys.end())
        return {};
    return static_cast<std::size_t>(at - header.keys.begin());
}

class Planner
{
public:
    Planner(const TableMapping &mapping, const TableHeader &header, const TableProfile &profile,
            const std::set<std::string> &classes, const model::ClassRegistry &registry)
        : m_mapping(mapping), m_header(header), m_profile(profile), m_classes(classes), m_registry(registry),
          m_used(header.names.size(), false)
    {
    }

    TablePlan plan()
    {
        for (const ColumnMapping &column : m_mapping.columns)
            takeMapped(column);
        for (const std::string &name : m_mapping.subject)
            if (const auto cell = columnNamed(m_header, name))
                m_plan.subject.push_back({*cell});
        if (m_plan.subject.size() != m_mapping.subject.size())
            m_plan.subject.clear();
        if (const auto cell = columnNamed(m_header, m_mapping.classColumn);
            cell && !m_mapping.classColumn.empty())
            m_classCell = cell;
        if (m_mapping.automatic)
            takeOthers();
        for (PlannedColumn &column : m_plan.columns)
            settleNotation(column);
        return std::move(m_plan);
    }

private:
    void takeMapped(const ColumnMapping &mapped)
    {
        PlannedColumn column;
        column.mapping = mapped;
        for (const std::string &name : mapped.columns) {
            if (const auto cell = columnNamed(m_header, name)) {
                column.cells.push_back(*cell);
                m_used[*cell] = true;
                column.title += (column.title.empty() ? "" : " + ") + m_header.names[*cell];
            }
        }
        if (column.cells.empty()) {
            if (m_mapping.fingerprint.empty()) // a shipped mapping names columns that not every export has
                note(0, text::join(mapped.columns, " + "),
                     "the mapping names this column, but the file does not have it");
        } else if (mapped.use != Use::Ignore) {
            m_taken.insert(mapped.name);
            m_plan.columns.push_back(std::move(column));
        }
    }

    void takeOthers()
    {
        const KnownNames names = attributeNames(m_classes, m_registry);
        for (const Round round : {Round::Fitting, Round::Exact, Round::Guesses}) {
            for (std::size_t i = 0; i < m_header.names.size(); ++i)
                if (!m_used[i] && !m_header.repeated[i] && !m_header.names[i].empty())
                    takeByName(i, names, round);
            if (round == Round::Exact)
                takeRelationships();
        }
        for (std::size_t i = 0; i < m_header.names.size(); ++i) {
            if (m_used[i] || m_profile.columns[i].filled == 0 || i == m_classCell)
                continue;
            const std::string filled = std::to_string(m_profile.columns[i].filled) + " filled cells";
            if (m_header.names[i].empty())
                note(m_header.line, "column " + std::to_string(i + 1),
                     "the column has no name and " + filled +
                         "; it was not taken. Give it a name in the header line",
                     filled);
            else
                note(m_header.line, m_header.names[i],
                     "no attribute is called so, its " + filled +
                         " were not taken. Name the attribute in a mapping, or ignore "
                         "the column there",
                     filled);
        }
    }

    // Of two columns for one attribute ("Warranty": 36 months, "Warranty expires": a date) the one whose
    // cells fit it is taken, whichever stands first.
    enum class Round
    {
        Fitting,
        Exact,
        Guesses
    };

    bool cellsFit(std::size_t cell, const std::string &attribute) const
    {
        const model::AttributeSpec *spec = specOf(attribute);
        const ColumnProfile &profile = m_profile.columns[cell];
        if (spec == nullptr || profile.filled == 0)
            return profile.filled > 0;
        const bool isTime =
            spec->type == model::AttributeType::Date || spec->type == model::AttributeType::Instant;
        return !isTime || profile.dates * 2 >= profile.filled;
    }

    // A column that is called as a relationship of the rows ("hosted_on", "member of") names its other end.
    void takeRelationships()
    {
        for (std::size_t i = 0; i < m_header.names.size(); ++i) {
            if (m_used[i] || m_header.repeated[i] || m_header.names[i].empty())
                continue;
            std::string name = m_header.keys[i];
            std::replace(name.begin(), name.end(), ' ', '_');
            const model::RelationshipType *type = m_registry.findType(name);
            if (type == nullptr)
                continue;
            const bool isReverse = name != type->name;
            const auto &near = isReverse ? type->targets : type->sources;
            const auto &far = isReverse ? type->sources : type->targets;
            const bool fits = std::any_of(m_classes.begin(), m_classes.end(), [&](const std::string &each) {
                return std::any_of(near.begin(), near.end(),
                                   [&](const std::string &allowed) { return m_registry.isA(each, allowed); });
            });
            if (!fits || far.empty())
                continue;
            m_used[i] = true;
            PlannedColumn column;
            column.cells = {i};
            column.title = m_header.names[i];
            column.mapping.columns = {column.title};
            column.mapping.use = Use::Relationship;
            column.mapping.name = type->name;
            column.mapping.reverse = isReverse;
            column.mapping.className = far.front();
            column.mapping.separator = ";";
            column.mapping.mustBeKnown = true;
            m_plan.columns.push_back(std::move(column));
        }
    }

    void takeByName(std::size_t cell, const KnownNames &names, Round round)
    {
        const ColumnMatch match = matchName(m_header.names[cell], names);
        if (match.attribute.empty() || match.guessed != (round == Round::Guesses) ||
            m_taken.contains(match.attribute) ||
            (round == Round::Fitting && !cellsFit(cell, match.attribute)))
            return;
        if (match.guessed)
            note(m_header.line, m_header.names[cell], "was taken for \"" + match.attribute + "\"");
        m_used[cell] = true;
        m_taken.insert(match.attribute);
        PlannedColumn column;
        column.cells = {cell};
        column.title = m_header.names[cell];
        column.mapping.columns = {column.title};
        column.mapping.name = match.attribute;
        column.mapping.use = useOf(match.attribute);
        m_plan.columns.push_back(std::move(column));
    }

    Use useOf(const std::string &attribute) const
    {
        if (attribute == kOwner)
            return Use::Owner;
        if (const model::AttributeSpec *spec = specOf(attribute))
            return spec->type == model::AttributeType::Reference ? Use::Reference : Use::Attribute;
        return isDeviceIdentifier(attribute) ? Use::Identifier : Use::Attribute;
    }

    const model::AttributeSpec *specOf(const std::string &attribute) const
    {
        if (attribute == kSeenAtColumn)
            return &seenAtSpec();
        for (const std::string &className : m_classes)
            if (const model::AttributeSpec *spec = m_registry.attribute(className, attribute))
                return spec;
        return nullptr;
    }

    void settleNotation(PlannedColumn &column)
    {
        if (column.mapping.use != Use::Attribute)
            return;
        const model::AttributeSpec *spec = specOf(column.mapping.name);
        const ColumnProfile &profile = m_profile.columns[column.cells.front()];
        if (spec == nullptr)
            return;
        if (spec->type == model::AttributeType::Date || spec->type == model::AttributeType::Instant)
            settleDates(column, profile);
        if (spec->type == model::AttributeType::Money || spec->type == model::AttributeType::Integer)
            column.decimal = decimalOf(profile);
        const bool wholeNumbers = profile.decimalPoint == 0 && profile.decimalComma == 0;
        if (spec->type == model::AttributeType::Money && wholeNumbers &&
            columnKey(column.title).ends_with(kPence))
            column.mapping.unit = kPence;
        if (spec->type == model::AttributeType::Size && column.mapping.unit.empty())
            column.mapping.unit = unitIn(column.title);
        if (spec->type == model::AttributeType::Money && profile.otherCurrency > 0)
            note(profile.otherCurrencyLine, column.title,
                 "the amounts are in another currency; they were taken as they stand, not converted",
                 profile.otherCurrencyText);
    }

    // "RAM (GB)": what a bare number counts.
    static std::string unitIn(const std::string &title)
    {
        const std::string key = columnKey(title);
        const std::string last = key.substr(key.rfind(' ') + 1);
        for (const auto &[word, unit] :
             {std::pair("kb", "KiB"), std::pair("mb", "MiB"), std::pair("gb", "GiB"), std::pair("tb", "TiB"),
              std::pair("kib", "KiB"), std::pair("mib", "MiB"), std::pair("gib", "GiB")}) {
            if (last == word)
                return unit;
        }
        return {};
    }

    char decimalOf(const ColumnProfile &profile) const
    {
        if (m_mapping.decimal != '\0')
            return m_mapping.decimal;
        if (profile.decimal() != '\0')
            return profile.decimal();
        std::int64_t points = 0;
        std::int64_t commas = 0;
        for (const PlannedColumn &other : m_plan.columns) {
            const model::AttributeSpec *spec = specOf(other.mapping.name);
            if (spec == nullptr || spec->type != model::AttributeType::Money)
                continue;
            points += m_profile.columns[other.cells.front()].decimalPoint;
            commas += m_profile.columns[other.cells.front()].decimalComma;
        }
        return commas > points ? ',' : '.';
    }

    void settleDates(PlannedColumn &column, const ColumnProfile &profile)
    {
        const std::string &given =
            column.mapping.dateOrder.empty() ? m_mapping.dateOrder : column.mapping.dateOrder;
        if (!given.empty()) {
            column.dateOrder = given == "mdy" ? DateOrder::MonthFirst : DateOrder::DayFirst;
            return;
        }
        column.dateOrder = profile.dateOrder();
        if (profile.dayFirst > 0 && profile.monthFirst > 0)
            note(profile.eitherLine, column.title,
                 "some dates have the day first and some the month; the more frequent order was taken. Set "
                 "date_order in a mapping "
                 "if that is wrong");
        if (column.dateOrder != DateOrder::Unknown || profile.eitherOrder == 0)
            return;
        column.dateOrder = orderOfTheOthers();
        if (column.dateOrder == DateOrder::Unknown) {
            column.dateOrder = DateOrder::DayFirst;
            note(profile.eitherLine, column.title,
                 "nothing in the file tells whether the day or the month comes first; the day was taken to. "
                 "Set date_order to "
                 "\"mdy\" in a mapping if that is wrong",
                 profile.eitherText);
        }
    }

    // One program wrote the file: what its other columns show holds here too.
    DateOrder orderOfTheOthers() const
    {
        std::int64_t days = 0;
        std::int64_t months = 0;
        for (const ColumnProfile &profile : m_profile.columns) {
            days += profile.dayFirst;
            months += profile.monthFirst;
        }
        if (days == months)
            return DateOrder::Unknown;
        return days > months ? DateOrder::DayFirst : DateOrder::MonthFirst;
    }

    void note(int line, std::string field, std::string why, std::string what = {})
    {
        m_plan.notes.push_back({line, std::move(field), std::move(what), std::move(why), false});
    }

    const TableMapping &m_mapping;
    const TableHeader &m_header;
    const TableProfile &m_profile;
    const std::set<std::string> &m_classes;
    const model::ClassRegistry &m_registry;
    std::vector<bool> m_used;
    std::set<std::string> m_taken;
    std::optional<std::size_t> m_classCell;
    TablePlan m_plan;
};

} // namespace

TablePlan planColumns(const TableMapping &mapping, const TableHeader &header, const TableProfile &profile,
                      const std::set<std::string> &classes, const model::ClassRegistry &registry)
{
    return Planner(mapping, header, profile, classes, registry).plan();
}

ColumnMatch matchColumn(std::string_view title, const std::set<std::string> &classes,
                        const model::ClassRegistry &registry)
{
    return matchName(std::string(title), attributeNames(classes, registry));
}

} // namespace tally::exchange
