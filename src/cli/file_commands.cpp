// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The register as files: export, backup, restore.
#include "app/backup.h"
#include "app/bundle_export.h"
#include "app/interchange.h"
#include "cli/command.h"
#include "cli/json.h"

#include <ostream>

namespace tally::cli {

namespace {

void warn(Context &context, const std::vector<std::string> &warnings)
{
    for (const std::string &warning : warnings)
        context.err() << "warning: " << warning << "\n";
}

void print(Context &context, const app::BackupResult &result, const char *what)
{
    if (context.json()) {
        context.out() << dump({{"file", result.file},
                               {"sha256", result.sha256},
                               {"operation", result.operation},
                               {"warnings", result.warnings}})
                      << "\n";
        return;
    }
    context.out() << what << " " << result.file << ", operation " << result.operation << ", SHA-256 "
                  << result.sha256 << "\n";
    warn(context, result.warnings);
}

constexpr OptionSpec kExportOptions[] = {
    {"--bundle", "", "a folder for tally-verify instead (docs/bundle.md)"},
};

Result<Exit> runBundle(Context &context, app::Register &opened, const std::string &folder)
{
    TALLY_TRY(const app::BundleCounts counts, app::exportBundle(opened, folder, context.job()));
    if (context.json()) {
        context.out() << dump({{"operations", counts.operations},
                               {"facts", counts.facts},
                               {"evidence", counts.evidence},
                               {"warnings", counts.warnings}})
                      << "\n";
        return Exit::Done;
    }
    context.out() << counts.operations << " operations, " << counts.facts << " facts and " << counts.evidence
                  << " files of evidence written to " << folder << "\n";
    warn(context, counts.warnings);
    return Exit::Done;
}

Result<Exit> runExport(Context &context, const Invocation &invocation)
{
    TALLY_TRY(app::Register *const opened, context.openRegister());
    if (invocation.has("--bundle"))
        return runBundle(context, *opened, invocation.words[0]);
    TALLY_TRY(const app::InterchangeCounts counts,
              app::exportInterchange(*opened, invocation.words[0], context.job()));
    if (context.json())
        context.out() << dump({{"items", counts.items}, {"operations", counts.operations}}) << "\n";
    else
        context.out() << counts.items << " items and " << counts.operations << " operations written to "
                      << invocation.words[0] << "\n";
    return Exit::Done;
}

Result<Exit> runBackup(Context &context, const Invocation &invocation)
{
    TALLY_TRY(app::Register *const opened, context.openRegister());
    TALLY_TRY(const app::BackupResult result, app::backup(*opened, invocation.words[0], context.job()));
    print(context, result, "backed up to");
    return Exit::Done;
}

Result<Exit> runRestore(Context &context, const Invocation &invocation)
{
    TALLY_TRY(const app::BackupResult result,
              app::restore(invocation.words[0], context.parameters(), context.clock(), context.job()));
    print(context, result, "restored and verified from");
    return Exit::Done;
}

} // namespace

extern const Command kExportCommand, kBackupCommand, kRestoreCommand;

const Command kExportCommand{"export",
                             "FILE.jsonl",
                             "the whole register, facts and operations (docs/interchange-format.md)",
                             "\"import\" of it into an empty register of either engine gives the same "
                             "register.\nJSON: items, operations; of a bundle: operations, facts, evidence, "
                             "warnings.",
                             1,
                             1,
                             kExportOptions,
                             runExport};

const Command kBackupCommand{"backup",
                             "FILE",
                             "a consistent copy while the register is in use",
                             "JSON: file, sha256, operation, warnings.",
                             1,
                             1,
                             {},
                             runBackup};

const Command kRestoreCommand{"restore",
                              "FILE",
                              "makes the register from a back-up and verifies it",
                              "JSON: file, sha256, operation, warnings.",
                              1,
                              1,
                              {},
                              runRestore};

} // namespace tally::cli
