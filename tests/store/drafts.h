// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Short ways to say what a test wants written, and to look at what stands.
#pragma once

#include "model/operation.h"
#include "model/rows.h"
#include "store/store.h"

#include <string>
#include <vector>

namespace tally::test {

inline constexpr std::int64_t kNorth = 1, kSouth = 2; // ids of the two organisations

model::ItemRow item(std::int64_t id, const std::string &name, std::int64_t owner = kNorth,
                    const std::string &className = "server");
model::RelationshipRow relation(std::int64_t source, const std::string &type, std::int64_t target,
                                std::int64_t owner = kNorth);
model::TitleRow title(std::int64_t id, const std::string &name);
model::ReportRow report(std::int64_t id, const std::string &subject, std::int64_t item,
                        std::int64_t owner = kNorth);
model::InstallationRow installation(std::int64_t device, std::int64_t title, std::int64_t report,
                                    std::int64_t owner = kNorth);

model::OperationDraft draft(const std::string &kind, std::vector<model::Change> changes,
                            const std::string &reason = "test");

// Commits under a request of its own and returns the operation's number; ends the running test's program on a
// refusal.
OperationNumber commit(store::Store &store, const model::OperationDraft &draft);
Result<store::Commit> tryCommit(store::Store &store, const model::OperationDraft &draft);
// The rule of the refusal ("" when it was committed).
std::string refusalOf(store::Store &store, const model::OperationDraft &draft);

// Two organisations, three servers 10, 11, 12 of North, one 20 of South, and a relationship 10 runs_on 11:
// operation 1.
OperationNumber seed(store::Store &store);

// "id name" of each item live at an operation, sorted, joined by ", ".
std::string itemsAt(store::Store &store, OperationNumber asOf);
// "source type target", likewise.
std::string relationsAt(store::Store &store, OperationNumber asOf);

} // namespace tally::test
