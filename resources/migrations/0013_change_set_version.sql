-- SPDX-FileCopyrightText: 2026 The Wardport authors
-- SPDX-License-Identifier: Apache-2.0

-- On which version of the authorization a change set was applied, so that whoever worked on an older one can be told what was
-- changed since. Of a change set from before this nobody knows more than that it is older than the present version: work begun
-- on the present version or a later one never meets it, older work does rather than passing it over.
ALTER TABLE grant_change_set ADD COLUMN version bigint NOT NULL DEFAULT 0;
UPDATE grant_change_set SET version = (SELECT version - 1 FROM access_version);
CREATE INDEX grant_change_set_version ON grant_change_set (version);

-- The number of the lines' part (access_version.grants) before and after it. Where the one's end is the next one's beginning,
-- their lines are all that has changed, and nothing else is read again. Without an end the lines do not tell everything.
ALTER TABLE grant_change_set ADD COLUMN grants_before bigint, ADD COLUMN grants_after bigint;
CREATE INDEX grant_change_set_grants ON grant_change_set (grants_before) WHERE grants_after IS NOT NULL;

-- A change set names apps as they stood in the locked authorization, of which none goes meanwhile: to look up the app of each of
-- fifty thousand lines costs as much as to write them. What is left of the reference is that no app goes that has lines.
ALTER TABLE grant_entry DROP CONSTRAINT grant_entry_app_id_fkey;
CREATE FUNCTION keep_granted_app() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM grant_entry WHERE app_id = OLD.id) THEN
        RAISE foreign_key_violation USING MESSAGE = 'app ' || OLD.id || ' is granted', CONSTRAINT = 'grant_entry_app_id_fkey',
            TABLE = 'grant_entry';
    END IF;
    RETURN OLD;
END $$;
CREATE TRIGGER app_granted BEFORE DELETE ON app FOR EACH ROW EXECUTE FUNCTION keep_granted_app();
