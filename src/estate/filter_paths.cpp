// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/filter_paths.h"

#include "core/text.h"
#include "estate/filter_matchers.h"
#include "model/canonical.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <set>

namespace tally::estate {

namespace {

// The values at the end of a path. What lies behind an item is kept: many items lead to few.
class PathReader
{
public:
    PathReader(const Estate &estate, const Path &path) : m_estate(estate), m_path(path)
    {
        for (const PathStep &step : path.steps) {
            Step &made = m_steps.emplace_back();
            made.reader.emplace(estate, step.field);
            made.only = step.only ? step.only->bind(estate) : nullptr;
        }
    }

    const std::vector<Value> &at(const Subject &subject)
    {
        m_here.clear();
        follow(0, subject, m_here);
        return m_here;
    }

private:
    struct Step
    {
        std::optional<FieldReader> reader;
        MatcherPtr only;
        std::optional<Referrers> referrers;
        std::unordered_map<Row, std::vector<Value>> behind; // of the items that this step is asked of
    };

    void follow(std::size_t number, const Subject &subject, std::vector<Value> &out)
    {
        if (m_path.steps[number].isRelated) {
            for (const Row other : ends(number, subject.row))
                reach(number, other, out);
            return;
        }
        const Value value = m_steps[number].reader->at(subject);
        if (value.kind == ValueKind::Unknown)
            return;
        const bool isLast = number + 1 == m_path.steps.size();
        if (isLast && m_steps[number].only == nullptr)
            return out.push_back(value);
        const Row target = value.kind == ValueKind::Integer ? m_estate.rowOf(ItemId(value.number)) : kNoRow;
        if (target != kNoRow)
            reach(number, target, out);
    }

    void reach(std::size_t number, Row row, std::vector<Value> &out)
    {
        if (m_steps[number].only && !m_steps[number].only->matches({row, nullptr}))
            return;
        if (number + 1 == m_path.steps.size())
            return out.push_back({ValueKind::Integer, m_estate.idAt(row).value});
        const auto [entry, isNew] = m_steps[number + 1].behind.try_emplace(row);
        if (isNew)
            follow(number + 1, {row, nullptr}, entry->second);
        out.insert(out.end(), entry->second.begin(), entry->second.end());
    }

    std::vector<Row> ends(std::size_t number, Row row)
    {
        const Related &what = m_path.steps[number].related;
        if (what.reference.empty())
            return otherEnds(m_estate, what, row);
        if (!m_steps[number].referrers)
            m_steps[number].referrers.emplace(m_estate, what.reference);
        return m_steps[number].referrers->of(row);
    }

