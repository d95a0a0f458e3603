// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/exchange/exchangepassage.h"

#include "core/exchange/exchangelimits.h"

#include <QRegularExpression>

namespace iamm {

using namespace Qt::StringLiterals;

namespace {

constexpr auto sourceName = "agenda"_L1;
constexpr auto selectorKey = "selector"_L1;
constexpr auto typeKey = "type"_L1;
constexpr auto valueKey = "value"_L1;
constexpr auto refinedKey = "refinedBy"_L1;
constexpr auto startKey = "start"_L1;
constexpr auto endKey = "end"_L1;
constexpr auto fragmentType = "FragmentSelector"_L1;
constexpr auto positionType = "TextPositionSelector"_L1;
constexpr auto rangeType = "RangeSelector"_L1;
constexpr auto quoteType = "TextQuoteSelector"_L1;

QJsonObject fragment(const BlockId &block)
{
    return {{typeKey, fragmentType}, {valueKey, block.value()}};
}

QJsonObject fragment(const BlockId &block, int start, int end)
{
    QJsonObject selector = fragment(block);
    selector[refinedKey] = QJsonObject{{typeKey, positionType}, {startKey, start}, {endKey, end}};
    return selector;
}

QJsonObject placeSelector(const StoredPassage &passage)
{
    if (passage.isWhole())
        return fragment(passage.from.block);
    if (passage.from.block == passage.to.block)
        return fragment(passage.from.block, passage.from.at, passage.to.at);
    // A range ends where its end selector begins.
    return {{typeKey, rangeType},
            {u"startSelector"_s, fragment(passage.from.block, passage.from.at, passage.from.at)},
            {u"endSelector"_s, fragment(passage.to.block, passage.to.at, passage.to.at)}};
}

QJsonObject quoteSelector(const StoredPassage &passage)
{
    return {{typeKey, quoteType},
            {u"exact"_s, passage.quote},
            {u"prefix"_s, passage.prefix},
            {u"suffix"_s, passage.suffix}};
}

/// From one place in a block to another; the same for a block as a whole.
struct BlockRange {
    StoredPoint from;
    StoredPoint to;
};

BlockRange readFragment(JsonMembers &selector)
{
    const BlockId block(selector.text(valueKey, exchangelimits::identifier));
    if (block.isEmpty())
        selector.refuse(ExchangeProblem::BadValue, valueKey);
    if (!selector.contains(refinedKey))
        return {{block, 0}, {block, 0}};
    JsonMembers position = selector.object(refinedKey);
    position.expect(typeKey, positionType);
    const int start = position.number(startKey, 0, exchangelimits::number);
    return {{block, start}, {block, position.number(endKey, start, exchangelimits::number)}};
}

StoredPoint readPoint(JsonMembers range, QLatin1StringView name)
{
    JsonMembers selector = range.object(name);
    selector.expect(typeKey, fragmentType);
    return readFragment(selector).from;
}

/// Of something within a block: nothing between start and end would be no place, and a block as a whole is said so.
void readStretch(JsonMembers &selector, StoredPassage &passage)
{
    const bool isRefined = selector.contains(refinedKey);
    const BlockRange range = readFragment(selector);
    if (isRefined && range.from == range.to)
        selector.refuse(ExchangeProblem::BadValue, refinedKey);
    passage.from = range.from;
    passage.to = range.to;
}

void readRange(const JsonMembers &selector, StoredPassage &passage)
{
    constexpr auto endName = "endSelector"_L1;
    passage.from = readPoint(selector, "startSelector"_L1);
    passage.to = readPoint(selector, endName);
    if (passage.from.block == passage.to.block)
        selector.refuse(ExchangeProblem::BadValue, endName);
}

void readQuote(JsonMembers &selector, StoredPassage &passage)
{
    passage.quote = selector.longText("exact"_L1, StoredPassage::maxQuoteBytes);
    passage.prefix = selector.optionalText("prefix"_L1, exchangelimits::context);
    passage.suffix = selector.optionalText("suffix"_L1, exchangelimits::context);
}

/// One place and one quote, in any order.
void readSelectors(JsonMembers &target, StoredPassage &passage)
{
    constexpr int both = 2;
    const QJsonArray selectors = target.array(selectorKey, both);
    int places = 0;
    int quotes = 0;
    for (qsizetype i = 0; i < selectors.size(); ++i) {
        JsonMembers selector(selectors.at(i), target.path(selectorKey) + u'[' + QString::number(i) + u']');
        const QString type = selector.text(typeKey, exchangelimits::identifier);
        if (type == quoteType) {
            readQuote(selector, passage);
            ++quotes;
        } else if (type == fragmentType) {
            readStretch(selector, passage);
            ++places;
        } else if (type == rangeType) {
            readRange(selector, passage);
            ++places;
        } else {
            selector.refuse(ExchangeProblem::BadValue, typeKey);
        }
    }
    if (places != 1 || quotes != 1)
        target.refuse(ExchangeProblem::Missing, selectorKey);
}

QString readHash(JsonMembers &target)
{
    constexpr auto name = "iamm:textHash"_L1;
    constexpr int length = 71; // "sha256:" and 64 digits
    static const QRegularExpression form(u"\\Asha256:[0-9a-f]{64}\\z"_s);
    const QString hash = target.text(name, length);
    if (!form.match(hash).hasMatch())
        target.refuse(ExchangeProblem::BadValue, name);
    return hash;
}

Language readLanguage(JsonMembers &target)
{
    constexpr auto name = "iamm:language"_L1;
    const std::optional<Language> language = languageFromCode(target.text(name, exchangelimits::identifier));
    if (!language)
        target.refuse(ExchangeProblem::BadValue, name);
    return *language;
}

} // namespace

QJsonObject targetFrom(const StoredPassage &passage)
{
    return {{u"source"_s, sourceName},
            {u"iamm:language"_s, languageCode(passage.language)},
            {u"iamm:edition"_s, passage.edition},
            {u"iamm:revision"_s, passage.revision},
            {u"iamm:textHash"_s, passage.textHash},
            {u"iamm:heading"_s, passage.heading},
            {selectorKey, QJsonArray{placeSelector(passage), quoteSelector(passage)}}};
}

StoredPassage passageFrom(JsonMembers &target)
{
    StoredPassage passage;
    target.expect("source"_L1, sourceName);
    passage.language = readLanguage(target);
    passage.edition = target.text("iamm:edition"_L1, exchangelimits::identifier);
    passage.revision = target.number("iamm:revision"_L1, 0, exchangelimits::number);
    passage.textHash = readHash(target);
    passage.heading = target.optionalText("iamm:heading"_L1, exchangelimits::heading);
    readSelectors(target, passage);
    return passage;
}

} // namespace iamm
