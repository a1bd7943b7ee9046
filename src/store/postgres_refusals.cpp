// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The refusals as the commit on a server asks them: those of the tables that hold something.
#include "store/postgres_tables.h"

#include <string_view>

namespace tally::store {

namespace {

// Few rows are looked up by index, and planned so once a session: tables that are small when the plan is made
// grow while it is kept. Many are planned for what they are, with hash joins, since statistics know nothing
// of the rows just staged. Compiling would take longer than either.
constexpr std::string_view kRefuseHead = R"sql(
create or replace function refuse_first(present text[], bulk boolean) returns void language plpgsql
    set search_path = tally, pg_temp set jit = off set enable_seqscan = off as $body$
declare
    refusal record;
    first_found record;
    first_turn integer;
begin
    if bulk then
        perform set_config('enable_seqscan', 'on', true), set_config('enable_nestloop', 'off', true),
            set_config('work_mem', '128MB', true);
    end if;
)sql";

constexpr std::string_view kRefuseTail = R"sql(    if bulk then
        perform set_config('enable_nestloop', 'on', true);
    end if;
    if first_turn is not null then
        perform refuse(first_found.code, first_found.what, first_found.owner, first_found.id);
    end if;
end $body$;
)sql";

std::string stepOf(const std::string &table)
{
    const std::string asked = "select turn, code, what, owner, id";
    const std::string from = " from refusals_of_" + table + " order by turn limit 1";
    const std::string condition = table == "operation" ? "true" : "'" + table + "' = any (present)";
    return "    if " + condition + " then\n        if bulk then\n            execute '" + asked + from +
           "' into refusal;\n        else\n            " + asked + " into refusal" + from +
           ";\n        end if;\n        if refusal.turn < coalesce(first_turn, refusal.turn + 1) then\n"
           "            first_turn := refusal.turn;\n            first_found := refusal;\n        end if;\n  "
           "  end if;\n";
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
