// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Recognition of software titles recorded: one operation of kind "recognise" with the products that it needs,
// which undo reverses. The engine is src/recognise.
#pragma once

#include "app/register.h"
#include "recognise/plan.h"

#include <optional>
#include <string>
#include <vector>

namespace tally::app {

// The register's rules of recognition: the shipped ones as they stand in it, and its own. `more`: definitions
// that are tried; one of a name that there is stands in its place.
Result<recognise::Rules> recognitionRules(const estate::Estate &estate,
                                          const std::vector<model::DefinitionRow> &more = {});

// What definitions would change: tried beside those of the register, a pure function of the estate.
// InvalidInput names what is wrong with them.
Result<recognise::Plan> tryRecognition(const estate::Estate &estate, const std::vector<std::string> &rules,
                                       JobContext &job);

struct RecogniseOptions
{
    std::vector<std::string> rules; // texts of definitions: tried in a dry run, else recorded with the rest
    std::string reason;
    bool dryRun = false;
};

struct RecogniseResult
{
    std::optional<OperationNumber> operation; // none: dry run, or nothing new
    recognise::Plan plan;
};

// Everything that the rules say otherwise than what is recorded, and the rules themselves when some are
// given: one operation. Done again at once it finds nothing.
Result<RecogniseResult> recogniseTitles(Register &opened, const RecogniseOptions &options, JobContext &job);

// What a person says of titles.
struct TitleStatement
{
    std::string title; // of stateTitle(): all of the name; "#ID" is one alone
    // Name or key of one that there is, else a new one's name; empty: the rules decide again.
    std::string product;
    std::string productClass; // of a new product; empty: unknown
    std::string edition, version;
    std::string publisher = {}; // of a new product
    bool readsTitle = false;    // edition and version that are empty: as each title itself has them
    bool isUnknown = false;     // nobody knows it: it stays unknown, and rules leave it alone
};

// NotFound: no title is called so, with the nearest. The plan holds the titles that change.
Result<RecogniseResult> stateTitle(Register &opened, const TitleStatement &statement,
                                   const std::string &reason, bool dryRun, JobContext &job);

// The same of titles by their ids, several statements as one operation. NotFound: there is no such title.
struct StatedTitles
{
    std::vector<TitleId> titles;
    TitleStatement statement;
};
Result<RecogniseResult> stateTitles(Register &opened, const std::vector<StatedTitles> &stated,
                                    const std::string &reason, JobContext &job);

} // namespace tally::app
