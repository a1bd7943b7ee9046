// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A person is erased wherever the register keeps his texts: at his own item, at reports that wait for a
// decision, and where other things name him (the last user of a computer).
#include "app/erasing.h"

#include "app/random_id.h"
#include "app/register.h"
#include "core/text.h"
#include "model/private_values.h"
#include "store/store.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <map>
#include <set>
#include <span>

namespace tally::app {

namespace {

constexpr std::array<std::string_view, 4> kNaming{"name", "login", "email", model::kSubjectAttribute};
// Only reports about persons have these private.
constexpr std::array<std::string_view, 3> kOfPersons{"name", "login", model::kSubjectAttribute};
constexpr std::size_t kShortest = 3; // bytes; less names nobody

// What one calls a person by, without regard to case: "Jane Doe", "jane", "NORTH\\jane",
// "jane@north.example".
struct Calling
{
    std::string whole, account;
    std::string domain; // what stands before "\\" or behind "@"
    bool isAddress = false;
};

Calling callingOf(std::string_view text)
{
    Calling calling;
    calling.whole = text::folded(text::trimmed(text));
    calling.account = calling.whole;
    if (const std::size_t at = calling.account.rfind('\\'); at != std::string::npos) {
        calling.domain = calling.account.substr(0, at);
        calling.account.erase(0, at + 1);
    } else if (const std::size_t sign = calling.account.find('@');
               sign != std::string::npos && calling.account.find(' ') > sign) {
        calling.domain = calling.account.substr(sign + 1);
        calling.account.erase(sign);
        calling.isAddress = true;
    }
    return calling;
}

// An account is one with or without its domain; of two domains of one kind ("info@" of two councils) it is
// two.
bool isSame(const Calling &a, const Calling &b)
{
    if (a.account.size() < kShortest || b.account.size() < kShortest)
        return false;
    return a.whole == b.whole ||
           (a.account == b.account && (a.domain.empty() || b.domain.empty() || a.isAddress != b.isAddress));
}

bool isOneOf(std::string_view attribute, std::span<const std::string_view> attributes)
{
    return std::ranges::find(attributes, attribute) != attributes.end();
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

// The item that a report of this number speaks, or spoke last, of; none: held, or no report.
Result<ItemId> lastItemOf(store::Store &store, ItemId report)
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
    return last;
}

class Erasing
{
public:
    Erasing(store::Store &store, const estate::Estate &estate, ItemId item)
        : m_store(store), m_estate(estate), m_item(item)
    {
    }

    Result<std::vector<ErasedPlace>> plan()
    {
        TALLY_TRY(const std::vector<model::PrivateValue> values, m_store.privateValues());
        const bool mayBePerson = m_estate.rowOf(m_item) == estate::kNoRow || isPerson(m_estate, m_item);
        std::map<ItemId, std::vector<const model::PrivateValue *>> places;
        for (const model::PrivateValue &value : values) {
            if (value.item == m_item && isOneOf(value.attribute, kNaming))
                m_callings.push_back(callingOf(value.value));
            if (value.item == m_item || mayBePerson)
                places[value.item].push_back(&value);
        }
        for (const auto &[place, texts] : places) {
            if (place != m_item)
                TALLY_CHECK(takeElsewhere(place, texts));
        }
        if (const auto own = places.find(m_item); own != places.end())
            take(m_item, own->second);
        return std::move(m_places);
    }

private:
    using Texts = std::vector<const model::PrivateValue *>;

    void take(ItemId place, const Texts &texts)
    {
        ErasedPlace erased{place, m_estate.rowOf(place) != estate::kNoRow, {}, {}};
        std::set<std::string> attributes;
        for (const model::PrivateValue *text : texts) {
            attributes.insert(text->attribute);
            erased.digests.insert(text->digest);
        }
        erased.attributes.assign(attributes.begin(), attributes.end());
        m_places.push_back(std::move(erased));
    }

    // Other people of the name are left alone. A report about the person goes whole.
    Outcome takeElsewhere(ItemId place, const Texts &texts)
    {
        if (isPerson(m_estate, place))
            return {};
        const bool isItem = m_estate.rowOf(place) != estate::kNoRow;
        ItemId last;
        if (!isItem) {
            TALLY_TRY(last, lastItemOf(m_store, place));
        }
        if (last == m_item && last) {
            take(place, texts);
            return {};
        }
        Texts naming;
        std::ranges::copy_if(texts, std::back_inserter(naming),
                             [this](const model::PrivateValue *text) { return namesPerson(text->value); });
        if (naming.empty() || (last && isPerson(m_estate, last)))
            return {};
        TALLY_TRY(const bool ended, wasPerson(m_store, m_estate, place));
        if (ended)
            return {};
        const bool isOfPerson = !isItem && !last && std::ranges::any_of(naming, [](const auto *text) {
            return isOneOf(text->attribute, kOfPersons);
        });
        take(place, isOfPerson ? texts : naming);
        return {};
    }

    bool namesPerson(std::string_view text) const
    {
        const Calling calling = callingOf(text);
        return std::ranges::any_of(m_callings, [&](const Calling &own) { return isSame(own, calling); });
    }

    store::Store &m_store;
    const estate::Estate &m_estate;
    ItemId m_item;
    std::vector<Calling> m_callings; // what the register calls the person
    std::vector<ErasedPlace> m_places;
};

} // namespace

Result<std::vector<ErasedPlace>> wouldErase(Register &opened, ItemId item, JobContext &job)
{
    TALLY_TRY(const estate::EstatePtr estate, opened.current(job));
    return Erasing(opened.store(), *estate, item).plan();
}

Result<OperationNumber> Register::erase(ItemId item, const std::string &reason, JobContext &job)
{
    // Others first: were this to stop half way, the person's own texts would still tell what is left to do.
    TALLY_TRY(std::vector<ErasedPlace> places, wouldErase(*this, item, job));
    if (places.empty())
        places.push_back({item, true, {}, {}}); // refused by the store, in its words
    OperationNumber last = 0;
    for (const ErasedPlace &place : places) {
        TALLY_TRY(const store::Commit done,
                  m_store->erasePrivate(place.place, place.digests, reason, randomRequest()));
        last = done.number;
        m_estate.reset(); // it holds the texts, and nothing else would tell that they have gone
    }
    return last;
}

} // namespace tally::app
