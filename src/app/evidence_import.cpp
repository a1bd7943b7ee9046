// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evidence_import.h"

#include "app/input_files.h"
#include "core/text.h"
#include "log/sha256.h"

#include <iterator>
#include <set>

namespace tally::app {

namespace {

struct Read
{
    disposal::EventInput input;
    std::vector<disposal::JudgedRow> unread;
};

disposal::JudgedRow unreadFile(const Error &error)
{
    disposal::JudgedRow row;
    row.file = error.file;
    row.outcome = "unread";
    row.verdict.primary = "EV-PARSE";
    row.verdict.codes = {"EV-PARSE"};
    row.verdict.reasons = {{"EV-PARSE", error.reason, error.remedy}};
    return row;
}

Result<disposal::EventFile> readFile(const std::string &field, const std::string &path)
{
    disposal::EventFile file{field, path.substr(path.find_last_of('/') + 1), {}, {}};
    TALLY_TRY(file.bytes, readInput(path));
    file.sha256 = text::hex(log::sha256(file.bytes));
    return file;
}

// Sticks of several machines have files of one name: those after the first are told by their folder too.
std::string nameOf(const std::string &path, std::set<std::string> &taken)
{
    const auto lastPart = [](const std::string &text) { return text.substr(text.find_last_of('/') + 1); };
    std::string name = lastPart(path);
    if (!taken.contains(name))
        return *taken.insert(std::move(name)).first;
    const std::size_t folder = path.find_last_of('/');
    name = lastPart(path.substr(0, folder == std::string::npos ? 0 : folder)) + "_" + name;
    for (int number = 2; taken.contains(name); ++number)
        name = std::to_string(number) + "_" + name;
    return *taken.insert(std::move(name)).first;
}

disposal::Event eventOf(const EvidenceFiles &files)
{
    disposal::Event event;
    event.name = "evidence";
    event.fields["file"] = std::to_string(files.paths.size());
    if (!files.order.empty())
        event.fields["order"] = files.order;
    if (!files.mapping.empty())
        event.fields["mapping"] = files.mapping;
    if (!files.because.empty())
        event.fields["because"] = files.because;
    return event;
}

Result<Read> readAll(const EvidenceFiles &files, JobContext &job)
{
    Read read{{eventOf(files), {}, true}, {}};
    if (!files.mapping.empty()) {
        TALLY_TRY(disposal::EventFile mapping, readFile("mapping", files.mapping));
        read.input.files.push_back(std::move(mapping));
    }
    std::vector<Error> refused;
    const std::vector<std::string> paths = inputFiles(files.paths, refused);
    for (const Error &error : refused)
        read.unread.push_back(unreadFile(error));
    job.step("Reading the files");
    std::set<std::string> names;
    for (const std::string &path : paths) {
        if (job.cancelled())
            return makeError(ErrorCode::Cancelled, "stopped; nothing of this was recorded");
        auto file = readFile("file", path);
        if (!file) {
            read.unread.push_back(unreadFile(file.error()));
            continue;
        }
        file->name = nameOf(path, names);
        read.input.files.push_back(*std::move(file));
    }
    if (paths.empty() && refused.empty())
        return makeError(ErrorCode::NotFound, text::join(files.paths, ", ") + ": there is no file in it",
                         "Name the files or their folder.");
    if (paths.empty())
        return refused.front();
    return read;
}

Result<DisposalStep> withUnread(Result<DisposalStep> step, std::vector<disposal::JudgedRow> unread)
{
    if (step)
        std::move(unread.begin(), unread.end(), std::back_inserter(step->verdicts));
    return step;
}

} // namespace

Result<DisposalStep> importEvidence(Register &opened, DisposalBook &book, const EvidenceFiles &files,
                                    JobContext &job)
{
    TALLY_TRY(Read read, readAll(files, job));
    return withUnread(takeDisposalStep(opened, book, read.input, job), std::move(read.unread));
}

Result<DisposalStep> previewEvidence(Register &opened, DisposalBook &book, const EvidenceFiles &files,
                                     JobContext &job)
{
    TALLY_TRY(Read read, readAll(files, job));
    return withUnread(previewDisposalStep(opened, book, read.input, job), std::move(read.unread));
}

} // namespace tally::app
