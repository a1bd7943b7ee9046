// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The lines of the interchange format, one JSON object each.
#pragma once

#include "core/result.h"
#include "model/operation.h"
#include "store/store.h"

#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace tally::app {

struct InterchangeHead
{
    int version = 1;
    int layout = 0; // model::kLayoutVersion
    std::string registerId;
};

// An operation without its changes, which follow as lines of their own.
struct InterchangeOperation
{
    model::Operation operation;
    std::string record; // bytes
};

// A login and its number in the register.
struct InterchangeActor
{
    ActorId id;
    std::string login;
};

// The last line: a file without it was cut off.
struct InterchangeEnd
{
    std::int64_t operations = 0; // the genesis included
    std::string root;            // 32 bytes, of the tree of their records
};

// The last is the bytes of a blob.
using InterchangeLine =
    std::variant<InterchangeHead, InterchangeActor, InterchangeOperation, model::Change, model::Step,
                 model::PrivateValue, store::Checkpoint, InterchangeEnd, std::string>;

std::string formatLine(const InterchangeHead &head); // with its line end, as all of these
std::string formatLine(const InterchangeActor &actor);
std::string formatLine(const InterchangeOperation &operation);
std::string formatLine(const model::Change &change);
std::string formatLine(const model::Step &step);
std::string formatLine(const model::PrivateValue &value);
std::string formatLine(const store::Checkpoint &checkpoint);
std::string formatLine(const InterchangeEnd &end);
std::string formatBlobLine(std::string_view bytes);

// InvalidInput with the field that is wrong.
Result<InterchangeLine> parseLine(std::string_view line);

} // namespace tally::app
