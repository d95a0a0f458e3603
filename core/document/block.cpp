// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/document/block.h"

#include <algorithm>

#include <array>
#include <utility>

namespace iamm {

namespace {
using namespace Qt::StringLiterals;

constexpr std::array kindCodes{
    std::pair{BlockKind::Paragraph, u"paragraph"}, std::pair{BlockKind::Understanding, u"understanding"},
    std::pair{BlockKind::Lead, u"lead"},           std::pair{BlockKind::Practice, u"practice"},
    std::pair{BlockKind::Open, u"open"},           std::pair{BlockKind::Footnote, u"footnote"},
    std::pair{BlockKind::Heading, u"heading"},     std::pair{BlockKind::Front, u"front"},
    std::pair{BlockKind::Title, u"title"},
};
} // namespace

QString kindCode(BlockKind kind)
{
    for (const auto &[known, code] : kindCodes) {
        if (known == kind)
            return QString::fromUtf16(code);
    }
    Q_UNREACHABLE();
}

std::optional<BlockKind> kindFromCode(QStringView code)
{
    for (const auto &[kind, known] : kindCodes) {
        if (code == QStringView(known))
            return kind;
    }
    return std::nullopt;
}

QString markStyleCode(MarkStyle style)
{
    switch (style) {
    case MarkStyle::Emphasis:
        return u"emphasis"_s;
    }
    Q_UNREACHABLE();
}

const BlockText *Block::text(Language language) const
{
    const std::optional<BlockText> &found = texts[language];
    return found ? &*found : nullptr;
}

bool Block::isStale(Language language) const
{
    return std::ranges::find(stale, language) != stale.end();
}

const BlockText *Block::textOrEnglish(Language language) const
{
    const BlockText *found = text(language);
    return found ? found : text(Language::English);
}

} // namespace iamm
