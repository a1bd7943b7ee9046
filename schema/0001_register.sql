-- SPDX-FileCopyrightText: 2026 The Tallystick authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The register: operations, versioned facts, duties, evidence. One text for both engines; words in braces are replaced by
-- src/store/dialect.h ({integer}: bigint or integer, {bytes}: bytea or blob, {strict}: nothing or strict).
-- Instants are milliseconds and dates days since 1970-01-01, money is pence. Applied scripts are never edited: a change is
-- a new number.

create table migration (
    number {integer} primary key,
    name text not null,
    checksum text not null,        -- SHA-256 of the script as shipped, hexadecimal
    applied_at {integer} not null
) {strict};

-- Ids of items, titles, reports and actors come from one sequence, in blocks; gaps are harmless.
create table id_block (
    one {integer} primary key check (one = 1),
    next {integer} not null check (next > 0)
) {strict};
insert into id_block (one, next) values (1, 1);

-- Logins. Written once: a login is never given to a second person.
create table actor (
    id {integer} primary key check (id > 0),
    login text not null unique,
    began {integer} not null
) {strict};

-- Who may do what. Kinds of operation and roles are data of the schema (disposal roles, and those of the register).
create table operation_kind (
    kind text primary key,
    what text not null
) {strict};

create table role_kind (
    role text not null,
    kind text not null references operation_kind (kind),
    primary key (role, kind)
) {strict};

-- What an operation of a kind may write: tables of facts, 'step' (with its duties), 'actor'; an attachment's bytes count as
-- attachment. `part` narrows it: definitions of one kind; empty: all. An undo writes what the kind undone writes.
create table kind_writes (
    kind text not null references operation_kind (kind),
    writes text not null,
    part text not null,
    primary key (kind, writes, part)
) {strict};

create table role_read (
    role text primary key
) {strict};

-- The log. `record` is what is hashed; every other column is a projection of it that verification compares.
create table operation (
    number {integer} primary key,  -- 0 is the genesis; no gaps
    previous {integer} references operation (number),
    request text not null unique,  -- random, from the client: a replay is refused, a lost answer can be asked for
    actor {integer} references actor (id),
    role text,                     -- null: while no right was recorded
    kind text not null references operation_kind (kind),
    recorded_at {integer} not null,
    effective_on {integer} not null,
    source text not null,
    reason text not null,
    undoes {integer} references operation (number),
    changes {integer} not null check (changes >= 0),
    record {bytes} not null,
    leaf {bytes} not null unique,
    foreign key (role, kind) references role_kind (role, kind),
    constraint operation_first check ((number = 0) = (previous is null)),
    constraint operation_no_gap check (previous = number - 1),
    constraint operation_actor check ((number = 0) = (actor is null)),
    constraint operation_undo check ((kind = 'undo') = (undoes is not null)),
    constraint operation_undo_past check (undoes > 0 and undoes < number)
) {strict};
create index operation_recorded on operation (recorded_at);

-- Which organisations an operation touched: who may read its words.
create table operation_scope (
    owner {integer} not null,
    number {integer} not null references operation (number),
    primary key (owner, number)
) {strict};
create index operation_scope_number on operation_scope (number);

-- Derived, and on a server the lock: locked late with `for update`.
create table log_head (
    one {integer} primary key check (one = 1),
    size {integer} not null,       -- operations, the genesis included; the newest number is size - 1
    leaf {bytes} not null,
    recorded_at {integer} not null,
    frontier {bytes} not null      -- roots of the perfect subtrees, largest first, 32 bytes each
) {strict};

-- Signed notes about the log that this register has made or seen.
create table checkpoint (
    size {integer} not null,
    root {bytes} not null,
    note text not null,
    primary key (size, note)
) {strict};

-- Facts: one row a version, live while `ended` is null; `ended` is the one column that is ever written later, once.
-- The live index has the key first and the owner last, so that it also serves a search by key whose owner is not known.
-- Columns must agree with src/model/tables.cpp (a test compares them on both engines).
create table item (
    owner {integer} not null check (owner >= 0),
    id {integer} not null check (id > 0),
    began {integer} not null,
    ended {integer} check (ended > began),
    class text not null,
    name text,
    asset_number text,
    serial_number text,
    status text,
    site {integer},
    custodian {integer},
    cost_centre {integer},
    model {integer},
    supplier {integer},
    order_number text,
    cost_pence {integer},
    purchased_on {integer},
    warranty_until {integer},
    attributes text not null
) {strict};
create unique index item_live on item (id) where ended is null; -- without the owner: live at one owner at most
create index item_past on item (id, owner) where ended is not null;
create index item_began on item (began);
create index item_ended on item (ended) where ended is not null;

