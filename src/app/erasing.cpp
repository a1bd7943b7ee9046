// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A person is erased wherever the register keeps his texts: at his own item, at reports that wait for a
// decision, and where other things name him (the last user of a computer).
#include "app/random_id.h"
#include "app/register.h"
#include "core/text.h"
#include "model/private_values.h"
#include "store/store.h"

#include <algorithm>
#include <array>
#include <set>

namespace tally::app {

namespace {

constexpr std::array<std::string_view, 4> kNaming{"name", "login", "email", model::kSubjectAttribute};
constexpr std::size_t kShortest = 3; // bytes; less names nobody

// What one calls a person by, without regard to case: the text itself, and of an account the bare login
// ("NORTH\\jane", "jane@north.example").
std::set<std::string> callings(std::string_view text)
{
    std::string folded = text::folded(text::trimmed(text));
    std::set<std::string> result{folded};
    if (const std::size_t at = folded.rfind('\\'); at != std::string::npos)
        folded.erase(0, at + 1);
    result.insert(folded);
    if (const std::size_t at = folded.find('@'); at != std::string::npos && folded.find(' ') > at)
        folded.erase(at);
    result.insert(folded);
    std::erase_if(result, [](const std::string &each) { return each.size() < kShortest; });
    return result;
}

bool isPerson(const estate::Estate &estate, ItemId item)
{
    const estate::Row row = estate.rowOf(item);
    if (row == estate::kNoRow)
        return false;
    const model::AttributeSpec *name = estate.classes().attribute(estate.classAt(row), "name");
    return name != nullptr && name->isPrivate;
}

// The same of an item that may have ended.
Result<bool> wasPerson(store::Store &store, const estate::Estate &estate, ItemId item)
{
    TALLY_TRY(const auto versions, store.versions(model::Table::Item, "id", item.value));
    for (const model::FactVersion &version : versions) {
        TALLY_TRY(const auto row, model::rowOf<model::ItemRow>(version.key, version.values));
        const model::AttributeSpec *name = estate.classes().attribute(row.className, "name");
        if (name != nullptr && name->isPrivate)
            return true;
    }
    return false;
}

// Whether a report of this number speaks, or spoke last, of another person than this one.
Result<bool> isOfAnother(store::Store &store, const estate::Estate &estate, ItemId report, ItemId person)
{
    TALLY_TRY(const auto versions, store.versions(model::Table::Report, "id", report.value));
    ItemId last;
    OperationNumber newest = 0;
    for (const model::FactVersion &version : versions) {
        TALLY_TRY(const auto row, model::rowOf<model::ReportRow>(version.key, version.values));
        if (version.began >= newest) {
            newest = version.began;
            last = row.item;
        }
    }
    return last && last != person && isPerson(estate, last);
}

// Under which items and held reports private texts call the person; other people of the name are left alone.
Result<std::set<ItemId>> placesNaming(store::Store &store, const estate::Estate &estate, ItemId person)
{
    TALLY_TRY(const std::vector<model::PrivateValue> values, store.privateValues());
    std::set<std::string> own;
    for (const model::PrivateValue &value : values) {
        if (value.item == person && std::ranges::find(kNaming, value.attribute) != kNaming.end())
            own.merge(callings(value.value));
    }
    std::set<ItemId> places;
    for (const model::PrivateValue &value : values) {
        if (value.item == person || places.contains(value.item) || isPerson(estate, value.item))
            continue;
        const std::set<std::string> called = callings(value.value);
        if (std::ranges::none_of(called, [&](const std::string &each) { return own.contains(each); }))
            continue;
        TALLY_TRY(const bool another, isOfAnother(store, estate, value.item, person));
        TALLY_TRY(const bool ended, wasPerson(store, estate, value.item));
        if (!another && !ended)
            places.insert(value.item);
    }
    return places;
}

} // namespace

Result<OperationNumber> Register::erase(ItemId item, const std::string &reason, JobContext &job)
{
    TALLY_TRY(const estate::EstatePtr estate, current(job));
    // Others first: were this to stop half way, the person's own texts would still tell what is left to do.
    std::set<ItemId> places;
    const estate::Row row = estate->rowOf(item);
    const bool mayBePerson = row == estate::kNoRow || isPerson(*estate, item);
    if (mayBePerson) {
        TALLY_TRY(places, placesNaming(*m_store, *estate, item));
    }
    for (const ItemId place : places) {
        TALLY_TRY(const store::Commit done, m_store->erasePrivate(place, reason, randomRequest()));
        static_cast<void>(done);
    }
    TALLY_TRY(const store::Commit done, m_store->erasePrivate(item, reason, randomRequest()));
    TALLY_TRY(m_estate, advancedTo(done.number, job)); // reads anew, so that the values are gone here too
    return done.number;
}

} // namespace tally::app
