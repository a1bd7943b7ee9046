-- SPDX-FileCopyrightText: 2026 The Tallystick authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Who may see and write what on a server. The part that is the same for every table of facts (staging, policies, grants) is made
-- from src/model/tables.cpp by src/store/postgres_tables.cpp. A policy asks a function once a query: `(select f())`, not `f()`,
-- which would be asked for each row. In plpgsql, since that
-- keeps its plans for the session: functions of plain SQL are planned at each call, which took most of an edit's time.

grant usage on schema tally to tally_client, tally_writer;

-- The person is the login of the session, whatever role was set since.
create function current_actor() returns {integer} language plpgsql stable security definer set search_path = tally, pg_temp as $$
begin
    return (select id from actor where login = session_user);
end $$;

-- Rights as they stood before the operation that is being written: one that grants or revokes is judged by what was.
create function standing_rights() returns table (person {integer}, owner {integer}, role text) language plpgsql stable
    security definer set search_path = tally, pg_temp as $$
#variable_conflict use_column
begin
    return query
    select r.person, r.owner, r.role from right_held r
    where r.began < (select size from log_head) and (r.ended is null or r.ended >= (select size from log_head));
end $$;

-- While no right is recorded, the database's owner sets the register up and may do everything; nobody else may do anything.
create function is_setting_up() returns boolean language plpgsql stable security definer set search_path = tally, pg_temp as $$
begin
    return (select pg_has_role(session_user, 'tally_owner', 'member') and not exists (select 1 from standing_rights()));
end $$;

-- Every organisation that has a fact: the first of each owner in the key of operation_scope.
create function known_orgs() returns setof {integer} language plpgsql stable security definer set search_path = tally, pg_temp as $$
#variable_conflict use_column
begin
    return query
    with recursive found (owner) as (
        select min(owner) from operation_scope
        union all
        select (select min(s.owner) from operation_scope s where s.owner > found.owner) from found where found.owner is not null)
    select owner from found where owner is not null;
end $$;

-- The partnership's facts are everybody's; a role held at the partnership (0) is held at every organisation.
create function readable_orgs() returns {integer}[] language plpgsql stable security definer set search_path = tally, pg_temp as $$
begin
    return (
        with held as (
            select r.owner from right_held r join role_read rr on rr.role = r.role
            where r.person = current_actor() and r.ended is null)
        select coalesce(array_agg(owner), '{}') from (
            select 0::{integer} as owner where current_actor() is not null
            union select owner from held
            union select o from known_orgs() o where exists (select 1 from held where owner = 0)) as seen);
end $$;

create function writable_orgs() returns {integer}[] language plpgsql stable security definer set search_path = tally, pg_temp as $$
begin
    return (
        with held as (
            select r.owner from standing_rights() r
            where r.person = current_actor() and r.role in (select role from role_kind))
        select coalesce(array_agg(owner), '{}') from (
            select 0::{integer} as owner where exists (select 1 from held)
            union select owner from held) as written);
end $$;

-- An organisation that joins has no rights yet, so this is a question of its own: may every owner be written?
create function writes_everywhere() returns boolean language plpgsql stable security definer set search_path = tally, pg_temp as $$
begin
    return (
        select is_setting_up() or exists (
            select 1 from standing_rights() r
            where r.person = current_actor() and r.owner = 0 and r.role in (select role from role_kind)));
end $$;

-- Where one may grant and revoke; without the partnership unless the right is held there.
create function administered_orgs() returns {integer}[] language plpgsql stable security definer set search_path = tally, pg_temp as $$
begin
    return (
        select coalesce(array_agg(distinct r.owner), '{}') from standing_rights() r
        where r.person = current_actor()
          and r.role in (select role from role_kind where kind = 'rights'));
end $$;

create function administers_everywhere() returns boolean language plpgsql stable security definer set search_path = tally, pg_temp as $$
begin
    return (select is_setting_up() or 0 = any (administered_orgs()));
end $$;

