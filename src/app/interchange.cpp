// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interchange.h"

#include "app/interchange_source.h"
#include "app/proof.h"
#include "app/version_stream.h"
#include "log/merkle.h"

#include <algorithm>
#include <filesystem>
#include <map>
#include <set>

namespace tally::app {

namespace {

namespace fs = std::filesystem;

Error fileError(ErrorCode code, const std::string &file, std::string reason, std::string remedy)
{
    Error error = makeError(code, std::move(reason), std::move(remedy));
    error.file = file;
    return error;
}

// Head, logins, private values, evidence: what the operations are read with.
Outcome writeBeside(store::Store &store, OperationNumber newest, std::ofstream &out)
{
    out << formatLine(InterchangeHead{1, model::kLayoutVersion, store.info().registerId});
    TALLY_TRY(const auto actors, store.actors());
    for (const auto &[id, login] : actors)
        out << formatLine(InterchangeActor{id, login});
    TALLY_TRY(const auto values, store.privateValues());
    for (const model::PrivateValue &value : values)
        out << formatLine(value);
    std::set<std::string> digests;
    JobContext quiet;
    TALLY_CHECK(versionsByOperation(
        store, newest,
        [&](const model::FactVersion &version) -> Outcome {
            if (version.key.table == model::Table::Attachment)
                digests.insert(std::get<std::string>(
                    version.key.cells[model::keyIndex(model::Table::Attachment, "sha256")]));
            return {};
        },
        quiet));
    for (const std::string &digest : digests) {
        TALLY_TRY(const std::string bytes, store.blob(digest));
        out << formatBlobLine(bytes);
    }
    return {};
}

struct Log
{
    std::map<OperationNumber, model::Operation> operations;
    std::vector<std::string> records; // by number
    std::string root;
};

Result<Log> logOf(store::Store &store, OperationNumber newest)
{
    Log log;
    log::Frontier tree;
    TALLY_CHECK(store.operations(newest, [&](const model::Operation &operation) {
        log.operations.emplace(operation.number, operation);
        return true;
    }));
    TALLY_CHECK(store.records([&](OperationNumber number, std::string_view record) {
        if (number > newest)
            return false;
        log.records.emplace_back(record);
        tree.append(log::leafHash(record));
        return true;
    }));
    log.root = tree.root();
    if (tree.size() != newest + 1)
        return makeError(ErrorCode::NotAllowed, "This login may not read the whole log",
                         "Export with the login of the database's owner.");
    return log;
}

void writeOperation(std::ofstream &out, const Log &log, OperationNumber number)
{
    InterchangeOperation line;
    if (const auto found = log.operations.find(number); found != log.operations.end())
        line.operation = found->second;
    line.operation.number = number;
    line.record = log.records[static_cast<std::size_t>(number)];
    out << formatLine(line);
}

Outcome writeOperations(store::Store &store, OperationNumber newest, std::ofstream &out,
                        InterchangeCounts &counts, JobContext &job)
{
    TALLY_TRY(const Log log, logOf(store, newest));
    TALLY_TRY(const auto steps, store.steps());
    writeOperation(out, log, 0);
    TALLY_CHECK(changesByOperation(
        store, newest,
        [&](OperationNumber number, std::vector<model::Change> &&changes) -> Outcome {
            writeOperation(out, log, number);
            ++counts.operations;
            for (const model::Change &change : changes) {
                out << formatLine(change);
                if (change.key.table == model::Table::Item)
                    counts.items += (change.values ? 1 : 0) - (change.was ? 1 : 0);
            }
            if (const auto taken = steps.find(number); taken != steps.end()) {
                for (const model::Step &step : taken->second)
                    out << formatLine(step);
            }
            return {};
        },
        job));
    TALLY_TRY(const auto checkpoints, store.checkpoints());
    for (const store::Checkpoint &checkpoint : checkpoints) {
        if (checkpoint.size <= newest + 1)
            out << formatLine(checkpoint);
    }
    out << formatLine(InterchangeEnd{newest + 1, log.root});
    return {};
}

Result<std::unique_ptr<store::Store>> emptyRegister(const OpenParameters &into, const Clock &clock)
{
    TALLY_TRY(const store::Location location, store::parseLocation(into.url));
    store::OpenOptions options;
    options.actor = into.actor;
    options.clock = &clock;
    options.overSetUp = true;
    return store::Store::create(location, options);
}

Result<std::int64_t> liveItems(store::Store &store, JobContext &job)
{
    TALLY_TRY(const store::LogHead head, store.head());
    std::int64_t items = 0;
    TALLY_CHECK(store.scan(
        model::Table::Item, head.number,
        [&](const model::RowView &) {
            ++items;
            return true;
        },
        job));
    return items;
}

// What was cut off has no end line; the rest is checked while it is read.
Outcome mustHaveItsEnd(const std::string &file)
{
    constexpr std::streamoff kLongest = 512; // of an end line, in bytes
    std::ifstream in(file, std::ios::binary | std::ios::ate);
    const std::streamoff size = in.tellg();
    in.seekg(std::max<std::streamoff>(size - kLongest, 0));
    std::string text, last;
    while (std::getline(in, text))
        last = text;
    const auto line = parseLine(last);
    if (line && std::holds_alternative<InterchangeEnd>(*line))
        return {};
    return fileError(ErrorCode::InvalidInput, file, "The file was cut off: it has no end line",
                     "Export it again, or copy it again as a whole.");
}

Result<InterchangeCounts> replayInto(store::Store &target, const std::string &file, JobContext &job)
{
    InterchangeCounts counts;
    InterchangeSource source(file);
    TALLY_CHECK(target.replay([&] { return source.next(); }, job));
    for (const store::Checkpoint &checkpoint : source.checkpoints())
        TALLY_CHECK(target.addCheckpoint(checkpoint));
    TALLY_TRY(const store::LogHead head, target.head());
    counts.operations = head.number;
    TALLY_TRY(counts.items, liveItems(target, job));
    return counts;
}

} // namespace

Result<InterchangeCounts> exportInterchange(Register &opened, const std::string &file, JobContext &job)
{
    job.step("Writing " + file);
    std::error_code exists;
    if (fs::exists(file, exists))
        return fileError(ErrorCode::Conflict, file, "The file exists already", "Choose another name.");
    std::ofstream out(file, std::ios::binary);
    InterchangeCounts counts;
    const auto written = [&]() -> Outcome {
        TALLY_TRY(const store::LogHead head, opened.store().head());
        TALLY_CHECK(writeBeside(opened.store(), head.number, out));
        TALLY_CHECK(writeOperations(opened.store(), head.number, out, counts, job));
        out.close();
        if (!out)
            return fileError(ErrorCode::Unreachable, file, "The file cannot be written",
                             "Check the folder, its rights and the free space.");
        return {};
    }();
    if (written)
        return counts;
    out.close();
    fs::remove(file, exists);
    return written.error();
}

bool isInterchangeFile(const std::string &file)
{
    std::error_code error;
    if (!fs::is_regular_file(file, error)) // a pipe would wait for its writer
        return false;
    std::ifstream in(file, std::ios::binary);
    std::string head(32, '\0');
    in.read(head.data(), static_cast<std::streamsize>(head.size()));
    return head.starts_with(R"({"interchange":"tallystick")");
}

Result<InterchangeCounts> importInterchange(const std::string &file, const OpenParameters &into,
                                            const Clock &clock, JobContext &job)
{
    job.step("Replaying " + file);
    TALLY_CHECK(mustHaveItsEnd(file)); // before anything is made
    TALLY_TRY(const store::Location target, store::parseLocation(into.url));
    TALLY_TRY(auto created, emptyRegister(into, clock));
    const auto imported = [&]() -> Result<InterchangeCounts> {
        TALLY_TRY(InterchangeCounts counts, replayInto(*created, file, job));
        created.reset();
        TALLY_TRY(const auto opened, Register::open(into, clock));
        TALLY_TRY(const ProofReport report, verifyCopy(*opened, job));
        if (!report.intact)
            return fileError(ErrorCode::Damaged, file,
                             "What was imported does not fit its own log: " + report.damage.front().second,
                             "The file was changed; export it again.");
        TALLY_TRY(counts.difference, acceptAsItIs(*opened));
        return counts;
    }();
    created.reset();
    if (!imported && target.engine == store::Location::Engine::Sqlite)
        removeFileRegister(target.text);
    return imported;
}

void removeFileRegister(const std::string &file)
{
    std::error_code ignored;
    for (const char *ending : {"", "-wal", "-shm"})
        fs::remove(file + ending, ignored);
}

} // namespace tally::app
