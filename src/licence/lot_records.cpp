// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "licence/lot_records.h"

#include "core/text.h"
#include "licence/profile.h"
#include "licence/records.h"
#include "licence/wording.h"

#include <algorithm>
#include <functional>
#include <set>
#include <tuple>

namespace tally::licence {

namespace {

std::optional<Span> spanOf(std::optional<Day> from, std::optional<Day> until, std::optional<Day> otherwise)
{
    if (!until)
        return {};
    const std::optional<Day> begins = from ? from : otherwise;
    return Span{begins.value_or(std::numeric_limits<Day>::min()), *until};
}

bool isUnlimitedMetric(const Record &record)
{
    const auto word = metricNamed(record.text("metric"));
    return word && word->isUnlimited;
}

bool endsAsStated(const Record &record)
{
    const std::string status = record.text("status");
    return status == "expired" || status == "terminated";
}

} // namespace

LotBook::LotBook(const estate::Estate &estate, Day on) : m_estate(estate), m_on(on)
{
    readLots();
    readLinks();
    readTransactions();
    applyTransactions();
    giveCover();
    checkCycles();
    for (LotRecord &lot : m_lots)
        std::sort(lot.cover.begin(), lot.cover.end(), [](const Span &a, const Span &b) {
            return std::tie(a.from, a.until) < std::tie(b.from, b.until);
        });
}

void LotBook::readLots()
{
    for (const estate::Row row : m_estate.itemsOfClass("licence")) {
        const Record record(m_estate, row);
        LotRecord lot;
        lot.row = row;
        lot.item = record.id();
        lot.name = record.name();
        lot.product = record.reference("product");
        lot.startsOn = record.day("starts_on") ? record.day("starts_on") : record.day("purchased_on");
        lot.expiresOn = record.day("expires_on");
        lot.isUnlimited = record.flag("unlimited").value_or(isUnlimitedMetric(record));
        lot.quantity = record.number("quantity").value_or(0);
        m_names[text::folded(lot.name)].push_back(lot.item);
        if (const std::string number = record.text("asset_number"); !number.empty() && number != lot.name)
            m_names[text::folded(number)].push_back(lot.item);
        m_lots.push_back(std::move(lot));
    }
    std::sort(m_lots.begin(), m_lots.end(),
              [](const LotRecord &a, const LotRecord &b) { return a.item < b.item; });
    for (LotRecord &lot : m_lots) {
        const Record record(m_estate, lot.row);
        if (!lot.product)
            lacks(lot, "it names no product", "Set its product.");
        else if (m_estate.rowOf(lot.product) >= m_estate.itemCount())
            refuse(lot, "its product is no longer in the register", "Set its product.");
        if (lot.quantity < 0)
            refuse(lot, "its quantity is negative",
                   "Record what goes as a transaction: \"tally licence retire\".");
        if (lot.startsOn && lot.expiresOn && *lot.expiresOn < *lot.startsOn)
            refuse(lot, "it ends before it starts", "Set starts_on or expires_on.");
        const auto from = record.day("cover_from"), until = record.day("cover_until");
        if (from && until && *until < *from)
            refuse(lot, "its maintenance ends before it starts", "Set cover_from or cover_until.");
        else if (const auto span = spanOf(from, until, lot.startsOn))
            lot.cover.push_back(*span);
        if (endsAsStated(record) && !lot.expiresOn)
            lacks(lot, "it has ended but no last day is recorded", "Set expires_on.");
    }
}

LotRecord *LotBook::at(ItemId item)
{
    return const_cast<LotRecord *>(find(item));
}

const LotRecord *LotBook::find(ItemId item) const
{
    const auto found = std::lower_bound(m_lots.begin(), m_lots.end(), item,
                                        [](const LotRecord &lot, ItemId id) { return lot.item < id; });
    return found == m_lots.end() || found->item != item ? nullptr : &*found;
}

void LotBook::refuse(const LotRecord &lot, std::string what, std::string remedy)
{
    m_problems.push_back({lot.item, lot.name, std::move(what), std::move(remedy)});
}

void LotBook::lacks(const LotRecord &lot, std::string what, std::string remedy)
{
    refuse(lot, std::move(what), std::move(remedy));
    m_problems.back().isIncomplete = true;
}

bool LotBook::hasProblem(ItemId item) const
{
    return std::any_of(m_problems.begin(), m_problems.end(), [&](const RecordProblem &problem) {
        return problem.isLeftOut && problem.item == item;
    });
}

Result<ItemId> LotBook::named(const std::string &text) const
{
    if (text.starts_with("#")) {
        const std::string digits = text.substr(1);
        for (const LotRecord &lot : m_lots) {
            if (std::to_string(lot.item.value) == digits)
                return lot.item;
        }
    }
    const auto found = m_names.find(text::folded(text));
    if (found == m_names.end())
        return makeError(ErrorCode::NotFound, "there is no licence \"" + text + "\"");
    if (found->second.size() > 1)
        return makeError(ErrorCode::Ambiguous,
                         std::to_string(found->second.size()) + " licences are called \"" + text + "\"",
                         "Write its number, as #" + std::to_string(found->second.front().value) + ".");
    return found->second.front();
}

void LotBook::readLinks()
{
    for (LotRecord &lot : m_lots) {
        const Record record(m_estate, lot.row);
        const auto read = [&](const char *attribute, const char *verb, std::vector<ItemId> &into) {
            for (const std::string &text : record.texts(attribute)) {
                const auto item = named(text);
                if (!item)
                    refuse(lot, std::string("it ") + verb + " \"" + text + "\": " + item.error().reason,
                           item.error().remedy.empty() ? "Name a licence of the register."
                                                       : item.error().remedy);
                else
                    into.push_back(*item);
            }
        };
        read("lifts", "upgrades", lot.lifts);
        read("maintains", "maintains", lot.maintains);
    }
}

// What maintains gives its term as cover to as many units as it has, to those of the licence named first
// first.
void LotBook::giveCover()
{
    for (const LotRecord &lot : m_lots) {
        const auto span = spanOf(lot.startsOn, lot.expiresOn, std::nullopt);
        const auto own = lot.cover.empty() ? span : std::optional(lot.cover.front());
        const bool isForAll =
            lot.isUnlimited || (lot.quantity == 0 && !Record(m_estate, lot.row).number("quantity"));
        std::int64_t left = lot.quantity;
        for (const ItemId base : lot.maintains) {
            LotRecord *maintained = at(base);
            if (!own) {
                refuse(lot, "it maintains " + maintained->name + " but has no last day",
                       "Set expires_on or cover_until.");
                continue;
            }
            maintained->cover.push_back(*own);
            if (isForAll)
                continue;
            maintained->cover.back().units = std::clamp<std::int64_t>(left, 0, maintained->quantity);
            left -= maintained->cover.back().units;
        }
        if (own && !isForAll && left > 0 && !lot.maintains.empty())
            m_problems.push_back(
                {lot.item, lot.name,
                 "it maintains " + unitsWord(left) + " more than the licences that it names have",
                 "Look at its quantity, or name the others in maintains.", false});
    }
}

void LotBook::readTransactions()
{
    for (const estate::Row row : m_estate.itemsOfClass("licence_transaction")) {
        const Record record(m_estate, row);
        if (record.text("status") == "withdrawn")
            continue;
        Transaction transaction;
        transaction.item = record.id();
        transaction.licence = record.reference("licence");
        transaction.to = record.reference("to_licence");
        transaction.type = record.text("transaction_type");
        transaction.quantity = record.number("quantity");
        const auto on = record.day("effective_on");
        const auto refuseIt = [&](std::string what, std::string remedy) {
            m_problems.push_back({transaction.item, record.name(), std::move(what), std::move(remedy)});
        };
        LotRecord *lot = at(transaction.licence);
        if (lot == nullptr) {
            refuseIt("it is of no licence of the register", "Set its licence.");
            continue;
        }
        if (!on) {
            refuseIt("it has no day", "Set effective_on.");
            continue;
        }
        if (transaction.quantity && *transaction.quantity < 0) {
            refuseIt("its quantity is negative", "Choose the type that says what happens to the units.");
            continue;
        }
        if (transaction.type.empty() || (transaction.isIncome() && !transaction.quantity)) {
            refuseIt(transaction.type.empty() ? "it has no type" : "it has no quantity",
                     "Set transaction_type and quantity.");
            continue;
        }
        if (transaction.to && (transaction.to == transaction.licence || find(transaction.to) == nullptr)) {
            refuseIt("its units go to no other licence of the register", "Set to_licence.");
            continue;
        }
        if (transaction.type == "maintenance") {
            if (auto span = spanOf(on, record.day("cover_until"), on)) {
                span->units = transaction.quantity.value_or(span->units);
                lot->cover.push_back(*span);
            }
            continue;
        }
        transaction.on = *on;
        if (transaction.on <= m_on)
            m_transactions.push_back(std::move(transaction));
    }
    std::sort(m_transactions.begin(), m_transactions.end(), [](const Transaction &a, const Transaction &b) {
        // What comes on a day comes before what goes.
        return std::tuple(a.on, !a.isIncome(), a.item) < std::tuple(b.on, !b.isIncome(), b.item);
    });
}

void LotBook::applyTransactions()
{
    for (const Transaction &each : m_transactions) {
        LotRecord &lot = *at(each.licence);
        if (each.isIncome()) {
            lot.quantity += *each.quantity;
            continue;
        }
        if (lot.isSuperseded || (!lot.isUnlimited && each.quantity && *each.quantity > lot.quantity)) {
            m_problems.push_back({each.item, nameOf(m_estate, each.item),
                                  "it takes " + (each.quantity ? unitsWord(*each.quantity) : "all units") +
                                      " of " + lot.name + ", which had " +
                                      std::to_string(lot.isSuperseded ? 0 : lot.quantity) + " left",
                                  "Undo one of the transactions of that licence.", false});
        }
        const std::int64_t taken =
            std::clamp<std::int64_t>(each.quantity.value_or(lot.quantity), 0, lot.quantity);
        lot.quantity -= taken;
        if (!each.quantity || (lot.quantity == 0 && !lot.isUnlimited))
            lot.isSuperseded = true;
        if (each.movesUnits() && each.to)
            at(each.to)->quantity += taken;
    }
    for (const LotRecord &lot : m_lots) {
        const Record record(m_estate, lot.row);
        const bool wasCounted =
            std::any_of(m_transactions.begin(), m_transactions.end(), [&](const auto &each) {
                return (each.licence == lot.item && each.isIncome()) || each.to == lot.item;
            });
        if (!lot.isUnlimited && !record.number("quantity") && !wasCounted && lot.maintains.empty())
            lacks(lot, "it has no quantity", "Set its quantity, or unlimited=yes.");
    }
}

void LotBook::checkCycles()
{
    enum class State : std::uint8_t
    {
        New,
        Open,
        Done
    };
    std::map<ItemId, State> states;
    std::vector<ItemId> path;
    const std::function<void(ItemId)> visit = [&](ItemId item) {
        State &state = states[item];
        if (state == State::Done)
            return;
        if (state == State::Open) {
            for (auto at = std::find(path.begin(), path.end(), item); at != path.end(); ++at)
                refuse(*find(*at), "it upgrades, over others, itself", "Break the circle of its upgrades.");
            return;
        }
        state = State::Open;
        path.push_back(item);
        for (const ItemId base : find(item)->lifts)
            visit(base);
        path.pop_back();
        states[item] = State::Done;
    };
    for (const LotRecord &lot : m_lots)
        visit(lot.item);
}

std::optional<Day> LotBook::coveredUntil(const LotRecord &lot, std::int64_t rank) const
{
    std::optional<Day> end;
    for (const Span &span : lot.cover) {
        if (span.units < rank)
            continue;
        if (span.from > m_on || (end && span.from > *end + 1))
            break; // cover that lapsed is not begun again
        end = std::max(end.value_or(span.until), span.until);
    }
    return end;
}

std::vector<LotBook::CoverStep> LotBook::coverOf(const LotRecord &lot) const
{
    const std::int64_t all = std::max<std::int64_t>(lot.quantity, 1);
    std::set<std::int64_t> ranks{all};
    for (const Span &span : lot.cover)
        if (span.units > 0 && span.units < all)
            ranks.insert(span.units);
    std::vector<CoverStep> steps;
    std::int64_t before = 0;
    for (const std::int64_t rank : ranks) {
        steps.push_back({rank - before, coveredUntil(lot, rank)});
        before = rank;
    }
    return steps;
}

} // namespace tally::licence
