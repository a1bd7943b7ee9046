// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/presence.h"

#include "core/number.h"
#include "core/text.h"
#include "model/canonical.h"

#include <algorithm>
#include <array>
#include <map>

namespace tally::audit {

using estate::Estate;
using estate::Row;

namespace {

// How much each kind of evidence says, of a hundred; what is dated says less as it ages.
constexpr int kRecorded = 30, kSignedIn = 50, kUses = 30, kClaimed = 25, kStocktake = 60, kAddress = 50,
              kSwitch = 40, kWorkplace = 20, kTag = 30, kChassis = 40;
constexpr int kEnough = 50; // weight from which a guess may be certain
constexpr int kBits = 32;

// A hundredth of the weight that is left after so many days.
int freshness(std::optional<Instant> at, Day today)
{
    if (!at)
        return 50;
    const Day age = today - dayOf(*at);
    if (age <= 30)
        return 100;
    if (age <= 90)
        return 60;
    return age <= 365 ? 30 : 10;
}

std::optional<std::uint32_t> ipv4Of(std::string_view text)
{
    std::uint32_t address = 0;
    const auto parts = text::split(text, '.');
    if (parts.size() != 4)
        return {};
    for (const std::string_view part : parts) {
        const auto number = wholeNumber(part);
        if (!number || *number < 0 || *number > 255)
            return {};
        address = address << 8U | static_cast<std::uint32_t>(*number);
    }
    return address;
}

std::uint64_t networkKey(std::uint32_t address, int length)
{
    const std::uint32_t mask = length == 0 ? 0U : ~std::uint32_t{0} << static_cast<unsigned>(kBits - length);
    return std::uint64_t(static_cast<unsigned>(length)) << 32U | (address & mask);
}

std::string textAt(const Estate &estate, Row row, std::string_view attribute)
{
    const auto value = estate.attributeAt(row, attribute);
    const auto *text = value ? std::get_if<std::string>(&*value) : nullptr;
    return text == nullptr ? std::string() : *text;
}

ItemId referenceAt(const Estate &estate, Row row, std::string_view attribute)
{
    const auto value = estate.attributeAt(row, attribute);
    const auto *id = value ? std::get_if<std::int64_t>(&*value) : nullptr;
    return id == nullptr ? ItemId() : ItemId(*id);
}

std::string nameOf(const Estate &estate, ItemId item)
{
    const Row row = estate.rowOf(item);
    const std::string name = row < estate.itemCount() ? std::string(estate.nameAt(row)) : std::string();
    return name.empty() ? "#" + std::to_string(item.value) : name;
}

std::string on(std::optional<Instant> at)
{
    return at ? " on " + formatDay(dayOf(*at)) : std::string();
}

// What speaks for each candidate.
class Ballot
{
public:
    void vote(ItemId item, int weight, std::string reason, bool isNews)
    {
        if (!item || weight <= 0)
            return;
        Votes &votes = m_votes[item];
        votes.weight += weight;
        votes.isNews |= isNews;
        votes.reasons.emplace_back(-weight, std::move(reason));
    }
    Guess result(const Estate &estate) const
    {
        Guess guess;
        int total = 0, best = 0;
        for (const auto &[item, votes] : m_votes) {
            total += votes.weight;
            if (votes.weight > best) {
                best = votes.weight;
                guess.item = item;
                guess.rests = votes.isNews;
            }
        }
        if (total == 0)
            return guess;
        guess.text = nameOf(estate, guess.item);
        guess.percent = 100 * best / total * std::min(best, kEnough) / kEnough;
        addReasons(m_votes.at(guess.item), {}, guess);
        for (const auto &[item, votes] : m_votes) {
            if (item != guess.item)
                addReasons(votes, "against it: ", guess);
        }
        return guess;
    }

private:
    struct Votes
    {
        int weight = 0;
        bool isNews = false;
        std::vector<std::pair<int, std::string>>
            reasons; // weight below zero, so that the weightiest is first
    };
    static void addReasons(const Votes &votes, const std::string &before, Guess &guess)
    {
        auto sorted = votes.reasons;
        std::sort(sorted.begin(), sorted.end());
        for (const auto &reason : sorted)
            guess.reasons.push_back(before + reason.second);
    }
    std::map<ItemId, Votes> m_votes;
};

} // namespace

std::string_view Guess::confidence() const
{
    constexpr int kCertain = 80, kLikely = 50, kPossible = 25;
    if (percent >= kCertain)
        return "certain";
    if (percent >= kLikely)
        return "likely";
    return percent >= kPossible ? "possible" : "unknown";
}

bool tellsOfPlace(std::string_view attribute)
{
    constexpr std::array<std::string_view, 5> kAttributes{"site", "custodian", "last_user", "inventory_tag",
                                                          "reported_location"};
    return std::find(kAttributes.begin(), kAttributes.end(), attribute) != kAttributes.end();
}

// One item's evidence, taken together.
class PresenceWeigher
{
public:
    PresenceWeigher(const PresenceFinder &finder, Row row, const std::vector<PlaceWord> &words)
        : m_finder(finder), m_estate(finder.m_estate), m_row(row), m_words(words)
    {
    }

