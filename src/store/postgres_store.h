// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A register on a PostgreSQL server. What is written goes through staging and commit_operation
// (schema/0004_server.postgres.sql); what is read is what the row policies let this login see. The owner's
// login acts as tally_owner and sees everything.
#pragma once

#include "store/commit_plan.h"
#include "store/fact_sql.h"
#include "store/migrations.h"
#include "store/postgres_connection.h"
#include "store/store.h"

#include <chrono>

namespace tally::store {

class PostgresStore final : public Store
{
public:
    // `migrations`: those of this program; tests bring their own.
    static Result<std::unique_ptr<Store>> open(const Location &location, const OpenOptions &options,
                                               const std::vector<Migration> &migrations);
    static Result<std::unique_ptr<Store>> create(const Location &location, const OpenOptions &options,
                                                 const std::vector<Migration> &migrations);
    // Removes a register to which nothing was written after its set-up; the owner's login.
    static Outcome drop(const Location &location, const OpenOptions &options);

    StoreInfo info() const override { return m_info; }

    Result<LogHead> head() override;
    Result<bool> mayHaveChanged() override;
    Result<OperationNumber> numberAt(Instant instant) override;
    Outcome scan(model::Table table, OperationNumber asOf, const RowSink &sink, JobContext &job) override;
    Outcome everyVersion(model::Table table, const VersionSink &sink, JobContext &job) override;
    Result<std::vector<model::FactVersion>> changed(OperationNumber from, OperationNumber to) override;
    Result<std::string> sight() override;
    Outcome scanTopology(model::Table table, OperationNumber asOf, const RowSink &sink,
                         JobContext &job) override;
    Result<std::vector<model::FactVersion>> changedTopology(OperationNumber from,
                                                            OperationNumber to) override;
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

    Outcome addLogin(const std::string &login, const std::string &password) override;
    Result<std::vector<Login>> logins() override;

    Outcome backup(const std::string &file, JobContext &job) override;
    void *nativeHandle() override { return m_db.native(); }

private:
    PostgresStore(PostgresConnection connection, StoreInfo info, OpenOptions options);
    static Result<std::unique_ptr<PostgresStore>> attach(PostgresConnection connection,
                                                         const Location &location, const OpenOptions &options,
                                                         const std::vector<Migration> &migrations);

    // After the connection was made, or made again: listens, and acts as tally_owner where the login may.
    Outcome beginSession();
    // What a select in the order of FactSql::columns gives, by COPY.
    Outcome copyRows(const model::TableSpec &spec, const std::string &select, const RowSink &sink,
                     JobContext &job);
    Outcome streamBytes(const std::string &select, OperationNumber from, const BytesSink &sink);
    Outcome inTransaction(const std::string &mode, const std::function<Outcome()> &work);
    // What became of the connection when something ended so. A lost one is made again, tried for as long as
    // `patience`; what the lost session had not committed by then is never committed.
    enum class Line
    {
        Stands,
        BackAgain,
        Lost
    };
    Line lineAfter(const Error &error, std::chrono::milliseconds patience);
    Outcome endLostSession();

    Outcome stage(const model::OperationDraft &draft, const CommitPlan &plan, JobContext &job);
    Result<Commit> commitStaged(const model::OperationDraft &draft, const std::string &request);
    Outcome checkNames(const model::OperationDraft &draft, OperationNumber number);
    Result<Commit> answer(const Outcome &outcome, const Commit &done, const std::string &request);

    static void appendVersions(std::vector<model::FactVersion> &out, const model::TableSpec &spec,
                               const PostgresResult &rows);
    // What ended after `to` was still live then.
    static void endAt(std::vector<model::FactVersion> &versions, OperationNumber to);

    PostgresConnection m_db;
    std::string m_backend, m_backendStart; // the session at the server's end
    StoreInfo m_info;
    OpenOptions m_options;
    FactSql m_sql{Engine::Postgres};
    OperationNumber m_seen = -1; // the newest operation when last asked
    std::chrono::steady_clock::time_point m_asked{};
};

} // namespace tally::store
