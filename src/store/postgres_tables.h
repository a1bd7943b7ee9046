// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The part of a server's schema that is the same for every table of facts, made from model::TableSpec: a
// table added there has its staging, policies and its share of the commit without a line of SQL. The rest
// stands in schema/*.postgres.sql.
#pragma once

#include "store/refusal_views.h"

#include <string>
#include <vector>

namespace tally::store {

// incoming_<table>, which clients write, and the view staged_<table> of a transaction's own rows. Before the
// refusal views.
std::string postgresStagingSql();
// Row policies and grants of facts and staging. After 0004_server.postgres.sql.
std::string postgresPolicySql();
// The views refusals_of_<table>, and refuse_first() that asks those of the tables which hold something and
// raises the first refusal. After the refusal views.
std::string postgresRefusalSql(const std::vector<RefusalsOfTable> &refusals);
// digest_<table>() and apply_<table>(), and staged_tables(), staged_content(), apply_staged(), clear_staged()
// over them. May run again at each upgrade.
std::string postgresCommitSql();

} // namespace tally::store
