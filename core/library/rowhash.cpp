// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/library/rowhash.h"

#include "core/library/bookmark.h"
#include "core/library/storedtext.h"

namespace iamm {

using namespace Qt::StringLiterals;

RowHash &RowHash::add(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    m_hash.addData(QByteArray::number(bytes.size()) + ':');
    m_hash.addData(bytes);
    return *this;
}

RowHash &RowHash::addNothing()
{
    m_hash.addData("-:");
    return *this;
}

QString RowHash::result() const
{
    return u"sha256:"_s + QString::fromLatin1(m_hash.result().toHex());
}

namespace {
void addHead(RowHash &hash, const RecordHead &head)
{
    hash.add(storedText(head.id)).add(head.rev).add(storedText(head.author.id));
    hash.add(storedText(head.created)).add(storedText(head.modified));
    if (head.deleted)
        hash.add(storedText(*head.deleted));
    else
        hash.addNothing();
}

void addPassage(RowHash &hash, const StoredPassage &passage)
{
    hash.add(passage.edition).add(passage.revision).add(languageCode(passage.language));
    hash.add(passage.from.block.value()).add(passage.from.at);
    hash.add(passage.to.block.value()).add(passage.to.at);
    hash.add(passage.quote).add(passage.prefix).add(passage.suffix);
    hash.add(passage.textHash);
}
} // namespace

QString rowHash(const Author &author)
{
    return RowHash().add(storedText(author.id)).add(author.name).result();
}

QString rowHash(const Bookmark &bookmark)
{
    RowHash hash;
    addHead(hash, bookmark.head);
    hash.add(bookmark.title);
    addPassage(hash, bookmark.passage);
    return hash.result();
}

} // namespace iamm
