// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Operations: everything that is written is one (design.md section 1), and what an engine hands to be committed.
#pragma once

#include "core/date.h"
#include "core/ids.h"
#include "model/fact.h"

#include <optional>
#include <string>
#include <vector>

namespace tally::model {

// A step of a state machine that the database itself guards: order by its foreign keys, duties by its unique keys
// (server-store section 6).
struct Step
{
    OrgId owner;
    ItemId object;
    std::int64_t stepNumber = 1; // the object's first step is 1
    std::string fromState;       // NEW for the first
    std::string step;
    std::string toState;
    std::string role;
    std::vector<std::pair<std::string, std::string>> duties; // pair and side that the person takes with it
};

// The text of a private attribute (a person's name); the fact holds only "private:" and its digest, so that it can be erased.
struct PrivateValue
{
    OrgId owner;
    ItemId item;
    std::string attribute;
    std::string digest; // "private:" + 64 hexadecimal digits: SHA-256 of salt and value
    std::string salt;   // 16 random bytes
    std::string value;
};

// What somebody wants written; the same value for an edit, an import, an undo and a merge. Committing makes it an operation.
struct OperationDraft
{
    std::string kind;               // "edit", "import", "undo", "rights", … (role_kind says which roles may)
    std::string role;               // the role acted in; empty: any role that allows the kind
    std::optional<Day> effectiveOn; // since when it is true; none: today
    std::string source;             // "person", or the feed
    std::string reason;
    std::optional<OperationNumber> undoes;
    // The newest operation that the plan knew of; then what it names must not have been made since by another
    // (NAMED_MEANWHILE). None: it names nothing that it looked for. No part of the record.
    std::optional<OperationNumber> plannedOn;
    std::vector<Change> changes;
    std::vector<Step> steps;
    std::vector<PrivateValue> privateValues; // written beside the facts
    std::vector<std::string> blobs;          // bytes to keep under their SHA-256
    std::vector<std::pair<ActorId, std::string>> actors; // logins made known before they act, so that rights can be given
};

// One line of the log.
struct Operation
{
    OperationNumber number = 0;
    std::string request; // the client's random id
    ActorId actor;
    std::string actorLogin;
    std::string role;
    std::string kind;
    Instant recordedAt = 0;
    Day effectiveOn = 0;
    std::string source;
    std::string reason;
    std::optional<OperationNumber> undoes;
    std::int64_t changes = 0; // begun and ended facts
    std::string leaf;         // 32 bytes
};

} // namespace tally::model