    const Estate &m_estate;
    const Path &m_path;
    std::vector<Step> m_steps;
    std::vector<Value> m_here;
};

Reach reachOf(const Path &path)
{
    Reach reach;
    for (auto step = path.steps.rbegin(); step != path.steps.rend(); ++step) {
        if (step->only)
            reach.add(step->only->reach());
        const bool isLast = step == path.steps.rbegin();
        const Related &what = step->related;
        if (step->isRelated) {
            reach = reach.behind(!what.reference.empty() ? Hop{Hop::Kind::Referrers, what.reference}
                                 : what.reverse          ? Hop{Hop::Kind::Reverse, what.type}
                                                         : Hop{Hop::Kind::Relationship, what.type});
            if (what.symmetric)
                reach.hops.insert({Hop::Kind::Reverse, what.type});
        } else if (!isLast || step->only) {
            reach = reach.behind(step->field.kind == Field::Kind::TitleProduct
                                     ? Hop{Hop::Kind::Product, {}}
                                     : Hop{Hop::Kind::Reference, step->field.attribute});
        }
    }
    return reach;
}

std::int64_t numberOf(const Value &value, ValueSort sort, bool asDays)
{
    return sort == ValueSort::Instant && asDays ? dayOf(value.number) : value.number;
}

bool stand(const Estate &estate, const PathComparison &wanted, const Value &left, const Value &right)
{
    const Comparison comparison =
        wanted.comparison == Comparison::NotEqual ? Comparison::Equal : wanted.comparison;
    if (wanted.leftSort == ValueSort::Text) {
        if (left.kind != ValueKind::Text || right.kind != ValueKind::Text)
            return false;
        const std::string_view here = estate.strings().folded(left.string());
        const std::string_view there = estate.strings().folded(right.string());
        if (comparison == Comparison::Contains)
            return here.find(there) != std::string_view::npos;
        return comparison == Comparison::Equal ? here == there
                                               : holds(compareNaturally(here, there), comparison, 0, 0);
    }
    // Two instants compare as such; with a date on one side it is days.
    const bool asDays = wanted.leftSort == ValueSort::Day || wanted.rightSort == ValueSort::Day;
    const std::int64_t there = numberOf(right, wanted.rightSort, asDays);
    return holds(numberOf(left, wanted.leftSort, asDays), comparison, there, there);
}

Truth judgeComparison(const Estate &estate, const PathComparison &wanted, const Value &left,
                      const std::vector<Value> &right)
{
    if (left.kind == ValueKind::Unknown || right.empty())
        return Truth::Unknown;
    const bool any = std::any_of(right.begin(), right.end(),
                                 [&](const Value &value) { return stand(estate, wanted, left, value); });
    return any != (wanted.comparison == Comparison::NotEqual) ? Truth::Yes : Truth::No;
}

// A matcher of what is judged alone; an installation is looked at as a whole.
MatcherPtr judging(const Estate &estate, std::function<Truth(const Subject &)> judge)
{
    return matcher(
        estate, Part::Day, [judge](const Subject &at) { return judge(at) == Truth::Yes; }, judge);
}

// Texts that differ in case or accents alone are one.
class ValueCounts
{
public:
    ValueCounts(const Estate &estate, const std::string &attribute)
        : m_strings(estate.strings()), m_attribute(attribute),
          m_reader(estate, {Field::Kind::Column, attribute})
    {
        for (Row row = 0; row < estate.itemCount(); ++row) {
            const Value value = m_reader.at({row, nullptr});
            if (value.kind == ValueKind::Text)
                ++m_texts[m_strings.folded(value.string())];
            else if (value.kind != ValueKind::Unknown)
                ++m_numbers[value.number];
        }
    }
    Truth judge(Row row) const
    {
        const Value value = m_reader.at({row, nullptr});
        if (value.kind == ValueKind::Unknown)
            return Truth::Unknown;
        if (value.kind != ValueKind::Text)
            return m_numbers.at(value.number) > 1 ? Truth::Yes : Truth::No;
        if (model::isPlaceholder(m_attribute, m_strings.text(value.string())))
            return Truth::Unknown; // what makers write where there is nothing
        return m_texts.at(m_strings.folded(value.string())) > 1 ? Truth::Yes : Truth::No;
    }

private:
    const StringPool &m_strings;
    std::string m_attribute;
    FieldReader m_reader;
    std::unordered_map<std::string_view, std::uint32_t> m_texts;
    std::unordered_map<std::int64_t, std::uint32_t> m_numbers;
};

Truth judgeIdentifier(const Estate &estate, const std::string &kind, Row row)
{
    Truth truth = Truth::Unknown;
    for (const Identifier &each : estate.identifiersOf(row)) {
        // A VPN adapter's address is everybody's.
        if (estate.strings().text(each.kind) != kind ||
            model::isWeakValue(kind, estate.strings().text(each.value)) ||
            model::isPlaceholder(kind, estate.strings().text(each.value)))
            continue;
        const std::vector<Row> carriers = estate.findIdentifier(kind, estate.strings().text(each.canonical));
        if (std::any_of(carriers.begin(), carriers.end(), [&](Row other) { return other != row; }))
            return Truth::Yes;
        truth = Truth::No;
    }
    return truth;
}

class Lacking
{
public:
    Lacking(const Estate &estate, const Path &path) : m_estate(estate), m_path(estate, path)
    {
        m_product.emplace(estate, Field{Field::Kind::Column, "product"});
    }
    Truth judge(const Subject &subject)
    {
        std::set<std::int64_t> wanted;
        for (const Value &value : m_path.at(subject)) {
            if (const auto product = productOf(value))
                wanted.insert(*product);
        }
        const std::vector<Installation> installed = m_estate.installationsOf(subject.row);
        if (wanted.empty() || installed.empty())
            return Truth::Unknown;
        for (const Installation &each : installed) {
            const auto recognised = m_estate.recognitionOf(each.title);
            if (recognised)
                wanted.erase(recognised->product.value);
        }
        return wanted.empty() ? Truth::No : Truth::Yes;
    }

private:
    std::optional<std::int64_t> productOf(const Value &value) const
    {
        const Row row = value.kind == ValueKind::Integer ? m_estate.rowOf(ItemId(value.number)) : kNoRow;
        if (row == kNoRow)
            return {};
        if (!m_estate.classes().isA(m_estate.classAt(row), "package"))
            return value.number;
        const Value product = m_product->at({row, nullptr});
        return product.kind == ValueKind::Integer ? std::optional(product.number) : std::nullopt;
    }

