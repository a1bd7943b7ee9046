// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What titles mean, as data: definitions of kind "recognition_rule", the organisation's own before the
// shipped ones (resources/rules/software); the format is in docs/recognition.md.
#pragma once

#include "core/result.h"
#include "model/rows.h"
#include "recognise/normaliser.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tally::recognise {

inline constexpr std::string_view kRuleKind = "recognition_rule";

// What a product is to a licence manager; the words of the attribute "licensing" of a software product.
inline constexpr std::string_view kCommercial = "commercial", kSubscription = "subscription",
                                  kFreeware = "freeware", kOpenSource = "open_source",
                                  kComponent = "component", kUpdate = "update", kDriver = "driver",
                                  kTrial = "trial", kUnknownClass = "unknown";
bool isClass(std::string_view word); // one of these, or "in_house"
// Whether somebody must hold a licence for it, as far as the class says.
bool isLicensable(std::string_view productClass);

// A product as a rule names it.
struct NamedProduct
{
    std::string name, publisher, productClass, category;
    friend bool operator==(const NamedProduct &, const NamedProduct &) = default;
};

// What a rule says of a title.
struct Match
{
    NamedProduct product;
    std::string edition, version;
    bool isComplete = true; // nothing is missing that licences of the product turn on
    std::string rule;       // "definition/rule"
};

struct RuleTest;

// The rules of one register, ready to be asked. A value that may be shared by threads.
class Rules
{
public:
    // Definitions of other kinds are left out. InvalidInput names the definition, the rule and what is wrong
    // with it; a rule whose own tests fail is refused too.
    static Result<Rules> build(const std::vector<model::DefinitionRow> &definitions);

    // The first rule that fits.
    std::optional<Match> match(const NormalisedTitle &title) const;
    // Every product that a rule names outright, once, in the order of the rules.
    std::vector<NamedProduct> products() const;
    // The publisher as rules write it whose word the normalised publisher holds; empty: none.
    std::string publisherOf(std::string_view normalisedPublisher) const;
    std::size_t size() const;

private:
    std::optional<Match> matchFrom(std::size_t set, const NormalisedTitle &title) const;
    Outcome holds(const RuleTest &test, const std::string &set, std::size_t first) const;

    struct Data;
    std::shared_ptr<const Data> m_data;
};

// Those that the program brings along.
const std::vector<model::DefinitionRow> &shippedRules();

} // namespace tally::recognise