-- Whose rights one may see: those of the partnership, and of every organisation where one holds any role.
create function known_rights_orgs() returns {integer}[] language plpgsql stable security definer set search_path = tally, pg_temp as $$
begin
    return (
        with held as (select r.owner from right_held r where r.person = current_actor() and r.ended is null)
        select coalesce(array_agg(owner), '{}') from (
            select 0::{integer} as owner where current_actor() is not null
            union select owner from held
            union select r.owner from right_held r where exists (select 1 from held where owner = 0)) as seen);
end $$;

revoke execute on all functions in schema tally from public;
grant execute on all functions in schema tally to tally_client, tally_writer;

-- The log. Everybody sees numbers, times and leaves, so each can verify the whole chain; words are for those whose rows were touched.
-- `scopes`: how many organisations it touched, so that a reader knows which operations he cannot hold against facts.
create view log_leaf as
    select number, previous, recorded_at, leaf,
        (select count(*) from operation_scope s where s.number = operation.number) as scopes
    from operation;

grant select on actor, operation_kind, role_kind, kind_writes, role_read, step_kind, duty_pair, migration, log_head, log_leaf, checkpoint,
    operation, operation_scope, blob, private_value, duty, custody_event, custody_duty to tally_client, tally_writer;
grant insert on operation, operation_scope, blob, private_value, duty, custody_event, custody_duty, actor to tally_writer;
grant update on log_head, id_block to tally_writer;
grant select on id_block to tally_writer;
grant delete on private_value to tally_writer; -- erasing is the one deletion there is
grant insert on checkpoint to tally_client;

alter table operation_scope enable row level security;
create policy see on operation_scope for select to tally_client
    using (owner = any ((select readable_orgs())::{integer}[]));
create policy w_see on operation_scope for select to tally_writer using (true);
create policy w_ins on operation_scope for insert to tally_writer
    with check ((select writes_everywhere()) or (select administers_everywhere())
        or owner = any ((select writable_orgs())::{integer}[]));

alter table operation enable row level security;
create policy see on operation for select to tally_client
    using (actor = (select current_actor()) or number = 0
        or exists (select 1 from operation_scope s where s.number = operation.number));
create policy w_see on operation for select to tally_writer using (true);
create policy w_ins on operation for insert to tally_writer with check (actor = (select current_actor()));

alter table private_value enable row level security;
create policy see on private_value for select to tally_client using (owner = any ((select readable_orgs())::{integer}[]));
create policy w_see on private_value for select to tally_writer using (true);
create policy w_ins on private_value for insert to tally_writer
    with check ((select writes_everywhere()) or owner = any ((select writable_orgs())::{integer}[]));
create policy w_del on private_value for delete to tally_writer
    using ((select writes_everywhere()) or owner = any ((select writable_orgs())::{integer}[]));

-- Evidence is read by those who see an item that it is attached to.
create index attachment_sha256 on attachment (sha256) where ended is null;
alter table blob enable row level security;
create policy see on blob for select to tally_client
    using (exists (select 1 from attachment a where a.sha256 = blob.sha256));
create policy w_see on blob for select to tally_writer using (true);
create policy w_ins on blob for insert to tally_writer with check (true);

alter table duty enable row level security;
create policy see on duty for select to tally_client using (owner = any ((select readable_orgs())::{integer}[]));
create policy w_see on duty for select to tally_writer using (true);
create policy w_ins on duty for insert to tally_writer
    with check (person = (select current_actor())
        and ((select writes_everywhere()) or owner = any ((select writable_orgs())::{integer}[])));

alter table custody_event enable row level security;
create policy see on custody_event for select to tally_client using (owner = any ((select readable_orgs())::{integer}[]));
create policy w_see on custody_event for select to tally_writer using (true);
create policy w_ins on custody_event for insert to tally_writer
    with check (person = (select current_actor())
        and ((select writes_everywhere()) or owner = any ((select writable_orgs())::{integer}[])));

alter table custody_duty enable row level security;
create policy see on custody_duty for select to tally_client using (owner = any ((select readable_orgs())::{integer}[]));
create policy w_see on custody_duty for select to tally_writer using (true);
create policy w_ins on custody_duty for insert to tally_writer
    with check (person = (select current_actor())
        and ((select writes_everywhere()) or owner = any ((select writable_orgs())::{integer}[])));

