-- SPDX-FileCopyrightText: 2026 The Wardport authors
-- SPDX-License-Identifier: Apache-2.0

-- Groups whose members follow from a rule; VPN accounts bound to devices, whose end has been acted upon once.

ALTER TABLE person_group ADD COLUMN rule jsonb CONSTRAINT person_group_rule CHECK (
    rule IS NULL OR jsonb_typeof(rule -> 'departments') = 'array' AND jsonb_typeof(rule -> 'categories') = 'array'
        AND jsonb_typeof(rule -> 'titles') = 'array');

ALTER TABLE vpn_account
    ADD COLUMN bound_devices text[] NOT NULL DEFAULT '{}' CONSTRAINT vpn_account_devices CHECK (cardinality(bound_devices) <= 5),
    -- The last day whose passing has ended the person's sessions; a new last day begins anew.
    ADD COLUMN ended_after date;
CREATE INDEX vpn_account_valid_until ON vpn_account (valid_until) WHERE active AND valid_until IS NOT NULL;
CREATE INDEX person_valid_until ON person (valid_until) WHERE valid_until IS NOT NULL;
