-- SPDX-FileCopyrightText: 2026 The Tallystick authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What a draft holds beside facts, while it is being checked. Clients write incoming_… (those of facts, and their views, are made
-- from src/model/tables.cpp in front of this script); staged_… are the rows of this transaction alone, so that a second session
-- of the same person cannot slip one in. Unlogged: nothing of it outlives the transaction.

create unlogged table incoming_operation (
    request text not null,
    actor bigint,
    role text,
    kind text not null,
    needs_kind text,        -- the kind that a right is needed for: that undone, for an undo
    undoes bigint,
    effective_on bigint not null,
    today bigint not null,
    tx xid8 not null default pg_current_xact_id()
);
create index incoming_operation_tx on incoming_operation (tx);
create view staged_operation as
    select request, actor, role, kind, needs_kind, undoes, effective_on, today from incoming_operation where tx = pg_current_xact_id();

create unlogged table incoming_step (
    owner bigint not null,
    object bigint not null,
    step_no bigint not null,
    from_state text not null,
    step text not null,
    to_state text not null,
    role text not null,
    tx xid8 not null default pg_current_xact_id(),
    primary key (tx, owner, object, step_no)
);
create view staged_step as
    select owner, object, step_no, from_state, step, to_state, role from incoming_step where tx = pg_current_xact_id();

create unlogged table incoming_duty (
    owner bigint not null,
    object bigint not null,
    step_no bigint not null,
    step text not null,
    pair text not null,
    side text not null,
    tx xid8 not null default pg_current_xact_id(),
    primary key (tx, owner, object, step_no, pair)
);
create view staged_duty as
    select owner, object, step_no, step, pair, side from incoming_duty where tx = pg_current_xact_id();

create unlogged table incoming_private_value (
    owner bigint not null,
    item bigint not null,
    attribute text not null,
    digest text not null,
    salt bytea not null,
    value text not null,
    tx xid8 not null default pg_current_xact_id(),
    primary key (tx, item, attribute, digest, owner)
);
create view staged_private_value as
    select owner, item, attribute, digest, salt, value from incoming_private_value where tx = pg_current_xact_id();

-- Private values that an operation of kind erase deletes: by item or held report, and digest.
create unlogged table incoming_erasure (
    owner bigint not null,
    item bigint not null,
    digest text not null,
    tx xid8 not null default pg_current_xact_id(),
    primary key (tx, item, digest, owner)
);
create view staged_erasure as select owner, item, digest from incoming_erasure where tx = pg_current_xact_id();

create unlogged table incoming_blob (
    sha256 text not null check (sha256 = encode(sha256(bytes), 'hex')),
    bytes bytea not null,
    tx xid8 not null default pg_current_xact_id(),
    primary key (tx, sha256)
);
create view staged_blob as select sha256, bytes from incoming_blob where tx = pg_current_xact_id();

-- Logins that the operation makes known, so that rights can be given to them before they first act.
create unlogged table incoming_actor (
    id bigint not null,
    login text not null,
    tx xid8 not null default pg_current_xact_id(),
    primary key (tx, id)
);
create view staged_actor as select id, login from incoming_actor where tx = pg_current_xact_id();

-- What stands in a fact for a private text (src/model/private_values.h); on a file the program brings the function.
create function sealed_digest(salt bytea, value text) returns text language sql immutable set search_path = pg_catalog, pg_temp as
$$ select 'private:' || encode(sha256(salt || convert_to(value, 'UTF8')), 'hex') $$;