create table relationship (
    owner {integer} not null check (owner >= 0),
    source {integer} not null,
    type text not null,
    target {integer} not null,
    began {integer} not null,
    ended {integer} check (ended > began),
    grp text,
    needed text
) {strict};
create unique index relationship_live on relationship (source, type, target, owner) where ended is null;
create index relationship_target on relationship (target) where ended is null;
create index relationship_past on relationship (source, owner) where ended is not null;
create index relationship_past_target on relationship (target, owner) where ended is not null;
create index relationship_began on relationship (began);
create index relationship_ended on relationship (ended) where ended is not null;

create table title (
    owner {integer} not null check (owner = 0),
    id {integer} not null check (id > 0),
    began {integer} not null,
    ended {integer} check (ended is null), -- raw text, written once
    name text not null,
    version text not null,
    publisher text not null,
    architecture text not null
) {strict};
create unique index title_live on title (id) where ended is null;
create unique index title_text on title (name, version, publisher, architecture) where ended is null;
create index title_began on title (began);

create table report (
    owner {integer} not null check (owner >= 0),
    id {integer} not null check (id > 0),
    began {integer} not null,
    ended {integer} check (ended > began),
    source text not null,
    subject text not null,
    item {integer},
    seen_at {integer},
    digest text,
    counts text
) {strict};
create unique index report_live on report (id) where ended is null;
create unique index report_subject on report (source, subject, owner) where ended is null;
create index report_item on report (item) where ended is null;
create index report_past on report (id, owner) where ended is not null;
create index report_began on report (began);
create index report_ended on report (ended) where ended is not null;

create table installation (
    owner {integer} not null check (owner >= 0),
    device {integer} not null,
    title {integer} not null,
    report {integer} not null,
    began {integer} not null,
    ended {integer} check (ended > began),
    installed_on {integer}
) {strict};
create unique index installation_live on installation (device, title, report, owner) where ended is null;
create index installation_past on installation (device, title) where ended is not null;
create index installation_began on installation (began);
create index installation_ended on installation (ended) where ended is not null;

create table claim (
    owner {integer} not null check (owner >= 0),
    report {integer} not null,
    attribute text not null,
    began {integer} not null,
    ended {integer} check (ended > began),
    value text not null
) {strict};
create unique index claim_live on claim (report, attribute, owner) where ended is null;
create index claim_past on claim (report, owner) where ended is not null;
create index claim_began on claim (began);
create index claim_ended on claim (ended) where ended is not null;

create table component (
    owner {integer} not null check (owner >= 0),
    item {integer} not null,
    report {integer} not null,
    kind text not null,
    "key" text not null,
    began {integer} not null,
    ended {integer} check (ended > began),
    "values" text not null
) {strict};
create unique index component_live on component (item, report, kind, "key", owner) where ended is null;
create index component_past on component (item, owner) where ended is not null;
create index component_began on component (began);
create index component_ended on component (ended) where ended is not null;

create table identifier (
    owner {integer} not null check (owner >= 0),
    item {integer} not null,
    kind text not null,
    value text not null,
    began {integer} not null,
    ended {integer} check (ended > began),
    canonical text not null
) {strict};
create unique index identifier_live on identifier (item, kind, value, owner) where ended is null;
create index identifier_past on identifier (item, owner) where ended is not null;
create index identifier_began on identifier (began);
create index identifier_ended on identifier (ended) where ended is not null;

create table recognition (
    owner {integer} not null check (owner >= 0),
    title {integer} not null,
    began {integer} not null,
    ended {integer} check (ended > began),
    product {integer},
    edition text,
    version text,
    state text not null,
    rule text
) {strict};
create unique index recognition_live on recognition (title, owner) where ended is null;
create index recognition_past on recognition (title, owner) where ended is not null;
create index recognition_began on recognition (began);
create index recognition_ended on recognition (ended) where ended is not null;

create table definition (
    owner {integer} not null check (owner >= 0),
    kind text not null,
    name text not null,
    began {integer} not null,
    ended {integer} check (ended > began),
    text text not null
) {strict};
create unique index definition_live on definition (kind, name, owner) where ended is null;
create index definition_past on definition (kind, name, owner) where ended is not null;
create index definition_began on definition (began);
create index definition_ended on definition (ended) where ended is not null;

-- owner: the organisation at which the role is held; 0 the partnership, which stands for all of them.
create table right_held (
    owner {integer} not null check (owner >= 0),
    person {integer} not null references actor (id),
    role text not null,
    began {integer} not null,
    ended {integer} check (ended > began)
) {strict};
create unique index right_held_live on right_held (person, role, owner) where ended is null;
create index right_held_past on right_held (person, role, owner) where ended is not null;
create index right_held_began on right_held (began);
create index right_held_ended on right_held (ended) where ended is not null;

