// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The reports. To add one: its own file with a function from an estate to a Document, and a line in
// registry.cpp.
#pragma once

#include "core/result.h"
#include "estate/estate.h"
#include "report/document.h"

#include <map>
#include <span>
#include <string>
#include <string_view>

namespace tally::report {

using Parameters = std::map<std::string, std::string>;

struct Report
{
    std::string_view name; // "estate-summary"
    std::string_view title;
    std::string_view summary;
    Result<Document> (*make)(const estate::Estate &, const Parameters &);
};

std::span<const Report> reports();
const Report *findReport(std::string_view name);

} // namespace tally::report
