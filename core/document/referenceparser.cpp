// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/document/reference.h"
#include "core/document/referencewords.h"

#include <algorithm>
#include <utility>

namespace iamm {

namespace {
using namespace Qt::StringLiterals;
using Value = ReferenceStep::Value;
using Bracket = ReferenceStep::Bracket;

// A reference is short; a citation around it has about 250 characters. What is longer is no reference.
constexpr int longestTyped = 600;
constexpr size_t mostSteps = 24;
constexpr int longestNumber = 4;
constexpr int longestRoman = 5;

/// The smallest piece of what was typed.
struct Lexeme {
    enum class Type : quint8 { Number, Word, Dash, Range, Open, Close, Apostrophe };
    Type type = Type::Word;
    QString text;
    Bracket bracket = Bracket::None;
};

bool isDash(QChar character)
{
    return character.category() == QChar::Punctuation_Dash || character == QChar(0x2212);
}

bool isAsciiDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

/// Lower case without accents; dashes as "-", spaces of all kinds as one " ", superscript digits as digits.
QString folded(const QString &typed)
{
    QString result;
    const QString decomposed = typed.normalized(QString::NormalizationForm_KD).toLower();
    for (const QChar character : decomposed) {
        if (character.isMark())
            continue;
        if (isDash(character))
            result += u'-';
        else
            result += character.isSpace() ? u' ' : character;
    }
    return result.simplified();
}

/// Without what may stand around a reference: the address's scheme, the citation before it, quotes, a stop.
QString trimmedReference(QString text)
{
    // Every citation has the edition's year in brackets before the place.
    static constexpr QStringView year = u"[2004]";
    if (const qsizetype at = text.lastIndexOf(year); at >= 0)
        text = text.sliced(at + year.size());
    const auto isAround = [](QChar character) {
        return u" ,;:.\"'()<>\u201c\u201d\u2018\u2019\u00ab\u00bb"_s.contains(character);
    };
    while (!text.isEmpty() && isAround(text.front()))
        text.remove(0, 1);
    if (text.startsWith("iamm:"_L1))
        text.remove(0, 5);
    while (text.endsWith(u' ') || text.endsWith(u',') || text.endsWith(u';') || text.endsWith(u':')
           || text.endsWith(u'.'))
        text.chop(1);
    return text;
}

/// Cuts the text into lexemes; no value where a character stands in it that no reference has.
class Lexer final {
public:
    explicit Lexer(QStringView text) : m_text(text) {}

    std::optional<std::vector<Lexeme>> lexemes()
    {
        std::vector<Lexeme> result;
        while (m_at < m_text.size()) {
            if (!readOne(result))
                return std::nullopt;
        }
        return result;
    }

private:
    bool readOne(std::vector<Lexeme> &result)
    {
        const QChar character = m_text[m_at];
        if (isAsciiDigit(character)) {
            result.push_back(
                {Lexeme::Type::Number, take([](QChar next) { return isAsciiDigit(next); }), Bracket::None});
        } else if (character.isLetter()) {
            result.push_back({Lexeme::Type::Word, take([](QChar next) { return next.isLetter(); }), Bracket::None});
        } else if (character == u'.') {
            if (take([](QChar next) { return next == u'.'; }).size() > 1)
                result.push_back({Lexeme::Type::Range, {}, Bracket::None});
        } else {
            ++m_at;
            return readSign(character, result);
        }
        return true;
    }

    static bool readSign(QChar sign, std::vector<Lexeme> &result)
    {
        switch (sign.unicode()) {
        case u'-':
            result.push_back({Lexeme::Type::Dash, {}, Bracket::None});
            return true;
        case u'(':
            result.push_back({Lexeme::Type::Open, {}, Bracket::Round});
            return true;
        case u'[':
            result.push_back({Lexeme::Type::Open, {}, Bracket::Square});
            return true;
        case u')':
        case u']':
            result.push_back({Lexeme::Type::Close, {}, Bracket::None});
            return true;
        case u'\'':
        case 0x2019:
            result.push_back({Lexeme::Type::Apostrophe, {}, Bracket::None});
            return true;
        case 0x00a7: // §
            result.push_back({Lexeme::Type::Word, u"section"_s, Bracket::None});
            return true;
        case 0x00b6: // ¶
            result.push_back({Lexeme::Type::Word, u"para"_s, Bracket::None});
            return true;
        default:
            return u" ,;:/\u00b0\"\u201c\u201d\u00ab\u00bb"_s.contains(sign);
        }
    }

    template <typename Belongs>
    QString take(Belongs belongs)
    {
        const qsizetype start = m_at;
        while (m_at < m_text.size() && belongs(m_text[m_at]))
            ++m_at;
        return m_text.sliced(start, m_at - start).toString();
    }

