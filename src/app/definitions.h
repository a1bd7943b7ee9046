// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The organisation's own classes, attributes and relationship types, added while the program runs.
#pragma once

#include "app/register.h"

#include <string>
#include <vector>

namespace tally::app {

struct DefineResult
{
    OperationNumber operation = 0;
    std::vector<std::string> names; // "class drone"
};

// Whether the register's classes and relationship types hold together after these changes, and still describe
// everything that it holds. A Conflict names what would be left without a description; changes of other
// facts are not looked at.
Outcome checkDescribed(const estate::Estate &estate, const std::vector<model::Change> &changes);

// Whether this person may change descriptions and rules; NotAllowed says who may. Nothing is recorded.
Outcome mayDefine(Register &opened, JobContext &job);

// Takes class and relationship type descriptions (docs/classes.md), rules and mappings, checks them together
// with those of the register, commits one operation. A description of a known name is its next version.
Result<DefineResult> define(Register &opened, const std::vector<std::string> &texts,
                            const std::string &reason, JobContext &job);
// The same of texts in files, which its errors name.
Result<DefineResult> defineFromFiles(Register &opened, const std::vector<std::string> &files,
                                     const std::string &reason, JobContext &job);

} // namespace tally::app
