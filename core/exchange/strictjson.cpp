// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/exchange/strictjson.h"

#include "core/exchange/exchangelimits.h"
#include "core/library/storedtext.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <cmath>

namespace iamm {

using namespace Qt::StringLiterals;

namespace {

bool isContinuation(char byte)
{
    return (static_cast<uchar>(byte) & 0xC0) == 0x80;
}

/// How many bytes a character has that begins with `first`, and the smallest code point that may be written so.
struct Utf8Form {
    int size = 0; ///< 0: nothing begins so
    char32_t bits = 0;
    char32_t smallest = 0;
};

Utf8Form utf8Form(uchar first)
{
    if (first < 0x80)
        return {1, first, 0};
    if (first < 0xC0)
        return {};
    if (first < 0xE0)
        return {2, first & 0x1FU, 0x80};
    if (first < 0xF0)
        return {3, first & 0x0FU, 0x800};
    return first < 0xF8 ? Utf8Form{4, first & 0x07U, 0x10000} : Utf8Form{};
}

/// The bytes of the character at the beginning of `bytes`; 0 where there is no character.
int utf8Size(QByteArrayView bytes)
{
    const Utf8Form form = utf8Form(static_cast<uchar>(bytes.front()));
    if (form.size == 0 || bytes.size() < form.size)
        return 0;
    char32_t code = form.bits;
    for (int i = 1; i < form.size; ++i) {
        if (!isContinuation(bytes[i]))
            return 0;
        code = (code << 6) | (static_cast<uchar>(bytes[i]) & 0x3FU);
    }
    const bool isHalf = QChar::isSurrogate(code);
    return code < form.smallest || code > QChar::LastValidCodePoint || isHalf ? 0 : form.size;
}

class Parser final {
public:
    Parser(QByteArrayView bytes, const StopTest &isStopped) : m_bytes(bytes), m_isStopped(isStopped) {}

    QJsonValue whole()
    {
        if (m_bytes.startsWith("\xEF\xBB\xBF"))
            m_at = 3;
        QJsonValue result = value(0);
        space();
        if (!atEnd())
            refuse(ExchangeProblem::Syntax);
        return result;
    }

private:
    QJsonValue value(int depth);
    QJsonValue object(int depth);
    QJsonValue array(int depth);
    QString string();
    char16_t escape();
    char16_t hexadecimal();
    QJsonValue number();
    void digits();
    QJsonValue word(QByteArrayView text, const QJsonValue &value);

    bool atEnd() const { return m_at >= m_bytes.size(); }
    char here() const { return atEnd() ? '\0' : m_bytes[m_at]; }
    void space()
    {
        while (!atEnd() && (here() == ' ' || here() == '\n' || here() == '\r' || here() == '\t'))
            ++m_at;
    }
    bool take(char wanted)
    {
        if (here() != wanted || atEnd())
            return false;
        ++m_at;
        return true;
    }
    void expect(char wanted)
    {
        if (!take(wanted))
            refuse(ExchangeProblem::Syntax);
    }
    void count();
    [[noreturn]] void refuse(ExchangeProblem problem) const { refuseAt(problem, m_at); }
    [[noreturn]] void refuseAt(ExchangeProblem problem, qsizetype at) const;

