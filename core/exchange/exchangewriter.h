// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/edition.h"
#include "core/exchange/exchangerefusal.h"
#include "core/library/librarycontents.h"

#include <QByteArray>
#include <QList>
#include <QSet>

#include <optional>
#include <variant>

namespace iamm {

// A library file, NAME.iamm: UTF-8 JSON, an AnnotationSet of the W3C's EPUB Annotations 1.0, a profile of the Web
// Annotation Data Model. What these have no word for stands under "iamm:". One item a line; nothing behind the last
// brace, so that a file that was cut off anywhere is no JSON. Members that this program doesn't know are kept where
// they stand in an item, its target, body or iamm:attached, as far as exchangelimits goes; elsewhere they are passed
// over.
//
// The set: {
//   "@context", "type": "AnnotationSet"
//   "id":                  "urn:uuid:…", the library's
//   "iamm:profileVersion": 1; what has a higher one can't be read by this program
//   "iamm:itemCount":      as many items as the file has
//   "iamm:owner":          {"id", "type": "Person", "name"}: whose library it is
//   "generator", "generated": which program, and when
//   "about":               {"dc:identifier": ["urn:x-iamm:work:EDITION"], "iamm:edition": hash of its English source,
//                          "iamm:revision", "iamm:languages": [{"language", "iamm:sourceHash"}]}
//   "items":               [item, …]
// }
// An item: {
//   "type", "motivation":  "Annotation" with "bookmarking", "highlighting" or "commenting" (a note); "iamm:Folder"
//   "id", "creator":       "urn:uuid:…" and a Person: an item has one author for good
//   "created", "modified": UTC with milliseconds
//   "iamm:rev":            1, and one more at each change
//   "iamm:ancestors":      the first 16 digits of the hash of each earlier version (core/library/version.h), oldest
//                          first: tells a newer version from one that was made of an older one elsewhere
//   "iamm:prevHash":       the last of them once more as "sha256:…", or null
//   "iamm:conflictOf":     the item of which this one keeps a version that was made elsewhere; may be missing
//   "iamm:deleted":        null, or when. Of something deleted nothing is handed on but what stands above
//   "target":              {"source": "agenda", "iamm:language", "iamm:edition", "iamm:revision", "iamm:textHash",
//                          "iamm:heading", "selector": [place, {"type": "TextQuoteSelector", "exact", "prefix",
//                          "suffix"}]}, as in core/library/storedpassage.h. A place is {"type": "FragmentSelector",
//                          "value": identifier of a block or section}; of a stretch in it with "refinedBy": {"type":
//                          "TextPositionSelector", "start", "end"} in code points; over several blocks {"type":
//                          "RangeSelector", "startSelector", "endSelector"} of two such of no length
//   "iamm:attached":       another target, where a person has put it by hand; may be missing
//   "body":                {"type": "TextualBody", "format": "text/plain", "value": a note's text or a bookmark's
//                          title, "color", "tags"}, each where there is one
//   "iamm:folder", "iamm:position": of bookmarks and folders: the folder that it stands in, and its place there
//   "iamm:name", "iamm:members": of folders. The list of what stands in it is for other programs; what counts is what
//                          the items say themselves
// }

/// What is written, by whom, and when.
struct ExchangeSource {
    const LibraryContents &contents;
    QUuid library;
    Author owner;
    const Edition &edition;
    QDateTime now;
};

/// A file ready to be saved.
struct ExchangeFile {
    QByteArray bytes;
    int items = 0;
    /// What isn't in it because no reader would take it, a record with a date before 1990 for example.
    QList<QUuid> leftOut;
};

/// The whole library, or only the items with these identifiers and the folders that they stand in. The owner's
/// tombstones are among them, those of others aren't: what somebody else has made and I have taken out of my library is
/// my affair alone. Refused where it would be larger than a file may be.
std::variant<ExchangeFile, ExchangeRefusal> writeExchange(const ExchangeSource &source,
                                                          const std::optional<QSet<QUuid>> &only = {});

/// After saving: whether these bytes, read from the disk again, are a library file of so many items. None: they are.
std::optional<ExchangeRefusal> checkSaved(const QByteArray &bytes, int items);

} // namespace iamm