create table attachment (
    owner {integer} not null check (owner >= 0),
    item {integer} not null,
    sha256 text not null,
    began {integer} not null,
    ended {integer} check (ended > began),
    name text not null,
    kind text,
    size {integer} not null
) {strict};
create unique index attachment_live on attachment (item, sha256, owner) where ended is null;
create index attachment_past on attachment (item, owner) where ended is not null;
create index attachment_began on attachment (began);
create index attachment_ended on attachment (ended) where ended is not null;

-- Evidence as received. Inserted only.
create table blob (
    sha256 text primary key check (length(sha256) = 64),
    bytes {bytes} not null
) {strict};

-- The texts behind the digests of private attributes; deleted by an operation of kind erase.
create table private_value (
    owner {integer} not null,
    item {integer} not null,
    attribute text not null,
    digest text not null,
    salt {bytes} not null,
    value text not null,
    primary key (item, attribute, digest, owner)
) {strict};

-- Duties and the order of steps, by keys: a step that does not start where the last one ended finds no parent, a second side
-- of a pair by one person is a duplicate key.
create table step_kind (
    from_state text not null,
    step text not null,
    to_state text not null,
    role text not null,
    primary key (from_state, step, to_state, role)
) {strict};

create table duty_pair (
    step text not null,
    pair text not null,
    side text not null,
    primary key (step, pair, side)
) {strict};

create table duty (
    owner {integer} not null,
    object {integer} not null,
    pair text not null,
    person {integer} not null references actor (id),
    side text not null,
    began {integer} not null references operation (number),
    primary key (owner, object, pair, person),
    constraint duty_side unique (owner, object, pair, person, side)
) {strict};

create table custody_event (
    owner {integer} not null,
    object {integer} not null,
    step_no {integer} not null check (step_no > 0),
    before_no {integer},
    from_state text not null,
    step text not null,
    to_state text not null,
    person {integer} not null references actor (id),
    role text not null,
    began {integer} not null references operation (number),
    primary key (owner, object, step_no),
    constraint custody_event_state unique (owner, object, step_no, to_state),
    constraint custody_event_before check (before_no = step_no - 1),
    constraint custody_event_first check ((step_no = 1) = (before_no is null)),
    constraint custody_event_new check (step_no > 1 or from_state = 'NEW'),
    constraint custody_event_order foreign key (owner, object, before_no, from_state)
        references custody_event (owner, object, step_no, to_state),
    constraint custody_event_step foreign key (from_state, step, to_state, role)
        references step_kind (from_state, step, to_state, role)
) {strict};
create index custody_event_began on custody_event (began);

create table custody_duty (
    owner {integer} not null,
    object {integer} not null,
    step_no {integer} not null,
    step text not null,
    pair text not null,
    side text not null,
    person {integer} not null,
    primary key (owner, object, step_no, pair),
    foreign key (owner, object, step_no) references custody_event (owner, object, step_no),
    foreign key (step, pair, side) references duty_pair (step, pair, side),
    foreign key (owner, object, pair, person, side) references duty (owner, object, pair, person, side)
) {strict};

-- How far back a kind of operation may be dated, in days. An ordinary fact may have been true for years; who took a step may
-- not.
create table back_dating (
    kind text primary key references operation_kind (kind),
    days {integer} not null check (days >= 0)
) {strict};

insert into operation_kind (kind, what) values
    ('genesis', 'the register is created'),
    ('init', 'shipped definitions and the first organisation'),
    ('upgrade', 'shipped definitions of a newer program'),
    ('demo', 'the demonstration council'),
    ('import', 'what sources report'),
    ('edit', 'attributes of items'),
    ('relate', 'relationships'),
    ('retire', 'items end'),
    ('undo', 'an operation is reversed'),
    ('merge', 'items found to be one'),
    ('split', 'an item found to be several'),
    ('match', 'held reports are given to items'),
    ('decide', 'findings are decided'),
    ('attach', 'evidence and documents'),
    ('stocktake', 'what an audit campaign saw'),
    ('recognise', 'what software titles mean'),
    ('agreement', 'contracts, entitlements and their lots'),
    ('plan', 'replacement plans, waves and appointments'),
    ('service', 'services, changes and incidents'),
    ('finance', 'cost centres, prices and recharge'),
    ('dispose', 'disposal orders and containers'),
    ('custody', 'steps of the chain of custody'),
    ('approve', 'approvals, sign-offs and closing'),
    ('hold', 'legal holds, classification and accepted risks'),
    ('definition', 'classes, rules, mappings and policies'),
    ('view', 'shared views'),
    ('rights', 'who holds which role'),
    ('settings', 'settings of the register'),
    ('erase', 'private values are erased');

