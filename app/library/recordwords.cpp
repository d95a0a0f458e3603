// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/library/recordwords.h"

#include "core/words/citation.h"

#include <QCoreApplication>

namespace iamm {

namespace {

constexpr int longestShown = 200;

/// The context of the words for translators.
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(iamm::RecordWords)
};

QString inOneLine(const QString &text)
{
    const QString beginning = beginningOf(text, longestShown);
    return beginning.size() < text.size() ? beginning.simplified() + QChar(0x2026) : beginning.simplified();
}

QString ownWords(const Bookmark &bookmark)
{
    return bookmark.title;
}

QString ownWords(const Folder &folder)
{
    return folder.name;
}

QString ownWords(const Highlight &)
{
    return {};
}

QString ownWords(const Note &note)
{
    return note.text;
}

} // namespace

QString RecordWords::kind(const Record &record)
{
    if (std::holds_alternative<Bookmark>(record))
        return Texts::tr("Bookmark");
    if (std::holds_alternative<Folder>(record))
        return Texts::tr("Folder");
    if (std::holds_alternative<Highlight>(record))
        return Texts::tr("Highlight");
    return Texts::tr("Note");
}

QString RecordWords::words(const Record &record)
{
    const QString own = std::visit([](const auto &row) { return ownWords(row); }, record);
    const StoredPassage *place = placeOf(record);
    return inOneLine(own.isEmpty() && place ? place->quote : own);
}

QString RecordWords::place(const StoredPassage &place, const Document &document, Language language)
{
    if (const Block *block = document.block(place.from.block))
        return shownReference(*block, document, language);
    return place.heading.isEmpty() ? place.from.block.value() : place.heading;
}

} // namespace iamm
