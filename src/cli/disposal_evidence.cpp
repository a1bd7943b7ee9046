// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/disposal_evidence.h"

#include "app/evidence_import.h"
#include "cli/disposal_words.h"

#include <ostream>
#include <set>

namespace tally::cli {

namespace {

struct Counts
{
    std::size_t imported = 0, known = 0, unread = 0; // files
};

Counts countsOf(const app::DisposalStep &step)
{
    std::set<std::string> imported, known, unread;
    for (const disposal::JudgedRow &row : step.verdicts)
        (row.outcome == "unread" ? unread : row.outcome == "known" ? known : imported).insert(row.file);
    for (const std::string &file : imported)
        known.erase(file);
    return {imported.size(), known.size(), unread.size()};
}

Result<app::EvidenceFiles> filesOf(const Invocation &invocation)
{
    app::EvidenceFiles files;
    files.paths.assign(invocation.words.begin() + 1, invocation.words.end());
    for (const auto &[option, values] : invocation.options) {
        if (option == kFolderOption)
            files.paths.insert(files.paths.end(), values.begin(), values.end());
        else if (option == "--order")
            files.order = values.back();
        else if (option == "--mapping")
            files.mapping = values.back();
        else if (option == "--because")
            files.because = values.back();
        else
            return makeError(ErrorCode::Usage, "evidence of many files takes no " + option,
                             "Name files that are one capture with --file alone.");
    }
    return files;
}

} // namespace

bool isOfManyFiles(const Invocation &invocation)
{
    return invocation.words.front() == "evidence" &&
           (invocation.words.size() > 1 || invocation.has(kFolderOption));
}

Result<Exit> runEvidenceFiles(Context &context, const Invocation &invocation)
{
    TALLY_CHECK(context.mustBeNow("disposal evidence"));
    TALLY_TRY(const app::EvidenceFiles files, filesOf(invocation));
    TALLY_TRY(app::Register *const opened, context.openRegister());
    app::DisposalBook book;
    TALLY_TRY(const app::DisposalStep step, app::importEvidence(*opened, book, files, context.job()));
    const Counts counts = countsOf(step);
    if (context.json()) {
        Json json = stepJson(step);
        json["files"] = {{"imported", counts.imported}, {"known", counts.known}, {"unread", counts.unread}};
        context.out() << dump(json) << "\n";
    } else {
        printStep(context, step);
        context.out() << counts.imported << " files imported, " << counts.known << " were known, "
                      << counts.unread << " could not be read as evidence"
                      << (step.operation ? "" : "; nothing was recorded") << "\n";
    }
    const Exit exit = exitOf(step);
    return exit == Exit::Done && counts.unread > 0 ? Exit::FoundWanting : exit;
}

} // namespace tally::cli
