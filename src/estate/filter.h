// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The one filter language of tables, views and the command line (docs/filter-language.md). A filter is parsed
// once against a class registry, then asked for rows. A mistake names its place, what was expected and the
// nearest known name.
#pragma once

#include "core/job.h"
#include "core/result.h"
#include "estate/estate.h"

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tally::estate {

struct FilterError
{
    std::size_t at = 0;     // byte in the text
    std::size_t length = 0; // of the word that is wrong; 0: something is missing there
    std::string expected;
    std::string suggestion; // nearest known name; may be empty
};

class Filter
{
public:
    virtual ~Filter() = default;
    // The same, looking at the job; Cancelled when it says so.
    virtual Result<std::vector<Row>> apply(const Estate &estate, std::span<const Row> candidates,
                                           JobContext &job) const = 0;
    // Rows of `candidates` that match, in their order. Scans columns; never fails.
    virtual std::vector<Row> apply(const Estate &estate, const std::vector<Row> &candidates) const = 0;
    virtual bool matches(const Estate &estate, Row row) const = 0;
};

// `className`: whose attributes the names are looked up in first; "item" for any. Empty text matches
// everything. Installations are filtered by InstallationTable; the helpers below take "installation" too.
Result<std::shared_ptr<const Filter>> parseFilter(std::string_view text, std::string_view className,
                                                  const model::ClassRegistry &classes);

// The mistake alone, for marking its place while somebody types; nothing when there is none.
std::optional<FilterError> filterMistake(std::string_view text, std::string_view className,
                                         const model::ClassRegistry &classes);

// Every name that may stand before a sign.
std::vector<std::string> filterNames(std::string_view className, const model::ClassRegistry &classes);

} // namespace tally::estate