    Presence weigh()
    {
        recorded();
        for (const PlaceWord &word : m_words)
            claimed(word);
        related();
        addresses();
        Presence presence;
        presence.person = m_person.result(m_estate);
        workplace(presence.person.item);
        presence.site = m_site.result(m_estate);
        return presence;
    }

private:
    int aged(int weight, std::optional<Instant> at) const
    {
        return weight * freshness(at, m_estate.today()) / 100;
    }

    void recorded()
    {
        const ItemId site = referenceAt(m_estate, m_row, "site");
        const ItemId custodian = referenceAt(m_estate, m_row, "custodian");
        m_site.vote(site, kRecorded, nameOf(m_estate, site) + " is recorded", false);
        m_person.vote(custodian, kRecorded, nameOf(m_estate, custodian) + " is the recorded custodian",
                      false);
        if (counted())
            return;
        const auto stocktake = m_estate.attributeAt(m_row, "last_stocktake_on");
        if (const auto *day = stocktake ? std::get_if<std::int64_t>(&*stocktake) : nullptr) {
            const Instant at = startOf(static_cast<Day>(*day));
            m_site.vote(site, aged(kStocktake, at),
                        "a stocktake found it at " + nameOf(m_estate, site) + on(at), true);
        }
    }

    // Whether a stocktake of this register saw it, which tells where.
    bool counted()
    {
        const Count *count = m_finder.m_counts->lastOf(m_estate.idAt(m_row));
        const ItemId site = count == nullptr ? ItemId() : siteOf(m_estate, count->place);
        m_site.vote(site, aged(kStocktake, count == nullptr ? std::nullopt : count->at),
                    site ? "a stocktake saw it at " + nameOf(m_estate, count->place) + on(count->at)
                         : std::string(),
                    true);
        return static_cast<bool>(site);
    }

    void claimed(const PlaceWord &word)
    {
        const auto *id = std::get_if<std::int64_t>(&word.value);
        const auto *text = std::get_if<std::string>(&word.value);
        const bool isStocktake = word.source.starts_with("stocktake");
        if (word.attribute == "last_user" && text != nullptr) {
            const ItemId person = m_finder.personOf(*text);
            m_person.vote(person, aged(kSignedIn, word.seenAt),
                          nameOf(m_estate, person) + " signed in last, as " + word.source + " saw it" +
                              on(word.seenAt),
                          true);
        } else if ((word.attribute == "site" || word.attribute == "custodian") && id != nullptr) {
            const ItemId item(*id);
            if (!isStocktake && item == referenceAt(m_estate, m_row, word.attribute))
                return; // that is what is recorded, and no second voice for it
            (word.attribute == "site" ? m_site : m_person)
                .vote(item, aged(isStocktake ? kStocktake : kClaimed, word.seenAt),
                      word.source + " says " + nameOf(m_estate, item) + on(word.seenAt), isStocktake);
        } else if (text != nullptr) {
            const auto site = m_finder.m_sites.find(text::folded(text::trimmed(*text)));
            if (site != m_finder.m_sites.end())
                m_site.vote(site->second, aged(kTag, word.seenAt),
                            "it calls its place " + *text + ", as " + word.source + " saw it" +
                                on(word.seenAt),
                            true);
        }
    }

    // The switch that it hangs on, what it is built into, who uses it.
    void related()
    {
        const ItemId self = m_estate.idAt(m_row);
        for (const model::RelationshipRow &relation : m_estate.relationshipsOf(m_row)) {
            const bool outgoing = relation.source == self;
            const ItemId otherId = outgoing ? relation.target : relation.source;
            const Row other = m_estate.rowOf(otherId);
            if (other >= m_estate.itemCount())
                continue;
            const ItemId site = referenceAt(m_estate, other, "site");
            if (outgoing && relation.type == "reached_through")
                m_site.vote(site, kSwitch,
                            "it is reached through " + nameOf(m_estate, otherId) + " at " +
                                nameOf(m_estate, site),
                            false);
            else if (outgoing && relation.type == "installed_in")
                m_site.vote(site, kChassis,
                            "it is in " + nameOf(m_estate, otherId) + " at " + nameOf(m_estate, site), false);
            else if (!outgoing && relation.type == "uses" && m_estate.classAt(other) == "person")
                m_person.vote(otherId, kUses, nameOf(m_estate, otherId) + " is recorded to use it", false);
        }
    }

