// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/export/textblocks.h"

#include "core/export/wrappedtext.h"

#include <QStringList>

#include <algorithm>
#include <utility>

namespace iamm {

namespace {
using namespace Qt::StringLiterals;

/// The text with its footnote marks as "[note 4]": superscript digits are lost in many mails.
QString withFootnoteMarks(const BlockText &text, const Words &words)
{
    std::vector<FootnoteMark> marks = text.footnotes;
    std::ranges::sort(marks, std::ranges::greater(), &FootnoteMark::at);
    QString result = text.text;
    for (const FootnoteMark &mark : marks) {
        const QString label = words.numbered(BlockKind::Footnote, QString::number(mark.number));
        result.insert(mark.at, u" ["_s + label + u']');
    }
    return result;
}

QChar underlineOf(int level)
{
    static constexpr QStringView lines = u"==-~.";
    return lines[std::clamp(level, 1, 4)];
}

/// The number in brackets, indented by level: "[3.4] ".
QString practiceNumber(const Block &block)
{
    return QString(block.level > 1 ? 4 : 0, u' ') + u'[' + block.number + u"] "_s;
}

} // namespace

TextBlocks::TextBlocks(std::vector<Language> languages) : m_languages(std::move(languages))
{
    Q_ASSERT(!m_languages.empty());
}

QString TextBlocks::heading(const Section &section, const Block &heading) const
{
    QStringList titles;
    for (const Language language : m_languages)
        titles += text(heading, language);
    const QString page = section.page > 0 ? u" ("_s + words().page(section.page) + u')' : QString();
    const QString line = printedNumber(section) + u' ' + titles.join(u" / "_s) + page;
    return u'\n' + underlined(line, underlineOf(section.level));
}

QString TextBlocks::block(const Block &block) const
{
    switch (block.kind) {
    case BlockKind::Understanding:
        return texts(block, block.number + u". "_s);
    case BlockKind::Practice:
        return texts(block, practiceNumber(block));
    case BlockKind::Open:
        return texts(block, {}, u" ("_s + words().openForProposals() + u')');
    case BlockKind::Footnote:
        return texts(block, block.number + u"  "_s);
    case BlockKind::Paragraph:
    case BlockKind::Lead:
    case BlockKind::Front:
    case BlockKind::Title:
    case BlockKind::Heading:
        return texts(block);
    }
    Q_UNREACHABLE();
}

QString TextBlocks::texts(const Block &block, const QString &before, const QString &after) const
{
    QString result = u"\n"_s;
    QString first = before;
    for (const Language language : m_languages) {
        result += wrapped(text(block, language) + after, first + languageLabel(language));
        first = QString(before.size(), u' ');
    }
    return result;
}

QString TextBlocks::text(const Block &block, Language language) const
{
    const Words words(language);
    const BlockText *found = block.text(language);
    return found ? withFootnoteMarks(*found, words) : words.missingText(block);
}

QString TextBlocks::languageLabel(Language language) const
{
    return m_languages.size() > 1 ? languageCode(language) + u"  "_s : QString();
}

QString underlined(const QString &text, QChar line)
{
    const QString lines = wrapped(text);
    qsizetype longest = 0;
    const QStringList all = lines.split(u'\n');
    for (const QString &one : all)
        longest = std::max(longest, one.size());
    return lines + QString(longest, line) + u'\n';
}

} // namespace iamm
