// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Conditions on what an item has many of: relationships, installations, reports, identifiers. Each is one
// pass over all of the kind, which marks or counts at the items; asking an item is then a look at its mark.
#include "core/text.h"
#include "estate/filter_conditions.h"
#include "estate/filter_matchers.h"
#include "estate/filter_paths.h"
#include "model/canonical.h"

#include <algorithm>
#include <array>
#include <optional>
#include <unordered_map>

namespace tally::estate {

namespace {

using Counts = std::vector<std::uint32_t>; // by item, the nameless too
using Test = std::function<bool(std::uint32_t count)>;

using JudgeFor = std::function<std::function<Truth(const Subject &)>(const Estate &)>;

ConditionPtr counted(std::function<Counts(const Estate &)> count, Test test, JudgeFor judgeFor, Reach reach)
{
    return condition(
        [count = std::move(count), test = std::move(test),
         judgeFor = std::move(judgeFor)](const Estate &estate) {
            return matcher(
                estate, Part::Device,
                [&estate, count, test,
                 counts = std::make_shared<std::optional<Counts>>()](const Subject &subject) {
                    if (!*counts)
                        counts->emplace(count(estate));
                    return subject.row != kNoRow && test((**counts)[subject.row]);
                },
                judgeFor(estate));
        },
        std::move(reach));
}

Truth truthOf(bool holds)
{
    return holds ? Truth::Yes : Truth::No;
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

Counts referrersThatMatch(const Estate &estate, const Related &what, const Condition *inner)
{
    Counts counts(estate.nodeCount());
    const MatcherPtr matcher = inner == nullptr ? nullptr : inner->bind(estate);
    const FieldReader reader(estate, {Field::Kind::Column, what.reference});
    for (Row row = 0; row < estate.itemCount(); ++row) {
        const Value value = reader.at({row, nullptr});
        const Row target = value.kind == ValueKind::Integer ? estate.rowOf(ItemId(value.number)) : kNoRow;
        if (target != kNoRow && (!matcher || matcher->matches({row, nullptr})))
            ++counts[target];
    }
    return counts;
}

Counts thatMatch(const Estate &estate, const Related &what, const Condition *inner)
{
    return what.installations        ? installationsThatMatch(estate, inner)
           : !what.reference.empty() ? referrersThatMatch(estate, what, inner)
                                     : relationshipsThatMatch(estate, what, inner);
}

Truth anyOf(Matcher &matcher, std::span<const Row> rows)
{
    Truth best = Truth::No;
    for (const Row row : rows) {
        best = std::max(best, matcher.judge({row, nullptr}));
        if (best == Truth::Yes)
            break;
    }
    return best;
}

// Where no software is known, nothing can be said of it.
Truth anyInstallation(const Estate &estate, Matcher &matcher, Row row)
{
    const std::vector<Installation> all = estate.installationsOf(row);
    Truth best = all.empty() ? Truth::Unknown : Truth::No;
    for (const Installation &each : all) {
        best = std::max(best, matcher.judge({row, &each}));
        if (best == Truth::Yes)
            break;
    }
    return best;
}

// One item at a time: a rule is judged again for few of them. Who refers to it is one pass over all.
JudgeFor judgeRelated(Related what, ConditionPtr inner)
{
    return [what = std::move(what), inner = std::move(inner)](const Estate &estate) {
        using Judge = std::function<Truth(const Subject &)>;
        if (!inner && what.installations)
            return Judge(
                [&estate](const Subject &at) { return truthOf(!estate.installationsOf(at.row).empty()); });
        const auto referrers = std::make_shared<std::optional<Referrers>>();
        const auto ends = [&estate, what, referrers](Row row) {
            if (what.reference.empty())
                return otherEnds(estate, what, row);
            if (!*referrers)
                referrers->emplace(estate, what.reference);
            return (*referrers)->of(row);
        };
        if (!inner)
            return Judge([ends](const Subject &at) { return truthOf(!ends(at.row).empty()); });
        const auto matcher = std::shared_ptr<Matcher>(inner->bind(estate));
        if (what.installations)
            return Judge(
                [&estate, matcher](const Subject &at) { return anyInstallation(estate, *matcher, at.row); });
        return Judge([matcher, ends](const Subject &at) { return anyOf(*matcher, ends(at.row)); });
    };
}

Reach reachOf(const Related &what, const Condition *inner)
{
    const Reach behind = inner == nullptr ? Reach{} : inner->reach();
    if (what.installations)
        return behind; // of the device itself; what a title is recognised as is a hop of its own
    Reach reach = behind.behind(!what.reference.empty() ? Hop{Hop::Kind::Referrers, what.reference}
                                : what.reverse          ? Hop{Hop::Kind::Reverse, what.type}
                                                        : Hop{Hop::Kind::Relationship, what.type});
    if (what.symmetric)
        reach.hops.insert({Hop::Kind::Reverse, what.type});
    return reach;
}

} // namespace

Referrers::Referrers(const Estate &estate, const std::string &attribute) : m_estate(estate)
{
    const FieldReader reader(estate, {Field::Kind::Column, attribute});
    for (Row row = 0; row < estate.itemCount(); ++row) {
        const Value value = reader.at({row, nullptr});
        if (value.kind == ValueKind::Integer)
            m_rows[value.number].push_back(row);
    }
}

const std::vector<Row> &Referrers::of(Row row) const
{
    static const std::vector<Row> kNone;
    const auto found = m_rows.find(m_estate.idAt(row).value);
    return found == m_rows.end() ? kNone : found->second;
}

std::vector<Row> otherEnds(const Estate &estate, const Related &what, Row row)
{
    std::vector<Row> rows;
    const ItemId self = estate.idAt(row);
    for (const model::RelationshipRow &each : estate.relationshipsOf(row)) {
        const bool isSource = each.source == self;
        if (each.type != what.type || (!what.symmetric && isSource == what.reverse))
            continue;
        const Row other = estate.rowOf(isSource ? each.target : each.source);
        if (other != kNoRow)
            rows.push_back(other);
    }
    return rows;
}

ConditionPtr related(Related what, ConditionPtr inner)
{
    Reach reach = reachOf(what, inner.get());
    JudgeFor judge = judgeRelated(what, inner);
    return counted([what = std::move(what), inner = std::move(inner)](
                       const Estate &estate) { return thatMatch(estate, what, inner.get()); },
                   isAny, std::move(judge), std::move(reach));
}

ConditionPtr countOf(Related what, Comparison comparison, std::int64_t number)
{
    Reach reach = reachOf(what, nullptr);
    const auto fits = [comparison, number](std::size_t count) {
        return holds(static_cast<std::int64_t>(count), comparison, number, number);
    };
    JudgeFor judge = [what, fits](const Estate &estate) -> std::function<Truth(const Subject &)> {
        if (what.installations)
            return [&estate, fits](const Subject &at) {
                const std::size_t count = estate.installationsOf(at.row).size();
                return count == 0 ? Truth::Unknown : truthOf(fits(count));
            };
        if (what.reference.empty())
            return [&estate, what, fits](const Subject &at) {
                return truthOf(fits(otherEnds(estate, what, at.row).size()));
            };
        return [referrers = std::make_shared<Referrers>(estate, what.reference), fits](const Subject &at) {
            return truthOf(fits(referrers->of(at.row).size()));
        };
    };
    return counted(
        [what = std::move(what)](const Estate &estate) { return thatMatch(estate, what, nullptr); }, fits,
        std::move(judge), std::move(reach));
}

ConditionPtr reportSource(TextPattern pattern)
{
    JudgeFor judge = [pattern](const Estate &estate) {
        return [&estate, pattern](const Subject &at) {
            const auto reports = estate.reportsOf(at.row);
            return truthOf(std::any_of(reports.begin(), reports.end(), [&](const model::ReportRow &report) {
                return pattern.matches(report.source, text::folded(report.source));
            }));
        };
    };
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
        isAny, std::move(judge), {});
}

namespace {

// What an identifier must be to be meant.
struct WantedIdentifier
{
    std::string kind, canonical;
    TextPattern pattern;

