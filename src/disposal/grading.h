// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The four scales that disposal is judged by: level of sanitisation, class of data, destination, grade of
// evidence. Each has its words, stable, for files and output.
#pragma once

#include <optional>
#include <span>
#include <string_view>

namespace tally::disposal {

// In rising order: a stronger one always satisfies a weaker requirement.
enum class Level
{
    None,
    Clear,
    ClearPlus, // an overwrite of a magnetic disk with every doubt excluded; of the UK-OFFICIAL policy alone
    Purge,
    Destroy
};

// In rising order.
enum class DataClass
{
    C1,        // public, no data
    C2,        // OFFICIAL routine
    C3,        // OFFICIAL with personal data, or OFFICIAL-SENSITIVE; what is unknown
    C4,        // special category, criminal offence, safeguarding, payment or key material
    OutOfScope // SECRET and above: nothing here may judge it
};

enum class Destination
{
    D1, // same service, inside
    D2, // other service, inside
    D3, // outside, for reuse
    D4  // outside, not reused
};

// In falling order: G1 is the strongest.
enum class Grade
{
    G1, // a machine's report, its signature checked in the vendor's verifier
    G2, // a machine's own log or report
    G3, // a contractor's row or certificate that names the serial
    G4  // entered by hand, with two named witnesses
};

std::string_view wordOf(Level level);                  // "clear_plus"
std::string_view wordOf(DataClass dataClass);          // "C3", "out_of_scope"
std::string_view wordOf(Destination destination);      // "outside_reuse"
std::string_view shortWordOf(Destination destination); // "D3"
std::string_view wordOf(Grade grade);                  // "G2"

std::optional<Level> levelNamed(std::string_view word);
std::optional<DataClass> dataClassNamed(std::string_view word);     // "c3" too
std::optional<Destination> destinationNamed(std::string_view word); // "outside_reuse", "D3", "d3"
std::optional<Grade> gradeNamed(std::string_view word);

// The class of a medium is the highest of what it ever served; what is unknown counts as C3. Nothing served
// at all is unknown, too.
DataClass highestOf(std::span<const std::optional<DataClass>> served);

} // namespace tally::disposal
