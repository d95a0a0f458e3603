-- SPDX-FileCopyrightText: The IAMM Browser authors
-- SPDX-License-Identifier: MIT
--
-- library.sqlite, schema 1: what a person adds to the Agenda. Leads from an empty file to schema 1; later schemas are
-- scripts of their own and this one never changes again.
--
-- Habits of every table
--   uuid      key of a record, the same wherever the record goes: 36 characters, without braces
--   rev       1 when the record is made, one more at each change; deletion and undo are changes too. Never goes down
--   author    who made the record; only that person's changes count when libraries are merged
--   created, modified, deleted   UTC, ISO 8601 with milliseconds: 2026-11-23T05:00:00.123Z
--   deleted   NULL while the record lives. A deleted record stays as a tombstone, so that merging doesn't bring it back
--   hash      "sha256:" and 64 hexadecimal digits over all other columns (core/library/rowhash.h): a flipped bit that
--             SQLite's own check can't see is found when the row is read

CREATE TABLE author (
    uuid TEXT NOT NULL PRIMARY KEY CHECK (length(uuid) = 36),
    name TEXT NOT NULL, -- as the person writes it; may be empty
    hash TEXT NOT NULL CHECK (length(hash) = 71)
) STRICT;

-- One row: which library this is, and whose.
CREATE TABLE library (
    one INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    uuid TEXT NOT NULL CHECK (length(uuid) = 36),
    owner TEXT NOT NULL REFERENCES author (uuid)
) STRICT;

-- A passage that a person wants to find again.
--
-- The passage: in which text it was made (edition, revision, language), and where: from_block and to_block are frozen
-- identifiers, from_at and to_at count code points in the text of their block. The same block and 0 in both: the block
-- (or the section, by its heading) as a whole. quote, prefix and suffix are the words there, before and after, to find
-- the passage again when text_hash no longer fits the text (of its blocks in that language).
CREATE TABLE bookmark (
    uuid TEXT NOT NULL PRIMARY KEY CHECK (length(uuid) = 36),
    rev INTEGER NOT NULL CHECK (rev >= 1),
    author TEXT NOT NULL REFERENCES author (uuid),
    created TEXT NOT NULL,
    modified TEXT NOT NULL,
    deleted TEXT,
    title TEXT NOT NULL, -- the person's words; empty: shown by its quote
    edition TEXT NOT NULL,
    revision INTEGER NOT NULL CHECK (revision >= 0),
    language TEXT NOT NULL CHECK (language IN ('en', 'fr', 'es')),
    from_block TEXT NOT NULL,
    from_at INTEGER NOT NULL CHECK (from_at >= 0),
    to_block TEXT NOT NULL,
    to_at INTEGER NOT NULL CHECK (to_at >= 0),
    quote TEXT NOT NULL,
    prefix TEXT NOT NULL,
    suffix TEXT NOT NULL,
    text_hash TEXT NOT NULL CHECK (length(text_hash) = 71),
    hash TEXT NOT NULL CHECK (length(hash) = 71)
) STRICT;