alter table checkpoint enable row level security;
create policy see on checkpoint for select to tally_client using (true);
create policy ins on checkpoint for insert to tally_client
    with check (size <= (select size from log_head)
        and exists (select 1 from right_held r where r.person = (select current_actor()) and r.ended is null));

-- Topology without names: everybody computes impact over the whole partnership; what is not his shows as an item of its owner
-- and class. The status is there because what is retired provides nothing. The barrier keeps a function in WHERE from seeing rows before the view has chosen them.
create view topology_node with (security_barrier) as
    select owner, id, class, status, site, custodian, began, ended from item;
create view topology_edge with (security_barrier) as
    select owner, source, type, target, grp, needed, began, ended from relationship;
grant select on topology_node, topology_edge to tally_client;

-- ------------------------------------------------------------------------------------------------------------------------
-- The commit. Definer functions never read a temporary table of the caller's, and their search path ends in pg_temp.

grant select on back_dating to tally_client, tally_writer;

grant select on staged_operation, staged_step, staged_duty, staged_private_value, staged_erasure, staged_blob,
    staged_actor to tally_writer;
grant delete on staged_operation, staged_step, staged_duty, staged_private_value, staged_erasure, staged_blob,
    staged_actor to tally_writer;
grant insert (request, actor, role, kind, needs_kind, undoes, effective_on, today) on incoming_operation to tally_writer;
grant insert (id, login) on incoming_actor to tally_writer;
grant insert (owner, object, step_no, from_state, step, to_state, role) on incoming_step to tally_client;
grant insert (owner, object, step_no, step, pair, side) on incoming_duty to tally_client;
grant insert (owner, item, attribute, digest, salt, value) on incoming_private_value to tally_client;
grant insert (owner, item, digest) on incoming_erasure to tally_client;
grant insert (sha256, bytes) on incoming_blob to tally_client;
grant insert (id, login) on incoming_actor to tally_client;
grant select on right_now, staged_owner, candidate_role, refusals to tally_writer;
grant update (role) on staged_operation to tally_writer;

-- A refusal by its stable code. Those of the person are 42501, a stale version 40001, the rest TY001.
create function refuse(code text, what text, owner {integer}, id {integer}) returns void language plpgsql as $$
begin
    raise exception using message = what, constraint = code, table = 'refusals', detail = owner || ' ' || id,
        errcode = case
            when code in ('NOT_YOUR_ROLE', 'NOT_YOUR_ORGANISATION', 'SELF_GRANT', 'RIGHTS_KIND', 'KIND_MISMATCH', 'UNKNOWN_LOGIN', 'DSP-102', 'FIRST_RIGHTS',
                    'LAST_ADMINISTRATOR')
                then '42501'
            when code = 'STALE_VERSION' then '40001'
            else 'TY001' end;
end $$;

-- The kind that a right is needed for: that undone, through undos of undos.
create function needed_kind(p_kind text, p_undoes {integer}) returns text language plpgsql stable
    set search_path = tally, pg_temp as $$
declare
    needed text := p_kind;
    at {integer} := p_undoes;
begin
    while at is not null loop
        select kind, undoes into needed, at from operation where number = at;
    end loop;
    return coalesce(needed, p_kind);
end $$;

-- The server's time in milliseconds; the log never goes backwards.
create function time_now(last {integer}) returns {integer} language plpgsql volatile as $$
begin
    return greatest(floor(extract(epoch from clock_timestamp()) * 1000)::{integer}, last);
end $$;

-- Says who wants to do what, for the refusal views. A login that is no actor may do nothing, nor may anybody but the owner's
-- login while the register is being set up.
create function stage_operation(p_request text, p_kind text, p_role text, p_effective_on {integer}, p_undoes {integer})
    returns text language plpgsql set search_path = tally, pg_temp as $$
declare
    today {integer} := time_now((select recorded_at from log_head)) / 86400000;
    who {integer} := current_actor();
    needs text := needed_kind(p_kind, p_undoes);
    acting text;
