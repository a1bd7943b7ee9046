// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a path of the filter language ("its.custodian.cost_centre") leads to from an item.
#pragma once

#include "core/result.h"
#include "estate/estate.h"

#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tally::estate {

class PathValues
{
public:
    // With "its." before it. Usage shows the mistake at its place.
    static Result<PathValues> parse(std::string_view path, std::string_view className,
                                    const model::ClassRegistry &classes);

    // In the order of `rows`: every different value, as a person would write it for an edit ("#12" for what
    // is referred to).
    std::vector<std::vector<std::string>> of(const Estate &estate, std::span<const Row> rows) const;

private:
    struct Parsed;
    std::shared_ptr<const Parsed> m_parsed;
};

} // namespace tally::estate
