// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/imports/column_uses.h"

#include "core/text.h"
#include "exchange/cell_reading.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <map>

namespace tally::ui {

namespace {

using exchange::ColumnMapping;
using exchange::TableMapping;
using Use = ColumnMapping::Use;

QString tr(const char *text)
{
    return QCoreApplication::translate("tally::ui::ColumnUses", text);
}

QString shown(const std::string &text)
{
    return QString::fromStdString(text);
}

// Identifiers that tables of things have and that are no attributes.
constexpr std::array<std::string_view, 4> kIdentifiers{"mac", "uuid", "imei", "agent_id"};

bool isSame(const ColumnUse &use, const ColumnMapping &mapping)
{
    if (use.use != mapping.use)
        return false;
    if (use.use == Use::Ignore || use.use == Use::Owner)
        return true;
    return use.name == mapping.name && (use.use != Use::Relationship || use.className == mapping.className);
}

bool fits(const model::RelationshipType &type, const std::set<std::string> &classes,
          const model::ClassRegistry &registry)
{
    return type.sources.empty() || std::ranges::any_of(type.sources, [&](const std::string &source) {
               return std::ranges::any_of(
                   classes, [&](const std::string &name) { return registry.isA(name, source); });
           });
}

void addAttributes(const std::set<std::string> &classes, const model::ClassRegistry &registry,
                   std::vector<ColumnUse> &uses)
{
    std::map<std::string, ColumnUse> found; // by name
    for (const std::string &className : classes) {
        for (const model::AttributeSpec &spec : registry.attributesOf(className)) {
            const bool isReference = spec.type == model::AttributeType::Reference;
            found.emplace(spec.name,
                          ColumnUse{shown(spec.label), isReference ? Use::Reference : Use::Attribute,
                                    spec.name, isReference ? spec.target : std::string()});
        }
    }
    std::map<QString, int> times;
    for (const auto &[name, use] : found)
        ++times[use.words];
    std::vector<ColumnUse> attributes;
    for (auto &[name, use] : found) {
        if (times[use.words] > 1)
            use.words = tr("%1 (%2)").arg(use.words, shown(name));
        attributes.push_back(use);
    }
    std::ranges::sort(attributes, [](const ColumnUse &a, const ColumnUse &b) {
        return QString::localeAwareCompare(a.words, b.words) < 0;
    });
    uses.insert(uses.end(), attributes.begin(), attributes.end());
}

void forget(TableMapping &mapping, const std::string &column)
{
    const std::string key = exchange::columnKey(column);
    for (ColumnMapping &each : mapping.columns)
        std::erase_if(each.columns,
                      [&](const std::string &name) { return exchange::columnKey(name) == key; });
    std::erase_if(mapping.columns, [](const ColumnMapping &each) { return each.columns.empty(); });
}

} // namespace

std::vector<ColumnUse> columnUses(const std::set<std::string> &classes, const model::ClassRegistry &registry)
{
    std::vector<ColumnUse> uses{{tr("Leave out"), Use::Ignore, {}, {}}, {tr("Owner"), Use::Owner, {}, {}}};
    addAttributes(classes, registry, uses);
    for (const std::string_view kind : kIdentifiers) {
        const bool isAttribute =
            std::ranges::any_of(uses, [&](const ColumnUse &use) { return use.name == kind; });
        if (!isAttribute)
            uses.push_back({tr("Identifier: %1").arg(shown(std::string(kind)).replace(u'_', u' ')),
                            Use::Identifier,
                            std::string(kind),
                            {}});
    }
    for (const model::RelationshipType &type : registry.types()) {
        if (!fits(type, classes, registry))
            continue;
        const std::string target = type.targets.size() == 1 ? type.targets.front() : "item";
        const model::ClassSpec *spec = registry.find(target);
        uses.push_back({tr("Relationship: %1 %2")
                            .arg(shown(type.label).toLower(),
                                 spec == nullptr ? shown(target) : shown(spec->label).toLower()),
                        Use::Relationship, type.name, target});
    }
    return uses;
}

QString wordsOf(const ColumnMapping &mapping, const std::vector<ColumnUse> &uses)
{
    const auto at = std::ranges::find_if(uses, [&](const ColumnUse &use) { return isSame(use, mapping); });
    if (at != uses.end())
        return at->words;
    switch (mapping.use) {
    case Use::Identifier:
        return tr("Identifier: %1").arg(shown(mapping.name));
    case Use::Relationship:
        return tr("Relationship: %1 %2").arg(shown(mapping.name), shown(mapping.className));
    default:
        return shown(mapping.name);
    }
}

std::optional<ColumnUse> useOf(const QString &typed, const std::vector<ColumnUse> &uses)
{
    const QString wanted = typed.trimmed();
    if (wanted.isEmpty())
        return uses.empty() ? std::nullopt : std::optional(uses.front()); // left out
    const auto only = [&](const auto &fitsIt) -> std::optional<ColumnUse> {
        std::optional<ColumnUse> found;
        for (const ColumnUse &use : uses) {
            if (!fitsIt(use))
                continue;
            if (found)
                return {};
            found = use;
        }
        return found;
    };
    if (auto exact = only([&](const ColumnUse &use) {
            return use.words.compare(wanted, Qt::CaseInsensitive) == 0 || shown(use.name) == wanted;
        }))
        return exact;
    if (auto begins =
            only([&](const ColumnUse &use) { return use.words.startsWith(wanted, Qt::CaseInsensitive); }))
        return begins;
    return only([&](const ColumnUse &use) { return use.words.contains(wanted, Qt::CaseInsensitive); });
}

TableMapping withUse(TableMapping mapping, const std::string &column, const ColumnUse &use)
{
    const std::string key = exchange::columnKey(column);
    ColumnMapping said;
    for (const ColumnMapping &each : mapping.columns) {
        const bool isIt = each.columns.size() == 1 && exchange::columnKey(each.columns.front()) == key;
        if (isIt && each.use == use.use && each.name == use.name)
            said = each;
    }
    forget(mapping, column);
    said.columns = {column};
    said.use = use.use;
    said.name = use.name;
    said.className = use.className;
    // A person's own wish wins over what else fills the attribute.
    mapping.columns.insert(mapping.columns.begin(), std::move(said));
    return mapping;
}

TableMapping withSubject(TableMapping mapping, const exchange::TableLook &look, const std::string &column,
                         bool names)
{
    if (mapping.subject.empty()) {
        for (const exchange::LookedColumn &each : look.columns) {
            if (each.isSubject)
                mapping.subject.push_back(each.name);
        }
    }
    const std::string key = exchange::columnKey(column);
    std::erase_if(mapping.subject, [&](const std::string &name) { return exchange::columnKey(name) == key; });
    if (names)
        mapping.subject.push_back(column);
    return mapping;
}

namespace {

void setClassWord(TableMapping &mapping, const std::string &word, const std::optional<std::string> &name)
{
    if (word == exchange::kAnyOtherWord) {
        mapping.className = name.value_or(std::string());
        return;
    }
    const std::string key = exchange::columnKey(word);
    std::erase_if(mapping.classes, [&](const auto &each) {
        return each.first.find('*') == std::string::npos && exchange::columnKey(each.first) == key;
    });
    if (name)
        mapping.classes[word] = *name;
}

} // namespace

TableMapping withWord(TableMapping mapping, const exchange::LookedColumn &column, const std::string &word,
                      const std::optional<std::string> &meaning)
{
    if (column.words.isClass) {
        setClassWord(mapping, word, meaning);
        return mapping;
    }
    const std::string key = exchange::columnKey(column.name);
    auto said = std::ranges::find_if(mapping.columns, [&](const ColumnMapping &each) {
        return each.columns.size() == 1 && exchange::columnKey(each.columns.front()) == key &&
               each.use == column.mapping.use && each.name == column.mapping.name;
    });
    if (said == mapping.columns.end())
        said = mapping.columns.insert(said, column.mapping); // it was found out by its name
    const std::string folded = text::folded(text::trimmed(word));
    if (meaning)
        said->values[folded] = *meaning;
    else
        said->values.erase(folded);
    return mapping;
}

TableMapping keptMapping(TableMapping mapping, const exchange::TableLook &look)
{
    mapping.classColumn = look.mapping.classColumn;
    for (const exchange::LookedColumn &column : look.columns) {
        if (column.by == exchange::LookedColumn::By::Name ||
            column.by == exchange::LookedColumn::By::NearName)
            mapping.columns.push_back(column.mapping);
    }
    mapping.fingerprint.clear(); // it is asked for by its name
    return mapping;
}

} // namespace tally::ui
