-- SPDX-FileCopyrightText: 2026 The Wardport authors
-- SPDX-License-Identifier: Apache-2.0

-- Why the last attempt of a sync changed nothing, as a code; until now it was read out of the text.

ALTER TABLE directory ADD COLUMN last_failure text
    CHECK (last_failure IN ('limit', 'nobodyFound', 'settingsChanged', 'other'));
UPDATE directory SET last_failure = CASE
    WHEN last_error ~ '^[0-9]+ of [0-9]+ people would be disabled: more than [0-9]+ %$' THEN 'limit'
    WHEN last_error = 'the search found nobody' THEN 'nobodyFound'
    WHEN last_error = 'the settings were changed meanwhile' THEN 'settingsChanged'
    ELSE 'other' END
WHERE last_error <> '';
