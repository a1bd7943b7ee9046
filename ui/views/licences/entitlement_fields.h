// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which attributes of a licence stand on which page of its form, and what is typed in them.
#pragma once

#include "estate/estate.h"

#include <map>
#include <string>

namespace tally::ui {

class FieldForm;
class Session;

enum class LicenceFields : std::uint8_t
{
    Lot,
    Rights,
    Transaction // of a licence; a new one
};

// Item 0: a new record, which has its quantity at first; later ones are transactions.
void fillLicenceForm(FieldForm &form, const estate::Estate &estate, ItemId item, LicenceFields fields,
                     Session &session);
// What is typed and right so far, as the register takes it; what is not right yet is left out, unmarked.
std::map<std::string, std::string> typedSoFar(const FieldForm &form, LicenceFields fields);

} // namespace tally::ui
