// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The one filter language of tables, views and the command line (docs/filter-language.md). A filter is parsed
// once against a class registry, then asked for rows. A mistake names its place, what was expected and the
// nearest known name.
#pragma once

#include "core/result.h"
#include "estate/estate.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tally::estate {

struct FilterError
{
    std::size_t at = 0; // byte in the text
    std::string expected;
    std::string suggestion; // nearest known name; may be empty
};

class Filter
{
public:
    virtual ~Filter() = default;
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

// What may stand at a place of a filter text, for completion.
std::vector<std::string> completions(std::string_view text, std::size_t at, std::string_view className,
                                     const Estate &estate);

// Sorts rows by attributes ("name,-cost"), unknown last. An unknown attribute is an error.
Result<std::vector<Row>> sortRows(const Estate &estate, std::vector<Row> rows, std::string_view by);

} // namespace tally::estate
