// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognise/suggestion.h"

#include "core/text.h"

#include <algorithm>
#include <set>

namespace tally::recognise {

namespace {

constexpr double kLeast = 0.5;
constexpr double kPublisherBonus = 0.1;
constexpr double kSamePart = 0.05;    // of version and of edition, where both names have one
constexpr double kOtherVersion = 0.2; // another year is another product to be licensed
constexpr double kOtherEdition = 0.1;

std::vector<std::uint16_t> pairsOf(std::string_view text)
{
    std::vector<std::uint16_t> pairs;
    for (std::size_t i = 1; i < text.size(); ++i) {
        if (text[i - 1] != ' ' && text[i] != ' ')
            pairs.push_back(static_cast<std::uint16_t>(static_cast<unsigned char>(text[i - 1]) << 8 |
                                                       static_cast<unsigned char>(text[i])));
    }
    std::sort(pairs.begin(), pairs.end());
    return pairs;
}

// Twice the pairs in common by all pairs (Dice).
double likeness(const std::vector<std::uint16_t> &a, const std::vector<std::uint16_t> &b)
{
    if (a.empty() || b.empty())
        return 0;
    std::size_t common = 0;
    for (std::size_t i = 0, j = 0; i < a.size() && j < b.size();) {
        if (a[i] == b[j]) {
            ++common;
            ++i;
            ++j;
        } else {
            ++(a[i] < b[j] ? i : j);
        }
    }
    return 2.0 * static_cast<double>(common) / static_cast<double>(a.size() + b.size());
}

double partWeight(const std::string &a, const std::string &b, double other)
{
    if (a.empty() || b.empty())
        return 0;
    return text::folded(a) == text::folded(b) ? kSamePart : -other;
}

} // namespace

Suggestions::Suggestions(const Rules &rules, const RegisterProducts &products)
{
    std::set<std::string> seen;
    const auto add = [&](const NamedProduct &product, ItemId item) {
        if (!seen.insert(text::folded(product.name)).second)
            return;
        const NormalisedTitle name = normalise(product.name, {}, {}, {});
        m_candidates.push_back({product, item, normalisedPublisher(product.publisher), name.version,
                                name.edition, pairsOf(name.family)});
    };
    for (const RegisterProducts::Entry &entry : products.entries())
        add(entry.product, entry.item);
    for (const NamedProduct &product : rules.products())
        add(product, {});
}

std::vector<Suggestion> Suggestions::of(const NormalisedTitle &title, std::size_t most) const
{
    std::vector<Suggestion> found;
    const std::vector<std::uint16_t> pairs = pairsOf(title.family);
    for (const Candidate &candidate : m_candidates) {
        double how = likeness(pairs, candidate.pairs);
        const std::string_view word =
            std::string_view(candidate.publisher).substr(0, candidate.publisher.find(' '));
        if (!word.empty() && holdsWord(title.publisher, word))
            how += kPublisherBonus;
        how += partWeight(title.version, candidate.version, kOtherVersion) +
               partWeight(title.edition, candidate.edition, kOtherEdition);
        if (how >= kLeast)
            found.push_back({candidate.product, candidate.item, how});
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Suggestion &a, const Suggestion &b) { return a.likeness > b.likeness; });
    if (found.size() > most)
        found.resize(most);
    for (Suggestion &suggestion : found) // the bonuses order them beyond what is likeness
        suggestion.likeness = std::min(suggestion.likeness, 1.0);
    return found;
}

} // namespace tally::recognise
