// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Verifies an exported bundle without database and network: that each record is what its leaf says, that
// records follow each other, that known checkpoints are of this log, that facts are those the records digest,
// that evidence and documents are unchanged. docs/bundle.md describes the files.
//
// Without a checkpoint that was kept elsewhere this shows internal consistency only: a log that was cut off
// or rewritten as a whole cannot be told from a true one.
#pragma once

#include "log/keys.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace tally::log {

// The exit codes of tally-verify too. Of several the first found decides, in the order of the checks: log,
// checkpoints, facts, evidence, documents.
enum class BundleCode
{
    Intact = 0,
    Unreadable = 2,       // wrong usage, or a file that is not what it should be
    RecordChanged = 10,   // record and leaf do not fit, or the record is no record
    OutOfOrder = 11,      // a number is missing, twice or out of its place
    Truncated = 12,       // a checkpoint speaks of more operations
    Rewritten = 13,       // a checkpoint has another root for its size
    BadSignature = 14,    // false, or of no known key
    BrokenLink = 15,      // a record names another predecessor
    EvidenceChanged = 16, // a file is missing, or is not what its name or the list of documents says
    TimeBackwards = 17,   // recorded before its predecessor
    FactsChanged = 18,    // the facts are not those that were recorded
    UnsignedTail = 20     // intact, but no checkpoint covers the newest operations, no list the documents
};

struct BundleFiles
{
    std::string log;                      // log.jsonl
    std::vector<std::string> keys;        // verifier keys, one text a file
    std::vector<std::string> checkpoints; // signed notes
    std::string facts, evidence;          // a file and a folder; empty: not given
    bool keysFromBundle = false;          // they prove less than keys that the reader holds
    std::string folder;                   // of the bundle, for its documents; empty: a log alone
};
// The parts of a bundle's folder (log.jsonl, keys/*.pub, checkpoints/*.note, facts.jsonl, evidence/,
// documents), or a log's file alone.
BundleFiles bundleFiles(const std::string &path);

struct BundleFinding
{
    BundleCode code = BundleCode::Intact;
    std::optional<std::int64_t> operation; // none: of a file
    std::string what;
};

struct BundleReport
{
    std::int64_t operations = 0;
    std::int64_t signedOperations = 0; // the largest trusted checkpoint
    std::int64_t checkpoints = 0;      // trusted
    std::int64_t facts = 0, evidence = 0;
    std::int64_t documents = 0; // that their signed list names
    bool hasUnsignedDocuments = false;
    std::string root;                  // of the tree, 32 bytes
    std::vector<BundleFinding> damage; // the first kMaximumFindings
    std::int64_t damageCount = 0;
    std::vector<std::string> warnings;

    BundleCode code() const;
};
inline constexpr std::size_t kMaximumFindings = 1000;

BundleReport verifyBundle(const BundleFiles &files);

} // namespace tally::log
