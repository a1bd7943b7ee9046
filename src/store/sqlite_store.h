// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A register in one SQLite file. What the server's function does is done here by the program, in the same
// order and over the same refusal views; several programs may have the file open at once (write-ahead log,
// one writer at a time).
#pragma once

#include "store/content.h"
#include "store/fact_sql.h"
#include "store/migrations.h"
#include "store/sqlite_connection.h"
#include "store/sqlite_staging.h"
#include "store/store.h"

namespace tally::store {

class SqliteStore final : public Store
{
public:
    // `migrations`: those of this program; tests bring their own.
    static Result<std::unique_ptr<Store>> open(const Location &location, const OpenOptions &options,
                                               const std::vector<Migration> &migrations);
    static Result<std::unique_ptr<Store>> create(const Location &location, const OpenOptions &options,
                                                 const std::vector<Migration> &migrations);

    // Removes the file and what lies beside it.
    static void drop(const Location &location);

    StoreInfo info() const override { return m_info; }

    Result<LogHead> head() override;
    Result<bool> mayHaveChanged() override;
    Result<OperationNumber> numberAt(Instant instant) override;
    Outcome scan(model::Table table, OperationNumber asOf, const RowSink &sink, JobContext &job) override;
    Outcome everyVersion(model::Table table, const VersionSink &sink, JobContext &job) override;
    Result<std::vector<model::FactVersion>> changed(OperationNumber from, OperationNumber to) override;
    Result<std::vector<model::FactVersion>> begun(OperationNumber from, OperationNumber to) override;
    Result<std::vector<PlainRow>> plainRows() override;
    Result<std::vector<model::FactVersion>> versions(model::Table table, std::string_view keyColumn,
                                                     const model::Cell &value) override;
    Result<std::vector<model::FactVersion>> live(model::Table table, std::string_view keyColumn,
                                                 const model::Cell &value) override;
    Outcome operations(OperationNumber newest, const OperationSink &sink) override;
    Result<std::vector<model::PrivateValue>> privateValues() override;
    Result<std::string> blob(const std::string &sha256Hex) override;
    Result<std::vector<std::pair<ActorId, std::string>>> actors() override;
    Result<std::map<OperationNumber, std::vector<model::Step>>> steps() override;
    Result<std::vector<TakenStep>> stepsTaken(OperationNumber from, OperationNumber to) override;

    Result<std::int64_t> reserveIds(std::int64_t count) override;
    Result<Commit> commit(const model::OperationDraft &draft, const std::string &request,
                          JobContext &job) override;
    Result<std::vector<Error>> wouldRefuse(const model::OperationDraft &draft) override;
    Result<std::optional<OperationNumber>> findRequest(const std::string &request) override;
    Outcome replay(const std::function<Result<std::optional<ReplayOperation>>()> &next,
                   JobContext &job) override;
    Result<Commit> erasePrivate(ItemId item, const std::set<std::string> &digests, const std::string &reason,
                                const std::string &request) override;

    Result<Verification> verify(const std::vector<Checkpoint> &known, JobContext &job) override;
    Outcome leaves(OperationNumber from, const BytesSink &sink) override;
    Outcome records(const BytesSink &sink) override;
    Result<std::vector<Checkpoint>> checkpoints() override;
    Outcome addCheckpoint(const Checkpoint &checkpoint) override;

    Outcome backup(const std::string &file, JobContext &job) override;
    void *nativeHandle() override { return m_db.handle(); }

private:
    SqliteStore(SqliteConnection connection, StoreInfo info, OpenOptions options,
                std::vector<Migration> migrations);

    Result<Commit> commitStaged(const StagedOperation &operation, JobContext &job);
    Result<std::vector<Error>> judge(SqliteStaging &staging, const StagedOperation &operation,
                                     std::optional<ActorId> actor, int limit, JobContext &job);
    Result<Commit> record(const StagedOperation &operation, std::optional<ActorId> actor, Content content,
                          JobContext &job);
    Outcome erase(const ErasedValue &value);
    Outcome checkNames(const model::OperationDraft &draft, OperationNumber number);

    // Before the connection, which reads it to its end.
    std::unique_ptr<SqliteDraftTables> m_staged = std::make_unique<SqliteDraftTables>();
    SqliteConnection m_db;
    StoreInfo m_info;
    OpenOptions m_options;
    std::vector<Migration> m_migrations;
    const Clock &m_clock;
    FactSql m_sql{Engine::Sqlite};
    std::optional<SqliteStatement> m_refusals; // kept from the first commit on
    std::int64_t m_dataVersion = -1;           // of the last mayHaveChanged; -1: never asked
};

} // namespace tally::store
