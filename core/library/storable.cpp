// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/library/storable.h"

#include "core/document/textrange.h"
#include "core/library/storedtext.h"

#include <algorithm>

namespace iamm {

namespace {

bool areStorableTags(const QStringList &tags)
{
    return tags.size() <= maxTags && std::ranges::all_of(tags, [](const QString &tag) {
               return !tag.isEmpty() && canBeStored(tag, maxTagLength) && !tag.contains(u'\n');
           });
}

bool isStorablePassage(const StoredPassage &passage)
{
    return isText(passage.edition) && isText(passage.from.block.value()) && isText(passage.to.block.value())
           && isText(passage.quote) && passage.quote.toUtf8().size() <= StoredPassage::maxQuoteBytes
           && isText(passage.prefix) && isText(passage.suffix) && isText(passage.textHash) && isText(passage.heading);
}

/// Each once, whatever its length. A line edit lets anything in that the clipboard had.
QStringList partsOf(const QString &typed)
{
    QStringList parts;
    for (const QString &part : typed.split(u','))
        parts.append(withoutWhatIsNoText(part).simplified());
    parts.removeAll({});
    parts.removeDuplicates();
    return parts;
}

} // namespace

QStringList tagsFrom(const QString &typed)
{
    QStringList tags;
    for (const QString &part : partsOf(typed)) {
        const QString tag = part.left(utf16Position(part, maxTagLength));
        if (!tags.contains(tag) && tags.size() < maxTags)
            tags.append(tag);
    }
    return tags;
}

bool fitsTags(const QString &typed)
{
    return tagsFrom(typed) == partsOf(typed);
}

QStringList retagged(const QStringList &tags, const TagChange &change)
{
    QStringList result;
    for (const QString &tag : change.after + tags) {
        const bool isTakenAway = change.before.contains(tag) && !change.after.contains(tag);
        if (!isTakenAway && !result.contains(tag) && result.size() < maxTags)
            result.append(tag);
    }
    return result;
}

QStringList commonTags(const QList<QStringList> &all)
{
    QStringList common = all.value(0);
    for (const QStringList &tags : all)
        common.removeIf([&tags](const QString &tag) { return !tags.contains(tag); });
    return common;
}

bool isStorable(const Record &record)
{
    return std::visit(
        [](const auto &row) {
            bool good = canBeStored(row.head.author.name, maxNameLength) && isText(row.head.extra)
                        && std::ranges::all_of(row.head.ancestors, isText);
            if constexpr (requires { row.title; })
                good = good && canBeStored(row.title, maxNameLength);
            if constexpr (requires { row.name; })
                good = good && canBeStored(row.name, maxNameLength);
            if constexpr (requires { row.text; })
                good = good && isText(row.text) && row.text.toUtf8().size() <= Note::maxBytes;
            if constexpr (requires { row.position; })
                good = good && isText(row.position);
            if constexpr (requires { row.tags; })
                good = good && areStorableTags(row.tags);
            if constexpr (Annotation<std::decay_t<decltype(row)>>)
                good = good && isStorablePassage(row.passage) && (!row.attached || isStorablePassage(*row.attached));
            return good;
        },
        record);
}

} // namespace iamm
