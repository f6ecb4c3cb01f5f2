-- SPDX-FileCopyrightText: 2026 The Wardport authors
-- SPDX-License-Identifier: Apache-2.0

-- Two administrators may plan maintenance at once; and what the last look found is asked for with every list of apps. The
-- latter is no column of app, for each change there makes all servers read their apps anew.

ALTER TABLE app ADD COLUMN maintenance_version integer NOT NULL DEFAULT 0;

CREATE TABLE app_health (
    app_id   bigint PRIMARY KEY REFERENCES app ON DELETE CASCADE,
    outcome  text NOT NULL CHECK (outcome IN ('up', 'slow', 'down', 'refused', 'unknown')),
    at       timestamptz(3) NOT NULL,
    failures integer NOT NULL DEFAULT 0 -- looks in a row that found it down
);
INSERT INTO app_health (app_id, outcome, at)
SELECT DISTINCT ON (app_id) app_id, outcome, at FROM app_probe ORDER BY app_id, at DESC;
