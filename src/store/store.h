// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One register on disk: operations, versioned facts, evidence. Two engines, one behaviour; the same test
// suite runs on both. SQL is written in this module alone. A store object belongs to the thread that opened
// it; open another for another thread (two of them on one register see each other's commits through `head`
// and `changes`).
#pragma once

#include "core/clock.h"
#include "core/job.h"
#include "core/result.h"
#include "model/fact.h"
#include "model/operation.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace tally::store {

// Where a register is: a file path, or postgresql://user@host:port/database (libpq's URI, host may be a
// socket folder).
struct Location
{
    enum class Engine
    {
        Sqlite,
        Postgres
    };
    Engine engine = Engine::Sqlite;
    std::string text; // the path, or the URI without its password for messages
    std::string uri;  // for libpq
};
Result<Location> parseLocation(const std::string &url);

struct OpenOptions
{
    std::string actor;            // who acts; on a server the login decides, another name is refused
    const Clock *clock = nullptr; // of recorded_at on a file; none: the system's
    int busyTimeoutMs = 15'000;   // how long to wait for another writer
    bool readOnly = false;
    bool overSetUp = false; // of create: a register that holds nothing but its set-up is replaced
};

struct LogHead
{
    OperationNumber number = 0; // the newest operation
    std::string leaf;           // 32 bytes
    Instant recordedAt = 0;
    std::string frontier; // of the tree that ends with it (log::Frontier::toBytes)
};

// A row of a table that is no fact (actor, duty, custody_event, custody_duty): written once, never ended.
struct PlainRow
{
    std::string table;
    std::vector<model::Cell> cells; // in the order of its line in the digest
    OperationNumber began = 0;
};

struct StoreInfo
{
    Location location;
    int schema = 0;              // number of the newest migration applied
    std::string registerId;      // random, from the genesis
    std::string actor;           // login
    bool bypassesRights = false; // the owner's login on a server
};

struct Commit
{
    OperationNumber number = 0;
    Instant recordedAt = 0;
    std::string leaf;
};

// An operation with the facts it began and the keys it ended, as replayed into another register.
struct ReplayOperation
{
    model::Operation operation;
    std::string record; // the stored bytes; empty: made by the demonstration generator, the store makes them
    std::vector<model::Change> changes;
    std::vector<model::Step> steps;
    std::vector<model::PrivateValue> privateValues;
    std::vector<std::string> blobs;
    std::vector<std::pair<ActorId, std::string>> actors; // made known by it, its own actor left out
};

struct Damage
{
    OperationNumber operation = 0; // the one concerned, or the first that is missing
    std::string code; // record, order, truncated, rewritten, signature, link, blob, time, facts, orphan,
                      // scope, ids, file
    std::string what; // in words, naming table and key
};

struct Verification
{
    std::int64_t operations = 0;
    std::int64_t facts = 0;
    std::int64_t uncheckedOperations = 0; // their facts may not be read by this login
    std::int64_t erasedValues = 0;
    std::vector<Damage> damage;
    std::string root; // of the tree, 32 bytes
};

// A person who may connect to a server.
struct Login
{
    std::string name;
    ActorId actor;          // 0: not known to the register yet
    bool mayConnect = true; // false: the register knows the name, the server does not let it in
};

// A signed note (C2SP tlog-checkpoint) and what it says.
struct Checkpoint
{
    std::int64_t size = 0; // operations, the genesis included
    std::string root;      // 32 bytes
    std::string note;      // the signed text
};

// A step with the operation that recorded it.
struct TakenStep
{
    OperationNumber operation = 0;
    model::Step step; // without its duties
    std::string login;
    Instant recordedAt = 0;
    std::string reason; // of the operation
};

using RowSink = std::function<bool(const model::RowView &)>; // false: enough
using BytesSink = std::function<bool(OperationNumber, std::string_view bytes)>;
using OperationSink = std::function<bool(const model::Operation &)>;
using VersionSink = std::function<bool(const model::FactVersion &)>;

class Store
{
public:
    virtual ~Store() = default;

    // Refuses: no such register (NotFound), no register at all or damaged (Damaged), newer than this program,
    // out of reach. An older schema is upgraded first (needs the right to; a copy is kept beside a file).
    static Result<std::unique_ptr<Store>> open(const Location &location, const OpenOptions &options);
    // Makes an empty register; refuses an existing one (Conflict; see overSetUp). On a server this is `server
    // init` by the database's owner.
    static Result<std::unique_ptr<Store>> create(const Location &location, const OpenOptions &options);

    virtual StoreInfo info() const = 0;

