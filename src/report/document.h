// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a report is before it is printed, exported or shown: sections of tables. No layout, no format.
#pragma once

#include "core/ids.h"

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace tally::report {

using Value = std::variant<std::string, std::int64_t>;

struct Column
{
    std::string heading;
    bool number = false; // set to the right
};

struct Section
{
    std::string heading;
    std::vector<Column> columns;
    std::vector<std::vector<Value>> rows;
    // What the rows stand for, as a filter of the register; by row, may be empty. A figure clicks through to
    // these.
    std::vector<std::string> filters;
    // The same of single figures, by row and column, where they differ from their row's. May be empty.
    std::vector<std::vector<std::string>> cellFilters = {};
    // On paper a QR code of this stands below the rows. Empty: none.
    std::string qr = {};
};

struct Document
{
    std::string title;
    std::string subtitle;
    OperationNumber operation = 0; // of the estate it was made from
    std::vector<Section> sections;
    // On paper its cells go on in further lines instead of being shortened.
    bool wraps = false;
    // Documents that wrap lie across, but for those that are forms.
    bool isUpright = false;
};

} // namespace tally::report
