// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rules of secure disposal as the council borrows them: what happens in it goes through the same guards
// as what people do, and is refused by them in the same way. The caller of the generator lends the rules.
#pragma once

#include "core/date.h"
#include "core/ids.h"
#include "core/result.h"
#include "model/fact.h"
#include "model/operation.h"

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <vector>

namespace tally::demo {

struct StagedFile
{
    std::string field; // "file"
    std::string name, bytes;
};

// As `tally disposal NAME SUBJECT… --field value` by the actor, at that time.
struct StagedEvent
{
    std::string name;
    std::vector<std::string> subjects;
    std::map<std::string, std::string> fields;
    std::vector<StagedFile> files;
    std::string actor;
    OrgId organisation; // that owns what he makes
    Instant at = 0;
};

class DisposalDoor
{
public:
    virtual ~DisposalDoor() = default;

    // What the register holds that disposal turns on, as it stands after `operation`; later versions of what
    // is known replace it. A relationship "installed_in" that has ended is what was once seen.
    virtual Outcome learn(const std::vector<model::FactVersion> &versions, OperationNumber operation,
                          Day day) = 0;
    // What the event writes, to be recorded as `operation`. Internal, with the codes, when a rule refuses any
    // of it.
    virtual Result<model::OperationDraft> plan(const StagedEvent &event, OperationNumber operation,
                                               const std::function<std::int64_t()> &newId) = 0;
};

} // namespace tally::demo
