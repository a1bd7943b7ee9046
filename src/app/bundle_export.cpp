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

// Writes the parts of one bundle, of the register as it stood after one operation: others may go on
// committing meanwhile.
class BundleWriter
{
public:
    BundleWriter(Register &opened, fs::path folder, OperationNumber newest, JobContext &job)
        : m_opened(opened), m_store(opened.store()), m_folder(std::move(folder)), m_newest(newest), m_job(job)
    {
    }

    Result<BundleCounts> write()
    {
        TALLY_CHECK(writeLog());
        TALLY_CHECK(writeFacts());
        TALLY_CHECK(writeEvidence());
        TALLY_CHECK(writeCheckpoints());
        return m_counts;
    }

private:
    Outcome writeLog()
    {
        OutputFile out(m_folder / "log.jsonl");
        TALLY_CHECK(m_store.records([&](OperationNumber number, std::string_view record) {
            if (number > m_newest)
                return false;
            out.bytes(log::formatLogLine(number, record));
            ++m_counts.operations;
            return true;
        }));
        if (m_counts.operations != m_newest + 1)
            return makeError(ErrorCode::NotAllowed, "This login may not read the whole log",
                             "Export with a login that may, such as that of the database's owner.");
        return out.close();
    }

    Outcome writeFacts()
    {
        OutputFile out(m_folder / "facts.jsonl");
        TALLY_CHECK(versionsByOperation(
            m_store, m_newest,
            [&](const model::FactVersion &version) -> Outcome {
                out.bytes(log::formatFactLine(factLine(version)));
                ++m_counts.facts;
                if (version.key.table == model::Table::Attachment)
                    m_evidence.insert(std::get<std::string>(
                        version.key.cells[model::keyIndex(model::Table::Attachment, "sha256")]));
                return {};
            },
            m_job));
        TALLY_TRY(const auto rows, m_store.plainRows());
        for (const store::PlainRow &row : rows) {
            if (row.began > m_newest)
                continue;
            out.bytes(log::formatFactLine({row.table, row.cells, {}, row.began, {}}));
            ++m_counts.facts;
        }
        return out.close();
    }

    Outcome writeEvidence()
    {
        for (const std::string &digest : m_evidence) {
            TALLY_TRY(const std::string bytes, m_store.blob(digest));
            OutputFile out(m_folder / "evidence" / digest);
            out.bytes(bytes);
            TALLY_CHECK(out.close());
            ++m_counts.evidence;
        }
        return {};
    }

    Outcome writeCheckpoints()
    {
        TALLY_TRY(const auto stored, storedCheckpoints(m_opened, m_job));
        m_counts.warnings.insert(m_counts.warnings.end(), stored.warnings.begin(), stored.warnings.end());
        const std::vector<store::Checkpoint> &checkpoints = stored.trusted;
        for (std::size_t i = 0; i < checkpoints.size(); ++i) {
            if (checkpoints[i].size > m_newest + 1)
                continue;
            OutputFile out(m_folder / "checkpoints" /
                           (std::to_string(checkpoints[i].size) + "-" + std::to_string(i) + ".note"));
            out.bytes(checkpoints[i].note);
            TALLY_CHECK(out.close());
        }
        TALLY_TRY(const estate::EstatePtr estate, m_opened.current(m_job));
        TALLY_TRY(const auto keys, signers(*estate));
        for (std::size_t i = 0; i < keys.size(); ++i) {
            OutputFile out(m_folder / "keys" / (std::to_string(i) + ".pub"));
            out.bytes(keys[i].text() + "\n");
            TALLY_CHECK(out.close());
        }
        return {};
    }

    Register &m_opened;
    store::Store &m_store;
    fs::path m_folder;
    OperationNumber m_newest;
    JobContext &m_job;
    BundleCounts m_counts;
    std::set<std::string> m_evidence;
};

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
    TALLY_TRY(const std::string notSigned, signIfPossible(opened, job));
    TALLY_TRY(const store::LogHead head, opened.store().head());
    for (const char *part : {"checkpoints", "keys", "evidence"})
        fs::create_directories(fs::path(folder) / part, error);
    auto written = BundleWriter(opened, folder, head.number, job).write();
    if (!written)
        fs::remove_all(folder, error);
    else if (!notSigned.empty())
        written->warnings.push_back(notSigned);
    return written;
}

} // namespace tally::app