begin
    if not is_setting_up() and (who is null or not exists (select 1 from right_held where ended is null)) then
        perform refuse('UNKNOWN_LOGIN', format('%s holds no right in this register', session_user), 0, 0);
    end if;
    insert into incoming_operation (request, actor, role, kind, needs_kind, undoes, effective_on, today)
    values (p_request, who, p_role, p_kind, needs, p_undoes, coalesce(p_effective_on, today), today);
    if p_role is not null then
        return p_role; -- the refusals say whether it is held and suffices
    end if;
    select role into acting from candidate_role order by lacking, unlike, reach, role limit 1;
    update staged_operation set role = acting;
    return acting;
end $$;

-- What the source of an erasure must be (src/store/erasure.h); null when it is of several items.
create function erasure_source() returns text language plpgsql stable set search_path = tally, pg_temp as $$
begin
    return (
        select 'item ' || max(item) || case
            when exists (
                select 1 from private_value p join (select distinct owner, item from staged_erasure) s on s.owner = p.owner and s.item = p.item
                where not exists (
                    select 1 from staged_erasure e where e.owner = p.owner and e.item = p.item and e.digest = p.digest))
            then ': ' || string_agg(distinct substr(digest, 9, 16), ' ') else '' end
        from staged_erasure having count(distinct item) = 1);
end $$;

create function clear_staged_rest() returns void language plpgsql set search_path = tally, pg_temp as $$
begin
    delete from staged_operation;
    delete from staged_step;
    delete from staged_duty;
    delete from staged_private_value;
    delete from staged_erasure;
    delete from staged_blob;
    delete from staged_actor;
end $$;

-- What commit would refuse, in the order of the checks. The staged facts stay: the caller rolls back. What says who wants it goes,
-- so that a commit in the same transaction is not judged by two.
create function check_operation(p_request text, p_kind text, p_role text, p_effective_on {integer}, p_undoes {integer})
    returns table (code text, what text, owner {integer}, id {integer}) language plpgsql security definer
    set search_path = tally, pg_temp as $$
begin
    perform stage_operation(p_request, p_kind, p_role, p_effective_on, p_undoes);
    return query execute 'select r.code, r.what, r.owner::bigint, r.id::bigint from refusals r order by r.turn limit 1000';
    perform clear_staged_rest();
end $$;

-- Reserves ids first … first + count - 1 for the caller.
create function reserve_ids(p_count {integer}) returns {integer} language plpgsql security definer
    set search_path = tally, pg_temp as $$
declare
    first_id {integer};
begin
    if p_count is null or p_count < 1 or p_count > 100000000 then
        raise exception using errcode = 'TY002', message = 'ids are reserved from 1 to 100,000,000 at a time';
    end if;
    if current_actor() is null and not is_setting_up() then
        perform refuse('UNKNOWN_LOGIN', format('%s holds no right in this register', session_user), 0, 0);
    end if;
    update id_block set next = next + p_count where one = 1 returning next - p_count into first_id;
    return first_id;
end $$;

-- RFC 6962: the roots of the perfect subtrees, largest first, after one more leaf.
create function frontier_with(frontier bytea, size {integer}, leaf bytea) returns bytea language plpgsql immutable as $$
declare
    node bytea := leaf;
    rest bytea := frontier;
    count {integer} := size;
begin
    while count % 2 = 1 loop
        node := sha256('\x01'::bytea || substr(rest, length(rest) - 31) || node);
        rest := substr(rest, 1, length(rest) - 32);
        count := count / 2;
    end loop;
    return rest || node;
end $$;

-- Steps and the duties taken with them: by one person and in order, or a key refuses. The same side may act again.
create function apply_steps(n {integer}, p_actor {integer}) returns void language plpgsql set search_path = tally, pg_temp as $$
begin
    insert into custody_event (owner, object, step_no, before_no, from_state, step, to_state, person, role, began)
    select owner, object, step_no, case when step_no > 1 then step_no - 1 end, from_state, step, to_state, p_actor, role, n
    from staged_step order by owner, object, step_no;
    if exists (select 1 from staged_duty d where not exists (
            select 1 from staged_step s
            where s.owner = d.owner and s.object = d.object and s.step_no = d.step_no and s.step = d.step)) then
        perform refuse('UNKNOWN_DUTY', 'a duty without its step', 0, 0);
    end if;
    insert into duty (owner, object, pair, person, side, began)
    select distinct owner, object, pair, p_actor, side, n from staged_duty
    on conflict (owner, object, pair, person, side) do nothing;
    insert into custody_duty (owner, object, step_no, step, pair, side, person)
    select owner, object, step_no, step, pair, side, p_actor from staged_duty;
