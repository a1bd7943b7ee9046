// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Licence statements of the open register: worked out, issued (frozen with their files), signed by another
// person, made again and compared. The two steps are also the store's (schema/0006_licences.sql), which
// refuses a signature by who prepared it.
#pragma once

#include "app/register.h"
#include "report/licence_statement.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace tally::app {

// One file of a statement's package.
struct StatementFile
{
    std::string name, kind, sha256, bytes; // kind: "text/csv" …
};

struct StatementWish
{
    report::StatementScope scope;
    AsOf when;           // a date, also one to come; an instant, an operation
    std::string series;  // empty: named by the scope
    bool hasPdf = false; // it is painted too
};

// What is on record of one that was issued.
struct IssuedStatement
{
    ItemId id, previous;
    OrgId owner;
    report::StatementScope scope;
    std::string name, series, status, text, engine, preparedBy, signedBy, remark, inputSha256, manifestSha256;
    std::int64_t version = 0, entitled = 0, required = 0, shortfall = 0, surplus = 0;
    OperationNumber operation = 0; // that it was worked out from
    Day asOf = 0;
    std::optional<Day> preparedOn, signedOn;
    std::vector<model::AttachmentRow> files;
};
std::vector<IssuedStatement> issuedStatements(const estate::Estate &estate); // by series and version
// By name ("… version 2"), by series (its newest), or by key. NotFound.
Result<IssuedStatement> issuedStatement(const estate::Estate &estate, const std::string &key);

struct MadeStatement
{
    std::shared_ptr<const report::StatementWork> work;
    report::StatementFacts facts;
    report::Document document;
    std::vector<StatementFile> files; // annexes, the PDF if wished, SHA256SUMS
};
// A draft: nothing is recorded. With what differs from the newest issued one of the series, if there is one.
Result<MadeStatement> draftStatement(Register &opened, const StatementWish &wish, JobContext &job);

struct Issue
{
    OperationNumber operation = 0;
    ItemId statement;
    MadeStatement made;
};
// Conflict: the series has another scope.
Result<Issue> issueStatement(Register &opened, const StatementWish &wish, const std::string &remark,
                             JobContext &job);

// NotAllowed (DSP-102): who signs has prepared it. Conflict: it is signed already, or the register at its
// operation no longer gives its annexes.
Result<OperationNumber> signStatement(Register &opened, ItemId statement, const std::string &remark,
                                      JobContext &job);

struct FileCheck
{
    std::string name, issued, now; // SHA-256; empty: not there
    bool isKept = true;            // the bytes on record are those that were issued
    bool isEqual() const { return isKept && issued == now; }
};
struct StatementCheck
{
    std::vector<FileCheck> files;
    report::Document document;                     // as made again
    bool inputsAreEqual = false, isSealed = false; // sealed: the list of files is the one that was issued
    bool isReproduced() const;                     // everything but the PDF, which depends on fonts
};
// Works it out again from the register at its operation. `withPdf`: paints it too.
Result<StatementCheck> verifyStatement(Register &opened, const IssuedStatement &statement, bool withPdf,
                                       JobContext &job);

// What differs between two that were issued, and why.
Result<report::Section> compareStatements(Register &opened, const IssuedStatement &before,
                                          const IssuedStatement &now, JobContext &job);

// All files into a folder, which is made where it is not there.
Outcome writeFiles(const std::vector<StatementFile> &files, const std::string &folder);
// The files of an issued one, as they are kept.
Result<std::vector<StatementFile>> keptFiles(Register &opened, const IssuedStatement &statement);

} // namespace tally::app
