// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where tests find things: the shared real files (beside the checkout, not always there), fixtures, built
// programs.
#pragma once

#include <optional>
#include <string>

namespace tally::test {

// ../shared/data beside the source tree; nothing when it is not there (say so with QSKIP).
std::optional<std::string> sharedData();
std::string fixture(const std::string &relative); // tests/fixtures/…
std::string sourceTree();
std::string program(const std::string &name);  // a built executable
std::string readFile(const std::string &path); // aborts when it cannot be read: a fixture is missing

} // namespace tally::test
