// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "disposal/binding.h"

#include "core/text.h"

#include <algorithm>
#include <set>

namespace tally::disposal {

namespace {

using Name = MediumIndex::Name;
using evidence::IdentityTrouble;
using evidence::Row;

constexpr std::size_t kMostSuggestions = 5;

Reason problem(const char *code, std::string why, std::string remedy)
{
    return {code, std::move(why), std::move(remedy)};
}

// What is wrong with the number as read; nothing: it can be looked up.
std::optional<Reason> troubleOf(const evidence::Identity &identity, const std::string &canonical)
{
    const std::string why = identity.troubleReason;
    const auto or_ = [&](const char *otherwise) { return why.empty() ? std::string(otherwise) : why; };
    switch (identity.trouble) {
    case IdentityTrouble::Missing:
        return problem("EV-ID-MISSING", or_("it names no serial number"),
                       "Bind it by our tag, or ask for the number.");
    case IdentityTrouble::Unreadable:
        return problem("EV-ID-UNREADABLE", or_("the serial number cannot be read"),
                       "Bind it by our tag, or run it again with a tool that reads the number.");
    case IdentityTrouble::Anonymised:
        return problem("EV-ID-ANONYMISED", or_("the tool was told to hide serial numbers"),
                       "Run it again without hiding them.");
    case IdentityTrouble::Mangled:
        return problem("EV-ID-MANGLED", or_("a spreadsheet has changed the serial number"),
                       "Ask for the file as text, with the column of serial numbers formatted as text.");
    case IdentityTrouble::None:
        break;
    }
    if (!canonical.empty())
        return {};
    return identity.serial.empty()
               ? problem("EV-ID-MISSING", "it names no serial number",
                         "Bind it by our tag, or ask for the number.")
               : problem("EV-ID-UNREADABLE", "\"" + identity.serial + "\" has neither letters nor digits",
                         "Bind it by our tag, or run it again with a tool that reads the number.");
}

// The media that a number names by the kinds, each once.
std::vector<std::size_t> mediaNamed(const MediumIndex &index, const std::string &canonical, bool expected,
                                    std::initializer_list<Name::Kind> kinds)
{
    std::set<std::size_t> found;
    for (const Name &name : index.named(canonical)) {
        const bool isOfKind = std::find(kinds.begin(), kinds.end(), name.kind) != kinds.end();
        if (isOfKind && index.media()[name.medium].isExpected == expected)
            found.insert(name.medium);
    }
    return {found.begin(), found.end()};
}

class Binder
{
public:
    Binder(const Row &row, const MediumIndex &index) : m_row(row), m_index(index) {}

    Binding run()
    {
        const evidence::Identity &identity = m_row.identity;
        const std::string canonical = canonicalSerial(identity.serial);
        const std::string tag = canonicalSerial(identity.tag);
        const std::optional<Reason> trouble = troubleOf(identity, canonical);
        if (!trouble)
            lookUp(canonical);
        const bool isSettled = m_binding.medium || !m_binding.problems.empty();
        if (!tag.empty())
            lookUpTag(tag, isSettled);
        if (m_binding.medium || !m_binding.problems.empty()) {
            crossCheck();
            return std::move(m_binding);
        }
        m_binding.problems.push_back(trouble ? *trouble : noMatch(canonical));
        return std::move(m_binding);
    }

private:
    bool take(const std::vector<std::size_t> &found, Binding::Rule rule)
    {
        if (found.empty())
            return false;
        if (found.size() > 1) {
            for (const std::size_t each : found)
                m_binding.candidates.push_back(m_index.media()[each].id);
            m_binding.problems.push_back(problem("EV-ID-AMBIGUOUS",
                                                 std::to_string(found.size()) + " media have this number",
                                                 "Mend the record of the wrong one, or bind by our tag."));
            return true;
        }
        m_binding.rule = rule;
        m_binding.medium = m_index.media()[found.front()].id;
        return true;
    }

    void lookUp(const std::string &canonical)
    {
        using Kind = Name::Kind;
        if (take(mediaNamed(m_index, canonical, true, {Kind::Serial}), Binding::Rule::Serial))
            return;
        if (take(mediaNamed(m_index, canonical, true, {Kind::Alias}), Binding::Rule::Alias)) {
            note("bound by another number of the medium, \"" + m_row.identity.serial + "\"");
            return;
        }
        if (take(mediaNamed(m_index, canonical, true, {Kind::Tag}), Binding::Rule::Tag)) {
            note("bound by our tag \"" + m_row.identity.serial + "\"");
            return;
        }
        if (take(mediaNamed(m_index, canonical, false, {Kind::Serial, Kind::Alias, Kind::Tag}),
                 Binding::Rule::Extra))
            extra();
    }

