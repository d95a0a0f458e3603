// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "tests/texts/spellchecker.h"

#include <QFile>
#include <QRegularExpression>

#include <stdexcept>

namespace iamm {

using namespace Qt::StringLiterals;

Spellchecker::Spellchecker(Language language)
{
    const QString path =
        QStringLiteral(IAMM_DICTIONARY_FOLDER "/") + (language == Language::French ? u"fr_FR"_s : u"es_ES"_s);
    for (const QString &file : {path + u".aff"_s, path + u".dic"_s}) {
        if (!QFile::exists(file)) // Hunspell would know no word then, and not say why
            throw std::runtime_error("No dictionary: " + file.toStdString()
                                     + "; configure with -DIAMM_DICTIONARIES=FOLDER");
    }
    m_hunspell = std::make_unique<Hunspell>((path + u".aff"_s).toUtf8().constData(), (path + u".dic"_s).toUtf8());
    if (m_hunspell->get_dict_encoding() != "UTF-8")
        throw std::runtime_error("Not in UTF-8: " + path.toStdString());
}

void Spellchecker::add(const QString &word)
{
    m_hunspell->add(word.toStdString());
}

QStringList Spellchecker::unknownWords(const QString &text) const
{
    static const QRegularExpression word(u"\\p{L}+(?:[’-]\\p{L}+)*’?"_s);
    QStringList unknown;
    for (auto match = word.globalMatch(text); match.hasNext();) {
        const QString found = match.next().captured();
        if (!knows(found))
            unknown.append(found);
    }
    return unknown;
}

/// Also a word with an elided one before it ("l’accueil").
bool Spellchecker::knows(const QString &word) const
{
    static const QRegularExpression elided(u"^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)’"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    constexpr qsizetype longestAbbreviation = 5;
    const bool isAbbreviation = word.size() > 1 && word.size() <= longestAbbreviation && word == word.toUpper();
    if (isAbbreviation || m_hunspell->spell(word.toStdString()))
        return true;
    if (const auto match = elided.match(word); match.hasMatch() && match.capturedLength() < word.size())
        return knows(word.sliced(match.capturedLength()));
    return false;
}

} // namespace iamm
