// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The list of commands: one line each, in the order of the help text.
#include "cli/command.h"

#include <array>

namespace tally::cli {

extern const Command kInitCommand, kDemoCommand, kImportCommand, kHeldCommand, kFindingsCommand,
    kDecideCommand, kExportCommand, kClassesCommand, kDefineCommand, kListCommand, kShowCommand, kAddCommand,
    kSetCommand, kLockCommand, kUnlockCommand, kRelateCommand, kUnrelateCommand, kRetireCommand,
    kEraseCommand, kMergeCommand, kUnmergeCommand, kImpactCommand, kLicencesCommand, kLicenceCommand,
    kStatementCommand, kDisposalCommand, kReclaimCommand, kPathCommand, kWeakPointsCommand, kCyclesCommand, kOperationsCommand,
    kHistoryCommand, kDiffCommand, kUndoCommand, kVerifyCommand, kCheckCommand, kRecogniseCommand,
    kRulesCommand, kReportCommand, kReportsCommand, kAuditCommand, kServerCommand, kBackupCommand,
    kRestoreCommand, kHelpCommand, kCompleteCommand, kManualCommand;

std::span<const Command *const> commands()
{
    static constexpr std::array kCommands = {
        &kInitCommand,      &kDemoCommand,     &kImportCommand,     &kHeldCommand,    &kFindingsCommand,
        &kDecideCommand,    &kExportCommand,   &kClassesCommand,    &kDefineCommand,  &kListCommand,
        &kShowCommand,      &kAddCommand,      &kSetCommand,        &kLockCommand,    &kUnlockCommand,
        &kRelateCommand,    &kUnrelateCommand, &kRetireCommand,     &kEraseCommand,   &kMergeCommand,
        &kUnmergeCommand,   &kImpactCommand,   &kLicencesCommand,   &kLicenceCommand, &kStatementCommand,
        &kReclaimCommand,   &kDisposalCommand, &kPathCommand,     &kWeakPointsCommand, &kCyclesCommand,  &kOperationsCommand,
        &kHistoryCommand,   &kDiffCommand,     &kUndoCommand,       &kVerifyCommand,  &kCheckCommand,
        &kRecogniseCommand, &kRulesCommand,    &kReportCommand,     &kReportsCommand, &kAuditCommand,
        &kServerCommand,    &kBackupCommand,   &kRestoreCommand,    &kHelpCommand,    &kCompleteCommand,
        &kManualCommand,
    };
    return kCommands;
}

} // namespace tally::cli
