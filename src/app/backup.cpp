// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backup.h"

#include "app/interchange.h"
#include "app/proof.h"
#include "app/signing.h"
#include "core/text.h"
#include "log/sha256.h"
#include "store/store.h"

#include <array>
#include <filesystem>
#include <fstream>

namespace tally::app {

namespace {

namespace fs = std::filesystem;

Error fileError(ErrorCode code, const std::string &file, std::string reason, std::string remedy)
{
    Error error = makeError(code, std::move(reason), std::move(remedy));
    error.file = file;
    return error;
}

Result<std::string> digestOf(const std::string &file)
{
    std::ifstream in(file, std::ios::binary);
    log::Sha256 digest;
    std::array<char, 1 << 16> buffer{};
    while (in) {
        in.read(buffer.data(), buffer.size());
        digest.add(std::string_view(buffer.data(), static_cast<std::size_t>(in.gcount())));
    }
    if (!in.eof())
        return fileError(ErrorCode::Unreachable, file, "The file cannot be read back",
                         "Check the disk and make the copy again.");
    return text::hex(digest.finish());
}

bool isInterchange(const std::string &file)
{
    std::ifstream in(file, std::ios::binary);
    return in.get() == '{';
}

// The copy goes beside the target first, so that a failure leaves no half register under its name.
Outcome copyIntoPlace(const std::string &from, const std::string &to)
{
    const std::string part = to + ".restoring";
    std::error_code error;
    if (fs::path(to).has_parent_path())
        fs::create_directories(fs::path(to).parent_path(), error);
    fs::copy_file(from, part, fs::copy_options::overwrite_existing, error);
    if (!error)
        fs::rename(part, to, error);
    if (!error)
        return {};
    std::error_code ignored;
    fs::remove(part, ignored);
    return fileError(ErrorCode::Unreachable, to, "The register cannot be written: " + error.message(),
                     "Check the folder, its rights and the free space.");
}

Outcome verified(Register &restored, const std::string &file, JobContext &job)
{
    TALLY_TRY(const ProofReport report, verifyCopy(restored, job));
    if (report.intact)
        return {};
    return fileError(ErrorCode::Damaged, file,
                     "The back-up does not fit its own log: " + report.damage.front().second,
                     "Restore another one.");
}

} // namespace

Result<BackupResult> backup(Register &opened, const std::string &file, JobContext &job)
{
    std::error_code error;
    if (fs::exists(file, error))
        return fileError(ErrorCode::Conflict, file, "The file exists already",
                         "Choose another name; a back-up is never overwritten.");
    // So that the copy can be held against the log later, and the log against the copy.
    BackupResult result;
    TALLY_TRY(const std::string notSigned, signIfPossible(opened, job));
    if (!notSigned.empty())
        result.warnings.push_back(notSigned);
    TALLY_TRY(const store::LogHead head, opened.store().head());
    if (opened.store().info().location.engine == store::Location::Engine::Sqlite) {
        TALLY_CHECK(opened.store().backup(file, job));
    } else {
        TALLY_TRY(const InterchangeCounts counts, exportInterchange(opened, file, job));
        static_cast<void>(counts);
    }
    result.file = file;
    result.operation = head.number;
    TALLY_TRY(result.sha256, digestOf(file));
    return result;
}

Result<BackupResult> restore(const std::string &file, const OpenParameters &into, const Clock &clock,
                             JobContext &job)
{
    std::error_code error;
    if (!fs::is_regular_file(file, error))
        return fileError(ErrorCode::InvalidInput, file, "There is no such file",
                         "Name a file that \"tally backup\" wrote.");
    BackupResult result;
    result.file = file;
    TALLY_TRY(result.sha256, digestOf(file));
    TALLY_TRY(const store::Location target, store::parseLocation(into.url));
    const bool toFile = target.engine == store::Location::Engine::Sqlite;
    if (toFile && fs::exists(target.text, error))
        return fileError(ErrorCode::Conflict, target.text, "There is a register already",
                         "Restore beside it with --db, or move it away first.");
    if (isInterchange(file)) {
        TALLY_TRY(const InterchangeCounts counts, importInterchange(file, into, clock, job));
        if (!counts.difference.empty())
            result.warnings.push_back(counts.difference);
    } else if (!toFile) {
        return fileError(ErrorCode::Usage, file,
                         "A file register goes to a server by way of export and import",
                         "Use \"tally export\" on it first.");
    } else {
        TALLY_CHECK(copyIntoPlace(file, target.text));
    }
    const Outcome kept = [&]() -> Outcome {
        TALLY_TRY(const auto restored, Register::open(into, clock));
        TALLY_CHECK(verified(*restored, file, job));
        TALLY_TRY(const std::string difference, acceptAsItIs(*restored));
        if (!difference.empty())
            result.warnings.push_back(difference);
        TALLY_TRY(const store::LogHead head, restored->store().head());
        result.operation = head.number;
        return {};
    }();
    if (kept)
        return result;
    if (toFile)
        removeFileRegister(target.text);
    return kept.error();
}

} // namespace tally::app
