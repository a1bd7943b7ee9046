// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Files that tell what was done to media, to evidence::File. The format is known by content, never by name.
// Pure: no register, no clock, no disk.
#pragma once

#include "core/result.h"
#include "evidence/evidence.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tally::evidence {

struct NamedBytes
{
    std::string name;
    std::string_view bytes;
};

// What an organisation has taught the readers. Both are JSON, described in docs/disposal-evidence.md.
struct Settings
{
    std::vector<std::string> xmlMappings; // tried before the shipped ones
    std::string tableProfile;             // of the supplier whose table it is; empty: columns by their names
};

// Every file gives a File: one that cannot be read has a problem EV-PARSE that says why. An error speaks of
// the settings alone (InvalidInput, with the field).
Result<File> readEvidence(std::string_view bytes, const std::string &name, const Settings &settings);

// What one person took down of one or more devices: identities from some files, results from others. A file
// that is no such output has no format among the parts, and the rows note it.
Result<File> readCapture(std::span<const NamedBytes> files, const std::string &name);

} // namespace tally::evidence
