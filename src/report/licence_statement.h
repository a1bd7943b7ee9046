// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The licence compliance statement: what it is worked out from, its document of fourteen parts, and its
// annexes. Pure functions, so that the statement of last year can be made again from the register at its
// operation, to the byte.
#pragma once

#include "core/job.h"
#include "licence/position.h"
#include "licence/scene_reading.h"
#include "report/document.h"
#include "report/registry.h"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace tally::report {

// What is looked at; empty: all of it. Publishers and products by name, whatever their case; products with
// or without their edition. With both it is those products of those publishers.
struct StatementScope
{
    ItemId legalEntity;
    std::vector<std::string> publishers, products;
};
std::vector<std::string> scopeNames(std::string_view text); // "Acme; Blot"

// A position in three views, of what is in scope alone.
struct StatementWork
{
    estate::EstatePtr estate;
    StatementScope scope;
    licence::SceneReading reading;
    licence::Position audit, management, departmental;
    std::vector<licence::Index> products; // of the scene, that are asked for; others only share licences
};
// NotFound: nothing of one of the publishers or products is licensed or installed. Otherwise as readScene and
// workOutPosition.
Result<StatementWork> workOutStatement(estate::EstatePtr estate, const StatementScope &scope,
                                       JobContext &job);

// Who recorded an operation, and when.
struct Recorded
{
    std::string by;
    Instant at = 0;
};

struct FileDigest
{
    std::string name, sha256;
};

// What the estate does not hold.
struct StatementFacts
{
    std::int64_t version = 0; // 0: a draft
    std::string name, preparedBy, engine, text;
    std::optional<Day> preparedOn;
    std::optional<Instant> recordedAt;            // of the estate's operation
    std::map<OperationNumber, Recorded> recorded; // of exclusions; may lack some
    std::vector<FileDigest> files;                // the annexes, for the index
    std::shared_ptr<const StatementWork> before;  // of the version before this one
    std::int64_t versionBefore = 0;
};

// Its parts by number and heading as the study lists them; long registers are cut and their annex named.
Document statementDocument(const StatementWork &work, const StatementFacts &facts);

// Tables in full; the heading is the file's name without its ending ("assignments").
std::vector<Section> statementAnnexes(const StatementWork &work, const StatementFacts &facts);

// What differs from `facts.before`, which must be there, with the reason of each unit.
Section statementChanges(const StatementWork &work, const StatementFacts &facts);

// For the register: sums of the audit view.
struct StatementFigures
{
    std::int64_t entitled = 0, required = 0, shortfall = 0, surplus = 0,
                 cost = 0; // cost: pence, where priced
    bool isOptimal = true;
};
StatementFigures figuresOf(const StatementWork &work, const licence::Position &position);

// The words that preparer and reviewer put their names to.
std::string statementText(const StatementWork &work);

// SHA-256 over everything that the position was worked out from, in the register's order.
std::string inputDigest(const StatementWork &work);

// A draft of the whole register, or of `publisher`, `product` (several with a semicolon between), `entity` (a
// name), for the list of reports.
Result<Document> makeLicenceStatement(const estate::Estate &estate, const Parameters &parameters);

} // namespace tally::report