    const Estate &m_estate;
    PathReader m_path;
    std::optional<FieldReader> m_product;
};

// Few computers differ in their systems: each is looked up once.
class SupportStates
{
public:
    explicit SupportStates(const Estate &estate)
        : m_estate(estate), m_system(estate, {Field::Kind::Column, "operating_system"}),
          m_version(estate, {Field::Kind::Column, "operating_system_version"}),
          m_edition(estate, {Field::Kind::Column, "operating_system_edition"})
    {
    }
    SupportState of(const Subject &subject)
    {
        const std::array<StringId, 3> key{m_system.at(subject).string(), m_version.at(subject).string(),
                                          m_edition.at(subject).string()};
        if (key[0] == kNoString)
            return SupportState::Unknown;
        const auto [entry, isNew] = m_known.try_emplace(key, SupportState::Unknown);
        if (isNew) {
            if (!m_support)
                m_support.emplace(m_estate);
            const StringPool &strings = m_estate.strings();
            entry->second =
                m_support->endOf(strings.text(key[0]), strings.text(key[1]), strings.text(key[2])).state;
        }
        return entry->second;
    }

private:
    const Estate &m_estate;
    FieldReader m_system, m_version, m_edition;
    std::optional<SystemSupport> m_support; // when it is asked first
    std::map<std::array<StringId, 3>, SupportState> m_known;
};

// A path that is kept together with what reads it.
struct ReaderOfPath
{
    ReaderOfPath(const Estate &estate, const Path &wanted) : path(wanted), reader(estate, path) {}
    Path path;
    PathReader reader;
};

} // namespace

ConditionPtr compared(PathComparison wanted)
{
    Reach reach = reachOf(wanted.right);
    return condition(
        [wanted = std::move(wanted)](const Estate &estate) {
            return judging(estate, [&estate, wanted, left = FieldReader(estate, wanted.left),
                                    right = std::make_shared<ReaderOfPath>(estate, wanted.right)](
                                       const Subject &subject) {
                const Value value = left.at(subject);
                if (value.kind == ValueKind::Unknown)
                    return Truth::Unknown;
                return judgeComparison(estate, wanted, value, right->reader.at(subject));
            });
        },
        std::move(reach));
}

ConditionPtr sharedValue(std::string attribute)
{
    Reach reach = Reach{}.behind({Hop::Kind::SameValue, attribute});
    return condition(
        [attribute = std::move(attribute)](const Estate &estate) {
            return judging(
                estate, [&estate, attribute,
                         counts = std::make_shared<std::optional<ValueCounts>>()](const Subject &subject) {
                    if (!*counts)
                        counts->emplace(estate, attribute);
                    return subject.row < estate.itemCount() ? (*counts)->judge(subject.row) : Truth::Unknown;
                });
        },
        std::move(reach));
}

ConditionPtr sharedIdentifier(std::string kind)
{
    Reach reach = Reach{}.behind({Hop::Kind::SameIdentifier, kind});
    return condition(
        [kind = std::move(kind)](const Estate &estate) {
            return judging(estate, [&estate, kind](const Subject &subject) {
                return judgeIdentifier(estate, kind, subject.row);
            });
        },
        std::move(reach));
}

ConditionPtr lacks(Path products)
{
    Reach reach = reachOf(products);
    reach.hops.insert({Hop::Kind::Product, {}}); // what a title is recognised as
    reach.hops.insert({Hop::Kind::Reference, "product"});
    ++reach.depth;
    return condition(
        [products = std::make_shared<Path>(std::move(products))](const Estate &estate) {
            return judging(estate, [products, lacking = std::make_shared<Lacking>(estate, *products)](
                                       const Subject &subject) { return lacking->judge(subject); });
        },
        std::move(reach));
}

std::vector<std::vector<Value>> valuesAt(const Estate &estate, const Path &path, std::span<const Row> rows)
{
    PathReader reader(estate, path);
    std::vector<std::vector<Value>> all;
    all.reserve(rows.size());
    for (const Row row : rows)
        all.push_back(reader.at({row, nullptr}));
    return all;
}

ConditionPtr systemSupport(SupportState state)
{
    return condition(
        [state](const Estate &estate) {
            return judging(estate,
                           [states = std::make_shared<SupportStates>(estate), state](const Subject &subject) {
                               const SupportState found = states->of(subject);
                               if (found == state)
                                   return Truth::Yes;
                               return found == SupportState::Unknown ? Truth::Unknown : Truth::No;
                           });
        },
        Reach{}.behind({Hop::Kind::SupportDates, {}}));
}

ConditionPtr ended(bool wanted)
{
    return condition([wanted](const Estate &estate) {
        using Known = std::unordered_map<std::uint64_t, bool>; // by class and status
        return judging(estate, [&estate, wanted,
                                reader = FieldReader(estate, {Field::Kind::Column, "status"}),
                                kind = FieldReader(estate, {Field::Kind::Column, "class"}),
                                known = std::make_shared<Known>()](const Subject &subject) {
            const Value status = reader.at(subject);
            const Value className = kind.at(subject);
            if (status.kind != ValueKind::Text || className.kind != ValueKind::Text)
                return Truth::Unknown;
            const auto key = std::uint64_t{className.string()} << 32U | status.string();
            const auto [entry, isNew] = known->try_emplace(key, false);
            if (isNew)
                entry->second = estate.classes().isEndState(estate.strings().text(className.string()),
                                                            estate.strings().text(status.string()));
            return entry->second == wanted ? Truth::Yes : Truth::No;
        });
    });
}

} // namespace tally::estate
