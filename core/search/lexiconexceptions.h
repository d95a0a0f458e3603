// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/language.h"

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

namespace iamm {

/// Where the rules about spellings and endings go wrong for this document's field, for one language: data, read from
/// resources/text/lexicon-exceptions.tsv, which explains them.
class LexiconExceptions final {
public:
    /// Throws std::runtime_error with the line's number for a line that isn't one of the file's.
    LexiconExceptions(const QString &table, Language language);
    /// Those that are compiled in, read once for the whole program; they don't change.
    static const LexiconExceptions &forLanguage(Language language);

    /// What the word is spelled like, and to which family it belongs; null where there is no exception.
    QString spellingOf(const QString &form) const { return m_spellings.value(form); }
    QString familyOf(const QString &form) const { return m_families.value(form); }
    /// The family, where its words are endings of one word and not only related.
    QString endingOf(const QString &form) const { return m_endings.value(form); }
    /// Of words that stand nearly everywhere.
    const QSet<QString> &commonWords() const { return m_common; }
    /// All words whose spelling or family is an exception.
    QStringList words() const;

private:
    void addLine(const QStringList &columns, Language language);

    QHash<QString, QString> m_spellings; ///< form → folded key of the first word
    QHash<QString, QString> m_families;  ///< form → '=' and the folded key of the first word
    QHash<QString, QString> m_endings;   ///< those of them without what is only related
    QSet<QString> m_common;
};

} // namespace iamm
