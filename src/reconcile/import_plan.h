// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// From what sources say to what is to be written: pure functions of the estate, the claims already held and
// the new reports. Zero, one or many matches are three explicit outcomes; many is held for a person
// (design.md section 4).
#pragma once

#include "core/job.h"
#include "core/result.h"
#include "estate/estate.h"
#include "model/operation.h"
#include "model/source_report.h"

#include <compare>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tally::reconcile {

enum class Decision
{
    Created,
    Updated,
    Unchanged,
    Held,
    Refused
};

// By what a report is known: its source, and the source's own name for the thing.
struct ReportKey
{
    std::string source, subject;
    friend auto operator<=>(const ReportKey &, const ReportKey &) = default;
};

// What a person decides about a report that is held, or would be.
struct HeldDecision
{
    enum class Kind
    {
        SameAs,
        New,
        Ignore
    };
    Kind kind = Kind::New;
    ItemId item;              // SameAs
    std::optional<Day> until; // Ignore; none: for good
    // SameAs, in the import that makes the item itself: that of this other report. Else empty.
    ReportKey sameReport = {};
};

struct PlannedReport
{
    std::string file;
    int line = 0;
    ReportKey key;
    ReportId report;  // the row of a held one, that a decision can be made of; negative: new. Else 0
    std::string name; // of the thing, for people
    std::string className;
    Decision decision = Decision::Created;
    ItemId item;                    // negative: new
    std::vector<ItemId> candidates; // when held
    std::string why;                // the key that matched, or the reason of a refusal
};

struct PlannedNote
{
    std::string file;
    model::InputNote note;
};

// What one import call makes. Counts are of reports that stand for main items (a disk inside a PC's report is
// not counted).
struct ImportPlan
{
    model::OperationDraft draft; // empty changes: nothing new
    std::vector<PlannedReport> reports;
    std::vector<PlannedNote> notes;
    std::int64_t read = 0, created = 0, updated = 0, unchanged = 0, held = 0;
};

// Live claims (with `began`) of a report, as the store holds them; asked only for reports that exist already.
using ClaimsOf = std::function<Result<std::vector<model::FactVersion>>(ReportId)>;

// Identifiers of items that have ended, asked for once and only when something new is about to be made.
using Tombstones = std::function<Result<std::vector<model::IdentifierRow>>()>;

struct ImportContext
{
    estate::EstatePtr estate;
    ClaimsOf claimsOf;          // private values in clear text
    OrgId defaultOwner;         // for new items whose source names none, and no rule an owner for the source
    OrgId ownerForAll = {};     // the same whatever the rules say; 0: they decide
    Instant now = 0;            // seen_at of reports that say none
    Tombstones tombstones = {}; // none: nothing has ended
    // Of reports that would be held; what is decided of others is without effect.
    std::map<ReportKey, HeldDecision> decisions = {};
};

// The source of what people set; the subject of such a report is the item's id.
inline constexpr std::string_view kPersonSource = "person";

// What a person sets, in the attribute's type; references are ids. Nothing: unknown, so that other sources
// speak again.
using EditValues = std::map<std::string, std::optional<model::AttributeValue>>;

// An edit of an item, or of a new one of `className` when `item` is 0: claims of the person, and what follows
// from them for the item, its identifiers and, when the owner changes, all that belongs to it. "owner" and
// "class" are attributes here.
Result<ImportPlan> planEdit(ImportContext context, ItemId item, const std::string &className,
                            const EditValues &values);

// The same for items of the register, one draft for all. Cancelled when the job says so.
struct ItemValues
{
    ItemId item;
    EditValues values;
};
Result<ImportPlan> planEdits(ImportContext context, const std::vector<ItemValues> &edits, JobContext &job);

// Takes reports one after the other, so that an import of any size needs memory for its changes only.
class ImportPlanner
{
public:
    explicit ImportPlanner(ImportContext context);
    ~ImportPlanner();
    ImportPlanner(ImportPlanner &&) noexcept;
    ImportPlanner &operator=(ImportPlanner &&) noexcept;

    // `digest`: SHA-256 of the file, hexadecimal.
    Outcome add(const std::string &file, const std::string &digest, model::SourceReport &&report);
    void addNote(const std::string &file, model::InputNote &&note);
    Result<ImportPlan> finish() &&;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace tally::reconcile
