// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bundle_export.h"

#include "app/signing.h"
#include "app/version_stream.h"
#include "log/bundle_lines.h"
#include "store/store.h"

#include <filesystem>
#include <fstream>
#include <set>

namespace tally::app {

namespace {

namespace fs = std::filesystem;
// A file whose failure to be written is found when it is closed.
class OutputFile
{
public:
    explicit OutputFile(const fs::path &path) : m_path(path), m_out(path, std::ios::binary) {}
    void bytes(std::string_view bytes)
    {
        m_out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    }
    Outcome close()
    {
        m_out.close();
        if (m_out)
            return {};
        Error error = makeError(ErrorCode::Unreachable, "The file cannot be written",
                                "Check the folder, its rights and the free space.");
        error.file = m_path.string();
        return error;
    }

private:
    fs::path m_path;
    std::ofstream m_out;
};

log::FactLine factLine(const model::FactVersion &version)
{
    log::FactLine line;
    line.table = model::tableSpec(version.key.table).name;
    line.key.emplace_back(version.key.owner.value);
    line.key.insert(line.key.end(), version.key.cells.begin(), version.key.cells.end());
    line.values = version.values;
    line.began = version.began;
    line.ended = version.ended;
    return line;
}

Outcome writeLog(store::Store &store, const fs::path &file, BundleCounts &counts)
{
    OutputFile out(file);
    TALLY_CHECK(store.records([&](OperationNumber number, std::string_view record) {
        out.bytes(log::formatLogLine(number, record));
        ++counts.operations;
        return true;
    }));
    return out.close();
}

Outcome writeFacts(store::Store &store, const fs::path &file, BundleCounts &counts,
                   std::set<std::string> &evidence, JobContext &job)
{
    OutputFile out(file);
    TALLY_CHECK(versionsByOperation(
        store,
        [&](const model::FactVersion &version) -> Outcome {
            out.bytes(log::formatFactLine(factLine(version)));
            ++counts.facts;
            if (version.key.table == model::Table::Attachment)
                evidence.insert(std::get<std::string>(
                    version.key.cells[model::keyIndex(model::Table::Attachment, "sha256")]));
            return {};
        },
        job));
    return out.close();
}

Outcome writeEvidence(store::Store &store, const fs::path &folder, const std::set<std::string> &digests,
                      BundleCounts &counts)
{
    for (const std::string &digest : digests) {
        TALLY_TRY(const std::string bytes, store.blob(digest));
        OutputFile out(folder / digest);
        out.bytes(bytes);
        TALLY_CHECK(out.close());
        ++counts.evidence;
    }
    return {};
}

Outcome writeCheckpoints(Register &opened, const fs::path &folder, JobContext &job)
{
    TALLY_TRY(const auto checkpoints, opened.store().checkpoints());
    for (std::size_t i = 0; i < checkpoints.size(); ++i) {
        OutputFile out(folder / "checkpoints" /
                       (std::to_string(checkpoints[i].size) + "-" + std::to_string(i) + ".note"));
        out.bytes(checkpoints[i].note);
        TALLY_CHECK(out.close());
    }
    TALLY_TRY(const estate::EstatePtr estate, opened.current(job));
    TALLY_TRY(const auto keys, signers(*estate));
    for (std::size_t i = 0; i < keys.size(); ++i) {
        OutputFile out(folder / "keys" / (std::to_string(i) + ".pub"));
        out.bytes(keys[i].text() + "\n");
        TALLY_CHECK(out.close());
    }
    return {};
}

} // namespace

Result<BundleCounts> exportBundle(Register &opened, const std::string &folder, JobContext &job)
{
    job.step("Writing the bundle");
    std::error_code error;
    if (fs::exists(folder, error)) {
        Error exists = makeError(ErrorCode::Conflict, "There is something already",
                                 "Name a folder that does not exist.");
        exists.file = folder;
        return exists;
    }
    for (const char *part : {"checkpoints", "keys", "evidence"})
        fs::create_directories(fs::path(folder) / part, error);
    TALLY_TRY(const store::Checkpoint covering, signCheckpoint(opened, job));
    static_cast<void>(covering);
    BundleCounts counts;
    std::set<std::string> evidence;
    TALLY_CHECK(writeLog(opened.store(), fs::path(folder) / "log.jsonl", counts));
    TALLY_CHECK(writeFacts(opened.store(), fs::path(folder) / "facts.jsonl", counts, evidence, job));
    TALLY_CHECK(writeEvidence(opened.store(), fs::path(folder) / "evidence", evidence, counts));
    TALLY_CHECK(writeCheckpoints(opened, folder, job));
    return counts;
}

} // namespace tally::app