    bool fits(const StringPool &strings, const Identifier &each, bool matchesPattern) const
    {
        return matchesPattern ||
               (!kind.empty() && !canonical.empty() && strings.text(each.canonical) == canonical);
    }
};

} // namespace

ConditionPtr identifier(std::string kind, TextPattern pattern, std::string written)
{
    const WantedIdentifier wanted{kind, model::canonicalIdentifier(kind, written), std::move(pattern)};
    JudgeFor judge = [wanted](const Estate &estate) {
        return [&estate, wanted, kind = estate.strings().find(wanted.kind)](const Subject &at) {
            const StringPool &strings = estate.strings();
            for (const Identifier &each : estate.identifiersOf(at.row)) {
                if ((wanted.kind.empty() || each.kind == kind) &&
                    wanted.fits(strings, each,
                                wanted.pattern.matches(strings.text(each.value), strings.folded(each.value))))
                    return Truth::Yes;
            }
            return Truth::No;
        };
    };
    return counted(
        [wanted](const Estate &estate) {
            Counts counts(estate.nodeCount());
            const StringId wantedKind = estate.strings().find(wanted.kind);
            PatternMemo memo(estate, wanted.pattern);
            estate.visitIdentifiers([&](const Identifier &each) {
                if ((wanted.kind.empty() || each.kind == wantedKind) &&
                    wanted.fits(estate.strings(), each, memo.matches(each.value)))
                    ++counts[each.item];
            });
            return counts;
        },
        isAny, std::move(judge), {});
}

} // namespace tally::estate
