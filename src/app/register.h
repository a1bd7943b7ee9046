// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The open register: store and estate together. The command line and the window speak to this alone.
#pragma once

#include "core/clock.h"
#include "core/job.h"
#include "core/result.h"
#include "estate/estate.h"
#include "model/operation.h"
#include "reconcile/held.h"
#include "reconcile/import_plan.h"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace tally::store {
class Store;
}

namespace tally::app {

class InputReader;

struct OpenParameters
{
    std::string url;   // file path or postgresql://…
    std::string actor; // empty: the system login
    bool readOnly = false;
};

// A date (end of that day), an instant or an operation number.
struct AsOf
{
    std::string text; // empty: now
};

struct HistoryEntry
{
    model::Operation operation;
    ItemId item;
    std::string itemName, className;
    std::string attribute;     // or "relationship runs_on", "component memory …", "installation …"
    std::string before, after; // as people read them; empty: none
};

// An item that has ended: disposed of, merged into another, recorded by mistake.
struct FormerItem
{
    ItemId id;
    OperationNumber ended = 0;
    std::string name, className; // the last that it had
};

// What a person sets of one item. Values as a person writes them: "" is known to be none, "?" unknown.
struct ItemEdit
{
    ItemId item;
    std::map<std::string, std::string> values; // by attribute
    // What Estate::displayAt said as the person began, for those values that must not have changed since.
    std::map<std::string, std::string> seen;
};

struct UndoReport
{
    std::optional<OperationNumber> operation; // none: dry run, or nothing could be reversed
    std::int64_t reversed = 0;
    std::vector<std::string> conflicts; // what later operations changed again, in words
};

class Register
{
public:
    // Definitions of a newer program enter as an operation, as far as the actor may (app/shipped_texts.h).
    static Result<std::unique_ptr<Register>> open(const OpenParameters &parameters, const Clock &clock);
    // An empty register with the shipped definitions and one organisation.
    static Result<std::unique_ptr<Register>> create(const OpenParameters &parameters, const Clock &clock,
                                                    const std::string &organisation);
    ~Register();

    store::Store &store() { return *m_store; }
    const Clock &clock() const { return m_clock; }

    // The estate now, loaded at first use and advanced by what others committed.
    Result<estate::EstatePtr> current(JobContext &job);
    // The estate as it was recorded at an instant; `trueOn`: as it was true on a date by what is known now.
    Result<estate::EstatePtr> asOf(const AsOf &when, JobContext &job);
    Result<estate::EstatePtr> trueOn(Day day, JobContext &job);
    Result<OperationNumber> operationOf(const AsOf &when);

    // Takes real ids, seals private values, commits, advances the estate. A lost answer is asked for by the
    // request id.
    Result<OperationNumber> commit(model::OperationDraft draft, JobContext &job);
    // What commit would refuse (rights, somebody else's change …), without recording anything. New things may
    // keep their negative ids.
    Result<std::vector<Error>> wouldRefuse(model::OperationDraft draft, JobContext &job);

    struct ImportOptions
    {
        std::string format, className, source;
        // A file's path, the name of one that the register keeps, or the text of one ("{…").
        std::string mapping;
        std::map<std::string, std::string> mappings; // the same for single files, by their paths
        std::string owner; // organisation of new items whose source names none; empty: the sources' rules
        // What a person decided of reports that would be held; applied in the same operation.
        std::map<reconcile::ReportKey, reconcile::HeldDecision> decisions;
        // What the files were when they were previewed (ImportResult::digests). Conflict, nothing is
        // recorded: one is another now, or has gone. Empty: whatever they are.
        std::map<std::string, std::string> digests;
        std::int64_t mostReports = 0; // of each file, for a first look in a dry run; 0: all
        bool dryRun = false;
    };
    struct ImportResult
    {
        std::optional<OperationNumber> operation;
        std::vector<std::string> files;
        std::map<std::string, std::string> digests; // SHA-256 of those read, by path
        std::map<std::string, std::string> formats; // of those understood, by path
        bool isPart = false;                        // mostReports left some out
        reconcile::ImportPlan plan;                 // its draft is empty after a commit
        std::vector<Error> refused;     // files and folders; rows left out are in the plan's notes
        std::vector<Error> wouldRefuse; // of a dry run: why the register would not record the whole
    };
    Result<ImportResult> import(const std::vector<std::string> &paths, const ImportOptions &options,
                                JobContext &job);