    void lookUpTag(const std::string &tag, bool isSettled)
    {
        const std::vector<std::size_t> found = mediaNamed(m_index, tag, true, {Name::Kind::Tag});
        if (isSettled) {
            const bool agrees =
                found.empty() || (found.size() == 1 && m_index.media()[found.front()].id == m_binding.medium);
            if (!agrees && m_binding.problems.empty()) {
                m_binding.candidates = {m_binding.medium, m_index.media()[found.front()].id};
                m_binding.problems.push_back(problem("EV-ID-AMBIGUOUS",
                                                     "its serial number and its tag name different media",
                                                     "Find out which of the two is right."));
            }
            return;
        }
        if (take(found, Binding::Rule::Tag)) {
            note("bound by our tag \"" + m_row.identity.tag + "\"");
            return;
        }
        if (take(mediaNamed(m_index, tag, false, {Name::Kind::Tag}), Binding::Rule::Extra))
            extra();
    }

    void extra()
    {
        if (m_binding.rule != Binding::Rule::Extra)
            return; // ambiguous
        const MediumFacts &medium = *m_index.find(m_binding.medium);
        m_binding.problems.push_back(
            problem("EV-ID-NOMATCH",
                    "it is the medium \"" + medium.name + "\", which is not expected here" +
                        (medium.where.empty() ? std::string() : ": it should be at " + medium.where),
                    "Find out how it came there."));
    }

    void note(std::string why) { m_binding.warnings.push_back({{}, std::move(why), {}}); }

    Reason noMatch(const std::string &canonical)
    {
        suggest(canonical);
        for (const Suggestion &each : m_binding.suggestions) {
            if (each.comparison.likeness == Likeness::ZerosLost)
                return problem(
                    "EV-ID-MANGLED", "zeros at the beginning of the serial number seem to be lost",
                    "Ask for the file as text, with the column of serial numbers formatted as text.");
        }
        if (const Chassis *chassis = m_index.chassisNamed(canonical))
            return problem("EV-ID-NOMATCH",
                           "\"" + m_row.identity.serial + "\" is the number of the computer " +
                               chassis->name + ", which identifies no medium",
                           "Ask for the serial number of the disk itself.");
        return problem("EV-ID-NOMATCH", "no medium has the number \"" + m_row.identity.serial + "\"",
                       m_binding.suggestions.empty()
                           ? "Declare the medium, or ask what was processed."
                           : "Look at the numbers that are near, and mend the one that is wrong.");
    }

    void suggest(const std::string &canonical)
    {
        std::vector<NearNumbers::Near> near = m_index.near(canonical);
        const auto mediumOf = [&](const NearNumbers::Near &each) -> const MediumFacts & {
            return m_index.media()[m_index.numbers()[each.place].medium];
        };
        std::stable_sort(near.begin(), near.end(),
                         [&](const NearNumbers::Near &a, const NearNumbers::Near &b) {
                             const bool isA = mediumOf(a).isExpected, isB = mediumOf(b).isExpected;
                             return isA != isB ? isA : a.distance < b.distance;
                         });
        if (near.size() > kMostSuggestions)
            near.resize(kMostSuggestions);
        for (const NearNumbers::Near &each : near) {
            const MediumIndex::Number &number = m_index.numbers()[each.place];
            const MediumFacts &medium = mediumOf(each);
            m_binding.suggestions.push_back(
                {medium.id, medium.name, number.asRecorded, compareSerials(canonical, number.canonical)});
        }
    }

    void crossCheck()
    {
        const MediumFacts *const medium = m_index.find(m_binding.medium);
        if (medium == nullptr)
            return;
        const evidence::Identity &identity = m_row.identity;
        if (!identity.suspicion.empty())
            note(identity.suspicion);
        if (!modelsAgree(identity.model, medium->model))
            m_binding.warnings.push_back(
                {{},
                 "it says model \"" + identity.model + "\", the record says \"" + medium->model + "\"",
                 "Find out which is right."});
        if (medium->chassis.empty() || (identity.chassisSerial.empty() && identity.chassisUuid.empty()))
            return;
        const auto isOf = [&](const Chassis &chassis) {
            const auto equal = [](std::string_view a, std::string_view b) {
                return !canonicalSerial(a).empty() && canonicalSerial(a) == canonicalSerial(b);
            };
            return equal(identity.chassisSerial, chassis.serial) || equal(identity.chassisUuid, chassis.uuid);
        };
        if (std::none_of(medium->chassis.begin(), medium->chassis.end(), isOf))
            m_binding.warnings.push_back(
                {{},
                 "it was in the computer " +
                     (identity.chassisSerial.empty() ? identity.chassisUuid : identity.chassisSerial) +
                     ", where the record never saw the medium",
                 "Find out how it came there."});
    }