-- Whatever hangs on an item; what an inventory finds out besides.
insert into kind_writes (kind, writes, part)
select k.column1, w.column1, ''
from (values ('import'), ('edit'), ('retire'), ('merge'), ('split'), ('match')) as k
    cross join (values ('item'), ('relationship'), ('report'), ('claim'), ('identifier'), ('attachment'), ('installation'),
        ('component')) as w;
-- What titles mean names products, and two products may be one.
insert into kind_writes (kind, writes, part) values ('merge', 'recognition', ''), ('split', 'recognition', '');
-- A rule that decides what items show changes it at once: the rule and the values that follow are one operation.
insert into kind_writes (kind, writes, part) values ('definition', 'item', '');
-- Records: items with the claims of the person who writes them.
insert into kind_writes (kind, writes, part)
select k.column1, w.column1, ''
from (values ('decide'), ('stocktake'), ('recognise'), ('agreement'), ('plan'), ('service'), ('finance'), ('dispose'),
        ('custody'), ('approve'), ('hold')) as k
    cross join (values ('item'), ('relationship'), ('report'), ('claim'), ('identifier'), ('attachment')) as w;
insert into kind_writes (kind, writes, part) values
    ('init', 'item', ''), ('init', 'relationship', ''), ('init', 'definition', ''),
    ('import', 'title', ''), ('recognise', 'recognition', ''), ('relate', 'relationship', ''), ('attach', 'attachment', ''),
    ('dispose', 'step', ''), ('custody', 'step', ''), ('approve', 'step', ''), ('hold', 'step', ''), ('decide', 'step', ''),
    ('upgrade', 'definition', ''), ('definition', 'definition', ''), ('view', 'definition', 'view'),
    ('settings', 'definition', 'setting'),
    ('rights', 'right_held', ''), ('rights', 'actor', '');

insert into role_kind (role, kind) values
    ('technician', 'import'), ('technician', 'edit'), ('technician', 'relate'), ('technician', 'attach'),
    ('technician', 'stocktake'), ('technician', 'dispose'), ('technician', 'custody'), ('technician', 'undo'),
    ('custodian', 'custody'), ('custodian', 'stocktake'), ('custodian', 'attach'), ('custodian', 'undo'),
    ('operator', 'custody'), ('operator', 'attach'), ('operator', 'import'), ('operator', 'undo'),
    ('reviewer', 'custody'), ('reviewer', 'decide'), ('reviewer', 'approve'), ('reviewer', 'undo'),
    ('asset_manager', 'init'), ('asset_manager', 'upgrade'), ('asset_manager', 'demo'), ('asset_manager', 'import'),
    ('asset_manager', 'edit'), ('asset_manager', 'relate'), ('asset_manager', 'retire'), ('asset_manager', 'merge'),
    ('asset_manager', 'split'), ('asset_manager', 'match'), ('asset_manager', 'decide'), ('asset_manager', 'attach'),
    ('asset_manager', 'stocktake'), ('asset_manager', 'recognise'), ('asset_manager', 'plan'),
    ('asset_manager', 'service'), ('asset_manager', 'finance'), ('asset_manager', 'dispose'),
    ('asset_manager', 'custody'), ('asset_manager', 'definition'), ('asset_manager', 'view'),
    ('asset_manager', 'undo'),
    ('approver', 'approve'), ('approver', 'custody'),
    ('information_governance', 'hold'), ('information_governance', 'custody'), ('information_governance', 'approve'),
    ('information_governance', 'erase'), ('information_governance', 'undo'),
    ('licence_manager', 'agreement'), ('licence_manager', 'recognise'), ('licence_manager', 'attach'),
    ('licence_manager', 'import'), ('licence_manager', 'view'), ('licence_manager', 'undo'),
    ('planner', 'plan'), ('planner', 'view'), ('planner', 'undo'),
    ('service_desk', 'service'), ('service_desk', 'edit'), ('service_desk', 'relate'), ('service_desk', 'attach'),
    ('service_desk', 'undo'),
    ('administrator', 'rights'), ('administrator', 'settings'), ('administrator', 'upgrade'),
    ('administrator', 'undo');

insert into role_read (role) values
    ('reader'), ('technician'), ('custodian'), ('operator'), ('reviewer'), ('asset_manager'), ('approver'),
    ('information_governance'), ('auditor'), ('licence_manager'), ('planner'), ('service_desk');

insert into back_dating (kind, days) values ('custody', 31), ('approve', 31), ('hold', 31), ('rights', 31);
