// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What each PC is and carries against the standard configuration of its custodian's job role: software that
// is missing, less memory, another operating system, and software that nobody asked for.
#pragma once

#include "audit/finding_policy.h"
#include "audit/standard_configuration.h"
#include "core/job.h"
#include "core/result.h"

#include <string>
#include <vector>

namespace tally::audit {

// Whose PCs are held against the standard: those that this quality rule checks.
inline constexpr std::string_view kStandardRule = "lacks_standard_software";

struct DeviceDrift
{
    ItemId device, role;
    std::vector<ItemId> missing;                 // products
    std::int64_t memoryMib = 0, memoryAsked = 0; // asked 0: it has enough, or it is not known
    std::string system, systemAsked;             // asked empty: it is one of those, or not known
    std::vector<ItemId> extra;                   // products; never a reason to say that it drifts
    // Asked for, and no source tells of it.
    bool softwareUnknown = false, memoryUnknown = false, systemUnknown = false;

    bool drifts() const { return !missing.empty() || memoryAsked > 0 || !systemAsked.empty(); }
    bool isUnknown() const { return softwareUnknown || memoryUnknown || systemUnknown; }
};

struct RoleDrift
{
    ItemId role;
    std::vector<ItemId> configurations;
    // Of `devices`, each in one of the first three; the others count what there is.
    std::int64_t devices = 0, fine = 0, drifting = 0, unknown = 0;
    std::int64_t missing = 0, lessMemory = 0, otherSystem = 0, extra = 0;
};

struct StandardDrift
{
    std::vector<RoleDrift> roles;     // those with a standard, by name
    std::vector<DeviceDrift> devices; // of these roles, all of them, in row order
};

// Cancelled when the job says so; InvalidInput: a quality rule or policy of the estate cannot be read.
Result<StandardDrift> standardDrift(const estate::Estate &estate, JobContext &job);

} // namespace tally::audit
