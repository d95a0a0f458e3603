-- SPDX-FileCopyrightText: The IAMM Browser authors
-- SPDX-License-Identifier: MIT
--
-- The search index inside the content database, beside the tables of agenda.sql.

-- The words of the texts. form: as it stands there, in lower case; spelling: the same for all spellings of a word;
-- stem: the same for all its endings. A word that only the lexicon's exceptions know is here too: labor finds labour.
CREATE TABLE search_word (
    language TEXT NOT NULL REFERENCES language (code),
    form     TEXT NOT NULL,
    spelling TEXT NOT NULL,
    stem     TEXT NOT NULL,
    PRIMARY KEY (language, form)
) STRICT, WITHOUT ROWID;

-- What is searched: each block's text in one language, and for a section also the title that the printed contents
-- have, where it is another.
CREATE VIEW search_text AS
SELECT block.ord AS ord, body.language AS language, body.text AS text, contents.text AS contents
FROM block
JOIN block_text AS body ON body.block = block.id AND body.place = 'body'
LEFT JOIN block_text AS contents ON contents.block = block.id AND contents.place = 'contents'
    AND contents.language = body.language AND contents.text <> body.text;

CREATE VIEW search_text_en AS SELECT ord, text, contents FROM search_text WHERE language = 'en';
-- main-d’œuvre is written main d’œuvre, too. core/search/foldedtext.cpp has the same rule.
CREATE VIEW search_text_fr AS
SELECT ord, replace(text, '-d’', ' d’') AS text, replace(contents, '-d’', ' d’') AS contents
FROM search_text WHERE language = 'fr';
CREATE VIEW search_text_es AS SELECT ord, text, contents FROM search_text WHERE language = 'es';

-- One full-text table a language, since NOT works on a whole row. A hyphen is part of a word: else operation would be
-- found in co-operation, and cooperation would not.
CREATE VIRTUAL TABLE search_en USING fts5 (
    text, contents, content = 'search_text_en', content_rowid = 'ord', prefix = '2 3', columnsize = 1,
    tokenize = "unicode61 remove_diacritics 2 tokenchars '-'"
);
CREATE VIRTUAL TABLE search_fr USING fts5 (
    text, contents, content = 'search_text_fr', content_rowid = 'ord', prefix = '2 3', columnsize = 1,
    tokenize = "unicode61 remove_diacritics 2 tokenchars '-'"
);
CREATE VIRTUAL TABLE search_es USING fts5 (
    text, contents, content = 'search_text_es', content_rowid = 'ord', prefix = '2 3', columnsize = 1,
    tokenize = "unicode61 remove_diacritics 2 tokenchars '-'"
);
