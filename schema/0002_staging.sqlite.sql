-- SPDX-FileCopyrightText: 2026 The Tallystick authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- session: sqlite
--
-- What a draft holds beside facts, while it is being checked. A file's staging tables are temporary, so each connection that
-- writes makes them ("session" above); those of facts (staged_item and so on) are the draft itself, read as virtual tables
-- (src/store/sqlite_draft_tables.h). On a server the same names are views of the transaction's own rows.

create temp table staged_operation (
    request text not null,
    actor integer,          -- null: a login that the register does not know yet
    role text,              -- null: any role that allows the kind
    kind text not null,
    needs_kind text,        -- the kind that a right is needed for: that undone, for an undo
    undoes integer,
    effective_on integer not null,
    today integer not null
) strict;

create temp table staged_step (
    owner integer not null,
    object integer not null,
    step_no integer not null,
    from_state text not null,
    step text not null,
    to_state text not null,
    role text not null,
    primary key (owner, object, step_no)
) strict, without rowid;

create temp table staged_duty (
    owner integer not null,
    object integer not null,
    step_no integer not null,
    step text not null,
    pair text not null,
    side text not null,
    primary key (owner, object, step_no, pair)
) strict, without rowid;

create temp table staged_private_value (
    owner integer not null,
    item integer not null,
    attribute text not null,
    digest text not null,
    salt blob not null,
    value text not null,
    primary key (item, attribute, digest, owner)
) strict, without rowid;

create temp table staged_blob (
    sha256 text primary key,
    bytes blob not null
) strict;

-- Logins that the operation makes known, so that rights can be given to them before they first act.
create temp table staged_actor (
    id integer primary key,
    login text not null
) strict;

-- Private values that are to be erased: by item or held report, and digest.
create temp table staged_erasure (
    owner integer not null,
    item integer not null,
    digest text not null,
    primary key (item, digest, owner)
) strict, without rowid;
