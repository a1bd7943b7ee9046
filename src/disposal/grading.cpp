// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "disposal/grading.h"

#include "core/text.h"

#include <algorithm>
#include <array>
#include <string>

namespace tally::disposal {

namespace {

constexpr std::array<std::string_view, 5> kLevels{"none", "clear", "clear_plus", "purge", "destroy"};
constexpr std::array<std::string_view, 5> kClasses{"C1", "C2", "C3", "C4", "out_of_scope"};
constexpr std::array<std::string_view, 4> kDestinations{"same_service", "other_service", "outside_reuse",
                                                        "outside_recycling"};
constexpr std::array<std::string_view, 4> kShortDestinations{"D1", "D2", "D3", "D4"};
constexpr std::array<std::string_view, 4> kGrades{"G1", "G2", "G3", "G4"};

template <typename Scale, std::size_t count>
std::optional<Scale> named(const std::array<std::string_view, count> &words, std::string_view word)
{
    const std::string lower = text::lowerAscii(text::trimmed(word));
    for (std::size_t i = 0; i < count; ++i) {
        if (text::lowerAscii(words[i]) == lower)
            return static_cast<Scale>(i);
    }
    return {};
}

template <typename Scale, std::size_t count>
std::string_view at(const std::array<std::string_view, count> &words, Scale value)
{
    return words[static_cast<std::size_t>(value)];
}

} // namespace

std::string_view wordOf(Level level)
{
    return at(kLevels, level);
}

std::string_view wordOf(DataClass dataClass)
{
    return at(kClasses, dataClass);
}

std::string_view wordOf(Destination destination)
{
    return at(kDestinations, destination);
}

std::string_view shortWordOf(Destination destination)
{
    return at(kShortDestinations, destination);
}

std::string_view wordOf(Grade grade)
{
    return at(kGrades, grade);
}

std::optional<Level> levelNamed(std::string_view word)
{
    return named<Level>(kLevels, word);
}

std::optional<DataClass> dataClassNamed(std::string_view word)
{
    return named<DataClass>(kClasses, word);
}

std::optional<Destination> destinationNamed(std::string_view word)
{
    const auto found = named<Destination>(kDestinations, word);
    return found ? found : named<Destination>(kShortDestinations, word);
}

std::optional<Grade> gradeNamed(std::string_view word)
{
    return named<Grade>(kGrades, word);
}

DataClass highestOf(std::span<const std::optional<DataClass>> served)
{
    if (served.empty())
        return DataClass::C3;
    DataClass highest = DataClass::C1;
    for (const std::optional<DataClass> &each : served)
        highest = std::max(highest, each.value_or(DataClass::C3));
    return highest;
}

} // namespace tally::disposal
