-- SPDX-FileCopyrightText: 2026 The Tallystick authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- session: sqlite
--
-- What commit refuses, written once for both engines: each view gives code, what, owner, id of the staged rows that may not
-- be written; `refusals` is their union in the order of the checks, and a dry run is the same query without the commit.
-- They read the staged tables (on a file temporary tables, so these views are temporary too and every writing connection makes
-- them; on a server views of the transaction's own rows). Codes are stable: programs and people know them.
-- `began + 0` keeps a planner from joining on the index of `began`, where after a bulk operation all rows share one value.

-- Rights at this moment. The partnership (owner 0) stands for every organisation, and whoever may do a kind anywhere may do it
-- to what belongs to the partnership: every import may add titles.
create {view} right_now as
select r.person as person, r.role as role, k.kind as kind, r.owner as owner
from right_held r join role_kind k on k.role = r.role
where r.ended is null;

create {view} staged_owner as
select owner from staged_item
union select owner from staged_relationship
union select owner from staged_title
union select owner from staged_report
union select owner from staged_installation
union select owner from staged_claim
union select owner from staged_component
union select owner from staged_identifier
union select owner from staged_recognition
union select owner from staged_definition
union select owner from staged_right_held
union select owner from staged_attachment
union select owner from staged_step
union select owner from staged_erasure;

-- A version that the author saw and that no longer lives.
create {view} check_stale as
select 'STALE_VERSION' as code, 'item' as what, s.owner as owner, s.id as id
from staged_item s
where s.was is not null and not exists (
    select 1 from item f
    where f.id = s.id and f.owner = s.owner and f.ended is null and f.began + 0 = s.was)
union all
select 'STALE_VERSION' as code, 'relationship ' || s.type || ' to ' || s.target as what, s.owner as owner, s.source as id
from staged_relationship s
where s.was is not null and not exists (
    select 1 from relationship f
    where f.source = s.source and f.type = s.type and f.target = s.target and f.owner = s.owner and f.ended is null and f.began + 0 = s.was)
union all
select 'STALE_VERSION' as code, 'title' as what, s.owner as owner, s.id as id
from staged_title s
where s.was is not null and not exists (
    select 1 from title f
    where f.id = s.id and f.owner = s.owner and f.ended is null and f.began + 0 = s.was)
union all
select 'STALE_VERSION' as code, 'report' as what, s.owner as owner, s.id as id
from staged_report s
where s.was is not null and not exists (
    select 1 from report f
    where f.id = s.id and f.owner = s.owner and f.ended is null and f.began + 0 = s.was)
union all
select 'STALE_VERSION' as code, 'installation of title ' || s.title as what, s.owner as owner, s.device as id
from staged_installation s
where s.was is not null and not exists (
    select 1 from installation f
    where f.device = s.device and f.title = s.title and f.report = s.report and f.owner = s.owner and f.ended is null and f.began + 0 = s.was)
union all
select 'STALE_VERSION' as code, 'claim ' || s.attribute as what, s.owner as owner, s.report as id
from staged_claim s
where s.was is not null and not exists (
    select 1 from claim f
    where f.report = s.report and f.attribute = s.attribute and f.owner = s.owner and f.ended is null and f.began + 0 = s.was)
union all
select 'STALE_VERSION' as code, 'component ' || s.kind || ' ' || s."key" as what, s.owner as owner, s.item as id
from staged_component s
where s.was is not null and not exists (
    select 1 from component f
    where f.item = s.item and f.report = s.report and f.kind = s.kind and f."key" = s."key" and f.owner = s.owner and f.ended is null and f.began + 0 = s.was)
union all
select 'STALE_VERSION' as code, 'identifier ' || s.kind || ' ' || s.value as what, s.owner as owner, s.item as id
from staged_identifier s
where s.was is not null and not exists (
    select 1 from identifier f
    where f.item = s.item and f.kind = s.kind and f.value = s.value and f.owner = s.owner and f.ended is null and f.began + 0 = s.was)
union all
select 'STALE_VERSION' as code, 'recognition' as what, s.owner as owner, s.title as id
from staged_recognition s
where s.was is not null and not exists (
    select 1 from recognition f
    where f.title = s.title and f.owner = s.owner and f.ended is null and f.began + 0 = s.was)
union all
select 'STALE_VERSION' as code, 'definition ' || s.kind || ' ' || s.name as what, s.owner as owner, 0 as id
from staged_definition s
where s.was is not null and not exists (
    select 1 from definition f
    where f.kind = s.kind and f.name = s.name and f.owner = s.owner and f.ended is null and f.began + 0 = s.was)
union all
select 'STALE_VERSION' as code, 'right ' || s.role as what, s.owner as owner, s.person as id
from staged_right_held s
where s.was is not null and not exists (
    select 1 from right_held f
    where f.person = s.person and f.role = s.role and f.owner = s.owner and f.ended is null and f.began + 0 = s.was)
union all
select 'STALE_VERSION' as code, 'attachment ' || s.sha256 as what, s.owner as owner, s.item as id
from staged_attachment s
where s.was is not null and not exists (
    select 1 from attachment f
    where f.item = s.item and f.sha256 = s.sha256 and f.owner = s.owner and f.ended is null and f.began + 0 = s.was);

-- Said to be new, but there is a live one.
create {view} check_already_live as
select 'ALREADY_LIVE' as code, 'item' as what, s.owner as owner, s.id as id
from staged_item s
where s.was is null and exists (
    select 1 from item f
    where f.id = s.id and f.owner = s.owner and f.ended is null)
union all
select 'DUPLICATE_RELATIONSHIP' as code, 'relationship ' || s.type || ' to ' || s.target as what, s.owner as owner, s.source as id
from staged_relationship s
where s.was is null and exists (
    select 1 from relationship f
    where f.source = s.source and f.type = s.type and f.target = s.target and f.owner = s.owner and f.ended is null)
union all
select 'ALREADY_LIVE' as code, 'title' as what, s.owner as owner, s.id as id
from staged_title s
where s.was is null and exists (
    select 1 from title f
    where f.id = s.id and f.owner = s.owner and f.ended is null)
union all
select 'ALREADY_LIVE' as code, 'report' as what, s.owner as owner, s.id as id
from staged_report s
where s.was is null and exists (
    select 1 from report f
    where f.id = s.id and f.owner = s.owner and f.ended is null)
union all
select 'ALREADY_LIVE' as code, 'installation of title ' || s.title as what, s.owner as owner, s.device as id
from staged_installation s
where s.was is null and exists (
    select 1 from installation f
    where f.device = s.device and f.title = s.title and f.report = s.report and f.owner = s.owner and f.ended is null)
union all
select 'ALREADY_LIVE' as code, 'claim ' || s.attribute as what, s.owner as owner, s.report as id
from staged_claim s
where s.was is null and exists (
    select 1 from claim f
    where f.report = s.report and f.attribute = s.attribute and f.owner = s.owner and f.ended is null)
union all
select 'ALREADY_LIVE' as code, 'component ' || s.kind || ' ' || s."key" as what, s.owner as owner, s.item as id
from staged_component s
where s.was is null and exists (
    select 1 from component f
    where f.item = s.item and f.report = s.report and f.kind = s.kind and f."key" = s."key" and f.owner = s.owner and f.ended is null)
union all
select 'ALREADY_LIVE' as code, 'identifier ' || s.kind || ' ' || s.value as what, s.owner as owner, s.item as id
from staged_identifier s
where s.was is null and exists (
    select 1 from identifier f
    where f.item = s.item and f.kind = s.kind and f.value = s.value and f.owner = s.owner and f.ended is null)
union all
select 'ALREADY_LIVE' as code, 'recognition' as what, s.owner as owner, s.title as id
from staged_recognition s
where s.was is null and exists (
    select 1 from recognition f
    where f.title = s.title and f.owner = s.owner and f.ended is null)
union all
select 'ALREADY_LIVE' as code, 'definition ' || s.kind || ' ' || s.name as what, s.owner as owner, 0 as id
from staged_definition s
where s.was is null and exists (
    select 1 from definition f
    where f.kind = s.kind and f.name = s.name and f.owner = s.owner and f.ended is null)
union all
select 'ALREADY_LIVE' as code, 'right ' || s.role as what, s.owner as owner, s.person as id
from staged_right_held s
where s.was is null and exists (
    select 1 from right_held f
    where f.person = s.person and f.role = s.role and f.owner = s.owner and f.ended is null)
union all
select 'ALREADY_LIVE' as code, 'attachment ' || s.sha256 as what, s.owner as owner, s.item as id
from staged_attachment s
where s.was is null and exists (
    select 1 from attachment f
    where f.item = s.item and f.sha256 = s.sha256 and f.owner = s.owner and f.ended is null);

-- What staged rows speak of: items, titles and reports, each once, since many rows speak of few things. "group by": on a file
-- they come sorted so, and need not be sorted again.
create {view} staged_item_named as
select owner, source as id from staged_relationship where live = 1 group by owner, source
union select owner, item from staged_report where live = 1 and item is not null
union select owner, device from staged_installation where live = 1 group by owner, device
union select owner, item from staged_component where live = 1 group by owner, item
union select owner, item from staged_identifier where live = 1 group by owner, item
union select owner, item from staged_attachment where live = 1 group by owner, item;

create {view} staged_title_named as
select title as id from staged_installation where live = 1
union select title from staged_recognition where live = 1;

create {view} staged_claimed_report as
select owner, report as id from staged_claim where live = 1 group by owner, report;

create {view} staged_report_named as
select id from staged_claimed_report
union select report from staged_installation where live = 1
union select report from staged_component where live = 1;

-- Something new or changed that speaks of a thing which does not stand after the operation. "materialized" and
-- "cross join": the things are looked up once, and then the rows of the few that are missing, whatever a planner without
-- statistics thinks.
create {view} check_dangling as
with missing_item as materialized (
    select r.id from (select id from staged_item_named union select target from staged_relationship where live = 1) r
    where not exists (
        select 1 from staged_item n where n.id = r.id and n.live = 1)
    and not exists (
        select 1 from item f where f.id = r.id and f.ended is null and not exists (
            select 1 from staged_item e where e.id = f.id and e.owner = f.owner and e.live = 0))),
missing_title as materialized (
    select r.id from staged_title_named r
    where not exists (
        select 1 from staged_title n where n.id = r.id and n.live = 1)
    and not exists (
        select 1 from title f where f.id = r.id and f.ended is null and not exists (
            select 1 from staged_title e where e.id = f.id and e.owner = f.owner and e.live = 0))),
missing_report as materialized (
    select r.id from staged_report_named r
    where not exists (
        select 1 from staged_report n where n.id = r.id and n.live = 1)
    and not exists (
        select 1 from report f where f.id = r.id and f.ended is null and not exists (
            select 1 from staged_report e where e.id = f.id and e.owner = f.owner and e.live = 0)))
select 'DANGLING_RELATIONSHIP' as code, 'relationship ' || s.type || ' to ' || s.target || ': no live item ' || s.source as what, s.owner as owner, s.source as id
from missing_item m cross join staged_relationship s
where s.source = m.id and s.live = 1
union all
select 'DANGLING_RELATIONSHIP' as code, 'relationship ' || s.type || ' to ' || s.target || ': no live item ' || s.target as what, s.owner as owner, s.source as id
from missing_item m cross join staged_relationship s
where s.target = m.id and s.live = 1
union all
select 'DANGLING_REPORT' as code, 'report' || ': no live item ' || s.item as what, s.owner as owner, s.id as id
from missing_item m cross join staged_report s
where s.item = m.id and s.live = 1
union all
select 'DANGLING_INSTALLATION' as code, 'installation of title ' || s.title || ': no live item ' || s.device as what, s.owner as owner, s.device as id
from missing_item m cross join staged_installation s
where s.device = m.id and s.live = 1
union all
select 'DANGLING_INSTALLATION' as code, 'installation of title ' || s.title || ': no live title ' || s.title as what, s.owner as owner, s.device as id
from missing_title m cross join staged_installation s
where s.title = m.id and s.live = 1
union all
select 'DANGLING_INSTALLATION' as code, 'installation of title ' || s.title || ': no live report ' || s.report as what, s.owner as owner, s.device as id
from missing_report m cross join staged_installation s
where s.report = m.id and s.live = 1
union all
select 'DANGLING_CLAIM' as code, 'claim ' || s.attribute || ': no live report ' || s.report as what, s.owner as owner, s.report as id
from missing_report m cross join staged_claim s
where s.report = m.id and s.live = 1
union all
select 'DANGLING_COMPONENT' as code, 'component ' || s.kind || ' ' || s."key" || ': no live item ' || s.item as what, s.owner as owner, s.item as id
from missing_item m cross join staged_component s
where s.item = m.id and s.live = 1
union all
select 'DANGLING_COMPONENT' as code, 'component ' || s.kind || ' ' || s."key" || ': no live report ' || s.report as what, s.owner as owner, s.item as id
from missing_report m cross join staged_component s
where s.report = m.id and s.live = 1
union all
select 'DANGLING_IDENTIFIER' as code, 'identifier ' || s.kind || ' ' || s.value || ': no live item ' || s.item as what, s.owner as owner, s.item as id
from missing_item m cross join staged_identifier s
where s.item = m.id and s.live = 1
union all
select 'DANGLING_RECOGNITION' as code, 'recognition' || ': no live title ' || s.title as what, s.owner as owner, s.title as id
from missing_title m cross join staged_recognition s
where s.title = m.id and s.live = 1
union all
select 'DANGLING_ATTACHMENT' as code, 'attachment ' || s.sha256 || ': no live item ' || s.item as what, s.owner as owner, s.item as id
from missing_item m cross join staged_attachment s
where s.item = m.id and s.live = 1;

-- Something left standing that speaks of a thing which ends. What is staged itself is judged above. "cross join": the few staged
-- rows come first, whatever a planner without statistics thinks.
create {view} check_left_behind as
select 'DANGLING_RELATIONSHIP' as code, 'relationship ' || f.type || ' to ' || f.target || ' stays when item ' || s.id || ' ends' as what, f.owner as owner, f.source as id
from staged_item s cross join relationship f
where f.source = s.id and f.ended is null and s.live = 0 and not exists (
    select 1 from staged_item n where n.id = s.id and n.live = 1)
and not exists (
    select 1 from staged_relationship e
    where e.source = f.source and e.type = f.type and e.target = f.target and e.owner = f.owner)
union all
select 'DANGLING_RELATIONSHIP' as code, 'relationship ' || f.type || ' to ' || f.target || ' stays when item ' || s.id || ' ends' as what, f.owner as owner, f.source as id
from staged_item s cross join relationship f
where f.target = s.id and f.ended is null and s.live = 0 and not exists (
    select 1 from staged_item n where n.id = s.id and n.live = 1)
and not exists (
    select 1 from staged_relationship e
    where e.source = f.source and e.type = f.type and e.target = f.target and e.owner = f.owner)
union all
select 'DANGLING_REPORT' as code, 'report' || ' stays when item ' || s.id || ' ends' as what, f.owner as owner, f.id as id
from staged_item s cross join report f
where f.item = s.id and f.ended is null and s.live = 0 and not exists (
    select 1 from staged_item n where n.id = s.id and n.live = 1)
and not exists (
    select 1 from staged_report e
    where e.id = f.id and e.owner = f.owner)
union all
select 'DANGLING_INSTALLATION' as code, 'installation of title ' || f.title || ' stays when item ' || s.id || ' ends' as what, f.owner as owner, f.device as id
from staged_item s cross join installation f
where f.device = s.id and f.ended is null and s.live = 0 and not exists (
    select 1 from staged_item n where n.id = s.id and n.live = 1)
and not exists (
    select 1 from staged_installation e
    where e.device = f.device and e.title = f.title and e.report = f.report and e.owner = f.owner)
union all
select 'DANGLING_INSTALLATION' as code, 'installation of title ' || f.title || ' stays when report ' || s.id || ' ends' as what, f.owner as owner, f.device as id
from staged_report s cross join installation f
where f.report = s.id and f.ended is null and s.live = 0 and not exists (
    select 1 from staged_report n where n.id = s.id and n.live = 1)
and not exists (
    select 1 from staged_installation e
    where e.device = f.device and e.title = f.title and e.report = f.report and e.owner = f.owner)
union all
select 'DANGLING_CLAIM' as code, 'claim ' || f.attribute || ' stays when report ' || s.id || ' ends' as what, f.owner as owner, f.report as id
from staged_report s cross join claim f
where f.report = s.id and f.ended is null and s.live = 0 and not exists (
    select 1 from staged_report n where n.id = s.id and n.live = 1)
and not exists (
    select 1 from staged_claim e
    where e.report = f.report and e.attribute = f.attribute and e.owner = f.owner)
union all
select 'DANGLING_COMPONENT' as code, 'component ' || f.kind || ' ' || f."key" || ' stays when item ' || s.id || ' ends' as what, f.owner as owner, f.item as id
from staged_item s cross join component f
where f.item = s.id and f.ended is null and s.live = 0 and not exists (
    select 1 from staged_item n where n.id = s.id and n.live = 1)
and not exists (
    select 1 from staged_component e
    where e.item = f.item and e.report = f.report and e.kind = f.kind and e."key" = f."key" and e.owner = f.owner)
union all
select 'DANGLING_COMPONENT' as code, 'component ' || f.kind || ' ' || f."key" || ' stays when report ' || s.id || ' ends' as what, f.owner as owner, f.item as id
from staged_report s cross join component f
where f.report = s.id and f.ended is null and s.live = 0 and not exists (
    select 1 from staged_report n where n.id = s.id and n.live = 1)
and not exists (
    select 1 from staged_component e
    where e.item = f.item and e.report = f.report and e.kind = f.kind and e."key" = f."key" and e.owner = f.owner)
union all
select 'DANGLING_IDENTIFIER' as code, 'identifier ' || f.kind || ' ' || f.value || ' stays when item ' || s.id || ' ends' as what, f.owner as owner, f.item as id
from staged_item s cross join identifier f
where f.item = s.id and f.ended is null and s.live = 0 and not exists (
    select 1 from staged_item n where n.id = s.id and n.live = 1)
and not exists (
    select 1 from staged_identifier e
    where e.item = f.item and e.kind = f.kind and e.value = f.value and e.owner = f.owner)
union all
select 'DANGLING_ATTACHMENT' as code, 'attachment ' || f.sha256 || ' stays when item ' || s.id || ' ends' as what, f.owner as owner, f.item as id
from staged_item s cross join attachment f
where f.item = s.id and f.ended is null and s.live = 0 and not exists (
    select 1 from staged_item n where n.id = s.id and n.live = 1)
and not exists (
    select 1 from staged_attachment e
    where e.item = f.item and e.sha256 = f.sha256 and e.owner = f.owner);

-- A relationship belongs to the owner of its source; reports, parts, identifiers, installations, attachments to that of
-- their item; a claim to that of its report.
create {view} check_owner as
with foreign_item as materialized (
    select r.id, r.owner from staged_item_named r
    where not exists (
        select 1 from staged_item n where n.id = r.id and n.owner = r.owner and n.live = 1)
    and (exists (
            select 1 from staged_item n where n.id = r.id and n.live = 1)
        or exists (
            select 1 from item f where f.id = r.id and f.ended is null and f.owner <> r.owner))),
foreign_report as materialized (
    select r.id, r.owner from staged_claimed_report r
    where not exists (
        select 1 from staged_report n where n.id = r.id and n.owner = r.owner and n.live = 1)
    and (exists (
            select 1 from staged_report n where n.id = r.id and n.live = 1)
        or exists (
            select 1 from report f where f.id = r.id and f.ended is null and f.owner <> r.owner))),
moved_item as materialized ( -- ended at one owner and begun at another
    select n.id, n.owner from staged_item o cross join staged_item n
    where o.live = 0 and n.id = o.id and n.live = 1 and n.was is null),
moved_report as materialized (
    select n.id, n.owner from staged_report o cross join staged_report n
    where o.live = 0 and n.id = o.id and n.live = 1 and n.was is null)
select 'OWNER_MISMATCH' as code, 'relationship ' || s.type || ' to ' || s.target as what, s.owner as owner, s.source as id
from foreign_item m cross join staged_relationship s
where s.source = m.id and s.owner = m.owner and s.live = 1
union all
select 'OWNER_MISMATCH' as code, 'report' as what, s.owner as owner, s.id as id
from foreign_item m cross join staged_report s
where s.item = m.id and s.owner = m.owner and s.live = 1
union all
select 'OWNER_MISMATCH' as code, 'installation of title ' || s.title as what, s.owner as owner, s.device as id
from foreign_item m cross join staged_installation s
where s.device = m.id and s.owner = m.owner and s.live = 1
union all
select 'OWNER_MISMATCH' as code, 'claim ' || s.attribute as what, s.owner as owner, s.report as id
from foreign_report m cross join staged_claim s
where s.report = m.id and s.owner = m.owner and s.live = 1
union all
select 'OWNER_MISMATCH' as code, 'component ' || s.kind || ' ' || s."key" as what, s.owner as owner, s.item as id
from foreign_item m cross join staged_component s
where s.item = m.id and s.owner = m.owner and s.live = 1
union all
select 'OWNER_MISMATCH' as code, 'identifier ' || s.kind || ' ' || s.value as what, s.owner as owner, s.item as id
from foreign_item m cross join staged_identifier s
where s.item = m.id and s.owner = m.owner and s.live = 1
union all
select 'OWNER_MISMATCH' as code, 'attachment ' || s.sha256 as what, s.owner as owner, s.item as id
from foreign_item m cross join staged_attachment s
where s.item = m.id and s.owner = m.owner and s.live = 1
union all
select 'OWNER_MISMATCH' as code, 'relationship ' || f.type || ' to ' || f.target || ' stays at the old owner of item ' || s.id as what, f.owner as owner, f.source as id
from moved_item s cross join relationship f
where f.source = s.id and f.ended is null and f.owner <> s.owner and not exists (
    select 1 from staged_relationship e
    where e.source = f.source and e.type = f.type and e.target = f.target and e.owner = f.owner)
union all
select 'OWNER_MISMATCH' as code, 'report' || ' stays at the old owner of item ' || s.id as what, f.owner as owner, f.id as id
from moved_item s cross join report f
where f.item = s.id and f.ended is null and f.owner <> s.owner and not exists (
    select 1 from staged_report e
    where e.id = f.id and e.owner = f.owner)
union all
select 'OWNER_MISMATCH' as code, 'installation of title ' || f.title || ' stays at the old owner of item ' || s.id as what, f.owner as owner, f.device as id
from moved_item s cross join installation f
where f.device = s.id and f.ended is null and f.owner <> s.owner and not exists (
    select 1 from staged_installation e
    where e.device = f.device and e.title = f.title and e.report = f.report and e.owner = f.owner)
union all
select 'OWNER_MISMATCH' as code, 'claim ' || f.attribute || ' stays at the old owner of report ' || s.id as what, f.owner as owner, f.report as id
from moved_report s cross join claim f
where f.report = s.id and f.ended is null and f.owner <> s.owner and not exists (
    select 1 from staged_claim e
    where e.report = f.report and e.attribute = f.attribute and e.owner = f.owner)
union all
select 'OWNER_MISMATCH' as code, 'component ' || f.kind || ' ' || f."key" || ' stays at the old owner of item ' || s.id as what, f.owner as owner, f.item as id
from moved_item s cross join component f
where f.item = s.id and f.ended is null and f.owner <> s.owner and not exists (
    select 1 from staged_component e
    where e.item = f.item and e.report = f.report and e.kind = f.kind and e."key" = f."key" and e.owner = f.owner)
union all
select 'OWNER_MISMATCH' as code, 'identifier ' || f.kind || ' ' || f.value || ' stays at the old owner of item ' || s.id as what, f.owner as owner, f.item as id
from moved_item s cross join identifier f
where f.item = s.id and f.ended is null and f.owner <> s.owner and not exists (
    select 1 from staged_identifier e
    where e.item = f.item and e.kind = f.kind and e.value = f.value and e.owner = f.owner)
union all
select 'OWNER_MISMATCH' as code, 'attachment ' || f.sha256 || ' stays at the old owner of item ' || s.id as what, f.owner as owner, f.item as id
from moved_item s cross join attachment f
where f.item = s.id and f.ended is null and f.owner <> s.owner and not exists (
    select 1 from staged_attachment e
    where e.item = f.item and e.sha256 = f.sha256 and e.owner = f.owner);

-- A column that names an id which never was an item. An item that has ended may still be named: a leaver stays the
-- custodian until somebody says otherwise, and a quality rule finds it.
create {view} check_reference as
select 'UNKNOWN_REFERENCE' as code, 'site ' || s.site as what, s.owner as owner, s.id as id
from staged_item s
where s.live = 1 and s.site is not null
and not exists (select 1 from staged_item n where n.id = s.site)
and not exists (select 1 from item f where f.id = s.site and f.ended is null)
and not exists (select 1 from item f where f.id = s.site and f.ended is not null)
union all
select 'UNKNOWN_REFERENCE' as code, 'custodian ' || s.custodian as what, s.owner as owner, s.id as id
from staged_item s
where s.live = 1 and s.custodian is not null
and not exists (select 1 from staged_item n where n.id = s.custodian)
and not exists (select 1 from item f where f.id = s.custodian and f.ended is null)
and not exists (select 1 from item f where f.id = s.custodian and f.ended is not null)
union all
select 'UNKNOWN_REFERENCE' as code, 'cost_centre ' || s.cost_centre as what, s.owner as owner, s.id as id
from staged_item s
where s.live = 1 and s.cost_centre is not null
and not exists (select 1 from staged_item n where n.id = s.cost_centre)
and not exists (select 1 from item f where f.id = s.cost_centre and f.ended is null)
and not exists (select 1 from item f where f.id = s.cost_centre and f.ended is not null)
union all
select 'UNKNOWN_REFERENCE' as code, 'model ' || s.model as what, s.owner as owner, s.id as id
from staged_item s
where s.live = 1 and s.model is not null
and not exists (select 1 from staged_item n where n.id = s.model)
and not exists (select 1 from item f where f.id = s.model and f.ended is null)
and not exists (select 1 from item f where f.id = s.model and f.ended is not null)
union all
select 'UNKNOWN_REFERENCE' as code, 'supplier ' || s.supplier as what, s.owner as owner, s.id as id
from staged_item s
where s.live = 1 and s.supplier is not null
and not exists (select 1 from staged_item n where n.id = s.supplier)
and not exists (select 1 from item f where f.id = s.supplier and f.ended is null)
and not exists (select 1 from item f where f.id = s.supplier and f.ended is not null)
union all
select 'UNKNOWN_REFERENCE' as code, 'product ' || s.product as what, s.owner as owner, s.title as id
from staged_recognition s
where s.live = 1 and s.product is not null
and not exists (select 1 from staged_item n where n.id = s.product)
and not exists (select 1 from item f where f.id = s.product and f.ended is null)
and not exists (select 1 from item f where f.id = s.product and f.ended is not null);

-- Until the first right is recorded everybody may do everything, in no role; from then on only what is granted.
create {view} check_role as
select 'NOT_YOUR_ROLE' as code, s.kind || ' as ' || s.role as what, 0 as owner, 0 as id
from staged_operation s
where s.role is not null
and not exists (select 1 from role_kind k where k.role = s.role and k.kind = s.kind)
union all
select 'NOT_YOUR_ROLE' as code, s.kind as what, 0 as owner, 0 as id
from staged_operation s
where (s.role is not null or exists (select 1 from right_held r where r.ended is null))
and not exists (
    select 1 from right_now r join right_now n on n.person = r.person and n.role = r.role
    where r.person = s.actor and r.kind = s.kind and n.kind = coalesce(s.needs_kind, s.kind)
    and (s.role is null or r.role = s.role))
union all
select 'NOT_YOUR_ROLE' as code, 'step ' || t.step || ' as ' || t.role as what, t.owner as owner, t.object as id
from staged_step t join staged_operation s on 1 = 1
where exists (select 1 from right_held r where r.ended is null)
and not exists (
    select 1 from right_held r
    where r.ended is null and r.person = s.actor and r.role = t.role and (r.owner = t.owner or r.owner = 0));

create {view} check_organisation as
select 'NOT_YOUR_ORGANISATION' as code, 'organisation ' || o.owner as what, o.owner as owner, o.owner as id
from staged_operation s join staged_owner o on o.owner <> 0
where exists (select 1 from right_held r where r.ended is null)
and not exists (
    select 1 from right_now r
    where r.person = s.actor and r.kind = coalesce(s.needs_kind, s.kind) and (r.owner = o.owner or r.owner = 0)
    and (s.role is null or r.role = s.role));

-- Kinds, roles and people exist; nobody grants himself.
create {view} check_right as
select 'UNKNOWN_KIND' as code, s.kind as what, 0 as owner, 0 as id
from staged_operation s
where s.kind = 'genesis' or not exists (select 1 from operation_kind k where k.kind = s.kind)
union all
select 'UNKNOWN_ROLE' as code, t.role as what, t.owner as owner, t.person as id
from staged_right_held t
where t.live = 1
and not exists (select 1 from role_kind k where k.role = t.role)
and not exists (select 1 from role_read k where k.role = t.role)
union all
select 'UNKNOWN_PERSON' as code, 'actor ' || t.person as what, t.owner as owner, t.person as id
from staged_right_held t
where t.live = 1
and not exists (select 1 from actor a where a.id = t.person)
and not exists (select 1 from staged_actor a where a.id = t.person)
union all
select 'SELF_GRANT' as code, 'right ' || t.role as what, t.owner as owner, t.person as id
from staged_right_held t join staged_operation s on s.actor = t.person
where t.live = 1 and exists (select 1 from right_held r where r.ended is null);

-- A login stands for one person for good.
create {view} check_actor as
select 'DUPLICATE_ACTOR' as code, 'login ' || s.login as what, 0 as owner, s.id as id
from staged_actor s
where exists (select 1 from actor a where a.login = s.login or a.id = s.id)
or exists (select 1 from staged_actor n where n.login = s.login and n.id <> s.id);

create {view} check_erasure as
select 'NOTHING_TO_ERASE' as code, 'item has no private values' as what, s.owner as owner, s.item as id
from staged_erasure s
where not exists (select 1 from private_value p where p.item = s.item and p.owner = s.owner and p.digest = s.digest)
union all
select 'ERASE_KIND' as code, 'private values in an operation of kind ' || t.kind as what, s.owner as owner, s.item as id
from staged_erasure s join staged_operation t on t.kind <> 'erase';

create {view} check_undo as
select 'UNDO_WITHOUT_TARGET' as code, 'an undo names what it undoes, and nothing else does' as what, 0 as owner, 0 as id
from staged_operation s
where (s.kind = 'undo' and s.undoes is null) or (s.kind <> 'undo' and s.undoes is not null)
union all
select 'UNKNOWN_OPERATION' as code, 'operation ' || s.undoes as what, 0 as owner, s.undoes as id
from staged_operation s
where s.undoes is not null
and not exists (select 1 from operation o where o.number = s.undoes and o.number > 0)
union all
select 'STEPS_ARE_NOT_UNDONE' as code, 'operation ' || s.undoes || ' took a step; answer it by a further step' as what, e.owner as owner, e.object as id
from staged_operation s join custody_event e on e.began = s.undoes;

-- An item is live at one owner at most: the other version ends in the same operation.
create {view} check_item_owner as
select 'LIVE_ELSEWHERE' as code, 'item' as what, s.owner as owner, s.id as id
from staged_item s join item f on f.id = s.id and f.ended is null and f.owner <> s.owner
where s.live = 1 and not exists (
    select 1 from staged_item e where e.id = s.id and e.owner = f.owner and e.live = 0)
union all
select 'LIVE_ELSEWHERE' as code, 'item staged at owner ' || n.owner as what, s.owner as owner, s.id as id
from staged_item s join staged_item n on n.id = s.id and n.owner > s.owner
where s.live = 1 and n.live = 1
union all
select 'LIVE_ELSEWHERE' as code, 'report' as what, s.owner as owner, s.id as id
from staged_report s join report f on f.id = s.id and f.ended is null and f.owner <> s.owner
where s.live = 1 and not exists (
    select 1 from staged_report e where e.id = s.id and e.owner = f.owner and e.live = 0);

create {view} check_name as
select 'BLANK_NAME' as code, 'item' as what, s.owner as owner, s.id as id
from staged_item s where s.live = 1 and trim(s.name) = ''
union all
select 'BLANK_CLASS' as code, 'item' as what, s.owner as owner, s.id as id
from staged_item s where s.live = 1 and trim(s.class) = ''
union all
select 'BLANK_NAME' as code, 'definition ' || s.kind as what, s.owner as owner, 0 as id
from staged_definition s where s.live = 1 and (trim(s.name) = '' or trim(s.kind) = '')
union all
select 'BLANK_NAME' as code, 'relationship without a type' as what, s.owner as owner, s.source as id
from staged_relationship s where s.live = 1 and trim(s.type) = '';

create {view} check_relationship as
select 'SELF_RELATIONSHIP' as code, 'relationship ' || s.type as what, s.owner as owner, s.source as id
from staged_relationship s where s.live = 1 and s.source = s.target;

-- Raw titles are written once, and one text is one title.
create {view} check_title as
select 'WRITTEN_ONCE' as code, 'title' as what, s.owner as owner, s.id as id
from staged_title s where s.was is not null or s.live = 0
union all
select 'NOT_THE_PARTNERSHIP' as code, 'title ' || s.name as what, s.owner as owner, s.id as id
from staged_title s where s.owner <> 0
union all
select 'DUPLICATE_TITLE' as code, 'title ' || s.name || ', live as ' || f.id as what, s.owner as owner, s.id as id
from staged_title s join title f on f.name = s.name and f.version = s.version and f.publisher = s.publisher
    and f.architecture = s.architecture and f.ended is null
union all
select 'DUPLICATE_TITLE' as code, 'title ' || s.name || ', staged ' || count(*) || ' times' as what, 0 as owner, max(s.id) as id
from staged_title s
group by s.name, s.version, s.publisher, s.architecture having count(*) > 1;

-- One live report for each thing that a source reports.
create {view} check_report as
select 'DUPLICATE_REPORT' as code, 'report of ' || s.source || ' about ' || s.subject || ', live as ' || f.id as what, s.owner as owner, s.id as id
from staged_report s join report f on f.source = s.source and f.subject = s.subject and f.owner = s.owner
    and f.ended is null and f.id <> s.id
where s.live = 1 and not exists (
    select 1 from staged_report e where e.id = f.id and e.owner = f.owner
    and (e.live = 0 or e.source <> f.source or e.subject <> f.subject))
union all
select 'DUPLICATE_REPORT' as code, 'report of ' || s.source || ' about ' || s.subject || ', staged ' || count(*) || ' times' as what, s.owner as owner, max(s.id) as id
from staged_report s where s.live = 1
group by s.source, s.subject, s.owner having count(*) > 1;

-- Keys must fit an index page of either engine; lengths in characters.
create {view} check_length as
select 'TOO_LONG' as code, 'title of ' || length(s.name) || ' characters' as what, s.owner as owner, s.id as id
from staged_title s
where length(s.name) + length(s.version) + length(s.publisher) + length(s.architecture) > 640
union all
select 'TOO_LONG' as code, 'identifier ' || s.kind as what, s.owner as owner, s.item as id
from staged_identifier s where length(s.kind) + length(s.value) > 600
union all
select 'TOO_LONG' as code, 'component ' || s.kind as what, s.owner as owner, s.item as id
from staged_component s where length(s.kind) + length(s."key") > 600
union all
select 'TOO_LONG' as code, 'subject of ' || s.source as what, s.owner as owner, s.id as id
from staged_report s where length(s.source) + length(s.subject) > 600
union all
select 'TOO_LONG' as code, 'definition ' || s.kind as what, s.owner as owner, 0 as id
from staged_definition s where length(s.kind) + length(s.name) > 600;

-- The bytes of an attachment arrive with it or are there.
create {view} check_attachment as
select 'BLOB_MISSING' as code, 'attachment ' || s.sha256 as what, s.owner as owner, s.item as id
from staged_attachment s
where s.live = 1
and not exists (select 1 from staged_blob n where n.sha256 = s.sha256)
and not exists (select 1 from blob b where b.sha256 = s.sha256);

-- The keys of section "duties" in 0001 refuse the same; these views say it in words, and before anything is written.
create {view} check_step as
select 'UNKNOWN_STEP' as code, s.step || ' from ' || s.from_state || ' to ' || s.to_state || ' as ' || s.role as what, s.owner as owner, s.object as id
from staged_step s
where not exists (
    select 1 from step_kind k
    where k.from_state = s.from_state and k.step = s.step and k.to_state = s.to_state and k.role = s.role)
union all
select 'STEP_TAKEN' as code, 'step ' || s.step_no || ' was taken already' as what, s.owner as owner, s.object as id
from staged_step s
where exists (
    select 1 from custody_event e where e.owner = s.owner and e.object = s.object and e.step_no = s.step_no)
union all
select 'WRONG_STATE' as code, s.step || ' cannot start from ' || s.from_state as what, s.owner as owner, s.object as id
from staged_step s
where (s.step_no = 1 and s.from_state <> 'NEW')
or (s.step_no > 1
    and not exists (
        select 1 from custody_event e
        where e.owner = s.owner and e.object = s.object and e.step_no = s.step_no - 1 and e.to_state = s.from_state)
    and not exists (
        select 1 from staged_step e
        where e.owner = s.owner and e.object = s.object and e.step_no = s.step_no - 1 and e.to_state = s.from_state));

create {view} check_duty as
select 'UNKNOWN_DUTY' as code, s.side || ' of ' || s.pair || ' at step ' || s.step as what, s.owner as owner, s.object as id
from staged_duty s
where not exists (select 1 from duty_pair p where p.step = s.step and p.pair = s.pair and p.side = s.side)
union all
select 'DSP-102' as code, 'the same person on both sides of ' || s.pair as what, s.owner as owner, s.object as id
from staged_duty s join staged_operation o on 1 = 1
    join duty d on d.owner = s.owner and d.object = s.object and d.pair = s.pair and d.person = o.actor and d.side <> s.side
union all
select 'DSP-102' as code, 'the same person on both sides of ' || s.pair as what, s.owner as owner, s.object as id
from staged_duty s join staged_duty n on n.owner = s.owner and n.object = s.object and n.pair = s.pair and n.side > s.side;

-- A step is taken with every duty that it carries: leaving one out would let one person stand on both sides.
create {view} check_duty_missing as
select 'DUTY_MISSING' as code, p.pair || ' at step ' || s.step as what, s.owner as owner, s.object as id
from staged_step s join (select distinct step, pair from duty_pair) p on p.step = s.step
where not exists (
    select 1 from staged_duty d
    where d.owner = s.owner and d.object = s.object and d.step_no = s.step_no and d.step = s.step and d.pair = p.pair);

-- A private text is that of an item, claim or report in the same operation, and so of an organisation whose facts it changes. Claims
-- that are one text are gathered once ("not in"); those that are lists are few.
create {view} check_private as
select 'PRIVATE_WITHOUT_FACT' as code, 'private ' || p.attribute as what, p.owner as owner, p.item as id
from staged_private_value p
where not exists (
    select 1 from staged_item s
    where s.id = p.item and s.owner = p.owner and s.live = 1
    and (s.name = p.digest or {position}(s.attributes, p.digest) > 0))
and ('"' || p.digest || '"', p.owner) not in (
    select c.value, c.owner from staged_claim c where c.live = 1 and c.value like '"private:%')
and not exists (
    select 1 from staged_claim c
    where c.owner = p.owner and c.live = 1 and c.value like '[%"private:%' and {position}(c.value, p.digest) > 0)
and (p.digest, p.owner) not in (
    select r.subject, r.owner from staged_report r where r.live = 1 and r.subject like 'private:%');

-- Dates: nothing is recorded for the future (a day of grace for clocks and zones), and some kinds not for long ago.
create {view} check_date as
select 'FUTURE' as code, 'day ' || o.effective_on as what, 0 as owner, 0 as id
from staged_operation o
where o.effective_on > o.today + 1
union all
select 'BACK_DATED' as code, o.needs_kind || ' by more than ' || b.days || ' days' as what, 0 as owner, 0 as id
from staged_operation o join back_dating b on b.kind = o.needs_kind
where o.effective_on < o.today - b.days;

-- New things are named by ids that were reserved: one taken by hand would be given to somebody else later.
create {view} check_id as
select 'UNRESERVED_ID' as code, 'item' as what, s.owner as owner, s.id as id
from staged_item s cross join id_block b where s.live = 1 and s.was is null and s.id >= b.next
union all
select 'UNRESERVED_ID' as code, 'title' as what, s.owner as owner, s.id as id
from staged_title s cross join id_block b where s.live = 1 and s.was is null and s.id >= b.next
union all
select 'UNRESERVED_ID' as code, 'report' as what, s.owner as owner, s.id as id
from staged_report s cross join id_block b where s.live = 1 and s.was is null and s.id >= b.next
union all
select 'UNRESERVED_ID' as code, 'actor' as what, 0 as owner, s.id as id
from staged_actor s cross join id_block b where s.id >= b.next;

-- What the operation writes, by table; one look a table however many rows.
create {view} staged_write as
select 'item' as writes, '' as part where exists (select 1 from staged_item)
union all select 'relationship', '' where exists (select 1 from staged_relationship)
union all select 'title', '' where exists (select 1 from staged_title)
union all select 'report', '' where exists (select 1 from staged_report)
union all select 'installation', '' where exists (select 1 from staged_installation)
union all select 'claim', '' where exists (select 1 from staged_claim)
union all select 'component', '' where exists (select 1 from staged_component)
union all select 'identifier', '' where exists (select 1 from staged_identifier)
union all select 'recognition', '' where exists (select 1 from staged_recognition)
union all select distinct 'definition', kind from staged_definition
union all select 'right_held', '' where exists (select 1 from staged_right_held)
union all select 'attachment', '' where exists (select 1 from staged_attachment) or exists (select 1 from staged_blob)
union all select 'step', '' where exists (select 1 from staged_step) or exists (select 1 from staged_duty)
union all select 'actor', '' where exists (select 1 from staged_actor);

-- A role may do kinds, and a kind writes its own tables: so a role that may edit cannot slip a right or a definition in.
create {view} check_kind as
select case when w.writes in ('right_held', 'actor') or coalesce(s.needs_kind, s.kind) = 'rights' then 'RIGHTS_KIND'
        else 'KIND_MISMATCH' end as code,
    w.writes || case when w.part = '' then '' else ' ' || w.part end || ' in an operation of kind ' || s.kind as what,
    0 as owner, 0 as id
from staged_operation s cross join staged_write w
where not exists (
    select 1 from kind_writes k
    where k.kind = coalesce(s.needs_kind, s.kind) and k.writes = w.writes and (k.part = '' or k.part = w.part))
and s.kind <> 'genesis' and exists (select 1 from operation_kind k where k.kind = s.kind); -- what is unknown, check_right says

-- In which role the actor may do it, best first: order by lacking, unlike, reach, role. Lacking: organisations that it does not
-- reach; unlike: steps taken in another role; reach: how many kinds it may do, since the lowest role that suffices is acted in.
create {view} candidate_role as
select r.role as role,
    sum(case when o.owner is null or exists (
            select 1 from right_held x
            where x.ended is null and x.person = r.person and x.role = r.role and x.owner in (o.owner, 0)) then 0 else 1 end) as lacking,
    (select count(*) from staged_step t where t.role <> r.role) as unlike,
    (select count(*) from role_kind k where k.role = r.role) as reach
from (select distinct h.person as person, h.role as role
        from staged_operation s join right_held h on h.person = s.actor and h.ended is null
            join role_kind k on k.role = h.role and k.kind = s.kind
            join role_kind n on n.role = h.role and n.kind = coalesce(s.needs_kind, s.kind)) as r
    left join staged_owner o on o.owner <> 0
group by r.person, r.role;

-- The first rights name somebody who may grant everywhere and somebody who manages what they protect: whoever records them
-- cannot mend it afterwards, since nobody grants himself.
create {view} check_first_rights as
select 'FIRST_RIGHTS' as code, 'the first rights' as what, 0 as owner, 0 as id
from staged_operation s
where exists (select 1 from staged_right_held t where t.live = 1)
and not exists (select 1 from right_held r where r.ended is null)
and not (exists (
        select 1 from staged_right_held t join role_kind k on k.role = t.role and k.kind = 'rights'
        where t.live = 1 and t.owner = 0)
    and exists (select 1 from staged_right_held t where t.live = 1 and t.role = 'asset_manager'));

-- Somebody who may grant everywhere stays.
create {view} check_administrator as
select 'LAST_ADMINISTRATOR' as code, 'the rights' as what, 0 as owner, 0 as id
from staged_operation s
where exists (select 1 from staged_right_held)
and not exists (
    select 1 from staged_right_held t join role_kind k on k.role = t.role and k.kind = 'rights'
    where t.live = 1 and t.owner = 0)
and not exists (
    select 1 from right_held r join role_kind k on k.role = r.role and k.kind = 'rights'
    where r.ended is null and r.owner = 0 and not exists (
        select 1 from staged_right_held e
        where e.person = r.person and e.role = r.role and e.owner = r.owner and e.live = 0));

-- What is sealed must be what the digest says, or somebody would be shown under another name.
create {view} check_sealed as
select 'PRIVATE_MISMATCH' as code, 'private ' || p.attribute as what, p.owner as owner, p.item as id
from staged_private_value p
where p.digest <> sealed_digest(p.salt, p.value);

-- A text that looks sealed ("private:" and 64 hexadecimal digits) is one: what comes sealed with the operation, or what its thing
-- or a report of that holds or held already (its text may be erased by now). Any other would be a text that verification misses,
-- or show here what belongs to somebody else. Names, attributes, claims and subjects are what is sealed; a list has several.
create {view} check_sealed_text as
with recursive sealed_item (owner, id, sealed, rest) as (
    select owner, id, cast('' as text), '"' || coalesce(name, '') || '"' || attributes
    from staged_item where live = 1 and (name like 'private:%' or attributes like '%"private:%')
    union all
    select owner, id, substr(rest, {position}(rest, '"private:') + 1, 72), substr(rest, {position}(rest, '"private:') + 9)
    from sealed_item where {position}(rest, '"private:') > 0),
sealed_claim (owner, id, sealed, rest) as (
    select owner, report, cast('' as text), value from staged_claim where live = 1 and value like '%"private:%'
    union all
    select owner, id, substr(rest, {position}(rest, '"private:') + 1, 72), substr(rest, {position}(rest, '"private:') + 9)
    from sealed_claim where {position}(rest, '"private:') > 0)
select 'SEALED_TEXT' as code, 'item' as what, s.owner as owner, s.id as id
from sealed_item s
where length(s.sealed) = 72 and ltrim(substr(s.sealed, 9), '0123456789abcdef') = ''
and (s.sealed, s.owner) not in (select p.digest, p.owner from staged_private_value p)
and not exists (select 1 from private_value p where p.item = s.id and p.digest = s.sealed)
and not exists (
    select 1 from item f where f.id = s.id and f.ended is null and (f.name = s.sealed or {position}(f.attributes, s.sealed) > 0))
and not exists (
    select 1 from item f where f.id = s.id and f.ended is not null and (f.name = s.sealed or {position}(f.attributes, s.sealed) > 0))
and not exists (
    select 1 from report r join claim f on f.report = r.id
    where r.item = s.id and r.ended is null and f.ended is null and {position}(f.value, s.sealed) > 0)
and not exists (
    select 1 from staged_report r join claim f on f.report = r.id
    where r.item = s.id and r.live = 1 and f.ended is null and {position}(f.value, s.sealed) > 0)
union all
select 'SEALED_TEXT' as code, 'claim' as what, s.owner as owner, s.id as id
from sealed_claim s
where length(s.sealed) = 72 and ltrim(substr(s.sealed, 9), '0123456789abcdef') = ''
and (s.sealed, s.owner) not in (select p.digest, p.owner from staged_private_value p)
and not exists (select 1 from private_value p where p.item = s.id and p.digest = s.sealed)
and not exists (
    select 1 from report r join private_value p on p.item = r.item
    where r.id = s.id and r.ended is null and p.digest = s.sealed)
and not exists (
    select 1 from staged_report r join private_value p on p.item = r.item
    where r.id = s.id and r.live = 1 and p.digest = s.sealed)
and not exists (select 1 from claim f where f.report = s.id and f.ended is null and {position}(f.value, s.sealed) > 0)
and not exists (select 1 from claim f where f.report = s.id and f.ended is not null and {position}(f.value, s.sealed) > 0)
union all
select 'SEALED_TEXT' as code, 'subject of a report' as what, s.owner as owner, s.id as id
from staged_report s
where s.live = 1 and s.subject like 'private:%' and length(s.subject) = 72
and ltrim(substr(s.subject, 9), '0123456789abcdef') = ''
and (s.subject, s.owner) not in (select p.digest, p.owner from staged_private_value p)
and not exists (select 1 from private_value p where p.item in (s.item, s.id) and p.digest = s.subject)
and not exists (select 1 from report f where f.id = s.id and f.ended is null and f.subject = s.subject)
and not exists (select 1 from report f where f.id = s.id and f.ended is not null and f.subject = s.subject);

create {view} refusals as
select 0 as turn, code, what, owner, id from check_kind
union all select 1 as turn, code, what, owner, id from check_right
union all select 2 as turn, code, what, owner, id from check_role
union all select 3 as turn, code, what, owner, id from check_organisation
union all select 4 as turn, code, what, owner, id from check_undo
union all select 4 as turn, code, what, owner, id from check_actor
union all select 4 as turn, code, what, owner, id from check_erasure
union all select 4 as turn, code, what, owner, id from check_date
union all select 4 as turn, code, what, owner, id from check_private
union all select 4 as turn, code, what, owner, id from check_sealed
union all select 4 as turn, code, what, owner, id from check_sealed_text
union all select 4 as turn, code, what, owner, id from check_first_rights
union all select 5 as turn, code, what, owner, id from check_administrator
union all select 5 as turn, code, what, owner, id from check_stale
union all select 6 as turn, code, what, owner, id from check_already_live
union all select 7 as turn, code, what, owner, id from check_item_owner
union all select 7 as turn, code, what, owner, id from check_id
union all select 8 as turn, code, what, owner, id from check_title
union all select 9 as turn, code, what, owner, id from check_report
union all select 10 as turn, code, what, owner, id from check_dangling
union all select 11 as turn, code, what, owner, id from check_left_behind
union all select 12 as turn, code, what, owner, id from check_owner
union all select 13 as turn, code, what, owner, id from check_reference
union all select 14 as turn, code, what, owner, id from check_relationship
union all select 15 as turn, code, what, owner, id from check_name
union all select 16 as turn, code, what, owner, id from check_length
union all select 17 as turn, code, what, owner, id from check_attachment
union all select 18 as turn, code, what, owner, id from check_step
union all select 19 as turn, code, what, owner, id from check_duty
union all select 20 as turn, code, what, owner, id from check_duty_missing;