    void addresses()
    {
        const estate::StringPool &strings = m_estate.strings();
        for (const estate::Component &part : m_estate.componentsOf(m_row)) {
            if (strings.text(part.kind) != "network_interface")
                continue;
            const auto values = model::parseAttributes(strings.text(part.values));
            if (!values)
                continue;
            // A tunnel's address tells where the other end is.
            if (const auto mac = values->find("mac"); mac != values->end()) {
                const auto *text = std::get_if<std::string>(&mac->second);
                if (text != nullptr && model::isWeakValue("mac", *text))
                    continue;
            }
            const auto list = values->find("addresses");
            const auto *all =
                list == values->end() ? nullptr : std::get_if<std::vector<std::string>>(&list->second);
            for (const std::string &address : all == nullptr ? std::vector<std::string>() : *all)
                addressed(address, part.report);
        }
    }

    void addressed(const std::string &address, std::uint32_t report)
    {
        const ItemId site = m_finder.siteOfAddress(address);
        const Instant at = m_estate.sightingAt(report).seenAt;
        const auto seen =
            at == std::numeric_limits<Instant>::min() ? std::nullopt : std::optional<Instant>(at);
        m_site.vote(site, aged(kAddress, seen),
                    "its address " + address + " lies in a network of " + nameOf(m_estate, site) + on(seen),
                    true);
    }

    void workplace(ItemId person)
    {
        const Row row = m_estate.rowOf(person);
        if (!person || row >= m_estate.itemCount())
            return;
        ItemId site = referenceAt(m_estate, row, "site");
        for (const model::RelationshipRow &relation : m_estate.relationshipsOf(row)) {
            if (!site && relation.type == "works_at" && relation.source == person)
                site = relation.target;
        }
        m_site.vote(site, kWorkplace, nameOf(m_estate, person) + " works at " + nameOf(m_estate, site),
                    false);
    }

    const PresenceFinder &m_finder;
    const Estate &m_estate;
    Row m_row;
    const std::vector<PlaceWord> &m_words;
    Ballot m_site, m_person;
};

PresenceFinder::PresenceFinder(const Estate &estate)
    : m_estate(estate), m_own(std::make_unique<CountBook>(estate)), m_counts(m_own.get())
{
    gather();
}

PresenceFinder::PresenceFinder(const Estate &estate, const CountBook &counts)
    : m_estate(estate), m_counts(&counts)
{
    gather();
}

void PresenceFinder::gather()
{
    for (const Row row : m_estate.itemsOfClass("person")) {
        for (const char *attribute : {"login", "email"}) {
            if (const std::string text = textAt(m_estate, row, attribute); !text.empty())
                m_people.emplace(text::folded(text::trimmed(text)), m_estate.idAt(row));
        }
    }
    for (const Row row : m_estate.itemsOfClass("site")) {
        for (const std::string &text : {std::string(m_estate.nameAt(row)), textAt(m_estate, row, "code")}) {
            if (!text.empty())
                m_sites.emplace(text::folded(text), m_estate.idAt(row));
        }
    }
    addNetworks();
}

void PresenceFinder::addNetworks()
{
    for (const Row row : m_estate.itemsOfClass("network")) {
        const std::string range = textAt(m_estate, row, "address_range");
        const ItemId site = referenceAt(m_estate, row, "site");
        const std::size_t slash = range.find('/');
        if (!site || slash == std::string::npos)
            continue;
        const auto base = ipv4Of(text::trimmed(std::string_view(range).substr(0, slash)));
        const auto length = wholeNumber(text::trimmed(std::string_view(range).substr(slash + 1)));
        if (base && length && *length >= 0 && *length <= kBits)
            m_networks.emplace(networkKey(*base, static_cast<int>(*length)), site);
    }
}

ItemId PresenceFinder::personOf(std::string_view login) const
{
    std::string folded = text::folded(text::trimmed(login));
    if (const auto whole = m_people.find(folded); whole != m_people.end())
        return whole->second;
    if (const std::size_t domain = folded.rfind('\\'); domain != std::string::npos)
        folded.erase(0, domain + 1);
    if (const std::size_t at = folded.find('@'); at != std::string::npos)
        folded.erase(at);
    const auto found = m_people.find(folded);
    return found == m_people.end() ? ItemId() : found->second;
}

ItemId PresenceFinder::siteOfAddress(std::string_view address) const
{
    const auto number = m_networks.empty() ? std::nullopt : ipv4Of(address);
    for (int length = kBits; number && length >= 0; --length) {
        const auto found = m_networks.find(networkKey(*number, length));
        if (found != m_networks.end())
            return found->second;
    }
    return {};
}

Presence PresenceFinder::presenceOf(Row row, const std::vector<PlaceWord> &words) const
{
    return PresenceWeigher(*this, row, words).weigh();
}

} // namespace tally::audit
