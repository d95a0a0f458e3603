// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "tests/texts/typography.h"

#include <QRegularExpression>

#include <vector>

namespace iamm {

using namespace Qt::StringLiterals;

namespace {

struct Rule {
    QString what;
    QRegularExpression fault;
};

Rule rule(const QString &what, const QString &fault)
{
    return {what, QRegularExpression(fault, QRegularExpression::UseUnicodePropertiesOption)};
}

std::vector<Rule> rulesOfBoth()
{
    return {
        rule(u"two spaces"_s, uR"([\s\x{A0}\x{202F}]{2})"_s),
        rule(u"a space at an end"_s, uR"(^\s|\s$)"_s),
        rule(u"a space before a mark"_s, uR"( [,.;:!?\)%»])"_s),
        rule(u"a space after a parenthesis"_s, uR"(\( )"_s),
        rule(u"no space after a mark"_s, uR"([,;:!?](?=\p{L})|\.(?=\p{Lu}\p{Ll}))"_s),
        rule(u"a straight or English quotation mark"_s, uR"(["‘`]|“[^”]*$)"_s),
        rule(u"a straight apostrophe"_s, u"'"_s),
        rule(u"three dots"_s, uR"((?<!\[)\.\.\.)"_s),
        rule(u"a hyphen for a dash"_s, uR"( - |--)"_s),
        rule(u"a decimal point"_s, uR"((?<![-\d])\d+\.\d)"_s),
        rule(u"no unbreakable space before the per cent sign"_s, uR"((?<!\x{A0})%)"_s),
        rule(u"a word twice"_s, uR"(\b(\p{L}{2,}) \1\b)"_s),
        rule(u"a state in small letters"_s,
             uR"(\bestados?\b(?! de derecho)|(?<!en )\bétats?\b(?! de droit| des lieux))"_s),
        rule(u"a point of gender"_s, uR"([\p{L}]·[\p{L}]|\p{L}@s?\b(?!\p{L})|\p{L}/[aeo]s?\b)"_s),
    };
}

std::vector<Rule> frenchRules()
{
    std::vector<Rule> rules = rulesOfBoth();
    rules.push_back(rule(u"no unbreakable space before a colon"_s, uR"((?<!\x{A0}):)"_s));
    rules.push_back(rule(u"no narrow unbreakable space before ; ! ?"_s, uR"((?<!\x{202F})[;!?])"_s));
    rules.push_back(rule(u"no unbreakable space inside quotation marks"_s, uR"(«(?!\x{A0})|(?<!\x{A0})»)"_s));
    rules.push_back(rule(u"another language's quotation mark"_s, u"[“”„]"_s));
    rules.push_back(rule(u"no accent on a capital"_s,
                         uR"(\b(Etat|Etats|Elabor|Egal|Etabl|Evit|Evalu|Echang|Etud|Elarg)|(^|\. |« )A )"_s));
    rules.push_back(
        rule(u"an elision left out"_s, uR"(\b(de|le|la|que|ne|se|je|jusque|lorsque) (?=[aeiouyéèêàâîôû]\p{L}))"_s));
    rules.push_back(rule(u"a contraction left out"_s, uR"(\b(de les|de le|à le|à les) (?!\p{L}+(er|ir|re)\b))"_s));
    return rules;
}

std::vector<Rule> spanishRules()
{
    std::vector<Rule> rules = rulesOfBoth();
    rules.push_back(rule(u"a French space before a mark"_s, uR"([\x{A0}\x{202F}][:;!?»]|«[\x{A0}\x{202F} ])"_s));
    rules.push_back(rule(u"a question or an exclamation that nothing opens"_s, uR"(^[^¿]*\?|^[^¡]*!)"_s));
    rules.push_back(rule(u"inner quotation marks outside others"_s, uR"(^[^«]*[“”])"_s));
    rules.push_back(rule(u"a contraction left out"_s, uR"(\b(de el|a el)\b)"_s));
    rules.push_back(rule(u"y before i, o before o"_s, uR"(\by h?i(?![aeoáéó])|\bo h?o)"_s));
    return rules;
}

const std::vector<Rule> &rulesOf(Language language)
{
    static const std::vector<Rule> french = frenchRules();
    static const std::vector<Rule> spanish = spanishRules();
    return language == Language::French ? french : spanish;
}

QString around(const QString &text, qsizetype at, qsizetype length)
{
    constexpr qsizetype context = 15;
    return text.mid(std::max<qsizetype>(0, at - context), length + 2 * context);
}

} // namespace

QStringList typographyFaults(const QString &text, Language language)
{
    QStringList faults;
    for (const Rule &each : rulesOf(language)) {
        const QRegularExpressionMatch match = each.fault.match(text);
        if (match.hasMatch())
            faults.append(u"%1: …%2…"_s.arg(each.what, around(text, match.capturedStart(), match.capturedLength())));
    }
    return faults;
}

QStringList typographyRules(Language language)
{
    QStringList rules;
    for (const Rule &each : rulesOf(language))
        rules.append(each.what);
    return rules;
}

} // namespace iamm