    QStringView m_text;
    qsizetype m_at = 0;
};

/// 1 to 39; 0 where the word is no Roman number.
int romanNumber(QStringView word)
{
    if (word.size() > longestRoman)
        return 0;
    const auto value = [](QChar digit) { return digit == u'i' ? 1 : digit == u'v' ? 5 : digit == u'x' ? 10 : 0; };
    int sum = 0;
    for (qsizetype i = 0; i < word.size(); ++i) {
        const int here = value(word[i]);
        if (here == 0)
            return 0;
        const bool isSubtracted = i + 1 < word.size() && value(word[i + 1]) > here;
        sum += isSubtracted ? -here : here;
    }
    return sum;
}

/// What was typed as steps, with the places where a range may be meant.
struct StepList {
    std::vector<ReferenceStep> steps;
    std::vector<size_t> ranges; ///< before which step ".." or "to" stands
    std::vector<size_t>
        weakRanges; ///< before which step a dash stands, or which is an "a" that may be Spanish for "to"
};

/// Makes steps of lexemes; no value where a word stands among them that no reference has.
class StepReader final {
public:
    std::optional<StepList> read(const std::vector<Lexeme> &lexemes)
    {
        for (size_t i = 0; i < lexemes.size(); ++i) {
            const bool isElided = i + 1 < lexemes.size() && lexemes[i + 1].type == Lexeme::Type::Apostrophe;
            if (!readLexeme(lexemes[i], isElided) || m_list.steps.size() > mostSteps)
                return std::nullopt;
        }
        const bool isComplete = m_role == ReferenceRole::Any && !m_list.steps.empty();
        return isComplete ? std::optional(m_list) : std::nullopt;
    }

private:
    bool readLexeme(const Lexeme &lexeme, bool isElided)
    {
        switch (lexeme.type) {
        case Lexeme::Type::Number:
            return readNumber(lexeme.text);
        case Lexeme::Type::Word:
            return isElided || readWord(lexeme.text);
        case Lexeme::Type::Dash:
            m_dash = true;
            return true;
        case Lexeme::Type::Range:
            markRange();
            return true;
        case Lexeme::Type::Open:
            m_bracket = lexeme.bracket;
            return true;
        case Lexeme::Type::Close:
            m_bracket = Bracket::None;
            return true;
        case Lexeme::Type::Apostrophe:
            return true;
        }
        Q_UNREACHABLE();
    }

    bool readNumber(const QString &digits)
    {
        if (digits.size() > longestNumber)
            return false;
        addStep({.value = Value::Number, .number = digits.toInt()});
        return true;
    }

    bool readWord(const QString &word)
    {
        if (const std::optional<ReferenceWord> known = referenceWord(word)) {
            readKnownWord(*known);
            return true;
        }
        if (const int roman = romanNumber(word); roman > 0) {
            addStep({.value = Value::Roman, .number = roman});
            return true;
        }
        if (word.size() > 1)
            return false;
        readLetter(word.front());
        return true;
    }

    void readKnownWord(const ReferenceWord &word)
    {
        if (word.meaning == ReferenceWord::Meaning::Range)
            markRange();
        if (word.meaning != ReferenceWord::Meaning::Role)
            return;
        // "note de bas de page 4", "nota a pie de página 4"
        if (m_role == ReferenceRole::Note && word.role == ReferenceRole::Page)
            return;
        m_role = word.role;
        m_isPlural = word.plural;
        if (word.role == ReferenceRole::Lead || word.role == ReferenceRole::Open)
            addStep({});
    }

    void readLetter(QChar letter)
    {
        const bool isPreposition = letter == u'a'
                                   && (m_role == ReferenceRole::Note
                                       || (!m_list.steps.empty() && m_list.steps.back().role == ReferenceRole::Open));
        if (isPreposition)
            return;
        if (letter == u'a' && m_lastWasPluralSection) {
            markRange();
            return;
        }
        if (letter == u'a' && lastIsNumber())
            m_list.weakRanges.push_back(m_list.steps.size());
        addStep({.value = Value::Letter, .letter = letter});
    }

    void addStep(ReferenceStep step)
    {
        // "practices III.11.b-1..2": the word belongs to the number that follows the section.
        const bool waits = m_role != ReferenceRole::Any && m_role != ReferenceRole::Section
                           && m_role != ReferenceRole::Part
                           && (step.value == Value::Roman || step.value == Value::Letter);
        step.bracket = m_bracket;
        step.dashBefore = std::exchange(m_dash, false);
        if (step.dashBefore && !m_list.steps.empty())
            m_list.weakRanges.push_back(m_list.steps.size());
        m_lastWasPluralSection = m_isPlural && m_role == ReferenceRole::Section && step.value == Value::Number;
        if (!waits) {
            step.role = std::exchange(m_role, ReferenceRole::Any);
            m_isPlural = false;
        }
        m_list.steps.push_back(step);
    }

