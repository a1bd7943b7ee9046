// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rows of registers that say what an organisation is entitled to. A wrong figure among them makes a wrong
// statement, so they are looked at more strictly than those of other registers: what cannot be right refuses
// the row.
#pragma once

#include "model/source_report.h"

#include <optional>
#include <string_view>

namespace tally::exchange {

// Licences, their transactions, exclusions, allocations, measures, exemptions …
bool isLicenceRow(std::string_view className);

// Whether a cell of the attribute that cannot be read refuses its row: what only is kept does not.
bool mustBeReadable(const model::SourceReport &report, std::string_view attribute);

// Why the row is to be left out; nothing when it is good.
std::optional<model::InputNote> refusalOf(const model::SourceReport &report);

// What tells a row without name and number from others: all that it says. Empty where it names nothing.
std::string licenceSubject(const model::SourceReport &report);

// Marks the references to things that such a row must not make: the licence, device, person or product that
// it is about. Only a licence makes its product.
void markWhatMustBeKnown(model::SourceReport &report);

} // namespace tally::exchange