    const Row &m_row;
    const MediumIndex &m_index;
    Binding m_binding;
};

// Told twice: a contractor's second row, or a machine's log of the same run.
bool isSameRun(const Row &a, const Row &b)
{
    if (!a.raw || !b.raw) // a failed wipe and the destruction after it are two
        return evidence::destroys(a.technique) == evidence::destroys(b.technique);
    return a.technique == b.technique && a.status == b.status && a.start.text == b.start.text &&
           a.end.text == b.end.text;
}

bool isOtherDevice(const Row &a, const Row &b)
{
    const bool otherSize = a.bytesTotal && b.bytesTotal && *a.bytesTotal != *b.bytesTotal;
    return otherSize || !modelsAgree(a.identity.model, b.identity.model);
}

} // namespace

MediumIndex::MediumIndex(std::vector<MediumFacts> media) : m_media(std::move(media))
{
    for (std::size_t i = 0; i < m_media.size(); ++i) {
        const MediumFacts &medium = m_media[i];
        m_ids.emplace(medium.id, i);
        const auto add = [&](std::string_view text, Name::Kind kind) {
            const std::string canonical = canonicalSerial(text);
            if (canonical.empty())
                return;
            m_names[canonical].push_back({i, kind});
            if (kind != Name::Kind::Tag)
                m_numbers.push_back({canonical, std::string(text), i});
        };
        add(medium.serial, Name::Kind::Serial);
        for (const std::string &alias : medium.aliases)
            add(alias, Name::Kind::Alias);
        for (const std::string &tag : medium.tags)
            add(tag, Name::Kind::Tag);
        for (std::size_t c = 0; c < medium.chassis.size(); ++c)
            m_chassis.emplace(canonicalSerial(medium.chassis[c].serial), std::pair(i, c));
    }
    m_chassis.erase(std::string());
}

std::vector<NearNumbers::Near> MediumIndex::near(const std::string &canonical) const
{
    if (!m_near) {
        std::vector<std::string> numbers;
        numbers.reserve(m_numbers.size());
        for (const Number &number : m_numbers)
            numbers.push_back(number.canonical);
        m_near.emplace(std::move(numbers));
    }
    return m_near->nearTo(canonical);
}

const MediumFacts *MediumIndex::find(ItemId id) const
{
    const auto found = m_ids.find(id);
    return found == m_ids.end() ? nullptr : &m_media[found->second];
}

std::span<const MediumIndex::Name> MediumIndex::named(const std::string &canonical) const
{
    const auto found = m_names.find(canonical);
    return found == m_names.end() ? std::span<const Name>() : std::span<const Name>(found->second);
}

const Chassis *MediumIndex::chassisNamed(const std::string &canonical) const
{
    const auto found = m_chassis.find(canonical);
    return found == m_chassis.end() ? nullptr : &m_media[found->second.first].chassis[found->second.second];
}

Binding bind(const Row &row, const MediumIndex &index)
{
    return Binder(row, index).run();
}

std::vector<Binding> bindAll(std::span<const Row> rows, const MediumIndex &index)
{
    std::vector<Binding> bindings;
    std::map<ItemId, std::vector<std::size_t>> ofMedium;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        bindings.push_back(bind(rows[i], index));
        if (bindings[i].medium)
            ofMedium[bindings[i].medium].push_back(i);
    }
    for (const auto &[medium, places] : ofMedium) {
        for (std::size_t i = 1; i < places.size(); ++i) {
            const Row &row = rows[places[i]];
            for (std::size_t j = 0; j < i; ++j) {
                const Row &earlier = rows[places[j]];
                const std::string which = "row " + std::to_string(earlier.row);
                if (isOtherDevice(row, earlier)) {
                    for (const std::size_t place : {places[j], places[i]})
                        bindings[place].problems.push_back(
                            problem("EV-ID-AMBIGUOUS", "devices that differ report the same number",
                                    "A dock may report its own: read each disk without it."));
                } else if (isSameRun(row, earlier)) {
                    bindings[places[i]].problems.push_back(problem("EV-DUP-ROW",
                                                                   "it says again what " + which + " says",
                                                                   "Leave it out; the first one counts."));
                } else {
                    continue;
                }
                break;
            }
        }
    }
    return bindings;
}

bool modelsAgree(std::string_view a, std::string_view b)
{
    const std::string left = text::lowerAscii(text::trimmed(a)), right = text::lowerAscii(text::trimmed(b));
    return left.size() < right.size() ? right.starts_with(left) : left.starts_with(right);
}

} // namespace tally::disposal
