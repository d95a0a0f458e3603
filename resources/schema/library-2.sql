-- SPDX-FileCopyrightText: The IAMM Browser authors
-- SPDX-License-Identifier: MIT
--
-- library.sqlite, schema 1 to 2: folders of bookmarks, highlights, notes, and what merging libraries needs. Never
-- changes again.
--
-- Habits of every table, beyond those of schema 1
--   heading      the number and title of the section that a passage was made in, for people, should it ever be gone
--   attached     where a person put the passage by hand in another edition: a JSON array of the columns edition to
--                heading; '' where the first passage holds. That one never changes
--   position     the place among what else is in the folder (core/library/position.h)
--   color        'yellow', 'green', 'blue', 'pink', 'orange', 'lilac' or ''
--   tags         parted by line feeds
--   ancestors    short hashes of the record's earlier versions, oldest first, parted by line feeds
--   conflict_of  the record of which this one keeps a version that was made elsewhere at the same time, or ''
--   extra        members of a library file that the program didn't know: a JSON object, or ''
-- The hash of a row counts these, and whatever later schemas add, only where they aren't '': so the bookmarks of
-- schema 1 keep theirs.

-- A passage that a person wants to find again. As in schema 1, and with what came since.
CREATE TABLE bookmark_2 (
    uuid TEXT NOT NULL PRIMARY KEY CHECK (length(uuid) = 36),
    rev INTEGER NOT NULL CHECK (rev >= 1),
    author TEXT NOT NULL REFERENCES author (uuid),
    created TEXT NOT NULL,
    modified TEXT NOT NULL,
    deleted TEXT,
    title TEXT NOT NULL,
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
    text_hash TEXT NOT NULL,
    heading TEXT NOT NULL,
    attached TEXT NOT NULL,
    folder TEXT NOT NULL, -- that it stands in, or ''. No reference: a library file may bring the one without the other
    position TEXT NOT NULL,
    color TEXT NOT NULL,
    tags TEXT NOT NULL,
    ancestors TEXT NOT NULL,
    conflict_of TEXT NOT NULL,
    extra TEXT NOT NULL,
    hash TEXT NOT NULL CHECK (length(hash) = 71)
) STRICT;
INSERT INTO bookmark_2
SELECT uuid, rev, author, created, modified, deleted, title, edition, revision, language, from_block, from_at, to_block,
       to_at, quote, prefix, suffix, text_hash, '', '', '', '', '', '', '', '', '', hash
FROM bookmark;
DROP TABLE bookmark;
ALTER TABLE bookmark_2 RENAME TO bookmark;

-- A collection of bookmarks in an order of the person's own. May stand in another.
CREATE TABLE folder (
    uuid TEXT NOT NULL PRIMARY KEY CHECK (length(uuid) = 36),
    rev INTEGER NOT NULL CHECK (rev >= 1),
    author TEXT NOT NULL REFERENCES author (uuid),
    created TEXT NOT NULL,
    modified TEXT NOT NULL,
    deleted TEXT,
    name TEXT NOT NULL,
    folder TEXT NOT NULL,
    position TEXT NOT NULL,
    ancestors TEXT NOT NULL,
    conflict_of TEXT NOT NULL,
    extra TEXT NOT NULL,
    hash TEXT NOT NULL CHECK (length(hash) = 71)
) STRICT;

-- Words or blocks that a person has coloured.
CREATE TABLE highlight (
    uuid TEXT NOT NULL PRIMARY KEY CHECK (length(uuid) = 36),
    rev INTEGER NOT NULL CHECK (rev >= 1),
    author TEXT NOT NULL REFERENCES author (uuid),
    created TEXT NOT NULL,
    modified TEXT NOT NULL,
    deleted TEXT,
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
    text_hash TEXT NOT NULL,
    heading TEXT NOT NULL,
    attached TEXT NOT NULL,
    color TEXT NOT NULL,
    ancestors TEXT NOT NULL,
    conflict_of TEXT NOT NULL,
    extra TEXT NOT NULL,
    hash TEXT NOT NULL CHECK (length(hash) = 71)
) STRICT;

-- What a person has written at a passage.
CREATE TABLE note (
    uuid TEXT NOT NULL PRIMARY KEY CHECK (length(uuid) = 36),
    rev INTEGER NOT NULL CHECK (rev >= 1),
    author TEXT NOT NULL REFERENCES author (uuid),
    created TEXT NOT NULL,
    modified TEXT NOT NULL,
    deleted TEXT,
    text TEXT NOT NULL,
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
    text_hash TEXT NOT NULL,
    heading TEXT NOT NULL,
    attached TEXT NOT NULL,
    color TEXT NOT NULL,
    tags TEXT NOT NULL,
    ancestors TEXT NOT NULL,
    conflict_of TEXT NOT NULL,
    extra TEXT NOT NULL,
    hash TEXT NOT NULL CHECK (length(hash) = 71)
) STRICT;

-- A note as it stands in the editor, before it is kept: what was typed is here at once, and what is found here when the
-- library is opened was being typed when the program ended. The columns of note; rev: of the note that is edited, 0 for
-- a new one.
CREATE TABLE draft (
    uuid TEXT NOT NULL PRIMARY KEY CHECK (length(uuid) = 36),
    rev INTEGER NOT NULL CHECK (rev >= 0),
    author TEXT NOT NULL,
    created TEXT NOT NULL,
    modified TEXT NOT NULL,
    deleted TEXT,
    text TEXT NOT NULL,
    edition TEXT NOT NULL,
    revision INTEGER NOT NULL,
    language TEXT NOT NULL,
    from_block TEXT NOT NULL,
    from_at INTEGER NOT NULL,
    to_block TEXT NOT NULL,
    to_at INTEGER NOT NULL,
    quote TEXT NOT NULL,
    prefix TEXT NOT NULL,
    suffix TEXT NOT NULL,
    text_hash TEXT NOT NULL,
    heading TEXT NOT NULL,
    attached TEXT NOT NULL,
    color TEXT NOT NULL,
    tags TEXT NOT NULL,
    ancestors TEXT NOT NULL,
    conflict_of TEXT NOT NULL,
    extra TEXT NOT NULL,
    hash TEXT NOT NULL CHECK (length(hash) = 71)
) STRICT;