    // --- reading
    // ---------------------------------------------------------------------------------------------------
    virtual Result<LogHead> head() = 0;
    // True when somebody may have committed since the last call (data_version, NOTIFY); cheap, may be true
    // for nothing.
    virtual Result<bool> mayHaveChanged() = 0;
    // The last operation recorded at or before the instant (0 when before all).
    virtual Result<OperationNumber> numberAt(Instant instant) = 0;
    // All live rows of a table as of an operation, in no order; `asOf` the head: those not ended.
    virtual Outcome scan(model::Table table, OperationNumber asOf, const RowSink &sink, JobContext &job) = 0;
    // Versions begun or ended by operations in (from, to]: what advances an estate, and the difference of two
    // dates.
    virtual Result<std::vector<model::FactVersion>> changed(OperationNumber from, OperationNumber to) = 0;
    // Of a server, where a login may not read every organisation; a file has no such. `sight`: a text that is
    // another when the login may read other organisations than before (what was loaded is then stale); empty:
    // it reads all. The two others give, like scan and changed, the items and relationships of organisations
    // that it may not read, nameless: owner, class, status, site and custodian, null for all else, the
    // attributes too.
    virtual Result<std::string> sight() { return std::string(); }
    virtual Outcome scanTopology(model::Table /*table*/, OperationNumber /*asOf*/, const RowSink & /*sink*/,
                                 JobContext & /*job*/)
    {
        return {};
    }
    virtual Result<std::vector<model::FactVersion>> changedTopology(OperationNumber /*from*/,
                                                                    OperationNumber /*to*/)
    {
        return std::vector<model::FactVersion>();
    }
    // Versions begun by operations in (from, to], each with the end it has now.
    virtual Result<std::vector<model::FactVersion>> begun(OperationNumber from, OperationNumber to) = 0;
    // In the order of the operations that wrote them.
    virtual Result<std::vector<PlainRow>> plainRows() = 0;
    // All versions, live and past, of the rows of a table whose key column holds the value (item's id in any
    // table that has it).
    virtual Result<std::vector<model::FactVersion>> versions(model::Table table, std::string_view keyColumn,
                                                             const model::Cell &value) = 0;
    // All versions that a table ever had, live and past, in the order in which they began: what a replay of
    // years reads. False from the sink: enough.
    virtual Outcome everyVersion(model::Table table, const VersionSink &sink, JobContext &job) = 0;
    // Live rows whose column holds the value (claims of a report).
    virtual Result<std::vector<model::FactVersion>> live(model::Table table, std::string_view keyColumn,
                                                         const model::Cell &value) = 0;
    // Newest first, from `newest` down.
    virtual Outcome operations(OperationNumber newest, const OperationSink &sink) = 0;
    virtual Result<std::vector<model::PrivateValue>> privateValues() = 0;
    virtual Result<std::string> blob(const std::string &sha256Hex) = 0;
    virtual Result<std::vector<std::pair<ActorId, std::string>>> actors() = 0;
    // Every step, by the operation that recorded it.
    virtual Result<std::map<OperationNumber, std::vector<model::Step>>> steps() = 0;
    // Those of operations in (from, to], in no order.
    virtual Result<std::vector<TakenStep>> stepsTaken(OperationNumber from, OperationNumber to) = 0;

    // --- writing
    // ---------------------------------------------------------------------------------------------------
    // Reserves ids first … first + count - 1 for this client; gaps are harmless.
    virtual Result<std::int64_t> reserveIds(std::int64_t count) = 0;
    // The one door. Checks rights and the refusal views, then writes everything or nothing. `request` is a
    // random id of the client's; the same request again is Conflict with rule REPLAY and the number in the
    // reason. STALE_VERSION: a `was` that no longer lives. The draft's ids must be real by now.
    virtual Result<Commit> commit(const model::OperationDraft &draft, const std::string &request,
                                  JobContext &job) = 0;
    // What commit would refuse, without writing. New things may have the draft's negative ids.
    virtual Result<std::vector<Error>> wouldRefuse(const model::OperationDraft &draft) = 0;
    // After a lost connection: the operation that the request became, if it went through.
    virtual Result<std::optional<OperationNumber>> findRequest(const std::string &request) = 0;
    // The second door: into an empty register only, keeping recorded times and actors; call verify
    // afterwards. Operations come from the callback in order until it gives none. On a server it needs the
    // owner's login.
    virtual Outcome replay(const std::function<Result<std::optional<ReplayOperation>>()> &next,
                           JobContext &job) = 0;
    // Deletes salt and value of private texts kept under an item or held report, as an operation of kind
    // "erase": those of these digests, of an empty set all.
    virtual Result<Commit> erasePrivate(ItemId item, const std::set<std::string> &digests,
                                        const std::string &reason, const std::string &request) = 0;

    // --- proof
    // -----------------------------------------------------------------------------------------------------
    virtual Result<Verification> verify(const std::vector<Checkpoint> &known, JobContext &job) = 0;
    // The leaf of each operation from `from` on, in order: those too whose record this login may not read.
    virtual Outcome leaves(OperationNumber from, const BytesSink &sink) = 0;
    // The stored record bytes, 0 … head, in order; without those that this login may not read.
    virtual Outcome records(const BytesSink &sink) = 0;
    virtual Result<std::vector<Checkpoint>> checkpoints() = 0;
    virtual Outcome addCheckpoint(const Checkpoint &checkpoint) = 0;

    // --- logins
    // ---------------------------------------------------------------------------------------------------- Of
    // a server; a file has none (Usage). Makes a login that may connect and holds no right yet: an operation
    // of kind "rights" makes it known (draft.actors) and grants. Needs the owner's login. A name that the
    // server knows is never given to a second person (Conflict).
    virtual Outcome addLogin(const std::string &login, const std::string &password);
    virtual Result<std::vector<Login>> logins();

    // --- files
    // -----------------------------------------------------------------------------------------------------
    // A consistent copy while others write. SQLite: its backup interface; PostgreSQL: the interchange format
    // (app writes it).
    virtual Outcome backup(const std::string &file, JobContext &job) = 0;
    // The native handle (sqlite3 * or PGconn *), for tests that go behind our back and for benchmarks.
    virtual void *nativeHandle() = 0;
};

} // namespace tally::store