end $$;

-- The cast keeps it immutable in the planner's eyes, so that it is inlined: called, it costs ten times as much.
create function netstring(content text) returns text language sql immutable as
$$ select octet_length(content)::text || ':' || content || ',' $$;

-- The digest of lines in their order (src/log/content_digest.h), as a table's two fields of the record; nothing without lines.
create function content_field(name text, lines text[]) returns text language plpgsql immutable set search_path = tally, pg_temp as $$
begin
    if lines is null then
        return '';
    end if;
    return netstring(name) || netstring(encode((
        select sha256(string_agg(block, ''::bytea order by at)) from (
            select (at - 1) / 4096 as at, sha256(convert_to(string_agg(line, '' order by at), 'UTF8')) as block
            from unnest(lines) with ordinality as u (line, at) group by (at - 1) / 4096) as blocks), 'hex'));
end $$;

-- What the operation writes beside facts, in the layout's order: actors, new duties, steps, the duties taken with them.
create function other_content(who {integer}) returns text language plpgsql stable set search_path = tally, pg_temp as $$
begin
    if not exists (select 1 from staged_actor) and not exists (select 1 from staged_step) and not exists (select 1 from staged_duty) then
        return '';
    end if;
    return content_field('actor', (
            select array_agg('+' || netstring(id::text) || netstring(login) order by id) from staged_actor))
        || content_field('duty', (
            select array_agg('+' || netstring(d.owner::text) || netstring(d.object::text) || netstring(d.pair)
                || netstring(who::text) || netstring(d.side) order by d.owner, d.object, d.pair collate "C", d.side collate "C")
            from (select distinct owner, object, pair, side from staged_duty) d
            where not exists (select 1 from duty f where f.owner = d.owner and f.object = d.object and f.pair = d.pair
                and f.person = who and f.side = d.side)))
        || content_field('custody_event', (
            select array_agg('+' || netstring(owner::text) || netstring(object::text) || netstring(step_no::text)
                || netstring(from_state) || netstring(step) || netstring(to_state) || netstring(who::text) || netstring(role)
                order by owner, object, step_no) from staged_step))
        || content_field('custody_duty', (
            select array_agg('+' || netstring(owner::text) || netstring(object::text) || netstring(step_no::text)
                || netstring(pair) || netstring(step) || netstring(side) || netstring(who::text)
                order by owner, object, step_no, pair collate "C") from staged_duty));
end $$;

-- The bytes of src/log/operation_record.h.
create function operation_record(number {integer}, recorded_at {integer}, effective_on {integer}, actor {integer}, role text,
    kind text, request text, source text, reason text, undoes {integer}, changes {integer}, content text, previous bytea)
    returns bytea language plpgsql immutable set search_path = tally, pg_temp as $$
begin
    return convert_to(
        netstring('tally1') || netstring(number::text) || netstring(recorded_at::text) || netstring(effective_on::text)
            || netstring(actor::text) || netstring(coalesce(role, '')) || netstring(kind) || netstring(request)
            || netstring(source) || netstring(reason) || netstring(coalesce(undoes::text, '')) || netstring(changes::text)
            || netstring(content) || netstring(encode(previous, 'hex')), 'UTF8');
end $$;

create function commit_operation(p_request text, p_kind text, p_role text, p_effective_on {integer}, p_source text, p_reason text,
    p_undoes {integer}, out o_number {integer}, out o_recorded_at {integer}, out o_leaf bytea)
    language plpgsql security definer set search_path = tally, pg_temp set jit = off as $$
declare
    head log_head%rowtype;
    who {integer} := current_actor();
    setting_up boolean := is_setting_up();
    acting text;
    content text;
    bulk boolean;
    present text[];
    known {integer};
    effective {integer};
    total {integer};
    record_bytes bytea;
