// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/claims_view.h"
#include "app/presence_view.h"
#include "audit/value_match.h"
#include "cli/command.h"
#include "cli/components_json.h"
#include "cli/history_seen.h"
#include "cli/item_words.h"
#include "cli/table_output.h"
#include "core/display_text.h"
#include "reconcile/value_locks.h"

#include <ostream>

namespace tally::cli {

namespace {

Json claimsJson(const estate::Estate &estate, estate::Row row, const std::vector<app::ClaimView> &claims)
{
    Json list = Json::array();
    for (const app::ClaimView &claim : claims) {
        const auto *spec = estate.classes().attribute(estate.classAt(row), claim.attribute);
        list.push_back(
            {{"attribute", claim.attribute},
             {"source", claim.source},
             {"value", spec == nullptr ? valueJson(claim.value) : valueJson(estate, *spec, claim.value)},
             {"seen_at", claim.seenAt ? Json(formatInstant(*claim.seenAt)) : Json()},
             {"wins", claim.wins},
             {"would_win", claim.wouldWin},
             {"stale", claim.stale}});
    }
    return list;
}

Json locksJson(const estate::Estate &estate, estate::Row row)
{
    Json list = Json::array();
    const reconcile::ValueLocks locks = reconcile::ValueLocks::of(estate);
    for (const reconcile::ValueLock &lock : locks.ofItem(estate.idAt(row))) {
        const auto *spec = estate.classes().attribute(estate.classAt(row), lock.attribute);
        const auto value = spec == nullptr ? std::nullopt : estate.attributeAt(row, lock.attribute);
        list.push_back({{"id", lock.record.value},
                        {"attribute", lock.attribute},
                        {"value", value ? valueJson(estate, *spec, *value) : Json()},
                        {"until", lock.until ? Json(formatDay(*lock.until)) : Json()},
                        {"reason", nullable(lock.reason)},
                        {"locked_by", nullable(lock.lockedBy)},
                        {"holds", lock.holds}});
    }
    return list;
}

// What a source says, as people read it; what has ended by the last name that it had.
std::string saidWords(app::Register &opened, const estate::Estate &estate, const model::AttributeSpec &spec,
                      const model::AttributeValue &value)
{
    const auto *id = std::get_if<std::int64_t>(&value);
    if (spec.type != model::AttributeType::Reference || id == nullptr)
        return audit::wordsOf(estate, spec, value);
    if (estate.rowOf(ItemId(*id)) == estate::kNoRow) {
        const auto former = opened.formerItem("#" + std::to_string(*id));
        if (former && *former && !(*former)->name.empty())
            return (*former)->name;
    }
    return itemWords(estate, ItemId(*id));
}

// "locked until 2026-12-31 by ann: on loan; glpi-agent says 4 GiB"
std::string lockWords(app::Register &opened, const estate::Estate &estate, estate::Row row,
                      const reconcile::ValueLock &lock, const std::vector<app::ClaimView> &claims)
{
    std::string words = "locked";
    if (lock.until)
        words += " until " + formatDay(*lock.until);
    if (!lock.lockedBy.empty())
        words += " by " + lock.lockedBy;
    if (!lock.reason.empty())
        words += ": " + lock.reason;
    const auto *spec = estate.classes().attribute(estate.classAt(row), lock.attribute);
    const auto shown = estate.attributeAt(row, lock.attribute);
    for (const app::ClaimView &claim : claims) {
        if (spec == nullptr || claim.attribute != lock.attribute || (shown && claim.value == *shown))
            continue;
        words += "; " + claim.source + " says " + saidWords(opened, estate, *spec, claim.value);
    }
    return text::printable(words);
}

// The other end of a relationship and how it is called from this one.
struct Related
{
    std::string type;
    bool outgoing = true;
    ItemId other;
};

Related relatedTo(const estate::Estate &estate, ItemId id, const model::RelationshipRow &relationship)
{
    Related related;
    related.outgoing = relationship.source == id;
    related.other = related.outgoing ? relationship.target : relationship.source;
    const model::RelationshipType *type = estate.classes().findType(relationship.type);
    related.type = related.outgoing || type == nullptr ? relationship.type : type->reverseName;
    return related;
}

Json relationshipsJson(const estate::Estate &estate, estate::Row row)
{
    Json list = Json::array();
    for (const model::RelationshipRow &relationship : estate.relationshipsOf(row)) {
        const Related related = relatedTo(estate, estate.idAt(row), relationship);
        const estate::Row other = estate.rowOf(related.other);
        Json entry;
        entry["type"] = related.type;
        entry["direction"] = related.outgoing ? "out" : "in";
        entry["id"] = related.other.value;
        entry["name"] = other == estate::kNoRow ? Json() : nullable(std::string(estate.nameAt(other)));
        entry["class"] = other == estate::kNoRow ? Json() : Json(std::string(estate.classAt(other)));
        entry["group"] = relationship.group ? Json(*relationship.group) : Json();
        entry["needed"] = relationship.needed ? Json(*relationship.needed) : Json();
        list.push_back(std::move(entry));
    }
    return list;
}

std::string productOf(const estate::Estate &estate, std::uint32_t title)
{
    const auto recognition = estate.recognitionOf(title);
    return recognition && recognition->product ? itemWords(estate, recognition->product) : std::string();
}

Json installationsJson(const estate::Estate &estate, estate::Row row)
{
    Json list = Json::array();
    for (const estate::Installation &installation : estate.installationsOf(row)) {
        const estate::Title title = estate.titleAt(installation.title);
        const estate::StringPool &strings = estate.strings();
        Json entry;
        entry["name"] = std::string(strings.text(title.name));
        entry["version"] = nullable(std::string(strings.text(title.version)));
        entry["publisher"] = nullable(std::string(strings.text(title.publisher)));
        entry["installed_on"] = installation.installedOn == std::numeric_limits<Day>::min()
                                    ? Json()
                                    : Json(formatDay(installation.installedOn));
        entry["product"] = nullable(productOf(estate, installation.title));
        list.push_back(std::move(entry));
    }
    return list;
}

Json historyJson(const std::vector<app::HistoryEntry> &entries)
{
    Json list = Json::array();
    for (const app::HistoryEntry &e : entries) {
        list.push_back({{"operation", e.operation.number},
                        {"recorded_at", formatInstant(e.operation.recordedAt)},
                        {"actor", e.operation.actorLogin},
                        {"attribute", e.attribute},
                        {"before", nullable(e.before)},
                        {"after", nullable(e.after)},
                        {"reason", nullable(e.operation.reason)}});
    }
    return list;
}

Json identifiersJson(const estate::Estate &estate, estate::Row row)
{
    Json list = Json::array();
    for (const estate::Identifier &identifier : estate.identifiersOf(row)) {
        list.push_back({{"kind", std::string(estate.strings().text(identifier.kind))},
                        {"value", std::string(estate.strings().text(identifier.value))}});
    }
    return list;
}

Json guessJson(const estate::Estate &estate, const audit::Guess &guess)
{
    const estate::Row row = estate.rowOf(guess.item);
    if (!guess.item || row == estate::kNoRow)
        return {};
    return {{"item", itemJson(estate, row)},
            {"confidence", std::string(guess.confidence())},
            {"percent", guess.percent},
            {"reasons", guess.reasons}};
}

Json presenceJson(const estate::Estate &estate, estate::Row row, const std::vector<app::ClaimView> &claims)
{
    if (!app::hasPresence(estate, row))
        return {};
    const audit::Presence presence = app::presenceOf(estate, row, claims);
    return {{"site", guessJson(estate, presence.site)}, {"person", guessJson(estate, presence.person)}};
}

void printPresence(std::ostream &out, const estate::Estate &estate, estate::Row row,
                   const std::vector<app::ClaimView> &claims)
{
    const audit::Presence presence = app::presenceOf(estate, row, claims);
    for (const auto &[guess, words] :
         {std::pair(&presence.site, "probably at "), std::pair(&presence.person, "probably used by ")}) {
        if (!guess->item)
            continue;
        out << words << itemWords(estate, guess->item) << " (" << guess->confidence() << ", "
            << guess->percent << " %)\n";
        for (const std::string &reason : guess->reasons)
            out << "  " << text::printable(reason) << "\n";
    }
}

void printItem(Context &context, app::Register &opened, const estate::Estate &estate, estate::Row row,
               const std::vector<app::ClaimView> &claims)
{
    std::ostream &out = context.out();
    out << itemWords(estate, row) << " (" << estate.classAt(row) << ", #" << estate.idAt(row).value
        << ")\n\n";
    const reconcile::ValueLocks locks = reconcile::ValueLocks::of(estate);
    TableOutput facts({"attribute", "value", "source"});
    const auto add = [&](const std::string &name) {
        const std::string value = estate.displayAt(row, name);
        if (value.empty())
            return;
        std::string source;
        for (const app::ClaimView &claim : claims) {
            if (claim.attribute == name && claim.wins)
                source = claim.source;
        }
        if (const reconcile::ValueLock *lock = locks.holding(estate.idAt(row), name))
            source = lockWords(opened, estate, row, *lock, claims);
        facts.add({name, value, source});
    };
    for (const model::AttributeSpec &spec : estate.classes().attributesOf(estate.classAt(row)))
        add(spec.name);
    for (const char *computed : {"owner", "last_inventory_at", "software_count", "disk_count"})
        add(computed);
    context.print(facts);
    TableOutput relationships({"relationship", "item", "class"});
    const auto related = estate.relationshipsOf(row);
    for (const model::RelationshipRow &relationship : related) {
        const Related end = relatedTo(estate, estate.idAt(row), relationship);
        const estate::Row other = estate.rowOf(end.other);
        relationships.add({end.type, itemWords(estate, end.other),
                           other == estate::kNoRow ? "" : std::string(estate.classAt(other))});
    }
    if (!related.empty()) {
        out << "\n";
        context.print(relationships);
    }
    if (app::hasPresence(estate, row)) {
        out << "\n";
        printPresence(out, estate, row, claims);
    }
    const std::size_t components = estate.componentsOf(row).size();
    out << "\n"
        << components << " components, " << estate.installationsOf(row).size()
        << " installations; --json prints them all\n";
}

Result<Exit> run(Context &context, const Invocation &invocation)
{
    TALLY_TRY(const estate::Row row, context.row(invocation.words[0]));
    TALLY_TRY(const estate::EstatePtr estate, context.estate());
    TALLY_TRY(app::Register *const opened, context.openRegister());
    TALLY_TRY(const std::optional<Day> trueOn, context.trueOn());
    TALLY_TRY(const auto claims, app::claimsOf(*opened, *estate, row, trueOn));
    if (!context.json()) {
        printItem(context, *opened, *estate, row, claims);
        return Exit::Done;
    }
    TALLY_TRY(const auto history, historySeen(context, estate->idAt(row)));
    Json out;
    out["id"] = estate->idAt(row).value;
    out["class"] = std::string(estate->classAt(row));
    out["name"] = nullable(std::string(estate->nameAt(row)));
    out["attributes"] = attributesJson(*estate, row);
    out["identifiers"] = identifiersJson(*estate, row);
    out["claims"] = claimsJson(*estate, row, claims);
    out["locks"] = locksJson(*estate, row);
    out["presence"] = presenceJson(*estate, row, claims);
    out["relationships"] = relationshipsJson(*estate, row);
    out["components"] = componentsJson(*estate, row);
    out["installations"] = installationsJson(*estate, row);
    out["history"] = historyJson(history);
    context.out() << dump(out) << "\n";
    return Exit::Done;
}

} // namespace

extern const Command kShowCommand;
const Command kShowCommand{
    "show",
    "KEY",
    "one item with everything known",
    "KEY is an asset number, serial number, id or exact name.\nJSON: id, class, name, "
    "attributes (by name; unknown is null), identifiers "
    "(kind, value), claims (attribute, source, value, seen_at, wins, would_win, stale), locks (id, "
    "attribute, value, until, reason, "
    "locked_by, holds: not expired), presence (inferred, "
    "of "
    "hardware: site and person, each item, confidence, percent, reasons; null: nothing tells), relationships "
    "(type, direction, id, name, class, group, needed), "
    "components (lists by kind: disks, monitors, network_interfaces, memory, "
    "processors, batteries, printers, virtual_machines …), "
    "installations (name, version, publisher, installed_on, product), history.",
    1,
    1,
    {},
    run,
    true};

} // namespace tally::cli
