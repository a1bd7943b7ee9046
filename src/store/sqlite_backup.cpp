// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlite_backup.h"

#include <sqlite3.h>

#include <filesystem>

namespace tally::store {

namespace {

constexpr int kPagesAStep = 4096; // 16 MB, then progress and the stop button

struct BackupFinish
{
    void operator()(sqlite3_backup *backup) const { sqlite3_backup_finish(backup); }
};

Outcome copyPages(SqliteConnection &source, SqliteConnection &target, JobContext &job)
{
    // One read transaction throughout: otherwise each commit of another program would start the copy again.
    TALLY_TRY(const SqliteTransaction snapshot,
              SqliteTransaction::begin(source, SqliteTransaction::Kind::Read));
    TALLY_TRY(const std::int64_t pinned, source.integer("select count(*) from sqlite_schema"));
    static_cast<void>(pinned);
    const std::unique_ptr<sqlite3_backup, BackupFinish> backup(
        sqlite3_backup_init(target.handle(), "main", source.handle(), "main"));
    if (!backup)
        return target.error(sqlite3_extended_errcode(target.handle()), "Copying");
    while (true) {
        const int code = sqlite3_backup_step(backup.get(), kPagesAStep);
        const int total = sqlite3_backup_pagecount(backup.get());
        job.progress(total - sqlite3_backup_remaining(backup.get()), total);
        if (code == SQLITE_DONE)
            return {};
        if (code != SQLITE_OK)
            return target.error(code, "Copying");
        if (job.cancelled())
            return makeError(ErrorCode::Cancelled, "stopped while copying");
    }
}

Outcome copyInto(SqliteConnection &source, const std::string &file, JobContext &job)
{
    TALLY_TRY(SqliteConnection target, SqliteConnection::open(file, SqliteConnection::Mode::Create, 0));
    TALLY_CHECK(copyPages(source, target, job));
    // The copy's header says WAL; as one file it can be moved and mailed.
    TALLY_TRY(const std::string mode, target.text("pragma journal_mode = delete"));
    static_cast<void>(mode);
    return target.execute("pragma journal_mode = wal");
}

} // namespace

Outcome copyDatabase(SqliteConnection &source, const std::string &file, JobContext &job)
{
    std::error_code error;
    if (std::filesystem::exists(file, error)) {
        Error exists =
            makeError(ErrorCode::Conflict, "there is a file of this name already", "Give another name");
        exists.file = file;
        return exists;
    }
    const std::string partial = file + ".part";
    const auto removePartial = [&partial] {
        std::error_code ignored;
        for (const char *suffix : {"", "-wal", "-shm", "-journal"})
            std::filesystem::remove(partial + suffix, ignored);
    };
    removePartial();
    if (auto copied = copyInto(source, partial, job); !copied) {
        removePartial();
        return copied.error();
    }
    std::filesystem::rename(partial, file, error);
    if (error) {
        removePartial();
        Error failed =
            makeError(ErrorCode::Unreachable, "the copy cannot be put in place: " + error.message());
        failed.file = file;
        return failed;
    }
    return {};
}

} // namespace tally::store
