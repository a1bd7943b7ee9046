// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the files of the licence statement share. Internal to the module.
#pragma once

#include "licence/records.h"
#include "licence/wording.h"
#include "report/cells.h"
#include "report/licence_statement.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace tally::report {

// A scene of what is in scope alone; `wanted` gets the products that are asked for.
Result<licence::Scene> sceneInScope(const licence::Scene &scene, const StatementScope &scope,
                                    std::vector<licence::Index> &wanted);
bool isInEntity(const licence::Scene &scene, licence::Index pool, ItemId legalEntity);

// Lines of products that are asked for, in order.
std::vector<const licence::Line *> linesOf(const StatementWork &work, const licence::Position &position);

// The registers, in full.
Section positionSection(const StatementWork &work);
Section elpSection(const StatementWork &work);
Section lotsSection(const StatementWork &work);
Section demandSection(const StatementWork &work);
Section assignmentsSection(const StatementWork &work);
Section rightsSection(const StatementWork &work); // units by product and right
Section exclusionsSection(const StatementWork &work, const StatementFacts &facts);
Section qualitySection(const StatementWork &work);
Section problemsSection(const StatementWork &work);
Section shortfallsSection(const StatementWork &work);
Section transfersSection(const StatementWork &work);
Section evidenceSection(const StatementWork &work);
Section gapsSection(const StatementWork &work); // LR-07: documents that rules ask for
Section inputsSection(const StatementWork &work, const StatementFacts &facts);
Section changesSection(const StatementWork &work, const StatementFacts &facts);

// Helpers.
std::string poolWord(const licence::Scene &scene, licence::Index pool);
std::string moneyWord(std::int64_t pence);
std::string versionWord(const licence::Product &product, licence::Index version);
std::string deviceWord(const StatementWork &work, licence::Index device);

} // namespace tally::report
