// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What recognition would change: what every title is by the rules against what is recorded of it. A title
// that a person decided stays as he said. A second plan after the first was recorded is empty.
#pragma once

#include "core/result.h"
#include "estate/estate.h"
#include "recognise/figures.h"
#include "recognise/recogniser.h"

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace tally::recognise {

// Who says so, in the register's reports, of products that rules name.
inline constexpr std::string_view kCatalogueSource = "software-catalogue";
// The rule of what a person decided.
inline constexpr std::string_view kStatedRule = "stated";

// The source's own name of a product.
std::string subjectOf(const NamedProduct &product);

struct PlannedTitle
{
    std::uint32_t title = 0; // of the estate
    std::optional<model::RecognitionRow> before;
    Verdict after;
    ItemId product;        // 0: none, or one that is not there yet
    std::int64_t rows = 0; // installations
};

struct Plan
{
    std::vector<PlannedTitle> changes; // by title
    std::vector<NamedProduct> missing; // products to be made, each once
    std::vector<NamedProduct> stale;   // products whose catalogue entry is another now
    Figures before, after;
    std::int64_t titles = 0; // distinct ones in the register
};

// `released`: titles whose decision by a person no longer holds. Cancelled when the job says so.
Result<Plan> planRecognition(const estate::Estate &estate, const Rules &rules, JobContext &job,
                             const std::set<std::uint32_t> &released = {});

// What titles are that the estate does not hold yet: an answer for each, in their order.
struct NewTitle
{
    Verdict verdict;
    ItemId product; // 0: none, or one that is not there yet
};
struct NewTitles
{
    std::vector<NewTitle> titles;
    std::vector<NamedProduct> missing; // products to be made, each once
};
Result<NewTitles> planNewTitles(const estate::Estate &estate, const Rules &rules,
                                const std::vector<NormalisedTitle> &titles, JobContext &job);

// Whether a person decided it; rules leave it alone.
bool isByPerson(const model::RecognitionRow &row);

} // namespace tally::recognise
