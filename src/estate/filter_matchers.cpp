// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/filter_matchers.h"

#include <algorithm>
#include <optional>

namespace tally::estate {

namespace {

using Bind = std::function<MatcherPtr(const Estate &)>;
using Test = std::function<bool(const Subject &)>;
using Judge = std::function<Truth(const Subject &)>;

class BoundCondition final : public Condition
{
public:
    BoundCondition(Bind bindTo, Reach reach) : m_bind(std::move(bindTo)), m_reach(std::move(reach)) {}
    MatcherPtr bind(const Estate &estate) const override { return m_bind(estate); }
    const Reach &reach() const override { return m_reach; }

private:
    Bind m_bind;
    Reach m_reach;
};

// A test that looks at one part of an installation, or at an item.
class FunctionMatcher final : public Matcher
{
public:
    FunctionMatcher(const Estate &estate, Part part, Test test, Judge judge)
        : m_estate(estate), m_part(part), m_test(std::move(test)), m_judge(std::move(judge))
    {
    }
    bool matches(const Subject &subject) override { return m_test(subject); }
    Truth judge(const Subject &subject) override
    {
        if (subject.installation == nullptr)
            return judged(subject);
        if (!m_judged)
            m_judged.emplace(m_estate, m_part);
        return m_judged->of(*subject.installation, [&] { return judged(subject); });
    }
    void keepMatching(std::span<const Installation> block, std::span<std::uint8_t> marks) override
    {
        if (!m_found)
            m_found.emplace(m_estate, m_part);
        for (std::size_t i = 0; i < block.size(); ++i) {
            const Installation &each = block[i];
            if (marks[i] != 0)
                marks[i] = m_found->of(each, [&] { return m_test({each.device, &each}); }) ? 1 : 0;
        }
    }
    void keepItems(std::span<const Row> block, std::span<std::uint8_t> marks) override
    {
        for (std::size_t i = 0; i < block.size(); ++i) {
            if (marks[i] != 0)
                marks[i] = m_test({block[i], nullptr}) ? 1 : 0;
        }
    }

private:
    Truth judged(const Subject &subject) const
    {
        if (m_judge)
            return m_judge(subject);
        return m_test(subject) ? Truth::Yes : Truth::No;
    }

    const Estate &m_estate;
    Part m_part;
    Test m_test;
    Judge m_judge;
    std::optional<PerPart<bool>> m_found;
    std::optional<PerPart<Truth>> m_judged;
};

class BothMatcher final : public Matcher
{
public:
    BothMatcher(MatcherPtr first, MatcherPtr second) : m_first(std::move(first)), m_second(std::move(second))
    {
    }
    bool matches(const Subject &subject) override
    {
        return m_first->matches(subject) && m_second->matches(subject);
    }
    Truth judge(const Subject &subject) override
    {
        const Truth first = m_first->judge(subject);
        return first == Truth::No ? first : std::min(first, m_second->judge(subject));
    }
    void keepMatching(std::span<const Installation> block, std::span<std::uint8_t> marks) override
    {
        m_first->keepMatching(block, marks);
        m_second->keepMatching(block, marks);
    }
    void keepItems(std::span<const Row> block, std::span<std::uint8_t> marks) override
    {
        m_first->keepItems(block, marks);
        m_second->keepItems(block, marks);
    }

private:
    MatcherPtr m_first, m_second;
};

class NotMatcher final : public Matcher
{
public:
    explicit NotMatcher(MatcherPtr inner) : m_inner(std::move(inner)) {}
    bool matches(const Subject &subject) override { return !m_inner->matches(subject); }
    Truth judge(const Subject &subject) override
    {
        const Truth inner = m_inner->judge(subject);
        return inner == Truth::Unknown ? inner : inner == Truth::Yes ? Truth::No : Truth::Yes;
    }
    void keepMatching(std::span<const Installation> block, std::span<std::uint8_t> marks) override
    {
        std::vector<std::uint8_t> matching(marks.begin(), marks.end());
        m_inner->keepMatching(block, matching);
        for (std::size_t i = 0; i < marks.size(); ++i)
            marks[i] = static_cast<std::uint8_t>(marks[i] & ~matching[i]);
    }
    void keepItems(std::span<const Row> block, std::span<std::uint8_t> marks) override
    {
        std::vector<std::uint8_t> matching(marks.begin(), marks.end());
        m_inner->keepItems(block, matching);
        for (std::size_t i = 0; i < marks.size(); ++i)
            marks[i] = static_cast<std::uint8_t>(marks[i] & ~matching[i]);
    }

private:
    MatcherPtr m_inner;
};

} // namespace

void Reach::add(const Reach &other)
{
    hops.insert(other.hops.begin(), other.hops.end());
    depth = std::max(depth, other.depth);
}

Reach Reach::behind(Hop hop) const
{
    Reach whole = *this;
    whole.hops.insert(std::move(hop));
    ++whole.depth;
    return whole;
}

ConditionPtr condition(Bind bindTo, Reach reach)
{
    return std::make_shared<BoundCondition>(std::move(bindTo), std::move(reach));
}
MatcherPtr matcher(const Estate &estate, Part part, Test test, Judge judge)
{
    return std::make_unique<FunctionMatcher>(estate, part, std::move(test), std::move(judge));
}

ConditionPtr both(ConditionPtr a, ConditionPtr b)
{
    Reach reach = a->reach();
    reach.add(b->reach());
    return condition(
        [a = std::move(a), b = std::move(b)](const Estate &estate) {
            return std::make_unique<BothMatcher>(a->bind(estate), b->bind(estate));
        },
        std::move(reach));
}

ConditionPtr either(ConditionPtr a, ConditionPtr b)
{
    return negated(both(negated(std::move(a)), negated(std::move(b))));
}

ConditionPtr negated(ConditionPtr a)
{
    Reach reach = a->reach();
    return condition(
        [a = std::move(a)](const Estate &estate) { return std::make_unique<NotMatcher>(a->bind(estate)); },
        std::move(reach));
}

} // namespace tally::estate
