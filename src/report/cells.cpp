// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/cells.h"

namespace tally::report {

Section sectionOf(std::string heading, std::initializer_list<const char *> columns,
                  std::initializer_list<int> numbers)
{
    Section section;
    section.heading = std::move(heading);
    for (const char *column : columns)
        section.columns.push_back({column, false});
    for (const int number : numbers)
        section.columns[static_cast<std::size_t>(number)].number = true;
    return section;
}

std::string itemWord(ItemId item)
{
    return item ? "#" + std::to_string(item.value) : std::string();
}

std::string dayWord(const std::optional<Day> &day)
{
    return day ? formatDay(*day) : std::string();
}

Value cell(std::string_view text)
{
    return std::string(text);
}

} // namespace tally::report
