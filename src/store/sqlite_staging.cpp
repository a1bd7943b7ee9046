// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlite_staging.h"

#include "log/sha256.h"
#include "model/private_values.h"
#include "store/refusal.h"

#include <sqlite3.h>

namespace tally::store {

namespace {

constexpr std::string_view kOthers[] = {"staged_operation",     "staged_step", "staged_duty",
                                        "staged_private_value", "staged_blob", "staged_actor",
                                        "staged_erasure"};

// The SQL function sealed_digest(salt, value), which a server has of its own.
void sealedDigest(sqlite3_context *context, int /*count*/, sqlite3_value **values)
{
    std::string bytes;
    for (int i = 0; i < 2; ++i) {
        if (const void *data = sqlite3_value_blob(values[i])) // of a text: its UTF-8
            bytes.append(static_cast<const char *>(data),
                         static_cast<std::size_t>(sqlite3_value_bytes(values[i])));
    }
    const std::string sealed = std::string(model::kPrivatePrefix) + log::toHex(log::sha256(bytes));
    sqlite3_result_text(context, sealed.data(), static_cast<int>(sealed.size()), SQLITE_TRANSIENT);
}

} // namespace

Outcome SqliteStaging::prepare(SqliteConnection &db, SqliteDraftTables &facts,
                               const std::vector<Migration> &migrations)
{
    TALLY_TRY(const std::int64_t there,
              db.integer("select count(*) from sqlite_temp_schema where name = 'refusals'"));
    if (there > 0)
        return {};
    TALLY_TRY(const auto statements, sessionStatements(migrations, Engine::Sqlite));
    const int code = sqlite3_create_function_v2(db.handle(), "sealed_digest", 2,
                                                SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS,
                                                nullptr, sealedDigest, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return db.error(code, "Preparing the checks");
    TALLY_CHECK(db.execute("begin"));
    const auto make = [&]() -> Outcome {
        TALLY_CHECK(facts.make(db));
        for (const std::string &statement : statements)
            TALLY_CHECK(db.execute(statement));
        return db.execute("commit");
    };
    Outcome made = make();
    if (!made)
        static_cast<void>(db.execute("rollback"));
    return made;
}

Result<SqliteStaging> SqliteStaging::stage(SqliteConnection &db, SqliteDraftTables &facts,
                                           const StagedOperation &operation)
{
    SqliteStaging staging(db, facts);
    TALLY_CHECK(staging.clear());
    TALLY_TRY(SqliteTransaction transaction, SqliteTransaction::begin(db, SqliteTransaction::Kind::Read));
    TALLY_CHECK(staging.stageSteps(operation.draft.steps));
    TALLY_CHECK(staging.stageOthers(operation));
    TALLY_CHECK(transaction.commit());
    facts.show(operation.plan);
    return staging;
}

SqliteStaging::~SqliteStaging()
{
    if (m_db != nullptr)
        static_cast<void>(clear());
}

Outcome SqliteStaging::clear()
{
    m_facts->hide();
    for (const std::string_view table : kOthers)
        TALLY_CHECK(m_db->execute("delete from " + std::string(table)));
    return {};
}

Outcome SqliteStaging::stageSteps(const std::vector<model::Step> &steps)
{
    TALLY_TRY(SqliteStatement step,
              m_db->prepare("insert into staged_step (owner, object, step_no, from_state, step, "
                            "to_state, role) values (?1, ?2, ?3, ?4, ?5, ?6, ?7)"));
    TALLY_TRY(SqliteStatement duty,
              m_db->prepare("insert into staged_duty (owner, object, step_no, step, pair, side) "
                            "values (?1, ?2, ?3, ?4, ?5, ?6)"));
    for (const model::Step &row : steps) {
        step.bind(1, row.owner.value);
        step.bind(2, row.object.value);
        step.bind(3, row.stepNumber);
        step.bind(4, std::string_view(row.fromState));
        step.bind(5, std::string_view(row.step));
        step.bind(6, std::string_view(row.toState));
        step.bind(7, std::string_view(row.role));
        TALLY_CHECK(step.run());
        for (const auto &[pair, side] : row.duties) {
            duty.bind(1, row.owner.value);
            duty.bind(2, row.object.value);
            duty.bind(3, row.stepNumber);
            duty.bind(4, std::string_view(row.step));
            duty.bind(5, std::string_view(pair));
            duty.bind(6, std::string_view(side));
            TALLY_CHECK(duty.run());
        }
    }
    return {};
}

Outcome SqliteStaging::stageOthers(const StagedOperation &operation)
{
    TALLY_TRY(SqliteStatement secret,
              m_db->prepare("insert or ignore into staged_private_value (owner, item, attribute, digest, "
                            "salt, value) values (?1, ?2, ?3, ?4, ?5, ?6)"));
    for (const model::PrivateValue &value : operation.draft.privateValues) {
        secret.bind(1, value.owner.value);
        secret.bind(2, value.item.value);
        secret.bind(3, std::string_view(value.attribute));
        secret.bind(4, std::string_view(value.digest));
        secret.bindBytes(5, value.salt);
        secret.bind(6, std::string_view(value.value));
        TALLY_CHECK(secret.run());
    }
    TALLY_TRY(SqliteStatement blob,
              m_db->prepare("insert or ignore into staged_blob (sha256, bytes) values (?1, ?2)"));
    for (const std::string &bytes : operation.draft.blobs) {
        const std::string name = log::toHex(log::sha256(bytes));
        blob.bind(1, std::string_view(name));
        blob.bindBytes(2, bytes);
        TALLY_CHECK(blob.run());
    }
    TALLY_TRY(SqliteStatement actor, m_db->prepare("insert into staged_actor (id, login) values (?1, ?2)"));
    for (const auto &[id, login] : operation.draft.actors) {
        actor.bind(1, id.value);
        actor.bind(2, std::string_view(login));
        TALLY_CHECK(actor.run());
    }
    TALLY_TRY(SqliteStatement erasure,
              m_db->prepare("insert into staged_erasure (owner, item, digest) values (?1, ?2, ?3)"));
    for (const ErasedValue &value : operation.erasures) {
        erasure.bind(1, value.owner.value);
        erasure.bind(2, value.item.value);
        erasure.bind(3, std::string_view(value.digest));
        TALLY_CHECK(erasure.run());
    }
    return {};
}

Outcome SqliteStaging::setActor(const StagedOperation &operation, std::optional<ActorId> actor,
                                const std::string &needsKind, Day today)
{
    TALLY_TRY(SqliteStatement insert,
              m_db->prepare("insert into staged_operation (request, actor, role, kind, needs_kind, undoes, "
                            "effective_on, today) "
                            "values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)"));
    insert.bind(1, std::string_view(operation.request));
    if (actor)
        insert.bind(2, actor->value);
    if (!operation.draft.role.empty())
        insert.bind(3, std::string_view(operation.draft.role));
    insert.bind(4, std::string_view(operation.draft.kind));
    if (!needsKind.empty())
        insert.bind(5, std::string_view(needsKind));
    if (operation.draft.undoes)
        insert.bind(6, *operation.draft.undoes);
    insert.bind(7, std::int64_t{operation.draft.effectiveOn.value_or(today)});
    insert.bind(8, std::int64_t{today});
    TALLY_CHECK(insert.run());
    if (!operation.draft.role.empty())
        return {}; // the refusals say whether it is held and suffices
    return m_db->execute("update staged_operation set role = (select role from candidate_role "
                         "order by lacking, unlike, reach, role limit 1)");
}

Result<std::string> SqliteStaging::role(SqliteConnection &db)
{
    return db.text("select coalesce(role, '') from staged_operation");
}

Result<SqliteStatement> SqliteStaging::prepareRefusals(SqliteConnection &db)
{
    return db.prepare("select code, what, owner, id from refusals order by turn limit ?1");
}

Result<std::vector<Error>> SqliteStaging::refusals(SqliteStatement &prepared, int limit)
{
    prepared.bind(1, std::int64_t{limit});
    std::vector<Error> out;
    while (true) {
        TALLY_TRY(const bool row, prepared.step());
        if (!row)
            break;
        out.push_back(refusal(std::string(prepared.text(0)), std::string(prepared.text(1)),
                              OrgId(prepared.integer(2)), prepared.integer(3)));
    }
    prepared.reset();
    return out;
}

} // namespace tally::store
