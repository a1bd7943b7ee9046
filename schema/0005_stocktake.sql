-- SPDX-FileCopyrightText: 2026 The Tallystick authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Audit campaigns: the order of their steps, and that nobody signs what he counted himself.

insert into kind_writes (kind, writes, part) values ('stocktake', 'step', '');

insert into step_kind (from_state, step, to_state, role)
select s.column1, s.column2, s.column3, r.column1
from (values
        ('NEW', 'stocktake_open', 'stocktake_open'), ('stocktake_open', 'stocktake_count', 'stocktake_open'),
        ('stocktake_open', 'stocktake_finish', 'stocktake_counted'), ('stocktake_counted', 'stocktake_reopen', 'stocktake_open'),
        ('stocktake_open', 'stocktake_cancel', 'stocktake_cancelled'),
        ('stocktake_counted', 'stocktake_cancel', 'stocktake_cancelled')) as s
    cross join (values ('asset_manager'), ('technician'), ('custodian')) as r;
insert into step_kind (from_state, step, to_state, role)
select 'stocktake_counted', 'stocktake_sign', 'stocktake_signed', r.column1
from (values ('reviewer'), ('approver'), ('information_governance')) as r;

insert into duty_pair (step, pair, side) values
    ('stocktake_count', 'stocktake', 'counter'), ('stocktake_sign', 'stocktake', 'signer');
