// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/search/queryparser.h"

#include "core/search/foldedtext.h"
#include "core/search/lexiconexceptions.h"

#include <QRegularExpression>
#include <QStringList>

#include <utility>

namespace iamm {

using namespace Qt::StringLiterals;

namespace {

/// More than anyone types; SQLite's time for a query grows with its words.
constexpr qsizetype maximumCharacters = 400;
constexpr size_t maximumWords = 24;

QString shortened(const QString &typed)
{
    if (typed.size() <= maximumCharacters)
        return typed;
    const bool cutsPair = typed[maximumCharacters - 1].isHighSurrogate();
    return typed.left(cutsPair ? maximumCharacters - 1 : maximumCharacters);
}

/// Keyboards and word processors have many quotes, hyphens and apostrophes: one of each.
QString withPlainPunctuation(QString text)
{
    for (QChar &c : text) {
        switch (c.unicode()) {
        case 0x201c: // “
        case 0x201d: // ”
        case 0x201e: // „
        case 0x201f: // ‟
        case 0x00ab: // «
        case 0x00bb: // »
            c = u'"';
            break;
        case 0x2010: // hyphen
        case 0x2011: // no-break hyphen
        case 0x2012: // figure dash
        case 0x2013: // en dash
        case 0x2014: // em dash
        case 0x2212: // minus
            c = u'-';
            break;
        case 0x2018: // ‘
        case 0x2019: // ’
        case 0x02bc: // modifier letter apostrophe
            c = u'\'';
            break;
        default:
            break;
        }
    }
    return text.remove(QChar(QChar::SoftHyphen));
}

/// The words as the index has them, in lower case, without hyphens at their ends.
std::vector<QString> wordsOf(QStringView text, Language language)
{
    std::vector<QString> words;
    const FoldedText folded(text, language);
    for (int i = 0; i < folded.count(); ++i) {
        if (folded.key(i).isEmpty())
            continue;
        const TextRange range = folded.range(i);
        QStringView word = text.mid(range.start, range.length);
        while (word.startsWith(u'-'))
            word = word.mid(1);
        while (word.endsWith(u'-'))
            word.chop(1);
        words.push_back(word.toString().toLower());
    }
    return words;
}

/// Goes through the typed text once and collects clauses.
class Parser final {
public:
    Parser(QString text, Language language, Typing typing)
        : m_text(std::move(text)), m_language(language), m_typing(typing)
    {
    }

    std::vector<SearchClause> parse()
    {
        while (m_at < m_text.size()) {
            const QChar c = m_text[m_at];
            if (c.isSpace())
                ++m_at;
            else if (c == u'"')
                readPhrase();
            else
                readWord();
        }
        return std::move(m_clauses);
    }

private:
    void readPhrase()
    {
        const qsizetype start = m_at + 1;
        const qsizetype close = m_text.indexOf(u'"', start);
        const qsizetype end = close < 0 ? m_text.size() : close;
        m_at = close < 0 ? end : close + 1;
        bool beginning = close < 0 && isBeingTyped(end);
        if (m_at < m_text.size() && m_text[m_at] == u'*') {
            beginning = true;
            ++m_at;
        }
        addPhrase(QStringView(m_text).mid(start, end - start), beginning);
    }

    void readWord()
    {
        const qsizetype start = m_at;
        while (m_at < m_text.size() && !m_text[m_at].isSpace() && m_text[m_at] != u'"')
            ++m_at;
        QStringView chunk = QStringView(m_text).mid(start, m_at - start);
        const bool beginning = chunk.endsWith(u'*') || isBeingTyped(m_at);
        // An address or a decimal number is several words to the index, which belong together.
        static const QRegularExpression together(u"[.@]|\\d,\\d"_s);
        const bool belongTogether = together.match(chunk).hasMatch();
        const QStringList pieces = withoutElisions(chunk);
        if (pieces.size() > 1) // aujourd'hui, main-d'oeuvre
            addPhrase(pieces.join(u'\''), beginning);
        else if (belongTogether && wordsOf(chunk, m_language).size() > 1)
            addPhrase(chunk, beginning);
        else
            addWords(pieces.join(u' '), beginning);
    }

    /// What stands between apostrophes. l'état, qu'elles: the article isn't sought. migrant's: nor is the ending.
    static QStringList withoutElisions(QStringView chunk)
    {
        QStringList pieces = chunk.toString().split(u'\'', Qt::SkipEmptyParts);
        if (pieces.size() > 1 && pieces.constFirst().size() <= 2)
            pieces.removeFirst();
        if (pieces.size() > 1 && pieces.constLast().compare("s"_L1, Qt::CaseInsensitive) == 0)
            pieces.removeLast();
        return pieces;
    }

    bool isBeingTyped(qsizetype end) const
    {
        return m_typing == Typing::GoingOn && end == m_text.size() && end > 0 && !m_text[end - 1].isSpace();
    }

    void addPhrase(QStringView text, bool beginning)
    {
        std::vector<QString> words = wordsOf(text, m_language);
        if (words.size() > maximumWords - m_wordCount)
            words.resize(maximumWords - m_wordCount);
        if (words.empty())
            return;
        m_wordCount += words.size();
        m_clauses.push_back({std::move(words), true, beginning});
    }

    void addWords(const QString &text, bool beginning)
    {
        const std::vector<QString> words = wordsOf(text, m_language);
        for (size_t i = 0; i < words.size() && m_wordCount < maximumWords; ++i, ++m_wordCount)
            m_clauses.push_back({{words[i]}, false, beginning && i + 1 == words.size()});
    }

    QString m_text;
    Language m_language;
    Typing m_typing;
    qsizetype m_at = 0;
    size_t m_wordCount = 0;
    std::vector<SearchClause> m_clauses;
};

} // namespace

namespace {
/// Takes the fields out of the text: "note:" at the beginning of a word.
bool takeNoteField(QString &text)
{
    static const QRegularExpression field(u"(?<!\\S)not[ea]:"_s, QRegularExpression::CaseInsensitiveOption);
    const bool found = text.contains(field);
    text.remove(field);
    return found;
}
} // namespace

namespace {
/// Who types "return of migrants" doesn't mean every "of": common words count in phrases, as beginnings and alone.
std::vector<SearchClause> withoutCommonWords(const std::vector<SearchClause> &clauses, Language language)
{
    const QSet<QString> &common = LexiconExceptions::forLanguage(language).commonWords();
    std::vector<SearchClause> sought = clauses;
    std::erase_if(sought, [&common](const SearchClause &clause) {
        return !clause.phrase && !clause.beginning && common.contains(clause.words.front());
    });
    return sought.empty() ? clauses : sought;
}
} // namespace

SearchQuery parseQuery(const QString &typed, Language language, Typing typing)
{
    SearchQuery query;
    query.typed = shortened(typed);
    query.language = language;
    QString text = withPlainPunctuation(query.typed);
    query.notesOnly = takeNoteField(text);
    query.clauses = withoutCommonWords(Parser(text, language, typing).parse(), language);
    return query;
}

} // namespace iamm
