// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/search/lexiconexceptions.h"

#include "core/search/foldedtext.h"

#include <QFile>

#include <array>
#include <stdexcept>

namespace iamm {

using namespace Qt::StringLiterals;

namespace {
LexiconExceptions compiledIn(Language language)
{
    QFile file(u":/iamm/text/lexicon-exceptions.tsv"_s);
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("lexicon exceptions: not compiled in");
    return {QString::fromUtf8(file.readAll()), language};
}
} // namespace

LexiconExceptions::LexiconExceptions(const QString &table, Language language)
{
    int number = 0;
    for (const QString &line : table.split(u'\n')) {
        ++number;
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        const QStringList columns = line.split(u'\t');
        const bool known = columns.size() > 2 && languageFromCode(columns[0])
                           && (columns[1] == "spelling"_L1 || columns[1] == "family"_L1 || columns[1] == "related"_L1
                               || columns[1] == "common"_L1);
        if (!known)
            throw std::runtime_error("lexicon exceptions: line " + std::to_string(number) + " is none");
        addLine(columns, language);
    }
}

const LexiconExceptions &LexiconExceptions::forLanguage(Language language)
{
    static const std::array all{compiledIn(Language::English), compiledIn(Language::French),
                                compiledIn(Language::Spanish)};
    return all[indexOf(language)];
}

void LexiconExceptions::addLine(const QStringList &columns, Language language)
{
    if (languageFromCode(columns[0]) != language)
        return;
    if (columns[1] == "common"_L1) {
        for (const QString &word : columns.mid(2))
            m_common.insert(word);
        return;
    }
    const bool isSpelling = columns[1] == "spelling"_L1;
    QHash<QString, QString> &target = isSpelling ? m_spellings : m_families;
    // No stem begins so: the family of "orden" would otherwise be that of "ordenada", whose stem is "orden".
    const QString name = (isSpelling ? u""_s : u"="_s) + foldedKey(columns[2], language);
    for (const QString &word : columns.mid(2)) {
        target.insert(word, name);
        if (columns[1] == "family"_L1)
            m_endings.insert(word, name);
    }
}

QStringList LexiconExceptions::words() const
{
    QStringList words;
    for (const auto *table : {&m_spellings, &m_families}) {
        for (auto entry = table->keyBegin(); entry != table->keyEnd(); ++entry)
            words += *entry;
    }
    return words;
}

} // namespace iamm
