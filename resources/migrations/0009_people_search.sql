-- SPDX-FileCopyrightText: 2026 The Wardport authors
-- SPDX-License-Identifier: Apache-2.0

-- Chinese names are mostly of two characters, and people type one or two letters first: too short for trigrams. This is every
-- character of a text, and every two that stand together.
CREATE FUNCTION short_words(words text) RETURNS text[] LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE COST 1000 AS $$
DECLARE
    letters text[] := string_to_array(lower(words), NULL);
    found text[] := letters;
BEGIN
    FOR place IN 1 .. cardinality(letters) - 1 LOOP
        found := found || (letters[place] || letters[place + 1]);
    END LOOP;
    RETURN found;
END $$;
CREATE INDEX person_short_words ON person
    USING gin (short_words(name || ' ' || staff_no || ' ' || pinyin || ' ' || pinyin_initials));
