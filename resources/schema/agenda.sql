-- SPDX-FileCopyrightText: The IAMM Browser authors
-- SPDX-License-Identifier: MIT
--
-- The content database, agenda.sqlite: made by iamm-build, opened read-only, never migrated. A program that expects
-- another PRAGMA user_version doesn't read it. Offsets and lengths count code points. The full-text tables are made by
-- the search index's writer, beside these.

-- schema, edition, revision; identifiers of the file's own kind stand in PRAGMA application_id.
CREATE TABLE meta (
    name  TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The languages that have a text. ord: English first.
CREATE TABLE language (
    code        TEXT NOT NULL PRIMARY KEY,
    ord         INTEGER NOT NULL UNIQUE,
    status      TEXT NOT NULL CHECK (status IN ('official', 'unofficial-translation')),
    source_hash TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The tree of sections. A section's title is the text of its heading block, which has the same identifier.
CREATE TABLE section (
    id            TEXT NOT NULL PRIMARY KEY,
    ord           INTEGER NOT NULL UNIQUE,
    parent        TEXT REFERENCES section (id),
    level         INTEGER NOT NULL CHECK (level BETWEEN 1 AND 4),
    number        TEXT NOT NULL,
    page          INTEGER NOT NULL,
    contents_line INTEGER NOT NULL -- of the English source
) STRICT, WITHOUT ROWID;

-- Every block. ord, from 1, is the place in the document and the rowid of the full-text tables; nobody else keeps it.
CREATE TABLE block (
    id          TEXT NOT NULL PRIMARY KEY,
    ord         INTEGER NOT NULL UNIQUE,
    section     TEXT REFERENCES section (id), -- NULL: front matter and titles
    kind        TEXT NOT NULL,
    level       INTEGER NOT NULL,
    number      TEXT NOT NULL,
    first_page  INTEGER NOT NULL, -- 0: not paginated
    last_page   INTEGER NOT NULL,
    source_line INTEGER NOT NULL  -- of the English source, so that it can be rebuilt
) STRICT, WITHOUT ROWID;

-- The texts, without any markup. place: 'body' for the block itself, 'contents' for the title of a section as the
-- printed contents have it. A block without a row for a language has no text in it: a gap.
CREATE TABLE block_text (
    block    TEXT NOT NULL REFERENCES block (id),
    place    TEXT NOT NULL CHECK (place IN ('body', 'contents')),
    language TEXT NOT NULL REFERENCES language (code),
    text     TEXT NOT NULL,
    PRIMARY KEY (block, place, language)
) STRICT, WITHOUT ROWID;

-- Translations that were made from another English text than the block has now. They have no row in block_text.
CREATE TABLE stale_text (
    block    TEXT NOT NULL REFERENCES block (id),
    language TEXT NOT NULL REFERENCES language (code),
    PRIMARY KEY (block, language)
) STRICT, WITHOUT ROWID;

-- What a translator noted on a block: beside its text, never a part of it. quote: the words that are meant, of the
-- translation or of the English text.
CREATE TABLE translators_note (
    block    TEXT NOT NULL REFERENCES block (id),
    language TEXT NOT NULL REFERENCES language (code),
    ord      INTEGER NOT NULL,
    quote    TEXT NOT NULL,
    note     TEXT NOT NULL,
    PRIMARY KEY (block, language, ord)
) STRICT, WITHOUT ROWID;

-- Emphasis in a text.
CREATE TABLE mark (
    block    TEXT NOT NULL,
    place    TEXT NOT NULL,
    language TEXT NOT NULL,
    start    INTEGER NOT NULL,
    length   INTEGER NOT NULL,
    style    TEXT NOT NULL,
    PRIMARY KEY (block, place, language, start),
    FOREIGN KEY (block, place, language) REFERENCES block_text (block, place, language)
) STRICT, WITHOUT ROWID;

-- Where a footnote's superscript number stands: before the character at this offset. Its note is block 'fn' || number.
CREATE TABLE footnote_mark (
    block    TEXT NOT NULL,
    place    TEXT NOT NULL,
    language TEXT NOT NULL,
    number   INTEGER NOT NULL,
    at       INTEGER NOT NULL,
    PRIMARY KEY (block, place, language, number),
    FOREIGN KEY (block, place, language) REFERENCES block_text (block, place, language)
) STRICT, WITHOUT ROWID;

-- Words that lead to another place of the document.
CREATE TABLE link (
    block    TEXT NOT NULL,
    place    TEXT NOT NULL,
    language TEXT NOT NULL,
    start    INTEGER NOT NULL,
    length   INTEGER NOT NULL,
    target   TEXT NOT NULL REFERENCES block (id),
    PRIMARY KEY (block, place, language, start),
    FOREIGN KEY (block, place, language) REFERENCES block_text (block, place, language)
) STRICT, WITHOUT ROWID;

-- The termbase, in its order from 0: what the field says in three languages. Several ways to say it are separated by
-- semicolons.
CREATE TABLE term (
    number     INTEGER NOT NULL PRIMARY KEY,
    en         TEXT NOT NULL,
    fr         TEXT NOT NULL,
    es         TEXT NOT NULL,
    note       TEXT NOT NULL, -- sources of the words, or 'unsourced'
    is_heading INTEGER NOT NULL CHECK (is_heading IN (0, 1))
) STRICT;

-- Where each stands in the texts; inflected: with other endings.
CREATE TABLE term_place (
    term      INTEGER NOT NULL REFERENCES term (number),
    block     TEXT NOT NULL REFERENCES block (id),
    language  TEXT NOT NULL REFERENCES language (code),
    start     INTEGER NOT NULL,
    length    INTEGER NOT NULL,
    inflected INTEGER NOT NULL CHECK (inflected IN (0, 1)),
    PRIMARY KEY (term, language, block, start)
) STRICT, WITHOUT ROWID;
