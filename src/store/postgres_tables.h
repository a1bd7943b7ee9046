// SPDX-FileCopyrightText: 2026 The Tallystick authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The part of a server's schema that is the same for every table of facts, made from model::TableSpec: a
// table added there has its staging, policies and its share of the commit without a line of SQL. The rest
// stands in schema/*.postgres.sql.
#pragma once

#include <string>

namespace tally::store {

// incoming_<table>, which clients write, and the view staged_<table> of a transaction's own rows. Before the
// refusal views.
std::string postgresStagingSql();
// Row policies and grants of facts and staging. After 0004_server.postgres.sql.
std::string postgresPolicySql();
// digest_<table>() and apply_<table>(), and staged_digests(), apply_staged(), clear_staged() that call them.
// May run again at each upgrade.
std::string postgresCommitSql();

} // namespace tally::store
