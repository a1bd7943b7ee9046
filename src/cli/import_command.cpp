// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import_recognition.h"
#include "app/import_since.h"
#include "app/interchange.h"
#include "cli/command.h"
#include "cli/effective_day.h"
#include "cli/json.h"
#include "cli/table_output.h"
#include "estate/item_table.h"
#include "exchange/reader.h"

#include <ostream>

namespace tally::cli {

namespace {

constexpr OptionSpec kOptions[] = {
    {"--format", "F", "do not recognise by content"},
    {"--class", "C", "what the rows of a table are, when no column says"},
    {"--source", "NAME", "who says it, for precedence"},
    {"--mapping", "FILE",
     "which column is which attribute (docs/importing-tables.md); or the name of a kept one"},
    {"--owner", "ORGANISATION", "whose new items are that their source gives to nobody"},
    {"--effective", "DATE", "since when it is true (default today)"},
    {"--dry-run", "", "only say what would happen"},
};

constexpr std::size_t kNotesShown = 20;

std::string decisionName(reconcile::Decision decision)
{
    switch (decision) {
    case reconcile::Decision::Created:
        return "created";
    case reconcile::Decision::Updated:
        return "updated";
    case reconcile::Decision::Unchanged:
        return "unchanged";
    case reconcile::Decision::Held:
        return "held";
    case reconcile::Decision::Refused:
        return "refused";
    }
    return {};
}

Json noteJson(const reconcile::PlannedNote &note)
{
    return {{"file", note.file},
            {"line", note.note.line > 0 ? Json(note.note.line) : Json()},
            {"field", nullable(note.note.field)},
            {"what", note.note.what},
            {"why", note.note.why},
            {"remedy", Json()}};
}

// Rows that a reader left out, files that could not be read, what the register itself would refuse: one list.
Json refusalsJson(const app::Register::ImportResult &result)
{
    Json list = Json::array();
    for (const Error &error : result.refused)
        list.push_back(refusedJson(error));
    for (const Error &error : result.wouldRefuse)
        list.push_back(refusedJson(error));
    for (const reconcile::PlannedNote &note : result.plan.notes) {
        if (note.note.refused)
            list.push_back(noteJson(note));
    }
    return list;
}

Json resultJson(const app::Register::ImportResult &result, const app::ImportedTitles &titles)
{
    Json out;
    out["operation"] = nullable(result.operation);
    out["files"] = result.files;
    out["read"] = result.plan.read;
    out["created"] = result.plan.created;
    out["updated"] = result.plan.updated;
    out["unchanged"] = result.plan.unchanged;
    out["held"] = result.plan.held;
    out["titles"] = {{"recognised", titles.recognised}, {"unknown", titles.unknown}};
    out["refused"] = refusalsJson(result);
    out["notes"] = Json::array();
    for (const reconcile::PlannedNote &note : result.plan.notes) {
        if (!note.note.refused)
            out["notes"].push_back(noteJson(note));
    }
    out["reports"] = Json::array();
    for (const reconcile::PlannedReport &report : result.plan.reports) {
        Json entry = {{"file", report.file},
                      {"line", report.line > 0 ? Json(report.line) : Json()},
                      {"name", nullable(report.name)},
                      {"class", report.className},
                      {"decision", decisionName(report.decision)},
                      {"why", nullable(report.why)}};
        Json candidates = Json::array();
        for (const ItemId id : report.candidates)
            candidates.push_back(id.value);
        entry["candidates"] = std::move(candidates);
        out["reports"].push_back(std::move(entry));
    }
    return out;
}

void printTitles(Context &context, const app::ImportedTitles &titles)
{
    const std::int64_t all = titles.recognised + titles.unknown;
    if (all == 0)
        return;
    context.out() << all << (all == 1 ? " new title" : " new titles") << " of software, " << titles.recognised
                  << " recognised, " << titles.unknown << " unknown";
    if (titles.unknown > 0)
        context.out() << " (\"tally recognise --suggest\" lists them)";
    context.out() << "\n";
}

void printResult(Context &context, const app::Register::ImportResult &result,
                 const app::ImportedTitles &titles, bool dryRun)
{
    for (const Error &error : result.refused)
        context.err() << "refused: " << error.text() << "\n";
    for (const Error &error : result.wouldRefuse)
        context.err() << "would be refused: " << error.text() << "\n";
    std::size_t notes = 0;
    for (const reconcile::PlannedNote &n : result.plan.notes) {
        if (!n.note.refused && ++notes > kNotesShown)
            continue;
        Error error = makeError(ErrorCode::InvalidInput,
                                n.note.what.empty() ? n.note.why : n.note.what + ": " + n.note.why);
        error.file = n.file;
        error.line = n.note.line;
        error.field = n.note.field;
        context.err() << (n.note.refused ? "refused: " : "note: ") << error.text() << "\n";
    }
    if (notes > kNotesShown)
        context.err() << "note: and " << notes - kNotesShown << " more; --json prints them all\n";
    for (const reconcile::PlannedReport &report : result.plan.reports) {
        if (report.decision == reconcile::Decision::Held)
            context.err() << "held: " << report.file << ": " << report.name << ": " << report.why << "\n";
    }
    const reconcile::ImportPlan &plan = result.plan;
    context.out() << result.files.size() << " files, " << plan.read << " read, " << plan.created
                  << " created, " << plan.updated << " updated, " << plan.unchanged << " unchanged, "
                  << plan.held << " held, " << refusalsJson(result).size() << " refused\n";
    printTitles(context, titles);
    if (result.operation)
        context.out() << "operation " << *result.operation << "\n";
    else if (!result.wouldRefuse.empty())
        context.out() << "dry run: the register would refuse this; nothing was written\n";
    else
        context.out() << (dryRun ? "dry run: nothing was written\n" : "nothing new: nothing was written\n");
}

// The other way in: a whole register, into a place that has none.
Result<Exit> importRegister(Context &context, const std::string &file)
{
    TALLY_TRY(const app::InterchangeCounts counts,
              app::importInterchange(file, context.parameters(), context.clock(), context.job()));
    if (context.json())
        context.out() << dump({{"items", counts.items}, {"operations", counts.operations}}) << "\n";
    else
        context.out() << counts.items << " items and " << counts.operations
                      << " operations taken over and verified\n";
    if (!counts.difference.empty())
        context.err() << "warning: " << counts.difference << "\n";
    return Exit::Done;
}

Result<Exit> run(Context &context, const Invocation &invocation)
{
    if (invocation.words.size() == 1 && app::isInterchangeFile(invocation.words[0]))
        return importRegister(context, invocation.words[0]);
    app::Register::ImportOptions options;
    options.format = invocation.value("--format");
    if (!options.format.empty() && exchange::findReader(options.format) == nullptr) {
        std::string known;
        for (const exchange::Reader &reader : exchange::readers())
            known += (known.empty() ? "" : ", ") + std::string(reader.name);
        return makeError(ErrorCode::Usage, "There is no format " + options.format, "Known: " + known + ".");
    }
    options.className = invocation.value("--class");
    options.source = invocation.value("--source");
    options.dryRun = invocation.has("--dry-run");
    options.mapping = invocation.value("--mapping");
    options.owner = invocation.value("--owner");
    if (invocation.has("--owner") && options.owner.empty())
        return makeError(ErrorCode::Usage, "--owner names no organisation", "Give its name or number.");
    TALLY_TRY(const std::optional<Day> since, effectiveDay(invocation));
    TALLY_TRY(app::Register *const opened, context.openRegister());
    TALLY_TRY(const estate::EstatePtr estate, context.estate());
    if (!options.className.empty())
        TALLY_CHECK(estate::checkClass(estate->classes(), options.className));
    TALLY_TRY(const auto result, app::importSince(*opened, invocation.words, options, since, context.job()));
    TALLY_TRY(const estate::EstatePtr after, opened->current(context.job()));
    const app::ImportedTitles titles = app::importedTitles(result, *after);
    if (context.json())
        context.out() << dump(resultJson(result, titles)) << "\n";
    else
        printResult(context, result, titles, options.dryRun);
    if (!result.wouldRefuse.empty())
        return exitOf(result.wouldRefuse.front().code);
    const bool nothingRead = result.plan.read == 0 && !result.refused.empty();
    if (nothingRead)
        return Exit::InvalidInput;
    return refusalsJson(result).empty() ? Exit::Done : Exit::FoundWanting;
}

} // namespace

extern const Command kImportCommand;
const Command kImportCommand{
    "import",
    "PATH…",
    "takes in files or folders, each format recognised by its content, as one operation",
    "PATH - is standard input. Formats and what is taken of them: docs/importing-inventories.md and "
    "docs/importing-tables.md. Rows "
    "held for a person are no error. A dry run also asks what the register would refuse (rights, changes of "
    "others) and ends with the code that the import would end with.\n"
    "JSON: operation (null: dry run, or nothing new), files, read, created, updated, unchanged, held (counts "
    "of things), titles (recognised, unknown: titles of software that are new; a dry run: that would be), "
    "refused: list of "
    "file, line, field, what (the thing, or the file), why, remedy; notes: the same of values left out; "
    "reports: list of file, line, name, "
    "class, decision, why, "
    "candidates (ids).",
    1,
    kAnyNumber,
    kOptions,
    run};

} // namespace tally::cli
