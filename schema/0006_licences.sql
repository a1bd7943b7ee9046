-- SPDX-FileCopyrightText: 2026 The Tallystick authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Licences: an import says what its titles are; rules of recognition and what follows from them are one operation;
-- statements are issued by one person and signed by another.

insert into kind_writes (kind, writes, part) values
    ('import', 'recognition', ''), ('recognise', 'definition', 'recognition_rule'), ('agreement', 'step', '');

insert into step_kind (from_state, step, to_state, role) values
    ('NEW', 'statement_issue', 'statement_issued', 'licence_manager'),
    ('statement_issued', 'statement_sign', 'statement_signed', 'reviewer'),
    ('statement_issued', 'statement_sign', 'statement_signed', 'approver'),
    ('statement_issued', 'statement_sign', 'statement_signed', 'information_governance');

insert into duty_pair (step, pair, side) values
    ('statement_issue', 'statement', 'preparer'), ('statement_sign', 'statement', 'reviewer');
