// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The part of "rules" that speaks of identification: the keys of each class, what others would do, and
// taking them.
#pragma once

#include "cli/context.h"
#include "cli/json.h"

#include <string>
#include <vector>

namespace tally::cli {

// Of each class that has keys of its own, best first.
struct IdentificationWords
{
    std::string className, label;
    std::string keys; // "serial number and manufacturer 100, uuid 90"
    Json about;       // attributes, strength, decides
    Json classes;     // that go by them
};
std::vector<IdentificationWords> identificationWords(const estate::Estate &estate);
Result<Exit> listIdentification(Context &context);
Result<Exit> tryIdentification(Context &context, const std::string &text, const std::string &file);
Result<Exit> adoptIdentification(Context &context, const std::string &text, const std::string &file,
                                 const std::string &reason);

} // namespace tally::cli