begin
    -- Before the lock: what may take long and depends on nothing that others write.
    acting := stage_operation(p_request, p_kind, p_role, p_effective_on, p_undoes);
    if p_request is null or length(p_request) < 1 or length(p_request) > 200 then
        raise exception using errcode = 'TY002', message = 'a request is a random text of 1 to 200 characters';
    end if;
    present := staged_tables();
    content := staged_content(present);
    bulk := count_staged(present) > 20000;

    select * into head from log_head where one = 1 for update;

    select number into known from operation where request = p_request;
    if found then
        perform refuse('REPLAY', known::text, 0, known);
    end if;
    -- Rights once more: they may have been taken away while we waited.
    if setting_up and not is_setting_up() then
        perform refuse('NOT_YOUR_ROLE', 'rights have been granted in the meantime', 0, 0);
    end if;
    perform refuse_first(present, bulk);
    o_recorded_at := time_now(head.recorded_at);
    effective := coalesce(p_effective_on, o_recorded_at / 86400000);
    -- Verification finds by the source what was erased: all values of an item, or those whose digests it names.
    if exists (select 1 from staged_erasure) and p_source is distinct from erasure_source() then
        perform refuse('ERASE_KIND', 'the source of an erasure names its item and values', 0, 0);
    end if;
    -- On a server the first rights go to two people (a file has no logins to tell people apart).
    if setting_up and exists (select 1 from staged_right_held where live = 1) and not exists (
            select 1 from staged_right_held a join staged_right_held m on m.person <> a.person
            where a.live = 1 and a.owner = 0 and a.role = 'administrator' and m.live = 1 and m.role = 'asset_manager') then
        perform refuse('FIRST_RIGHTS', 'the first rights', 0, 0);
    end if;

    o_number := head.size;
    if who is null then -- the owner's login, at its first operation
        update id_block set next = next + 1 where one = 1 returning next - 1 into who;
        insert into incoming_actor (id, login) values (who, session_user);
    end if;
    content := content || other_content(who);
    insert into actor (id, login, began) select id, login, o_number from staged_actor;
    insert into blob (sha256, bytes) select sha256, bytes from staged_blob on conflict (sha256) do nothing;
    total := apply_staged(o_number, present);
    record_bytes := operation_record(o_number, o_recorded_at, effective, who, acting, p_kind, p_request, p_source, p_reason,
                                     p_undoes, total, content, head.leaf);
    o_leaf := sha256('\x00'::bytea || record_bytes);
    insert into operation (number, previous, request, actor, role, kind, recorded_at, effective_on, source, reason, undoes,
                           changes, record, leaf)
    values (o_number, o_number - 1, p_request, who, acting, p_kind, o_recorded_at, effective, p_source, p_reason, p_undoes,
            total, record_bytes, o_leaf);
    insert into operation_scope (owner, number) select owner, o_number from staged_owner;
    if array['step', 'duty'] && present then
        perform apply_steps(o_number, who);
    end if;
    insert into private_value (owner, item, attribute, digest, salt, value)
    select owner, item, attribute, digest, salt, value from staged_private_value
    on conflict (item, attribute, digest, owner) do nothing;
    if p_kind = 'erase' then
        delete from private_value p using staged_erasure e where p.owner = e.owner and p.item = e.item and p.digest = e.digest;
    end if;
    perform clear_staged(present);
    perform clear_staged_rest();
    update log_head set size = head.size + 1, leaf = o_leaf, recorded_at = o_recorded_at,
        frontier = frontier_with(head.frontier, head.size, o_leaf) where one = 1;
    perform pg_notify('tally', o_number::text);
end $$;

revoke execute on all functions in schema tally from public;
grant execute on function refuse(text, text, {integer}, {integer}), needed_kind(text, {integer}), erasure_source(), clear_staged_rest(),
    stage_operation(text, text, text, {integer}, {integer}), time_now({integer}), sealed_digest({bytes}, text), apply_steps({integer}, {integer}),
    netstring(text), content_field(text, text[]), other_content({integer}), operation_record({integer}, {integer}, {integer}, {integer}, text, text, text, text, text, {integer},
        {integer}, text, bytea), frontier_with(bytea, {integer}, bytea) to tally_writer;
grant execute on function commit_operation(text, text, text, {integer}, text, text, {integer}),
    check_operation(text, text, text, {integer}, {integer}), reserve_ids({integer}) to tally_client, tally_owner;
