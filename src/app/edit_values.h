// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a person writes for an attribute, as the value that it stands for: for edits and for showing
// beforehand what would be recorded. Errors name the word that is wrong and the nearest right one.
#pragma once

#include "core/result.h"
#include "estate/estate.h"
#include "reconcile/import_plan.h"

#include <map>
#include <memory>
#include <optional>
#include <string>

namespace tally::app {

// Of one estate, which must outlive it. Remembers names that it looked up, so that thousands of values cost
// no more than their number; for one thread.
class ValueParser
{
public:
    explicit ValueParser(const estate::Estate &estate);
    ~ValueParser();
    ValueParser(const ValueParser &) = delete;
    ValueParser &operator=(const ValueParser &) = delete;

    // Nothing: unknown ("?"). References come as the id of what they name.
    using Parsed = std::optional<model::AttributeValue>;
    Result<Parsed> parse(const std::string &className, const std::string &attribute,
                         const std::string &value) const;
    // All of one item of that class. When its class is among them, the new one says which attributes there
    // are.
    Result<reconcile::EditValues> parseAll(const std::string &className,
                                           const std::map<std::string, std::string> &values) const;

private:
    class Names;
    const estate::Estate &m_estate;
    std::unique_ptr<Names> m_names;
};

} // namespace tally::app
