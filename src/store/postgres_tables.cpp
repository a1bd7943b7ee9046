// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/postgres_tables.h"

#include "model/tables.h"

#include <functional>
#include <span>

namespace tally::store {

namespace {

using model::ColumnSpec;
using model::ColumnType;
using model::TableSpec;

std::string quote(std::string_view name)
{
    return '"' + std::string(name) + '"';
}

std::string replaced(std::string text, std::string_view word, std::string_view by)
{
    for (std::size_t at = text.find(word); at != std::string::npos; at = text.find(word, at + by.size()))
        text.replace(at, word.size(), by);
    return text;
}

// One piece of text for each column, with a separator between.
std::string columns(std::span<const ColumnSpec> specs, std::string_view separator,
                    const std::function<std::string(const ColumnSpec &)> &piece)
{
    std::string out;
    for (const ColumnSpec &spec : specs) {
        if (!out.empty())
            out += separator;
        out += piece(spec);
    }
    return out;
}

std::string names(std::span<const ColumnSpec> specs)
{
    return columns(specs, ", ", [](const ColumnSpec &spec) { return quote(spec.name); });
}

// ", " before the list unless it is empty.
std::string further(std::string list)
{
    return list.empty() ? list : ", " + list;
}

std::string declared(const ColumnSpec &spec)
{
    return quote(spec.name) + (spec.type == ColumnType::Integer ? " bigint" : " text");
}

// owner and key in the order of digests; text by its bytes.
std::string keyOrder(const TableSpec &spec)
{
    return "owner, " + columns(spec.keys, ", ", [](const ColumnSpec &column) {
               return quote(column.name) + (column.type == ColumnType::Text ? " collate \"C\"" : "");
           });
}

// The cells of a digest's line; null is "~".
std::string lineOf(std::string_view first, std::span<const ColumnSpec> specs)
{
    std::string out = first.empty() ? std::string() : "netstring(" + std::string(first) + "::text)";
    for (const ColumnSpec &spec : specs)
        out += " || coalesce(netstring(" + quote(spec.name) + "::text), '~')";
    return out;
}

// What the refusals look staged rows up by. Text is left out: it may be longer than an index takes, and is
// then refused in words.
std::string numbersOfKey(const TableSpec &spec)
{
    std::string out;
    for (const ColumnSpec &column : spec.keys) {
        if (column.type == ColumnType::Integer)
            out += ", " + quote(column.name);
    }
    return out;
}

// A pattern's words in braces for one table.
std::string filled(std::string_view pattern, const TableSpec &spec)
{
    const std::string match = columns(spec.keys, " and ", [](const ColumnSpec &column) {
        return "f." + quote(column.name) + " = s." + quote(column.name);
    });
    std::string text = replaced(std::string(pattern), "{table}", spec.name);
    text = replaced(text, "{keys}", names(spec.keys));
    text = replaced(text, "{more_values}", further(names(spec.values)));
    text = replaced(text, "{typed_keys}", columns(spec.keys, ",\n    ", [](const ColumnSpec &column) {
                        return declared(column) + " not null";
                    }));
    text = replaced(text, "{add_values}", columns(spec.values, "", [&spec](const ColumnSpec &column) {
                        return "alter table incoming_" + std::string(spec.name) +
                               " add column if not exists " + declared(column) + ";\n";
                    }));
    text = replaced(text, "{end_line}", lineOf("owner", spec.keys) + " || netstring(was::text)");
    text = replaced(text, "{begin_line}", lineOf("owner", spec.keys) + lineOf("", spec.values));
    text = replaced(text, "{match}", match);
    text = replaced(text, "{numbers_of_key}", numbersOfKey(spec));
    return replaced(text, "{key_order}", keyOrder(spec));
}

std::string forEachTable(std::string_view pattern)
{
    std::string out;
    for (const TableSpec &spec : model::allTables())
        out += filled(pattern, spec);
    return out;
}

// Values may be null: a row that ends has none. They are added one by one, so that a column of a later
// release is too.
constexpr std::string_view kStaging = R"sql(
create unlogged table if not exists incoming_{table} (
    owner bigint not null,
    {typed_keys},
    live bigint not null check (live in (0, 1)),
    was bigint,
    tx xid8 not null default pg_current_xact_id(),
    check (was is not null or live = 1)
);
{add_values}create index if not exists incoming_{table}_key on incoming_{table} (tx{numbers_of_key});
create or replace view staged_{table} as
    select owner, {keys}, live, was{more_values} from incoming_{table} where tx = pg_current_xact_id();
)sql";

// Rights are seen and changed by other people than the facts they are about.
struct Fence
{
    std::string_view readable, everywhere, writable;
};
constexpr Fence kFacts{"readable_orgs()", "writes_everywhere()", "writable_orgs()"};
constexpr Fence kRights{"known_rights_orgs()", "administers_everywhere()", "administered_orgs()"};

constexpr std::string_view kPolicy = R"sql(
alter table {table} enable row level security;
drop policy if exists see on {table};
create policy see on {table} for select to tally_client using (owner = any ((select {readable})::bigint[]));
drop policy if exists w_see on {table};
create policy w_see on {table} for select to tally_writer using (true);
drop policy if exists w_ins on {table};
create policy w_ins on {table} for insert to tally_writer
    with check (ended is null and ((select {everywhere}) or owner = any ((select {writable})::bigint[])));
drop policy if exists w_end on {table};
create policy w_end on {table} for update to tally_writer
    using (ended is null and ((select {everywhere}) or owner = any ((select {writable})::bigint[])))
    with check (ended is not null);
grant select on {table} to tally_client, tally_writer;
grant insert, update (ended) on {table} to tally_writer;
grant insert (owner, {keys}{more_values}, live, was) on incoming_{table} to tally_client;
grant select, delete on staged_{table} to tally_writer;
)sql";