    // Reports held for a person, with what they match now. Ignored ones only when asked for.
    Result<std::vector<reconcile::HeldReport>> held(bool ignoredToo, JobContext &job);
    // Gives a held report to an item, makes it a new one or ignores it; can be undone. No number: it is so
    // already. NotFound: no such report is held.
    Result<std::optional<OperationNumber>> decideHeld(ReportId report,
                                                      const reconcile::HeldDecision &decision,
                                                      const std::string &reason, JobContext &job);

    // The same of many as one operation: all of them or, with the error of the first that cannot be, none.
    Result<std::optional<OperationNumber>> decideHeld(const std::vector<reconcile::HeldChoice> &choices,
                                                      const std::string &reason, JobContext &job);

    // attribute -> text as a person writes it: "" is known to be none, "?" unknown. No number: it is so
    // already. Nothing is recorded for the future (Usage).
    Result<std::optional<OperationNumber>> set(ItemId item, const std::map<std::string, std::string> &values,
                                               const std::string &reason, std::optional<Day> effectiveOn,
                                               JobContext &job);
    // The same for many items as one operation: all of it or, with the error of the first that cannot be,
    // nothing. Conflict, naming the attribute: it no longer shows what was seen.
    Result<std::optional<OperationNumber>> edit(const std::vector<ItemEdit> &edits, const std::string &reason,
                                                std::optional<Day> effectiveOn, JobContext &job);
    Result<OperationNumber> relate(ItemId source, const std::string &type, ItemId target,
                                   const std::string &group, const std::string &needed, JobContext &job);
    Result<OperationNumber> unrelate(ItemId source, const std::string &type, ItemId target, JobContext &job);
    Result<OperationNumber> retire(ItemId item, const std::string &reason, JobContext &job);
    Result<OperationNumber> retire(const std::vector<ItemId> &items, const std::string &reason,
                                   JobContext &job);
    // Erases the private values of an item (a person's name, login, e-mail) for good; the log stays whole. Of
    // a person also those of held reports and of other things that call him by them (a computer's last user):
    // an operation for each thing, his own last.
    Result<OperationNumber> erase(ItemId item, const std::string &reason, JobContext &job);
    // A new item of a class; the window's "new" and tests.
    Result<OperationNumber> add(const std::string &className,
                                const std::map<std::string, std::string> &values, const std::string &reason,
                                JobContext &job);

    Result<UndoReport> undo(OperationNumber operation, bool dryRun, JobContext &job);
    Result<std::vector<HistoryEntry>> history(ItemId item);
    // By id ("#123" or "123"), asset number, serial number or exact name; of several the one that ended last.
    Result<std::optional<FormerItem>> formerItem(const std::string &key);
    Result<std::vector<HistoryEntry>> difference(OperationNumber from, OperationNumber to, JobContext &job);

private:
    Register(std::unique_ptr<store::Store> store, const Clock &clock);

    Day today() const;
    Result<estate::EstatePtr> advancedTo(OperationNumber head, JobContext &job);
    Outcome seal(model::OperationDraft &draft, const estate::Estate &estate);
    Outcome advanceBy(model::OperationDraft &&draft, OperationNumber number);
    Result<reconcile::ImportContext> importContext(JobContext &job);
    Result<reconcile::ImportPlan> planImport(InputReader &input, const ImportOptions &options,
                                             ImportResult &result, JobContext &job);
    Result<std::optional<OperationNumber>> commitEdit(reconcile::ImportPlan plan, const std::string &kind,
                                                      const std::string &reason,
                                                      std::optional<Day> effectiveOn, JobContext &job);

    std::unique_ptr<store::Store> m_store;
    const Clock &m_clock;
    estate::EstatePtr m_estate;
    std::string m_sight; // what the store let this login see when it was loaded
};

} // namespace tally::app
