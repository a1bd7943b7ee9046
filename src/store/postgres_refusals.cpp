// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The refusals as the commit on a server asks them: those of the tables that hold something.
#include "store/postgres_tables.h"

#include <string_view>

namespace tally::store {

namespace {

// Few rows are looked up by index and nothing else, and planned so once a session: tables that are small when
// the plan is made grow while it is kept, and are not to be read whole for each edit then. More are planned
// for what they are, since a kept plan that fits an empty table takes the square of an import's rows; many by
// hash joins, since statistics know nothing of the rows just staged. No plan may go through a list again and
// again. Compiling would take longer than any.
constexpr std::string_view kRefuseHead = R"sql(
create or replace function refuse_first(present text[], bulk boolean) returns void language plpgsql
    set search_path = tally, pg_temp set jit = off set enable_seqscan = off set enable_material = off as $body$
declare
    refusal record;
    first_found record;
    first_turn integer;
    few boolean := not bulk and count_staged(present) <= 500;
begin
    if few then
        perform set_config('enable_hashjoin', 'off', true), set_config('enable_mergejoin', 'off', true);
    end if;
    if bulk then
        perform set_config('enable_seqscan', 'on', true), set_config('enable_nestloop', 'off', true),
            set_config('work_mem', '128MB', true);
    end if;
)sql";

constexpr std::string_view kRefuseTail = R"sql(    if bulk then
        perform set_config('enable_nestloop', 'on', true);
    end if;
    if few then
        perform set_config('enable_hashjoin', 'on', true), set_config('enable_mergejoin', 'on', true);
    end if;
    if first_turn is not null then
        perform refuse(first_found.code, first_found.what, first_found.owner, first_found.id);
    end if;
end $body$;
)sql";

// The words in braces are the table's.
constexpr std::string_view kStep = R"sql(    if {condition} then
        if few then
            select turn, code, what, owner, id into refusal from refusals_of_{table} order by turn limit 1;
        else
            execute 'select turn, code, what, owner, id from refusals_of_{table} order by turn limit 1' into refusal;
        end if;
        if refusal.turn < coalesce(first_turn, refusal.turn + 1) then
            first_turn := refusal.turn;
            first_found := refusal;
        end if;
    end if;
)sql";

std::string replaced(std::string text, std::string_view word, std::string_view by)
{
    for (std::size_t at = text.find(word); at != std::string::npos; at = text.find(word, at + by.size()))
        text.replace(at, word.size(), by);
    return text;
}

std::string stepOf(const std::string &table)
{
    const std::string condition = table == "operation" ? "true" : "'" + table + "' = any (present)";
    return replaced(replaced(std::string(kStep), "{condition}", condition), "{table}", table);
}

} // namespace

std::string postgresRefusalSql(const std::vector<RefusalsOfTable> &refusals)
{
    std::string views;
    std::string steps;
    for (const RefusalsOfTable &of : refusals) {
        const std::string view = "refusals_of_" + of.table;
        views += "create or replace view " + view + " as\n" + of.select + ";\ngrant select on " + view +
                 " to tally_writer;\n";
        steps += stepOf(of.table);
    }
    return views + std::string(kRefuseHead) + steps + std::string(kRefuseTail);
}

} // namespace tally::store