// Ends first, so that the live index has room for the new version. `began + 0` keeps the planner from joining
// on the index of `began`, where after a bulk operation all rows share one value. Few rows are ended one by
// one: a join is planned once a session, and a plan made while the table was small reads all of it for each
// edit afterwards. Many are joined by a plan made for them.
constexpr std::string_view kApply = R"sql(
create or replace function apply_{table}(n bigint) returns bigint language plpgsql
    set search_path = tally, pg_temp set enable_seqscan = off as $body$
declare
    wanted bigint;
    closed bigint := 0;
    begun bigint;
    part bigint;
    s record;
begin
    select count(*) into wanted from staged_{table} where was is not null;
    if wanted > 0 then
        if wanted <= 1000 then
            for s in select owner, {keys}, was from staged_{table} where was is not null loop
                update {table} f set ended = n
                where {match} and f.owner = s.owner and f.ended is null and f.began + 0 = s.was;
                get diagnostics part = row_count;
                closed := closed + part;
            end loop;
        else
            execute $update$update {table} f set ended = $1 from staged_{table} s
                where s.was is not null and {match} and f.owner = s.owner and f.ended is null and f.began + 0 = s.was$update$
            using n;
            get diagnostics closed = row_count;
        end if;
        if closed <> wanted then
            raise exception using errcode = '40001', constraint = 'STALE_VERSION',
                message = format('%s of %s rows of {table} have been changed by somebody else in the meantime',
                                 wanted - closed, wanted);
        end if;
    end if;
    insert into {table} (owner, {keys}{more_values}, began)
    select owner, {keys}{more_values}, n from staged_{table} where live = 1;
    get diagnostics begun = row_count;
    return closed + begun;
end $body$;
)sql";

// The bytes of src/log/content_digest.h. The rows are sorted and not their lines, which are longer; numbering
// the lines and gathering each block by the numbers would sort them twice more.
constexpr std::string_view kDigest = R"sql(
create or replace function digest_{table}() returns bytea language plpgsql stable
    set search_path = tally, pg_temp set work_mem = '128MB' as $body$
declare
    the_line text;
    block text[] := '{}';
    blocks bytea := '';
begin
    for the_line in
        select case sign when 0 then '-' || {end_line} else '+' || {begin_line} end
        from (
            select * from (
                select 0 as sign, owner, {keys}, was{more_values} from staged_{table} where was is not null
                union all
                select 1, owner, {keys}, was{more_values} from staged_{table} where live = 1) as staged
            order by sign, {key_order}) as sorted
        order by sign, {key_order}
    loop
        block := array_append(block, the_line);
        if cardinality(block) = 4096 then
            blocks := blocks || sha256(convert_to(array_to_string(block, ''), 'UTF8'));
            block := '{}';
        end if;
    end loop;
    if cardinality(block) > 0 then
        blocks := blocks || sha256(convert_to(array_to_string(block, ''), 'UTF8'));
    end if;
    return sha256(blocks);