    QByteArrayView m_bytes;
    const StopTest &m_isStopped;
    qsizetype m_at = 0;
    int m_values = 0;
};

void Parser::refuseAt(ExchangeProblem problem, qsizetype at) const
{
    const QByteArrayView before = m_bytes.first(std::min(at, m_bytes.size()));
    const QByteArrayView line = before.sliced(before.lastIndexOf('\n') + 1);
    const auto lines = std::ranges::count(before, '\n');
    const auto characters = std::ranges::count_if(line, [](char byte) { return !isContinuation(byte); });
    throw ExchangeError({problem, static_cast<int>(lines) + 1, static_cast<int>(characters) + 1});
}

void Parser::count()
{
    constexpr int between = 1024; // values from one look at the clock to the next
    if (++m_values > exchangelimits::values)
        refuse(ExchangeProblem::TooLarge);
    if (m_values % between == 0 && m_isStopped && m_isStopped())
        refuse(ExchangeProblem::Stopped);
}

QJsonValue Parser::value(int depth)
{
    space();
    count();
    switch (here()) {
    case '{':
        return object(depth + 1);
    case '[':
        return array(depth + 1);
    case '"':
        return string();
    case 't':
        return word("true", true);
    case 'f':
        return word("false", false);
    case 'n':
        return word("null", QJsonValue::Null);
    default:
        return number();
    }
}

QJsonValue Parser::object(int depth)
{
    if (depth > exchangelimits::depth)
        refuse(ExchangeProblem::TooDeep);
    expect('{');
    QJsonObject result;
    space();
    if (take('}'))
        return result;
    do {
        space();
        const qsizetype start = m_at;
        const QString name = string();
        if (result.contains(name))
            refuseAt(ExchangeProblem::DuplicateMember, start);
        if (result.size() >= exchangelimits::members)
            refuseAt(ExchangeProblem::TooLarge, start);
        space();
        expect(':');
        result.insert(name, value(depth));
        space();
    } while (take(','));
    expect('}');
    return result;
}

QJsonValue Parser::array(int depth)
{
    if (depth > exchangelimits::depth)
        refuse(ExchangeProblem::TooDeep);
    expect('[');
    QJsonArray result;
    space();
    if (take(']'))
        return result;
    do {
        result.append(value(depth));
        space();
    } while (take(','));
    expect(']');
    return result;
}

QString Parser::string()
{
    const qsizetype begin = m_at;
    expect('"');
    QString text;
    qsizetype plain = m_at; // from here on it stands in the file as it is
    while (!atEnd() && here() != '"') {
        const auto byte = static_cast<uchar>(here());
        if (byte < 0x20)
            refuse(byte == 0 ? ExchangeProblem::BadText : ExchangeProblem::Syntax);
        if (byte == '\\') {
            text += QString::fromUtf8(m_bytes.sliced(plain, m_at - plain));
            text += QChar(escape());
            plain = m_at;
            continue;
        }
        const int size = utf8Size(m_bytes.sliced(m_at));
        if (size == 0)
            refuse(ExchangeProblem::NotUtf8);
        m_at += size;
    }
    text += QString::fromUtf8(m_bytes.sliced(plain, m_at - plain));
    expect('"');
    if (!isText(text))
        refuseAt(ExchangeProblem::BadText, begin);
    return text;
}

/// What stands behind a backslash.
char16_t Parser::escape()
{
    static constexpr QByteArrayView letters = "\"\\/bfnrt";
    static constexpr std::array<char16_t, 8> meanings{u'"', u'\\', u'/', u'\b', u'\f', u'\n', u'\r', u'\t'};
    expect('\\');
    if (take('u'))
        return hexadecimal();
    const qsizetype which = atEnd() ? -1 : letters.indexOf(here());
    if (which < 0)
        refuse(ExchangeProblem::Syntax);
    ++m_at;
    return meanings.at(static_cast<std::size_t>(which));
}

char16_t Parser::hexadecimal()
{
    static constexpr QByteArrayView hexDigits = "0123456789abcdef";
    char16_t code = 0;
    for (int i = 0; i < 4; ++i) {
        const char lower = here() >= 'A' && here() <= 'F' ? static_cast<char>(here() - 'A' + 'a') : here();
        const qsizetype digit = atEnd() ? -1 : hexDigits.indexOf(lower);
        if (digit < 0)
            refuse(ExchangeProblem::Syntax);
        code = static_cast<char16_t>(code * 16 + digit);
        ++m_at;
    }
    if (code == 0)
        refuse(ExchangeProblem::BadText);
    return code;
}

void Parser::digits()
{
    const qsizetype start = m_at;
    while (here() >= '0' && here() <= '9')
        ++m_at;
    if (m_at == start)
        refuse(ExchangeProblem::Syntax);
}

QJsonValue Parser::number()
{
    const qsizetype start = m_at;
    take('-');
    if (!take('0'))
        digits();
    bool isWhole = true;
    if (take('.')) {
        isWhole = false;
        digits();
    }
    if (take('e') || take('E')) {
        isWhole = false;
        if (!take('+'))
            take('-');
        digits();
    }
    const QByteArray text = m_bytes.sliced(start, m_at - start).toByteArray();
    bool isInteger = false;
    const qlonglong integer = text.toLongLong(&isInteger);
    if (isWhole && isInteger)
        return integer;
    bool isNumber = false;
    const double real = text.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(real))
        refuseAt(ExchangeProblem::BadValue, start);
    return real == 0 ? 0 : real; // -0 isn't written as it was read
}

QJsonValue Parser::word(QByteArrayView text, const QJsonValue &value)
{
    for (const char letter : text)
        expect(letter);
    return value;
}

} // namespace

QJsonValue parseStrictJson(const QByteArray &bytes, const StopTest &isStopped)
{
    if (bytes.size() > exchangelimits::bytes)
        throw ExchangeError({ExchangeProblem::TooLarge});
    return Parser(bytes, isStopped).whole();
}

} // namespace iamm