    bool lastIsNumber() const { return !m_list.steps.empty() && m_list.steps.back().value == Value::Number; }

    void markRange()
    {
        if (!m_list.steps.empty() && (m_list.ranges.empty() || m_list.ranges.back() != m_list.steps.size()))
            m_list.ranges.push_back(m_list.steps.size());
    }

    StepList m_list;
    ReferenceRole m_role = ReferenceRole::Any; ///< said by a word, waits for its number
    bool m_isPlural = false;
    bool m_lastWasPluralSection = false;
    bool m_dash = false;
    Bracket m_bracket = Bracket::None;
};

bool isInsideSection(ReferenceRole role)
{
    return role == ReferenceRole::Practice || role == ReferenceRole::Paragraph || role == ReferenceRole::Understanding
           || role == ReferenceRole::Lead || role == ReferenceRole::Open;
}

/// "practice 2 of III.11.b" → "III.11.b, practice 2".
void putSectionFirst(std::vector<ReferenceStep> &steps)
{
    if (steps.size() < 2 || !isInsideSection(steps.front().role))
        return;
    const auto startsSection = [](const ReferenceStep &step) {
        return step.value == Value::Roman || step.role == ReferenceRole::Section || step.role == ReferenceRole::Part;
    };
    const auto section = std::find_if(steps.begin() + 1, steps.end(), startsSection);
    std::rotate(steps.begin(), section == steps.end() ? steps.begin() : section, steps.end());
}

/// A note's number says all; a page after a place adds nothing to it ("III.11.b, practice [2], p. 31").
void dropWhatAddsNothing(std::vector<ReferenceStep> &steps)
{
    const auto note = std::ranges::find(steps, ReferenceRole::Note, &ReferenceStep::role);
    if (note != steps.end())
        steps.erase(steps.begin(), note);
    const auto page = std::ranges::find(steps, ReferenceRole::Page, &ReferenceStep::role);
    if (page != steps.begin())
        steps.erase(page, steps.end());
}

ReferenceForm formWithRange(const std::vector<ReferenceStep> &steps, size_t at, bool isWeak)
{
    const auto middle = steps.begin() + static_cast<std::ptrdiff_t>(at);
    ReferenceForm form{{steps.begin(), middle}, {middle, steps.end()}, isWeak};
    // The "a" of "prácticas 1 a 3".
    if (isWeak && form.to.size() > 1 && form.to.front().value == Value::Letter && !form.to.front().dashBefore)
        form.to.erase(form.to.begin());
    return form;
}

void addForm(std::vector<ReferenceForm> &forms, ReferenceForm form)
{
    const bool isRange = !form.to.empty();
    putSectionFirst(form.from);
    putSectionFirst(form.to);
    dropWhatAddsNothing(form.from);
    dropWhatAddsNothing(form.to);
    if (!form.from.empty() && isRange == !form.to.empty())
        forms.push_back(std::move(form));
}

std::vector<ReferenceForm> formsOf(const StepList &list)
{
    std::vector<ReferenceForm> forms;
    if (!list.ranges.empty()) {
        const size_t at = list.ranges.front();
        if (list.ranges.size() == 1 && at < list.steps.size())
            addForm(forms, formWithRange(list.steps, at, false));
        return forms;
    }
    addForm(forms, {list.steps, {}, false});
    for (auto at = list.weakRanges.rbegin(); at != list.weakRanges.rend(); ++at)
        addForm(forms, formWithRange(list.steps, *at, true));
    return forms;
}

/// The accent is all that tells "chapitres 4 à 6" from section a of chapter 4.
QString withFrenchRange(const QString &typed)
{
    return QString(typed).replace(u" à "_s, u" .. "_s).replace(u" À "_s, u" .. "_s);
}

/// What may be an identifier: without spaces, and without a word before it that says that it is a section's.
QString identifierIn(const QString &text)
{
    qsizetype start = 0;
    for (qsizetype end = text.indexOf(u' '); end > 0; end = text.indexOf(u' ', start)) {
        QString word = text.sliced(start, end - start);
        word.remove(u"sub-"_s).remove(u"sous-"_s);
        const std::optional<ReferenceWord> known = referenceWord(word);
        if (!known || known->role != ReferenceRole::Section)
            break;
        start = end + 1;
    }
    return text.sliced(start).remove(u' ');
}

} // namespace

ParsedReference parseReference(const QString &typed)
{
    if (typed.size() > longestTyped)
        return {};
    const QString composed = typed.normalized(QString::NormalizationForm_KC);
    const QString text = trimmedReference(folded(withFrenchRange(composed)));
    const std::optional<std::vector<Lexeme>> lexemes = Lexer(text).lexemes();
    if (!lexemes)
        return {};
    const std::optional<StepList> list = StepReader().read(*lexemes);
    if (!list)
        return {};
    return {identifierIn(text), formsOf(*list)};
}

} // namespace iamm