end $body$;
)sql";

// What calls the functions above for the tables that hold something.
constexpr std::string_view kApplyStep = R"sql(    if '{table}' = any (present) then
        total := total + apply_{table}(n);
    end if;
)sql";

constexpr std::string_view kDigestStep = R"sql(    if '{table}' = any (present) then
        content := content || netstring('{table}') || netstring(encode(digest_{table}(), 'hex'));
    end if;
)sql";

constexpr std::string_view kClearStep = R"sql(    if '{table}' = any (present) then
        delete from staged_{table};
    end if;
)sql";

constexpr std::string_view kBulkStep = R"sql(    if '{table}' = any (present) then
        select count(*) into part from staged_{table};
        total := total + part;
    end if;
)sql";

// Nobody but the writer, inside the commit, may call these.
constexpr std::string_view kClose = R"sql(
do $body$
declare
    name text;
begin
    for name in select p.oid::regprocedure::text from pg_proc p join pg_namespace s on s.oid = p.pronamespace
        where s.nspname = 'tally' and (p.proname like 'apply\_%' or p.proname like 'digest\_%' or p.proname like '%staged%'
            or p.proname = 'refuse_first')
    loop
        execute 'revoke execute on function ' || name || ' from public';
        execute 'grant execute on function ' || name || ' to tally_writer';
    end loop;
end $body$;
)sql";

std::string function(std::string_view head, std::string_view variables, std::string_view perTable,
                     std::string_view result)
{
    return "create or replace function " + std::string(head) +
           " language plpgsql set search_path = tally, pg_temp as $body$\n" + std::string(variables) +
           "begin\n" + forEachTable(perTable) + std::string(result) + "end $body$;\n";
}

// Staged beside facts, but for the operation itself.
constexpr std::string_view kOthers[] = {"step", "duty", "private_value", "erasure", "blob", "actor"};

// The tables that hold rows of the transaction, asked once.
std::string presentSql()
{
    std::string cases;
    const auto add = [&cases](std::string_view table) {
        cases += (cases.empty() ? "" : ",\n        ") +
                 ("case when exists (select 1 from staged_" + std::string(table) + ") then '" +
                  std::string(table) + "' end");
    };
    for (const TableSpec &spec : model::allTables())
        add(spec.name);
    for (const std::string_view other : kOthers)
        add(other);
    return "create or replace function staged_tables() returns text[] language plpgsql stable\n"
           "    set search_path = tally, pg_temp as $body$\nbegin\n    return array_remove(array[" +
           cases + "], null);\nend $body$;\n";
}

} // namespace

std::string postgresStagingSql()
{
    return forEachTable(kStaging);
}

std::string postgresPolicySql()
{
    std::string out;
    for (const TableSpec &spec : model::allTables()) {
        const Fence &fence = spec.table == model::Table::RightHeld ? kRights : kFacts;
        std::string text = filled(kPolicy, spec);
        text = replaced(text, "{readable}", fence.readable);
        text = replaced(text, "{everywhere}", fence.everywhere);
        out += replaced(text, "{writable}", fence.writable);
    }
    return out;
}

std::string postgresCommitSql()
{
    std::string out = forEachTable(kApply) + forEachTable(kDigest);
    out += presentSql();
    out += function("staged_content(present text[]) returns text", "declare\n    content text := '';\n",
                    kDigestStep, "    return content;\n");
    out += function("apply_staged(n bigint, present text[]) returns bigint",
                    "declare\n    total bigint := 0;\n", kApplyStep, "    return total;\n");
    out += function("clear_staged(present text[]) returns void", "", kClearStep, "");
    out += function("count_staged(present text[]) returns bigint",
                    "declare\n    total bigint := 0;\n    part bigint;\n", kBulkStep, "    return total;\n");
    return out + std::string(kClose);
}

} // namespace tally::store
