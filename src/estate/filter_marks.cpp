// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Conditions on what an item has many of: relationships, installations, reports, identifiers. Each is one
// pass over all of the kind, which marks or counts at the items; asking an item is then a look at its mark.
#include "core/text.h"
#include "estate/filter_conditions.h"
#include "estate/filter_matchers.h"
#include "model/canonical.h"

#include <algorithm>
#include <array>
#include <optional>
#include <unordered_map>

namespace tally::estate {

namespace {

using Counts = std::vector<std::uint32_t>; // by item, the nameless too
using Test = std::function<bool(std::uint32_t count)>;

ConditionPtr counted(std::function<Counts(const Estate &)> count, Test test)
{
    return condition([count = std::move(count), test = std::move(test)](const Estate &estate) {
        return matcher(estate, Part::Device,
                       [&estate, count, test,
                        counts = std::make_shared<std::optional<Counts>>()](const Subject &subject) {
                           if (!*counts)
                               counts->emplace(count(estate));
                           return subject.row != kNoRow && test((**counts)[subject.row]);
                       });
    });
}

bool isAny(std::uint32_t count)
{
    return count > 0;
}

// Judges each distinct text once.
class PatternMemo
{
public:
    PatternMemo(const Estate &estate, const TextPattern &pattern)
        : m_strings(estate.strings()), m_pattern(pattern)
    {
    }
    bool matches(StringId id)
    {
        const auto [known, isNew] = m_known.try_emplace(id, false);
        if (isNew)
            known->second = m_pattern.matches(m_strings.text(id), m_strings.folded(id));
        return known->second;
    }

private:
    const StringPool &m_strings;
    const TextPattern &m_pattern;
    std::unordered_map<StringId, bool> m_known;
};

Counts installationsThatMatch(const Estate &estate, const Condition *inner)
{
    constexpr std::size_t kBlock = 4096;
    Counts counts(estate.nodeCount());
    const std::vector<Installation> all = estate.installations();
    const MatcherPtr matcher = inner == nullptr ? nullptr : inner->bind(estate);
    std::array<std::uint8_t, kBlock> marks{};
    for (std::size_t begin = 0; begin < all.size(); begin += kBlock) {
        const auto block = std::span(all).subspan(begin, std::min(kBlock, all.size() - begin));
        marks.fill(1);
        if (matcher)
            matcher->keepMatching(block, std::span(marks).first(block.size()));
        for (std::size_t i = 0; i < block.size(); ++i) {
            if (marks[i] != 0 && block[i].device != kNoRow)
                ++counts[block[i].device];
        }
    }
    return counts;
}

Counts relationshipsThatMatch(const Estate &estate, const Related &what, const Condition *inner)
{
    Counts counts(estate.nodeCount());
    const MatcherPtr matcher = inner == nullptr ? nullptr : inner->bind(estate);
    std::vector<std::uint8_t> judged(matcher ? estate.nodeCount() : 0); // 1: does not match, 2: does
    const auto look = [&](Row here, Row there) {
        if (matcher && judged[there] == 0)
            judged[there] = matcher->matches({there, nullptr}) ? 2 : 1;
        counts[here] += !matcher || judged[there] == 2 ? 1 : 0;
    };
    estate.visitRelationships(what.type, [&](Row source, Row target) {
        if (!what.reverse || what.symmetric)
            look(source, target);
        if ((what.reverse || what.symmetric) && (source != target || !what.symmetric))
            look(target, source);
    });
    return counts;
}

Counts thatMatch(const Estate &estate, const Related &what, const Condition *inner)
{
    return what.installations ? installationsThatMatch(estate, inner)
                              : relationshipsThatMatch(estate, what, inner);
}

} // namespace

ConditionPtr related(Related what, ConditionPtr inner)
{
    return counted([what = std::move(what), inner = std::move(inner)](
                       const Estate &estate) { return thatMatch(estate, what, inner.get()); },
                   isAny);
}

ConditionPtr countOf(Related what, Comparison comparison, std::int64_t number)
{
    return counted(
        [what = std::move(what)](const Estate &estate) { return thatMatch(estate, what, nullptr); },
        [comparison, number](std::uint32_t count) { return holds(count, comparison, number, number); });
}

ConditionPtr reportSource(TextPattern pattern)
{
    return counted(
        [pattern = std::move(pattern)](const Estate &estate) {
            Counts counts(estate.nodeCount());
            PatternMemo memo(estate, pattern);
            for (std::uint32_t i = 0; i < estate.reportCount(); ++i) {
                const Sighting sighting = estate.sightingAt(i);
                if (sighting.item != kNoRow && memo.matches(sighting.source))
                    ++counts[sighting.item];
            }
            return counts;
        },
        isAny);
}

ConditionPtr identifier(std::string kind, TextPattern pattern, std::string written)
{
    return counted(
        [kind = std::move(kind), pattern = std::move(pattern),
         written = std::move(written)](const Estate &estate) {
            Counts counts(estate.nodeCount());
            const StringId wanted = estate.strings().find(kind);
            const std::string canonical = model::canonicalIdentifier(kind, written);
            PatternMemo memo(estate, pattern);
            estate.visitIdentifiers([&](const Identifier &each) {
                if (!kind.empty() && each.kind != wanted)
                    return;
                if (memo.matches(each.value) || (!kind.empty() && !canonical.empty() &&
                                                 estate.strings().text(each.canonical) == canonical))
                    ++counts[each.item];
            });
            return counts;
        },
        isAny);
}

} // namespace tally::estate
